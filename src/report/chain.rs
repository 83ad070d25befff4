//! Links that are missing in the chain from goal to measurement.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A link that is missing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "hiaat")]
pub struct Gap {
    /// What is missing.
    pub gap: GapKind,
    /// The id of the goal, effect or activity at which it is missing.
    pub at: String,
}

impl Gap {
    /// A link that is missing at a goal, effect or activity.
    pub fn new(gap: GapKind, at: impl Into<String>) -> Self {
        Self { gap, at: at.into() }
    }
}

/// What is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum GapKind {
    /// No effect contributes to the goal.
    GoalWithoutEffect,
    /// No activity should bring the effect about.
    EffectWithoutActivity,
    /// The effect serves no goal.
    EffectWithoutGoal,
    /// Nothing was measured or told about the effect.
    EffectNotMeasured,
    /// The activity should bring about no effect.
    ActivityWithoutEffect,
    /// There are measurements for an effect that no activity should bring about.
    MeasurementWithoutActivity,
    /// There are measurements for an effect that the plan does not measure in that way.
    MeasurementWithoutPlan,
}
