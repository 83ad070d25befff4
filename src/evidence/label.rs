//! Labels that a figure carries.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::instrument::Direction;
use crate::language::Words;
use crate::statistics::Gate;

/// A label printed with a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Label {
    /// From 11 to 29 pairs: the figure gives a direction, subgroups are not compared.
    Indicative,
    /// Fewer than half of the people reached were followed up.
    NotRepresentative,
    /// People who were not followed up stood differently at the start, where neither side is better.
    BaselineDiffers,
    /// People who were not followed up stood better at the start than those who were.
    BaselineBetter,
    /// People who were not followed up stood worse at the start than those who were.
    BaselineWorse,
    /// Among the people measured are some who do not belong to the group that the effect is for.
    OutsideGroup,
    /// Among the people measured are some who are not registered in an activity of the effect.
    WithoutPart,
}

impl Label {
    /// The label in words.
    pub fn words(self) -> Words {
        match self {
            Self::Indicative => Words::new("indicatief", "indicative"),
            Self::NotRepresentative => Words::new("niet representatief", "not representative"),
            Self::BaselineDiffers => Words::new("beginstand verschilt", "baseline differs"),
            Self::BaselineBetter => Words::new("afhakers stonden er beter voor", "drop-outs started better"),
            Self::BaselineWorse => Words::new("afhakers stonden er slechter voor", "drop-outs started worse"),
            Self::OutsideGroup => Words::new("niet alleen de doelgroep", "not only the target group"),
            Self::WithoutPart => Words::new("niet alleen deelnemers", "not only participants"),
        }
    }
}

/// How many of the people concerned were measured twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct MeasuredTwice {
    /// People with a valid score before and after.
    pub pairs: u64,
    /// People reached whom the effect is for; `None` when nobody knows.
    pub reached: Option<u64>,
    /// How those without a second score started, where that is worth a warning.
    pub baseline: Option<DropOutBaseline>,
    /// Whether among the pairs are people who do not belong to the group that the effect is for.
    pub outside_group: bool,
    /// Whether among the pairs are people who are not registered in an activity of the effect.
    pub without_part: bool,
}

/// How people without a second score stood at the start, beside those with one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DropOutBaseline {
    /// Differently, where neither side of the scale is better.
    Other,
    /// Better.
    Better,
    /// Worse.
    Worse,
}

impl DropOutBaseline {
    /// From which side of the scale is the good one, and whether those with a second score started higher.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::evidence::DropOutBaseline;
    /// use vernieuwend_verantwoorden::engine::instrument::Direction;
    ///
    /// // Lower is better: where those who stayed started higher, those who left started better.
    /// assert_eq!(DropOutBaseline::of(Direction::Lower, true), DropOutBaseline::Better);
    /// ```
    pub fn of(better: Direction, stayers_higher: bool) -> Self {
        match (better, stayers_higher) {
            (Direction::None, _) => Self::Other,
            (Direction::Higher, true) | (Direction::Lower, false) => Self::Worse,
            (Direction::Higher, false) | (Direction::Lower, true) => Self::Better,
        }
    }
}

impl MeasuredTwice {
    /// Pairs, and people reached.
    pub fn new(pairs: u64, reached: Option<u64>) -> Self {
        Self {
            pairs,
            reached,
            ..Self::default()
        }
    }
}

/// The labels of a figure.
///
/// ```
/// use vernieuwend_verantwoorden::evidence::{MeasuredTwice, Label, labels};
/// use vernieuwend_verantwoorden::engine::statistics::Gate;
///
/// assert_eq!(labels(Gate::Normal, MeasuredTwice::new(34, Some(112))), [Label::NotRepresentative]);
/// assert_eq!(labels(Gate::Normal, MeasuredTwice::new(56, Some(112))), []);
/// ```
pub fn labels(gate: Gate, follow_up: MeasuredTwice) -> Vec<Label> {
    let mut labels = Vec::new();
    if gate == Gate::Indicative {
        labels.push(Label::Indicative);
    }
    if follow_up
        .reached
        .is_some_and(|reached| follow_up.pairs.saturating_mul(2) < reached)
    {
        labels.push(Label::NotRepresentative);
    }
    labels.extend(follow_up.baseline.map(|baseline| match baseline {
        DropOutBaseline::Other => Label::BaselineDiffers,
        DropOutBaseline::Better => Label::BaselineBetter,
        DropOutBaseline::Worse => Label::BaselineWorse,
    }));
    if follow_up.outside_group {
        labels.push(Label::OutsideGroup);
    }
    if follow_up.without_part {
        labels.push(Label::WithoutPart);
    }
    labels
}
