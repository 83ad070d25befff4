//! How a specific group was reached.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::WayIn;
use crate::policy::{Barrier, TargetGroup};
use crate::value::{Citation, Figure, Id, People};

/// How a specific group was reached: recorded facts that no register holds. None of it is an effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bereik van specifieke groepen")]
pub struct Outreach {
    /// The group.
    pub target_group: Id<TargetGroup>,
    /// The ways by which people were reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ways_in: Vec<WayIn>,
    /// What kept people away, as it was met on the way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub barriers: Vec<Barrier>,
    /// How many ambassadors opened doors.
    #[serde(default)]
    pub ambassadors: Figure<People>,
    /// How many people came through them, where the records do not say it.
    #[serde(default)]
    pub via_ambassadors: Figure<People>,
    /// How many of the people reached were new to the organisation, where the records give no first contacts.
    #[serde(default)]
    pub new: Figure<People>,
    /// How many were known already, where the records give no first contacts.
    #[serde(default)]
    pub known: Figure<People>,
    /// What is to be told of trust, in both directions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "vertrouwen")]
    pub trust: Option<String>,
    /// How long people are guided, shorter or longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "begeleiding")]
    pub guidance: Option<String>,
    /// Where these numbers come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}

impl Outreach {
    /// A group of which nothing is told yet.
    pub fn new(target_group: Id<TargetGroup>) -> Self {
        Self {
            target_group,
            ways_in: Vec::new(),
            barriers: Vec::new(),
            ambassadors: Figure::Unknown,
            via_ambassadors: Figure::Unknown,
            new: Figure::Unknown,
            known: Figure::Unknown,
            trust: None,
            guidance: None,
            source: None,
        }
    }
}
