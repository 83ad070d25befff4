//! Participation: roles and how people move between them, who started and owns what, and with how much say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::RoleMovements;
use crate::code::InfluenceStep;
use crate::language::Words;
use crate::narrative::SharedGoal;
use crate::plan::{Activity, Carrier};
use crate::value::{Figure, Id, Share};

/// Residents as co-producers. It describes a process and is no effect.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "participatie")]
pub struct ReportedParticipation {
    /// Participation in a few sentences.
    pub statement: Words,
    /// People who moved between two roles, each once per pair. They do not add up, and say nothing on causes.
    pub movements: Vec<RoleMovements>,
    /// Activities by who started them.
    pub initiated: CarriedActivities,
    /// Activities by whose they are.
    pub owned: CarriedActivities,
    /// How much say residents have, activity by activity.
    pub influence: Vec<Influence>,
    /// What groups of residents want together, and what moves them.
    pub shared_goals: Vec<SharedGoal>,
}

/// How many activities residents carry, of those where it is stated. Activities are counted, not people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CarriedActivities {
    /// By residents alone.
    pub residents: u64,
    /// By residents and the organisation together.
    pub together: u64,
    /// Of so many activities where it is stated.
    pub stated: u64,
    /// Activities where it is not stated.
    pub not_stated: u64,
    /// The share by residents, alone or together, of the activities where it is stated.
    pub share: Figure<Share>,
}

impl FromIterator<Option<Carrier>> for CarriedActivities {
    fn from_iter<I: IntoIterator<Item = Option<Carrier>>>(carriers: I) -> Self {
        let mut counts = Self::default();
        for carrier in carriers {
            match carrier {
                None => counts.not_stated += 1,
                Some(carrier) => {
                    counts.stated += 1;
                    match carrier {
                        Carrier::Residents => counts.residents += 1,
                        Carrier::Together => counts.together += 1,
                        _ => {}
                    }
                }
            }
        }
        let carried = counts.residents + counts.together;
        counts.share = Share::of(carried, counts.stated).map_or(Figure::NotComputable, Figure::Known);
        counts
    }
}

/// How much say residents have in an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Influence {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub title: String,
    /// The step, from being told to deciding together.
    pub step: InfluenceStep,
    /// Whether what comes of it binds; absent when nobody says. The step alone does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binding: Option<bool>,
}

impl Influence {
    /// The step of influence in an activity.
    pub fn new(activity: Id<Activity>, title: impl Into<String>, step: InfluenceStep) -> Self {
        Self {
            activity,
            title: title.into(),
            step,
            binding: None,
        }
    }
}
