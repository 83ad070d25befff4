//! What happens when, what can go wrong, and what is pursued on indicators.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::policy::PerformanceIndicator;
use crate::value::{Day, Decimal, Id};

/// A step, and when it is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "mijlpaal")]
pub struct PlanningStep {
    /// What is done, or is there then.
    pub what: String,
    /// When it begins, or is there.
    pub from: Day,
    /// When it ends, where it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub through: Option<Day>,
    /// Who sees to it, by position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

impl PlanningStep {
    /// A step on a day.
    pub fn new(what: impl Into<String>, from: Day) -> Self {
        Self {
            what: what.into(),
            from,
            through: None,
            by: None,
        }
    }
}

/// Something that can go wrong, and what is done about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "risico")]
pub struct Risk {
    /// What can go wrong.
    pub text: String,
    /// How likely that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chance: Option<Degree>,
    /// How much it would matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consequence: Option<Degree>,
    /// What is done about it.
    #[doc(alias = "beheersmaatregel")]
    pub measure: String,
    /// Who sees to it, by position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

impl Risk {
    /// A risk and what is done about it.
    pub fn new(text: impl Into<String>, measure: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            chance: None,
            consequence: None,
            measure: measure.into(),
            by: None,
        }
    }
}

/// How much, in three steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Degree {
    /// Small.
    Small,
    /// Middling.
    Middling,
    /// Large.
    Large,
}

/// What is pursued on an indicator of the assignment, and how it is measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct IndicatorPledge {
    /// The indicator.
    pub indicator: Id<PerformanceIndicator>,
    /// The value that is pursued, in the unit of the indicator.
    pub pursued: Decimal,
    /// How it is measured.
    pub measured: String,
    /// When it is measured and told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
}

impl IndicatorPledge {
    /// A value that is pursued, and how it is measured.
    pub fn new(indicator: Id<PerformanceIndicator>, pursued: Decimal, measured: impl Into<String>) -> Self {
        Self {
            indicator,
            pursued,
            measured: measured.into(),
            when: None,
        }
    }
}
