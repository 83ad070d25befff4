//! Making a tender offer: an answer per award criterion from the plan, the narrative and earlier reports.

mod answer;
mod effects;
mod evidence;
mod line;
mod make;
mod money;

pub use make::{Tender, offer};
