//! Effects that showed themselves on the way.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Story, SurveyResult};
use crate::plan::Activity;
use crate::policy::TargetGroup;
use crate::value::Id;

/// A change that nobody had planned. It stands outside the goal tree: no gap, but a finding of value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "onvoorzien effect")]
pub struct EmergentEffect {
    /// Its id.
    pub id: Id<Self>,
    /// The change in words.
    pub title: String,
    /// What was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// For whom.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_group: Option<Id<TargetGroup>>,
    /// The activities it was seen with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id<Activity>>,
    /// The stories that tell of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stories: Vec<Id<Story>>,
    /// The survey results that tell of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub survey_results: Vec<Id<SurveyResult>>,
    /// Whether it is welcome, as those say whom it is about; absent where nobody said so. Only what is welcome is a gain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "gewenst")]
    pub welcome: Option<bool>,
}

impl EmergentEffect {
    /// A change in words.
    pub fn new(id: Id<Self>, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            description: None,
            for_group: None,
            activities: Vec::new(),
            stories: Vec::new(),
            survey_results: Vec::new(),
            welcome: None,
        }
    }
}
