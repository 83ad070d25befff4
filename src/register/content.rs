//! What a file is that holds no records at all: a workbook, a compressed file, a document, another stream.

use super::part;
use super::refused::{Fault, Reason};
use super::source::Stream;

/// A fault of a source as a whole.
pub(crate) fn other_content(
    message: (impl Into<String>, impl Into<String>),
    help: (impl Into<String>, impl Into<String>),
) -> Fault {
    Fault::new(Reason::OtherContent, message, help)
}

/// What a file is that holds no text, by its first bytes.
pub(crate) fn no_text(start: &[u8]) -> Option<Fault> {
    let workbook = || {
        other_content(
            (
                "het bestand is een werkmap van een rekenblad en geen tekst",
                "the file is a workbook of a spreadsheet and not text",
            ),
            (
                "lees het als werkmap (`.xlsx`) met een veldkoppeling, of sla het blad op als CSV",
                "read it as a workbook (`.xlsx`) with a mapping, or save the sheet as CSV",
            ),
        )
    };
    match start {
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => Some(workbook()),
        [0x1f, 0x8b, ..] => Some(other_content(
            (
                "het bestand is ingepakt met gzip",
                "the file is compressed with gzip",
            ),
            ("pak het eerst uit", "decompress it first"),
        )),
        [b'%', b'P', b'D', b'F', ..] => Some(other_content(
            (
                "het bestand is een PDF en geen tekst",
                "the file is a PDF and not text",
            ),
            (
                "maak een uitvoer als CSV of als werkmap",
                "make an export as CSV or as a workbook",
            ),
        )),
        _ => None,
    }
}

/// What a file is that holds other text than JSON lines of this stream, by its beginning.
pub(super) fn no_lines(start: &[u8], stream: Stream) -> Option<Fault> {
    if let Some(fault) = no_text(start) {
        return Some(fault);
    }
    if start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") {
        return Some(other_content(
            ("het bestand is tekst in UTF-16", "the file is text in UTF-16"),
            ("sla het bestand op als UTF-8", "save the file as UTF-8"),
        ));
    }
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let start = start.get(..BEGINNING).unwrap_or(start);
    let lines: Vec<&[u8]> = start
        .split(|byte| *byte == b'\n')
        .map(<[u8]>::trim_ascii)
        .filter(|line| !line.is_empty())
        .collect();
    let first = *lines.first()?;
    if first.starts_with(part::BEGINNING) {
        return Some(other_content(
            (
                "het bestand is een deel van een telling",
                "the file is a part of a tally",
            ),
            (
                "voeg het samen met andere delen, het heeft geen records",
                "merge it with other parts, it has no records",
            ),
        ));
    }
    if is_document(first, lines.get(1).copied().unwrap_or(b"")) {
        return Some(other_content(
            (
                "het bestand is één JSON-document en geen reeks records",
                "the file is one JSON document and not a stream of records",
            ),
            (
                "geef het register: een JSON-object per regel, of een tabel met een veldkoppeling",
                "give the register: a JSON object a line, or a table with a mapping",
            ),
        ));
    }
    if lines.iter().take(LOOKED_AT).all(|line| is_table_row(line)) {
        return Some(other_content(
            (
                "het bestand is een tabel en heeft geen JSON-regels",
                "the file is a table and has no JSON lines",
            ),
            (
                "lees het als tabel, met een veldkoppeling die zegt wat de kolommen zijn",
                "read it as a table, with a mapping that says what the columns are",
            ),
        ));
    }
    other_stream(&lines, stream)
}

/// So many bytes are looked at: a reader may have the whole of a file in memory.
const BEGINNING: usize = 1 << 16;

/// So many lines of a table are looked at: one broken record makes no other file.
const LOOKED_AT: usize = 3;

fn has(line: &[u8], name: &str) -> bool {
    let quoted = format!("\"{name}\"");
    line.windows(quoted.len()).any(|part| part == quoted.as_bytes())
}

/// Whether the first lines are those of a document: written over several lines, or with its name.
fn is_document(first: &[u8], second: &[u8]) -> bool {
    // The rest of a record that was broken in two ends as a record does.
    first == b"{" && second.starts_with(b"\"") && !second.ends_with(b"}")
        || first == b"[" && second.starts_with(b"{")
        || first.starts_with(b"[{")
        || first.starts_with(b"{") && has(first, "document") && has(first, "formatVersion")
}

