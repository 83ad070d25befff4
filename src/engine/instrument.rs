//! Measuring instruments as data: what they measure, which way is better, what they may be used for, and how
//! answers become a score.
//!
//! An instrument is known by its id *and* its version; unlike ids or versions are never compared or added. The
//! texts of protected questionnaires are not in here: items are addressed by their number.
//!
//! ```
//! use vernieuwend_verantwoorden::engine::instrument::{Direction, Instrument};
//!
//! let loneliness = Instrument::built_in("dejong-gierveld-11", "1999")?;
//! assert_eq!(loneliness.better(), Direction::Lower);
//! assert!(loneliness.accepts(4.0).is_ok());
//! assert_eq!(
//!     loneliness.accepts(12.0).unwrap_err().to_string(),
//!     "the score `12` is outside the range of `dejong-gierveld-11`"
//! );
//!
//! let conversation = Instrument::built_in("positieve-gezondheid", "2023")?;
//! assert!(!conversation.fit_for_proof());
//! # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
//! ```

mod catalogue;
mod coding;
mod declared;
mod description;
mod items;
mod kinds;
mod loneliness;
mod matrix;
mod scale;
mod wellbeing;

pub use catalogue::{BUILT_IN, Listed};
pub(crate) use coding::OtherCoding;
pub use coding::{AnswerCoding, Coding};
pub use declared::{CitedReliability, DeclaredCategory, DeclaredInstrument, DeclaredScale};
pub use description::{Category, Instrument, Part};
pub use items::{Answers, ItemScore, Subscale};
pub use kinds::{Direction, Measurand, MissingRule, Purpose, ResultKind};
pub use scale::Scale;
