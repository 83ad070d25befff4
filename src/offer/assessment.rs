//! Several offers beside each other, criterion by criterion, with room for marks. It holds no total and no ranking.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::TenderOffer;
use crate::language::Words;
use crate::policy::{
    Asked, Assignment, AwardCriterion, Lot, PolicyFramework, RatingStep, Requirement, Weight,
};
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{Day, Decimal, Extensions, Id};

/// Offers to one assignment beside each other, for whoever weighs them. Marks and their reasons are written by people.
/// Nothing is added up: which offer is taken, people decide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "assessment")]
#[non_exhaustive]
#[doc(alias = "beoordeling")]
pub struct Assessment {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// The day it was made.
    pub made_on: Day,
    /// The policy framework with the assignment.
    pub policy_framework: Id<PolicyFramework>,
    /// The assignment.
    pub assignment: Id<Assignment>,
    /// What it is called.
    pub title: String,
    /// The offers, in the order in which they were given.
    pub offers: Vec<AssessedOffer>,
    /// Each requirement with what every offer answers.
    pub requirements: Vec<AssessedRequirement>,
    /// Each criterion that is answered, in the order of the assignment, with what every offer answers.
    pub criteria: Vec<AssessedCriterion>,
    /// What is asked apart from the criteria, with what every offer answers.
    pub apart: Vec<AssessedApart>,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

impl Sealed for Assessment {}

impl Document for Assessment {
    const NAME: &'static str = "assessment";
    const DUTCH: &'static str = "beoordeling";
}

/// An offer that is weighed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessedOffer {
    /// The offer.
    pub id: Id<TenderOffer>,
    /// Who offers.
    pub organisation: String,
    /// The day it was made.
    pub made_on: Day,
    /// The lots it is for; absent where the assignment has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "percelen")]
    pub lots: Vec<Id<Lot>>,
}

impl AssessedOffer {
    /// An offer by its id, its organisation, its day and its lots.
    pub fn of(offer: &TenderOffer) -> Self {
        Self {
            id: offer.id.clone(),
            organisation: offer.organisation.name.clone(),
            made_on: offer.made_on,
            lots: offer.assignment.lots.iter().map(|lot| lot.id.clone()).collect(),
        }
    }
}

/// A requirement, and what every offer answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessedRequirement {
    /// The requirement.
    pub requirement: Id<Requirement>,
    /// What must be met.
    pub text: String,
    /// Whether an offer that does not meet it is set aside.
    pub knock_out: bool,
    /// What every offer answers, in the order of the offers.
    pub answers: Vec<RequirementBeside>,
}

impl AssessedRequirement {
    /// A requirement and its answers.
    pub fn new(requirement: &Requirement, answers: Vec<RequirementBeside>) -> Self {
        Self {
            requirement: requirement.id.clone(),
            text: requirement.text.clone(),
            knock_out: requirement.knock_out,
            answers,
        }
    }
}

/// What one offer answers to a requirement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RequirementBeside {
    /// The offer.
    pub offer: Id<TenderOffer>,
    /// Whether it is not asked of this offer: it is about lots that are not offered for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_asked: bool,
    /// Whether it is met; none where the offer does not answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met: Option<bool>,
    /// What shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<String>,
}

impl RequirementBeside {
    /// What an offer answers to a requirement.
    pub fn of(offer: &TenderOffer, requirement: &Requirement) -> Self {
        let mut answers = offer.requirements.iter();
        let answer = answers.find(|answer| answer.requirement == requirement.id);
        Self {
            offer: offer.id.clone(),
            not_asked: !offer.assignment.covers(&requirement.lots),
            met: answer.and_then(|answer| answer.met),
            proof: answer.and_then(|answer| answer.proof.clone()),
        }
    }
}

