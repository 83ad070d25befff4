//! `check`: documents and records, everything at its line.

use crate::run::{Folder, run, shipped, text_of};

fn documents() -> [String; 2] {
    ["policy-framework.json", "plan.json"].map(shipped)
}

#[test]
fn documents_and_records_are_checked_together() {
    let [policy, plan] = documents();
    let (participations, measurements) = (shipped("participations.jsonl"), shipped("measurements.jsonl"));
    let ended = run(&["check", &policy, &plan, &participations, &measurements]);
    assert_eq!(ended.status, 3, "{}", ended.out);
    let told = "waarschuwing: participations.jsonl: 3 van 6.000 records geweigerd\n";
    assert!(ended.out.contains(told), "{}", ended.out);
    assert!(
        ended
            .out
            .contains("[unknown-activity]\n          --> participations.jsonl:"),
        "{}",
        ended.out
    );
    assert!(
        ended.out.contains("= hulp: bedoelt u `koffieochtend`?"),
        "{}",
        ended.out
    );
    assert!(
        ended.out.contains("waarschuwing: measurements.jsonl: 1 van 879"),
        "{}",
        ended.out
    );
    assert!(ended.out.contains("0 fouten"), "{}", ended.out);
}

#[test]
fn an_error_in_a_document_is_told_at_its_line_and_decides_the_status() {
    let folder = Folder::new("check-error");
    let plan = text_of("plan.json").replacen("\"koffieochtend\"", "\"eettafel\"", 1);
    let plan = folder.file("plan.json", &plan);
    let [policy, _] = documents();
    let ended = run(&["check", &policy, &plan]);
    assert_eq!(ended.status, 1, "{}", ended.out);
    assert!(ended.out.contains("--> plan.json:"), "{}", ended.out);
}

#[test]
fn the_other_files_are_checked_when_one_cannot_be_read() {
    let [policy, plan] = documents();
    let ended = run(&["check", "is-er-niet.json", &policy, &plan]);
    assert_eq!(ended.status, 2);
    assert_eq!(
        ended.told,
        "fout: is-er-niet.json: niet te lezen: het bestand of de map bestaat niet\n"
    );
    assert!(ended.out.contains("0 fouten"), "{}", ended.out);
}

#[test]
fn records_need_their_plan_and_a_file_that_says_neither_is_named() {
    let ended = run(&["check", &shipped("participations.jsonl"), "--language", "en"]);
    assert_eq!(ended.status, 2);
    assert!(
        ended
            .told
            .contains("records can be checked only beside one plan and one policy framework"),
        "{}",
        ended.told
    );
    let folder = Folder::new("check-neither");
    let file = folder.file("export.csv", "Naam;Opmerking\nx;y\n");
    let [policy, plan] = documents();
    let ended = run(&["check", &policy, &plan, &file]);
    assert_eq!(ended.status, 2);
    assert!(
        ended
            .told
            .contains("het is niet te zien of dit deelnames of metingen zijn"),
        "{}",
        ended.told
    );
}

#[test]
fn what_cannot_be_a_register_is_one_clear_sentence() {
    let folder = Folder::new("check-forms");
    let [policy, plan] = documents();
    for (name, told) in [
        ("export.xlsx", "een rekenblad wordt niet gelezen"),
        ("export.jsonl.gz", "het bestand is ingepakt"),
    ] {
        let file = folder.file(name, "x");
        let ended = run(&["check", &policy, &plan, "--participations", &file]);
        assert_eq!(ended.status, 2, "{}", ended.told);
        assert!(ended.told.contains(told), "{}", ended.told);
    }
}
