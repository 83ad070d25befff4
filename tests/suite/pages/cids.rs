//! The export for the Common Impact Data Standard: every node has the properties that the published shapes of the Basic
//! tier ask (`cids.basictier.shacl.ttl`, 2025), and no number is in it that the report does not print.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::render::{Base, CsvMarks, cids, tables};
use vernieuwend_verantwoorden::report::{EffectReport, Observed};

use super::given::{compare, hidden, json, read, shipped, small};
use super::tables::{file, rows};

/// What a property holds.
#[derive(Clone, Copy, PartialEq)]
enum Holds {
    Text,
    Moment,
    Measure,
    /// References to nodes of a class; any number of them.
    Many(&'static str),
    /// A reference to one node of a class.
    One(&'static str),
}

/// Each property with what it holds, and whether the shape asks for one.
type Properties = &'static [(&'static str, Holds, bool)];

/// The properties of each class that the export uses, with whether the shape asks for one.
const SHAPES: [(&str, Properties); 5] = [
    (
        "cids:Organization",
        &[
            ("hasLegalName", Holds::Text, true),
            ("hasOutcome", Holds::Many("cids:Outcome"), false),
            ("hasIndicator", Holds::Many("cids:Indicator"), false),
        ],
    ),
    (
        "cids:Theme",
        &[
            ("hasName", Holds::Text, true),
            ("hasDescription", Holds::Text, true),
            ("relatesTo", Holds::Many("cids:Theme"), false),
        ],
    ),
    (
        "cids:Outcome",
        &[
            ("hasName", Holds::Text, true),
            ("hasDescription", Holds::Text, true),
            ("forTheme", Holds::Many("cids:Theme"), false),
            ("forOrganization", Holds::One("cids:Organization"), true),
            ("hasIndicator", Holds::Many("cids:Indicator"), false),
        ],
    ),
    (
        "cids:Indicator",
        &[
            ("hasName", Holds::Text, true),
            ("hasDescription", Holds::Text, true),
            ("unitDescription", Holds::Text, true),
            ("forOrganization", Holds::One("cids:Organization"), true),
            ("forOutcome", Holds::Many("cids:Outcome"), false),
            ("hasIndicatorReport", Holds::Many("cids:IndicatorReport"), false),
        ],
    ),
    (
        "cids:IndicatorReport",
        &[
            ("hasName", Holds::Text, true),
            ("forOrganization", Holds::One("cids:Organization"), true),
            ("forIndicator", Holds::One("cids:Indicator"), true),
            ("value", Holds::Measure, true),
            ("startedAtTime", Holds::Moment, true),
            ("endedAtTime", Holds::Moment, true),
        ],
    ),
];

/// The nodes of an export, each held against the shape of its class.
pub(super) fn nodes(report: &EffectReport, language: Language) -> Vec<Value> {
    let base = Base::new("https://waterlijn.example/").unwrap();
    let made = cids(report, &base, language).unwrap();
    let nodes: Vec<Value> = serde_json::from_str(&made.text).unwrap();
    let classes: BTreeMap<&str, &str> = nodes
        .iter()
        .map(|node| (node["@id"].as_str().unwrap(), node["@type"].as_str().unwrap()))
        .collect();
    assert_eq!(classes.len(), nodes.len(), "an address stands for one node");
    for node in &nodes {
        keeps_its_shape(node, &classes);
    }
    nodes
}

