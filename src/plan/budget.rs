//! What an activity may cost by year, and for which goals.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::policy::Goal;
use crate::value::{Euro, Id, Share};

/// The share of the costs and the income of an activity that counts for a goal. The shares of an activity add up to one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "toerekening")]
#[doc(alias = "verdeelsleutel")]
pub struct GoalShare {
    /// The goal.
    pub goal: Id<Goal>,
    /// Its share, from 0 through 1.
    pub share: Share,
}

impl GoalShare {
    /// The share of a goal.
    pub fn new(goal: Id<Goal>, share: Share) -> Self {
        Self { goal, share }
    }

    /// The shares together, in millionths.
    pub fn sum(shares: &[Self]) -> i64 {
        shares.iter().map(|it| it.share.value().millionths()).sum()
    }
}

/// What is budgeted for an activity in one year. What is absent was not budgeted; that is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "begroting per jaar")]
pub struct YearBudget {
    /// The year.
    pub year: u16,
    /// Costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<Euro>,
    /// Income other than this funding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income: Option<Euro>,
}

impl YearBudget {
    /// A year for which nothing is budgeted yet.
    pub fn new(year: u16) -> Self {
        Self {
            year,
            costs: None,
            income: None,
        }
    }
}
