//! A comparison tells nothing about people that the two reports do not tell.

use std::collections::BTreeSet;

use serde_json::Value;
use vernieuwend_verantwoorden::finding::{Finding, Findings};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::report::{EffectReport, Span};
use vernieuwend_verantwoorden::value::{Figure, People, Range};

use super::earlier;
use super::given::{Case, compared, later, with_earlier};

/// Everything in a document that stands where its schema has a count, or a figure of one: the text of each, by name of
/// the count.
pub(crate) fn counts(kind: &str, document: &Value) -> BTreeSet<(String, String)> {
    let schema = format::documents()
        .iter()
        .find(|it| it.name == kind)
        .unwrap()
        .types_schema();
    let mut found = BTreeSet::new();
    walk(&schema, &schema, document, &mut found);
    found
}

const COUNTS: [&str; 6] = [
    "People",
    "Contacts",
    "AnonymousAttendances",
    "Movements",
    "Responses",
    "RecordsRead",
];

fn walk(root: &Value, node: &Value, value: &Value, found: &mut BTreeSet<(String, String)>) {
    let reference = node.get("$ref").or_else(|| node.pointer("/allOf/0/$ref"));
    if let Some(name) = reference.and_then(Value::as_str) {
        let kind = name.rsplit('/').next().unwrap().trim_start_matches("FigureOf");
        if COUNTS.contains(&kind) {
            found.insert((kind.to_owned(), value.to_string()));
            return;
        }
        return walk(
            root,
            root.pointer(name.trim_start_matches('#')).unwrap(),
            value,
            found,
        );
    }
    for option in ["anyOf", "oneOf"]
        .iter()
        .filter_map(|key| node[*key].as_array())
        .flatten()
    {
        let kind = option.pointer("/properties/kind/const");
        if kind.is_none() || kind == value.get("kind") {
            walk(root, option, value, found);
        }
    }
    for (name, field) in node["properties"].as_object().into_iter().flatten() {
        if let Some(value) = value.get(name) {
            walk(root, field, value, found);
        }
    }
    if let Some(items) = value.as_array()
        && node["items"].is_object()
    {
        for item in items {
            walk(root, &node["items"], item, found);
        }
    }
}

fn json(report: &EffectReport) -> Value {
    serde_json::from_str(&format::write(report).unwrap()).unwrap()
}

/// Property 1.
#[test]
fn every_count_stands_in_one_of_the_two_reports() {
    let comparison: Value = serde_json::from_str(&format::write(&compared()).unwrap()).unwrap();
    let printed = counts("comparison", &comparison);
    assert!(printed.len() > 40, "{}", printed.len());
    let mut known = counts("effect-report", &json(&earlier::report()));
    known.extend(counts("effect-report", &json(later())));
    let new: Vec<_> = printed.difference(&known).collect();
    assert_eq!(new, Vec::<&(String, String)>::new());
    // A number that stands in neither would be found.
    let mut wrong = comparison;
    wrong["yearOnYear"]["reach"]["later"]["people"] = 394.into();
    assert!(!counts("comparison", &wrong).is_subset(&known));
}

/// Property 1, of the differences: each is what the ends of two printed numbers give, and no more.
#[test]
fn every_difference_of_people_follows_from_what_is_printed() {
    let compared = compared().year_on_year;
    let mut told = 0;
    let mut same = |given: Option<Span>, then: (Figure<People>, bool), now: (Figure<People>, bool)| {
        assert_eq!(given, Span::between_at_least(then, now));
        told += usize::from(given.is_some());
    };
    same(
        compared.reach.difference,
        (compared.reach.earlier.people, compared.reach.earlier.at_least),
        (compared.reach.later.people, compared.reach.later.at_least),
    );
    for group in &compared.groups {
        if let (Some(then), Some(now)) = (group.earlier, group.later) {
            same(group.difference, (then, false), (now, false));
        }
    }
    for line in &compared.activities {
        if let (Some(then), Some(now)) = (line.earlier, line.later) {
            same(
                line.difference,
                (then.people, then.at_least),
                (now.people, now.at_least),
            );
        }
    }
    assert!(told > 8, "{told}");
}

/// Property 2: whatever the hidden number is, the comparison is the same; so it says nothing of it.
#[test]
fn a_hidden_number_or_the_number_behind_a_range_does_not_follow() {
    for hidden in [
        Value::from("suppressed"),
        serde_json::json!({"from": 100, "through": 120}),
    ] {
        let mut case = Case::new();
        case.later["activities"][2]["reach"]["people"] = hidden.clone();
        case.later["reachByGroup"][1]["people"] = hidden.clone();
        let compared = case.compared().year_on_year;
        let activity = &compared.activities[2];
        let shown = activity.later.unwrap().people;
        if hidden.is_string() {
            assert_eq!((shown, activity.difference), (Figure::Suppressed, None));
            assert!(
                compared
                    .groups
                    .iter()
                    .any(|it| it.later == Some(Figure::Suppressed) && it.difference.is_none())
            );
        } else {
            assert_eq!(shown, Figure::Range(Range::new(100, 120).unwrap()));
            let span = activity.difference.unwrap();
            assert_ne!(span.from, span.through);
        }
    }
}

#[test]
fn of_rounded_numbers_no_difference_is_given() {
    let mut case = Case::new();
    case.later["disclosure"]["roundedTo"] = 5.into();
    let compared = case.compared().year_on_year;
    assert_eq!(compared.reach.difference, None);
    assert!(compared.groups.iter().all(|it| it.difference.is_none()));
    assert!(compared.activities.iter().all(|it| it.difference.is_none()));
}

/// The earlier report changes no number of the later one, and a report without it is what it was.
#[test]
fn a_report_with_its_earlier_one_prints_the_same_numbers() {
    let mut without = with_earlier().clone();
    let comparison = without.comparison.take().unwrap();
    // What is found in the comparison itself is found beside it only.
    let of_comparison = |finding: &&Finding| finding.pointer.as_str().starts_with("/comparison/");
    let found = std::mem::replace(&mut without.findings, later().findings.clone());
    let others: Findings = found
        .list
        .iter()
        .filter(|it| !of_comparison(it))
        .cloned()
        .collect();
    assert_eq!(others, later().findings.list);
    assert!(without == *later(), "a number changed");
    assert!(*comparison == compared().year_on_year, "another comparison");
    assert!(!format::write(later()).unwrap().contains("\"comparison\""));
}
