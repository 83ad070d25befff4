//! Documents that are broken in one way, each with the code and the place that must come of it.

use vernieuwend_verantwoorden::finding::{Error, Finding};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::rules::Rejected;
use vernieuwend_verantwoorden::value::document::Document;

use crate::given::{Given, World, documents, shipped};

/// Code, pointer, line and column of each finding.
fn told<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Vec<String> {
    let told = findings.into_iter().map(|finding| {
        let place = finding
            .position
            .map_or_else(String::new, |position| position.to_string());
        format!("{} {} {place}", finding.code, finding.pointer)
    });
    told.collect()
}

#[track_caller]
fn refused(given: &Given, text: &str) -> Error {
    let kind = format::documents()
        .iter()
        .find(|kind| kind.name == given.kind)
        .unwrap();
    kind.try_read(text).expect_err(&given.name)
}

/// Line and column of a piece of a text, counted in another way than the library counts.
fn place(text: &str, at: usize) -> String {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    format!(
        "{line}:{}",
        before.rsplit('\n').next().unwrap().chars().count() + 1
    )
}

/// A piece replaced once by another one, and the place where that one starts.
#[track_caller]
fn replaced(text: &str, from: &str, to: &str) -> (String, String) {
    let at = text.find(from).unwrap_or_else(|| panic!("{from}"));
    let changed = format!("{}{to}{}", &text[..at], &text[at + from.len()..]);
    let place = place(&changed, at);
    (changed, place)
}

/// Of those that have one: a mapping has no days.
fn has_a_period(given: &Given) -> bool {
    given.text.contains("\"through\": \"20")
}

/// The text with another last day of its period, and the place of the field.
fn with_another_last_day(text: &str, day: &str) -> (String, String) {
    let field = "\"through\": \"";
    let at = text.find("\"through\": \"20").expect("a last day");
    let from = at + field.len();
    let end = from + text[from..].find('"').expect("the end of a day");
    let changed = format!("{}{day}{}", &text[..from], &text[end..]);
    let place = place(&changed, at);
    (changed, place)
}

fn main_documents() -> Vec<Given> {
    let given: Vec<Given> = documents()
        .into_iter()
        .filter(|given| given.name.starts_with("examples"))
        .collect();
    assert!(given.len() >= 6);
    given
}

#[test]
fn a_text_that_was_cut_off_says_where_it_stops() {
    for given in main_documents() {
        let cut = given.text.trim_end().strip_suffix('}').unwrap().trim_end();
        let error = refused(&given, cut);
        assert!(error.is_syntax());
        assert_eq!(
            told(error.findings()),
            [format!("shape-cut-off  {}", place(cut, cut.len()))],
            "{}",
            given.name
        );
    }
}

#[test]
fn another_document_is_named_at_its_name() {
    let plan = shipped("plan.json");
    let policy = shipped("policy-framework.json");
    for error in [
        format::read::<Plan>(&policy).unwrap_err(),
        format::read::<Narrative>(&plan).unwrap_err(),
        format::read::<PolicyFramework>(&plan).unwrap_err(),
    ] {
        assert!(error.is_wrong_document());
        assert_eq!(told(error.findings()), ["shape-wrong-document /document 2:15"]);
    }
}

#[test]
fn a_newer_major_version_is_refused_at_its_version() {
    for given in main_documents() {
        let (text, _) = replaced(
            &given.text,
            "\"formatVersion\": \"1.0\"",
            "\"formatVersion\": \"2.0\"",
        );
        let error = refused(&given, &text);
        assert!(error.is_newer_version());
        assert_eq!(
            told(error.findings()),
            ["shape-newer-version /formatVersion 3:20"],
            "{}",
            given.name
        );
    }
}

#[test]
fn an_unknown_field_and_a_key_that_comes_twice_stand_at_their_keys() {
    for given in main_documents() {
        let (text, place) = replaced(&given.text, "\"id\": ", "\"naam\": 1, \"id\": ");
        assert_eq!(
            told(refused(&given, &text).findings()),
            [format!("shape-unknown-field /naam {place}")]
        );
        let (text, _) = replaced(&given.text, "\"id\": ", "\"id\": \"eerst\", \"id\": ");
        let error = refused(&given, &text);
        assert_eq!(error.findings().len(), 1);
        assert!(
            told(error.findings())[0].starts_with("shape-duplicate-key /id 4:"),
            "{:?}",
            told(error.findings())
        );
    }
}

