//! The terms on which account is given.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::Euro;

/// Terms on which account is given. They differ by municipality, so they are data.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "verantwoordingsafspraken")]
pub struct ReportingTerms {
    /// Months after the end of the year within which the report is due; six by Awb 4:74 where that applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// Days within which the municipality answers a signal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal_answer_days: Option<u16>,
    /// What is asked from which amount of subsidy on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tiers: Vec<AccountTier>,
}

/// What is asked from an amount on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AccountTier {
    /// The amount from which this holds.
    pub from: Euro,
    /// What is asked, in words.
    pub asks: String,
}

impl AccountTier {
    /// What is asked from an amount on.
    pub fn new(from: Euro, asks: impl Into<String>) -> Self {
        Self {
            from,
            asks: asks.into(),
        }
    }
}
