//! Added value goal by goal: for the people who take part and for society apart, and the craft behind it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Standing;
use crate::language::Words;
use crate::narrative::{Benefit, Investment, Lesson, MoneyRatio, Steering, Training};
use crate::plan::{Activity, Effect, Method};
use crate::policy::Goal;
use crate::value::Id;

/// Added value for one goal. Value for society is never derived from value for the people who take part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "meerwaarde")]
pub struct AddedValue {
    /// The goal.
    pub goal: Id<Goal>,
    /// Added value in a few sentences. A money ratio stands last in it, with its factors.
    pub statement: Words,
    /// Effects for the people who take part.
    pub client_group: Vec<ValueLine>,
    /// Effects for society.
    pub society: Vec<ValueLine>,
    /// Methods, training and lessons.
    pub skill: Skill,
    /// What is done next with each effect, and why.
    pub steering: Vec<Steering>,
    /// Effects for which no decision is recorded.
    pub not_steered: Vec<Id<Effect>>,
    /// Who puts in what.
    pub investments: Vec<Investment>,
    /// Who has something from it.
    pub benefits: Vec<Benefit>,
    /// Money ratios that others computed, each with every factor and its source.
    pub money_ratios: Vec<MoneyRatio>,
}

/// An effect as value, with its standing and what that rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ValueLine {
    /// The effect.
    pub effect: Id<Effect>,
    /// The change in words.
    pub title: String,
    /// How well it is known that something changed.
    pub standing: Standing,
    /// What that rests on: instrument, survey or published source.
    pub sources: Vec<String>,
}

impl ValueLine {
    /// An effect at a standing, without sources yet.
    pub fn new(effect: Id<Effect>, title: impl Into<String>, standing: Standing) -> Self {
        Self {
            effect,
            title: title.into(),
            standing,
            sources: Vec::new(),
        }
    }
}

/// Knowledge and skill made visible.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "vakmanschap")]
pub struct Skill {
    /// Methods used in the activities behind the goal. A recognition rates the method, not this report.
    pub methods: Vec<UsedMethod>,
    /// Training that was followed for these activities.
    pub training: Vec<Training>,
    /// What was learnt about the goal, its effects and its activities.
    pub lessons: Vec<Lesson>,
}

/// A method, and where it is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct UsedMethod {
    /// The method, and how it is rated.
    pub method: Method,
    /// The activities it is used in.
    pub activities: Vec<Id<Activity>>,
}

impl UsedMethod {
    /// A method and the first activity it is used in.
    pub fn new(method: Method, activity: Id<Activity>) -> Self {
        Self {
            method,
            activities: vec![activity],
        }
    }
}
