//! Work without meetings and work without a register: its own unit, and what somebody states of it.

use std::fmt::Write as _;

use serde_json::{Value, json};
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{Audience, EffectReport};
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::sentence::{Sentence, sentences};
use vernieuwend_verantwoorden::value::document::Document;

/// Volunteers who help at home, and what is stated and registered of it.
struct Work {
    counted_in: Value,
    stated: Value,
    records: String,
}

impl Work {
    fn new(counted_in: &str, stated: Value) -> Self {
        Self {
            counted_in: json!(counted_in),
            stated,
            records: String::new(),
        }
    }

    fn reports(&self) -> [EffectReport; 2] {
        let year = json!({"from": "2025-01-01", "through": "2025-12-31"});
        let policy: PolicyFramework = document(json!({
            "document": "policy-framework", "formatVersion": "1.0", "id": "beleid", "title": "Sociale basis",
            "statedBy": "municipality", "period": year, "goals": [{"id": "thuis", "title": "Ouderen wonen thuis"}]
        }));
        let mut activity = json!({
            "id": "thuishulp", "title": "Vrijwillige hulp aan huis", "planned": {"services": 350}
        });
        if !self.counted_in.is_null() {
            activity["countedIn"] = self.counted_in.clone();
        }
        let plan: Plan = document(json!({
            "document": "plan", "formatVersion": "1.0", "id": "plan", "organisation": {"name": "Buurtkracht"},
            "period": year, "activities": [activity], "funding": {"basis": "subsidy"},
            "effects": [{"id": "langer", "title": "Ouderen blijven wonen waar zij willen", "activities": ["thuishulp"]}],
            "contributions": [{"effect": "langer", "goal": "thuis", "strength": "direct", "because": "Zo is het"}]
        }));
        let mut realised = json!({"activity": "thuishulp"});
        if !self.stated.is_null() {
            realised["stated"] = self.stated.clone();
        }
        let narrative: Narrative = document(json!({
            "document": "narrative", "formatVersion": "1.0", "id": "verhaal", "plan": "plan", "period": year,
            "realisations": [realised]
        }));
        let policy = policy.check().unwrap();
        let plan = plan.check_against(&policy).unwrap();
        let narrative = narrative.check_against((&policy, &plan)).unwrap();
        let mut tally = Tally::new(&policy, &plan);
        tally.participations(self.records.as_bytes()).unwrap();
        let told = account(&policy, &plan, &tally).with_narrative(&narrative);
        let made_on = "2026-03-02".parse().unwrap();
        let outside = told
            .protect(&Disclosure::k5(), Audience::Public, made_on)
            .unwrap();
        [told.internal(made_on), outside.report]
    }
}

fn document<T: Document>(value: Value) -> T {
    format::read::<T>(&value.to_string())
        .unwrap_or_else(|error| panic!("{error}"))
        .into_document()
}

fn json_of(report: &EffectReport) -> Value {
    serde_json::from_str(&format::write(report).unwrap()).unwrap()
}

fn codes(report: &EffectReport) -> Vec<&str> {
    report.findings.list.iter().map(|it| it.code.as_ref()).collect()
}

fn all() -> Value {
    json!({
        "source": "Stichting Thuiswacht, jaarverslag 2025, p. 4",
        "people": 118, "contacts": 1420, "services": 372, "minutes": 75000
    })
}

#[test]
fn what_is_stated_stands_apart_from_what_is_counted_and_is_added_to_nothing() {
    for report in Work::new("services", all()).reports() {
        let json = json_of(&report);
        let stated = &json["activities"][0]["stated"];
        assert_eq!(
            [
                &stated["people"],
                &stated["contacts"],
                &stated["services"],
                &stated["minutes"]
            ],
            [&json!(118), &json!(1420), &json!(372), &json!(75000)]
        );
        assert_eq!(
            stated["statement"]["nl"],
            "Volgens opgave van [Stichting Thuiswacht, jaarverslag 2025, p. 4]: 118 mensen, 1.420 contacten, 372 diensten en \
             1.250 uur. Dat is niet geteld in de registratie en telt nergens bij mee."
        );
        // Nobody is registered, so nothing is known of who was reached.
        for reach in [
            &json["reach"],
            &json["activities"][0]["reach"],
            &json["goals"][0]["reach"],
        ] {
            assert_eq!(
                [&reach["people"], &reach["contacts"]],
                [&json!("unknown"), &json!("unknown")]
            );
            assert_eq!(reach["anonymousAttendances"], json!(0));
        }
        assert_eq!(json["activities"][0]["realised"]["meetings"], "unknown");
        assert!(!codes(&report).contains(&"activity-without-realisation"));
        assert!(!codes(&report).contains(&"activity-without-visitors"));
        // It says nothing of an effect.
        assert_eq!(json["goals"][0]["effects"][0]["standing"], "unanswered");
        assert!(sentences(&report).iter().all(Sentence::answers_to_its_figures));
        let read: EffectReport = document(json);
        assert_eq!(read, report);
        assert_eq!(read.findings(()).with_code("statement-differs").count(), 0);
    }
}

