//! `page`, `assess`, `tables`, `cids` and `compare`: documents shown to people, and reports given to calculate with, each
//! from the document alone.

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

#[test]
fn a_report_for_others_says_what_it_does_not_hold() {
    let folder = Folder::new("cids");
    let report = report(&folder);
    let made = folder.path("cids.jsonld");
    let ended = run(&[
        "cids",
        &report,
        "--base",
        "https://dehoek.example",
        "--out",
        &made,
    ]);
    assert_eq!((ended.status, ended.out.as_str()), (0, ""), "{}", ended.told);
    assert!(
        folder
            .read("cids.jsonld")
            .contains("\"@id\": \"https://dehoek.example/organization\"")
    );
    assert!(
        ended.told.contains("- bereik van een effect (1): weggelaten"),
        "{}",
        ended.told
    );
    let ended = run(&["cids", &report, "--base", "dehoek", "--language", "en"]);
    assert_eq!(ended.status, 2, "{}", ended.told);
    assert!(
        ended.told.contains("`--base`: `dehoek` is no web address"),
        "{}",
        ended.told
    );
}

/// The earlier report that is shipped, and a later one of the same organisation, in which nothing was registered.
fn two_years(folder: &Folder) -> [String; 2] {
    let data = crate::run::shipped;
    let later = folder.path("2025.json");
    let ended = run(&[
        "account",
        "--policy",
        &data("policy-framework.json"),
        "--plan",
        &data("plan.json"),
        "--made-on",
        "2026-03-02",
        "--out",
        &later,
    ]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    [data("earlier/effect-report.json"), later]
}

#[test]
fn two_reports_are_laid_side_by_side_in_the_form_and_language_asked_for() {
    let folder = Folder::new("compare");
    let [earlier, later] = two_years(&folder);
    let ended = run(&["compare", &earlier, &later]);
    assert_eq!((ended.status, ended.told.as_str()), (0, ""));
    let json: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(json["document"], "comparison");
    assert_eq!(json["yearOnYear"]["later"]["period"]["from"], "2025-01-01");

    let to = folder.path("vergelijking.json");
    let ended = run(&["compare", &earlier, &later, "-o", &to]);
    assert_eq!((ended.status, ended.out.as_str()), (0, ""), "{}", ended.told);
    let checked = run(&["check", &to]);
    assert_eq!(checked.status, 0, "{}", checked.out);

    let text = run(&["compare", &earlier, &later, "--as", "markdown"]);
    assert!(
        text.out
            .starts_with("# 2024 en 2025 naast elkaar: Stichting Welzijn De Waterlijn\n")
    );
    let page = run(&["compare", &earlier, &later, "--as", "html", "--language", "en"]);
    assert!(page.out.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    assert!(page.out.contains("2024 and 2025 side by side"));
}

#[test]
fn reports_that_cannot_be_compared_say_why_and_what_would_be_right() {
    let folder = Folder::new("compare-refused");
    let [earlier, later] = two_years(&folder);
    for (given, language, message, help) in [
        (
            [&later, &earlier],
            "nl",
            "fout: de eerdere rapportage gaat over een latere tijd dan de latere\n",
            "hulp: geef eerst de eerdere rapportage en dan de latere\n",
        ),
        (
            [&later, &later],
            "en",
            "error: the periods of the reports overlap: `2025-01-01 – 2025-12-31` and `2025-01-01 – 2025-12-31`\n",
            "help: give reports about periods that follow each other\n",
        ),
    ] {
        let ended = run(&["compare", given[0], given[1], "--language", language]);
        assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{}", ended.told);
        assert!(
            ended.told.contains(message) && ended.told.contains(help),
            "{}",
            ended.told
        );
    }
    let text = std::fs::read_to_string(&later).unwrap();
    let newer = folder.file("nieuwer.json", &text.replace("\"1.0\"", "\"2.0\""));
    let ended = run(&["compare", &earlier, &newer]);
    assert_eq!(ended.status, 1, "{}", ended.told);
    assert!(
        ended.told.contains("nieuwer.json") && ended.told.contains("2.0"),
        "{}",
        ended.told
    );
}

#[test]
fn a_report_is_made_beside_the_one_of_the_year_before() {
    let folder = Folder::new("account-earlier");
    let data = crate::run::shipped;
    let earlier = data("earlier/effect-report.json");
    let account = |earlier: &str, more: &[&str]| {
        let (policy, plan) = (data("policy-framework.json"), data("plan.json"));
        let fixed = [
            "account",
            "--policy",
            &policy,
            "--plan",
            &plan,
            "--made-on",
            "2026-03-02",
            "--earlier",
            earlier,
        ];
        run(&[&fixed[..], more].concat())
    };
    let ended = account(&earlier, &[]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let report: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(report["comparison"]["earlier"]["report"], "waterlijn-plan-2024");
    let report = folder.file("rapport.json", &ended.out);
    let checked = run(&[
        "check",
        &report,
        &data("plan.json"),
        &data("policy-framework.json"),
    ]);
    // Without a narrative nobody comes back to what was decided, and that is all that is said of the comparison.
    let left = checked.out.matches("tip[decision-not-followed-up]").count();
    assert_eq!(left, 4, "{}", checked.out);
    assert_eq!(
        checked.out.matches("/comparison/").count(),
        left,
        "{}",
        checked.out
    );
    let page = run(&["page", &report]);
    assert!(page.out.contains("Vergeleken met 2024"));
    // For everybody an earlier report for the commissioner is too much.
    let ended = account(&earlier, &["--audience", "public"]);
    assert_eq!(ended.status, 1, "{}", ended.told);
    assert!(
        ended
            .told
            .contains("fout: de eerdere rapportage is vertrouwelijker dan de latere"),
        "{}",
        ended.told
    );
    // It is never overwritten.
    let ended = account(&report, &["--out", &report]);
    assert_eq!(ended.status, 2, "{}", ended.told);
}
