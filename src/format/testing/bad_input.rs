//! Text that is not even the document: never a panic, always a place.

use super::{FULL, Sample};
use crate::finding::Error;
use crate::format::{self, Limits};
use crate::language::Language;

#[track_caller]
fn refused(text: &str) -> Error {
    format::read::<Sample>(text).unwrap_err()
}

/// Code, position and message of the only finding.
#[track_caller]
fn only(error: &Error) -> String {
    assert_eq!(
        error.findings().len(),
        1,
        "{}",
        error.findings().text(Language::En)
    );
    let finding = error.findings().iter().next().unwrap();
    format!(
        "{} {} {}",
        finding.code,
        finding.position.unwrap(),
        finding.message
    )
}

#[test]
fn an_empty_file_is_said_to_be_empty() {
    for text in ["", " \r\n\t", "\u{feff}"] {
        let error = refused(text);
        assert!(error.is_syntax());
        assert_eq!(only(&error), "shape-empty 1:1 there is nothing in it");
    }
}

#[test]
fn a_text_that_was_cut_off_says_so_at_its_end() {
    let error = refused(&FULL[..FULL.find("\"parts\"").unwrap()]);
    assert!(error.is_syntax());
    assert_eq!(
        only(&error),
        "shape-cut-off 5:37 the text stops before it is complete"
    );
}

#[test]
fn what_is_not_json_is_named_with_its_place() {
    for (from, to, told) in [
        (": true,", ": True,", "7:28 `True` is not a value"),
        (
            "\"colour\"",
            "'colour'",
            "10:3 `'colour'` is not the name of a field",
        ),
        (
            "{\"300\": 3}",
            "{\"300\": 3,}",
            "16:22 after this comma comes nothing more",
        ),
        ("\"1.0\",", "\"1.0\"", "4:3 before `\"id\"` a comma is missing"),
        (
            "\"heads\": 7",
            "\"heads\" 7",
            "7:42 before `7` a colon is missing",
        ),
        ("\"heads\": 7", "\"heads\": 007", "7:43 `007` is not a number"),
        ("\"heads\": 7", "\"heads\": +7", "7:43 `+7` is not a value"),
        (
            "met é\"",
            "met\né\"",
            "5:31 in a text stands a line break or control character",
        ),
        (
            "met é\"",
            "met \\é\"",
            "5:32 after `\\` stands something unknown here",
        ),
    ] {
        assert_eq!(FULL.matches(from).count(), 1, "{from}");
        let error = refused(&FULL.replacen(from, to, 1));
        assert!(error.is_syntax());
        assert_eq!(only(&error), format!("shape-not-json {told}"));
    }
    assert_eq!(
        only(&refused(&format!("{FULL}}}"))),
        "shape-not-json 19:1 after the document follows `}`"
    );
}

#[test]
fn deep_nesting_is_refused_at_its_place() {
    let deep = "[".repeat(200_000);
    let text = FULL.replacen("\"any\": [", &format!("\"any\": [{deep}"), 1);
    let error = refused(&text);
    assert!(error.is_syntax());
    assert_eq!(
        only(&error),
        "shape-too-deep 17:149 here too many lists or objects lie in one another"
    );
}

#[test]
fn bytes_that_are_no_text_are_refused_at_their_place() {
    let mut bytes = FULL.as_bytes().to_vec();
    let at = FULL.find('é').unwrap();
    bytes[at + 1] = b'x';
    let error = format::read_slice::<Sample>(&bytes).unwrap_err();
    assert!(error.is_syntax());
    assert_eq!(
        only(&error),
        "shape-not-utf8 5:32 here stands something that is not UTF-8"
    );
    assert!(format::read_slice::<Sample>(FULL.as_bytes()).is_ok());
}

#[test]
fn a_byte_order_mark_and_either_line_end_are_accepted() {
    let plain = format::read::<Sample>(FULL).unwrap();
    let text = format!("\u{feff}{}", FULL.replace('\n', "\r\n"));
    assert_eq!(format::read::<Sample>(&text).unwrap(), plain);
    assert_eq!(format::read_slice::<Sample>(text.as_bytes()).unwrap(), plain);
    let broken = text.replacen("dark-red", "red", 1);
    assert_eq!(
        only(&refused(&broken)),
        "shape-choice 10:13 `red` is not one of the choices"
    );
}

#[test]
fn another_document_is_called_by_its_name() {
    for (text, told, help) in [
        (
            r#"{"document": "plan", "x": 1}"#,
            "1:14 expected the document `sample`, found the text `plan`",
            "see whether the right file was read",
        ),
        (
            r#"{"document": "smaple"}"#,
            "1:14 expected the document `sample`, found the text `smaple`",
            "did you mean `sample`?",
        ),
        (
            r#"{"document": null}"#,
            "1:14 expected the document `sample`, found `null`",
            "see whether the right file was read",
        ),
        (
            r#"{"id": "123"}"#,
            "1:1 expected the document `sample`, but nothing says what this is",
            "write `\"document\": \"sample\"` in the document",
        ),
        (
            r"[1, 2]",
            "1:1 expected the document `sample`, but nothing says what this is",
            "write `\"document\": \"sample\"` in the document",
        ),
    ] {
        let error = refused(text);
        assert!(error.is_wrong_document());
        assert_eq!(only(&error), format!("shape-wrong-document {told}"));
        assert_eq!(error.findings().iter().next().unwrap().help.en, help);
    }
}

#[test]
fn ten_megabytes_on_one_line_are_read_or_refused_quickly() {
    let parts = r#"{"id":"001"},"#.repeat(800_000);
    let text = format!(
        r#"{{"document":"sample","formatVersion":"1.0","id":"123","title":"x","parts":[{parts}{{"id":"001"}}]}}"#
    );
    assert!(text.len() > 10_000_000 && !text.contains('\n'));
    assert_eq!(format::read::<Sample>(&text).unwrap().parts.len(), 800_001);
    let broken = text.replacen(r#"{"id":"001"}]"#, r#"{"id":"01"}]"#, 1);
    let place = broken.find("\"01\"").unwrap() + 1;
    assert_eq!(
        only(&refused(&broken)),
        format!("shape-invalid-scalar 1:{place} `01` is not a code")
    );
    // A pointer and an excerpt at the end of such a line cost no more than the line.
    let error = refused(&broken);
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
    let error = format::read_with::<Sample>(&text, Limits::default().with_faults(10)).unwrap_err();
    assert_eq!(error.findings().len(), 11);
    assert_eq!(error.findings().with_code("shape-too-many").count(), 1);
}

#[test]
fn a_thousand_faults_are_told_in_time_that_grows_with_the_text() {
    let time = |parts: usize| {
        let parts = vec![r#"{"id": "01"}"#; parts].join(",");
        let text = format!(
            "{{\"document\":\"sample\",\"formatVersion\":\"1.0\",\"id\":\"123\",\"title\":\"x\",\"parts\":[{parts}]}}"
        );
        let times = (0..5).map(|_| {
            let start = std::time::Instant::now();
            let error = refused(&text);
            (start.elapsed(), error.findings().len())
        });
        times.min().unwrap()
    };
    let ((few, _), (many, count)) = (time(500), time(8_000));
    assert_eq!(count, 8_000);
    // Sixteen times the text; the square of that would be 256 times the work.
    assert!(many < few * 80, "{few:?} {many:?}");
}
