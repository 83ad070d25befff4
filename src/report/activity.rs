//! What was done, planned beside realised. None of it is an effect.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ActivityYear, Reach, StatedAccount};
use crate::narrative::Fulfilment;
use crate::plan::{Activity, Effect, GoalShare, Obligation, PlannedActivity, WorkUnit};
use crate::value::{Euro, Figure, Id, Meetings, Minutes};

/// One activity, planned beside realised (Awb article 4:45).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ActivityAccount {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub title: String,
    /// Whether the commissioner pays for it.
    pub funded: bool,
    /// The effects it should bring about.
    pub effects: Vec<Id<Effect>>,
    /// What its realisation is counted in; meetings when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_in: Option<WorkUnit>,
    /// What was planned.
    pub planned: PlannedActivity,
    /// What was realised.
    pub realised: RealisedActivity,
    /// What somebody states that was realised, where no register holds it; added to nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<StatedAccount>,
    /// Who took part.
    pub reach: Reach,
    /// How its obligations were met.
    pub obligations: Vec<ObligationAccount>,
    /// The goals for which its costs and income count, each with its share, where the plan divides costs over goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goal_shares: Vec<GoalShare>,
    /// Costs and income by year, where the plan or the narrative tells them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<ActivityYear>,
    /// The explanation of the organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

impl ActivityAccount {
    /// Whether its realisation is counted in something else than meetings.
    pub fn has_own_unit(&self) -> bool {
        self.counted_in.is_some_and(|unit| unit != WorkUnit::Meetings)
    }
}

/// What was realised of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RealisedActivity {
    /// Meetings held. They count no people and are always printed.
    pub meetings: Figure<Meetings>,
    /// How the meetings were counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meetings_by: Option<MeetingsBasis>,
    /// Time of participants in registered participations.
    pub participant_minutes: Figure<Minutes>,
    /// Time of staff.
    pub minutes: Figure<Minutes>,
    /// Costs.
    pub costs: Figure<Euro>,
    /// Income other than the funding.
    pub income: Figure<Euro>,
}

/// How meetings were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MeetingsBasis {
    /// The organisation states the number.
    Stated,
    /// Days on which somebody was registered; two meetings on one day count as one.
    RegisteredDays,
}

/// How an obligation was met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ObligationAccount {
    /// The obligation.
    pub obligation: Id<Obligation>,
    /// What must be done.
    pub text: String,
    /// How far it was met.
    pub met: Fulfilment,
    /// What there is to say about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

impl ObligationAccount {
    /// An obligation of which nobody said how it was met.
    pub fn new(obligation: Id<Obligation>, text: impl Into<String>) -> Self {
        Self {
            obligation,
            text: text.into(),
            met: Fulfilment::Unknown,
            explanation: None,
        }
    }
}
