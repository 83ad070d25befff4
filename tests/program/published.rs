//! Documents as municipalities write them: limits, terms, merged municipalities, criteria of every kind.
//!
//! Two of these follow public documents and are no part of the project: their place is in the environment variable
//! `VERNIEUWEND_CASES`, or beside the project, and the tests that read them are ignored.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::run::{Folder, case, run};

/// A file of the documents outside the project.
fn outside(name: &str) -> String {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/cases");
    let path = std::env::var_os("VERNIEUWEND_CASES").map_or_else(beside, PathBuf::from);
    path.join(name).to_str().unwrap().to_owned()
}

fn read(path: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn accounted(policy: &str, plan: &str, narrative: &str) -> (Value, String) {
    let ended = run(&[
        "account",
        "--policy",
        policy,
        "--plan",
        plan,
        "--narrative",
        narrative,
        "--made-on",
        "2020-03-02",
    ]);
    let report = serde_json::from_str(&ended.out).unwrap_or_else(|_| panic!("{}", ended.told));
    let told = findings(&report);
    (report, told)
}

/// The findings of a report, a line each: severity, code, message, help and norm.
fn findings(report: &Value) -> String {
    let list = report["findings"]["list"].as_array().unwrap();
    let line = |it: &Value| {
        let text = |at: &str| {
            it.pointer(at)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        format!(
            "{}[{}] {}. {}. {}\n",
            text("/severity"),
            text("/code"),
            text("/message/nl"),
            text("/help/nl"),
            it["norm"]
        )
    };
    list.iter().map(line).collect()
}

fn effect<'a>(report: &'a Value, id: &str) -> &'a Value {
    let goals = report["goals"].as_array().unwrap();
    let mut effects = goals.iter().flat_map(|goal| goal["effects"].as_array().unwrap());
    effects.find(|effect| effect["effect"] == id).unwrap()
}

#[test]
#[ignore = "reads documents that are no part of the project: see `outside`"]
fn a_limit_that_was_kept_to_is_no_fault_and_a_figure_that_was_meant_as_one_is_asked_for() {
    let [policy, plan, narrative] =
        ["policy", "plan", "narrative"].map(|name| outside(&format!("city-limits/{name}.json")));
    // As it was written when a target could only be a figure.
    let (report, told) = accounted(&policy, &plan, &narrative);
    assert_eq!(effect(&report, "minder-belast")["difference"]["kind"], "better");
    assert!(
        told.contains("was het een grens, schrijf haar dan als grens: `{\"atMost\": …}`"),
        "{told}"
    );
    // The baselines of the framework have no date, so that nobody can hold them against the period.
    assert_eq!(told.matches("warning[value-without-date]").count(), 2, "{told}");

    // As it was meant.
    let folder = Folder::new("city-limits");
    let mut limits = read(&plan);
    limits["effects"][2]["target"] = json!({"value": {"atMost": 16}});
    for lonely in [0, 3] {
        limits["effects"][lonely]["target"] = json!({"value": "lower-than-baseline"});
    }
    let limits = folder.file("plan.json", &limits.to_string());
    let mut stated = read(&policy);
    for indicator in stated["indicators"].as_array_mut().unwrap() {
        indicator["measures"] = "state".into();
    }
    let policy = folder.file("policy.json", &stated.to_string());
    let (report, told) = accounted(&policy, &limits, &narrative);
    let burdened = effect(&report, "minder-belast");
    assert_eq!(burdened["difference"]["kind"], "met");
    let said = burdened["statement"]["nl"].as_str().unwrap();
    assert!(
        said.contains("was het aandeel van de mantelzorgers 16% (2018) en 11% (2019)"),
        "{said}"
    );
    assert!(
        said.contains("Nagestreefd was hoogstens 16%, de uitkomst is 11%: daaraan is voldaan"),
        "{said}"
    );
    assert!(!told.contains("error["), "{told}");
    for lonely in ["minder-eenzaam-18-65", "minder-eenzaam-65"] {
        assert_eq!(effect(&report, lonely)["difference"]["kind"], "not-comparable");
    }

    // The last value is older than the period.
    let mut early = read(&narrative);
    early["aggregates"][2]["after"]["on"] = "2018-12-31".into();
    let early = folder.file("narrative.json", &early.to_string());
    let (report, told) = accounted(&policy, &limits, &early);
    assert_eq!(effect(&report, "minder-belast")["standing"], "told");
    assert!(told.contains("warning[outcome-outside-period]"), "{told}");
}

