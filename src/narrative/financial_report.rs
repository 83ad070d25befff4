//! The totals of the financial report, so that the account can be laid beside it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Euro, Figure};

/// The totals of the financial report over the funded activities (Awb articles 4:75 and 4:78).
///
/// The costs and income of the funded activities should come to these totals.
///
/// ```
/// use vernieuwend_verantwoorden::narrative::FinancialReport;
/// use vernieuwend_verantwoorden::value::Figure;
///
/// let mut totals = FinancialReport::new("Jaarrekening 2025, bladzijde 12");
/// totals.costs = Figure::Known("31300.00".parse()?);
/// assert_eq!(totals.income, Figure::Unknown);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "financieel verslag")]
#[doc(alias = "jaarrekening")]
pub struct FinancialReport {
    /// Where it can be found: its title and page.
    pub reference: String,
    /// The costs of all funded activities.
    #[serde(default)]
    pub costs: Figure<Euro>,
    /// Their income other than the funding.
    #[serde(default)]
    pub income: Figure<Euro>,
}

impl FinancialReport {
    /// A financial report of which no totals are told yet.
    pub fn new(reference: impl Into<String>) -> Self {
        Self {
            reference: reference.into(),
            costs: Figure::Unknown,
            income: Figure::Unknown,
        }
    }
}
