//! Needs and signals by theme.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ReportRolledUp;
use crate::narrative::{Need, Response, Signal};
use crate::policy::{Area, TargetGroup};
use crate::report::SignalState;
use crate::value::{Day, Figure, Id, People};

/// A theme in the words of those who found it, with every need and signal about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ThemeRolledUp {
    /// The theme; absent for signals that rest on no need.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// Needs of residents.
    pub needs: Vec<NeedRolledUp>,
    /// Signals that rest on them.
    pub signals: Vec<SignalRolledUp>,
}

/// A need in one report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct NeedRolledUp {
    /// The report.
    pub by: Id<ReportRolledUp>,
    /// The need.
    pub need: Id<Need>,
    /// By whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_group: Option<Id<TargetGroup>>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Id<Area>>,
    /// How many people stand behind it. They do not add up over reports.
    pub people: Figure<People>,
    /// Whether an activity answers it.
    pub answered: bool,
}

/// A signal in one report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SignalRolledUp {
    /// The report.
    pub by: Id<ReportRolledUp>,
    /// The signal.
    pub signal: Id<Signal>,
    /// What is signalled.
    pub text: String,
    /// To whom it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<String>,
    /// When it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Day>,
    /// How it stands on the day of its report.
    pub state: SignalState,
    /// What was answered.
    pub response: Response,
    /// What changed by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
}
