//! Added value: who invests, who benefits, what was learnt to do, and what money ratios others computed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::{Activity, Beneficiary};
use crate::policy::Goal;
use crate::value::{Citation, Day, Euro, Figure, Id, People};

/// Somebody who puts something in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "investering")]
pub struct Investment {
    /// The goal it is for.
    pub goal: Id<Goal>,
    /// Who invests.
    pub who: String,
    /// What: money, time, room.
    pub what: String,
    /// The amount, where it is money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euro>,
    /// Where that stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}

impl Investment {
    /// Who puts in what for a goal.
    pub fn new(goal: Id<Goal>, who: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            goal,
            who: who.into(),
            what: what.into(),
            amount: None,
            source: None,
        }
    }
}

/// Somebody who has something from it. Investors and those who benefit are often not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "verzilveraar")]
pub struct Benefit {
    /// The goal it belongs to.
    pub goal: Id<Goal>,
    /// Who benefits.
    pub who: String,
    /// What they have from it.
    pub what: String,
    /// Whether they belong to the people who take part, or to society.
    #[serde(rename = "for")]
    pub beneficiary: Beneficiary,
    /// Who says so, and where. Value for society is never derived from value for the people who take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}

impl Benefit {
    /// Who has what from it.
    pub fn new(
        goal: Id<Goal>,
        beneficiary: Beneficiary,
        who: impl Into<String>,
        what: impl Into<String>,
    ) -> Self {
        Self {
            goal,
            who: who.into(),
            what: what.into(),
            beneficiary,
            source: None,
        }
    }
}

/// Training that staff or volunteers followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "scholing")]
pub struct Training {
    /// What was learnt.
    pub title: String,
    /// The activities it is used in; all when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id<Activity>>,
    /// How many followed it.
    #[serde(default)]
    pub people: Figure<People>,
    /// When it was finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

impl Training {
    /// A training by name.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            activities: Vec::new(),
            people: Figure::Unknown,
            on: None,
        }
    }
}
