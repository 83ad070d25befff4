//! `rollup`: the reports of many organisations in one overview, with each that cannot come along named.

use crate::run::{Folder, run, shipped};

const FOLDERS: [&str; 4] = ["havenstrook", "kade", "linde", "tuinbuurt"];

fn reports() -> Vec<String> {
    FOLDERS
        .iter()
        .map(|folder| shipped(&format!("roll-up/{folder}/effect-report.json")))
        .collect()
}

fn roll_up(reports: &[String], more: &[&str]) -> crate::run::Ended {
    let policy = shipped("policy-framework.json");
    let reports = reports.iter().map(String::as_str);
    let fixed = ["--policy", &policy, "--made-on", "2026-05-01"];
    let all: Vec<&str> = std::iter::once("rollup")
        .chain(reports)
        .chain(fixed)
        .chain(more.iter().copied())
        .collect();
    run(&all)
}

#[test]
fn four_reports_become_an_overview_that_is_checked_shown_and_tabulated() {
    let folder = Folder::new("rollup");
    let to = folder.path("overzicht.json");
    let ended = roll_up(&reports(), &["-o", &to]);
    assert_eq!(
        (ended.status, ended.out.as_str(), ended.told.as_str()),
        (0, "", "")
    );
    assert_eq!(
        folder.read("overzicht.json"),
        std::fs::read_to_string(shipped("roll-up/roll-up.json")).unwrap()
    );
    let checked = run(&["check", &to]);
    assert_eq!(checked.status, 0, "{}", checked.out);
    let page = run(&["page", &to]);
    assert!(page.out.contains("<h1>Overzicht per doel: "), "{}", page.told);
    let text = run(&["page", &to, "--as", "markdown", "--language", "en"]);
    assert!(text.out.starts_with("# Overview by goal: "), "{}", text.told);
    let tables = run(&["tables", &to, "--to", &folder.path("cijfers")]);
    assert_eq!(tables.status, 0, "{}", tables.told);
    assert!(
        folder
            .read("cijfers/reports.csv")
            .contains("Mantelzorghuis De Linde")
    );
    // Straight to the page, and whatever the order.
    let backwards: Vec<String> = reports().into_iter().rev().collect();
    let page = roll_up(&backwards, &["--as", "html"]);
    assert!(page.out.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    assert_eq!(roll_up(&backwards, &[]).out, folder.read("overzicht.json"));
}

#[test]
fn what_cannot_come_along_is_told_with_its_file_and_the_rest_goes_on() {
    let folder = Folder::new("rollup-refused");
    let mut given = reports();
    let text = std::fs::read_to_string(&given[0]).unwrap();
    let internal = text.replace("\"audience\": \"commissioner\"", "\"audience\": \"internal\"");
    given.push(folder.file("intern.json", &internal));
    let newer = text.replace("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"2.0\"");
    given.push(folder.file("nieuwer.json", &newer));
    given.push(folder.file("kapot.json", &text[..text.len() / 2]));
    given.push(shipped("plan.json"));
    given.push(folder.path("bestaat-niet.json"));
    let ended = roll_up(&given, &[]);
    assert_eq!(ended.status, 3, "{}", ended.told);
    for name in [
        "intern.json",
        "nieuwer.json",
        "kapot.json",
        "plan.json",
        "bestaat-niet.json",
    ] {
        assert!(ended.told.contains(name), "{name}: {}", ended.told);
    }
    let overview: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(overview["reports"].as_array().unwrap().len(), 4);
    let refused = overview["refused"].as_array().unwrap();
    assert_eq!(refused.len(), 5, "{refused:?}");
    let unreadable = refused.iter().filter(|it| it["reason"] == "unreadable");
    let files: Vec<&str> = unreadable.map(|it| it["file"].as_str().unwrap()).collect();
    assert_eq!(
        files,
        ["bestaat-niet.json", "kapot.json", "nieuwer.json", "plan.json"]
    );
}

#[test]
fn the_period_is_that_of_most_reports_unless_it_is_given() {
    let folder = Folder::new("rollup-period");
    let mut given = reports();
    // The large shipped report of the year before: another period, and of another framework.
    given.insert(0, shipped("earlier/effect-report.json"));
    let ended = roll_up(&given, &[]);
    assert_eq!(ended.status, 3, "{}", ended.told);
    let overview: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(overview["period"]["from"], "2025-01-01");
    assert_eq!(overview["reports"].as_array().unwrap().len(), 4);

    let ended = roll_up(&reports(), &["--period", "2023"]);
    assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{}", ended.told);
    assert!(
        ended
            .told
            .contains("geen enkele rapportage kon worden meegenomen"),
        "{}",
        ended.told
    );
    let ended = roll_up(&reports(), &["--period", "vorig jaar"]);
    assert_eq!(ended.status, 2, "{}", ended.told);
    assert!(
        ended.told.contains("`vorig jaar` is geen periode"),
        "{}",
        ended.told
    );
    let given = folder.file("rapport.json", &std::fs::read_to_string(&reports()[0]).unwrap());
    let ended = roll_up(&[given], &["--period", "2025-01-01..2025-12-31"]);
    assert_eq!(ended.status, 0, "{}", ended.told);
}
