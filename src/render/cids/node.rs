//! The nodes of the Basic tier, each with the properties that its published shape has.

use serde::Serialize;

use crate::value::Period;

/// The context of the standard, in which every name below is a property of it.
const CONTEXT: &str = "https://ontology.commonapproach.org/contexts/cidsContext.jsonld";

/// A node: what a class does not have stays out.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Node {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    class: &'static str,
    #[serde(rename = "@id")]
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_legal_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit_description: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    relates_to: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    for_theme: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    for_organization: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    for_outcome: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    for_indicator: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    has_outcome: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    has_indicator: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    has_indicator_report: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Measure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    started_at_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at_time: Option<String>,
}

/// A number, which the standard keeps as a text.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Measure {
    #[serde(rename = "@type")]
    class: &'static str,
    has_numerical_value: String,
}

impl Node {
    fn new(class: &'static str, id: String) -> Self {
        Self {
            context: CONTEXT,
            class,
            id,
            ..Self::default()
        }
    }

    pub(super) fn organisation(
        id: String,
        name: String,
        outcomes: Vec<String>,
        indicators: Vec<String>,
    ) -> Self {
        Self {
            has_legal_name: Some(name),
            has_outcome: outcomes,
            has_indicator: indicators,
            ..Self::new("cids:Organization", id)
        }
    }

    pub(super) fn theme(id: String, name: String, description: String, parent: Option<String>) -> Self {
        Self {
            has_name: Some(name),
            has_description: Some(description),
            relates_to: parent.into_iter().collect(),
            ..Self::new("cids:Theme", id)
        }
    }

    pub(super) fn outcome(
        id: String,
        name: String,
        description: String,
        themes: Vec<String>,
        organisation: String,
        indicators: Vec<String>,
    ) -> Self {
        Self {
            has_name: Some(name),
            has_description: Some(description),
            for_theme: themes,
            for_organization: Some(organisation),
            has_indicator: indicators,
            ..Self::new("cids:Outcome", id)
        }
    }

    pub(super) fn indicator(
        id: String,
        name: String,
        description: String,
        unit: String,
        organisation: String,
        outcome: String,
        reports: Vec<String>,
    ) -> Self {
        Self {
            has_name: Some(name),
            has_description: Some(description),
            unit_description: Some(unit),
            for_organization: Some(organisation),
            for_outcome: vec![outcome],
            has_indicator_report: reports,
            ..Self::new("cids:Indicator", id)
        }
    }

    pub(super) fn indicator_report(
        id: String,
        name: String,
        organisation: String,
        indicator: String,
        number: &str,
        period: Period,
    ) -> Self {
        Self {
            has_name: Some(name),
            for_organization: Some(organisation),
            for_indicator: Some(indicator),
            value: Some(Measure {
                class: "i72:Measure",
                has_numerical_value: number.to_owned(),
            }),
            // A period of days, both included, as the moments it begins and ends.
            started_at_time: Some(format!("{}T00:00:00", period.from)),
            ended_at_time: Some(format!("{}T23:59:59", period.through)),
            ..Self::new("cids:IndicatorReport", id)
        }
    }
}
