//! What residents want together, and what moves them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::Activity;
use crate::value::{Day, Id};

/// What moves a group of residents, in their own words. It is about the group, never about one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "gezamenlijk doel")]
pub struct SharedGoal {
    /// The group, in words.
    pub group: String,
    /// What they want together.
    pub goal: String,
    /// The activity in which they come together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<Id<Activity>>,
    /// What moves them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "motivatie")]
    pub motivations: Vec<String>,
    /// When they said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

impl SharedGoal {
    /// A group and what it wants together.
    pub fn new(group: impl Into<String>, goal: impl Into<String>) -> Self {
        Self {
            group: group.into(),
            goal: goal.into(),
            activity: None,
            motivations: Vec::new(),
            on: None,
        }
    }
}
