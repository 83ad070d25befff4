//! How effects contribute to goals: a reasoned link, never a number.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Effect;
use crate::policy::Goal;
use crate::value::Id;

/// The link from an effect to a goal: how strong, why, and what else may cause the change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bijdrage")]
pub struct Contribution {
    /// The effect.
    pub effect: Id<Effect>,
    /// The goal it contributes to.
    pub goal: Id<Goal>,
    /// How directly.
    #[serde(default)]
    pub strength: Strength,
    /// Why the effect helps the goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// What must hold for that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumptions: Vec<String>,
    /// What else may cause the change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_causes: Vec<String>,
    /// A share of the change attributed to the work by others; printed as a quotation, never computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<QuotedAttribution>,
}

impl Contribution {
    /// A link whose reason is not given yet.
    pub fn new(effect: Id<Effect>, goal: Id<Goal>) -> Self {
        Self {
            effect,
            goal,
            strength: Strength::default(),
            because: None,
            assumptions: Vec::new(),
            other_causes: Vec::new(),
            attribution: None,
        }
    }
}

/// How directly an effect contributes to a goal.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Strength {
    /// The effect is itself part of the goal.
    Direct,
    /// The effect leads on to the goal.
    #[default]
    Indirect,
    /// Without the effect the goal cannot be reached.
    Condition,
}

/// An attribution that somebody else made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "toeschrijving")]
pub struct QuotedAttribution {
    /// What was said.
    pub text: String,
    /// Who said it, and where.
    pub source: String,
}

impl QuotedAttribution {
    /// A quotation with its source.
    pub fn new(text: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            source: source.into(),
        }
    }
}
