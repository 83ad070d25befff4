//! The competence profile of a team, from scores by mutual interview.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Positions, RoundShown};
use crate::code::ProfessionalCharacteristic;
use crate::language::Words;
use crate::plan::Activity;
use crate::practice::{CompetenceRound, ScoreScale, TrainingChoice};
use crate::value::{Day, Decimal, Figure, Id, Responses};

/// A round of competence scores, of the team as a whole. Nothing in it is about one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "teamprofiel")]
pub struct CompetenceProfile {
    /// The round.
    pub round: Id<CompetenceRound>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// When it was held.
    pub on: Day,
    /// The round in a few sentences.
    pub statement: Words,
    /// How many members of staff were scored. They are no participants.
    pub scored: Figure<Responses>,
    /// The scale of its scores.
    pub scale: ScoreScale,
    /// What is shown of it.
    pub shown: RoundShown,
    /// The characteristics, the lowest first. None where nothing is shown.
    pub characteristics: Vec<CharacteristicScores>,
    /// What they chose to learn after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<TrainingChoice>,
}

impl CompetenceProfile {
    /// A round of which nothing is shown.
    pub fn new(round: Id<CompetenceRound>, on: Day, scale: ScoreScale) -> Self {
        Self {
            round,
            title: None,
            on,
            statement: Words::default(),
            scored: Figure::Suppressed,
            scale,
            shown: RoundShown::TooFew,
            characteristics: Vec::new(),
            choices: Vec::new(),
        }
    }
}

/// The scores of a team on one characteristic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CharacteristicScores {
    /// The characteristic.
    pub characteristic: ProfessionalCharacteristic,
    /// Its scores.
    pub scores: Positions,
    /// The mean less that of the round before, as they are shown, where that had the same scale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Figure<Decimal>>,
}

impl CharacteristicScores {
    /// A characteristic with its scores.
    pub fn new(characteristic: ProfessionalCharacteristic, scores: Positions) -> Self {
        Self {
            characteristic,
            scores,
            change: None,
        }
    }
}

/// A method, the quality characteristic that it serves, and where it is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "methodiek")]
pub struct MethodServing {
    /// What it is called.
    pub name: String,
    /// The characteristic.
    pub serves: ProfessionalCharacteristic,
    /// The activities it is used in.
    pub activities: Vec<Id<Activity>>,
}

impl MethodServing {
    /// A method that is used nowhere yet.
    pub fn new(name: impl Into<String>, serves: ProfessionalCharacteristic) -> Self {
        Self {
            name: name.into(),
            serves,
            activities: Vec::new(),
        }
    }
}
