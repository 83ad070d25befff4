//! What an activity cost in one year of several.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Euro, Figure};

/// What an activity cost and brought in, in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "realisatie per jaar")]
pub struct RealisedYear {
    /// The year.
    pub year: u16,
    /// Costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<Figure<Euro>>,
    /// Income other than the funding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income: Option<Figure<Euro>>,
}

impl RealisedYear {
    /// A year of which nothing is told yet.
    pub fn new(year: u16) -> Self {
        Self {
            year,
            costs: None,
            income: None,
        }
    }
}
