//! Where the reader and the schema may differ; the guide lists the same.

use vernieuwend_verantwoorden::format;

use super::agreement::{Said, agree};
use crate::given::{World, shipped};

/// Why the reader and the schema differ about a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exception {
    /// A key stands twice in one object.
    DuplicateKey,
    /// A text has the form and not the sense: 30 February, a failed eleven-test.
    Sense,
    /// A whole number is written as `1.0` or `1e2`.
    WholeNumber,
    /// A number has more than six decimals.
    TooFine,
    /// Another major version.
    Version,
    /// A later minor version, whose unknown fields are noted and left out.
    LaterMinor,
    /// Content that stands before its kind may be written in a form that the schema does not have.
    ContentFirst,
}

/// Which exception explains the difference.
pub(super) fn exception(text: &str, said: &Said) -> Option<Exception> {
    match &said.reader {
        Ok(notes) if !notes.is_empty() => Some(Exception::LaterMinor),
        Ok(_) => content_before_kind(text).then_some(Exception::ContentFirst),
        Err(error) => {
            // Whatever else is wrong, one thing that the schema can't say is enough.
            error.findings().iter().find_map(|finding| {
                let message = finding.message.en.as_str();
                Some(match finding.code.as_ref() {
                    "shape-duplicate-key" => Exception::DuplicateKey,
                    "shape-invalid-scalar" => Exception::Sense,
                    "shape-newer-version" | "shape-older-version" => Exception::Version,
                    "shape-wrong-type"
                        if message.starts_with("expected a whole number, found the number") =>
                    {
                        Exception::WholeNumber
                    }
                    "shape-other" if message.contains("more than six decimals") => Exception::TooFine,
                    _ => return None,
                })
            })
        }
    }
}

/// Whether some content stands before its kind, or without one.
fn content_before_kind(text: &str) -> bool {
    text.match_indices("\"figures\":").any(|(at, _)| {
        let before = text[..at].trim_end().trim_end_matches(',').trim_end();
        let word = before
            .strip_suffix('"')
            .and_then(|before| before.rsplit_once('"'));
        !word.is_some_and(|(before, _)| {
            before
                .trim_end()
                .trim_end_matches(':')
                .trim_end()
                .ends_with("\"kind\"")
        })
    })
}

/// A sound document of a kind.
fn sound(kind: &str) -> String {
    match kind {
        "policy-framework" => shipped("policy-framework.json"),
        "plan" => shipped("plan.json"),
        "narrative" => shipped("narrative.json"),
        _ => format::write(&World::small().report()).unwrap(),
    }
}

/// A piece of a sound document, which must be there, replaced once.
fn with(kind: &str, from: &str, to: &str) -> String {
    let text = sound(kind);
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

#[track_caller]
fn differ(kind: &str, text: &str, why: Exception) {
    assert_eq!(agree(kind, text), Ok(Some(why)));
}

#[test]
fn a_key_that_stands_twice_is_refused_and_no_schema_sees_it() {
    let text = with(
        "plan",
        "\"document\": \"plan\",",
        "\"document\": \"plan\",\n\"document\": \"plan\",",
    );
    differ("plan", &text, Exception::DuplicateKey);
}

#[test]
fn a_text_with_the_form_and_not_the_sense_is_refused() {
    differ(
        "plan",
        &with("plan", "\"2025-12-31\"", "\"2025-02-30\""),
        Exception::Sense,
    );
}

#[test]
fn a_whole_number_with_a_fraction_of_zero_is_refused_where_the_type_is_whole() {
    let text = with("policy-framework", "\"months\": 4,", "\"months\": 4.0,");
    differ("policy-framework", &text, Exception::WholeNumber);
}

#[test]
fn a_count_may_be_written_as_3_0() {
    let text = with("narrative", "\"asked\": 34,", "\"asked\": 34.0,");
    assert_eq!(agree("narrative", &text), Ok(None));
}

#[test]
fn a_number_finer_than_millionths_is_refused() {
    let text = with("narrative", "\"value\": \"unknown\",", "\"value\": 0.1234567,");
    differ("narrative", &text, Exception::TooFine);
}

#[test]
fn another_major_version_is_refused_and_a_later_minor_one_is_read() {
    let text = with("plan", "\"formatVersion\": \"1.0\"", "\"formatVersion\": \"2.0\"");
    differ("plan", &text, Exception::Version);
    let text = with(
        "plan",
        "\"formatVersion\": \"1.0\"",
        "\"formatVersion\": \"1.7\", \"extra\": 1",
    );
    differ("plan", &text, Exception::LaterMinor);
}

#[test]
fn content_before_its_kind_may_leave_out_the_names_of_its_fields() {
    let told = "\"observed\": {\"figures\": [1, 1], \"kind\": \"told\"}";
    let text = sound("effect-report");
    let start = text.find("\"observed\": {").unwrap();
    let end = start + text[start..].find("}\n").unwrap();
    let end = end + 1 + text[end + 1..].find('}').unwrap() + 1;
    differ(
        "effect-report",
        &format!("{}{told}{}", &text[..start], &text[end..]),
        Exception::ContentFirst,
    );
    // With the kind first, it is refused.
    let told = "\"observed\": {\"kind\": \"told\", \"figures\": [1, 1]}";
    assert_eq!(
        agree(
            "effect-report",
            &format!("{}{told}{}", &text[..start], &text[end..])
        ),
        Ok(None)
    );
}
