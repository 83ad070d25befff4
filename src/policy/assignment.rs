//! What is put out to tender, or for which a subsidy is called.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    AskedPrice, AskedSocialReturn, AwardCriterion, Goal, PerformanceIndicator, RatingStep, Requirement,
};
use crate::code::Cpv;
use crate::value::{Decimal, Euro, Id};

/// An assignment: the question, its limits, what an offer must have, and how answers are weighed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "opdracht")]
#[doc(alias = "aanbesteding")]
#[doc(alias = "subsidieoproep")]
pub struct Assignment {
    /// Its id.
    pub id: Id<Self>,
    /// What it is called.
    pub title: String,
    /// What is asked.
    pub question: String,
    /// Under which law it is asked; when absent it is not known, and no law is cited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Procedure>,
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
    /// The parts that can be offered for apart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lots: Vec<Lot>,
    /// What an offer must meet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requirements: Vec<Requirement>,
    /// The award criteria. A criterion that others are part of is answered by those.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<AwardCriterion>,
    /// The marks that answers can get, from the lowest to the highest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "beoordelingsschaal")]
    pub scale: Vec<RatingStep>,
    /// The lowest score over all criteria with which an offer goes on, in the points of the weights.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "ondergrens")]
    pub minimum_score: Option<Decimal>,
    /// How a price must be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<AskedPrice>,
    /// What must be given back to society, apart from the work itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub social_return: Option<AskedSocialReturn>,
    /// The indicators that an offer commits itself to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "KPI")]
    pub indicators: Vec<PerformanceIndicator>,
}

impl Assignment {
    /// An assignment with a title and a question.
    pub fn new(id: Id<Self>, title: impl Into<String>, question: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            question: question.into(),
            procedure: None,
            cpv: Vec::new(),
            goals: Vec::new(),
            budget: None,
            limits: Vec::new(),
            freedom: Vec::new(),
            lots: Vec::new(),
            requirements: Vec::new(),
            criteria: Vec::new(),
            scale: Vec::new(),
            minimum_score: None,
            price: None,
            social_return: None,
            indicators: Vec::new(),
        }
    }

    /// The criteria that are answered themselves, in their order: those that no other is part of.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::CriterionType::Quality;
    /// use vernieuwend_verantwoorden::policy::{Assignment, AwardCriterion};
    /// use vernieuwend_verantwoorden::value::Id;
    ///
    /// let mut assignment = Assignment::new(Id::new("plein")?, "Het plein", "Hoe wordt het rustiger?");
    /// assignment.criteria.push(AwardCriterion::new(Id::new("kwaliteit")?, "Kwaliteit", Quality));
    /// let mut part = AwardCriterion::new(Id::new("team")?, "Het team", Quality);
    /// part.part_of = Some(Id::new("kwaliteit")?);
    /// assignment.criteria.push(part);
    /// let names: Vec<&str> = assignment.answered().map(|criterion| criterion.name.as_str()).collect();
    /// assert_eq!(names, ["Het team"]);
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn answered(&self) -> impl Iterator<Item = &AwardCriterion> {
        let whole: std::collections::BTreeSet<&Id<AwardCriterion>> = self
            .criteria
            .iter()
            .filter_map(|criterion| criterion.part_of.as_ref())
            .collect();
        self.criteria
            .iter()
            .filter(move |criterion| !whole.contains(&criterion.id))
    }
}

/// Under which law an assignment is put. It decides which rules on award are law and which are good practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "procedure")]
pub enum Procedure {
    /// A call for subsidies (Awb title 4.2). No procurement law holds.
    #[doc(alias = "subsidie")]
    Subsidy,
    /// A public contract for social and other specific services (Aanbestedingswet 2012 articles 2.38 and 2.39).
    /// The rules on award criteria and weights do not bind.
    #[doc(alias = "SAS")]
    #[doc(alias = "sociale en andere specifieke diensten")]
    SocialServices,
    /// A public contract in a full procedure. The rules on award criteria and weights bind (Aanbestedingswet 2012
    /// articles 2.113 through 2.115).
    Full,
}

/// A part of an assignment that can be offered for apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "perceel")]
pub struct Lot {
    /// Its id; in a notice of the form LOT-0001 (BT-137).
    pub id: Id<Self>,
    /// What it is called.
    pub title: String,
    /// What it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The goals it serves; those of the assignment when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Id<Goal>>,
    /// Its part of the budget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Euro>,
}

impl Lot {
    /// A lot with a name.
    pub fn new(id: Id<Self>, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            description: None,
            goals: Vec::new(),
            budget: None,
        }
    }
}
