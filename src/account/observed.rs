//! What was observed about each effect, exactly: nothing here knows who will read of it.

pub(super) mod cut_offs;
pub(super) mod from_source;
pub(super) mod measuring;
pub(super) mod observation;
pub(super) mod observe;
pub(super) mod own_goals;
