//! The answer to one goal.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{EffectAnswer, Outcomes, Reach};
use crate::code::{NormCode, TaskField};
use crate::evidence::Standing;
use crate::language::Words;
use crate::plan::Origin;
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

/// The goals and the effects of a report at a glance. It is no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Glance {
    /// Goals of which an intended effect was measured. How it went is told by the effects.
    pub measured: u64,
    /// Goals of which an intended effect was told at best.
    pub told: u64,
    /// Goals of which the reach of an intended effect was counted at best.
    pub counted_only: u64,
    /// Goals that no intended effect answers.
    pub unanswered: u64,
    /// How it went with the effects, each counted once: worse as plainly as better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effects: Option<Outcomes>,
}

impl Glance {
    /// How many goals have which best standing.
    pub fn new(goals: Standings) -> Self {
        Self {
            measured: goals.measured,
            told: goals.told,
            counted_only: goals.counted_only,
            unanswered: goals.unanswered,
            effects: None,
        }
    }

    /// The goals alone.
    pub fn goals(&self) -> Standings {
        Standings {
            measured: self.measured,
            told: self.told,
            counted_only: self.counted_only,
            unanswered: self.unanswered,
        }
    }
}

impl GoalAnswer {
    /// The best standing of its intended effects. An effect that was not intended answers no goal by itself.
    pub fn best_standing(&self) -> Standing {
        let intended = self
            .effects
            .iter()
            .filter(|effect| effect.origin == Origin::Intended);
        intended
            .map(|effect| effect.standing)
            .max()
            .unwrap_or(Standing::Unanswered)
    }
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
