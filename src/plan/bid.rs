//! What an offer holds beside the plan itself: what requirements, prices, partners and the like come to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{IndicatorPledge, PlanningStep, PriceLine, Risk, SocialReturn};
use crate::code::Kvk;
use crate::policy::{Lot, Requirement};
use crate::value::{Decimal, Euro, Id, Period, Share};

/// What an organisation answers an assignment with, beside its plan. Criteria that ask for it are answered from here.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "inschrijving")]
#[doc(alias = "aanvraag")]
pub struct Bid {
    /// The lots it is for; all when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "percelen")]
    pub lots: Vec<Id<Lot>>,
    /// Which requirements are met, and by what proof.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requirements: Vec<RequirementAnswer>,
    /// What it costs, line by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prices: Vec<PriceLine>,
    /// What is given back to society, apart from the work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub social_return: Option<SocialReturn>,
    /// What is pursued on each indicator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<IndicatorPledge>,
    /// What happens when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub planning: Vec<PlanningStep>,
    /// What can go wrong, and what is done about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub risks: Vec<Risk>,
    /// Who does the work together with the organisation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
    /// Which staff does the work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub staff: Vec<StaffLine>,
    /// Work that was done before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
}

impl Bid {
    /// Whether nothing was filled in.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Whether a requirement is met, and by what proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RequirementAnswer {
    /// The requirement.
    pub requirement: Id<Requirement>,
    /// Whether it is met.
    pub met: bool,
    /// What shows it: a document, a register, a declaration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "bewijs")]
    pub proof: Option<String>,
    /// What more there is to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

impl RequirementAnswer {
    /// A requirement that is met, or not.
    pub fn new(requirement: Id<Requirement>, met: bool) -> Self {
        Self {
            requirement,
            met,
            proof: None,
            explanation: None,
        }
    }
}

/// An organisation that does a part of the work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "partner")]
#[doc(alias = "onderaannemer")]
pub struct Partner {
    /// Its name.
    pub name: String,
    /// Its number in the trade register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kvk: Option<Kvk>,
    /// What it does.
    pub role: String,
    /// Its part of the sum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "aandeel")]
    pub share: Option<Share>,
}

impl Partner {
    /// A partner and what it does.
    pub fn new(name: impl Into<String>, role: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kvk: None,
            role: role.into(),
            share: None,
        }
    }
}

/// Staff by position; never by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "personele inzet")]
pub struct StaffLine {
    /// The position.
    #[doc(alias = "functie")]
    pub position: String,
    /// How much of it, in full-time equivalents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "fte")]
    pub full_time: Option<Decimal>,
    /// What this staff has learnt: level, registration, experience.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "kwalificatie")]
    pub qualification: Option<String>,
}

impl StaffLine {
    /// A position.
    pub fn new(position: impl Into<String>) -> Self {
        Self {
            position: position.into(),
            full_time: None,
            qualification: None,
        }
    }
}

/// Work that was done before, for whom and when. What came of it is told by earlier reports, and not here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "referentie")]
pub struct Reference {
    /// For whom.
    #[serde(rename = "for")]
    pub for_whom: String,
    /// Which work.
    pub work: String,
    /// When.
    pub period: Period,
    /// For which sum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euro>,
}

impl Reference {
    /// Work for somebody in a period.
    pub fn new(for_whom: impl Into<String>, work: impl Into<String>, period: Period) -> Self {
        Self {
            for_whom: for_whom.into(),
            work: work.into(),
            period,
            amount: None,
        }
    }
}
