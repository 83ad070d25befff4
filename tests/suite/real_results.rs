//! Real published results: documents are built from them, checked and accounted for, and counted at every step.
//!
//! The file is not part of the project. Its place is in the environment variable `VERNIEUWEND_REAL_RESULTS`, or beside
//! the project; the tests that read it are ignored. Run with `-- --ignored --nocapture real_results` to see
//! the table.
//!
//! How results become documents: a result that is an output becomes an activity for each of its indicators, because
//! an output says what was done and never what changed. Every other result (outcome, impact, other) becomes a goal
//! that the organisation states itself, and each of its indicators an effect measured by that indicator: its baseline
//! is the value before, the latest number among its actuals the value after. Text where a number should be is told
//! as a story only where the indicator asks for words. All other values are kept in explanations, as published.

mod by_rule;
mod convert;
mod defects;
mod input;
mod questions;
mod tally;

use std::fmt::Write;

use vernieuwend_verantwoorden::account::account;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally as Records;
use vernieuwend_verantwoorden::report::EffectReport;

use crate::given::validator;
use by_rule::ByRule;
use convert::Converted;
use input::Activity;
use questions::{QUESTIONS, Question};
use tally::Tally;

/// Writes and reads the documents as a user would, checks them against each other and accounts.
fn accounted(converted: &Converted) -> EffectReport {
    let policy = format::read::<PolicyFramework>(&format::write(&converted.policy).unwrap()).unwrap();
    let plan = format::read::<Plan>(&format::write(&converted.plan).unwrap()).unwrap();
    let narrative = format::read::<Narrative>(&format::write(&converted.narrative).unwrap()).unwrap();
    assert_eq!(*policy.document(), converted.policy);
    assert_eq!(*plan.document(), converted.plan);
    assert_eq!(*narrative.document(), converted.narrative);
    let policy = policy.check().unwrap();
    let plan = plan.check_against(&policy).unwrap();
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let records = Records::new(&policy, &plan);
    account(&policy, &plan, &records)
        .with_narrative(&narrative)
        .internal("2019-03-22".parse().unwrap())
}

#[test]
#[ignore = "reads published results, which are no part of the project: see `input::published`"]
fn every_published_activity_is_accounted_for_and_nothing_is_dropped() {
    let activities = input::published();
    let mut tally = Tally::default();
    for (number, activity) in activities.iter().enumerate() {
        let converted = convert::converted(number, activity);
        let report = accounted(&converted);
        let text = format::write(&report).unwrap();
        assert_eq!(
            format::read::<EffectReport>(&text).unwrap().into_document(),
            report,
            "activity {number}"
        );
        if number % 10 == 0 {
            let value = serde_json::from_str(&text).unwrap();
            assert!(validator("effect-report").is_valid(&value), "activity {number}");
        }
        tally.add(activity, &converted, &report);
    }
    println!("{}", tally.table());

    let read = &tally.read;
    assert_eq!(
        (read.activities, read.results, read.indicators, read.periods),
        (599, 4_236, 6_932, 10_520)
    );
    // Each result, indicator and period went to exactly one place.
    assert_eq!(tally.results_as_goals + tally.results_as_activities, read.results);
    assert_eq!(tally.effects + tally.activities_of_outputs, read.indicators);
    assert_eq!(
        tally.values_after + tally.told + tally.explained + tally.empty,
        read.periods
    );
    // Each effect stands somewhere. The file says of no number how many answers it rests on, so none is measured.
    let standings = tally.standings;
    assert_eq!(
        standings.measured + standings.told + standings.counted_only + standings.unanswered,
        tally.effects as u64
    );
    // What counts effort shows no change, whatever its numbers do.
    assert!(tally.with_both_counting_effort > 500);
    assert_eq!(
        standings.measured, 0,
        "nowhere is said on how many answers a number rests"
    );
    assert_eq!(
        standings.told,
        (tally.with_both - tally.with_both_counting_effort) as u64
    );
    assert_eq!(standings.counted_only, 0, "nobody was registered");
    assert_eq!(tally.effects, tally.with_both + tally.without_before_or_after);
    // So that no step can have been left out.
    assert!(standings.told > 1_000 && standings.unanswered > 500 && tally.findings > 0);
}

