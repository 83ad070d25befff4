//! Records that go wrong in practice, from file to report: what the report for the commissioner says of them.

use serde_json::Value;

use crate::run::{Ended, Folder, case, run};

/// A run on a policy framework and a plan of the cases.
fn account(plan: &str, more: &[&str]) -> Ended {
    let (policy, plan) = (case("base/policy.json"), case(plan));
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

fn made(plan: &str, participations: &str, measurements: &str, more: &[&str]) -> (Ended, Value) {
    let (people, scores) = (case(participations), case(measurements));
    let mut arguments = vec!["--participations", &people];
    if !measurements.is_empty() {
        arguments.extend(["--measurements", &scores]);
    }
    let ended = account(plan, &[&arguments, more].concat());
    let report = serde_json::from_str(&ended.out).unwrap_or_else(|_| panic!("{}", ended.told));
    (ended, report)
}

/// The answer to an effect.
fn effect<'a>(report: &'a Value, id: &str) -> &'a Value {
    let goals = report["goals"].as_array().unwrap();
    let all = goals.iter().flat_map(|goal| goal["effects"].as_array().unwrap());
    all.clone().find(|one| one["effect"] == id).unwrap()
}

/// The finding with this code.
fn found<'a>(report: &'a Value, code: &str) -> Option<&'a Value> {
    let list = report["findings"]["list"].as_array().unwrap();
    list.iter().find(|one| one["code"] == code)
}

#[test]
fn moments_that_can_show_no_change_are_a_finding_at_the_effect() {
    for (letter, code) in [
        ("a", "measured-on-one-day"),
        ("d", "measured-before-taking-part"),
        ("f", "baseline-after-start"),
    ] {
        let (people, scores) = (
            format!("when-measured/{letter}-p.jsonl"),
            format!("when-measured/{letter}-m.jsonl"),
        );
        for audience in ["commissioner", "internal"] {
            let (ended, report) = made("base/plan.json", &people, &scores, &["--audience", audience]);
            let finding = found(&report, code).unwrap_or_else(|| panic!("{code}: {}", ended.told));
            assert_eq!(finding["pointer"], "/effects/2", "{finding}");
            assert_eq!(finding["facts"]["effect"], "leven");
            assert!(
                ended.told.contains(&format!("waarschuwing[{code}]")),
                "{}",
                ended.told
            );
            assert_eq!(effect(&report, "leven")["standing"], "measured");
        }
    }
}

#[test]
fn people_of_another_group_are_a_finding_and_the_sentence_says_whom_it_is_about() {
    let (people, scores) = ("other-group/p.jsonl", "other-group/m.jsonl");
    let (_, report) = made("other-group/plan.json", people, scores, &[]);
    assert!(found(&report, "measured-outside-group").is_some());
    let answer = effect(&report, "leven");
    assert!(
        answer["labels"]
            .as_array()
            .unwrap()
            .contains(&"outside-group".into()),
        "{answer}"
    );
    let said = answer["statement"]["nl"].as_str().unwrap();
    assert!(
        said.contains("de cijfers gaan over iedereen die is gemeten, niet over die groep"),
        "{said}"
    );
    let said = answer["statement"]["en"].as_str().unwrap();
    assert!(
        said.contains("the figures are about everybody measured, not about that group"),
        "{said}"
    );
    // The same people on an effect for everybody.
    let (_, report) = made("base/plan.json", people, scores, &[]);
    assert!(found(&report, "measured-outside-group").is_none());
    assert!(
        !effect(&report, "leven")["statement"]["nl"]
            .as_str()
            .unwrap()
            .contains("iedereen die is gemeten")
    );
}

#[test]
fn people_who_never_took_part_are_told_and_of_a_few_nothing_leaves() {
    let scores = "when-measured/a-m.jsonl";
    let line = |person: usize, activity: &str| {
        format!("{{\"activity\":\"{activity}\",\"person\":\"p{person}\",\"date\":\"2025-02-04\"}}\n")
    };
    for (strangers, outside) in [(12, true), (2, false)] {
        let folder = Folder::new(&format!("case-strangers-{strangers}"));
        let lines: String = (0..20)
            .map(|person| line(person, if person < strangers { "wandelen" } else { "koffie" }))
            .collect();
        let people = folder.file("p.jsonl", &lines);
        let scores = case(scores);
        let arguments = ["--participations", &people, "--measurements", &scores];
        for (audience, is_told) in [("internal", true), ("commissioner", outside)] {
            let ended = account(
                "base/plan.json",
                &[&arguments[..], &["--audience", audience]].concat(),
            );
            let report: Value = serde_json::from_str(&ended.out).unwrap();
            let answer = effect(&report, "leven");
            let said = answer["statement"]["nl"].as_str().unwrap();
            let labelled = answer["labels"]
                .as_array()
                .unwrap()
                .contains(&"without-part".into());
            assert_eq!(labelled, is_told, "{strangers} {audience}: {said}");
            assert_eq!(
                said.contains("bij geen van deze activiteiten geregistreerd"),
                is_told,
                "{strangers} {audience}: {said}"
            );
            assert_eq!(found(&report, "measured-without-part").is_some(), is_told);
        }
    }
}

