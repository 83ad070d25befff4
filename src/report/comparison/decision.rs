//! What was decided in the earlier report, and what came of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Movement, Presence};
use crate::narrative::SteeringDecision;
use crate::plan::Effect;
use crate::report::Outcome;
use crate::value::Id;

/// A decision of the earlier report about an effect, and how that effect stands in the later one. That the one follows
/// from the other is not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bijsturing")]
pub struct DecisionFollowed {
    /// The effect.
    pub effect: Id<Effect>,
    /// The change in words.
    pub title: String,
    /// What was decided.
    pub decision: SteeringDecision,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// In which report the effect stands.
    pub presence: Presence,
    /// How it went in the later report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// How it moved from the earlier report to the later one.
    pub movement: Movement,
    /// What was decided in the later report.
    pub later_decisions: Vec<SteeringDecision>,
}