#[test]
#[ignore = "reads published results, which are no part of the project: see `input::published`"]
fn the_same_questions_get_the_same_answers_as_in_the_description_of_the_file() {
    let activities = input::published();
    let mut table = String::new();
    for Question {
        what,
        expected,
        count,
    } in QUESTIONS
    {
        let counted = count(&activities);
        let _ = writeln!(table, "{counted:>7}  {expected:>7}  {what}");
    }
    println!("counted  written  what\n{table}");
    for Question {
        what,
        expected,
        count,
    } in QUESTIONS
    {
        assert_eq!(count(&activities), *expected, "{what}");
    }
}

#[test]
#[ignore = "reads published results, which are no part of the project: see `input::published`"]
fn the_defects_that_the_description_counts_are_found_by_rules() {
    let activities = input::published();
    let found = ByRule::of(&activities);
    let rows = defects::rows(&activities, &found);
    println!("{}", defects::table(&rows));
    for row in &rows {
        assert_eq!(row.found, row.expected(), "{}: {}", row.what, row.because);
    }
    // The words of a title are read in the same way by the rule and by this table, so that row is held against a rough
    // pattern too: the rule finds most of what that finds, and leaves out what also says what became of the effort.
    let outcomes = questions::indicators(&activities).filter(|(result, _)| result.kind == "2");
    let (by_both, only_roughly): (Vec<_>, Vec<_>) = outcomes
        .map(|(_, indicator)| indicator.title.as_str())
        .filter(|title| defects::roughly_counts_activities(title))
        .partition(|title| defects::counts_effort(title));
    println!(
        "{} titles by a rough pattern, of which the rule leaves out {}",
        by_both.len() + only_roughly.len(),
        only_roughly.len()
    );
    assert!(by_both.len() + only_roughly.len() > 30);
    assert!(only_roughly.len() * 2 < by_both.len(), "{only_roughly:#?}");
    // Each row of the description of the file has a number found by a rule or by the reader.
    assert_eq!(rows.len(), 17);
}

#[test]
fn an_activity_without_anything_filled_in_is_unanswered_and_stops_nothing() {
    // Runs also where the published file is absent.
    let empty = r#"{"organisation": "", "activity": "x", "title": "", "results": [
        {"title": "", "type": "2", "indicators": [{"title": "", "measure": "", "ascending": "", "baseline": {"year": "", "value": ""},
            "periods": [{"start": "2018-7-01", "end": "", "targets": [{"value": ""}], "actuals": [{"value": "2:11"}]}]}]},
        {"title": "Trainingen", "type": "1", "indicators": [{"title": "Aantal trainingen", "measure": "1", "ascending": "1",
            "baseline": {"year": "2016", "value": "0"}, "periods": [{"start": "2018-01-01", "end": "2018-12-31",
            "targets": [{"value": "10"}], "actuals": [{"value": "12"}]}]}]},
        {"title": "Contact", "type": "2", "indicators": [{"title": "Aandeel ouderen dat zich minder eenzaam voelt", "measure": "2", "ascending": "1",
            "baseline": {"year": "2016", "value": "30%"}, "periods": [{"start": "2018-01-01", "end": "2018-12-31",
            "targets": [{"value": "40"}], "actuals": [{"value": "35 %"}]}]}]}]}"#;
    let activity: Activity = serde_json::from_str(empty).unwrap();
    let converted = convert::converted(0, &activity);
    let report = accounted(&converted);
    let mut tally = Tally::default();
    tally.add(&activity, &converted, &report);
    assert_eq!((tally.effects, tally.activities_of_outputs), (2, 1));
    assert_eq!((tally.standings.told, tally.standings.unanswered), (1, 1));
    assert_eq!((tally.values_after, tally.explained, tally.empty), (1, 2, 0));
    // Twelve trainings are no effect, however many were planned.
    assert_eq!(report.goals.len(), 2);
    assert!(format::write(&report).unwrap().contains("`2:11`"));
}
