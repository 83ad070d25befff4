//! Lessons of before that a plan takes up.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::Id;

/// A lesson from a report before, and what this plan does with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "les")]
pub struct LessonTaken {
    /// The id that the lesson has in the narrative and the report before.
    pub lesson: Id<Self>,
    /// What the plan does with it.
    pub how: String,
}

impl LessonTaken {
    /// A lesson and what is done with it.
    pub fn new(lesson: Id<Self>, how: impl Into<String>) -> Self {
        Self {
            lesson,
            how: how.into(),
        }
    }
}