#[test]
fn a_day_that_is_none_stands_at_its_place() {
    for given in main_documents().into_iter().filter(has_a_period) {
        for day in [
            "+2026-11-21",
            "2026-02-30",
            "26-1-1",
            "2026-11-21T00:00",
            "2026/11/21",
            "0000-01-01",
            "",
        ] {
            let (text, place) = with_another_last_day(&given.text, day);
            let column: usize = place.rsplit(':').next().unwrap().parse().unwrap();
            let line = place.split(':').next().unwrap();
            let expected = format!(
                "shape-invalid-scalar /period/through {line}:{}",
                column + "\"through\": ".len()
            );
            assert_eq!(
                told(refused(&given, &text).findings()),
                [expected],
                "{} {day}",
                given.name
            );
        }
    }
}

#[test]
fn a_number_that_is_too_large_is_out_of_range() {
    let given = main_documents()
        .into_iter()
        .find(|given| given.name.ends_with("data/policy-framework.json"))
        .unwrap();
    for (number, code) in [
        ("70000", "shape-range"),
        ("-1", "shape-range"),
        ("99999999999999999999999", "shape-range"),
        // No whole number is written like this.
        ("1e400", "shape-wrong-type"),
    ] {
        let (text, place) = replaced(&given.text, "\"months\": 4", &format!("\"months\": {number}"));
        let (line, column) = place.split_once(':').unwrap();
        let column = column.parse::<usize>().unwrap() + "\"months\": ".len();
        let error = refused(&given, &text);
        assert_eq!(
            told(error.findings()),
            [format!("{code} /reporting/months {line}:{column}")],
            "{number}"
        );
    }
}

#[test]
fn deep_nesting_is_refused_where_it_goes_too_deep() {
    for given in main_documents() {
        for opened in [200, 300_000] {
            let (text, place) = replaced(
                &given.text,
                "\"id\": ",
                &format!("\"extensions\": {{\"x\": {}", "[".repeat(opened)),
            );
            let (line, column) = place.split_once(':').unwrap();
            // Two objects are open before the lists, so the 126th list is one too many.
            let column = column.parse::<usize>().unwrap() + "\"extensions\": {\"x\": ".len() + 125;
            let error = refused(&given, &text);
            assert!(error.is_syntax());
            assert_eq!(error.findings().len(), 1);
            let found = &told(error.findings())[0];
            assert!(
                found.starts_with("shape-too-deep ") && found.ends_with(&format!(" {line}:{column}")),
                "{}",
                found.len()
            );
        }
    }
}

#[test]
fn bytes_that_are_no_text_are_refused_at_their_place() {
    for given in main_documents() {
        let mut bytes = given.text.clone().into_bytes();
        let at = given.text.find("\"id\": \"").unwrap() + 7;
        bytes[at] = 0xff;
        let error = format::read_slice::<Plan>(&bytes).unwrap_err();
        assert_eq!(
            told(error.findings()),
            [format!("shape-not-utf8  {}", place(&given.text, at))]
        );
    }
}

#[test]
fn a_mark_at_the_start_and_other_line_ends_change_nothing() {
    fn holds<T: Document + PartialEq + std::fmt::Debug>(text: &str) {
        let plain = format::read::<T>(text).unwrap();
        let other = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert_eq!(format::read::<T>(&other).unwrap(), plain);
    }
    holds::<PolicyFramework>(&shipped("policy-framework.json"));
    holds::<Plan>(&shipped("plan.json"));
    holds::<Narrative>(&shipped("narrative.json"));
}

