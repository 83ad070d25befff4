//! Stories.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::{Effect, Role};
use crate::value::{Day, Id};

/// A story that illustrates an effect. However telling, it stays told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "verhaal")]
pub struct Story {
    /// Its id.
    pub id: Id<Self>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The story.
    pub text: String,
    /// Whether the people in it agree that it is told.
    #[serde(default)]
    pub consent: Consent,
    /// When it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// The role of the one who tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_by: Option<Role>,
    /// The effects it illustrates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Id<Effect>>,
}

impl Story {
    /// A story for which consent was not asked yet.
    pub fn new(id: Id<Self>, text: impl Into<String>) -> Self {
        Self {
            id,
            title: None,
            text: text.into(),
            consent: Consent::default(),
            on: None,
            told_by: None,
            effects: Vec::new(),
        }
    }
}

/// Whether the people in a story agree that it is told (AVG article 7).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "toestemming")]
pub enum Consent {
    /// They agree.
    Given,
    /// They agreed once, and no longer do.
    Withdrawn,
    /// They were not asked.
    #[default]
    NotAsked,
}
