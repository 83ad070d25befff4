//! Each fault of shape: exactly its finding, at its place, in both languages.

use super::{FULL, Sample, marked};
use crate::finding::Error;
use crate::format::{self, CODES};
use crate::language::Language;

/// Replaces a piece of the full sample, which must be there once.
fn with(from: &str, to: &str) -> String {
    assert_eq!(FULL.matches(from).count(), 1, "{from}");
    FULL.replacen(from, to, 1)
}

fn refused(text: &str) -> Error {
    let (text, _) = marked(text);
    format::read::<Sample>(&text).unwrap_err()
}

/// Code, pointer and message of the only finding, which must stand where the text has its mark `¦`.
#[track_caller]
fn only(text: &str) -> String {
    let error = refused(text);
    assert_eq!(
        error.findings().len(),
        1,
        "{}",
        error.findings().text(Language::En)
    );
    let finding = error.findings().iter().next().unwrap();
    assert_eq!(
        [finding.position.unwrap().to_string()],
        *marked(text).1,
        "{}",
        finding.message
    );
    assert!(CODES.contains(&finding.code.as_ref()));
    format!("{} {} {}", finding.code, finding.pointer, finding.message)
}

#[track_caller]
fn help(text: &str) -> (String, String) {
    let error = refused(text);
    let help = &error.findings().iter().next().unwrap().help;
    (help.nl.clone(), help.en.clone())
}

#[test]
fn the_full_sample_is_read() {
    assert!(format::read::<Sample>(FULL).unwrap().notes().is_empty());
}

#[test]
fn a_value_of_the_wrong_kind_is_named() {
    for (from, to, told) in [
        (
            r#""title": "Een \"voorbeeld\" met é""#,
            r#""title": ¦12"#,
            "/title expected a text, found the number `12`",
        ),
        (
            r#""open": true"#,
            r#""open": ¦"ja""#,
            "/parts/0/open expected `true` or `false`, found the text `ja`",
        ),
        (
            r#""heads": 7"#,
            r#""heads": ¦7.0"#,
            "/parts/0/heads expected a whole number, found the number `7.0`",
        ),
        (
            r#""heads": 7"#,
            r#""heads": ¦{}"#,
            "/parts/0/heads expected a whole number, found an object",
        ),
        (
            r#"{"width": 1, "height": 255}"#,
            r"¦[]",
            "/shape/box expected an object, found a list",
        ),
        (
            r#""figure": "not-measured""#,
            r#""figure": ¦true"#,
            "/figure expected a number or a text, found `true`",
        ),
        (
            r#""pair": [-1, 2.5]"#,
            r#""pair": [¦-0, 2.5]"#,
            "/pair/0 expected a whole number, found the number `-0`",
        ),
    ] {
        assert_eq!(only(&with(from, to)), format!("shape-wrong-type {told}"));
    }
}