fn keeps_its_shape(node: &Value, classes: &BTreeMap<&str, &str>) {
    let class = node["@type"].as_str().unwrap();
    let (_, properties) = SHAPES.iter().find(|(name, _)| *name == class).expect(class);
    assert_eq!(
        node["@context"],
        "https://ontology.commonapproach.org/contexts/cidsContext.jsonld"
    );
    let id = node["@id"].as_str().unwrap();
    assert!(
        id.starts_with("https://waterlijn.example/") && !id.contains([' ', '"', '<']),
        "{id}"
    );
    for (name, value) in node.as_object().unwrap() {
        if name.starts_with('@') {
            continue;
        }
        let (_, holds, _) = properties
            .iter()
            .find(|(known, ..)| known == name)
            .unwrap_or_else(|| panic!("{class} has no {name}"));
        let refers = |to: &Value, class: &str| classes.get(to.as_str().unwrap()) == Some(&class);
        let sound = match holds {
            Holds::Text => value.as_str().is_some_and(|text| !text.trim().is_empty()),
            Holds::Moment => moment(value.as_str().unwrap()),
            Holds::Measure => {
                value["@type"] == "i72:Measure"
                    && value["hasNumericalValue"]
                        .as_str()
                        .unwrap()
                        .parse::<f64>()
                        .is_ok()
                    && value.as_object().unwrap().len() == 2
            }
            Holds::Many(class) => value.as_array().unwrap().iter().all(|to| refers(to, class)),
            Holds::One(class) => refers(value, class),
        };
        assert!(sound, "{id}: {name}: {value}");
    }
    for (name, ..) in properties.iter().filter(|(.., asked)| *asked) {
        assert!(node.get(name).is_some(), "{id} has no {name}");
    }
}

/// Whether a text is an `xsd:dateTime` as we write it.
fn moment(text: &str) -> bool {
    let (day, time) = text.split_once('T').unwrap();
    day.parse::<vernieuwend_verantwoorden::value::Day>().is_ok() && ["00:00:00", "23:59:59"].contains(&time)
}

fn of_class<'a>(nodes: &'a [Value], class: &str) -> Vec<&'a Value> {
    nodes.iter().filter(|node| node["@type"] == class).collect()
}

/// Every number that the report prints of what was observed.
fn printed(report: &EffectReport) -> BTreeMap<String, BTreeSet<String>> {
    let files = tables(report, CsvMarks::Point).unwrap();
    let mut printed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows(file(&files, "figures.csv"), ',') {
        printed
            .entry(row["effect"].clone())
            .or_default()
            .insert(row["value"].clone());
    }
    printed
}

#[test]
fn every_node_keeps_the_shape_of_its_class_in_both_languages() {
    for report in [shipped(), &small(), &hidden()] {
        for language in [Language::Nl, Language::En] {
            let nodes = nodes(report, language);
            assert_eq!(of_class(&nodes, "cids:Organization").len(), 1);
            assert_eq!(of_class(&nodes, "cids:Theme").len(), report.goals.len());
        }
    }
    let made = cids(&small(), &Base::of(&small()), Language::Nl).unwrap();
    compare("small.jsonld", &made.text);
}

#[test]
fn every_number_is_one_that_the_report_prints_of_that_effect() {
    let printed = printed(shipped());
    let nodes = nodes(shipped(), Language::Nl);
    let reports = of_class(&nodes, "cids:IndicatorReport");
    assert!(reports.len() > 20, "{}", reports.len());
    for report in reports {
        let indicator = report["forIndicator"].as_str().unwrap();
        let effect = indicator.split('/').rev().nth(1).unwrap();
        let number = report["value"]["hasNumericalValue"].as_str().unwrap();
        assert!(printed[effect].contains(number), "{indicator}: {number}");
    }
}

#[test]
fn a_count_of_activity_is_no_indicator_of_an_outcome() {
    // Reach, contacts and meetings that are no number of what was observed.
    let nodes = nodes(shipped(), Language::En);
    for indicator in of_class(&nodes, "cids:Indicator") {
        let name = indicator["hasName"].as_str().unwrap().to_lowercase();
        for count in ["reach", "contacts", "meetings", "attendances"] {
            assert!(!name.ends_with(count), "{name}");
        }
        let unit = indicator["unitDescription"].as_str().unwrap();
        assert!(unit != "contacts" && unit != "meetings", "{unit}");
    }
    let made = cids(shipped(), &Base::of(shipped()), Language::En).unwrap();
    let lost: Vec<&str> = made.losses.iter().map(|loss| loss.what.en.as_str()).collect();
    for what in [
        "reach of an effect",
        "activities, meetings and costs",
        "stories",
        "commissioners",
    ] {
        assert!(lost.contains(&what), "{what}: {lost:?}");
    }
}

