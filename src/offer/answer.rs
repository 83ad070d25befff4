//! The answer to one award criterion.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Composed;
use crate::code::CriterionType;
use crate::language::Words;
use crate::plan::Effect;
use crate::policy::{AnswerLength, Asked, AwardCriterion, Goal, Weight};
use crate::value::{Decimal, Id};

/// The answer to one award criterion: what people wrote, then what the plan holds of the kind that is asked. Where there
/// is neither, it stays open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "antwoord op gunningscriterium")]
pub struct OfferAnswer {
    /// The criterion.
    pub criterion: Id<AwardCriterion>,
    /// Its name.
    pub name: String,
    /// What is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Quality, cost or price.
    pub kind: CriterionType,
    /// What kind of answer it asks.
    pub asks: Asked,
    /// The criterion that it is part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Id<AwardCriterion>>,
    /// How much it weighs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    /// The lowest mark with which an offer goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_score: Option<Decimal>,
    /// How long it may be, as the assignment says; without it there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest: Option<AnswerLength>,
    /// What people wrote. It is never cut.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<String>,
    /// What was achieved before, in people's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub achieved: Option<String>,
    /// What the plan holds of the kind that is asked; it says no more than the plan does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub composed: Option<Composed>,
    /// Why there is no answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<Words>,
    /// How many characters it has as it is handed in, with the headings of tables; in the longer of both languages.
    pub characters: u32,
    /// How many lines of what was composed had no room.
    pub left_out: u32,
    /// The goals it speaks to.
    pub goals: Vec<Id<Goal>>,
    /// The effects it rests on.
    pub effects: Vec<Id<Effect>>,
}

impl OfferAnswer {
    /// Whether something stands in it.
    pub fn is_answered(&self) -> bool {
        let written = self.written.as_ref().is_some_and(|text| !text.trim().is_empty());
        written
            || self
                .composed
                .as_ref()
                .is_some_and(|composed| !composed.is_empty())
    }
}

/// A criterion that others are part of. They are answered, and it is their heading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "hoofdcriterium")]
pub struct MainCriterion {
    /// The criterion.
    pub criterion: Id<AwardCriterion>,
    /// Its name.
    pub name: String,
    /// How much it weighs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    /// How long the answers to its parts may be together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest: Option<AnswerLength>,
}

impl MainCriterion {
    /// The criterion as the assignment has it.
    pub fn of(criterion: &AwardCriterion) -> Self {
        Self {
            criterion: criterion.id.clone(),
            name: criterion.name.clone(),
            weight: criterion.weight,
            longest: criterion.longest_answer,
        }
    }
}
