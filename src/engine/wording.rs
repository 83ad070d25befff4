//! What people's own words say: counted or changed, claimed too much, or given away too much.
//!
//! - [`classify`]: does an indicator count effort or state a change?
//! - [`counts_effort`]: does a name say in so many words that it is a number of things done?
//! - [`unit_counts_effort`]: is a unit one of meetings, visits or other effort?
//! - [`claims`]: which words claim more than the evidence allows, and which are [`allowed`] or [`forbidden`]?
//! - [`personal_data`]: where does a text give a person away, and does a pseudonym [look like one](looks_like_person)?
//! - [`is_filler`]: was a field filled without saying anything?
//!
//! All of them are screens: they look at words, take time in proportion to the text, and never refuse anything.

mod claim;
mod count_or_change;
mod filler;
mod lexicon;
mod personal;
#[cfg(test)]
mod replaced;
mod text;
mod unit;

pub(crate) use claim::{ActivityNames, claims_in};
pub use claim::{Design, Overclaim, allowed, claims, forbidden};
pub use count_or_change::{Cue, Kind, Verdict, classify, counts_effort};
pub use filler::is_filler;
pub use personal::{Trace, TraceKind, few_people, looks_like_person, personal_data};
#[cfg(test)]
pub(crate) use replaced::with_verdict;
pub use unit::unit_counts_effort;
