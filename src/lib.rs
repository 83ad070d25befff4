#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

#[macro_use]
mod newtype;
mod sealed;

pub mod account;
pub mod code;
pub mod compare;
pub mod engine;
pub mod evidence;
pub mod finding;
pub mod format;
pub mod guide;
mod invalid_value;
mod language;
pub mod mapping;
pub mod narrative;
pub mod offer;
pub mod plan;
pub mod policy;
pub mod practice;
pub mod register;
pub mod render;
pub mod report;
pub mod rules;
pub mod sentence;
pub mod tender;
pub mod value;

// Rooms know an engine by its own name.
use engine::{instrument, release, resolution, statistics, wording};

// What goes in: the documents, and the mapping of an export.
pub use mapping::Mapping;
pub use narrative::Narrative;
pub use plan::Plan;
pub use policy::PolicyFramework;

// What is wrong with them: not readable, or found in what was read.
pub use finding::{Error, Finding, Findings};
pub use rules::{Check, Checked, Rejected};

// Who took part and what was measured, from records.
pub use register::{Source, Tally};

// What comes out: the report, for whom, and how small groups stay out of sight.
pub use account::{Disclosure, account};
pub use report::{Audience, EffectReport};

// Two reports beside each other, and those of many organisations in one overview.
pub use compare::compare;
pub use report::{Comparison, RollUp};

// An offer, and offers beside each other.
pub use offer::{Assessment, TenderOffer};

// The values that all of these hold.
pub use language::{Language, Words};
pub use value::{Day, Figure, Id, Period};
