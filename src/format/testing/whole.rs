//! Properties of reading, writing and the schema together.
//!
//! 1. What is written can be read, and is written the same again.
//! 2. Whatever is read is valid under the schema.
//! 3. Whatever the schema refuses is refused, with at least one finding that has a place in the text.
//! 4. Nothing panics, whatever was done to a text.
//! 5. Whatever fields a later minor version adds, the rest is read as if they were not there, and each is noted.

use proptest::prelude::*;

use super::{FULL, Sample};
use crate::finding::{Finding, Pointer, Severity};
use crate::format;

#[test]
fn what_is_written_can_be_read() {
    let sample = format::read::<Sample>(FULL).unwrap().into_document();
    let text = format::write(&sample).unwrap();
    let again = format::read::<Sample>(&text).unwrap().into_document();
    assert_eq!(again, sample);
    assert_eq!(format::write(&again).unwrap(), text);
    assert!(
        text.starts_with("{\n  \"document\": \"sample\",\n  \"formatVersion\": \"1.0\",\n")
            && text.ends_with("}\n")
    );
    let mut bytes = Vec::new();
    format::write_to(&sample, &mut bytes).unwrap();
    assert_eq!(bytes, text.as_bytes());
}

#[test]
fn the_schema_is_strict_and_its_texts_can_be_checked() {
    let schema = format::schema::<Sample>();
    assert_eq!(format::open_objects(&schema), Vec::<String>::new());
    // The plain map is in the sample to show that it is found.
    assert_eq!(format::unregistered_formats(&schema), ["/properties/plain"]);
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["$id"], "urn:vernieuwend-verantwoorden:schema:1.0:sample");
    assert_eq!(schema["properties"]["document"]["const"], "sample");
    assert!(jsonschema::meta::is_valid(&schema));
}

#[test]
fn a_kind_of_document_reads_and_describes_itself() {
    let kind = format::DocumentKind::of::<Sample>();
    assert_eq!((kind.name, kind.dutch), ("sample", "voorbeeld"));
    assert!(kind.try_read(FULL).unwrap().is_empty());
    assert!(kind.try_read("{}").is_err());
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&kind.schema_text()).unwrap(),
        kind.schema()
    );
    assert_eq!(format::name_of(FULL).as_deref(), Some("sample"));
}

static VALIDATOR: std::sync::LazyLock<jsonschema::Validator> =
    std::sync::LazyLock::new(|| jsonschema::validator_for(&format::schema::<Sample>()).unwrap());

