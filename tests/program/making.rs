//! `account`, `offer`, `demo` and `register`: what is made, and that no refusal can be missed.

use std::fs;

use serde_json::Value;

use crate::run::{Folder, run, shipped, text_of};

/// The arguments of a report of the shipped data, with these participations.
fn account(participations: &str) -> Vec<String> {
    let mut arguments = vec!["account".to_owned()];
    for (name, value) in [
        ("policy", shipped("policy-framework.json")),
        ("plan", shipped("plan.json")),
        ("participations", participations.to_owned()),
        ("made-on", "2026-03-02".to_owned()),
        ("audience", "internal".to_owned()),
    ] {
        arguments.push(format!("--{name}={value}"));
    }
    arguments
}

fn run_all(arguments: &[String], more: &[&str]) -> crate::run::Ended {
    let arguments: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .chain(more.iter().copied())
        .collect();
    run(&arguments)
}

#[test]
fn the_programme_of_a_city_is_accounted_for_checked_and_shown() {
    let folder = Folder::new("city-programme");
    let of = |name: &str| shipped(&format!("city-programme/{name}"));
    let report = folder.path("report.json");
    let ended = run(&[
        "account",
        &format!("--policy={}", of("policy-framework.json")),
        &format!("--plan={}", of("plan.json")),
        &format!("--narrative={}", of("narrative.json")),
        &format!("--participations={}", of("participations.jsonl")),
        &format!("--measurements={}", of("measurements.jsonl")),
        "--made-on=2026-03-10",
        &format!("--out={report}"),
    ]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let ended = run(&["check", &report]);
    assert_eq!(ended.status, 0, "{}", ended.out);
    let page = folder.path("page.html");
    let ended = run(&["page", &report, &format!("--out={page}")]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let page = folder.read("page.html");
    assert!(page.contains("Nagestreefd: hoogstens 16% (2025). De uitkomst voldoet daaraan."));
    assert!(
        page.contains("Kosten voor dit doel: begroot €\u{a0}369.933,31, gerealiseerd €\u{a0}369.397,73.")
    );
}

#[test]
fn a_run_with_some_refused_records_makes_its_report_and_says_so() {
    let arguments = account(&shipped("participations.jsonl"));
    let ended = run_all(&arguments, &[]);
    assert_eq!(ended.status, 3, "{}", ended.told);
    assert!(ended.out.starts_with("{\n  \"document\": \"effect-report\""));
    for told in [
        "waarschuwing: participations.jsonl: 3 van 6.000 records geweigerd\n",
        "      1 × ",
        "= hulp: bedoelt u `koffieochtend`?\n",
        "alle weigeringen als tabel: `--refusals geweigerd.csv`\n",
    ] {
        assert!(ended.told.contains(told), "{told}\n{}", ended.told);
    }
    let english = run_all(&arguments, &["--language=en"]);
    assert!(
        english
            .told
            .contains("warning: participations.jsonl: 3 of 6,000 records were refused\n")
    );
    assert_eq!(
        english.out, ended.out,
        "the language of the program changes no report"
    );
}

#[test]
fn a_run_in_which_every_record_is_refused_ends_otherwise_and_says_so() {
    let folder = Folder::new("all-refused");
    // All of another year.
    let line = |person: &str| {
        format!("{{\"activity\":\"koffieochtend\",\"person\":\"{person}\",\"date\":\"2019-03-06\"}}\n")
    };
    let file = folder.file("oud.jsonl", &(line("p-1") + &line("p-2")));
    let ended = run_all(&account(&file), &[]);
    assert_eq!(ended.status, 4, "{}", ended.told);
    assert!(
        ended
            .told
            .contains("fout: oud.jsonl: alle 2 records zijn geweigerd, er is niets van gelezen\n"),
        "{}",
        ended.told
    );
}

#[test]
fn many_equal_faults_cost_one_line_and_the_table_has_them_all() {
    let folder = Folder::new("many-equal");
    let mut lines = text_of("participations.jsonl");
    lines.extend((0..5_000).map(|person| {
        format!("{{\"activity\":\"koffie\",\"person\":\"q{person}\",\"date\":\"2025-03-11\"}}\n")
    }));
    let file = folder.file("veel.jsonl", &lines);
    let table = folder.path("geweigerd.csv");
    let ended = run_all(&account(&file), &["--refusals", &table]);
    assert_eq!(ended.status, 3);
    let told: Vec<&str> = ended
        .told
        .lines()
        .filter(|line| line.contains("`koffie`"))
        .collect();
    assert_eq!(told.len(), 1, "{}", ended.told);
    assert!(
        ended
            .told
            .contains("  5.000 × activiteit `koffie` bestaat niet [unknown-activity]\n"),
        "{}",
        ended.told
    );
    let table = folder.read("geweigerd.csv");
    assert!(
        table.starts_with("\u{feff}bestand;regel;veld;waarde;reden;melding;hulp\n"),
        "{table}"
    );
    assert_eq!(table.lines().count(), 1 + 5_003);
    assert!(table.contains("\nveel.jsonl;6001;activity;koffie;unknown-activity;"));
}

#[test]
fn different_values_are_told_apart_until_they_would_fill_the_screen() {
    let folder = Folder::new("many-different");
    let line = |at: usize| {
        format!("{{\"activity\":\"onbekend-{at}\",\"person\":\"p{at}\",\"date\":\"2025-03-11\"}}\n")
    };
    let lines: String = (0..12).map(line).chain([line(3)]).collect();
    let file = folder.file("veel.jsonl", &lines);
    let ended = run_all(&account(&file), &["--language", "en"]);
    assert_eq!(ended.status, 4, "{}", ended.told);
    let told: Vec<&str> = ended.told.lines().filter(|line| line.contains(" × ")).collect();
    assert_eq!(told.len(), 6, "{}", ended.told);
    assert!(
        told[0].starts_with("      2 × no activity `onbekend-3`"),
        "{}",
        ended.told
    );
    assert_eq!(told[5], "      7 × others [unknown-activity]");
}

#[test]
fn a_duplicate_id_is_told_in_the_language_asked_for_with_its_line() {
    let folder = Folder::new("duplicate-id");
    let plan = text_of("plan.json");
    let at = plan.find("\"id\": \"eettafel\"").unwrap();
    let plan = format!(
        "{}\"id\": \"koffieochtend\"{}",
        &plan[..at],
        &plan[at + "\"id\": \"eettafel\"".len()..]
    );
    let plan = folder.file("mijn-plan.json", &plan);
    let policy = shipped("policy-framework.json");
    let arguments = ["account", "--policy", &policy, "--plan", &plan];
    let dutch = run(&arguments);
    assert_eq!((dutch.status, dutch.out.as_str()), (1, ""));
    assert!(dutch.told.contains("fout["), "{}", dutch.told);
    let english = run(&[&arguments[..], &["--language", "en"]].concat());
    assert!(english.told.contains("error["), "{}", english.told);
    let line = plan_line(&folder.read("mijn-plan.json"), at);
    for told in [dutch.told, english.told] {
        assert!(
            told.contains(&format!("--> mijn-plan.json:{line}:")),
            "line {line}\n{told}"
        );
    }
}

fn plan_line(text: &str, at: usize) -> usize {
    text[..at].lines().count()
}

#[test]
fn a_table_gives_the_report_of_the_same_records_line_by_line() {
    let folder = Folder::new("table");
    let line = |person: u8| {
        let record =
            format!("\"activity\":\"koffieochtend\",\"person\":\"p{person}\",\"date\":\"2025-03-11\"");
        format!("{{{record},\"minutes\":90}}\n")
    };
    let row = |person: u8| format!("koffieochtend;p{person};2025-03-11;90\r\n");
    let lines: String = (1..=30).map(line).collect();
    let header = "activiteit;persoon;datum;minuten\r\n".to_owned();
    let rows: String = [header].into_iter().chain((1..=30).map(row)).collect();
    let (lines, rows) = (folder.file("a.jsonl", &lines), folder.file("a.csv", &rows));
    let (of_lines, of_rows) = (run_all(&account(&lines), &[]), run_all(&account(&rows), &[]));
    assert_eq!((of_lines.status, of_rows.status), (0, 0), "{}", of_rows.told);
    let mut report: Value = serde_json::from_str(&of_rows.out).unwrap();
    let records = report["sources"]["records"].as_object_mut().unwrap();
    let tables = records.remove("tables").unwrap();
    assert_eq!(tables[0]["source"], "a.csv");
    assert_eq!(serde_json::from_str::<Value>(&of_lines.out).unwrap(), report);
}

#[test]
fn the_demo_shows_its_report_and_leaves_files_from_which_account_makes_the_same() {
    let folder = Folder::new("demo");
    let there = folder.path("demo");
    let ended = run(&["demo", "--out", &there]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    assert!(
        ended.out.contains("Stichting Welzijn De Waterlijn"),
        "{}",
        ended.out
    );
    let file = |name: &str| format!("{there}/{name}");
    let [policy, plan, participations, measurements, narrative, offer] = [
        "policy-framework.json",
        "plan.json",
        "participations.jsonl",
        "measurements.jsonl",
        "narrative.json",
        "tender-offer.json",
    ]
    .map(file);
    let again = run(&[
        "account",
        "--policy",
        &policy,
        "--plan",
        &plan,
        "--participations",
        &participations,
        "--measurements",
        &measurements,
        "--narrative",
        &narrative,
        "--offer",
        &offer,
        "--made-on",
        "2026-03-02",
    ]);
    assert_eq!(again.status, 3);
    assert!(again.out == fs::read_to_string(file("effect-report.json")).unwrap());
    let twice = run(&["demo", "--out", &there]);
    assert_eq!(twice.status, 5, "nothing is overwritten");
    assert!(twice.told.contains("bestaat al"), "{}", twice.told);
}

#[test]
fn a_made_register_of_any_size_is_read_without_a_refusal() {
    let folder = Folder::new("register");
    let there = folder.path("r");
    let ended = run(&[
        "register",
        "--out",
        &there,
        "--activities",
        "12",
        "--areas",
        "5",
        "--goals",
        "4",
        "--effects",
        "3",
        "--people",
        "80",
        "--records",
        "600",
    ]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let file = |name: &str| format!("{there}/{name}");
    let ended = run(&[
        "check",
        &file("policy-framework.json"),
        &file("plan.json"),
        &file("participations.jsonl"),
        &file("measurements.jsonl"),
    ]);
    assert_eq!(ended.status, 0, "{}{}", ended.out, ended.told);
}

#[test]
fn the_shipped_register_is_made_again_in_a_folder() {
    let folder = Folder::new("shipped-register");
    let there = folder.path("r");
    assert_eq!(run(&["register", "--out", &there]).status, 0);
    for name in [
        "policy-framework.json",
        "plan.json",
        "participations.jsonl",
        "measurements.jsonl",
    ] {
        assert!(
            fs::read_to_string(format!("{there}/{name}")).unwrap() == text_of(name),
            "{name}"
        );
    }
}

#[test]
fn an_offer_is_made_from_plan_and_narrative() {
    let [policy, plan, narrative] = ["policy-framework.json", "plan.json", "narrative.json"].map(shipped);
    let ended = run(&[
        "offer",
        "--policy",
        &policy,
        "--plan",
        &plan,
        "--narrative",
        &narrative,
        "--made-on",
        "2026-03-02",
    ]);
    assert!(
        ended.out.starts_with("{\n  \"document\": \"tender-offer\""),
        "{}",
        ended.told
    );
    assert!(ended.told.contains(" / "), "{}", ended.told);
}

#[test]
fn schemas_and_templates_are_those_of_the_library() {
    let schema = run(&["schema", "plan"]);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/plan.json");
    assert_eq!(schema.out, fs::read_to_string(path).unwrap());
    for (arguments, file) in [
        (&["plan", "--types"][..], "types/plan.json"),
        (&["--openapi"], "openapi.json"),
    ] {
        let made = run(&[&["schema"], arguments].concat());
        let path = format!("{}/schemas/{file}", env!("CARGO_MANIFEST_DIR"));
        // Not printed: a schema is as long as a book.
        assert!(made.out == fs::read_to_string(path).unwrap(), "{file}");
    }
    let template = run(&["template", "plan"]);
    assert_eq!(template.out, text_of("small/plan.json"));
    assert_eq!(template.told, text_of("small/plan.notes.md"));
    for (command, name) in [("schema", "effect-report"), ("template", "participations")] {
        let list = run(&[command]);
        assert_eq!(list.status, 0);
        assert!(
            list.out.lines().any(|line| line.starts_with(name)),
            "{}",
            list.out
        );
    }
}
