//! What is put out to tender or asked for, with award criteria.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Goal;
use crate::code::{Cpv, CriterionType};
use crate::value::{Decimal, Euro, Id};

/// An assignment: the question, its limits, and how answers are weighed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "opdracht")]
#[doc(alias = "aanbesteding")]
pub struct Assignment {
    /// Its id.
    pub id: Id<Self>,
    /// What it is called.
    pub title: String,
    /// What is asked.
    pub question: String,
    /// The kind of service.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cpv: Vec<Cpv>,
    /// The goals it serves; all of the framework when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Id<Goal>>,
    /// The budget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Euro>,
    /// What the answer must keep to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<String>,
    /// What is left to the one who answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub freedom: Vec<String>,
    /// The award criteria.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<AwardCriterion>,
}

impl Assignment {
    /// An assignment with a title and a question.
    pub fn new(id: Id<Self>, title: impl Into<String>, question: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            question: question.into(),
            cpv: Vec::new(),
            goals: Vec::new(),
            budget: None,
            limits: Vec::new(),
            freedom: Vec::new(),
            criteria: Vec::new(),
        }
    }
}

/// A criterion by which answers are weighed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "gunningscriterium")]
pub struct AwardCriterion {
    /// Its id.
    pub id: Id<Self>,
    /// Its name (BT-734).
    pub name: String,
    /// What is asked (BT-540).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Quality, cost or price (BT-539).
    pub kind: CriterionType,
    /// How much it weighs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    /// The longest answer, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest_answer: Option<u32>,
    /// The goals that an answer must speak to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Id<Goal>>,
}

impl AwardCriterion {
    /// A criterion with a name and a kind.
    pub fn new(id: Id<Self>, name: impl Into<String>, kind: CriterionType) -> Self {
        Self {
            id,
            name: name.into(),
            description: None,
            kind,
            weight: None,
            longest_answer: None,
            goals: Vec::new(),
        }
    }
}

/// How much a criterion weighs (Aanbestedingswet 2012 article 2.115; BT-5421). Kinds are never added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "weging")]
pub enum Weight {
    /// A percentage, exact (per-exa).
    Percentage(Decimal),
    /// A percentage, the middle of a range (per-mid).
    PercentageMiddle(Decimal),
    /// A part of one, exact (dec-exa).
    Part(Decimal),
    /// A part of one, the middle of a range (dec-mid).
    PartMiddle(Decimal),
    /// Points, exact (poi-exa).
    Points(Decimal),
    /// Points, the middle of a range (poi-mid).
    PointsMiddle(Decimal),
    /// The place in the order of importance, 1 first (ord-imp).
    Order(u16),
}
