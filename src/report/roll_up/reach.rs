//! Who was reached, report by report. It is no effect, and it does not add up.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ReportRolledUp;
use crate::language::Words;
use crate::policy::{Area, TargetGroup};
use crate::value::{Figure, Id, People};

/// Who was reached, report by report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ReachRolledUp {
    /// That it does not add up, and why.
    pub statement: Words,
    /// The target groups of the framework in its order, also those that no report counts.
    pub groups: Vec<GroupRolledUp>,
    /// The areas of the framework in its order, also those that no report counts.
    pub areas: Vec<AreaRolledUp>,
}

/// A target group, wherever people live.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct GroupRolledUp {
    /// The target group.
    pub target_group: Id<TargetGroup>,
    /// What it is called.
    pub title: String,
    /// The reports that count it.
    pub people: Vec<PeopleRolledUp>,
}

/// An area, whichever group people belong to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AreaRolledUp {
    /// The area.
    pub area: Id<Area>,
    /// What it is called.
    pub title: String,
    /// The reports that count it.
    pub people: Vec<PeopleRolledUp>,
}

/// People in one report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PeopleRolledUp {
    /// The report.
    pub by: Id<ReportRolledUp>,
    /// Different people reached, within this report.
    pub people: Figure<People>,
}
