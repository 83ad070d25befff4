//! The scenario of a practice: `account` with answers of staff and the report before, then `check`, `page` and `tables`.

use serde_json::Value;

use crate::run::{Ended, Folder, run, shipped, text_of};

/// The report of the shipped scenario, with these answers of staff.
fn account(answers: &str, out: &str, more: &[&str]) -> Ended {
    let of = |name: &str| shipped(&format!("practice/{name}"));
    let arguments = [
        "account".to_owned(),
        format!("--policy={}", of("policy-framework.json")),
        format!("--plan={}", of("plan.json")),
        format!("--narrative={}", of("narrative.json")),
        format!("--participations={}", of("participations.jsonl")),
        format!("--earlier={}", of("earlier/effect-report.json")),
        format!("--self-assessments={answers}"),
        "--made-on=2026-06-01".to_owned(),
        format!("--out={out}"),
    ];
    let arguments: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .chain(more.iter().copied())
        .collect();
    run(&arguments)
}

#[test]
fn the_practice_of_an_organisation_is_accounted_for_checked_and_shown() {
    let folder = Folder::new("practice");
    let path = folder.path("report.json");
    let ended = account(&shipped("practice/self-assessments.jsonl"), &path, &[]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let ended = run(&["check", &path]);
    assert_eq!(ended.status, 0, "{}", ended.out);
    for (language, told) in [
        (
            "nl",
            [
                "Positiebepaling: Najaar 2025, een jaar na de training",
                "Vakmanschap: Onderlinge interviews, teams Noord en Zuid",
                "Methoden en waar zij voor zijn",
                "Buurtkeuken aan de Vecht",
                "Winst voor bewoners zelf",
                "Wat is besloten, en hoe het nu staat",
                "Wat is geleerd",
            ],
        ),
        (
            "en",
            [
                "Self-assessment: Najaar 2025, een jaar na de training",
                "Craft: Onderlinge interviews, teams Noord en Zuid",
                "Methods and what they are for",
                "Buurtkeuken aan de Vecht",
                "Gains of residents themselves",
                "What was decided, and how it stands now",
                "What was learnt",
            ],
        ),
    ] {
        let page = run(&["page", &path, "--language", language]);
        assert_eq!(page.status, 0, "{}", page.told);
        for words in told {
            assert!(page.out.contains(words), "{words}");
        }
        assert!(page.out.contains("<svg"), "the line is drawn");
    }
    let tables = folder.path("tables");
    let ended = run(&["tables", &path, "--to", &tables]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    assert!(folder.read("tables/practice.csv").contains("ownIncome"));
}

#[test]
fn a_table_of_answers_gives_the_report_of_the_stream() {
    let folder = Folder::new("practice-table");
    let mut table = "ronde;medewerker;baken;nu;gewenst\n".to_owned();
    for line in text_of("practice/self-assessments.jsonl").lines() {
        let answer: Value = serde_json::from_str(line).unwrap();
        let cell = |name: &str| match &answer[name] {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            number => number.to_string().replace('.', ","),
        };
        let cells = ["round", "respondent", "beacon", "current", "desired"].map(cell);
        table += &cells.join(";");
        table.push('\n');
    }
    let table = folder.file("antwoorden.csv", &table);
    let (one, other) = (folder.path("one.json"), folder.path("other.json"));
    let stream = shipped("practice/self-assessments.jsonl");
    assert_eq!(account(&stream, &one, &[]).status, 0);
    let ended = account(&table, &other, &[]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    assert!(folder.read("one.json") == folder.read("other.json"));
}

#[test]
fn answers_that_cannot_be_right_are_told_with_their_line_and_the_others_count() {
    let folder = Folder::new("practice-bad");
    let mut lines: Vec<String> = text_of("practice/self-assessments.jsonl")
        .lines()
        .map(str::to_owned)
        .collect();
    lines[4] = lines[4].replace("\"current\": ", "\"current\": 1");
    lines[9] = lines[9].replace("najaar-2025", "winter");
    lines[12] = "geen antwoord".to_owned();
    let answers = folder.file("antwoorden.jsonl", &lines.join("\n"));
    let ended = account(&answers, &folder.path("report.json"), &[]);
    assert_eq!(ended.status, 3, "{}", ended.told);
    for told in [
        "waarschuwing: antwoorden.jsonl: 3 van 320 antwoorden van medewerkers geweigerd",
        "staat niet op de schaal van `1` tot en met `5` in stappen van `0.5`\n          --> antwoorden.jsonl:5\n",
        "ronde `winter` staat niet in de toelichting\n          --> antwoorden.jsonl:10\n",
        "--> antwoorden.jsonl:13\n",
    ] {
        assert!(ended.told.contains(told), "{told}\n{}", ended.told);
    }
    let report: Value = serde_json::from_str(&folder.read("report.json")).unwrap();
    assert_eq!(report["sources"]["records"]["selfAssessments"]["refused"], 3);

    let nothing = account(
        &folder.path("er-is-niets.jsonl"),
        &folder.path("report.json"),
        &[],
    );
    assert_eq!(nothing.status, 2);
}

#[test]
fn answers_without_a_narrative_have_no_round() {
    let of = |name: &str| shipped(&format!("practice/{name}"));
    let ended = run(&[
        "account",
        &format!("--policy={}", of("policy-framework.json")),
        &format!("--plan={}", of("plan.json")),
        &format!("--self-assessments={}", of("self-assessments.jsonl")),
        "--made-on=2026-06-01",
    ]);
    assert_eq!(ended.status, 2);
    assert!(
        ended
            .told
            .contains("antwoorden van medewerkers horen bij een ronde in de toelichting")
    );
}
