//! A figure of an effect as its report prints it, with what makes it comparable or not.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::plan::Role;
use crate::policy::{Direction, Measurand};
use crate::report::{DomainShift, Interval};
use crate::value::{Day, Decimal, Figure, Movements, People, Responses};

/// A figure as its report prints it. Only figures of one kind, instrument, version and group are about the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct FigureRolledUp {
    /// What the figure is.
    pub kind: FigureRolledUpKind,
    /// The id of the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    /// Its version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Words>,
    /// The question, of answers to a survey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// What the indicator is called, of a value that belongs to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// The unit, of a value from a source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What it measures, of a value from a source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures: Option<Measurand>,
    /// Whether it describes a whole population: context, and no result of one organisation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub context: bool,
    /// Which way is better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub better: Option<Direction>,
    /// The mean change, mean score for goal attainment, value after, or share who agree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Figure<Decimal>>,
    /// Its 95 per cent interval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// The mean or the value before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Figure<Decimal>>,
    /// The mean or the value after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Figure<Decimal>>,
    /// The people behind it: of a movement the group among which people moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Figure<People>>,
    /// How people shifted, per domain where the instrument has several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shifts: Vec<DomainShift>,
    /// The role first seen, of a movement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Role>,
    /// The role seen later, of a movement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Role>,
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

impl FigureRolledUp {
    /// A figure of a kind, with nothing in it yet.
    pub fn new(kind: FigureRolledUpKind) -> Self {
        Self {
            kind,
            instrument: None,
            version: None,
            name: None,
            question: None,
            indicator: None,
            unit: None,
            measures: None,
            context: false,
            better: None,
            value: None,
            interval: None,
            before: None,
            after: None,
            people: None,
            shifts: Vec::new(),
            from: None,
            to: None,
            moved: None,
            agreed: None,
            answered: None,
            on: None,
        }
    }

    /// The same, measured with an instrument.
    #[must_use]
    pub fn measured_with(mut self, instrument: &str, version: &str, name: &Words) -> Self {
        self.instrument = Some(instrument.to_owned());
        self.version = Some(version.to_owned());
        self.name = Some(name.clone());
        self
    }
}

/// What a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FigureRolledUpKind {
    /// The mean change of the same people, in points of the instrument.
    MeanChange,
    /// How people shifted between levels, without a mean.
    Shift,
    /// The mean score for goal attainment.
    GoalAttainment,
    /// The people who moved from one role to another.
    Movements,
    /// A value before and after, from a source or a survey.
    Value,
    /// The share of those who answered who agree. It is told, not measured.
    AgreedShare,
}
