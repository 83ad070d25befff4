//! Text that is not even the document: never a panic, always a place.

use super::{FULL, Sample, marked};
use crate::finding::Error;
use crate::format::{self, ReadLimits};
use crate::language::Language;

#[track_caller]
fn refused(text: &str) -> Error {
    format::read::<Sample>(text).unwrap_err()
}

/// Code and message of the only finding, which must stand at the place `line:column`.
#[track_caller]
fn only(error: &Error, place: &str) -> String {
    assert_eq!(
        error.findings().len(),
        1,
        "{}",
        error.findings().text(Language::En)
    );
    let finding = error.findings().iter().next().unwrap();
    assert_eq!(
        finding.position.unwrap().to_string(),
        place,
        "{}",
        finding.message
    );
    format!("{} {}", finding.code, finding.message)
}

/// A piece of the full sample, which must be there once, replaced by one with a mark `¦`: the text, and the
/// place of the mark.
fn with(from: &str, to: &str) -> (String, String) {
    assert_eq!(FULL.matches(from).count(), 1, "{from}");
    let (text, places) = marked(&FULL.replacen(from, to, 1));
    (text, places.concat())
}

#[test]
fn an_empty_file_is_said_to_be_empty() {
    for text in ["", " \r\n\t", "\u{feff}"] {
        let error = refused(text);
        assert!(error.is_syntax());
        assert_eq!(only(&error, "1:1"), "shape-empty there is nothing in it");
    }
}

#[test]
fn a_text_that_was_cut_off_says_so_at_its_end() {
    let (text, place) = with("é\",\n", "é\",¦\n");
    let error = refused(&text[..text.find("\"parts\"").unwrap()]);
    assert!(error.is_syntax());
    assert_eq!(
        only(&error, &place),
        "shape-cut-off the text stops before it is complete"
    );
}

#[test]
fn what_is_not_json_is_named_with_its_place() {
    for (from, to, told) in [
        (": true,", ": ¦True,", "`True` is not a value"),
        (
            "\"colour\"",
            "¦'colour'",
            "`'colour'` stands between single quotes",
        ),
        (
            "{\"300\": 3}",
            "{\"300\": 3¦,}",
            "after this comma comes nothing more",
        ),
        (
            "\"1.0\",\n  ",
            "\"1.0\"\n  ¦",
            "before `\"id\"` a comma is missing",
        ),
        ("\"heads\": 7", "\"heads\" ¦7", "before `7` a colon is missing"),
        ("\"heads\": 7", "\"heads\": ¦007", "`007` is not a number"),
        ("\"heads\": 7", "\"heads\": ¦+7", "`+7` is not a number"),
        (
            "met é\"",
            "met¦\né\"",
            "in a text stands a line break or control character",
        ),
        (
            "met é\"",
            "met ¦\\é\"",
            "after `\\` stands something unknown here",
        ),
    ] {
        let (text, place) = with(from, to);
        let error = refused(&text);
        assert!(error.is_syntax());
        assert_eq!(only(&error, &place), format!("shape-not-json {told}"));
    }
    assert_eq!(
        only(&refused(&format!("{FULL}}}")), "19:1"),
        "shape-not-json after the document follows `}`"
    );
}

#[test]
fn what_is_not_json_points_to_the_value_around_it() {
    for (from, to, pointer) in [
        ("\"heads\": null", "\"heads\": nil", "/parts/1"),
        ("\"002\"", "002", "/parts/0/parts/0"),
        ("2.5]", "2.5 6]", "/pair"),
        (
            "\"thing\": 1e3",
            "\"a/b\": [[], [1], {}, [?",
            "/extensions/any/0/a~1b/3",
        ),
        ("\"colour\": ", "\"colour\" ", ""),
    ] {
        let error = refused(&with(from, to).0);
        assert!(error.is_syntax());
        assert_eq!(error.findings().iter().next().unwrap().pointer.as_str(), pointer);
    }
}

#[test]
fn deep_nesting_is_refused_at_its_place() {
    // The 128th is one too many: three are open before these.
    let deep = format!("{}¦{}", "[".repeat(124), "[".repeat(200_000));
    let (text, place) = with("\"any\": [", &format!("\"any\": [{deep}"));
    let error = refused(&text);
    assert!(error.is_syntax());
    assert_eq!(
        only(&error, &place),
        "shape-too-deep here too many lists or objects lie in one another"
    );
}

