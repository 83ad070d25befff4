//! Explanations of differences, and what is learnt and done next.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::{Activity, Effect};
use crate::policy::Goal;
use crate::practice::Intervision;
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
    /// Its id. A lesson that has one is kept over reports: what came of it is told, and a later plan can take it up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<Self>>,
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
    /// When it was learnt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// What worked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worked: Option<String>,
    /// What did not work, also where that is said of the organisation itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub did_not_work: Option<String>,
    /// Where it is kept, so that others find it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<String>,
    /// The intervision it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learnt_in: Option<Id<Intervision>>,
    /// When it is looked at again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_on: Option<Day>,
    /// What was seen when it was looked at again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<LessonReview>,
}

impl Lesson {
    /// A lesson in words.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            id: None,
            about: None,
            text: text.into(),
            conclusion: None,
            owner: None,
            on: None,
            worked: None,
            did_not_work: None,
            kept: None,
            learnt_in: None,
            review_on: None,
            reviewed: None,
        }
    }
}

/// What was seen when a lesson was looked at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LessonReview {
    /// When.
    pub on: Day,
    /// What came of the lesson.
    pub outcome: String,
}

impl LessonReview {
    /// What was seen on a day.
    pub fn new(on: Day, outcome: impl Into<String>) -> Self {
        Self {
            on,
            outcome: outcome.into(),
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
    /// What came of the decision about this effect in the report before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "opvolging")]
    pub came_of: Option<String>,
}

impl Steering {
    /// A decision about an effect.
    pub fn new(effect: Id<Effect>, decision: SteeringDecision) -> Self {
        Self {
            effect,
            decision,
            because: None,
            came_of: None,
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
