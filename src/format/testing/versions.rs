//! Documents of other versions.

use super::{FULL, Sample, marked};
use crate::finding::Severity;
use crate::format;

fn with_version(version: &str) -> String {
    FULL.replacen("\"1.0\"", &format!("\"{version}\""), 1)
}

#[test]
fn a_later_major_version_is_refused_and_says_so() {
    for text in [
        with_version("2.0"),
        with_version("2.0").replace("\"title\"", "\"name\""),
    ] {
        let error = format::read::<Sample>(&text).unwrap_err();
        assert!(error.is_newer_version());
        assert_eq!(
            error.to_string(),
            "line 3 column 20: version `2.0` is newer than what this library knows"
        );
        let finding = error.findings().iter().next().unwrap();
        assert_eq!(
            finding.help.nl,
            "neem een nieuwere bibliotheek; deze leest tot en met `1.*`"
        );
        assert_eq!(
            (finding.code.as_ref(), finding.pointer.as_str()),
            ("shape-newer-version", "/formatVersion")
        );
    }
}

#[test]
fn a_later_minor_version_without_news_is_read_as_it_is() {
    let read = format::read::<Sample>(&with_version("1.7")).unwrap();
    assert!(read.notes().is_empty());
    assert_eq!(read.format_version.to_string(), "1.7");
}

#[test]
fn unknown_fields_of_a_later_minor_version_are_left_out_and_noted() {
    let text = with_version("1.7")
        .replace("{\"id\": \"001\", ", "{¦\"new\": [1,\n{}], \"id\": \"001\", ")
        .replace(
            "\"heads\": null}",
            "\"heads\": null, ¦\"new\": \"é\", ¦\"newer\": 1}",
        )
        .replace(
            "{\"id\": \"002\"}",
            "{¦\"new\": 1, \"id\": \"002\", ¦\"newer\": 2}",
        )
        .replace("\"extensions\":", "¦\"new\": null, \"extensions\":");
    let (text, mut places) = marked(&text);
    let (document, notes) = format::read::<Sample>(&text).unwrap().into_parts();
    assert_eq!(document, format::read::<Sample>(FULL).unwrap().into_document());
    // The findings are in the order of their pointers, in which the last place comes first.
    places.rotate_right(1);
    let pointers = [
        "/new",
        "/parts/0/new",
        "/parts/0/parts/0/new",
        "/parts/0/parts/0/newer",
        "/parts/1/new",
        "/parts/1/newer",
    ];
    let told: Vec<(String, &str)> = notes
        .iter()
        .map(|note| (note.position.unwrap().to_string(), note.pointer.as_str()))
        .collect();
    assert_eq!(told, places.into_iter().zip(pointers).collect::<Vec<_>>());
    assert!(
        notes
            .iter()
            .all(|note| note.severity == Severity::Warning && note.code == "shape-unknown-field")
    );
    assert_eq!(
        notes.iter().next().unwrap().message.en,
        "the field `new` is unknown and was not read"
    );
}

#[test]
fn an_object_of_which_nothing_is_known_is_left_empty() {
    let text = with_version("1.7")
        .replace("{\"300\": 3}", "{}")
        .replace("{\"any\": [{\"thing\": 1e3}]}", "{}");
    let text = text.replace("\"kind\": \"measured\"", "\"new\": 1, \"kind\": \"measured\"");
    let read = format::read::<Sample>(&text).unwrap();
    assert_eq!(read.notes().len(), 1);
    assert!(read.extensions.is_empty() && read.plain.is_empty());
}

#[test]
fn other_faults_of_a_later_minor_version_are_errors_beside_the_warnings() {
    let text = with_version("1.7").replace("\"open\": true", "\"open\": 1, \"new\": 1");
    let error = format::read::<Sample>(&text).unwrap_err();
    assert!(error.is_shape());
    let told: Vec<_> = error
        .findings()
        .iter()
        .map(|finding| (finding.severity, finding.pointer.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (Severity::Warning, "/parts/0/new"),
            (Severity::Error, "/parts/0/open")
        ]
    );
}

#[test]
fn an_unknown_field_of_our_own_version_is_an_error() {
    let error = format::read::<Sample>(&FULL.replace("\"open\": true", "\"new\": 1")).unwrap_err();
    assert!(error.is_shape() && error.findings().has_errors());
}

#[test]
fn what_only_the_reader_refuses_in_a_later_minor_version_keeps_its_place() {
    let text = with_version("1.7").replace("{\"300\": 3}", "{\"300\": 3, ¦\"3\": 3}");
    let text = text.replace("\"plain\": ", "\"new\": \"éé\", \"plain\": ");
    let (text, places) = marked(&text);
    let error = format::read::<Sample>(&text).unwrap_err();
    let finding = error.findings().iter().next().unwrap();
    assert_eq!(
        (finding.code.as_ref(), finding.pointer.as_str()),
        ("shape-other", "/plain/3")
    );
    assert_eq!([finding.position.unwrap().to_string()], *places);
}
