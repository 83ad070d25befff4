//! What was realised of an activity, where the register does not say it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::RealisedYear;
use crate::plan::{Activity, Obligation};
use crate::value::{Citation, Contacts, Euro, Figure, Id, Meetings, Minutes, People, Services};

/// What was realised of an activity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "realisatie")]
pub struct Realisation {
    /// The activity.
    pub activity: Id<Activity>,
    /// Meetings held; when absent, the days in the register are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meetings: Option<Figure<Meetings>>,
    /// Time of staff, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Figure<Minutes>>,
    /// Costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<Figure<Euro>>,
    /// Income other than the funding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income: Option<Figure<Euro>>,
    /// Costs and income by year, where the plan runs over several. Their sum is what `costs` and `income` say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<RealisedYear>,
    /// What somebody states that was realised, where no register holds it. It stays apart from what is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "opgave")]
    pub stated: Option<StatedRealisation>,
    /// How obligations were met.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obligations: Vec<ObligationFulfilment>,
}

impl Realisation {
    /// An activity of which nothing is told yet.
    pub fn new(activity: Id<Activity>) -> Self {
        Self {
            activity,
            meetings: None,
            minutes: None,
            costs: None,
            income: None,
            years: Vec::new(),
            stated: None,
            obligations: Vec::new(),
        }
    }
}

/// Numbers that somebody states of an activity, because no register holds them. They are never added to what the register
/// counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "opgave")]
pub struct StatedRealisation {
    /// Who states it, and where it stands.
    pub source: Citation,
    /// Different people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<People>,
    /// Contacts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Contacts>,
    /// Services delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Services>,
    /// Time that was given, of staff and volunteers together, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Minutes>,
}

impl StatedRealisation {
    /// Somebody who states nothing yet.
    pub fn new(source: Citation) -> Self {
        Self {
            source,
            people: None,
            contacts: None,
            services: None,
            minutes: None,
        }
    }
}

/// How an obligation was met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ObligationFulfilment {
    /// The obligation.
    pub obligation: Id<Obligation>,
    /// How far.
    pub met: Fulfilment,
    /// What there is to say about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

impl ObligationFulfilment {
    /// An obligation and how far it was met.
    pub fn new(obligation: Id<Obligation>, met: Fulfilment) -> Self {
        Self {
            obligation,
            met,
            explanation: None,
        }
    }
}

/// How far an obligation was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Fulfilment {
    /// Wholly.
    Met,
    /// In part.
    PartlyMet,
    /// Not.
    NotMet,
    /// Nobody said.
    Unknown,
}
