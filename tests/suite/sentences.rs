//! A report answers for its sentences: whoever changes one is found at its place.
//!
//! 1. In every report that the library makes, each sentence is the one that its figures make.
//! 2. A sentence that stands in the place of another is found there, in either language and for every reader.
//! 3. What is not made again is listed here, and nothing else.

use std::collections::BTreeSet;

use serde_json::Value;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::report::EffectReport;
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::sentence::{SENTENCE_EDITION, sentences};

use crate::given::{World, reports, root, shipped, valid};

/// A sentence that no figure makes.
const FORGED: &str = "We halved loneliness in Utrecht";

/// Places whose sentences are made of what the report does not hold, and why.
const NOT_MADE_AGAIN: [(&str, &str); 3] = [
    (
        "/findings/list/",
        "made from the documents and the records by rules and readers",
    ),
    (
        "/sources/records/tables/",
        "made from the files and the mapping by which they were read",
    ),
    (
        "/disclosure/corrected/",
        "made from the ledgers of earlier reports",
    ),
];

/// Every place with a text in both languages.
fn places(json: &Value, at: &str, found: &mut Vec<String>) {
    match json {
        Value::Object(fields)
            if fields.len() == 2 && fields.contains_key("nl") && fields.contains_key("en") =>
        {
            found.push(at.to_owned());
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                places(value, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (nth, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{nth}"), found);
            }
        }
        _ => {}
    }
}

fn sentence_places(json: &Value) -> Vec<String> {
    let mut found = Vec::new();
    places(json, "", &mut found);
    found.retain(|at| !NOT_MADE_AGAIN.iter().any(|(place, _)| at.starts_with(place)));
    found
}

fn differs(report: &EffectReport) -> BTreeSet<String> {
    let found = report.findings(());
    found
        .with_code("statement-differs")
        .map(|it| it.pointer.to_string())
        .collect()
}

fn read(json: &Value) -> EffectReport {
    format::read::<EffectReport>(&json.to_string())
        .unwrap()
        .into_document()
}

#[test]
fn in_every_report_the_library_makes_each_sentence_answers_to_its_figures() {
    let mut looked_at = 0;
    for given in reports() {
        let report = format::read::<EffectReport>(&given.text).unwrap().into_document();
        assert_eq!(
            report.sentence_edition.as_deref(),
            Some(SENTENCE_EDITION),
            "{}",
            given.name
        );
        assert_eq!(differs(&report), BTreeSet::new(), "{}", given.name);
        let own = report
            .findings
            .list
            .iter()
            .filter(|it| it.code == "statement-differs");
        assert_eq!(own.count(), 0, "{}", given.name);
        looked_at += sentences(&report).len();
    }
    assert!(looked_at > 300, "{looked_at}");
}

#[test]
fn every_sentence_of_the_shipped_report_that_is_replaced_is_found_at_its_place() {
    let world = World::main();
    let earlier = shipped("earlier/effect-report.json");
    let earlier = format::read::<EffectReport>(&earlier).unwrap().into_document();
    let compared = ("commissioner, beside an earlier one", world.beside(&earlier));
    let made = world
        .reports()
        .into_iter()
        .chain(world.protected())
        .chain([compared]);
    for (audience, report) in made.filter(|(audience, _)| *audience != "auditor") {
        let whole = serde_json::to_value(&report).unwrap();
        let places = sentence_places(&whole);
        assert!(places.len() > 60, "{audience}: {}", places.len());
        let made: BTreeSet<String> = sentences(&report)
            .iter()
            .map(|it| it.pointer.to_string())
            .collect();
        assert_eq!(
            made,
            places.iter().cloned().collect(),
            "{audience}: what is made again"
        );
        let mut all = whole.clone();
        for place in &places {
            for language in ["nl", "en"] {
                let at = format!("{place}/{language}");
                let mut forged = whole.clone();
                *forged.pointer_mut(&at).unwrap() = Value::from(FORGED);
                assert!(
                    made_otherwise(&read(&forged), place, language),
                    "{audience}: {at}"
                );
                *all.pointer_mut(&at).unwrap() = Value::from(FORGED);
            }
        }
        // And the rule says so of each of them; an own instrument with the same forged name or source in both languages is told
        // apart only beside its plan.
        let wanted = places
            .iter()
            .flat_map(|place| ["nl", "en"].map(|language| format!("{place}/{language}")));
        let of_instrument = |at: &str| {
            let place = at.strip_suffix("/nl").or_else(|| at.strip_suffix("/en"));
            place.is_some_and(|place| place.ends_with("/name") || place.ends_with("/source"))
        };
        let own_names = wanted.filter(|at| !of_instrument(at));
        let found = differs(&read(&all));
        for at in own_names {
            assert!(found.contains(&at), "{audience}: {at}");
        }
    }
}

/// Whether the sentence at a place is made otherwise in a language.
fn made_otherwise(report: &EffectReport, place: &str, language: &str) -> bool {
    let language = if language == "nl" {
        Language::Nl
    } else {
        Language::En
    };
    let sentences = sentences(report);
    let at = sentences.iter().find(|it| it.pointer.as_str() == place).unwrap();
    at.written.say(language) != at.made.say(language)
}

#[test]
fn a_sentence_that_is_replaced_is_found_in_the_fixture_too() {
    let report: EffectReport = valid("effect-report");
    let whole = serde_json::to_value(&report).unwrap();
    assert_eq!(differs(&report), BTreeSet::new());
    for place in sentence_places(&whole) {
        for language in ["nl", "en"] {
            let at = format!("{place}/{language}");
            let mut forged = whole.clone();
            *forged.pointer_mut(&at).unwrap() = Value::from(FORGED);
            assert!(differs(&read(&forged)).contains(&at), "{at}");
        }
    }
}

#[test]
fn a_figure_that_is_changed_takes_its_sentences_along() {
    let report: EffectReport = valid("effect-report");
    let mut json = serde_json::to_value(&report).unwrap();
    *json
        .pointer_mut("/goals/0/effects/1/observed/figures/after/value")
        .unwrap() = Value::from(71);
    let found = differs(&read(&json));
    for at in [
        "/goals/0/answer/nl",
        "/goals/0/answer/en",
        "/goals/0/effects/1/statement/nl",
    ] {
        assert!(found.contains(at), "{found:?}");
    }
}

#[test]
fn of_another_edition_it_is_said_that_nothing_was_compared() {
    let mut report: EffectReport = valid("effect-report");
    report.goals[0].answer.nl = FORGED.to_owned();
    for (edition, at) in [(None, ""), (Some("2025-01"), "/sentenceEdition")] {
        report.sentence_edition = edition.map(str::to_owned);
        assert_eq!(differs(&report), BTreeSet::new());
        let found = report.findings(());
        let said: Vec<_> = found
            .with_code("sentences-not-compared")
            .map(|it| it.pointer.as_str())
            .collect();
        assert_eq!(said, [at]);
    }
}

#[test]
fn what_is_not_made_again_stands_on_the_page_of_the_function() {
    let page = std::fs::read_to_string(root().join("src/sentence/again.rs")).unwrap();
    for (place, _) in NOT_MADE_AGAIN {
        let called = place
            .trim_matches('/')
            .trim_end_matches("/list")
            .replace('/', ".");
        assert!(page.contains(&called), "{called}");
    }
}
