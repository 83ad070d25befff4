//! The floor of a bench: the fields of a participation, borrowed, and nothing done with them.

use serde::Deserialize;

/// A line of participations.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "most benches measure only the parsing")]
pub(crate) struct Bare<'a> {
    pub(crate) activity: &'a str,
    pub(crate) person: Option<&'a str>,
    pub(crate) date: &'a str,
    pub(crate) area: Option<&'a str>,
    pub(crate) target_group: Option<&'a str>,
    pub(crate) role: Option<&'a str>,
    pub(crate) minutes: Option<u32>,
    pub(crate) heads: Option<u32>,
}

/// A line of measurements.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only the whole account has measurements")]
pub(crate) struct BareMeasurement<'a> {
    pub(crate) effect: &'a str,
    pub(crate) person: &'a str,
    pub(crate) moment: &'a str,
    pub(crate) date: &'a str,
    pub(crate) score: Option<f64>,
    #[serde(borrow)]
    pub(crate) items: Option<std::collections::BTreeMap<&'a str, Option<f64>>>,
}
