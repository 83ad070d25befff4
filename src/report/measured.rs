//! How and when something was measured, and how large a change is beside the spread of the scores.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Decimal, Figure, Period};

/// How and when something was measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Measured {
    /// The period in which all measurements lie: of each person the earliest before and the latest after.
    pub period: Period,
    /// The first and the last day on which a person in the figures was measured at the start. Only in exact
    /// reports: each of them is the day of somebody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "voormeting")]
    pub days_before: Option<Period>,
    /// The first and the last day on which a person in the figures was measured at the end. Only in exact reports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "nameting")]
    pub days_after: Option<Period>,
    /// Who measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Whether people answered about themselves.
    pub self_report: bool,
    /// Whether one answer could be missing where the manual of the instrument does not say so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_missing_allowed: bool,
    /// The norm that the figures stand beside, with its source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub norm: Option<String>,
}

impl Measured {
    /// A measurement in a period, by nobody in particular.
    pub fn new(period: Period) -> Self {
        Self {
            period,
            days_before: None,
            days_after: None,
            by: None,
            self_report: false,
            one_missing_allowed: false,
            norm: None,
        }
    }
}

/// The mean change beside the spread of the scores, to set unlike instruments side by side. It says nothing of
/// how much a change matters: that is told in points of the instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "gestandaardiseerde verandering")]
pub struct StandardisedChange {
    /// What the mean change is divided by.
    pub divided_by: Spread,
    /// The mean change divided by it (Lakens 2013), signed as measured.
    #[doc(alias = "d_av")]
    pub change: Figure<Decimal>,
    /// The same, corrected for small samples (Hedges 1981).
    #[doc(alias = "g_av")]
    pub corrected: Figure<Decimal>,
}

impl StandardisedChange {
    /// A change divided by the mean of the standard deviations before and after.
    pub fn new(change: Figure<Decimal>, corrected: Figure<Decimal>) -> Self {
        Self {
            divided_by: Spread::MeanOfDeviationsBeforeAndAfter,
            change,
            corrected,
        }
    }
}

/// A spread of scores that a change can be divided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Spread {
    /// The mean of the standard deviation before and the one after, over the pairs.
    MeanOfDeviationsBeforeAndAfter,
}
