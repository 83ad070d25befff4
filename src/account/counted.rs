//! Who is counted: the people behind every count, compiled once.

pub(super) mod called;
pub(super) mod count;
pub(super) mod definition;
pub(super) mod earlier;
pub(super) mod index;
pub(super) mod join;
pub(super) mod people;
pub(super) mod scores;
