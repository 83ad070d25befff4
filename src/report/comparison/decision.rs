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
    /// What came of it, in the words of the later report.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub came_of: Vec<String>,
    /// How the later report follows it up.
    pub follow_up: FollowUp,
}

/// How a later report follows up a decision of an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "opvolging")]
pub enum FollowUp {
    /// It tells what came of it.
    Told,
    /// It decides about the effect again, and does not tell what came of the decision before.
    DecidedAgain,
    /// The effect was to be stopped, and is in no plan any more.
    Stopped,
    /// It says nothing of it.
    None,
}
