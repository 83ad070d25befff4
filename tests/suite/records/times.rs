//! When people were measured, and whom.

use std::collections::BTreeMap;

use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::register::{Reason, Tally};

use super::{bytes, codes, pairs, plan, plan_with, policy, register, register_under};

#[test]
fn a_baseline_from_before_the_year_counts_when_the_follow_up_lies_in_it() {
    let register = register("baseline-before-year/p.jsonl", "baseline-before-year/m.jsonl");
    let pairs = pairs(&register, "eenzaam");
    let change: i64 = pairs.iter().map(|(before, after)| after - before).sum();
    assert_eq!((pairs.len(), change), (35, -45));
    assert_eq!(codes(&register), Vec::<&str>::new());
    let first = &register.scores(0)[0];
    assert_eq!(first.before.as_ref().unwrap().day.to_string(), "2024-11-12");
}

#[test]
fn a_plan_may_say_how_early_a_baseline_may_be() {
    let within = |days: u32| {
        let plan = plan_with("eenzaam", |measurement| {
            measurement.baseline_days_before = Some(days);
        });
        register_under(
            &plan,
            "baseline-before-year/p.jsonl",
            "baseline-before-year/m.jsonl",
        )
    };
    assert_eq!(
        pairs(&within(50), "eenzaam").len(),
        35,
        "12 November is 50 days before"
    );
    let strict = within(49);
    assert_eq!(pairs(&strict, "eenzaam").len(), 15);
    assert_eq!(
        strict.refusal_counts(),
        &BTreeMap::from([(Reason::OutsidePeriod, 20)])
    );
    assert_eq!(
        strict
            .scores(0)
            .iter()
            .filter(|one| one.baseline_left_out)
            .count(),
        20
    );
    assert_eq!(codes(&strict), ["records-refused", "baseline-too-early"]);
    assert_eq!(
        strict.refusals()[0].message.en,
        "the baseline of `2024-11-12` lies longer before the period than the plan allows"
    );
}

#[test]
fn a_baseline_from_before_the_year_without_a_follow_up_is_outside_the_period() {
    let line = |moment: &str, date: &str, score: u8| {
        format!(
            "{{\"effect\":\"leven\",\"person\":\"p1\",\"moment\":\"{moment}\",\"date\":\"{date}\",\"score\":{score}}}\n"
        )
    };
    let of = |lines: &[String]| {
        let mut tally = Tally::new(&policy(), &plan());
        tally.measurements(lines.concat().as_bytes()).unwrap();
        tally.finish()
    };
    let alone = of(&[line("before", "2024-11-12", 5)]);
    assert!(alone.scores(2).is_empty());
    assert_eq!(alone.refusals()[0].reason, Reason::OutsidePeriod);
    // One within the period counts before any from before it.
    let both = of(&[
        line("before", "2024-11-12", 5),
        line("before", "2025-01-10", 6),
        line("after", "2025-06-01", 7),
    ]);
    assert_eq!(pairs(&both, "leven"), [(6, 7)]);
    assert_eq!(both.refusals()[0].line, 1);
    // Of two from before it the last.
    let early = of(&[
        line("before", "2023-11-12", 4),
        line("before", "2024-11-12", 5),
        line("after", "2025-06-01", 7),
    ]);
    assert_eq!(pairs(&early, "leven"), [(5, 7)]);
}

#[test]
fn a_follow_up_after_the_year_is_named_at_the_effect() {
    let lines = "{\"effect\":\"leven\",\"person\":\"p1\",\"moment\":\"before\",\"date\":\"2025-11-12\",\"score\":5}\n\
        {\"effect\":\"leven\",\"person\":\"p1\",\"moment\":\"after\",\"date\":\"2026-02-12\",\"score\":6}\n";
    let mut tally = Tally::new(&policy(), &plan());
    tally.measurements(lines.as_bytes()).unwrap();
    let register = tally.finish();
    assert_eq!(codes(&register), ["records-refused", "follow-up-after-period"]);
    let finding = register.warnings().iter().last().unwrap();
    assert_eq!(
        finding.message.nl,
        "bij effect `leven` liggen vervolgmetingen na de periode van het plan, en die zijn niet geteld"
    );
}

#[test]
fn moments_that_can_show_no_change_are_named_at_the_effect() {
    for (case, code) in [
        ("a", "measured-on-one-day"),
        ("d", "measured-before-taking-part"),
        ("f", "baseline-after-start"),
    ] {
        let register = register(
            &format!("when-measured/{case}-p.jsonl"),
            &format!("when-measured/{case}-m.jsonl"),
        );
        assert_eq!(codes(&register), [code]);
        assert_eq!(pairs(&register, "leven").len(), 20, "they still count");
    }
}

#[test]
fn people_of_another_group_than_the_effect_is_for_are_told() {
    let other = format::read_slice::<Plan>(&bytes("other-group/plan.json"))
        .unwrap()
        .into_document();
    let register = register_under(&other, "other-group/p.jsonl", "other-group/m.jsonl");
    assert_eq!(codes(&register), ["measured-outside-group"]);
    let finding = register.warnings().iter().next().unwrap();
    assert!(
        !finding.message.nl.contains(char::is_numeric),
        "no number of people"
    );
}
