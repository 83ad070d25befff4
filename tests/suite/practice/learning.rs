//! Learning and steering: what came of lessons and of decisions.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::narrative::SteeringDecision;
use vernieuwend_verantwoorden::report::{EffectReport, FollowUp, LessonStanding};
use vernieuwend_verantwoorden::rules::Check;

use super::{Way, report};

#[test]
fn lessons_are_kept_over_reports() {
    let report = report(&Way::Outside);
    let learning = report.practice.as_ref().unwrap().learning.as_ref().unwrap();
    let states: Vec<(&str, LessonStanding, Option<u32>)> = learning
        .lessons
        .iter()
        .map(|it| (it.lesson.as_str(), it.standing, it.days))
        .collect();
    assert_eq!(
        states,
        [
            ("luisteren", LessonStanding::Overdue, Some(92)),
            ("samen-oppakken", LessonStanding::Reviewed, None),
            ("kleine-stappen", LessonStanding::Reviewed, None),
            // Of the report before, and nobody looked at it since.
            ("vroeg-loslaten", LessonStanding::Overdue, Some(364)),
        ]
    );
    let taken = &learning.taken_up[0];
    assert_eq!(
        taken.text.as_deref(),
        Some("De training van zes hele dagen achter elkaar was te veel.")
    );
    let left: Vec<&str> = learning
        .not_taken_up
        .iter()
        .map(|it| it.lesson.as_str())
        .collect();
    assert_eq!(left, ["vroeg-loslaten"], "the plan takes up the other one");
    assert_eq!(report.findings.list.with_code("lesson-overdue").count(), 2);
    assert_eq!(report.findings.list.with_code("lesson-not-taken-up").count(), 1);
    assert_eq!(report.findings.list.with_code("lesson-unknown").count(), 0);
    assert_eq!(
        learning.statement.en,
        "What comes of 4 lessons is kept: 2 looked at again and 2 overdue. The days to look back passed 364 days and 92 days ago. \
         This plan takes up 1 lesson of before and leaves 1. Colleagues held 1 meeting of intervision."
    );
    assert_eq!(
        learning.statement.nl,
        "Van 4 lessen wordt bijgehouden wat ervan komt: 2 opnieuw bekeken en 2 te laat. De dagen om terug te kijken zijn 364 \
         dagen en 92 dagen voorbij. Dit plan pakt 1 les van eerder op en laat er 1 liggen. Collega's hielden 1 keer intervisie."
    );
}

fn follow_ups(report: &EffectReport) -> Vec<(&str, SteeringDecision, FollowUp)> {
    let compared = report.comparison.as_ref().unwrap();
    let decisions = compared.decisions.iter();
    decisions
        .map(|it| (it.effect.as_str(), it.decision, it.follow_up))
        .collect()
}

#[test]
fn what_was_decided_is_come_back_to_in_the_next_report() {
    let report = report(&Way::Outside);
    assert_eq!(
        follow_ups(&report),
        [
            ("eigenaar", SteeringDecision::Adapt, FollowUp::Told),
            (
                "zelf-doen",
                SteeringDecision::MeasureFirst,
                FollowUp::DecidedAgain
            ),
            ("vaste-gezichten", SteeringDecision::Stop, FollowUp::Stopped),
        ]
    );
    let compared = report.comparison.as_ref().unwrap();
    let told = &compared.decisions[0].came_of;
    assert_eq!(
        told,
        &["De tuingroep nam het rooster en de sleutel over, zoals in 2024 was afgesproken."]
    );
    let found = report.findings.list.with_code("decision-not-followed-up");
    assert_eq!(found.count(), 0);
    for (language, said) in [
        (
            Language::Nl,
            "De rapportage over 2024 nam 3 besluiten over effecten: van 1 is verteld wat ervan kwam, van 1 is opnieuw besloten en van 1 is het effect gestopt.",
        ),
        (
            Language::En,
            "The report on 2024 took 3 decisions about effects: of 1 it is told what came of it, of 1 a decision was taken again and of 1 the effect was stopped.",
        ),
    ] {
        let statement = compared.statement.say(language);
        assert!(statement.contains(said), "{statement}");
    }
}

#[test]
fn a_decision_that_nobody_comes_back_to_is_found() {
    let mut report = report(&Way::Outside);
    let compared = report.comparison.as_mut().unwrap();
    let decided = &mut compared.decisions[1];
    decided.later_decisions.clear();
    decided.follow_up = FollowUp::None;
    let found = report.check().unwrap().findings().clone();
    let places: Vec<&str> = found
        .with_code("decision-not-followed-up")
        .map(|it| it.pointer.as_str())
        .collect();
    assert_eq!(places, ["/comparison/decisions/1"]);
}
