//! How small groups were kept out of sight.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::EffectReport;
use crate::language::Words;
use crate::release::Layout;
use crate::value::Id;

/// How small groups were kept out of sight, and what that does not protect against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "onthullingsrisico")]
pub struct DisclosureStatement {
    /// What was done.
    pub protection: Protection,
    /// The preset of the rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preset: Option<String>,
    /// The smallest number of people that is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<u64>,
    /// Whether tables kept their layout, so that reports can be laid side by side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<Layout>,
    /// To what multiple printed numbers of people are rounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounded_to: Option<u64>,
    /// What was considered first; what comes later gives way.
    pub order: Vec<Words>,
    /// Whether the numbers of earlier reports about this period were taken into account.
    pub earlier_reports: bool,
    /// The earlier reports that were taken into account.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_into_account: Vec<Id<EffectReport>>,
    /// Numbers of earlier reports that the records of today no longer give, because they were corrected since; what
    /// was printed then is taken as known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrected: Vec<LeftOut>,
    /// Readers that know people themselves, such as organisations that know their own, and that learn no small
    /// group either.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readers: Vec<String>,
    /// What was merged.
    pub merged: Vec<LeftOut>,
    /// What was withheld.
    pub withheld: Vec<LeftOut>,
    /// What is proved, and what is only screened.
    pub proved: Words,
    /// What remains possible, in plain words.
    pub residual_risk: Words,
}

/// What was done to keep small groups out of sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Protection {
    /// Nothing: the counts are exact, and the report is confidential.
    None,
    /// Categories were merged and tables left out.
    Coarsen,
    /// Single cells were suppressed.
    Suppress,
}

/// Something that was merged or withheld.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LeftOut {
    /// What it is.
    pub what: Words,
    /// Why.
    pub because: Words,
}

impl LeftOut {
    /// Something, and why.
    pub fn new(what: Words, because: Words) -> Self {
        Self { what, because }
    }
}

impl DisclosureStatement {
    /// The statement of a report with exact counts.
    pub fn confidential() -> Self {
        Self {
            protection: Protection::None,
            preset: None,
            threshold: None,
            layout: None,
            rounded_to: None,
            earlier_reports: false,
            taken_into_account: Vec::new(),
            corrected: Vec::new(),
            readers: Vec::new(),
            order: Vec::new(),
            merged: Vec::new(),
            withheld: Vec::new(),
            proved: Words::new(
                "Er is niets afgeschermd en dus ook niets bewezen.",
                "Nothing was protected, so nothing is proved.",
            ),
            residual_risk: Words::new(
                "Deze rapportage bevat exacte aantallen, ook van kleine groepen. Zij is vertrouwelijk en niet \
                 bedoeld voor publicatie.",
                "This report holds exact counts, also of small groups. It is confidential and not meant for \
                 publication.",
            ),
        }
    }
}
