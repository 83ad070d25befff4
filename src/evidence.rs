//! From figures to what may be said: standings, rungs, labels and caveats.
//!
//! Three things decide three fields, and none of them lifts another: the recorded design sets the rung, the
//! number of pairs sets the gate, and the follow-up rate sets a label. The size of a change decides nothing.

mod caveat;
mod label;
mod rung;
mod standing;

pub use caveat::{Caveat, MeasurementFacts, caveats};
pub use label::{DropOutBaseline, Label, MeasuredTwice, labels};
pub use rung::rung;
pub use standing::{Evidence, Standing, standing};
