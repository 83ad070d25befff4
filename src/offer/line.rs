//! A line of the offer: effort beside yield.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::narrative::Need;
use crate::plan::{Activity, AgreedBy, Effect, PlannedActivity};
use crate::policy::{Area, TargetGroup};
use crate::value::Id;

/// A line of the offer: what we do, and what results from it. A line without yield is a finding.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "offerteregel")]
pub struct OfferLine {
    /// What we do.
    pub effort: Effort,
    /// What results, for whom, measured how. Several lines can share one.
    pub yields: Vec<Yield>,
    /// The needs of residents that it answers.
    pub needs: Vec<AnsweredNeed>,
}

/// What we do. Counting it is never counting effects.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "inspanning")]
pub struct Effort {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub title: String,
    /// What happens there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the commissioner would pay for it.
    pub funded: bool,
    /// Meetings, people, contacts, time and costs that are planned.
    pub planned: PlannedActivity,
    /// Whom it is for.
    pub target_groups: Vec<Id<TargetGroup>>,
    /// Where.
    pub areas: Vec<Id<Area>>,
}

/// What results: a change, not a number of activities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "opbrengst")]
pub struct Yield {
    /// The effect.
    pub effect: Id<Effect>,
    /// The change in words.
    pub text: String,
    /// For whom.
    pub for_whom: Words,
    /// How it is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured: Option<Words>,
    /// What is pursued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pursued: Option<Words>,
    /// Who agreed to it.
    pub agreed_by: Vec<AgreedBy>,
}

/// A need of residents that a line answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AnsweredNeed {
    /// The need.
    pub need: Id<Need>,
    /// What is needed. How many people stand behind it is not told here.
    pub theme: String,
}

impl AnsweredNeed {
    /// The need, without the people behind it.
    pub fn of(need: &Need) -> Self {
        Self {
            need: need.id.clone(),
            theme: need.theme.clone(),
        }
    }
}
