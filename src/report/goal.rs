//! The answer to one goal.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{EffectAnswer, Reach};
use crate::code::{NormCode, TaskField};
use crate::evidence::Standing;
use crate::language::Words;
use crate::policy::{Goal, Owner};
use crate::value::Id;

/// The answer to one goal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct GoalAnswer {
    /// The goal.
    pub goal: Id<Goal>,
    /// The goal in words.
    pub title: String,
    /// The goal that it is part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Id<Goal>>,
    /// Whose goal it is.
    pub owner: Owner,
    /// The law it rests on.
    pub norms: Vec<NormCode>,
    /// The task field of the municipal budget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_field: Option<TaskField>,
    /// How many of its effects have which standing. A goal has no grade.
    pub standings: Standings,
    /// The answer in a few sentences.
    pub answer: Words,
    /// Who was reached by the activities behind its effects and those of the goals below it, each person once.
    pub reach: Reach,
    /// The effects that contribute to it.
    pub effects: Vec<EffectAnswer>,
    /// The explanation of the organisation about this goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

/// How many have which standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Standings {
    /// Measured.
    pub measured: u64,
    /// Told.
    pub told: u64,
    /// Counted only.
    pub counted_only: u64,
    /// Unanswered.
    pub unanswered: u64,
}

impl Standings {
    /// How many have this standing.
    pub fn of(&self, standing: Standing) -> u64 {
        match standing {
            Standing::Measured => self.measured,
            Standing::Told => self.told,
            Standing::CountedOnly => self.counted_only,
            Standing::Unanswered => self.unanswered,
        }
    }
}

impl FromIterator<Standing> for Standings {
    fn from_iter<I: IntoIterator<Item = Standing>>(standings: I) -> Self {
        let mut counts = Self::default();
        for standing in standings {
            match standing {
                Standing::Measured => counts.measured += 1,
                Standing::Told => counts.told += 1,
                Standing::CountedOnly => counts.counted_only += 1,
                Standing::Unanswered => counts.unanswered += 1,
            }
        }
        counts
    }
}
