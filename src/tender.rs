//! Making a tender offer: an answer per award criterion from the plan, the narrative and earlier reports.

mod answer;
mod evidence;
mod line;
mod make;

pub use make::{Tender, offer};
