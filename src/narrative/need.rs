//! Needs of residents, and signals passed on to those who make policy.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::Activity;
use crate::policy::{Area, TargetGroup};
use crate::value::{Day, Figure, Id, People};

/// A need that was found among residents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "behoefte")]
#[doc(alias = "vraag")]
pub struct Need {
    /// Its id.
    pub id: Id<Self>,
    /// What is needed.
    pub theme: String,
    /// By whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_group: Option<Id<TargetGroup>>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Id<Area>>,
    /// How it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found_by: Option<String>,
    /// When it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// How many people stand behind it.
    #[serde(default)]
    pub people: Figure<People>,
    /// The activities that answer it; none when it is unmet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered_by: Vec<Id<Activity>>,
}

impl Need {
    /// A need in words.
    pub fn new(id: Id<Self>, theme: impl Into<String>) -> Self {
        Self {
            id,
            theme: theme.into(),
            target_group: None,
            area: None,
            found_by: None,
            on: None,
            people: Figure::Unknown,
            answered_by: Vec::new(),
        }
    }
}

/// A signal to those who make policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "signaal")]
pub struct Signal {
    /// Its id.
    pub id: Id<Self>,
    /// What is signalled.
    pub text: String,
    /// The needs it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Id<Need>>,
    /// To whom it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<String>,
    /// When it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Day>,
    /// What was answered.
    #[serde(default)]
    pub response: Response,
    /// When it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<Day>,
    /// What changed by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
}

impl Signal {
    /// A signal in words, without an answer yet.
    pub fn new(id: Id<Self>, text: impl Into<String>) -> Self {
        Self {
            id,
            text: text.into(),
            needs: Vec::new(),
            addressee: None,
            sent: None,
            response: Response::default(),
            answered: None,
            changed: None,
        }
    }
}

/// What was answered to a signal.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Response {
    /// It was taken up.
    TakenUp,
    /// It was refused.
    Refused,
    /// It is being looked at.
    Pending,
    /// No answer.
    #[default]
    None,
}
