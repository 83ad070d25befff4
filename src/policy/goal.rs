//! Goals and what must come of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Indicator, TargetGroup};
use crate::code::{NormCode, TaskField};
use crate::value::{Id, Period};

/// A goal of policy, with the societal effects it intends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "doel")]
#[doc(alias = "doelstelling")]
pub struct Goal {
    /// Its id.
    pub id: Id<Self>,
    /// The goal in words.
    pub title: String,
    /// The code that policy papers use for it, for example P3 1.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The goal that this one is part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Id<Self>>,
    /// Whose goal it is.
    #[serde(default)]
    pub owner: Owner,
    /// The law it rests on, for example wmo2015:2.1.2.2.a.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub norms: Vec<NormCode>,
    /// The task field of the municipal budget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_field: Option<TaskField>,
    /// The changes in society that the goal is after (BBV article 8).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub intended_effects: Vec<IntendedSocietalEffect>,
    /// The results wished for, with their criteria and indicators (Wmo 2015 article 2.1.2, sixth paragraph).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<WishedResult>,
    /// When the goal holds, where that is not the whole period of the framework.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid: Option<Period>,
}

impl Goal {
    /// A goal with an id and its words.
    pub fn new(id: Id<Self>, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            code: None,
            parent: None,
            owner: Owner::default(),
            norms: Vec::new(),
            task_field: None,
            intended_effects: Vec::new(),
            results: Vec::new(),
            valid: None,
        }
    }
}

/// Whose goal it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Owner {
    /// The municipality's.
    #[default]
    Municipality,
    /// The organisation's own.
    Organisation,
    /// The residents': their agenda leads.
    Residents,
}

/// A change in society that a goal is after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "maatschappelijk effect")]
pub struct IntendedSocietalEffect {
    /// The change in words.
    pub text: String,
    /// The group it is for.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_group: Option<Id<TargetGroup>>,
}

impl IntendedSocietalEffect {
    /// A change in words.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            for_group: None,
        }
    }
}

/// A wished result, the criterion that measures it, and the indicators for providers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "resultaat")]
pub struct WishedResult {
    /// The result in words.
    pub text: String,
    /// How it is judged whether the result is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<String>,
    /// The indicators it is read from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Id<Indicator>>,
}

impl WishedResult {
    /// A result in words.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            criterion: None,
            indicators: Vec::new(),
        }
    }
}
