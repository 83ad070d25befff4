//! Accounting: joins policy, plan, register and narrative into the answer goal by goal.
//!
//! An [`Account`] owns the people behind the numbers and cannot be written down. The ways out of it are few, and
//! each decides what becomes of small groups.

mod activity;
mod added_value;
mod answer;
mod audit;
mod called;
mod contacts;
mod costs;
mod count;
mod cut_offs;
mod definition;
mod demand;
mod disclosed;
mod disclosure;
mod earlier;
mod from_source;
mod gaps;
mod goal;
mod groups;
mod index;
mod join;
mod ledger;
mod measuring;
mod observation;
mod observe;
mod offered;
mod own_goals;
mod participation;
mod people;
mod practice;
mod print;
mod publish;
mod reader;
mod requested;
mod scores;
mod section;
mod sources;
mod specific_groups;
mod stated;
mod way_out;

pub use disclosure::Disclosure;
pub use join::{Account, account};
pub use reader::Reader;
pub use section::Section;
pub use way_out::Released;

pub use crate::release::{DisclosureMethod, Layout, NoSafeRelease, Preset};
