//! What is pursued.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Aim, Decimal, Movements, Share};

/// What is pursued, in the terms of what is observed, so that the two can stand side by side. Each is a number, a limit
/// (at most, at least, between), or where the outcome should lie beside the baseline.
///
/// ```
/// use vernieuwend_verantwoorden::plan::Target;
/// use vernieuwend_verantwoorden::value::{Aim, Decimal};
///
/// let target: Target = serde_json::from_str(r#"{"value": {"atMost": 16}}"#)?;
/// assert_eq!(target, Target::Value(Aim::at_most(Decimal::from_f64(16.0)?)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "streefwaarde")]
pub enum Target {
    /// The mean change in points of the instrument, signed as measured. Its baseline is no change.
    MeanChange(Aim<Decimal>),
    /// The share of people who improved.
    ImprovedShare(Aim<Share>),
    /// The value of an indicator at the end. Its baseline is the value before.
    Value(Aim<Decimal>),
    /// The share of those who answered who agree.
    AgreedShare(Aim<Share>),
    /// The number of people who move to the role.
    Movements(Aim<Movements>),
    /// The mean score for goal attainment.
    GoalAttainment(Aim<Decimal>),
    /// In words, when it cannot be put in a number.
    Described(String),
}

impl Target {
    /// Whether it has limits, or a side of the baseline, where others have a figure.
    pub fn is_limit(&self) -> bool {
        match self {
            Self::MeanChange(aim) | Self::Value(aim) | Self::GoalAttainment(aim) => aim.is_limit(),
            Self::ImprovedShare(aim) | Self::AgreedShare(aim) => aim.is_limit(),
            Self::Movements(aim) => aim.is_limit(),
            Self::Described(_) => false,
        }
    }

    /// Whether it is told by the baseline only.
    pub fn is_beside_baseline(&self) -> bool {
        match self {
            Self::MeanChange(aim) | Self::Value(aim) | Self::GoalAttainment(aim) => aim.is_beside_baseline(),
            Self::ImprovedShare(aim) | Self::AgreedShare(aim) => aim.is_beside_baseline(),
            Self::Movements(aim) => aim.is_beside_baseline(),
            Self::Described(_) => false,
        }
    }
}

/// What is pursued in one year, or by it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "streefwaarde per jaar")]
pub struct TargetOfYear {
    /// The year.
    pub year: u16,
    /// What is pursued then.
    pub target: Target,
}

impl TargetOfYear {
    /// What is pursued in a year.
    pub fn new(year: u16, target: Target) -> Self {
        Self { year, target }
    }

    /// What holds in a year: the target of that year, else the next one, else the last.
    pub fn holding_in(targets: &[Self], year: i32) -> Option<&Self> {
        let next = targets
            .iter()
            .filter(|target| i32::from(target.year) >= year)
            .min_by_key(|target| target.year);
        next.or_else(|| targets.iter().max_by_key(|target| target.year))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_of_the_year_holds_then_the_next_then_the_last() {
        let target = |year| TargetOfYear::new(year, Target::Described(year.to_string()));
        let targets = [target(2027), target(2025)];
        let year = |year| TargetOfYear::holding_in(&targets, year).map(|it| it.year);
        assert_eq!(
            [2024, 2025, 2026, 2027, 2028].map(year),
            [2025, 2025, 2027, 2027, 2027].map(Some)
        );
        assert_eq!(TargetOfYear::holding_in(&[], 2025), None);
    }
}
