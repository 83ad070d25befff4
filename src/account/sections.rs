//! The other sections of a report.

pub(super) mod activity;
pub(super) mod added_value;
pub(super) mod costs;
pub(super) mod demand;
pub(super) mod groups;
pub(super) mod offered;
pub(super) mod participation;
pub(super) mod practice;
pub(super) mod sources;
pub(super) mod specific_groups;
pub(super) mod stated;
