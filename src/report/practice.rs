//! How the organisation works at its own craft. None of it is an effect on residents.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CommunityAccount, CompetenceProfile, InitiativeAccount, Learning, MethodServing, Positioning};

/// What the organisation shows of its own craft.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "vakmanschap")]
pub struct PracticeAccount {
    /// Where staff say the organisation stands on the eight beacons, the latest round first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub positioning: Vec<Positioning>,
    /// The competence profile of the team, the latest round first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub competences: Vec<CompetenceProfile>,
    /// Methods that serve a quality characteristic, in the order of the characteristics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<MethodServing>,
    /// Initiatives of residents that are coached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub initiatives: Vec<InitiativeAccount>,
    /// Community building.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub community: Option<CommunityAccount>,
    /// What came of lessons, where they are kept over reports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learning: Option<Learning>,
}

impl PracticeAccount {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
