//! Indicators: what a municipality reads its progress from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::BbvIndicator;
use crate::instrument::{Direction, Measurand};
use crate::value::{Aim, Day, Decimal, Figure, Id};

/// A number that shows how a goal stands. Of a whole municipality it is context, never the result of one
/// organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "indicator")]
#[doc(alias = "prestatie-indicator")]
pub struct Indicator {
    /// Its id.
    pub id: Id<Self>,
    /// What it measures, in words.
    pub title: String,
    /// Whether it is a result of the work or context.
    #[serde(default)]
    pub kind: IndicatorKind,
    /// What it measures. Without it nobody knows, and its values lift no effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "wat het meet")]
    pub measures: Option<Measurand>,
    /// What sort of value it has.
    #[serde(default)]
    pub measure: Measure,
    /// The unit, for example % of residents of 75 and over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Which way is better; none where the number is no goal.
    #[serde(default)]
    pub direction: Direction,
    /// The national indicator it is, with the year of its definition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bbv: Option<BbvIndicator>,
    /// The value before the period; never invented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Baseline>,
    /// The values aimed at, by year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<YearTarget>,
    /// Where the values come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Whether a value counts from the start of the period; otherwise each value stands for its own year.
    #[serde(default)]
    pub cumulative: bool,
}

impl Indicator {
    /// An indicator with an id and words.
    pub fn new(id: Id<Self>, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            kind: IndicatorKind::default(),
            measures: None,
            measure: Measure::default(),
            unit: None,
            direction: Direction::default(),
            bbv: None,
            baseline: None,
            targets: Vec::new(),
            source: None,
            cumulative: false,
        }
    }
}

/// Whether an indicator shows a result or the world around it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum IndicatorKind {
    /// It is meant to show a result of the work.
    #[default]
    Result,
    /// It describes a whole population; never proof of the effect of one organisation.
    Context,
}

/// What sort of value an indicator has.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Measure {
    /// A number with a unit.
    #[default]
    Number,
    /// A percentage, from 0 through 100 unless the range says otherwise.
    Percentage,
    /// An ordered level.
    Ordinal,
    /// No number: a description.
    Qualitative,
}

/// The value before the period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "nulmeting")]
pub struct Baseline {
    /// The value.
    pub value: Figure<Decimal>,
    /// The day it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// The year it stands for, where no day is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "peiljaar")]
    pub year: Option<u16>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl Baseline {
    /// A baseline without a day or a source yet.
    pub fn new(value: Figure<Decimal>) -> Self {
        Self {
            value,
            on: None,
            year: None,
            source: None,
        }
    }
}

/// The value aimed at in a year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "streefwaarde")]
pub struct YearTarget {
    /// The year.
    pub year: u16,
    /// The value aimed at: a number, a limit (at most, at least, between), or where it should lie beside the baseline.
    pub value: Figure<Aim<Decimal>>,
}

impl YearTarget {
    /// A value aimed at in a year.
    pub fn new(year: u16, value: Figure<Aim<Decimal>>) -> Self {
        Self { year, value }
    }
}

/// Whether a unit counts in per cents.
///
/// ```
/// use vernieuwend_verantwoorden::policy::is_per_cent;
///
/// assert!(is_per_cent("% van de inwoners") && is_per_cent("Procent"));
/// assert!(!is_per_cent("inwoners"));
/// ```
pub fn is_per_cent(unit: &str) -> bool {
    let unit = unit.trim();
    unit.starts_with('%') || unit.to_lowercase().starts_with("procent")
}
