//! An effect that is offered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::narrative::ExternalStudy;
use crate::plan::{
    Activity, AgreedBy, Beneficiary, Contribution, Effect, MeasurementPlan, Origin, Strength, Target,
    TargetOfYear,
};
use crate::policy::{Goal, TargetGroup};
use crate::value::Id;

/// An effect that is offered: what should change for whom, how that is measured and what is pursued.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OfferedEffect {
    /// The effect.
    pub effect: Id<Effect>,
    /// The change in words.
    pub title: String,
    /// The group it is for.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_group: Option<Id<TargetGroup>>,
    /// Whether it is intended, or only watched.
    pub origin: Origin,
    /// For whom it is of value.
    pub value_for: Beneficiary,
    /// The goals it contributes to.
    pub contributions: Vec<OfferedContribution>,
    /// The activities that should bring it about.
    pub activities: Vec<Id<Activity>>,
    /// How it is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measurement: Option<MeasurementPlan>,
    /// What is pursued, in the terms of the measurement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// What is pursued by year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<TargetOfYear>,
    /// Who agreed to it.
    pub agreed_by: Vec<AgreedBy>,
    /// Studies by others, quoted.
    pub studies: Vec<ExternalStudy>,
}

impl OfferedEffect {
    /// What is offered for a year, and the year that it is set for where targets are set by year.
    pub fn target_in(&self, year: i32) -> Option<(&Target, Option<u16>)> {
        match TargetOfYear::holding_in(&self.targets, year) {
            Some(holds) => Some((&holds.target, Some(holds.year))),
            None => self.target.as_ref().map(|target| (target, None)),
        }
    }
}

/// How an offered effect contributes to a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OfferedContribution {
    /// The goal.
    pub goal: Id<Goal>,
    /// How directly.
    pub strength: Strength,
    /// Why the effect helps the goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
}

impl OfferedContribution {
    /// The contribution as the plan argues it.
    pub fn of(contribution: &Contribution) -> Self {
        Self {
            goal: contribution.goal.clone(),
            strength: contribution.strength,
            because: contribution.because.clone(),
        }
    }
}
