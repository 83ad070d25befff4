//! What earlier reports say, quoted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::{Caveat, Label, Standing};
use crate::language::Words;
use crate::plan::{Design, Effect};
use crate::statistics::Gate;
use crate::value::{Id, Period};

/// An effect report over an earlier period, as an offer refers to it. It only types ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EarlierReport {}

/// What an earlier report says about an effect that is offered: its own statement, word for word, with everything
/// that limits it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "onderbouwing")]
pub struct EarlierEvidence {
    /// The effect that is offered.
    pub effect: Id<Effect>,
    /// The report.
    pub report: Id<EarlierReport>,
    /// The period of the report.
    pub period: Period,
    /// The id of the effect in the report.
    pub reported_as: Id<Effect>,
    /// The change in the words of the report.
    pub title: String,
    /// How well it was known that something changed.
    pub standing: Standing,
    /// The design of the measurement, which sets what may be said.
    pub design: Design,
    /// The gate that the number of pairs passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// Labels printed with the figures.
    pub labels: Vec<Label>,
    /// What must be kept in mind with the figures.
    pub caveats: Vec<Caveat>,
    /// The statement of the report, word for word.
    pub statement: Words,
}

/// A report, or an effect in it, that could not serve as evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LeftOutReport {
    /// The report.
    pub report: Id<EarlierReport>,
    /// The effect, when only that was left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Id<Effect>>,
    /// Why.
    pub because: Words,
}

impl LeftOutReport {
    /// A whole report.
    pub fn new(report: Id<EarlierReport>, because: Words) -> Self {
        Self {
            report,
            effect: None,
            because,
        }
    }
}
