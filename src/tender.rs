//! Making a tender offer: an answer per award criterion from the plan, the narrative and earlier reports. And putting
//! several offers beside each other.

mod answer;
mod assess;
mod effects;
mod evidence;
mod line;
mod make;
mod money;

pub use assess::assess;
pub use make::{Tender, offer};
