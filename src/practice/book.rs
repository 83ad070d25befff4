//! All of it together, as it stands in a narrative.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CompetenceRound, Intervision, PositioningRound};

/// What an organisation learns about its own work. Everything in it is optional.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[schemars(rename = "PracticeTold")]
#[doc(alias = "vakmanschap")]
pub struct Practice {
    /// Rounds in which staff said where the organisation stands, also those of earlier years.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub positioning: Vec<PositioningRound>,
    /// Rounds in which members of staff scored each other's competences, also those of earlier years.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub competences: Vec<CompetenceRound>,
    /// Meetings in which colleagues helped each other with a question from their work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub intervisions: Vec<Intervision>,
}

impl Practice {
    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
