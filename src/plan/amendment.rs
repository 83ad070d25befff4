//! Dated changes to a plan: the good sign of flexible supply.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Activity, Effect, Target};
use crate::value::{Day, Id};

/// A change to the plan on a day, with its reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "wijziging")]
pub struct Amendment {
    /// The day it was made.
    pub on: Day,
    /// What it changes.
    pub changes: Amended,
    /// What was changed, in words.
    pub text: String,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// The target as it was, when a target was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier_target: Option<Target>,
    /// Who agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed_by: Option<String>,
}

impl Amendment {
    /// A change in words.
    pub fn new(on: Day, changes: Amended, text: impl Into<String>) -> Self {
        Self {
            on,
            changes,
            text: text.into(),
            because: None,
            earlier_target: None,
            agreed_by: None,
        }
    }
}

/// What an amendment changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Amended {
    /// An activity.
    Activity(Id<Activity>),
    /// An effect or its target.
    Effect(Id<Effect>),
    /// Something else, in words.
    Other(String),
}
