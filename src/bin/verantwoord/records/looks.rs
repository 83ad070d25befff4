//! What a file looks like at its start: what it says of its records, and whether it can hold any.

use vernieuwend_verantwoorden::register::Stream;

use crate::speech::Text;

/// How files begin that are no text, whatever their name says.
const NO_TEXT: [(&[u8], Text); 4] = [
    (
        b"PK\x03\x04",
        Text::new(
            "dit is een rekenblad of ingepakt bestand, geen tekst",
            "this is a spreadsheet or compressed file, no text",
        ),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        Text::new(
            "dit is een rekenblad in een oude vorm, geen tekst",
            "this is a spreadsheet in an old form, no text",
        ),
    ),
    (
        b"\x1f\x8b",
        Text::new("dit bestand is ingepakt", "this file is compressed"),
    ),
    (b"%PDF", Text::new("dit is een PDF", "this is a PDF")),
];

/// Why a file that begins so cannot be read as these records; with what to do. Nothing when it may well be.
pub(super) fn unfit(start: &[u8], stream: Option<Stream>) -> Option<(Text, Text)> {
    if let Some((_, what)) = NO_TEXT.iter().find(|(mark, _)| start.starts_with(mark)) {
        let help = Text::new(
            "exporteer de records als CSV (UTF-8), of pak het bestand uit",
            "export the records as CSV (UTF-8), or unpack the file",
        );
        return Some((*what, help));
    }
    if is_part(start) {
        return Some(PART);
    }
    if is_document(start) {
        return Some((
            Text::new(
                "dit is een document, geen registratie",
                "this is a document, no register",
            ),
            Text::new(
                "geef het met `--plan`, `--policy` of `--narrative`",
                "give it with `--plan`, `--policy` or `--narrative`",
            ),
        ));
    }
    match (stream, stream_of(start)) {
        (Some(Stream::Participations), Some(Stream::Measurements)) => Some((
            Text::new("dit lijken metingen te zijn", "these look like measurements"),
            Text::new("geef ze met `--measurements`", "give them with `--measurements`"),
        )),
        (Some(Stream::Measurements), Some(Stream::Participations)) => Some((
            Text::new("dit lijken deelnames te zijn", "these look like participations"),
            Text::new(
                "geef ze met `--participations`",
                "give them with `--participations`",
            ),
        )),
        _ => None,
    }
}

/// A part of a tally, and what to do with it.
const PART: (Text, Text) = (
    Text::new("dit is een deel van een telling", "this is a part of a tally"),
    Text::new(
        "maak er een rapportage van met `verantwoord tally merge`",
        "make a report of it with `verantwoord tally merge`",
    ),
);

fn is_part(start: &[u8]) -> bool {
    start.starts_with(b"{\"document\":\"register-part\"")
}

/// Why a file that begins so can be no document; with what to do. Nothing when it may well be one.
pub(crate) fn no_document(bytes: &[u8]) -> Option<(Text, Text)> {
    if let Some((_, what)) = NO_TEXT.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        let help = Text::new(
            "geef hier het document zelf, een tekst in JSON",
            "give the document itself here, a text in JSON",
        );
        return Some((*what, help));
    }
    if is_part(bytes) {
        return Some(PART);
    }
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let is_record = first.starts_with(b"{")
        && first.trim_ascii_end().ends_with(b"}")
        && !String::from_utf8_lossy(first).contains("\"document\"");
    match stream_of(first).filter(|_| is_record) {
        Some(Stream::Participations) => Some((
            Text::new("dit lijken deelnames te zijn", "these look like participations"),
            Text::new(
                "geef ze met `--participations`",
                "give them with `--participations`",
            ),
        )),
        Some(_) => Some((
            Text::new("dit lijken metingen te zijn", "these look like measurements"),
            Text::new("geef ze met `--measurements`", "give them with `--measurements`"),
        )),
        None => None,
    }
}

/// What kind of records a file seems to hold, by the names of the fields in its first line; nothing when they say
/// neither, or both.
pub(super) fn stream_of(start: &[u8]) -> Option<Stream> {
    let text = String::from_utf8_lossy(start).to_lowercase();
    let line = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let has = |words: &[&str]| words.iter().any(|word| line.contains(word));
    // A measurement names its effect, and whoever took part an activity; the words are nearly the same in Dutch.
    match (
        has(&["\"effect\"", "effect;", "effect,", "score"]),
        has(&["activity", "activiteit"]),
    ) {
        (true, false) => Some(Stream::Measurements),
        (false, true) => Some(Stream::Participations),
        _ => None,
    }
}

/// Whether it begins as our documents do: an object over several lines that says which document it is.
fn is_document(start: &[u8]) -> bool {
    let text = String::from_utf8_lossy(start);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let first = text.lines().next().unwrap_or_default().trim_end();
    first == "{" && text.contains("\"document\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_tells_participations_from_measurements() {
        for (line, stream) in [
            (
                r#"{"activity":"koffie","person":"p1"}"#,
                Some(Stream::Participations),
            ),
            (
                "\nDatum;Activiteit;Persoon\n1;effect;x",
                Some(Stream::Participations),
            ),
            (
                r#"{"effect":"minder-eenzaam","score":4}"#,
                Some(Stream::Measurements),
            ),
            ("Effect;Persoon;Moment;Score\n", Some(Stream::Measurements)),
            ("Activiteit;Effect;Score\n", None),
            ("Naam;Opmerking\n", None),
            ("", None),
        ] {
            assert_eq!(stream_of(line.as_bytes()), stream, "{line}");
        }
    }

    #[test]
    fn what_can_be_no_register_is_known_by_its_start() {
        let why = |start: &[u8]| unfit(start, Some(Stream::Participations)).map(|(why, _)| why.en);
        assert_eq!(
            why(b"PK\x03\x04rest"),
            Some("this is a spreadsheet or compressed file, no text")
        );
        assert_eq!(why(b"\x1f\x8brest"), Some("this file is compressed"));
        assert_eq!(
            why(b"{\n  \"document\": \"plan\""),
            Some("this is a document, no register")
        );
        assert_eq!(
            why(b"{\"effect\":\"e\",\"score\":1}"),
            Some("these look like measurements")
        );
        assert_eq!(why(b"{\"activity\":\"a\",\"document\":1}"), None);
        assert_eq!(why(b""), None);
    }
}
