//! The answer to one award criterion.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::CriterionType;
use crate::language::{Language, Words};
use crate::plan::Effect;
use crate::policy::{AwardCriterion, Goal, Weight};
use crate::value::Id;

/// The answer to one award criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "antwoord op gunningscriterium")]
pub struct OfferAnswer {
    /// The criterion.
    pub criterion: Id<AwardCriterion>,
    /// Its name.
    pub name: String,
    /// Quality, cost or price.
    pub kind: CriterionType,
    /// How much it weighs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    /// The longest answer, in characters: that of the criterion, otherwise that of a description in eForms.
    pub longest: u32,
    /// The answer.
    pub text: AnswerText,
    /// How many characters it has; of a composed answer the longer of both languages.
    pub characters: u32,
    /// Sentences that a composed answer had no room for. What people wrote is never cut.
    pub left_out: u32,
    /// What was achieved before, in people's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub achieved: Option<String>,
    /// The goals it speaks to.
    pub goals: Vec<Id<Goal>>,
    /// The effects it rests on.
    pub effects: Vec<Id<Effect>>,
}

/// The text of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AnswerText {
    /// People wrote it.
    Written(String),
    /// It was composed from the plan, and says no more than the plan does.
    Composed(Words),
    /// There is nothing in the plan to answer with.
    Unanswered,
}

impl AnswerText {
    /// The answer in the language asked for; what people wrote is in their language.
    pub fn say(&self, language: Language) -> Option<&str> {
        match self {
            Self::Written(text) => Some(text),
            Self::Composed(words) => Some(words.say(language)),
            Self::Unanswered => None,
        }
    }

    /// The number of characters (Unicode scalar values), of a composed answer in the longer language.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::language::Words;
    /// use vernieuwend_verantwoorden::offer::AnswerText;
    ///
    /// assert_eq!(AnswerText::Written("één".to_owned()).characters(), 3);
    /// assert_eq!(AnswerText::Composed(Words::new("twee", "four")).characters(), 4);
    /// assert_eq!(AnswerText::Unanswered.characters(), 0);
    /// ```
    pub fn characters(&self) -> usize {
        let count = |text: &str| text.chars().count();
        match self {
            Self::Written(text) => count(text),
            Self::Composed(words) => count(&words.nl).max(count(&words.en)),
            Self::Unanswered => 0,
        }
    }
}