#[test]
fn baselines_from_before_the_year_count_or_are_named_and_of_measured_tells_the_truth() {
    let (people, scores) = ("baseline-before-year/p.jsonl", "baseline-before-year/m.jsonl");
    let (ended, report) = made("base/plan.json", people, scores, &["--audience", "internal"]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let observed = &effect(&report, "eenzaam")["observed"]["figures"];
    assert_eq!(
        (&observed["pairs"], &observed["meanChange"]),
        (&35.into(), &(-1.3).into()),
        "{observed}"
    );
    assert_eq!(observed["followedUp"]["ofMeasured"], 1.0);

    let folder = Folder::new("case-early");
    let text = std::fs::read_to_string(case("base/plan.json")).unwrap();
    let mut plan: Value = serde_json::from_str(&text).unwrap();
    plan["effects"][0]["measurement"]["instrument"]["baselineDaysBefore"] = 14.into();
    let plan = folder.file("plan.json", &plan.to_string());
    let policy = case("base/policy.json");
    let (people, scores) = (case(people), case(scores));
    for (audience, share) in [
        ("internal", Value::from(0.43)),
        ("commissioner", "suppressed".into()),
    ] {
        let ended = run(&[
            "account",
            "--policy",
            &policy,
            "--plan",
            &plan,
            "--participations",
            &people,
            "--measurements",
            &scores,
            "--made-on",
            "2026-03-02",
            "--audience",
            audience,
        ]);
        assert_eq!(ended.status, 3, "{}", ended.told);
        let report: Value = serde_json::from_str(&ended.out).unwrap();
        let observed = &effect(&report, "eenzaam")["observed"]["figures"];
        assert_eq!(
            observed["followedUp"]["ofMeasured"], share,
            "15 of 35: {observed}"
        );
        assert_eq!(
            found(&report, "baseline-too-early").unwrap()["pointer"],
            "/effects/0"
        );
    }
}

#[test]
fn an_export_that_was_loaded_twice_is_told_with_how_often_and_where() {
    let (ended, report) = made("base/plan.json", "loaded-twice/twice.jsonl", "", &[]);
    assert!(found(&report, "records-equal").is_some());
    for told in ["26 records", "twice.jsonl:27"] {
        assert!(ended.told.contains(told), "{told}\n{}", ended.told);
    }
    let english = made(
        "base/plan.json",
        "loaded-twice/twice.jsonl",
        "",
        &["--language", "en"],
    )
    .0;
    assert!(english.told.contains("26 records"), "{}", english.told);
}

#[test]
fn answers_that_are_coded_otherwise_are_one_clear_message() {
    for (case, message) in [("five-answers", "400 ×"), ("who5", "120 ×")] {
        let (ended, _) = made(
            "base/plan.json",
            &format!("{case}/p.jsonl"),
            &format!("{case}/m.jsonl"),
            &[],
        );
        assert_eq!(ended.status, 4, "{}", ended.told);
        let lines: Vec<&str> = ended.told.lines().filter(|line| line.contains(" × ")).collect();
        assert!(lines.len() == 1 && lines[0].contains(message), "{}", ended.told);
    }
    for order in ["no-is-1", "yes-is-1"] {
        let scores = format!("loneliness-coding/{order}.jsonl");
        let (_, report) = made("base/plan.json", "loneliness-coding/p.jsonl", &scores, &[]);
        assert!(found(&report, "coding-undeclared").is_some(), "{order}");
    }
}

#[test]
fn pseudonyms_that_are_none_are_refused_with_their_help_and_never_shown() {
    for (name, status, told) in [
        ("onbekend", 3, "staat voor niemand in het bijzonder"),
        ("placeholders", 3, "[personal-data]"),
        ("sci", 4, "een getal dat een rekenblad heeft ingekort"),
        ("zeros", 3, "waarschuwing[pseudonyms-alike]"),
        ("citizen-numbers", 4, "lijkt op een burgerservicenummer"),
    ] {
        let (ended, _) = made("base/plan.json", &format!("pseudonyms/{name}.jsonl"), "", &[]);
        assert_eq!(ended.status, status, "{name}: {}", ended.told);
        assert!(ended.told.contains(told), "{name}: {}", ended.told);
        for shown in ["123456782", "1,23457E"] {
            assert!(
                !ended.told.contains(shown) && !ended.out.contains(shown),
                "{name}: {shown}"
            );
        }
    }
}

#[test]
fn the_reason_why_answers_are_left_out_is_the_true_one() {
    let folder = Folder::new("case-survey");
    let narrative = folder.file(
        "toelichting.json",
        r#"{"document": "narrative", "formatVersion": "1.0", "id": "toelichting",
          "period": {"from": "2025-01-01", "through": "2025-12-31"},
          "surveyResults": [{"id": "meer-mensen", "effect": "tevreden", "question": "Ik ken meer mensen in de straat",
            "on": "2025-12-01", "source": "Enquête in het buurthuis", "asked": 100, "answered": 50, "agreed": 48}]}"#,
    );
    let ended = account("base/plan.json", &["--narrative", &narrative]);
    let report: Value = serde_json::from_str(&ended.out).unwrap();
    let said = effect(&report, "tevreden")["statement"]["nl"].as_str().unwrap();
    assert!(
        said.contains("50 mensen antwoordden op")
            && said.contains("zij of de anderen met te weinig zijn om te publiceren"),
        "{said}"
    );
}