#[test]
fn fields_without_names_are_refused_though_serde_would_take_them() {
    let text = with(r#"{"width": 1, "height": 255}"#, "¦[1, 255]");
    assert_eq!(
        only(&text),
        "shape-wrong-type /shape/box expected an object, found a list"
    );
    let text = with(r#""dark-red""#, r#"¦{"dark-red": null}"#);
    assert_eq!(
        only(&text),
        "shape-wrong-type /colour expected a text, found an object"
    );
}

#[test]
fn a_field_that_is_not_there_is_named() {
    assert_eq!(
        only(&with(r#"{"id": "001", "#, "¦{")),
        "shape-missing-field /parts/0 the field `id` is missing"
    );
    assert_eq!(
        only(&format!("¦{}", with("  \"formatVersion\": \"1.0\",\n", ""))),
        "shape-missing-field  the field `formatVersion` is missing"
    );
}

#[test]
fn a_field_that_does_not_exist_is_named_with_what_was_meant() {
    let text = with(r#""heads": 7"#, r#"¦"haeds": 7"#);
    assert_eq!(
        only(&text),
        "shape-unknown-field /parts/0/haeds unknown field `haeds`"
    );
    assert_eq!(
        help(&text),
        ("bedoelt u `heads`?".into(), "did you mean `heads`?".into())
    );
    let text = with(r#""heads": 7"#, r#""persons": 7"#);
    assert_eq!(
        help(&text).1,
        "here may stand: `heads`, `id`, `open`, `parts`; take the field away, or put it under `extensions`"
    );
}

#[test]
fn a_required_field_that_is_misspelt_is_one_fault() {
    assert_eq!(
        only(&with(r#""title": "#, r#"¦"titel": "#)),
        "shape-unknown-field /titel unknown field `titel`"
    );
}

#[test]
fn a_word_that_is_no_choice_is_named_with_the_choices() {
    let text = with("\"dark-red\"", "¦\"darkred\"");
    assert_eq!(
        only(&text),
        "shape-choice /colour `darkred` is not one of the choices"
    );
    assert_eq!(
        help(&text),
        (
            "bedoelt u `dark-red`? kies uit `dark-red`, `blue`, `green`".into(),
            "did you mean `dark-red`? choose from `dark-red`, `blue`, `green`".into()
        )
    );
    let text = with(r#""not-measured""#, r#"¦"n.v.t.""#);
    assert_eq!(
        only(&text),
        "shape-choice /figure `n.v.t.` is not one of the choices"
    );
    assert_eq!(
        help(&text).1,
        "choose from `unknown`, `not-measured`, or write a number"
    );
}

#[test]
fn a_number_out_of_range_is_named_with_its_range() {
    for (from, to, told, help_en) in [
        (
            "255",
            "¦256",
            "/shape/box/height `256` is out of range",
            "write a number from 0 through 255",
        ),
        (
            r#""heads": 7"#,
            r#""heads": ¦4294967296"#,
            "/parts/0/heads `4294967296` is out of range",
            "write a number from 0 through 4294967295",
        ),
        (
            r#""heads": 7"#,
            r#""heads": ¦-1"#,
            "/parts/0/heads `-1` is out of range",
            "write a number from 0 through 4294967295",
        ),
        (
            "2.5]",
            "¦1e400]",
            "/pair/1 `1e400` is out of range",
            "write a number of at most 308 digits",
        ),
        (
            "1e3",
            "¦-1e400",
            "/extensions/any/0/thing `-1e400` is out of range",
            "write a number of at most 308 digits",
        ),
    ] {
        let text = with(from, to);
        assert_eq!(only(&text), format!("shape-range {told}"));
        assert_eq!(help(&text).1, help_en);
    }
}

#[test]
fn a_list_of_the_wrong_length_is_named() {
    assert_eq!(
        only(&with("[-1, 2.5]", "¦[-1]")),
        "shape-length /pair here are 1 items and there must be 2"
    );
    assert_eq!(
        only(&with("[-1, 2.5]", "¦[-1, 2.5, 3]")),
        "shape-length /pair here are 3 items and there must be 2"
    );
}

#[test]
fn a_text_that_its_check_refuses_is_named_as_the_check_says() {
    let text = with(r#""001""#, r#"¦"000""#);
    assert_eq!(
        only(&text),
        "shape-invalid-scalar /parts/0/id `000` is not a code"
    );
    assert_eq!(
        help(&text),
        ("schrijf drie cijfers".into(), "write three digits".into())
    );
    assert_eq!(
        only(&with(r#""200""#, r#"¦"2""#)),
        "shape-invalid-scalar /targets/2 `2` is not a code"
    );
    assert_eq!(
        only(&with(r#""formatVersion": "1.0""#, r#""formatVersion": ¦"one""#)),
        "shape-invalid-scalar /formatVersion `one` is not a version of the format"
    );
}

#[test]
fn a_key_that_comes_twice_is_named_at_any_depth() {
    for (from, to, told) in [
        (
            r#""id": "123""#,
            r#""id": "123", ¦"id": "x""#,
            "/id `id` is there more than once",
        ),
        (
            r#""open": true"#,
            r#""open": true, ¦"open": true"#,
            "/parts/0/open `open` is there more than once",
        ),
        (
            r#""200": 2"#,
            r#"¦"100": 2"#,
            "/targets/100 `100` is there more than once",
        ),
        (
            r#""thing": 1e3"#,
            r#""thing": 1, ¦"th\u0069ng": 2"#,
            "/extensions/any/0/thing `thing` is there more than once",
        ),
    ] {
        assert_eq!(only(&with(from, to)), format!("shape-duplicate-key {told}"));
    }
}

#[test]
fn an_object_of_several_shapes_is_judged_by_the_one_it_names() {
    assert_eq!(
        only(&with(r#""height": 255"#, r#"¦"heigth": 255"#)),
        "shape-unknown-field /shape/box/heigth unknown field `heigth`"
    );
    assert_eq!(
        only(&with(r#"{"box":"#, r#"{¦"bocks":"#)),
        "shape-choice /shape `bocks` is not one of the choices"
    );
    assert_eq!(
        only(&with(r#""kind": "measured""#, r#""kind": ¦"meassured""#)),
        "shape-choice /outcome/kind `meassured` is not one of the choices"
    );
    assert_eq!(
        only(&with(r#"{"kind": "measured", "#, "¦{")),
        "shape-missing-field /outcome the field `kind` is missing"
    );
    assert_eq!(
        only(&with(r#""of": {"id": "004"}"#, r#""of": {"id": ¦"000"}"#)),
        "shape-invalid-scalar /outcome/of/id `000` is not a code"
    );
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let text = with(r#""id": "123""#, r#""id": "12""#)
        .replace(r#""open": true"#, r#""open": 1"#)
        .replace("dark-red", "red")
        .replace(r#""width": 1, "#, "")
        .replace(r#""id": "002""#, r#""idd": "002""#);
    let error = refused(&text);
    let codes: Vec<String> = error
        .findings()
        .iter()
        .map(|finding| format!("{} {}", finding.code, finding.pointer))
        .collect();
    assert_eq!(
        codes,
        [
            "shape-choice /colour",
            "shape-invalid-scalar /id",
            "shape-wrong-type /parts/0/open",
            "shape-unknown-field /parts/0/parts/0/idd",
            "shape-missing-field /shape/box",
        ]
    );
    assert_eq!(
        error.to_string(),
        "line 4 column 9: `12` is not a code (and 4 more)"
    );
}

#[test]
fn what_only_the_reader_refuses_is_told_in_its_words() {
    // The keys of a plain map have a pattern in the schema, but no format.
    assert_eq!(
        only(&with(r#""300": 3"#, r#"¦"3": 3"#)),
        "shape-other /plain/3 this can't be read: `3` is not a code"
    );
}

#[test]
fn words_of_a_fault_are_in_both_languages() {
    let error = refused(&with(r#""open": true"#, r#""open": null"#));
    let message = &error.findings().iter().next().unwrap().message;
    assert_eq!(message.nl, "verwacht `true` of `false`, gevonden `null`");
    assert_eq!(message.en, "expected `true` or `false`, found `null`");
}