#[test]
#[ignore = "reads documents that are no part of the project: see `outside`"]
fn each_criterion_is_answered_by_its_kind_or_left_open_and_said_so() {
    let [policy, plan, tender, bid] = &["policy", "plan", "policy-tender", "plan-tender"]
        .map(|name| outside(&format!("subsidy-call/{name}.json")));
    let offered = |policy: &str, plan: &str| {
        let ended = run(&[
            "offer",
            "--policy",
            policy,
            "--plan",
            plan,
            "--made-on",
            "2025-10-01",
        ]);
        let offer: Value = serde_json::from_str(&ended.out).unwrap_or_else(|_| panic!("{}", ended.told));
        (offer, ended.told)
    };
    let (offer, told) = offered(policy, plan);
    let answers = offer["answers"].as_array().unwrap();
    let open: Vec<bool> = answers.iter().map(|answer| answer["open"].is_object()).collect();
    assert_eq!(open, [false, true, true], "{told}");
    assert_eq!(told.matches("fout[criterion-unanswered]").count(), 2, "{told}");

    let (offer, told) = offered(tender, bid);
    let answers = offer["answers"].as_array().unwrap();
    let open: Vec<(&str, bool)> = answers
        .iter()
        .map(|answer| (answer["criterion"].as_str().unwrap(), answer["open"].is_object()))
        .collect();
    assert_eq!(
        open,
        [("pva", false), ("casus", true), ("sroi", true), ("prijs", false)],
        "{told}"
    );
    // No effect stands under social return or price, and no text under two criteria.
    for answer in &answers[1..] {
        assert!(
            answer["composed"]["effects"].is_null() && answer["written"].is_null(),
            "{answer}"
        );
    }
    assert!(
        !told.contains("BT-540") && !told.contains("answer-too-long"),
        "{told}"
    );
    assert!(!told.contains("norm: Aanbestedingswet"), "{told}");
}

#[test]
fn the_half_year_runs_from_the_day_after_the_financial_year() {
    let (policy, plan) = (case("half-year/policy.json"), case("half-year/plan.json"));
    for (made_on, is_late) in [("2025-12-30", false), ("2025-12-31", false), ("2026-01-01", true)] {
        let ended = run(&[
            "account",
            "--policy",
            &policy,
            "--plan",
            &plan,
            "--made-on",
            made_on,
        ]);
        let told = findings(&serde_json::from_str(&ended.out).unwrap());
        assert_eq!(told.contains("[report-late]"), is_late, "{made_on}: {told}");
        if is_late {
            assert!(told.contains("de termijn liep tot en met `2025-12-31`"), "{told}");
            assert!(told.contains(r#"{"article":"4:74","law":"Awb"}"#), "{told}");
        }
    }
}

#[test]
fn a_region_is_right_in_its_edition_and_merged_municipalities_are_followed() {
    let policy = case("merged-municipality/policy.json");
    let told = |policy: &str| run(&["check", policy]).out;
    let said = told(&policy);
    assert!(
        !said.contains("waarschuwing[region-outside-commissioner]"),
        "{said}"
    );
    assert!(
        said.contains("Niet beoordeeld: region-outside-commissioner (zonder crosswalk of municipalities)"),
        "{said}"
    );
    let folder = Folder::new("merged");
    let mut known = read(&policy);
    known["merged"] = json!([{"code": "GM0501", "until": 2022, "into": "GM1992"}]);
    let right = folder.file("goed.json", &known.to_string());
    assert!(
        !told(&right).contains("region-outside-commissioner"),
        "{}",
        told(&right)
    );
    known["areas"][0]["regions"][0] = "GM0502".into();
    let wrong = folder.file("fout.json", &known.to_string());
    assert!(
        told(&wrong).contains("`GM0502` ligt niet in een gemeente die opdrachtgever is"),
        "{}",
        told(&wrong)
    );
}