#[test]
fn a_changed_sentence_or_number_of_what_is_stated_is_found() {
    let [report, _] = Work::new("services", all()).reports();
    let mut json = json_of(&report);
    json["activities"][0]["stated"]["people"] = json!(218);
    let changed: EffectReport = document(json);
    let findings = changed.findings(());
    let found: Vec<&str> = findings
        .with_code("statement-differs")
        .map(|it| it.pointer.as_str())
        .collect();
    assert_eq!(
        found,
        [
            "/activities/0/stated/statement/en",
            "/activities/0/stated/statement/nl"
        ]
    );
}

#[test]
fn outside_a_small_stated_number_is_left_out_with_its_reason() {
    let stated = json!({"source": "Opgave van de coördinator", "people": 3, "contacts": 4, "services": 60, "minutes": 5400});
    let [inside, outside] = Work::new("services", stated).reports();
    assert_eq!(json_of(&inside)["activities"][0]["stated"]["people"], json!(3));
    let told = &json_of(&outside)["activities"][0]["stated"];
    assert_eq!(
        [&told["people"], &told["contacts"]],
        [&json!("suppressed"), &json!("suppressed")]
    );
    assert_eq!([&told["services"], &told["minutes"]], [&json!(60), &json!(5400)]);
    assert_eq!(
        told["statement"]["nl"],
        "Volgens opgave van [Opgave van de coördinator]: 60 diensten en 90 uur. Dat is niet geteld in de registratie en telt \
         nergens bij mee. Hoeveel mensen en contacten [Opgave van de coördinator] opgeeft, blijft weg: het zou iets over te \
         weinig mensen kunnen zeggen."
    );
    assert_eq!(
        codes(&outside)
            .iter()
            .filter(|code| **code == "small-count")
            .count(),
        0
    );
    assert!(!codes(&outside).contains(&"activity-without-realisation"));
}

#[test]
fn outside_nothing_stated_stands_beside_counted_people_of_the_same_activity() {
    let mut work = Work::new("services", all());
    for person in 0..116 {
        let _ = writeln!(
            work.records,
            r#"{{"activity":"thuishulp","person":"p-{person}","date":"2025-03-01"}}"#
        );
    }
    let [inside, outside] = work.reports();
    let json = json_of(&inside);
    assert_eq!(
        json["activities"][0]["reach"]["people"],
        json!(116),
        "118 is not added"
    );
    assert_eq!(json["activities"][0]["stated"]["people"], json!(118));
    // A day on which somebody was helped is no meeting.
    assert_eq!(json["activities"][0]["realised"]["meetings"], "unknown");
    let told = &json_of(&outside)["activities"][0]["stated"];
    for number in ["people", "contacts", "services"] {
        assert_eq!(
            told[number], "suppressed",
            "116 and 118 would give two people away"
        );
    }
    assert_eq!(told["minutes"], json!(75000));
    for report in [&inside, &outside] {
        assert!(codes(report).contains(&"stated-beside-register"));
    }
}

#[test]
fn work_without_meetings_has_no_visits() {
    let with = |counted_in: Value| {
        let mut work = Work::new("services", Value::Null);
        work.counted_in = counted_in;
        work.records = "{\"activity\":\"thuishulp\",\"date\":\"2025-03-01\",\"heads\":212}\n".to_owned();
        let [report, _] = work.reports();
        let effect = report.goals[0].effects[0].statement.clone();
        (
            effect,
            render::page(&report, Language::Nl),
            codes(&report).contains(&"activity-without-realisation"),
        )
    };
    let (told, page, missing) = with(json!("services"));
    assert!(
        told.nl.contains("en 212 anoniem verleende diensten."),
        "{}",
        told.nl
    );
    assert!(
        told.en.contains("and 212 services given without a name."),
        "{}",
        told.en
    );
    assert!(!page.contains("nonieme bezoeken") && page.contains("Anoniem geteld"));
    assert!(!missing, "it was counted how often somebody was helped");
    let (told, page, missing) = with(json!("contacts"));
    assert!(told.nl.contains("212 anonieme contacten"), "{}", told.nl);
    assert!(!page.contains("nonieme bezoeken"));
    assert!(!missing);
    let (told, page, _) = with(Value::Null);
    assert!(told.nl.contains("212 anonieme bezoeken"), "{}", told.nl);
    assert!(page.contains("Anonieme bezoeken"));
    let (_, _, missing) = with(json!("hours"));
    assert!(missing, "of work that is counted in hours no hours are known");
}

#[test]
fn the_page_and_the_tables_name_who_states_it() {
    let [_, report] = Work::new("services", all()).reports();
    let page = render::page(&report, Language::Nl);
    for words in [
        "Volgens opgave, niet geteld",
        "Volgens opgave van",
        "Stichting Thuiswacht, jaarverslag 2025, p. 4",
        "372 diensten (opgave)",
        "Bijeenkomsten of diensten",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let tables = render::tables(&report, render::CsvMarks::Point).unwrap();
    let activities = tables.iter().find(|file| file.name == "activities.csv").unwrap();
    let stated: Vec<&str> = activities
        .text
        .lines()
        .filter(|line| line.contains(",stated,"))
        .collect();
    assert_eq!(stated.len(), 4, "{}", activities.text);
    assert!(stated[0].starts_with("thuishulp,Vrijwillige hulp aan huis,true,people,stated,people,118,"));
    assert!(stated.iter().all(|line| line.contains("Thuiswacht")));
}
