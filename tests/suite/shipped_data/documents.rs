//! What the shipped documents hold.

use std::collections::BTreeSet;

use vernieuwend_verantwoorden::finding::{Finding, Severity};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::{About, Consent};
use vernieuwend_verantwoorden::plan::{MeasurementPlan, Origin};
use vernieuwend_verantwoorden::policy::{Direction, IndicatorKind, Owner, Weight};
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::value::{Decimal, Euro};

use super::{main_documents, text};

#[test]
fn the_policy_framework_has_a_tree_of_goals_from_law_and_one_of_residents() {
    let (policy, ..) = main_documents();
    let roots: BTreeSet<_> = policy
        .goals
        .iter()
        .filter(|goal| goal.parent.is_none())
        .map(|goal| &goal.id)
        .collect();
    let below = policy.goals.iter().filter_map(|goal| goal.parent.as_ref());
    assert!(policy.goals.len() >= 6);
    assert_eq!(roots.len(), 2);
    assert!(
        below.clone().count() >= 4 && below.clone().all(|parent| roots.contains(parent)),
        "two levels"
    );
    assert_eq!(
        policy
            .goals
            .iter()
            .filter(|goal| goal.owner == Owner::Residents)
            .count(),
        1
    );
    for goal in &policy.goals {
        assert!(
            !goal.intended_effects.is_empty() && goal.task_field.is_some(),
            "{}",
            goal.id
        );
        assert!(
            goal.norms.iter().any(|norm| norm.wmo_goal().is_some()),
            "{}",
            goal.id
        );
    }
    assert!(
        policy
            .indicators
            .iter()
            .any(|one| one.bbv.is_some() && one.kind == IndicatorKind::Context)
    );
    assert!(
        policy
            .indicators
            .iter()
            .any(|one| one.direction == Direction::None)
    );
    assert!(
        policy.target_groups.len() >= 4 && policy.target_groups.iter().any(|group| group.within.is_some())
    );
    assert!(policy.areas.len() >= 4 && policy.areas.iter().any(|area| area.within.is_some()));
    let weights = policy
        .assignment
        .unwrap()
        .criteria
        .into_iter()
        .map(|criterion| match criterion.weight {
            Some(Weight::Percentage(weight)) => weight.millionths(),
            other => panic!("{other:?}"),
        });
    assert_eq!(
        Decimal::from_millionths(weights.sum()).unwrap().to_string(),
        "100"
    );
}

#[test]
fn the_plan_has_what_the_main_job_needs() {
    let (_, plan, _) = main_documents();
    assert!(plan.activities.len() >= 12 && plan.effects.len() >= 10);
    assert!(plan.activities.iter().any(|activity| !activity.funded));
    assert!(
        plan.activities
            .iter()
            .any(|activity| !activity.obligations.is_empty())
    );
    assert!(
        plan.effects
            .iter()
            .any(|effect| effect.origin == Origin::Unintended)
    );
    let instruments: BTreeSet<&str> = plan
        .effects
        .iter()
        .filter_map(|effect| match &effect.measurement {
            Some(MeasurementPlan::Instrument(scale)) => Some(scale.id.as_str()),
            _ => None,
        })
        .collect();
    assert!(instruments.len() >= 6, "{instruments:?}");
    assert!(
        plan.instruments
            .iter()
            .all(|declared| instruments.contains(declared.id.as_str()))
    );
    for contribution in &plan.contributions {
        assert!(
            contribution.because.is_some() && !contribution.other_causes.is_empty(),
            "{}",
            contribution.effect
        );
    }
    assert!(
        plan.amendments
            .iter()
            .all(|amendment| amendment.because.is_some())
            && !plan.initiatives.is_empty()
    );
    let planned: i64 = plan
        .activities
        .iter()
        .filter_map(|activity| activity.planned.costs)
        .map(Euro::cents)
        .sum();
    let own: i64 = plan
        .activities
        .iter()
        .filter_map(|activity| activity.planned.income)
        .map(Euro::cents)
        .sum();
    assert_eq!(
        planned - own,
        plan.funding.amount.unwrap().cents(),
        "the plan asks for what it costs"
    );
    for activity in &plan.activities {
        let needed: i64 = activity
            .resources
            .iter()
            .filter_map(|resource| resource.costs)
            .map(Euro::cents)
            .sum();
        assert_eq!(
            needed,
            activity.planned.costs.map_or(0, Euro::cents),
            "{}",
            activity.id
        );
    }
}

