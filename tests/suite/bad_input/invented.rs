//! Documents with many faults at once: each fault under one code, at its own line and column.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::finding::{Findings, Position};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::rules::Check;

/// Everything found by the reader, or else by the rules, at its place in the text.
fn found<T: Check>(text: &str) -> Findings {
    match format::read::<T>(text) {
        Err(error) => error.into_findings(),
        Ok(read) => format::locate_findings(text, read.findings(T::Context::default())),
    }
}

/// Asserts code and place of each finding: the place is that of the last piece of text in the list, looked for from
/// the one before it on.
#[track_caller]
fn finds(text: &str, findings: &Findings, expected: &[(&str, &[&str])]) {
    let place = |pieces: &[&str]| {
        let mut at = 0;
        for piece in pieces {
            at += text[at..].find(piece).unwrap_or_else(|| panic!("{piece}"));
        }
        let before = text[..at].trim_start_matches('\u{feff}');
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        Position::new(line.try_into().unwrap(), column.try_into().unwrap())
    };
    let mut expected: Vec<(Position, &str)> = expected.iter().map(|(code, at)| (place(at), *code)).collect();
    expected.sort_unstable();
    let mut told: Vec<(Position, &str)> = findings
        .iter()
        .map(|it| (it.position.unwrap(), it.code.as_ref()))
        .collect();
    told.sort_unstable();
    assert_eq!(
        told,
        expected,
        "{}",
        findings.text(Language::En).with_source_text(text)
    );
}

#[test]
fn every_fault_of_shape_is_told_in_one_go() {
    let text = r#"{"document": "plan", "formatVersion": "1.0", "id": "plan-2026",
 "organisation": {"name": "Stichting Buurtkracht", "kvk": "1234567"},
 "period": {"from": "2026-02-30", "through": 20261231},
 "activities": [{"id": "Koffie!", "title": "Koffie", "planned": {"meetings": "heel veel", "people": -3, "costs": "12,50"}},
   {"id": "café", "title": "Respijt", "title": "Café", "funded": "ja", "fundd": true}],
 "effects": [{"title": "Minder eenzaam", "measurement": {"instrumnt": {}}, "target": {"meanChange": null}}]}"#;
    finds(
        text,
        &found::<Plan>(text),
        &[
            ("shape-invalid-scalar", &["\"1234567\""]),
            ("shape-invalid-scalar", &["\"2026-02-30\""]),
            ("shape-wrong-type", &["20261231}"]),
            ("shape-invalid-scalar", &["\"Koffie!\""]),
            ("shape-wrong-type", &["\"heel veel\""]),
            ("shape-range", &["\"people\"", "-3"]),
            ("shape-invalid-scalar", &["\"12,50\""]),
            ("shape-invalid-scalar", &["\"café\""]),
            ("shape-duplicate-key", &["\"Respijt\"", "\"title\""]),
            ("shape-wrong-type", &["\"ja\""]),
            ("shape-unknown-field", &["\"fundd\""]),
            ("shape-missing-field", &["{\"title\": \"Minder"]),
            ("shape-choice", &["\"instrumnt\""]),
            ("shape-wrong-type", &["null"]),
        ],
    );
}

#[test]
fn every_fault_against_the_rules_is_told_in_one_go() {
    let text = r#"{"document": "plan", "formatVersion": "1.0", "id": "plan-2026",
 "organisation": {"name": "Stichting Buurtkracht"},
 "period": {"from": "2026-12-31", "through": "2026-01-01"},
 "activities": [{"id": "koffie", "title": "Koffieochtend"}, {"id": "koffie", "title": "Koffiemiddag"}],
 "effects": [{"id": "maaltijden", "title": "Aantal verstrekte maaltijden", "activities": ["kofie"],
   "measurement": {"instrument": {"id": "who-5", "version": "1998"}}, "target": {"meanChange": -5}}],
 "contributions": [{"effect": "maaltijden", "goal": "doel", "because": "-"}]}"#;
    finds(
        text,
        &found::<Plan>(text),
        &[
            ("period-reversed", &["{\"from\""]),
            ("activity-without-resources", &["{\"id\": \"koffie\""]),
            (
                "activity-without-resources",
                &["{\"id\": \"koffie\"", ", {", "{\"id\""],
            ),
            ("id-duplicate", &["\"koffie\"", "}, {", "\"koffie\""]),
            ("effect-counts-activity", &["\"Aantal"]),
            ("reference-unknown", &["\"kofie\""]),
            ("direction-contradicted", &["{\"meanChange\"", "-5"]),
            ("filler-text", &["\"-\""]),
        ],
    );
}

#[test]
fn a_percentage_of_4200_is_one_fault() {
    let text = "\u{feff}{\r\n\"document\": \"policy-framework\", \"formatVersion\": \"1.0\", \"id\": \"beleid\", \"title\": \"Beleid\",\r\n\
        \"period\": {\"from\": \"2026-01-01\", \"through\": \"2026-12-31\"}, \"indicators\": [{\"id\": \"é\", \"title\": \"x\"}],\r\n\
        \"goals\": []}";
    finds(
        text,
        &found::<PolicyFramework>(text),
        &[("shape-invalid-scalar", &["\"é\""])],
    );
    let text = text.replace(
        "\"é\", \"title\": \"x\"",
        "\"omzien\", \"title\": \"Buren die naar elkaar omzien\", \"measure\": \"percentage\", \"direction\": \"higher\", \"measures\": \"state\", \
         \"baseline\": {\"value\": 4200, \"year\": 2025, \"source\": \"Peiling\"}, \"targets\": [{\"year\": 2026, \"value\": 60}]",
    );
    let findings = found::<PolicyFramework>(&text);
    finds(&text, &findings, &[("percentage-out-of-range", &["4200"])]);
    let told = findings.text(Language::Nl).with_source_text(&text).to_string();
    assert!(
        told.starts_with("fout[percentage-out-of-range]: het percentage `4200` ligt niet tussen 0 en 100\n")
    );
    let lines: Vec<&str> = told.lines().collect();
    let before = lines[3].split("4200").next().unwrap().chars().count();
    assert_eq!(before, lines[4].find('^').unwrap(), "{told}");
}

#[test]
fn a_line_of_ten_megabytes_is_checked_and_shown_around_the_fault() {
    let blank = " ".repeat(10_000_000);
    let text = format!(
        "{{\"document\": \"policy-framework\", \"formatVersion\": \"1.0\", \"id\": \"beleid\", \"title\": \"Beleid\",{blank}\
         \"period\": {{\"from\": \"2026-12-31\", \"through\": \"2026-01-01\"}}}}"
    );
    let findings = found::<PolicyFramework>(&text);
    finds(&text, &findings, &[("period-reversed", &["{\"from\""])]);
    let told = findings.text(Language::En).with_source_text(&text).to_string();
    assert!(told.len() < 1_000, "{}", told.len());
    let lines: Vec<&str> = told.lines().collect();
    let column = |line: &str, c: char| line.chars().position(|other| other == c).unwrap();
    assert_eq!(column(lines[3], '{'), column(lines[4], '^'), "{told}");
}
