//! What an activity cost in one year of several.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Euro, Figure};

/// What an activity cost in one year, budgeted beside realised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ActivityYear {
    /// The year.
    pub year: u16,
    /// The costs that were budgeted.
    pub budgeted_costs: Figure<Euro>,
    /// The income that was budgeted.
    pub budgeted_income: Figure<Euro>,
    /// The costs that were realised.
    pub costs: Figure<Euro>,
    /// The income that was realised.
    pub income: Figure<Euro>,
}

impl ActivityYear {
    /// A year of which nothing is known yet.
    pub fn new(year: u16) -> Self {
        Self {
            year,
            budgeted_costs: Figure::Unknown,
            budgeted_income: Figure::Unknown,
            costs: Figure::Unknown,
            income: Figure::Unknown,
        }
    }
}
