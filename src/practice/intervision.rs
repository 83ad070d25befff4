//! Intervision: colleagues who help each other with a question from the work.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Day, Figure, Id, People};

/// A meeting in which colleagues helped each other with a question from their work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "intervisie")]
pub struct Intervision {
    /// Its id.
    pub id: Id<Self>,
    /// When.
    pub on: Day,
    /// What it was about.
    pub theme: String,
    /// By which method, for example solution-focused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// How many members of staff took part. They are no participants of activities.
    #[serde(default)]
    pub people: Figure<People>,
    /// The steps that were taken, in their order, in the words of the group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
}

impl Intervision {
    /// A meeting about a theme.
    pub fn new(id: Id<Self>, on: Day, theme: impl Into<String>) -> Self {
        Self {
            id,
            on,
            theme: theme.into(),
            method: None,
            people: Figure::Unknown,
            steps: Vec::new(),
        }
    }
}