/// A criterion, and what every offer answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessedCriterion {
    /// The criterion.
    pub criterion: Id<AwardCriterion>,
    /// Its name; with that of the criterion it is part of before it.
    pub name: String,
    /// What kind of answer it asks.
    pub asks: Asked,
    /// How much it weighs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    /// The marks that its answers can get.
    pub scale: Vec<RatingStep>,
    /// The lowest mark with which an offer goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_score: Option<Decimal>,
    /// What every offer answers, in the order of the offers.
    pub answers: Vec<AnswerBeside>,
}

impl AssessedCriterion {
    /// A criterion of an assignment and its answers.
    pub fn new(assignment: &Assignment, criterion: &AwardCriterion, answers: Vec<AnswerBeside>) -> Self {
        let whole = criterion.part_of.as_ref();
        let whole = whole.and_then(|id| assignment.criteria.iter().find(|whole| whole.id == *id));
        let name = whole.map_or_else(
            || criterion.name.trim().to_owned(),
            |whole| format!("{}: {}", whole.name.trim(), criterion.name.trim()),
        );
        Self {
            criterion: criterion.id.clone(),
            name,
            asks: criterion.asked(),
            weight: criterion.weight,
            scale: criterion.marks(&assignment.scale).to_vec(),
            minimum_score: criterion.minimum_score,
            answers,
        }
    }
}

/// What one offer answers to a criterion, and the mark that people give it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AnswerBeside {
    /// The offer.
    pub offer: Id<TenderOffer>,
    /// Whether the criterion is not asked of this offer: it is about lots that are not offered for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_asked: bool,
    /// Whether it answers the criterion.
    pub answered: bool,
    /// How many characters the answer has as it is handed in, in each language.
    pub characters: AnswerCharacters,
    /// Whether that is more than the assignment allows.
    pub too_long: bool,
    /// What the answer holds, counted and not judged.
    pub holds: Words,
    /// The mark that people give.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "cijfer")]
    pub mark: Option<Decimal>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "motivering")]
    pub because: Option<String>,
}

impl AnswerBeside {
    /// An answer that has no mark yet.
    pub fn new(
        offer: &Id<TenderOffer>,
        answered: bool,
        characters: AnswerCharacters,
        too_long: bool,
        holds: Words,
    ) -> Self {
        Self {
            offer: offer.clone(),
            not_asked: false,
            answered,
            characters,
            too_long,
            holds,
            mark: None,
            because: None,
        }
    }
}

/// How many characters an answer has. What people wrote is the same in both languages; the headings around it are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct AnswerCharacters {
    /// In Dutch.
    pub nl: u32,
    /// In English.
    pub en: u32,
}

impl AnswerCharacters {
    /// So many in Dutch and so many in English.
    pub fn new(nl: u32, en: u32) -> Self {
        Self { nl, en }
    }

    /// In the longer of both.
    pub fn longest(self) -> u32 {
        self.nl.max(self.en)
    }
}

impl AnswerBeside {
    /// No answer, to a criterion that is about lots that are not offered for.
    pub fn not_asked(offer: &Id<TenderOffer>) -> Self {
        let holds = Words::new(
            "niet gevraagd: het gaat over een ander perceel",
            "not asked: it is about another lot",
        );
        Self {
            not_asked: true,
            ..Self::new(offer, false, AnswerCharacters::default(), false, holds)
        }
    }
}

/// Something that is asked apart from the criteria: social return, an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessedApart {
    /// What is asked.
    pub title: Words,
    /// What every offer answers, in the order of the offers.
    pub answers: Vec<ApartBeside>,
}

impl AssessedApart {
    /// Something that is asked, and its answers.
    pub fn new(title: Words, answers: Vec<ApartBeside>) -> Self {
        Self { title, answers }
    }
}

/// What one offer answers to something that is asked apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ApartBeside {
    /// The offer.
    pub offer: Id<TenderOffer>,
    /// What it answers.
    pub holds: Words,
}

impl ApartBeside {
    /// What an offer answers.
    pub fn new(offer: &Id<TenderOffer>, holds: Words) -> Self {
        Self {
            offer: offer.clone(),
            holds,
        }
    }
}
