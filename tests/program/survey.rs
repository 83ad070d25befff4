//! A survey in a table: counted per question, and told in the report.

use serde_json::Value;

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

fn report(ended: &Ended) -> Value {
    serde_json::from_str(&ended.out).unwrap_or_else(|_| panic!("{}", ended.told))
}

/// Every answer to a survey question, wherever it stands.
fn answers(value: &Value, into: &mut Vec<Value>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::Array(all)) = fields.get("surveyResults") {
                into.extend(all.iter().cloned());
            }
            fields.values().for_each(|field| answers(field, into));
        }
        Value::Array(all) => all.iter().for_each(|one| answers(one, into)),
        _ => {}
    }
}

fn answer(report: &Value, id: &str) -> Value {
    let mut all = Vec::new();
    answers(report, &mut all);
    all.into_iter()
        .find(|one| one["surveyResult"] == id)
        .unwrap_or_else(|| panic!("no `{id}`"))
}

/// The shipped narrative without its survey results.
fn narrative_without(folder: &Folder, keep: impl Fn(&mut Value)) -> String {
    let mut narrative: Value = serde_json::from_str(&text_of("narrative.json")).unwrap();
    keep(&mut narrative);
    folder.file("toelichting.json", &narrative.to_string())
}

#[test]
fn the_shipped_survey_gives_asked_answered_and_agreed_in_the_report() {
    let (survey, mapping) = (shipped("export/enquete.csv"), shipped("export/mapping.json"));
    let ended = account(&[
        "--survey",
        &survey,
        "--mapping",
        &mapping,
        "--audience",
        "internal",
    ]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let made = report(&ended);
    let held: Value = serde_json::from_str(&text_of("narrative.json")).unwrap();
    for id in ["sport-sterker", "sport-contact"] {
        let all = held["surveyResults"].as_array().unwrap();
        let expected = all.iter().find(|one| one["id"] == id).unwrap();
        let told = answer(&made, id);
        for field in ["asked", "answered", "agreed"] {
            assert_eq!(told[field], expected[field], "{id} {field}");
        }
        assert_eq!(told["source"], "enquete.csv");
    }
    let tables = made["sources"]["records"]["tables"].as_array().unwrap();
    assert_eq!(
        (tables.len(), &tables[0]["holds"], &tables[0]["source"]),
        (1, &"survey".into(), &"enquete.csv".into())
    );
    assert!(
        ended.told.contains("gevraagd 34, geantwoord 27"),
        "{}",
        ended.told
    );
}

#[test]
fn a_narrative_that_holds_the_question_keeps_its_words_and_gets_the_numbers() {
    let folder = Folder::new("survey-narrative");
    let (survey, mapping) = (shipped("export/enquete.csv"), shipped("export/mapping.json"));
    let open = narrative_without(&folder, |narrative| {
        for one in narrative["surveyResults"].as_array_mut().unwrap() {
            if one["id"] == "sport-sterker" {
                let fields = one.as_object_mut().unwrap();
                for field in ["asked", "answered", "agreed"] {
                    fields.remove(field);
                }
                fields.insert("source".to_owned(), "Op papier, zonder naam".into());
            }
        }
    });
    let arguments = [
        "--survey",
        &survey,
        "--mapping",
        &mapping,
        "--narrative",
        &open,
        "--audience",
        "internal",
    ];
    let ended = account(&arguments);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let told = answer(&report(&ended), "sport-sterker");
    assert_eq!(
        (&told["source"], &told["answered"]),
        (&"Op papier, zonder naam".into(), &27.into())
    );

    let other = narrative_without(&folder, |narrative| {
        for one in narrative["surveyResults"].as_array_mut().unwrap() {
            if one["id"] == "sport-sterker" {
                one["agreed"] = 3.into();
            }
        }
    });
    let ended = account(&["--survey", &survey, "--mapping", &mapping, "--narrative", &other]);
    assert_eq!((ended.status, ended.out.as_str()), (2, ""));
    assert!(
        ended.told.contains(
            "de toelichting heeft andere aantallen bij enquêteresultaat `sport-sterker` dan de tabel"
        ),
        "{}",
        ended.told
    );
}

#[test]
fn answers_that_are_not_understood_are_told_and_count_as_none() {
    let folder = Folder::new("survey-odd");
    let question = "Sinds ik meedoe voel ik mij sterker";
    let rows = format!("Nr;{question}\n1;Mee eens\n2;Misschien wel\n3;Misschien wel\n4;Oneens\n5;\n");
    let file = folder.file("enquete.csv", &rows);
    let table = folder.path("geweigerd.csv");
    let [policy, plan] = ["policy-framework.json", "plan.json"].map(shipped);
    let ended = run(&["check", &policy, &plan, "--survey", &file, "--refusals", &table]);
    assert_eq!(ended.status, 3, "{}{}", ended.out, ended.told);
    for told in [
        "waarschuwing: enquete.csv: 2 antwoorden niet begrepen; zij tellen als geen antwoord",
        "2 × van antwoord `Misschien wel` is niet bekend of het instemt [unknown-answer]",
        "--> enquete.csv:3, enquete.csv:4",
        "gevraagd 5, geantwoord 2, mee eens 1",
    ] {
        assert!(ended.out.contains(told), "{told}\n{}", ended.out);
    }
    assert!(
        folder
            .read("geweigerd.csv")
            .contains("enquete.csv;3;Sinds ik meedoe voel ik mij sterker;Misschien wel;unknown-answer;")
    );
    let english = run(&["check", &policy, &plan, "--survey", &file, "--language", "en"]);
    assert!(
        english.out.contains("2 answers were not understood"),
        "{}",
        english.out
    );
}

#[test]
fn satisfaction_in_a_survey_lifts_no_effect() {
    let folder = Folder::new("survey-satisfaction");
    let row = |number: u8| format!("{number};Ja\n");
    let rows: String = (1..=40).map(row).collect();
    let file = folder.file(
        "enquete.csv",
        &format!("Nr;Ik ben tevreden over de sportgroep\n{rows}"),
    );
    let [policy, plan] = ["policy-framework.json", "plan.json"].map(shipped);
    let mapping = folder.path("veldkoppeling.json");
    let ended = run(&[
        "map", &file, "--policy", &policy, "--plan", &plan, "--out", &mapping,
    ]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let text = folder.read("veldkoppeling.json");
    assert!(text.contains("\"about\": \"satisfaction\""), "{text}");
    let text = text.replacen(
        "\"question\":",
        "\"effect\": \"sociaal-leven\",\n          \"question\":",
        1,
    );
    let mapping = folder.file("veldkoppeling.json", &text);
    let ended = account(&["--survey", &file, "--mapping", &mapping]);
    assert_eq!(ended.status, 0, "{}", ended.told);
    let made = report(&ended);
    let told = answer(&made, "ik-ben-tevreden-over-de-sportgroep");
    assert_eq!(
        (&told["about"], &told["answered"]),
        (&"satisfaction".into(), &40.into())
    );
    let goals = made["goals"].as_array().unwrap();
    let mut effects = goals.iter().flat_map(|goal| goal["effects"].as_array().unwrap());
    let standing = &effects.find(|one| one["effect"] == "sociaal-leven").unwrap()["standing"];
    assert_eq!(standing, "unanswered");
}
