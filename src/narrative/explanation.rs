//! Explanations of differences, and what is learnt and done next.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::{Activity, Effect};
use crate::policy::Goal;
use crate::value::{Day, Id};

/// Why what was realised differs from what was pursued (Awb article 4:80).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "toelichting")]
pub struct Explanation {
    /// What it is about.
    pub about: About,
    /// The explanation.
    pub text: String,
}

impl Explanation {
    /// An explanation of something.
    pub fn new(about: About, text: impl Into<String>) -> Self {
        Self {
            about,
            text: text.into(),
        }
    }
}

/// What an explanation or a lesson is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum About {
    /// A goal.
    Goal(Id<Goal>),
    /// An effect.
    Effect(Id<Effect>),
    /// An activity.
    Activity(Id<Activity>),
}

/// Something learnt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "les")]
pub struct Lesson {
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// What was tried, and what worked or did not.
    pub text: String,
    /// What follows from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conclusion: Option<String>,
    /// Who takes it on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// When it is looked at again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_on: Option<Day>,
}

impl Lesson {
    /// A lesson in words.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            about: None,
            text: text.into(),
            conclusion: None,
            owner: None,
            review_on: None,
        }
    }
}

/// What is done next with an effect, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bijsturing")]
pub struct Steering {
    /// The effect.
    pub effect: Id<Effect>,
    /// What is done.
    pub decision: SteeringDecision,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
}

impl Steering {
    /// A decision about an effect.
    pub fn new(effect: Id<Effect>, decision: SteeringDecision) -> Self {
        Self {
            effect,
            decision,
            because: None,
        }
    }
}

/// What is done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SteeringDecision {
    /// Go on as it is.
    Continue,
    /// Go on in another way.
    Adapt,
    /// Stop.
    Stop,
    /// Measure before deciding.
    MeasureFirst,
}
