//! Promise 2: every goal is answered, nothing planned vanishes, what differs is explained or asked for.

use std::collections::BTreeSet;

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::evidence::Standing;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::plan::Origin;
use vernieuwend_verantwoorden::report::{DifferenceKind, GapKind, Observed};

use super::small::{measured, narrative, small};
use crate::given::World;

fn worlds() -> [World; 4] {
    [World::main(), World::small(), World::bare(), small()]
}

#[test]
fn every_goal_of_the_framework_is_answered() {
    let mut goals = 0;
    for world in worlds() {
        let documents = world.documents();
        let report = world.report();
        let wanted: Vec<&str> = documents
            .policy
            .goals
            .iter()
            .map(|goal| goal.id.as_str())
            .collect();
        let answered: Vec<&str> = report.goals.iter().map(|goal| goal.goal.as_str()).collect();
        assert_eq!(answered, wanted);
        for goal in &report.goals {
            assert!(
                !goal.answer.nl.is_empty() && !goal.answer.en.is_empty(),
                "{}",
                goal.goal
            );
            assert_ne!(goal.answer.nl, goal.answer.en, "{}", goal.goal);
            let standings = Standing::ALL.map(|standing| goal.standings.of(standing));
            assert_eq!(
                standings.iter().sum::<u64>(),
                goal.effects.len() as u64,
                "{}",
                goal.goal
            );
            goals += 1;
        }
    }
    assert!(goals > 18);
}

#[test]
fn a_goal_without_any_effect_is_said_to_be_unanswered() {
    let report = small().report();
    let empty = &report.goals[1];
    assert!(empty.effects.is_empty() && !empty.answer.say(Language::Nl).is_empty());
    assert!(
        report
            .gaps
            .iter()
            .any(|gap| gap.gap == GapKind::GoalWithoutEffect && gap.at == "leeg")
    );
    assert!(
        !report
            .gaps
            .iter()
            .any(|gap| gap.gap == GapKind::GoalWithoutEffect && gap.at == "meedoen")
    );
}

#[test]
fn every_planned_effect_is_in_the_report() {
    for world in worlds() {
        let documents = world.documents();
        let report = world.report();
        let shown: BTreeSet<&str> = report
            .goals
            .iter()
            .flat_map(|goal| &goal.effects)
            .chain(&report.effects_outside_goals)
            .map(|answer| answer.effect.as_str())
            .collect();
        let planned: BTreeSet<&str> = documents
            .plan
            .effects
            .iter()
            .map(|effect| effect.id.as_str())
            .collect();
        assert_eq!(shown, planned);
        // And each under every goal it contributes to.
        let links = report.goals.iter().map(|goal| goal.effects.len()).sum::<usize>();
        assert_eq!(links, documents.plan.contributions.len());
    }
}

#[test]
fn an_effect_that_serves_no_goal_does_not_vanish() {
    let mut world = small();
    world.plan = world
        .plan
        .replace(
            "\"contributions\": [{",
            "\"contributions\": [], \"extensions\": {\"was\": [{",
        )
        .replace("omdat\"}]", "omdat\"}]}");
    let report = world.report();
    assert!(report.goals.iter().all(|goal| goal.effects.is_empty()));
    assert_eq!(report.effects_outside_goals.len(), 1);
}

#[test]
fn unintended_and_emergent_effects_have_their_place() {
    let report = World::main().report();
    let everywhere = || {
        report
            .goals
            .iter()
            .flat_map(|goal| &goal.effects)
            .chain(&report.effects_outside_goals)
    };
    assert!(everywhere().any(|answer| answer.origin == Origin::Unintended));
    assert!(!report.emergent_effects.is_empty());
    assert!(
        report
            .emergent_effects
            .iter()
            .all(|answer| answer.origin == Origin::Emergent && answer.pursued.is_none())
    );
}

#[test]
fn worsening_is_as_visible_as_improvement() {
    let change = |before: u32, after: u32| {
        let mut world = small();
        world.measurements = (0..40)
            .map(|person| measured(&format!("p{person}"), before, after))
            .collect();
        let report = world.report();
        let answer = report.goals[0].effects[0].clone();
        let Some(Observed::PairedChange(figures)) = answer.observed.clone() else {
            panic!("{answer:?}")
        };
        (answer, figures)
    };
    let (better, figures) = change(8, 5);
    assert_eq!(
        (
            figures.improved.known().unwrap().0,
            figures.worsened.known().unwrap().0
        ),
        (40, 0)
    );
    assert_eq!(figures.mean_change.known().unwrap().to_string(), "-3");
    let (worse, figures) = change(5, 8);
    assert_eq!(
        (
            figures.improved.known().unwrap().0,
            figures.worsened.known().unwrap().0
        ),
        (0, 40)
    );
    assert_eq!(figures.mean_change.known().unwrap().to_string(), "3");
    assert_eq!(
        (better.standing, worse.standing),
        (Standing::Measured, Standing::Measured)
    );
    assert_eq!(better.difference.unwrap().kind, DifferenceKind::Better);
    assert_eq!(worse.difference.unwrap().kind, DifferenceKind::Worse);
    assert_ne!(better.statement, worse.statement);
}

#[test]
fn an_explanation_stands_beside_the_difference_that_it_explains() {
    let mut world = small();
    world.measurements = (0..40)
        .map(|person| measured(&format!("p{person}"), 6, 6))
        .collect();
    let without = world.report();
    let difference = without.goals[0].effects[0].difference.clone().unwrap();
    assert_eq!(
        (difference.kind, difference.explanation),
        (DifferenceKind::Worse, None)
    );
    world.narrative = Some(narrative(
        r#""explanations": [{"about": {"effect": "minder-eenzaam"}, "text": "De zaal was dicht."}]"#,
    ));
    let with = world.report();
    assert_eq!(
        with.goals[0].effects[0]
            .difference
            .clone()
            .unwrap()
            .explanation
            .as_deref(),
        Some("De zaal was dicht.")
    );
}

#[test]
fn each_activity_has_a_realisation_beside_what_was_planned() {
    for world in worlds() {
        let documents = world.documents();
        let report = world.report();
        let planned: Vec<&str> = documents
            .plan
            .activities
            .iter()
            .map(|activity| activity.id.as_str())
            .collect();
        let accounted: Vec<&str> = report
            .activities
            .iter()
            .map(|activity| activity.activity.as_str())
            .collect();
        assert_eq!(accounted, planned);
        for (activity, account) in documents.plan.activities.iter().zip(&report.activities) {
            assert_eq!(account.planned, activity.planned, "{}", activity.id);
            assert_eq!(
                account.obligations.len(),
                activity.obligations.len(),
                "{}",
                activity.id
            );
        }
    }
}

#[test]
fn every_finding_of_the_documents_is_in_the_report() {
    let documents = World::main().documents();
    let report = World::main().report();
    let narrative = documents.narrative.as_ref().unwrap();
    let given = [
        documents.policy.findings(),
        documents.plan.findings(),
        narrative.findings(),
    ];
    let mut found = 0;
    for finding in given.into_iter().flatten() {
        assert!(
            report
                .findings
                .list
                .iter()
                .any(|told| told.code == finding.code && told.message == finding.message),
            "{finding:?}"
        );
        found += 1;
    }
    assert!(found > 0 && report.findings.list.len() >= found);
    let counts = report.findings.list.counts();
    assert_eq!(
        (report.findings.errors, report.findings.warnings),
        (counts.errors as u64, counts.warnings as u64)
    );
    assert!(format::write(&report).unwrap().contains("\"rules\": \"20"));
}
