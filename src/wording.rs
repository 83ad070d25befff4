//! What people's own words say: counted or changed, claimed too much, or given away too much.

mod count_or_change;
mod detect;
mod filler;
mod lexicon;
mod text;

pub use count_or_change::{Cue, Kind, Verdict, classify};
pub use filler::is_filler;
