//! What we ship and make is valid, and is written as it was read.

use serde_json::Value;

use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::mapping::Mapping;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::{Assessment, TenderOffer};
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::report::{Comparison, EffectReport, ReleaseLedger, RollUp};
use vernieuwend_verantwoorden::rules::FindingsDocument;
use vernieuwend_verantwoorden::value::document::Document;

use crate::given::{Given, World, documents, reports, shipped, validator};

#[track_caller]
fn is_valid(kind: &str, text: &str, name: &str) {
    let value: Value = serde_json::from_str(text).unwrap();
    let wrong: Vec<String> = validator(kind)
        .iter_errors(&value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert_eq!(wrong, Vec::<String>::new(), "{name}");
}

/// Reads, writes and reads again; gives the text as written.
fn rewritten(given: &Given) -> String {
    fn of<T: Document + PartialEq + std::fmt::Debug>(given: &Given) -> String {
        let document = format::read::<T>(&given.text).unwrap().into_document();
        let written = format::write(&document).unwrap();
        let again = format::read::<T>(&written).unwrap().into_document();
        assert_eq!(again, document, "{}", given.name);
        assert_eq!(format::write(&again).unwrap(), written, "{}", given.name);
        written
    }
    match given.kind.as_str() {
        PolicyFramework::NAME => of::<PolicyFramework>(given),
        Plan::NAME => of::<Plan>(given),
        Narrative::NAME => of::<Narrative>(given),
        EffectReport::NAME => of::<EffectReport>(given),
        TenderOffer::NAME => of::<TenderOffer>(given),
        Comparison::NAME => of::<Comparison>(given),
        RollUp::NAME => of::<RollUp>(given),
        Assessment::NAME => of::<Assessment>(given),
        ReleaseLedger::NAME => of::<ReleaseLedger>(given),
        FindingsDocument::NAME => of::<FindingsDocument>(given),
        Mapping::NAME => of::<Mapping>(given),
        other => panic!("{}: `{other}` is no document", given.name),
    }
}

#[test]
fn every_document_we_ship_is_valid_and_keeps_its_bytes_once_written() {
    let given = documents();
    for kind in ["policy-framework", "plan", "narrative"] {
        // The main job, and the smallest start which is also the template.
        assert!(given.iter().filter(|one| one.kind == kind).count() >= 2, "{kind}");
    }
    for one in &given {
        is_valid(&one.kind, &one.text, &one.name);
        is_valid(&one.kind, &rewritten(one), &one.name);
    }
}

#[test]
fn every_report_we_make_is_valid_and_is_read_back_as_it_was_written() {
    let reports = reports();
    assert!(reports.len() >= 6);
    for report in &reports {
        is_valid(&report.kind, &report.text, &report.name);
        assert!(rewritten(report) == report.text, "{}", report.name);
    }
}

#[test]
fn the_ledger_we_make_is_valid_and_is_read_back_as_it_was_written() {
    let ledger = World::main().ledger();
    assert!(
        ledger.releases[0].counts.len() > 20,
        "{}",
        ledger.releases[0].counts.len()
    );
    let given = Given {
        name: "the ledger of the main job".to_owned(),
        kind: ReleaseLedger::NAME.to_owned(),
        text: format::write(&ledger).unwrap(),
    };
    is_valid(&given.kind, &given.text, &given.name);
    assert!(rewritten(&given) == given.text);
}

#[test]
fn every_record_we_ship_is_valid_and_has_the_form_in_which_we_write() {
    for (kind, name) in [
        ("participation", "participations.jsonl"),
        ("participation", "small/heads.jsonl"),
        ("measurement", "measurements.jsonl"),
        ("measurement", "small/measurements.jsonl"),
        ("self-assessment", "practice/self-assessments.jsonl"),
    ] {
        let text = shipped(name);
        assert!(!text.is_empty(), "{name}");
        for (index, line) in text.lines().enumerate() {
            is_valid(kind, line, &format!("{name}:{}", index + 1));
        }
    }
}

#[test]
fn a_report_without_its_people_counts_is_not_valid() {
    // So that the judge is known to judge.
    let text = format::write(&World::small().report()).unwrap();
    for (from, to) in [
        ("\"atLeast\"", "\"atMost\""),
        ("\"internal\"", "\"everybody\""),
        ("\"goals\": [", "\"goals\": [1, "),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        assert!(
            !validator("effect-report").is_valid(&serde_json::from_str(&changed).unwrap()),
            "{to}"
        );
    }
}
