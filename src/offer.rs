//! The tender offer as it is written: an answer per award criterion, and what it rests on.
//!
//! An offer promises nothing that the plan does not pursue, and quotes earlier reports no stronger than they
//! speak. Counts of activities stand on the side of effort; the yield is what changes, for whom.

mod answer;
mod document;
mod effect;
mod evidence;
mod line;

pub use answer::{AnswerText, OfferAnswer};
pub use document::{AnsweredAssignment, OfferTotals, TenderOffer};
pub use effect::{OfferedContribution, OfferedEffect};
pub use evidence::{EarlierEvidence, EarlierReport, LeftOutReport};
pub use line::{AnsweredNeed, Effort, OfferLine, Yield};