/// Damage to a text: a piece is taken out, doubled, or replaced by something.
fn damage() -> impl Strategy<Value = Vec<(usize, usize, String)>> {
    let pieces = prop_oneof![
        Just(String::new()),
        "[\\[\\]{},:\"0-9a-z .\\\\-]{0,4}",
        prop::sample::select(vec![
            "null",
            "true",
            "-1",
            "1e400",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "\"+2026-11-21\"",
            "\u{feff}",
            "é",
            "\n",
            "\\ud800",
            "\"id\":",
            "\"id\": \"001\",",
            "[[[[",
            "\"unknown\"",
            "\"1.4\"",
            "\"2.0\"",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec((0..FULL.len(), 0_usize..12, pieces), 1..4)
}

fn damaged(damage: &[(usize, usize, String)]) -> String {
    let mut text: Vec<char> = FULL.chars().collect();
    for (at, taken, put) in damage {
        let at = at % (text.len() + 1);
        let end = (at + taken).min(text.len());
        text.splice(at..end, put.chars());
    }
    text.into_iter().collect()
}

/// Damage that leaves JSON: one value replaced by another, one field renamed, dropped or added.
fn changed(index: usize, put: &serde_json::Value, how: u8) -> serde_json::Value {
    fn visit(value: &mut serde_json::Value, left: &mut usize, put: &serde_json::Value, how: u8) -> bool {
        if *left == 0 {
            match (value, how) {
                (serde_json::Value::Object(fields), 1) => {
                    fields.insert("added".into(), put.clone());
                }
                (serde_json::Value::Object(fields), 2) => {
                    let first = fields.keys().next().cloned();
                    first.and_then(|key| fields.remove(&key));
                }
                (value, _) => *value = put.clone(),
            }
            return true;
        }
        *left -= 1;
        match value {
            serde_json::Value::Array(items) => items.iter_mut().any(|item| visit(item, left, put, how)),
            serde_json::Value::Object(fields) => {
                fields.values_mut().any(|field| visit(field, left, put, how))
            }
            _ => false,
        }
    }
    let mut value: serde_json::Value = serde_json::from_str(FULL).unwrap();
    let mut left = index;
    visit(&mut value, &mut left, put, how);
    value
}

fn check_error(text: &str, error: &crate::finding::Error) {
    assert!(
        error
            .findings()
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    );
    let lines: Vec<&str> = text.split('\n').collect();
    for finding in error.findings() {
        let position = finding.position.unwrap();
        let line = lines[position.line() as usize - 1];
        assert!(
            position.column() as usize <= line.chars().count() + 1,
            "{finding:?}"
        );
        assert!(format::CODES.contains(&finding.code.as_ref()));
        assert!(!finding.message.nl.is_empty() && !finding.message.en.is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_text_never_panics_and_every_error_has_a_place(damage in damage()) {
        let text = damaged(&damage);
        match format::read::<Sample>(&text) {
            Ok(read) => {
                let again = format::read::<Sample>(&format::write(read.document()).unwrap()).unwrap();
                prop_assert_eq!(again.document(), read.document());
            }
            Err(error) => check_error(&text, &error),
        }
    }

    #[test]
    fn cut_off_text_is_refused_at_its_end(at in 0..FULL.len() - 2) {
        let text = FULL.get(..at).unwrap_or_default();
        let error = format::read::<Sample>(text).unwrap_err();
        prop_assert!(error.is_syntax());
        let code = error.findings().iter().next().unwrap().code.clone();
        prop_assert!(code == "shape-cut-off" || code == "shape-empty", "{} {}", code, text);
    }

    #[test]
    fn bytes_of_any_kind_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Err(error) = format::read_slice::<Sample>(&bytes) {
            prop_assert!(error.findings().has_errors());
        }
    }

    #[test]
    fn schema_and_reader_agree_on_changed_documents(
        index in 0_usize..50,
        how in 0_u8..3,
        put in prop::sample::select(vec![
            r"null", r"true", r"0", r"-1", r"256", r"2.5", r#""""#, r#""123""#, r#""unknown""#, r#""blue""#, r"[]",
            r"[1,2]", r"{}", r#"{"id":"123"}"#, r#"{"circle":{"width":3}}"#, r#"{"kind":"told","of":"x"}"#, r#"{"100":1}"#,
        ]),
    ) {
        let put: serde_json::Value = serde_json::from_str(put).unwrap();
        let value = changed(index, &put, how);
        let text = serde_json::to_string_pretty(&value).unwrap();
        let valid = VALIDATOR.is_valid(&value);
        match format::read::<Sample>(&text) {
            Ok(_) => prop_assert!(valid, "read, but not valid: {}", text),
            Err(error) => {
                prop_assert!(!valid, "valid, but refused: {} {}", error, text);
                check_error(&text, &error);
                // The second look knows all that our types can refuse here, but for the keys of the plain map.
                let other = |finding: &Finding| finding.code == "shape-other" && !finding.pointer.as_str().starts_with("/plain/");
                prop_assert!(!error.findings().iter().any(other), "{} {}", error, text);
            }
        }
    }

    #[test]
    fn fields_of_a_later_minor_version_change_nothing_else(
        added in prop::collection::btree_map(
            (
                prop::sample::select(vec!["", "/parts/0", "/parts/0/parts/0", "/parts/1", "/shape/box", "/outcome", "/outcome/of"]),
                prop::sample::select(vec!["aaa", "idd", "zzz", "é\"{,"]),
            ),
            prop::sample::select(vec![r"1", r#""},é\n""#, r#"{"a": [1, {"b": "]"}], "c": {}}"#, r"null"]),
            0..12,
        ),
        pretty in any::<bool>(),
    ) {
        let mut value: serde_json::Value = serde_json::from_str(FULL).unwrap();
        value["formatVersion"] = "1.12".into();
        for ((pointer, key), field) in &added {
            let object = value.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
            object.insert((*key).into(), serde_json::from_str(field).unwrap());
        }
        let text = if pretty { format!("{value:#}") } else { value.to_string() };
        let (mut document, notes) = format::read::<Sample>(&text).unwrap().into_parts();
        prop_assert_eq!(notes.len(), added.len());
        let plain = format::read::<Sample>(FULL).unwrap().into_document();
        // A document that lost fields is no longer what it said; one that lost none still is.
        prop_assert_eq!(document.format_version == plain.format_version, !added.is_empty());
        document.format_version = plain.format_version;
        prop_assert_eq!(document, plain);
        for (note, (pointer, key)) in notes.iter().zip(sorted(added.keys())) {
            prop_assert_eq!(&note.pointer, &Pointer::parse(pointer).unwrap().field(key));
        }
    }
}

fn sorted<'a>(
    added: impl Iterator<Item = &'a (&'static str, &'static str)>,
) -> Vec<(&'static str, &'static str)> {
    let mut added: Vec<_> = added.copied().collect();
    added.sort_by_key(|(pointer, key)| Pointer::parse(pointer).unwrap().field(key));
    added
}
