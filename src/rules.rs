//! The rules: what a document must keep to, each with the norm behind it.
//!
//! Checking never hides anything: it gives the document back with all its findings. Only broken integrity (ids,
//! references, the goal tree) blocks, because then nobody can say what belongs to what. Everything else
//! travels along and stands in the report.
//!
//! One rule is one file, named after its code.

mod catalogue;
mod checked;
mod context;
mod place;
mod rule;

mod activity_without_effect;
mod activity_without_resources;
mod contribution_without_reason;
mod effect_counts_activity;
mod effect_without_activity;
mod effect_without_goal;
mod effect_without_measurement;
mod effect_without_target;
mod goal_cycle;
mod goal_without_effect;
mod goal_without_intended_effect;
mod goal_without_result;
mod id_duplicate;
mod instrument_unfit;
mod instrument_unknown;
mod outside_policy_period;
mod period_reversed;
mod reference_unknown;
mod story_without_consent;

pub use catalogue::{EDITION, catalogue, rule};
pub use checked::{Check, Checked, Rejected};
pub use context::{NarrativeContext, OfferContext, PlanContext, PolicyContext, ReportContext};
pub use place::Place;
pub use rule::{Found, Rule};