/// Whether a line has columns of text, and nothing of JSON.
fn is_table_row(line: &[u8]) -> bool {
    const LETTERS: usize = 3;
    let columns = line
        .iter()
        .filter(|byte| matches!(byte, b';' | b',' | b'\t'))
        .count();
    let letters = line.iter().filter(|byte| byte.is_ascii_alphanumeric()).count();
    let json = line.iter().any(|byte| matches!(byte, b'{' | b'}' | b'[' | b']'))
        || line.windows(2).any(|part| part == b"\":");
    columns > 0 && letters >= LETTERS && !json
}

/// Records of the other stream, known by the fields that only they have; every line that is at hand is one.
fn other_stream(lines: &[&[u8]], stream: Stream) -> Option<Fault> {
    let measured = |line: &&[u8]| has(line, "effect") && has(line, "moment") && !has(line, "activity");
    let took_part = |line: &&[u8]| {
        has(line, "activity") && has(line, "date") && !has(line, "effect") && !has(line, "moment")
    };
    // The last line at hand may be cut off.
    let lines = match lines {
        [whole @ .., _] if !whole.is_empty() => whole,
        all => all,
    };
    match stream {
        Stream::Participations if lines.iter().all(measured) => Some(other_content(
            (
                "het bestand heeft metingen en geen deelnames",
                "the file has measurements and no participations",
            ),
            (
                "geef het als metingen; zijn de twee bestanden verwisseld?",
                "give it as measurements; were the two files swapped?",
            ),
        )),
        Stream::Measurements if lines.iter().all(took_part) => Some(other_content(
            (
                "het bestand heeft deelnames en geen metingen",
                "the file has participations and no measurements",
            ),
            (
                "geef het als deelnames; zijn de twee bestanden verwisseld?",
                "give it as participations; were the two files swapped?",
            ),
        )),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(start: &[u8], stream: Stream) -> Option<String> {
        no_lines(start, stream).map(|fault| fault.message.en)
    }

    #[test]
    fn each_other_kind_of_file_has_one_sentence() {
        let participations = Stream::Participations;
        for (start, sentence) in [
            (
                &b"PK\x03\x04\x14"[..],
                "the file is a workbook of a spreadsheet and not text",
            ),
            (
                b"\xd0\xcf\x11\xe0\xa1",
                "the file is a workbook of a spreadsheet and not text",
            ),
            (b"\x1f\x8b\x08", "the file is compressed with gzip"),
            (b"%PDF-1.7", "the file is a PDF and not text"),
            (b"\xff\xfe{\0", "the file is text in UTF-16"),
            (
                b"{\n  \"document\": \"plan\"",
                "the file is one JSON document and not a stream of records",
            ),
            (
                b"{\"document\":\"register-part\",\"formatVersion\":\"1.0\"",
                "the file is a part of a tally",
            ),
            (
                b"[{\"activity\":1}]",
                "the file is one JSON document and not a stream of records",
            ),
            (
                b"{\"document\":\"plan\",\"formatVersion\":\"1.0\"}",
                "the file is one JSON document and not a stream of records",
            ),
            (b"Activiteit;Datum\n", "the file is a table and has no JSON lines"),
            (
                b"{\"effect\":\"e\",\"person\":\"p\",\"moment\":\"before\"}",
                "the file has measurements and no participations",
            ),
        ] {
            assert_eq!(said(start, participations).as_deref(), Some(sentence));
        }
        assert_eq!(
            said(
                b"{\"activity\":\"a\",\"person\":\"p\",\"date\":\"2025-01-01\"}",
                Stream::Measurements
            )
            .as_deref(),
            Some("the file has participations and no measurements")
        );
    }

    #[test]
    fn records_and_nearly_records_are_left_to_the_reader() {
        for start in [
            &b""[..],
            b"\n\n",
            b"{\"activity\":\"a\",\"date\":\"2025-01-01\",\"heads\":3}",
            b"{\"activity\":\"a\"",
            b"nonsense",
            b"{\"x\":1}",
        ] {
            assert_eq!(said(start, Stream::Participations), None);
        }
    }
}