#[test]
fn every_reference_between_the_documents_is_known() {
    let (policy, plan, narrative) = main_documents();
    let goals: BTreeSet<&str> = policy.goals.iter().map(|goal| goal.id.as_str()).collect();
    let groups: BTreeSet<&str> = policy
        .target_groups
        .iter()
        .map(|group| group.id.as_str())
        .collect();
    let activities: BTreeSet<&str> = plan
        .activities
        .iter()
        .map(|activity| activity.id.as_str())
        .collect();
    let effects: BTreeSet<&str> = plan.effects.iter().map(|effect| effect.id.as_str()).collect();
    assert_eq!(plan.policy_framework.as_ref(), Some(&policy.id));
    assert_eq!(narrative.plan.as_ref(), Some(&plan.id));
    for effect in &plan.effects {
        assert!(
            effect
                .activities
                .iter()
                .all(|id| activities.contains(id.as_str())),
            "{}",
            effect.id
        );
        assert!(
            effect.for_group.iter().all(|id| groups.contains(id.as_str())),
            "{}",
            effect.id
        );
    }
    for contribution in &plan.contributions {
        assert!(effects.contains(contribution.effect.as_str()) && goals.contains(contribution.goal.as_str()));
    }
    for story in &narrative.stories {
        assert!(
            story.effects.iter().all(|id| effects.contains(id.as_str())),
            "{}",
            story.id
        );
    }
    let abouts = narrative.explanations.iter().map(|one| &one.about);
    for about in abouts.chain(
        narrative
            .lessons
            .iter()
            .filter_map(|lesson| lesson.about.as_ref()),
    ) {
        let known = match about {
            About::Goal(id) => goals.contains(id.as_str()),
            About::Effect(id) => effects.contains(id.as_str()),
            About::Activity(id) => activities.contains(id.as_str()),
            other => panic!("{other:?}"),
        };
        assert!(known, "{about:?}");
    }
}

#[test]
fn every_activity_has_a_realisation_and_every_obligation_an_answer() {
    let (_, plan, narrative) = main_documents();
    for activity in &plan.activities {
        let realised = narrative
            .realisations
            .iter()
            .find(|one| one.activity == activity.id)
            .unwrap();
        let answered: BTreeSet<_> = realised.obligations.iter().map(|one| &one.obligation).collect();
        assert_eq!(
            answered,
            activity.obligations.iter().map(|one| &one.id).collect(),
            "{}",
            activity.id
        );
    }
}

#[test]
fn some_stories_may_not_be_printed() {
    let (.., narrative) = main_documents();
    let with = |consent| {
        narrative
            .stories
            .iter()
            .filter(|story| story.consent == consent)
            .count()
    };
    assert!(with(Consent::Given) >= 6);
    assert_eq!((with(Consent::Withdrawn), with(Consent::NotAsked)), (1, 1));
    assert!(!narrative.emergent_effects.is_empty() && !narrative.external_studies.is_empty());
}

#[test]
fn every_document_is_valid_under_its_schema() {
    for folder in ["", "small/"] {
        for name in ["policy-framework", "plan", "narrative"] {
            let kind = format::documents().iter().find(|kind| kind.name == name).unwrap();
            let schema = jsonschema::validator_for(&kind.schema()).unwrap();
            let document = serde_json::from_str(&text(&format!("{folder}{name}.json"))).unwrap();
            let errors: Vec<String> = schema
                .iter_errors(&document)
                .map(|error| error.to_string())
                .collect();
            assert!(errors.is_empty(), "{folder}{name}: {errors:?}");
        }
    }
}

#[test]
fn checking_finds_no_error_and_what_was_left_open_on_purpose() {
    let (policy, plan, narrative) = main_documents();
    let policy = policy.check().unwrap();
    let plan = plan.check_against(&policy).unwrap();
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let findings = [policy.findings(), plan.findings(), narrative.findings()];
    for (code, about) in [
        ("activity-without-effect", "buurtkrant"),
        ("goal-without-effect", "vroeg-in-beeld"),
        ("effect-without-measurement", "bewoners-beslissen"),
        ("story-without-consent", "de-map"),
        ("story-without-consent", "het-hek"),
    ] {
        let with_code = findings.iter().flat_map(|findings| findings.with_code(code));
        let at_place = with_code.filter(|finding| finding.message.en.contains(about));
        assert_eq!(at_place.count(), 1, "{code} at {about}");
    }
    let errors: Vec<&Finding> = findings
        .into_iter()
        .flatten()
        .filter(|finding| finding.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}