#[test]
fn figures_that_show_no_change_are_named_as_lost_and_are_no_indicator() {
    for measures in ["effort", "use-of-services"] {
        let mut report = shipped().clone();
        let mut changed = Vec::new();
        for effect in report.goals.iter_mut().flat_map(|goal| &mut goal.effects) {
            if let Some(Observed::Aggregate(figures)) = &mut effect.observed {
                figures.measures = serde_json::from_value(measures.into()).unwrap();
                changed.push(effect.effect.to_string());
            }
        }
        assert!(!changed.is_empty());
        let made = cids(&report, &Base::of(&report), Language::En).unwrap();
        for effect in &changed {
            assert!(
                !made.text.contains(&format!("/indicator/{effect}/")),
                "{measures}: {effect}"
            );
        }
        let lost = made
            .losses
            .iter()
            .any(|loss| loss.what.en.starts_with("figures that show no change"));
        assert!(lost, "{measures}");
    }
}

#[test]
fn what_is_hidden_is_a_word_in_the_description_and_no_number_anywhere() {
    let nodes = nodes(&hidden(), Language::Nl);
    assert_eq!(of_class(&nodes, "cids:IndicatorReport").len(), 0);
    let indicators = of_class(&nodes, "cids:Indicator");
    assert!(indicators.len() > 30, "{}", indicators.len());
    for indicator in indicators {
        let words = indicator["hasDescription"].as_str().unwrap();
        assert!(words.ends_with(": niet gepubliceerd."), "{words}");
    }
    let made = cids(&hidden(), &Base::of(&hidden()), Language::Nl).unwrap();
    assert_eq!(made.losses[0].what.nl, "cijfers zonder getal");
    // A range is told as one.
    let mut report = json(shipped());
    let first = &mut report["goals"][0]["effects"][0]["observed"]["figures"];
    first["improved"] = serde_json::json!({"from": 40, "through": 50});
    let report = read(&report);
    let nodes = self::nodes(&report, Language::Nl);
    let improved = nodes
        .iter()
        .find(|node| node["@id"].as_str().unwrap().ends_with("minder-eenzaam/improved"));
    let words = improved.unwrap()["hasDescription"].as_str().unwrap();
    assert!(
        words.ends_with("Mensen vooruitgegaan: 40\u{a0}tot\u{a0}50."),
        "{words}"
    );
}

#[test]
fn a_value_of_a_whole_population_is_no_result_of_the_organisation() {
    let of_values = |report: &EffectReport| {
        nodes(report, Language::Nl)
            .iter()
            .filter(|node| {
                node["@id"]
                    .as_str()
                    .unwrap()
                    .ends_with("/indicator/buren-kennen-elkaar/value")
            })
            .count()
    };
    assert_eq!(of_values(shipped()), 1);
    let mut report = json(shipped());
    for effect in super::given::effects(&mut report) {
        if effect["observed"]["kind"] == "aggregate" {
            effect["observed"]["figures"]["context"] = Value::from(true);
        }
    }
    let report = read(&report);
    assert_eq!(of_values(&report), 0);
    let made = cids(&report, &Base::of(&report), Language::Nl).unwrap();
    let whole = made
        .losses
        .iter()
        .find(|loss| loss.what.en == "figures of a whole population");
    assert!(whole.is_some_and(|loss| loss.places > 0));
}

#[test]
fn a_confidential_report_goes_nowhere() {
    let report = crate::given::World::small().report();
    let refusal = cids(&report, &Base::of(&report), Language::Nl).unwrap_err();
    assert_eq!(
        refusal.message().nl,
        "deze rapportage is vertrouwelijk en gaat niet naar anderen"
    );
}
