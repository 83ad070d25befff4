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
            .contains("het is niet te zien of dit deelnames, metingen of antwoorden zijn"),
        "{}",
        ended.told
    );
}

#[test]
fn what_cannot_be_a_register_is_one_clear_sentence() {
    let folder = Folder::new("check-forms");
    let [policy, plan] = documents();
    folder.file("export.csv", "PK\u{3}\u{4} de rest");
    folder.file("export.xlsx", "PK\u{3}\u{4} de rest");
    folder.file(
        "metingen.jsonl",
        "{\"effect\":\"minder-eenzaam\",\"person\":\"p1\",\"score\":4}\n",
    );
    folder.file("plan.jsonl", &text_of("plan.json"));
    for (name, nl, en) in [
        (
            "export.csv",
            "dit is een rekenblad of ingepakt",
            "this is a spreadsheet or compressed",
        ),
        (
            "export.xlsx",
            "regel 1, het bestand is geen werkmap die kan worden gelezen",
            "line 1, the file is not a workbook that can be read",
        ),
        (
            "metingen.jsonl",
            "dit lijken metingen te zijn",
            "these look like measurements",
        ),
        (
            "plan.jsonl",
            "dit is een document, geen registratie",
            "this is a document, no register",
        ),
    ] {
        let file = folder.path(name);
        let arguments = ["check", &policy, &plan, "--participations", &file];
        let dutch = run(&arguments);
        assert_eq!(dutch.status, 2, "{}", dutch.told);
        assert!(
            dutch.told.starts_with(&format!("fout: {file}: {nl}")),
            "{}",
            dutch.told
        );
        let english = run(&[&arguments[..], &["--language=en"]].concat());
        assert!(
            english.told.starts_with(&format!("error: {file}: {en}")),
            "{}",
            english.told
        );
    }
}

#[test]
fn an_empty_register_is_no_record_and_a_warning() {
    let folder = Folder::new("check-empty");
    let [policy, plan] = documents();
    let ended = run(&[
        "check",
        &policy,
        &plan,
        "--participations",
        &folder.file("leeg.jsonl", ""),
    ]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    assert!(ended.out.contains("waarschuwing[records-empty]"), "{}", ended.out);
}

#[test]
fn a_proof_is_judged_by_the_checker_alone() {
    let folder = Folder::new("check-proof");
    let [policy, plan] = documents();
    let (participations, measurements) = (shipped("participations.jsonl"), shipped("measurements.jsonl"));
    let (report, proof) = (folder.path("report.json"), folder.path("proof.json"));
    let ended = run(&[
        "account",
        &format!("--policy={policy}"),
        &format!("--plan={plan}"),
        &format!("--participations={participations}"),
        &format!("--measurements={measurements}"),
        &format!("--out={report}"),
        &format!("--proof-out={proof}"),
    ]);
    assert_eq!(ended.status, 3, "{}", ended.told);
    let ended = run(&["check", &proof]);
    assert_eq!(ended.status, 0, "{}", ended.out);

    // Without one of its witnesses a small group stands open.
    let text = std::fs::read_to_string(&proof).unwrap();
    let mut forged: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(forged["document"], "release-proof");
    forged["claims"][0]["claim"]["witnesses"]
        .as_array_mut()
        .unwrap()
        .pop();
    let forged = folder.file("forged.json", &serde_json::to_string_pretty(&forged).unwrap());
    let ended = run(&["check", &forged]);
    assert_eq!(ended.status, 1, "{}", ended.out);
    assert!(
        ended
            .out
            .contains("fout[proof-refused]: de claim houdt geen stand: klein"),
        "{}",
        ended.out
    );
}
