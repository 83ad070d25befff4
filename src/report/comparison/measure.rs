//! One figure of an effect in two reports, with the difference where both print enough for it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Movement, WhyNot};
use crate::policy::Direction;
use crate::report::Interval;
use crate::value::{Day, Decimal, Figure, Movements, People, Responses};

/// One figure of an effect in two reports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct MeasureCompared {
    /// What the figure is.
    pub measure: ComparedFigure,
    /// The question, of answers to a survey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// The unit, of a value from a source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Which way is better.
    pub better: Direction,
    /// The figure in the earlier report.
    pub earlier: MeasureSeen,
    /// The figure in the later report.
    pub later: MeasureSeen,
    /// Later minus earlier, of the figures as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<Decimal>,
    /// The 95 per cent interval of the difference, from the uncertainty that both reports print (Zou and Donner 2008),
    /// with room for their rounding; of answers from the numbers that both print (Newcombe 1998).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// How it moved.
    pub movement: Movement,
    /// Why that cannot be told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<WhyNot>,
}

impl MeasureCompared {
    /// Two figures beside each other, of which nothing is said yet.
    pub fn new(measure: ComparedFigure, earlier: MeasureSeen, later: MeasureSeen) -> Self {
        Self {
            measure,
            question: None,
            unit: None,
            better: Direction::None,
            earlier,
            later,
            difference: None,
            interval: None,
            movement: Movement::CannotBeTold,
            reasons: Vec::new(),
        }
    }
}

/// What a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "ComparedMeasure")]
#[non_exhaustive]
pub enum ComparedFigure {
    /// The mean change of the same people, in points of the instrument.
    MeanChange,
    /// The share who improved, from 0 through 1.
    ImprovedShare,
    /// The mean score for goal attainment.
    GoalAttainment,
    /// The people who moved from one role to another.
    Movements,
    /// A value from a source or a survey, at the end.
    Value,
    /// The share of those who answered who agree, from 0 through 1. It is told, not measured.
    AgreedShare,
}

/// A figure in one report, as it is printed there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct MeasureSeen {
    /// The figure.
    pub value: Figure<Decimal>,
    /// Its 95 per cent interval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// The mean before, of a mean change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Figure<Decimal>>,
    /// The mean after, of a mean change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Figure<Decimal>>,
    /// The people behind it: of a movement the group among which people moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Figure<People>>,
    /// The people who moved from one role to another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<Figure<Movements>>,
    /// How many agreed, of answers to a survey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Figure<Responses>>,
    /// How many answered, of answers to a survey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<Figure<Responses>>,
    /// The day it stands for, of a value from a source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

impl MeasureSeen {
    /// A figure without anything beside it.
    pub fn new(value: Figure<Decimal>) -> Self {
        Self {
            value,
            interval: None,
            before: None,
            after: None,
            people: None,
            moved: None,
            agreed: None,
            answered: None,
            on: None,
        }
    }
}
