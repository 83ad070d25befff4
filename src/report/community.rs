//! Community building: talents used, what changed in stories, and what goes on.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{EffectAnswer, EffectKnown};
use crate::language::Words;
use crate::narrative::{CodedDomain, Continuity, Story, StoryCoding, TalentCount};
use crate::plan::{Activity, Role};
use crate::policy::Goal;
use crate::value::{Day, Id, Share};

/// What residents can and want, what changed in their stories, and what goes on without the professional.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "opbouwwerk")]
pub struct CommunityAccount {
    /// It in a few sentences.
    pub statement: Words,
    /// Talents and wishes by their reach.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub talents: Vec<TalentCount>,
    /// Stories with coded effects, of those told with consent. They stay told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coded: Vec<CodedStory>,
    /// How activities go on, in order of time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub continuity: Vec<Continuity>,
    /// Activities of which the report before told whether they go on, and of which nobody looked again since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_seen_again: Vec<ContinuityLeft>,
    /// Goals that residents own: the agenda is theirs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "agenda van bewoners")]
    pub own_goals: Vec<OwnGoal>,
    /// Effects that nobody planned and that are said to be welcome. They are gains, and no gap.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unplanned: Vec<EffectKnown>,
}

impl CommunityAccount {
    /// Everything without its sentences.
    pub(crate) fn new(
        talents: Vec<TalentCount>,
        coded: Vec<CodedStory>,
        continuity: Vec<Continuity>,
    ) -> Self {
        Self {
            statement: Words::default(),
            talents,
            coded,
            continuity,
            not_seen_again: Vec::new(),
            own_goals: Vec::new(),
            unplanned: Vec::new(),
        }
    }
}

/// A goal that residents own, with its effects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OwnGoal {
    /// The goal.
    pub goal: Id<Goal>,
    /// What it is called.
    pub title: String,
    /// Its effects, each with its standing.
    pub effects: Vec<EffectKnown>,
}

impl OwnGoal {
    /// A goal of residents without effects yet.
    pub fn new(goal: Id<Goal>, title: impl Into<String>) -> Self {
        Self {
            goal,
            title: title.into(),
            effects: Vec::new(),
        }
    }
}

/// An activity of which nobody looked again whether it goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ContinuityLeft {
    /// The activity.
    pub activity: Id<Activity>,
    /// When it was last seen.
    pub last_seen: Day,
}

impl ContinuityLeft {
    /// An activity that was last seen on a day.
    pub fn new(activity: Id<Activity>, last_seen: Day) -> Self {
        Self { activity, last_seen }
    }
}

/// A story with what somebody saw change in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CodedStory {
    /// The story.
    pub story: Id<Story>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Who coded it, by position.
    pub by: String,
    /// When.
    pub on: Day,
    /// In which domains something changed, by the first coder.
    pub domains: Vec<CodedDomain>,
    /// The role that somebody in it came to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// What was done in it: a count, and no effect.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counted: Vec<String>,
    /// What stood in the way in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obstacles: Vec<String>,
    /// The effects it points to. It stays told, also where one of them is measured.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points_to: Vec<EffectKnown>,
    /// Who coded it a second time, by position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_by: Option<String>,
    /// Which part of the domains that one of two coders found, both found. Absent without a second coder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Share>,
}

impl CodedStory {
    /// A story as it was coded, among the effects of the report.
    pub(crate) fn of(story: &Story, coding: &StoryCoding, effects: &[&EffectAnswer]) -> Self {
        let points_to = story.effects.iter();
        let points_to = points_to.filter_map(|id| effects.iter().find(|answer| answer.effect == *id));
        let first: BTreeSet<CodedDomain> = coding.domains.iter().copied().collect();
        let agreement = coding.second.as_ref().and_then(|second| {
            let second: BTreeSet<CodedDomain> = second.domains.iter().copied().collect();
            let (both, either) = (first.intersection(&second).count(), first.union(&second).count());
            Share::of(both as u64, either as u64)
        });
        Self {
            story: story.id.clone(),
            title: story.title.clone(),
            by: coding.by.clone(),
            on: coding.on,
            domains: first.into_iter().collect(),
            role: coding.role,
            counted: coding.counted.clone(),
            obstacles: coding.obstacles.clone(),
            points_to: points_to.map(|answer| EffectKnown::of(answer)).collect(),
            second_by: coding.second.as_ref().map(|second| second.by.clone()),
            agreement,
        }
    }
}
