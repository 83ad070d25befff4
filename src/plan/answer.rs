//! Answers to award criteria in people's own words, and who agreed to what is offered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Effect;
use crate::policy::AwardCriterion;
use crate::value::{Day, Id};

/// An answer to an award criterion, written by people. What the plan holds of the kind that is asked, such as effects
/// or prices, comes below it in a tender offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "antwoord")]
pub struct CriterionAnswer {
    /// The criterion it answers.
    pub criterion: Id<AwardCriterion>,
    /// What is offered, in words.
    pub text: String,
    /// What was achieved before, in words. Here, and only here, the words are held against the evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub achieved: Option<String>,
    /// The effects the answer rests on; those of the criterion's goals when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Id<Effect>>,
    /// Whether the words are all there is: nothing from the plan comes below them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub words_only: bool,
}

impl CriterionAnswer {
    /// An answer in words.
    pub fn new(criterion: Id<AwardCriterion>, text: impl Into<String>) -> Self {
        Self {
            criterion,
            text: text.into(),
            achieved: None,
            effects: Vec::new(),
            words_only: false,
        }
    }
}

/// Who agreed to results that are offered. How much room professionals have is theirs and the manager's to say;
/// here it is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "akkoord")]
pub struct Agreement {
    /// Who agreed, by position.
    pub by: AgreedBy,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// To which effects; to the whole plan when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Id<Effect>>,
}

impl Agreement {
    /// An agreement to the whole plan.
    pub fn new(by: AgreedBy) -> Self {
        Self {
            by,
            on: None,
            effects: Vec::new(),
        }
    }

    /// Whether it is about this effect.
    pub fn covers(&self, effect: &Id<Effect>) -> bool {
        self.effects.is_empty() || self.effects.contains(effect)
    }
}

/// The position of somebody who agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AgreedBy {
    /// The professional who does the work.
    Professional,
    /// The manager.
    #[doc(alias = "leidinggevende")]
    Manager,
    /// The director.
    #[doc(alias = "bestuurder")]
    Director,
}
