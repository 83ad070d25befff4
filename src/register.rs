//! The register: who took part and what was measured, counted from records as they stream by.
//!
//! People are counted once, contacts each, anonymous heads apart from both. A [`Tally`] reads records from any
//! reader or takes them one by one, refuses what is not sound, says where and why, and goes on; parts merge in any
//! order to the same result. [`Tally::finish`] gives the [`Register`] from which accounts are made: people are
//! numbers there, their pseudonyms are gone.
//!
//! - [`Participation`], [`HeadCount`] and [`Measurement`]: the records, a JSON object a line;
//! - [`Tally`] with its [`TallyLimits`] and [`Source`]s: reading and counting;
//! - [`Tally::write_part`] and [`Tally::read_parts`]: parts that travel, so that any engine can count;
//! - [`Refused`] and its [`Reason`]: what was not counted, and why;
//!
//! What was counted stands in [`engine::register`](crate::engine::register).

mod alike;
mod arrival;
mod batch;
pub(crate) mod cells;
pub(crate) mod codebook;
mod codings;
mod content;
mod cursor;
mod digest;
mod fast;
mod fast_measurement;
mod fields;
pub(crate) mod finished;
mod goals;
mod hashing;
mod held;
#[cfg(any(feature = "csv", feature = "excel"))]
mod intake;
mod joint;
mod judge;
mod judge_measurement;
mod judge_participation;
mod key;
mod limits;
mod lines;
mod lists;
pub(crate) mod members;
mod memberships;
mod merging;
mod names;
pub(crate) mod outcome;
mod part;
mod people;
mod progress;
mod pseudonym;
mod push;
pub(crate) mod reach;
mod reading;
mod record;
mod refused;
mod remarks;
mod repeats;
mod score_reader;
mod scores;
mod slots;
mod source;
mod suggestion;
mod tally;

pub(crate) use cells::{Amounts, ContactCell};
pub(crate) use codebook::Codebook;
pub(crate) use finished::Register;
pub use limits::TallyLimits;
pub(crate) use members::Members;
pub(crate) use outcome::{PersonScores, Scores};
pub use part::{PartReason, PartsRead, RefusedPart};
pub use progress::Progress;
pub use push::Pushed;
pub use record::{HeadCount, Measurement, Moment, Participation, ParticipationRecord};
pub use refused::{Reason, RefusalGroup, Refused};
pub use repeats::{EqualRecord, EqualRecords};
pub use source::{LAST_LINE, RecordCounts, Source, Stream};
pub use tally::{Tally, TallyError};

#[cfg(feature = "csv")]
pub(crate) use content::no_text;
#[cfg(any(feature = "csv", feature = "excel"))]
pub(crate) use content::other_content;
#[cfg(any(feature = "csv", feature = "excel"))]
pub(crate) use fast::{Pieces, Settled};
#[cfg(any(feature = "csv", feature = "excel"))]
pub(crate) use fields::{Fields, Scalar, number};
#[cfg(any(feature = "csv", feature = "excel"))]
pub(crate) use intake::Intake;
#[cfg(any(feature = "csv", feature = "excel"))]
pub(crate) use refused::Fault;
