//! Promises 3, 6 and 10: missing is never zero, everything wrong is said at once, codes carry their year.

use vernieuwend_verantwoorden::finding::Severity;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::value::Figure;

use super::small::{narrative, small, took_part};
use crate::given::{World, shipped};

#[test]
fn missing_is_never_zero() {
    // Nothing was registered at all: nobody knows how many people there were.
    let report = small().report();
    assert_eq!(report.reach.people, Figure::Unknown);
    for activity in &report.activities {
        assert_eq!(
            activity.realised.meetings,
            Figure::Unknown,
            "{}",
            activity.activity
        );
        assert_eq!(activity.realised.costs, Figure::Unknown, "{}", activity.activity);
        assert_eq!(
            activity.realised.participant_minutes,
            Figure::Unknown,
            "{}",
            activity.activity
        );
    }
    // A zero that somebody wrote down stays a zero.
    let mut world = small();
    world.narrative = Some(narrative(
        r#""realisations": [{"activity": "koffie", "meetings": 0, "costs": "0.00"}]"#,
    ));
    let report = world.report();
    assert_eq!(
        report.activities[0]
            .realised
            .meetings
            .known()
            .map(|meetings| meetings.0),
        Some(0)
    );
    assert_eq!(
        report.activities[0]
            .realised
            .costs
            .known()
            .map(|costs| costs.cents()),
        Some(0)
    );
    assert_eq!(report.activities[1].realised.meetings, Figure::Unknown);
}

#[test]
fn people_of_whom_no_record_counts_are_unknown_and_not_zero() {
    let mut world = small();
    world.participations = took_part("koffie", "p1", "2024-03-01") + &took_part("elders", "p2", "2025-03-01");
    let report = world.report();
    assert_eq!(report.sources.records.participations.refused, 2);
    assert_eq!(report.reach.people, Figure::Unknown);
    assert_eq!(report.goals[0].reach.people, Figure::Unknown);
    // Once one counts, an activity without anybody is zero.
    world.participations += &took_part("koffie", "p1", "2025-03-01");
    let report = world.report();
    assert_eq!(
        report.activities[0].reach.people.known().map(|people| people.0),
        Some(1)
    );
    assert_eq!(
        report.activities[1].reach.people.known().map(|people| people.0),
        Some(0)
    );
}

#[test]
fn a_word_for_not_a_number_stays_that_word() {
    let mut world = small();
    world.narrative = Some(narrative(
        r#""realisations": [{"activity": "koffie", "meetings": "not-measured"}],
           "surveyResults": [{"id": "s", "effect": "minder-eenzaam", "question": "Kent u meer mensen?", "asked": 10}]"#,
    ));
    let report = world.report();
    assert_eq!(report.activities[0].realised.meetings, Figure::NotMeasured);
    let survey = &report.goals[0].effects[0].survey_results[0];
    assert_eq!(
        (survey.answered, survey.agreed),
        (Figure::Unknown, Figure::Unknown)
    );
    assert_eq!(survey.agreed_share, Figure::NotComputable);
    assert!(!format::write(&report).unwrap().contains("\"agreedShare\": 0"));
}

#[test]
fn minutes_that_nobody_noted_are_not_zero() {
    let mut world = small();
    world.participations = took_part("koffie", "p1", "2025-03-01");
    assert_eq!(
        world.report().activities[0].realised.participant_minutes,
        Figure::Unknown
    );
}

#[test]
fn everything_that_is_wrong_is_said_at_once_in_both_languages_with_a_norm() {
    let text = shipped("plan.json")
        .replacen("\"id\": \"eettafel\"", "\"id\": \"koffieochtend\"", 1)
        .replacen("\"goal\": \"meedoen\"", "\"goal\": \"nergens\"", 1)
        .replacen("\"through\": \"2025-12-31\"", "\"through\": \"2024-12-31\"", 1);
    let policy = format::read::<PolicyFramework>(&shipped("policy-framework.json"))
        .unwrap()
        .check()
        .unwrap();
    let rejected = format::read::<Plan>(&text)
        .unwrap()
        .check_against(&policy)
        .unwrap_err();
    for code in ["id-duplicate", "reference-unknown", "period-reversed"] {
        assert!(rejected.findings().with_code(code).next().is_some(), "{code}");
    }
    for finding in rejected.findings() {
        assert!(
            !finding.message.nl.is_empty() && !finding.message.en.is_empty(),
            "{finding:?}"
        );
        assert!(
            !finding.help.nl.is_empty() && finding.help.nl != finding.help.en,
            "{finding:?}"
        );
        assert!(finding.norm.is_some(), "{finding:?}");
        // A place that exists in the text.
        assert!(
            format::locate(&text, &finding.pointer).is_some() || finding.severity < Severity::Error,
            "{finding:?}"
        );
    }
}

#[test]
fn one_fault_has_one_code() {
    // A day that is none is refused as it is read; a start after the end is a finding.
    let error =
        format::read::<Plan>(&shipped("plan.json").replacen("2025-12-31", "2025-02-30", 1)).unwrap_err();
    assert_eq!(error.findings().len(), 1);
    let checked = format::read::<Plan>(&shipped("plan.json").replacen("2025-12-31", "2024-12-31", 1))
        .unwrap()
        .check()
        .unwrap();
    assert_eq!(checked.findings().with_code("period-reversed").count(), 1);
}

#[test]
fn a_code_without_its_year_is_no_code_of_ours() {
    let policy = shipped("policy-framework.json");
    for (list, place) in [("areas", "edition"), ("goals", "year"), ("indicators", "year")] {
        let value: serde_json::Value = serde_json::from_str(&policy).unwrap();
        let text = value[list].to_string();
        assert!(
            text.contains(&format!("\"{place}\":20")),
            "{list} has no year of its codes: {text}"
        );
    }
    let named = "year";
    let start = policy.find(&format!("\"{named}\": 20")).unwrap();
    let line = policy[..start].rfind('\n').unwrap();
    let end = start + policy[start..].find('\n').unwrap();
    let before = policy[..line].trim_end().trim_end_matches(',');
    let without = format!("{before}{}", &policy[end..]);
    let error = format::read::<PolicyFramework>(&without).unwrap_err();
    let codes: Vec<_> = error
        .findings()
        .iter()
        .map(|finding| finding.code.as_ref())
        .collect();
    assert_eq!(codes, ["shape-missing-field"], "{named}");
    assert_eq!(World::main().documents().policy.goals.len(), 9);
}
