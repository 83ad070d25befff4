//! Tables by a mapping, or by the one that is proposed; and `map`, which writes a first one.

use std::fs;

use serde_json::Value;

use crate::run::{Ended, Folder, run, shipped, text_of};

/// The day from which the shipped export has the participations.
const FROM: &str = "2025-10-01";

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
        "--audience",
        "internal",
    ];
    run(&[&fixed[..], more].concat())
}

/// The sound lines of the shipped participations that are in the export.
fn lines_of_the_export() -> String {
    let [policy, plan, all] = ["policy-framework.json", "plan.json", "participations.jsonl"].map(shipped);
    let folder = Folder::new("mapping-refused");
    let table = folder.path("geweigerd.csv");
    run(&["check", &policy, &plan, &all, "--refusals", &table]);
    let refused: Vec<usize> = folder
        .read("geweigerd.csv")
        .lines()
        .skip(1)
        .map(|row| row.split(';').nth(1).unwrap().parse().unwrap())
        .collect();
    assert_eq!(refused.len(), 3);
    let day = |line: &str| line.split("\"date\":\"").nth(1).map(|rest| rest[..10].to_owned());
    text_of("participations.jsonl")
        .lines()
        .enumerate()
        .filter(|(at, line)| !refused.contains(&(at + 1)) && day(line).is_some_and(|day| *day >= *FROM))
        .flat_map(|(_, line)| [line, "\n"])
        .collect()
}

/// A report without what it says of how tables were read, and that.
fn without_tables(report: &str) -> (Value, String) {
    let mut report: Value = serde_json::from_str(report).unwrap();
    let records = report["sources"]["records"].as_object_mut().unwrap();
    let tables = records.remove("tables").unwrap_or_default();
    (report, tables.to_string())
}

#[test]
fn nothing_of_people_in_a_mapping_reaches_the_report() {
    let folder = Folder::new("mapping-people");
    let rows =
        "Activiteit;Wie;Datum\nOpen koffieochtend;Jan de V.;11-03-2025\nOpen koffieochtend;weg;11-03-2025\n";
    let file = folder.file("uit.csv", rows);
    let mapping = folder.file(
        "veldkoppeling.json",
        r#"{"document": "mapping", "formatVersion": "1.0", "id": "uit", "tables": [{"id": "uit", "holds": "participations",
          "dates": {"form": "dd-mm-jjjj"}, "columns": [
            {"column": "Activiteit", "field": "activity", "values": {"Open koffieochtend": "koffieochtend"}},
            {"column": "Wie", "field": "person", "values": {"Jan de V.": "p1"}},
            {"column": "Datum", "field": "date"}], "leaveOut": [{"column": "Wie", "is": ["weg"]}]}]}"#,
    );
    let ended = account(&["--participations", &file, "--mapping", &mapping]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let (_, tables) = without_tables(&ended.out);
    assert!(tables.contains("kolom `Wie` is `person`"), "{tables}");
    for text in [&ended.out, &ended.told] {
        assert!(
            !text.contains("Jan de V") && !text.contains("`p1`") && !text.contains("`weg`"),
            "{text}"
        );
    }
}

#[test]
fn the_shipped_export_gives_the_report_of_the_lines_it_was_made_from() {
    let folder = Folder::new("mapping-export");
    let lines = folder.file("deelnames.jsonl", &lines_of_the_export());
    let (export, mapping) = (shipped("export/deelnames.csv"), shipped("export/mapping.json"));
    let of_lines = account(&["--participations", &lines]);
    let of_table = account(&["--participations", &export, "--mapping", &mapping]);
    assert_eq!(
        (of_lines.status, of_table.status),
        (0, 0),
        "{}{}",
        of_lines.told,
        of_table.told
    );
    // The report says how the tables were read, where lines have nothing to be said of.
    let (of_lines_report, tables) = without_tables(&of_lines.out);
    assert_eq!(tables, "null");
    let (of_table_report, tables) = without_tables(&of_table.out);
    assert!(of_lines_report == of_table_report);
    for said in [
        "Windows-1252",
        "`dd-mm-jjjj`",
        "de duur staat er in uren",
        "het decimaalteken is `,`",
    ] {
        assert!(tables.contains(said), "{said}: {tables}");
    }
    for told in ["deelnames.csv:\n  - ", "kolom `Wijk` is `area`", "Windows-1252"] {
        assert!(of_table.told.contains(told), "{told}\n{}", of_table.told);
    }
}

