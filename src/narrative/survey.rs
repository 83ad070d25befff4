//! Results in numbers that were not measured person by person in the register.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::Effect;
use crate::policy::{Direction, Indicator, Measurand};
use crate::value::{Day, Decimal, Figure, Id, Responses};

/// What came of one survey question: how many were asked, answered, agreed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "enquêteresultaat")]
pub struct SurveyResult {
    /// Its id.
    pub id: Id<Self>,
    /// The effect it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Id<Effect>>,
    /// The statement or question.
    pub question: String,
    /// What it asks about.
    #[serde(default)]
    pub about: Subject,
    /// How many were asked.
    #[serde(default)]
    pub asked: Figure<Responses>,
    /// How many answered.
    #[serde(default)]
    pub answered: Figure<Responses>,
    /// How many agreed.
    #[serde(default)]
    pub agreed: Figure<Responses>,
    /// When it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// Who asked, and where the result stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl SurveyResult {
    /// A question whose answers are not filled in yet.
    pub fn new(id: Id<Self>, question: impl Into<String>) -> Self {
        Self {
            id,
            effect: None,
            question: question.into(),
            about: Subject::default(),
            asked: Figure::Unknown,
            answered: Figure::Unknown,
            agreed: Figure::Unknown,
            on: None,
            source: None,
        }
    }
}

/// What a survey question asks about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Subject {
    /// A change that people see in their own lives or surroundings.
    #[default]
    ExperiencedChange,
    /// What people think of the offer. It never lifts the standing of an effect.
    #[doc(alias = "tevredenheid")]
    Satisfaction,
}

/// A value before and a value after, from a published source or a survey; not the same people pair by pair.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Aggregate {
    /// The effect it is about.
    pub effect: Id<Effect>,
    /// The indicator it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<Id<Indicator>>,
    /// The unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What it measures, where the indicator does not say it. Without either nobody knows, and the values lift no
    /// effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "wat het meet")]
    pub measures: Option<Measurand>,
    /// Which way is better.
    #[serde(default)]
    pub better: Direction,
    /// The value before.
    pub before: AggregateValue,
    /// The value after.
    pub after: AggregateValue,
}

impl Aggregate {
    /// A value before and after.
    pub fn new(effect: Id<Effect>, before: AggregateValue, after: AggregateValue) -> Self {
        Self {
            effect,
            indicator: None,
            unit: None,
            measures: None,
            better: Direction::None,
            before,
            after,
        }
    }
}

/// One value of an aggregate.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AggregateValue {
    /// The value; for a share, a percentage computed from the ratio is used instead.
    #[serde(default)]
    pub value: Figure<Decimal>,
    /// The part and the whole that a share comes from; shares are never averaged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<Ratio>,
    /// The day it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl AggregateValue {
    /// A value without a day or a source yet.
    pub fn new(value: Figure<Decimal>) -> Self {
        Self {
            value,
            ..Self::default()
        }
    }
}

/// A part and the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "teller en noemer")]
pub struct Ratio {
    /// The part.
    pub numerator: Responses,
    /// The whole.
    pub denominator: Responses,
}

impl Ratio {
    /// A part and the whole.
    pub fn new(numerator: Responses, denominator: Responses) -> Self {
        Self {
            numerator,
            denominator,
        }
    }
}
