//! Files that are something else than they should be: one clear sentence each, in both languages, with its status.

use std::fs;

use crate::run::{Ended, Folder, run, shipped, text_of};

fn account(more: &[&str]) -> Ended {
    let [policy, plan] = ["policy-framework.json", "plan.json"].map(shipped);
    let fixed = [
        "account",
        "--policy",
        &policy,
        "--plan",
        &plan,
        "--made-on",
        "2026-03-02",
    ];
    run(&[&fixed[..], more].concat())
}

/// Runs in both languages, and looks for a line that says so.
fn said(run: impl Fn(&[&str]) -> Ended, arguments: &[&str], status: i32, nl: &str, en: &str) {
    for (language, sentence) in [("nl", nl), ("en", en)] {
        let ended = run(&[arguments, &["--language", language]].concat());
        assert_eq!(ended.status, status, "{sentence}\n{}", ended.told);
        let lines = ended.told.lines().filter(|line| line.contains(sentence)).count();
        assert_eq!(lines, 1, "{sentence}\n{}", ended.told);
        if status == 2 {
            assert!(!ended.out.starts_with('{'), "{sentence}");
            assert!(ended.told.lines().count() <= 2, "{}", ended.told);
        }
    }
}

/// Forty sound participations.
fn lines() -> String {
    let text = text_of("participations.jsonl");
    text.lines().take(40).flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn a_wrong_encoding_is_one_sentence() {
    let folder = Folder::new("bad-encoding");
    let bytes = |name: &str, bytes: Vec<u8>| {
        fs::write(folder.path(name), bytes).unwrap();
        folder.path(name)
    };
    let windows: Vec<u8> = lines()
        .replace("\"p0", "\"é0")
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let file = bytes("windows.jsonl", windows);
    said(
        account,
        &["--participations", &file],
        3,
        "× de regel is geen tekst in UTF-8 [not-utf8]",
        "× the line is not text in UTF-8 [not-utf8]",
    );
    let utf16: Vec<u8> = ["\u{feff}", &lines()]
        .concat()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let file = bytes("utf16.jsonl", utf16);
    said(
        account,
        &["--participations", &file],
        2,
        "regel 1, het bestand is tekst in UTF-16",
        "line 1, the file is text in UTF-16",
    );
    // The mapping says that a text is UTF-8, and it is not; or the other way round.
    let export = fs::read(shipped("export/deelnames.csv")).unwrap();
    bytes("deelnames.csv", export.clone());
    let text = text_of("export/mapping.json");
    let mapping = folder.file("utf8.json", &text.replacen("\"windows-1252\"", "\"utf-8\"", 1));
    assert_ne!(text, folder.read("utf8.json"));
    said(
        account,
        &[
            "--participations",
            &folder.path("deelnames.csv"),
            "--mapping",
            &mapping,
        ],
        2,
        "regel 3, de kop is geen tekst in de codering die de veldkoppeling noemt",
        "line 3, the header is not text in the encoding that the mapping states",
    );
    let other: String = export.iter().map(|byte| char::from(*byte)).collect();
    bytes("deelnames.csv", other.into_bytes());
    said(
        account,
        &[
            "--participations",
            &folder.path("deelnames.csv"),
            "--mapping",
            &shipped("export/mapping.json"),
        ],
        2,
        "regel 3, kolom `Cliëntnummer` staat niet in de kop",
        "line 3, column `Cliëntnummer` does not stand in the header",
    );
}

#[test]
fn a_workbook_as_text_and_a_compressed_file_are_said_to_be_that() {
    let folder = Folder::new("bad-binary");
    let workbook = fs::read(shipped("export/december.xlsx")).unwrap();
    fs::write(folder.path("boek.csv"), &workbook).unwrap();
    fs::write(folder.path("deelnames.jsonl.gz"), b"\x1f\x8b\x08\0\0\0\0\0\0\x03").unwrap();
    fs::write(folder.path("kapot.xlsx"), &workbook[..workbook.len() / 2]).unwrap();
    for (name, nl, en) in [
        (
            "boek.csv",
            "dit is een rekenblad of ingepakt bestand, geen tekst",
            "this is a spreadsheet or compressed file, no text",
        ),
        (
            "deelnames.jsonl.gz",
            "dit bestand is ingepakt",
            "this file is compressed",
        ),
        (
            "kapot.xlsx",
            "het bestand is geen werkmap die kan worden gelezen",
            "the file is not a workbook that can be read",
        ),
    ] {
        said(account, &["--participations", &folder.path(name)], 2, nl, en);
    }
    let (policy, workbook) = (shipped("policy-framework.json"), folder.path("boek.csv"));
    said(
        run,
        &["account", "--policy", &policy, "--plan", &workbook],
        2,
        "dit is een rekenblad of ingepakt bestand, geen tekst",
        "this is a spreadsheet or compressed file, no text",
    );
}

#[test]
fn streams_that_were_swapped_are_told_in_lines_and_in_tables() {
    let folder = Folder::new("bad-swapped");
    let measurements = "effect;persoon;moment;datum;score\nsociaal-leven;p1;before;2025-03-06;6\n";
    let participations = "activiteit;persoon;datum\nkoffieochtend;p1;2025-03-06\n";
    let answers = "Nr;Ik ken meer mensen\n1;Mee eens\n2;Oneens\n";
    let table = |name: &str, rows: &str| folder.file(name, rows);
    for (argument, file, nl, en) in [
        (
            "--participations",
            shipped("measurements.jsonl"),
            "dit lijken metingen te zijn",
            "these look like measurements",
        ),
        (
            "--measurements",
            shipped("participations.jsonl"),
            "dit lijken deelnames te zijn",
            "these look like participations",
        ),
        (
            "--participations",
            table("m.csv", measurements),
            "dit lijken metingen te zijn",
            "these look like measurements",
        ),
        (
            "--measurements",
            table("p.csv", participations),
            "dit lijken deelnames te zijn",
            "these look like participations",
        ),
        (
            "--survey",
            table("p2.csv", participations),
            "dit lijken deelnames te zijn",
            "these look like participations",
        ),
        (
            "--participations",
            table("e.csv", answers),
            "dit lijken antwoorden op een enquête te zijn",
            "these look like answers to a survey",
        ),
        (
            "--survey",
            shipped("participations.jsonl"),
            "een enquête wordt gelezen uit een tabel",
            "a survey is read from a table",
        ),
    ] {
        said(account, &[argument, &file], 2, nl, en);
    }
}

#[test]
fn a_document_as_a_register_and_records_as_a_document_are_told() {
    let folder = Folder::new("bad-document");
    let plan = shipped("plan.json");
    said(
        account,
        &["--participations", &plan],
        2,
        "dit is een document, geen registratie",
        "this is a document, no register",
    );
    let on_one_line: serde_json::Value = serde_json::from_str(&text_of("plan.json")).unwrap();
    let on_one_line = folder.file("plan.jsonl", &on_one_line.to_string());
    said(
        account,
        &["--participations", &on_one_line],
        2,
        "het bestand is één JSON-document en geen reeks records",
        "the file is one JSON document and not a stream of records",
    );
    let policy = shipped("policy-framework.json");
    said(
        run,
        &[
            "account",
            "--policy",
            &policy,
            "--plan",
            &shipped("participations.jsonl"),
        ],
        2,
        "dit lijken deelnames te zijn",
        "these look like participations",
    );
    said(
        run,
        &["account", "--policy", &policy, "--plan", &policy],
        1,
        "verwacht het document `plan`, gevonden de tekst `policy-framework`",
        "expected the document `plan`, found the text `policy-framework`",
    );
}

#[test]
fn a_file_that_ends_in_the_middle_loses_only_its_last_record() {
    let folder = Folder::new("bad-cut");
    let whole = lines();
    let file = folder.file("deelnames.jsonl", &whole[..whole.len() - 25]);
    said(
        account,
        &["--participations", &file],
        3,
        "      1 × de regel houdt midden in een record op [cut-off]",
        "      1 × the line ends in the middle of a record [cut-off]",
    );
    let rows = "activiteit;persoon;datum\nkoffieochtend;p1;2025-03-06\nkoffieochtend;p2";
    let file = folder.file("deelnames.csv", rows);
    said(
        account,
        &["--participations", &file],
        3,
        "      1 × de rij heeft 2 kolommen en de kop 3 [cut-off]",
        "      1 × the row has 2 columns and the header 3 [cut-off]",
    );
    let plan = text_of("plan.json");
    let half = folder.file("plan.json", &plan[..plan.len() / 2]);
    let policy = shipped("policy-framework.json");
    said(
        run,
        &["account", "--policy", &policy, "--plan", &half],
        1,
        "de tekst houdt op voordat hij af is",
        "the text stops before it is complete",
    );
}

#[test]
fn an_empty_file_is_no_records_with_a_warning_and_no_document() {
    let folder = Folder::new("bad-empty");
    for name in ["leeg.jsonl", "leeg.csv", "leeg.xlsx"] {
        let file = folder.file(name, "");
        said(
            account,
            &["--participations", &file],
            0,
            "waarschuwing[records-empty]: er staat geen enkel record in",
            "warning[records-empty]: there is not one record in it",
        );
    }
    let [policy, plan] = ["policy-framework.json", "plan.json"].map(shipped);
    said(
        run,
        &["check", &policy, &plan, &folder.path("leeg.csv")],
        2,
        "leeg.csv: er staat niets in",
        "leeg.csv: there is nothing in it",
    );
    let empty = folder.file("leeg.json", "");
    said(
        run,
        &["account", "--policy", &policy, "--plan", &empty],
        1,
        "er staat niets in",
        "there is nothing in it",
    );
}

#[test]
fn four_hundred_thousand_equal_faults_cost_one_line() {
    let folder = Folder::new("bad-many");
    let line = "{\"activity\":\"koffie\",\"person\":\"p1\",\"date\":\"2025-03-11\"}\n";
    let file = folder.file("veel.jsonl", &line.repeat(400_000));
    said(
        account,
        &["--participations", &file],
        4,
        "400.000 × activiteit `koffie` bestaat niet [unknown-activity]",
        "400,000 × no activity `koffie` [unknown-activity]",
    );
}