#[test]
fn a_mapping_decides_what_a_workbook_holds_and_each_sheet_is_read_once() {
    let [policy, plan] = ["policy-framework.json", "plan.json"].map(shipped);
    let (workbook, mapping) = (shipped("export/december.xlsx"), shipped("export/mapping.json"));
    let once = run(&["check", &policy, &plan, &workbook, "--mapping", &mapping]);
    assert_eq!(once.status, 0, "{}{}", once.out, once.told);
    for told in ["blad `Deelnames`", "blad `Metingen`"] {
        assert!(once.out.contains(told), "{told}\n{}", once.out);
    }
    let given = account(&["--participations", &workbook, "--mapping", &mapping]);
    let twice = account(&[
        "--participations",
        &workbook,
        "--measurements",
        &workbook,
        "--mapping",
        &mapping,
    ]);
    assert!(given.out == twice.out && given.status == 0, "{}", given.told);
}

#[test]
fn a_file_that_the_mapping_does_not_name_is_told_and_so_is_a_mapping_that_does_not_fit() {
    let folder = Folder::new("mapping-unfit");
    let mapping = shipped("export/mapping.json");
    let file = folder.file("anders.csv", "activiteit;persoon\nkoffieochtend;p1\n");
    let unknown = account(&["--participations", &file, "--mapping", &mapping]);
    assert_eq!((unknown.status, unknown.out.as_str()), (2, ""));
    let told = "veldkoppeling `waterlijn-uitvoer-2025` noemt dit bestand niet";
    assert!(unknown.told.contains(told), "{}", unknown.told);

    let file = folder.file("metingen.csv", "Persoon;Cijfer\np1;4\n");
    let unfit = account(&["--measurements", &file, "--mapping", &mapping]);
    assert_eq!((unfit.status, unfit.out.as_str()), (2, ""));
    assert!(
        unfit.told.starts_with(&format!("fout: {file}: regel 1, ")),
        "{}",
        unfit.told
    );
    assert!(unfit.told.contains("`Datum voor`"), "{}", unfit.told);

    let broken = folder.file(
        "fout.json",
        &text_of("export/mapping.json").replacen("\"holds\"", "\"houdt\"", 1),
    );
    let file = shipped("export/deelnames.csv");
    let ended = account(&["--participations", &file, "--mapping", &broken]);
    assert_eq!(ended.status, 1, "{}", ended.told);
    assert!(ended.told.contains("--> fout.json:"), "{}", ended.told);
}

#[test]
fn without_a_mapping_the_program_says_how_it_took_a_table() {
    let rows = "Activiteit;Persoon;Datum;Duur (uren);Opmerking\nOpen koffieochtend;p1;11-03-2025;1,5;x\n";
    let folder = Folder::new("mapping-none");
    let file = folder.file("uit.csv", rows);
    let ended = account(&["--participations", &file]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    for told in [
        "uit.csv: gelezen als deelnames zonder veldkoppeling",
        "dagen staan er als `dd-mm-jjjj`",
        "de duur staat er in uren",
    ] {
        assert!(ended.told.contains(told), "{told}\n{}", ended.told);
    }
    let other = account(&["--measurements", &file]);
    assert_eq!(other.status, 2);
    assert!(other.told.contains("deelnames te zijn"), "{}", other.told);
}

#[test]
fn map_writes_a_first_mapping_that_reads_the_export_and_says_what_it_doubts() {
    let folder = Folder::new("mapping-first");
    let [policy, plan] = ["policy-framework.json", "plan.json"].map(shipped);
    let rows =
        "Activiteit;Persoon;Datum;Kleur\nOpen koffieochtend;p1;11-03-2025;rood\nBridge;p1;12-03-2025;wit\n";
    let (file, out) = (folder.file("uit.csv", rows), folder.path("veldkoppeling.json"));
    let ended = run(&["map", &file, "--policy", &policy, "--plan", &plan, "--out", &out]);
    assert_eq!((ended.status, ended.out.as_str()), (0, ""), "{}", ended.told);
    assert!(ended.told.contains("`Bridge`"), "{}", ended.told);
    assert!(ended.told.contains("`Kleur`"), "{}", ended.told);
    let written = folder.read("veldkoppeling.json");
    assert!(
        written.contains("\"Open koffieochtend\": \"koffieochtend\""),
        "{written}"
    );
    assert_eq!(run(&["check", &out]).status, 0);
    let read = account(&["--participations", &file, "--mapping", &out]);
    assert_eq!(read.status, 3, "{}", read.told);
    assert!(read.told.contains("1 van 2 records geweigerd"), "{}", read.told);

    let over = run(&["map", &file, "--policy", &policy, "--plan", &plan, "--out", &file]);
    assert_eq!(over.status, 2);
    assert_eq!(fs::read_to_string(&file).unwrap(), rows);
}
