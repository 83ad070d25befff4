//! The rules: what a document must keep to, each with the norm behind it.
//!
//! Checking never hides anything: it gives the document back with all its findings. Only broken integrity (ids,
//! references, hierarchies that go round in circles) blocks, because then nobody can say what belongs to what.
//! Everything else travels along and stands in the report.
//!
//! - [`Check`]: every kind of document can be checked, alone or against others;
//! - [`Checked`] and [`Rejected`]: the document with its findings, or only the findings;
//! - [`Examination`]: what is off, what is in order, and what could not be looked at;
//! - [`FindingsDocument`]: the same as a document that can be written and sent;
//! - [`Configuration`]: other severities than those of the catalogue, in sight of every reader;
//! - [`catalogue`] and [`Rule`]: every rule as data;
//! - [`personal_data_in`] and [`stops_publication`]: where texts lead to persons, and where that keeps a document inside.
//!
//! One rule is one file, named after its code.

mod answers;
mod by_id;
mod catalogue;
mod checked;
mod configuration;
mod context;
mod cycles;
mod document;
mod examination;
mod found;
mod guide;
mod indicators;
mod kinds;
mod meant;
mod measuring;
mod obligation;
mod personal;
mod place;
mod rule;
mod survey;
mod targets;
#[cfg(test)]
mod testing;
mod walk;
mod weights;

pub use catalogue::{RULES_EDITION, catalogue, rule};
pub use checked::{Check, Checked, Rejected};
pub use configuration::Configuration;
pub use context::{
    AssessmentContext, NarrativeContext, OfferContext, PlanContext, PolicyContext, ReportContext,
};
pub use document::{AboutDocument, ChangedSeverity, FindingsDocument, InOrder, NotLooked};
pub use examination::Examination;
pub use found::Found;
pub use personal::{PersonalData, personal_data_in, stops_publication};
pub use place::Place;
pub use rule::Rule;
