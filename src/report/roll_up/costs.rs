//! What the activities cost that the municipality pays for. Money is the one thing that is added across organisations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ReportRolledUp;
use crate::language::Words;
use crate::plan::Activity;
use crate::value::{Euro, Figure, Id};

/// What the activities of one report cost that the municipality pays for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ReportCosts {
    /// What they were planned to cost.
    pub planned: ReportSum,
    /// What they cost.
    pub realised: ReportSum,
    /// The income they had beside the funding.
    pub income: ReportSum,
}

/// A sum of money over the activities of one report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ReportSum {
    /// The sum of what is known: at least so much where activities are missing, not computable where none is known.
    pub amount: Figure<Euro>,
    /// Where it comes from.
    pub source: CostsSource,
    /// The activities of which it is not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Id<Activity>>,
}

/// Where a sum of money comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CostsSource {
    /// The activities of the report, added.
    Activities,
    /// The totals of the financial report, because not every activity has an amount.
    FinancialReport,
}

/// A sum of money over several reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct JointCosts {
    /// The sum of what is known: at least so much where reports are missing, not computable where none is known.
    pub amount: Figure<Euro>,
    /// The reports of which it is not known, or known in part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Id<ReportRolledUp>>,
}

/// What all of it cost (BBV articles 8 and 25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "lasten")]
pub struct CostsRolledUp {
    /// The sums in a few sentences.
    pub statement: Words,
    /// What was planned.
    pub planned: JointCosts,
    /// What it cost.
    pub realised: JointCosts,
    /// The income beside the funding.
    pub income: JointCosts,
}
