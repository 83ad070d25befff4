//! Reach: who took part. It is never an effect.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::{Role, WorkUnit};
use crate::policy::{Area, TargetGroup};
use crate::value::{AnonymousAttendances, Contacts, Figure, Id, People, Share};

/// Who took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bereik")]
pub struct Reach {
    /// Different people, each counted once.
    pub people: Figure<People>,
    /// Whether there may be more people than that, because some came anonymously.
    pub at_least: bool,
    /// Registered participations.
    pub contacts: Figure<Contacts>,
    /// Heads counted without knowing whose.
    pub anonymous_attendances: Figure<AnonymousAttendances>,
    /// What those heads are, where activities without meetings are among them: services, or else contacts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_in: Option<WorkUnit>,
}

/// People reached in a target group, beside its population.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct GroupReach {
    /// The target group; everybody when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_group: Option<Id<TargetGroup>>,
    /// The area; all areas when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Id<Area>>,
    /// What it is called.
    pub title: String,
    /// Different people reached.
    pub people: Figure<People>,
    /// Registered participations.
    pub contacts: Figure<Contacts>,
    /// The population of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<crate::policy::Population>,
    /// The share of that population that was reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Figure<Share>>,
}

/// People in a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RoleReach {
    /// The role.
    pub role: Role,
    /// Different people who had it.
    pub people: Figure<People>,
}
