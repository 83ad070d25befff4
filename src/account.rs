//! Accounting: joins policy, plan, register and narrative into the answer goal by goal.
//!
//! An [`Account`] owns the people behind the numbers and cannot be written down. The ways out of it are few, and
//! each decides what becomes of small groups.

mod activity;
mod answer;
mod difference;
mod form;
mod gaps;
mod goal;
mod groups;
mod join;
mod observe;
mod offered;
mod people;
mod print;
mod scores;
mod sources;
mod way_out;

pub use join::{Account, account};
