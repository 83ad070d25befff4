//! The engines behind the documents, for whoever wants one by itself or looks at it from outside.
//!
//! A report is made without ever naming them: what a document holds of them has its name where the document is. They
//! stand behind one module because each is of use alone. A statistician holds [`statistics`] against their own software,
//! a disclosure officer has [`release`] judge a table of another source, and whoever builds a screen for plans asks
//! [`wording`] whether a phrase counts effort.
//!
//! - [`statistics`]: exact figures about change, for pairs, ladders, goal attainment and shares;
//! - [`instrument`]: questionnaires as data, and scores from items; [`resolution`]: how finely a score is written;
//! - [`release`]: which counts may be printed, with a proof for every small group;
//! - [`wording`]: what words claim, what they count and whom they give away;
//! - [`register`]: what a tally has counted.

pub mod instrument;
pub mod release;
pub mod resolution;
pub mod statistics;
pub mod wording;

pub mod register {
    //! What a tally has counted, without a pseudonym: [`Register`] holds people as numbers, by activity, area, target
    //! group, role and month, and their scores.
    //!
    //! It is made by [`Tally::finish`](crate::Tally::finish), and an account makes it by itself.

    pub use crate::register::cells::{Amounts, ContactCell};
    pub use crate::register::codebook::Codebook;
    pub use crate::register::finished::Register;
    pub use crate::register::members::Members;
    pub use crate::register::outcome::{DatedScores, PersonScores, Scores};
    pub use crate::register::reach::{EffectReach, RoleChange};
}
