//! How an initiative of residents is coached on its way: dated stages, what it is worth, what was advised and agreed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Effect, InitiativeStage};
use crate::value::{Citation, Day, Euro, Figure, Id, People};

/// How an initiative is coached. An initiative that tells of it gets an account of its own in the report.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "begeleiding")]
pub struct Coaching {
    /// Which stages it came to, each with its day, in their order. Stages may go back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<StageReached>,
    /// Who carries it, by what they are: a group of neighbours, a foundation. Never by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "dragers")]
    pub carriers: Vec<String>,
    /// What it is worth supporting for, as the professional judged it on its merits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merits: Option<String>,
    /// The effects it should bring about: its social value, each with its own standing in the report.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub social_value: Vec<Id<Effect>>,
    /// What it brings in money or in kind. It is never added to the social value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub economic_value: Vec<EconomicValue>,
    /// What was advised, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advice: Vec<Advice>,
    /// What the professional and the residents agreed on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<CoachingAgreement>,
    /// How what was learnt went on to others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed_on: Vec<PassedOn>,
    /// Since when it stands on its own, and why that may be said. No share of own income says it: where an initiative
    /// counts as independent is not established.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_alone: Option<StandsAlone>,
}

/// A stage, and the day it was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct StageReached {
    /// The stage.
    pub stage: InitiativeStage,
    /// When it was reached.
    pub on: Day,
}

impl StageReached {
    /// A stage that was reached on a day.
    pub fn new(stage: InitiativeStage, on: Day) -> Self {
        Self { stage, on }
    }
}

/// Something an initiative brings in money or in kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EconomicValue {
    /// What.
    pub what: String,
    /// The amount, where it is money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euro>,
    /// Who says so, and where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}

impl EconomicValue {
    /// Something it brings.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            amount: None,
            source: None,
        }
    }
}

/// Something that was advised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "advies")]
pub struct Advice {
    /// When.
    pub on: Day,
    /// What.
    pub text: String,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
}

impl Advice {
    /// An advice on a day.
    pub fn new(on: Day, text: impl Into<String>) -> Self {
        Self {
            on,
            text: text.into(),
            outcome: None,
        }
    }
}

/// What the professional and the residents each do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "afspraak")]
pub struct CoachingAgreement {
    /// When it was made.
    pub on: Day,
    /// What the professional does.
    pub professional: String,
    /// What the residents do.
    pub residents: String,
}

impl CoachingAgreement {
    /// An agreement of a day.
    pub fn new(on: Day, professional: impl Into<String>, residents: impl Into<String>) -> Self {
        Self {
            on,
            professional: professional.into(),
            residents: residents.into(),
        }
    }
}

/// What was learnt, and passed on to others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "train-de-trainer")]
pub struct PassedOn {
    /// When.
    pub on: Day,
    /// What, and to whom.
    pub what: String,
    /// How many people learnt it.
    #[serde(default)]
    pub people: Figure<People>,
    /// Whether they pass it on themselves; absent where nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goes_on: Option<bool>,
}

impl PassedOn {
    /// Something that was passed on on a day, to nobody knows how many.
    pub fn new(on: Day, what: impl Into<String>) -> Self {
        Self {
            on,
            what: what.into(),
            people: Figure::Unknown,
            goes_on: None,
        }
    }
}

/// Since when an initiative stands on its own, and why that may be said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "zelfstandig")]
pub struct StandsAlone {
    /// Since when.
    pub since: Day,
    /// Why that may be said, and who says so.
    pub because: String,
}

impl StandsAlone {
    /// Declared, with its reason.
    pub fn new(since: Day, because: impl Into<String>) -> Self {
        Self {
            since,
            because: because.into(),
        }
    }
}
