//! `page`, `assess` and `tables`: a report or an offer shown to people, offers beside each other, and a report given to
//! calculate with, each from the document alone.

use crate::run::{Folder, run};

/// The report of the smallest start, made by the program.
fn report(folder: &Folder) -> String {
    let data = |name: &str| crate::run::shipped(&format!("small/{name}"));
    let path = folder.path("rapport.json");
    let ended = run(&[
        "account",
        "--policy",
        &data("policy-framework.json"),
        "--plan",
        &data("plan.json"),
        "--participations",
        &data("heads.jsonl"),
        "--made-on",
        "2026-03-02",
        "--out",
        &path,
    ]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    path
}

#[test]
fn a_report_becomes_a_page_in_the_language_asked_for() {
    let folder = Folder::new("page");
    let report = report(&folder);
    let page = folder.path("rapport.html");
    let ended = run(&["page", &report, "--out", &page]);
    assert_eq!((ended.status, ended.out.as_str()), (0, ""), "{}", ended.told);
    let dutch = folder.read("rapport.html");
    assert!(dutch.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    assert!(dutch.contains("Verantwoording over 1 januari 2025 tot en met 31 december 2025"));
    let english = run(&["page", &report, "--language", "en"]);
    assert!(english.out.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
}

#[test]
fn an_offer_becomes_a_page_and_offers_stand_beside_each_other() {
    let folder = Folder::new("page-offer");
    let data = |name: &str| crate::run::shipped(&format!("subsidy-call/{name}"));
    let (first, second) = (data("tender-offer.json"), data("second/tender-offer.json"));
    let page = run(&["page", &first]);
    assert_eq!(page.status, 0, "{}", page.told);
    assert!(page.out.contains("<h1>Subsidieaanvraag: Stichting Kadehuis</h1>"));
    let text = run(&["page", &first, "--as", "markdown", "--language", "en"]);
    assert!(
        text.out
            .starts_with("# Application for a subsidy: Stichting Kadehuis\n")
    );

    let policy = data("policy-framework.json");
    let out = folder.path("naast-elkaar.json");
    let day = ["--made-on", "2026-10-05", "--out", &out];
    let ended = run(&[&["assess", &first, &second, "--policy", &policy], &day[..]].concat());
    assert_eq!((ended.status, ended.out.as_str()), (0, ""), "{}", ended.told);
    assert!(
        ended.told.contains("er is geen totaal en geen rangorde"),
        "{}",
        ended.told
    );
    let checked = run(&["check", &out]);
    assert_eq!(checked.status, 0, "{}", checked.out);
    let page = run(&["page", &out]);
    assert!(page.out.contains("<h1>Offertes naast elkaar: "), "{}", page.told);
    let twice = run(&["assess", &first, &first, "--policy", &policy]);
    assert_eq!(twice.status, 1, "{}", twice.told);
    assert!(
        twice.told.contains("twee offertes hebben het id"),
        "{}",
        twice.told
    );
}

#[test]
fn what_is_no_report_of_a_known_version_is_refused_with_its_place() {
    let folder = Folder::new("page-refused");
    let text = std::fs::read_to_string(report(&folder)).unwrap();
    let newer = folder.file("nieuwer.json", &text.replace("\"1.0\"", "\"2.0\""));
    let ended = run(&["page", &newer]);
    assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{}", ended.told);
    assert!(
        ended.told.contains("nieuwer.json") && ended.told.contains("2.0"),
        "{}",
        ended.told
    );
    let plan = crate::run::shipped("small/plan.json");
    let ended = run(&["page", &plan]);
    assert_eq!(ended.status, 1, "{}", ended.told);
    assert!(ended.told.contains("plan.json"), "{}", ended.told);
}

#[test]
fn a_newer_minor_version_is_shown_and_what_was_not_understood_is_told() {
    let folder = Folder::new("page-newer");
    let text = std::fs::read_to_string(report(&folder)).unwrap();
    let text = text
        .replace("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"1.9\"")
        .replacen("\"madeOn\"", "\"mood\": \"good\",\n  \"madeOn\"", 1);
    let newer = folder.file("nieuwer.json", &text);
    let ended = run(&["page", &newer]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    assert!(ended.out.starts_with("<!DOCTYPE html>"));
    assert!(ended.told.contains("mood"), "{}", ended.told);
}

#[test]
fn tables_go_to_a_folder_with_the_decimal_mark_asked_for() {
    let folder = Folder::new("tables");
    let report = report(&folder);
    let to = folder.path("cijfers");
    let ended = run(&["tables", &report, "--to", &to]);
    assert_eq!((ended.status, ended.out.as_str()), (0, ""), "{}", ended.told);
    let goals = folder.read("cijfers/goals.csv");
    assert!(goals.starts_with("\u{feff}goal;title;parent;owner;"), "{goals}");
    assert!(
        folder
            .read("cijfers/tables-metadata.json")
            .contains("\"decimalChar\": \",\"")
    );
    let ended = run(&["tables", &report, "--to", &to, "--decimal", "point"]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    assert!(
        folder
            .read("cijfers/goals.csv")
            .starts_with("\u{feff}goal,title,parent,owner,")
    );
}

#[test]
fn a_confidential_report_gives_no_tables_and_says_why() {
    let folder = Folder::new("tables-refused");
    let text = std::fs::read_to_string(report(&folder)).unwrap();
    let text = text.replace("\"audience\": \"commissioner\"", "\"audience\": \"internal\"");
    let internal = folder.file("intern.json", &text);
    let ended = run(&["tables", &internal, "--to", &folder.path("cijfers")]);
    assert_eq!(ended.status, 1, "{}", ended.told);
    assert!(
        ended.told.contains("fout: deze rapportage is vertrouwelijk"),
        "{}",
        ended.told
    );
}
