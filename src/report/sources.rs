//! What a report was made from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::mapping::Holds;
use crate::narrative::Narrative;
use crate::plan::{FundingBasis, Plan};
use crate::policy::PolicyFramework;
use crate::value::{Day, Figure, Id, RecordsRead};

/// What a report was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bronnen")]
pub struct Sources {
    /// The policy framework.
    pub policy_framework: Id<PolicyFramework>,
    /// The plan.
    pub plan: Id<Plan>,
    /// The narrative, when there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub narrative: Option<Id<Narrative>>,
    /// The decision or contract that is accounted for.
    pub grant: Grant,
    /// The records that were read.
    pub records: Records,
    /// Until when the administration behind it must be kept (Awb article 4:69), where that law applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<Day>,
}

/// The decision or contract that is accounted for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "beschikking")]
pub struct Grant {
    /// Subsidy, contract or own means.
    pub basis: FundingBasis,
    /// Its reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// Records that were read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Records {
    /// Participations and head counts.
    pub participations: RecordCount,
    /// Measurements.
    pub measurements: RecordCount,
    /// How many records were refused for which reason; a record may have several.
    pub reasons: Vec<RefusalCount>,
    /// Answers that members of staff gave in rounds, where they were read as a stream or a table. Outside the organisation
    /// how many there are is left out: with the number of beacons it would tell how many people answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "zelfinschatting")]
    pub self_assessments: Option<RecordCount>,
    /// The tables of which the records or answers were read, and how. Of records as JSON lines nothing is said: they
    /// can be read in one way only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<TableRead>,
}

/// How a table was read, so that nothing is guessed silently. It says nothing of the people in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "veldkoppeling")]
pub struct TableRead {
    /// The name of the file.
    pub source: String,
    /// What its rows are.
    pub holds: Holds,
    /// Encoding, separator, columns, forms of days and numbers, unit of durations, rows left out: a clause each.
    pub read_as: Vec<Words>,
}

impl TableRead {
    /// A table, with how it was read.
    pub fn new(source: impl Into<String>, holds: Holds, read_as: Vec<Words>) -> Self {
        Self {
            source: source.into(),
            holds,
            read_as,
        }
    }
}

/// How many records were read and refused.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RecordCount {
    /// Records that were read, the refused ones included. Outside the organisation a number of measurements is left
    /// out: with the numbers of people measured twice it would tell of the few who were measured once.
    pub read: Figure<RecordsRead>,
    /// Records that were refused and count nowhere.
    pub refused: u64,
}

/// How many records were refused for a reason.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RefusalCount {
    /// The code of the reason.
    pub code: String,
    /// How many records.
    pub records: u64,
}

impl RefusalCount {
    /// How many records were refused for a reason.
    pub fn new(code: impl Into<String>, records: u64) -> Self {
        Self {
            code: code.into(),
            records,
        }
    }
}
