//! What is pursued.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Decimal, Movements, Share};

/// What is pursued, in the terms of what is observed, so that the two can stand side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "streefwaarde")]
pub enum Target {
    /// The mean change in points of the instrument, signed as measured.
    MeanChange(Decimal),
    /// The share of people who improved.
    ImprovedShare(Share),
    /// The value of an indicator at the end.
    Value(Decimal),
    /// The share of those who answered who agree.
    AgreedShare(Share),
    /// The number of people who move to the role.
    Movements(Movements),
    /// The mean score for goal attainment.
    GoalAttainment(Decimal),
    /// In words, when it cannot be put in a number.
    Described(String),
}
