//! Community building: talents used, what changed in stories, and what goes on.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::narrative::{CodedDomain, Continuity, Story, StoryCoding, TalentCount};
use crate::plan::Role;
use crate::value::{Day, Id, Share};

/// What residents can and want, what changed in their stories, and what goes on without the professional.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
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
        }
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
    /// Which part of the domains that one of two coders found, both found. Absent without a second coder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Share>,
}

impl CodedStory {
    /// A story as it was coded.
    pub(crate) fn of(story: &Story, coding: &StoryCoding) -> Self {
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
            agreement,
        }
    }
}