#[test]
fn bytes_that_are_no_text_are_refused_at_their_place() {
    let (text, place) = with("é", "¦é");
    let mut bytes = text.clone().into_bytes();
    bytes[text.find('é').unwrap() + 1] = b'x';
    let error = format::read_slice::<Sample>(&bytes).unwrap_err();
    assert!(error.is_syntax());
    assert_eq!(
        only(&error, &place),
        "shape-not-utf8 here stands something that is not UTF-8"
    );
    assert!(format::read_slice::<Sample>(FULL.as_bytes()).is_ok());
}

#[test]
fn a_byte_order_mark_and_either_line_end_are_accepted() {
    let plain = format::read::<Sample>(FULL).unwrap();
    let with_mark = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(format::read::<Sample>(&with_mark(FULL)).unwrap(), plain);
    assert_eq!(
        format::read_slice::<Sample>(with_mark(FULL).as_bytes()).unwrap(),
        plain
    );
    let (text, place) = with("\"dark-red\"", "¦\"red\"");
    assert_eq!(
        only(&refused(&with_mark(&text)), &place),
        "shape-choice `red` is not one of the choices"
    );
}

#[test]
fn another_document_is_called_by_its_name() {
    const WRONG_FILE: &str = "see whether the right file was read";
    const SAY_IT: &str = "write `\"document\": \"sample\"` in the document";
    for (text, told, help) in [
        (
            r#"{"document": ¦"plan", "x": 1}"#,
            "found the text `plan`",
            WRONG_FILE,
        ),
        (
            r#"{"document": ¦"smaple"}"#,
            "found the text `smaple`",
            "did you mean `sample`?",
        ),
        (r#"{"document": ¦null}"#, "found `null`", WRONG_FILE),
        (r#"¦{"id": "123"}"#, "but nothing says what this is", SAY_IT),
        (r"¦[1, 2]", "but nothing says what this is", SAY_IT),
    ] {
        let (text, places) = marked(text);
        let error = refused(&text);
        assert!(error.is_wrong_document());
        let message = format!("shape-wrong-document expected the document `sample`, {told}");
        assert_eq!(only(&error, &places.concat()), message);
        assert_eq!(error.findings().iter().next().unwrap().help.en, help);
    }
}

#[test]
fn ten_megabytes_on_one_line_are_read_or_refused() {
    let parts = r#"{"id":"001"},"#.repeat(800_000);
    let text = format!(
        r#"{{"document":"sample","formatVersion":"1.0","id":"123","title":"x","parts":[{parts}{{"id":"001"}}]}}"#
    );
    assert!(text.len() > 10_000_000 && !text.contains('\n'));
    assert_eq!(format::read::<Sample>(&text).unwrap().parts.len(), 800_001);
    let broken = text.replacen(r#"{"id":"001"}]"#, r#"{"id":"01"}]"#, 1);
    let place = format!("1:{}", broken.find("\"01\"").unwrap() + 1);
    let error = refused(&broken);
    assert_eq!(only(&error, &place), "shape-invalid-scalar `01` is not a code");
    // Of such a line only the piece around the place is shown.
    let told = error
        .findings()
        .text(Language::Nl)
        .with_source_text(&broken)
        .to_string();
    assert!(told.len() < 1_000);
}

#[test]
fn more_faults_than_the_limit_end_with_a_word_about_the_rest() {
    let parts = vec![r#"{"id":"01"}"#; 30].join(",\n");
    let text = format!(
        "{{\"document\":\"sample\",\"formatVersion\":\"1.0\",\"id\":\"123\",\"title\":\"x\",\"parts\":[\n{parts}]}}"
    );
    assert_eq!(refused(&text).findings().len(), 30);
    let error = format::read_with::<Sample>(&text, ReadLimits::default().with_faults(30)).unwrap_err();
    assert_eq!(error.findings().len(), 30);
    let error = format::read_with::<Sample>(&text, ReadLimits::default().with_faults(10)).unwrap_err();
    assert_eq!(error.findings().len(), 11);
    assert_eq!(error.findings().with_code("shape-too-many").count(), 1);
}

#[test]
fn each_of_very_many_faults_is_told_once() {
    let faults = |parts: usize| {
        let parts = vec![r#"{"id": "01"}"#; parts].join(",");
        let text = format!(
            "{{\"document\":\"sample\",\"formatVersion\":\"1.0\",\"id\":\"123\",\"title\":\"x\",\"parts\":[{parts}]}}"
        );
        let limits = ReadLimits::default().with_faults(100_000);
        format::read_with::<Sample>(&text, limits)
            .unwrap_err()
            .findings()
            .len()
    };
    assert_eq!(faults(500), 500);
    // Were the text gone over anew for each fault, this would take minutes; the bench `check` measures it.
    assert_eq!(faults(40_000), 40_000);
}
