//! Parts of a tally that travel: what one process counted, written down so that another adds it.

mod reading;
mod refusal;
mod taking;
mod wire;
mod writing;

pub use reading::PartsRead;
pub use refusal::{PartReason, RefusedPart};
pub(super) use wire::BEGINNING;
