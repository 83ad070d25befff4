//! Files that hold something else than records: one clear sentence each, in both languages.

use vernieuwend_verantwoorden::register::{Reason, Tally, TallyError};

use super::{bytes, plan, policy};

fn said(participations: bool, text: &[u8]) -> (String, String) {
    let mut tally = Tally::new(&policy(), &plan());
    let error = if participations {
        tally.participations_from("export.jsonl", text)
    } else {
        tally.measurements_from("export.jsonl", text)
    }
    .unwrap_err();
    let TallyError::Unreadable { faults } = &error else {
        panic!("{error}")
    };
    assert_eq!(
        (faults.len(), faults[0].line, faults[0].reason),
        (1, 1, Reason::OtherContent)
    );
    assert!(!faults[0].help.nl.is_empty() && !faults[0].help.en.is_empty());
    let words = error.words();
    assert_eq!(tally.finish().sources().count(), 0, "nothing was counted");
    (words.nl, words.en)
}

#[test]
fn a_file_that_holds_something_else_is_said_to() {
    for (participations, text, nl, en) in [
        (
            true,
            bytes("base/plan.json"),
            "het bestand is één JSON-document en geen reeks records",
            "the file is one JSON document and not a stream of records",
        ),
        (
            true,
            bytes("when-measured/a-m.jsonl"),
            "het bestand heeft metingen en geen deelnames",
            "the file has measurements and no participations",
        ),
        (
            false,
            bytes("when-measured/a-p.jsonl"),
            "het bestand heeft deelnames en geen metingen",
            "the file has participations and no measurements",
        ),
        (
            true,
            bytes("csv-lines/crlf.csv"),
            "het bestand is een tabel en heeft geen JSON-regels",
            "the file is a table and has no JSON lines",
        ),
        (
            true,
            b"PK\x03\x04\x14\0".to_vec(),
            "het bestand is een werkmap van een rekenblad en geen tekst",
            "the file is a workbook of a spreadsheet and not text",
        ),
        (
            false,
            b"\x1f\x8b\x08\0".to_vec(),
            "het bestand is ingepakt met gzip",
            "the file is compressed with gzip",
        ),
    ] {
        assert_eq!(said(participations, &text), (nl.to_owned(), en.to_owned()));
    }
}

#[test]
fn a_file_that_ends_in_the_middle_loses_only_its_last_record() {
    let whole = bytes("when-measured/a-p.jsonl");
    let cut = &whole[..whole.len() - 20];
    let mut tally = Tally::new(&policy(), &plan());
    let counts = tally.participations(cut).unwrap();
    assert_eq!((counts.read, counts.refused), (20, 1));
    let register = tally.finish();
    let last = &register.refusals()[0];
    assert_eq!((last.line, last.reason), (20, Reason::CutOff));
    assert_eq!(last.message.nl, "de regel houdt midden in een record op");
}

#[test]
fn an_empty_file_is_no_records_and_told() {
    let mut tally = Tally::new(&policy(), &plan());
    tally.participations(&b""[..]).unwrap();
    let register = tally.finish();
    let finding = register.warnings().iter().next().unwrap();
    assert_eq!(&*finding.code, "records-empty");
}