#[test]
fn an_empty_file_is_said_to_be_empty() {
    for text in ["", "\n", "\u{feff}\r\n"] {
        for kind in format::documents() {
            let error = kind.try_read(text).unwrap_err();
            assert_eq!(told(error.findings()), ["shape-empty  1:1"], "{}", kind.name);
        }
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let (text, _) = replaced(&shipped("plan.json"), "\"2025-12-31\"", "\"2025-02-30\"");
    let (text, _) = replaced(&text, "\"title\"", "\"titel\"");
    let (text, _) = replaced(&text, "\"subsidy\"", "\"subsidie\"");
    let error = format::read::<Plan>(&text).unwrap_err();
    let codes: Vec<_> = error
        .findings()
        .iter()
        .map(|finding| finding.code.as_ref())
        .collect();
    for code in ["shape-invalid-scalar", "shape-unknown-field", "shape-choice"] {
        assert_eq!(
            codes.iter().filter(|found| **found == code).count(),
            1,
            "{code} in {codes:?}"
        );
    }
    assert_eq!(codes.len(), 3);
}

/// The errors of a document whose integrity is broken, with the lines of its text.
fn broken(text: &str, rejected: &Rejected) -> Vec<String> {
    let findings = format::locate_findings(text, rejected.findings().clone());
    let blocking = ["id-duplicate", "reference-unknown", "goal-cycle"];
    told(
        findings
            .iter()
            .filter(|finding| blocking.contains(&finding.code.as_ref())),
    )
}

#[test]
fn an_id_that_comes_twice_blocks_at_the_second_one() {
    let text = shipped("plan.json").replacen("\"id\": \"eettafel\"", "\"id\": \"koffieochtend\"", 1);
    let at = text.match_indices("\"id\": \"koffieochtend\"").nth(1).unwrap().0 + "\"id\": ".len();
    let rejected = format::read::<Plan>(&text).unwrap().check().unwrap_err();
    let found = broken(&text, &rejected);
    assert!(
        found.contains(&format!("id-duplicate /activities/1/id {}", place(&text, at))),
        "{found:?}"
    );
}

#[test]
fn a_reference_to_nothing_blocks_at_its_place() {
    let documents = World::main().documents();
    let (text, _) = replaced(
        &shipped("plan.json"),
        "\"goal\": \"meedoen\"",
        "\"goal\": \"meedoe\"",
    );
    let at = text.find("\"meedoe\"").unwrap();
    let rejected = format::read::<Plan>(&text)
        .unwrap()
        .check_against(&documents.policy)
        .unwrap_err();
    assert_eq!(
        broken(&text, &rejected),
        [format!(
            "reference-unknown /contributions/0/goal {}",
            place(&text, at)
        )]
    );

    let (text, _) = replaced(
        &shipped("narrative.json"),
        "\"effect\": \"tevreden-met-leven\"",
        "\"effect\": \"niets\"",
    );
    let at = text.find("\"niets\"").unwrap();
    let read = format::read::<Narrative>(&text).unwrap();
    let rejected = read
        .check_against((&documents.policy, &documents.plan))
        .unwrap_err();
    let found = broken(&text, &rejected);
    assert_eq!(found.len(), 1);
    assert!(
        found[0].starts_with("reference-unknown ") && found[0].ends_with(&format!(" {}", place(&text, at))),
        "{found:?}"
    );
}

#[test]
fn ten_megabytes_on_one_line_are_read_or_refused() {
    let activity = |number: usize| format!(r#"{{"id":"a{number}","title":"{}"}}"#, "koffie ".repeat(140));
    let activities: Vec<String> = (0..10_500).map(activity).collect();
    let small = shipped("small/plan.json").replace('\n', " ");
    let start = small.find("\"activities\": [").unwrap() + "\"activities\": [".len();
    let text = format!("{}{},{}", &small[..start], activities.join(","), &small[start..]);
    assert!(text.len() > 10_000_000 && !text.contains('\n'));
    assert_eq!(format::read::<Plan>(&text).unwrap().activities.len(), 10_501);
    let broken = text.replacen("\"id\":\"a10499\"", "\"id\":\"a 10499\"", 1);
    let at = broken.find("\"a 10499\"").unwrap();
    let error = format::read::<Plan>(&broken).unwrap_err();
    assert_eq!(
        told(error.findings()),
        [format!(
            "shape-invalid-scalar /activities/10499/id {}",
            place(&broken, at)
        )]
    );
}
