//! The data in `examples/data/`: read into the types, made by the program beside it, and as rich as promised.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use vernieuwend_verantwoorden::narrative::{About, Consent, Narrative};
use vernieuwend_verantwoorden::plan::{MeasurementPlan, Origin, Plan, Role};
use vernieuwend_verantwoorden::policy::{Direction, IndicatorKind, Owner, PolicyFramework, Weight};
use vernieuwend_verantwoorden::register::{Reason, Register, Stream, Tally};
use vernieuwend_verantwoorden::value::Decimal;

#[path = "../../examples/register/main.rs"]
#[expect(
    dead_code,
    reason = "the program is used from within; its own entrance is not"
)]
mod program;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data")
}

fn text(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn document<T: DeserializeOwned>(name: &str) -> T {
    serde_json::from_str(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn main_documents() -> (PolicyFramework, Plan, Narrative) {
    (
        document("policy-framework.json"),
        document("plan.json"),
        document("narrative.json"),
    )
}

fn tallied() -> Register {
    let (policy, plan, _) = main_documents();
    let mut tally = Tally::new(&policy, &plan);
    tally
        .participations(text("participations.jsonl").as_bytes())
        .unwrap();
    tally.measurements(text("measurements.jsonl").as_bytes()).unwrap();
    tally.finish()
}

/// How many people have scores of before and after.
fn pairs(register: &Register, effect: &str) -> usize {
    let effect = register.book().effect(effect).unwrap();
    let scores = register.scores(effect).iter();
    scores
        .filter(|scores| scores.before.is_some() && scores.after.is_some())
        .count()
}

/// The sum of the changes of everybody with a single score of before and after.
fn sum_of_changes(register: &Register, effect: &str) -> i64 {
    let effect = register.book().effect(effect).unwrap();
    register
        .scores(effect)
        .iter()
        .filter_map(|scores| scores.pair())
        .map(|(before, after)| after - before)
        .sum()
}

#[test]
fn the_register_is_what_the_program_makes_without_arguments() {
    let make = || {
        let options = program::Options::default();
        program::Register::new(&text("plan.json"), &text("policy-framework.json"), options).unwrap()
    };
    let (mut participations, mut measurements) = (Vec::new(), Vec::new());
    make().write_participations(&mut participations).unwrap();
    make().write_measurements(&mut measurements).unwrap();
    let differs = "run `cargo run --example register -- --out examples/data`";
    assert!(
        text("participations.jsonl").as_bytes() == participations,
        "{differs}"
    );
    assert!(text("measurements.jsonl").as_bytes() == measurements, "{differs}");
    assert!(
        participations.len() + measurements.len() < 1_000_000,
        "the shipped files have grown too large"
    );
}

#[test]
fn the_program_makes_a_register_of_any_size() {
    for (people, records) in [(1, 60), (40, 1_000), (2_000, 20_000)] {
        let options = program::Options {
            people,
            records,
            seed: 7,
        };
        let register =
            program::Register::new(&text("plan.json"), &text("policy-framework.json"), options).unwrap();
        let mut participations = Vec::new();
        register.write_participations(&mut participations).unwrap();
        let lines = participations.split(|byte| *byte == b'\n').count() - 1;
        // Heads are counted at every open meeting, however few records are asked for.
        assert!(
            lines == records || (records < 200 && lines < 200),
            "{lines} for {records}"
        );
    }
}

#[test]
fn the_documents_stand_in_the_order_in_which_we_write() {
    fn holds<T: DeserializeOwned + serde::Serialize>(name: &str) {
        let canonical = serde_json::to_string_pretty(&document::<T>(name)).unwrap() + "\n";
        if std::env::var_os("BLESS").is_some() {
            fs::write(folder().join(name), &canonical).unwrap();
        }
        assert!(
            canonical == text(name),
            "{name} is written otherwise than the types write it: run with BLESS=1"
        );
    }
    holds::<PolicyFramework>("policy-framework.json");
    holds::<Plan>("plan.json");
    holds::<Narrative>("narrative.json");
}

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
        .map(|costs| costs.cents())
        .sum();
    let own: i64 = plan
        .activities
        .iter()
        .filter_map(|activity| activity.planned.income)
        .map(|income| income.cents())
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
            .map(|costs| costs.cents())
            .sum();
        assert_eq!(
            needed,
            activity.planned.costs.map_or(0, |costs| costs.cents()),
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
fn the_register_has_the_size_of_a_middling_organisation_and_a_few_wrong_lines() {
    let register = tallied();
    assert!(
        (380..=420).contains(&register.people().len()),
        "{}",
        register.people().len()
    );
    let (participations, measurements) = (
        register.counts(Stream::Participations).unwrap(),
        register.counts(Stream::Measurements).unwrap(),
    );
    assert_eq!((participations.read, participations.refused), (6_000, 3));
    assert!((850..=950).contains(&measurements.read), "{}", measurements.read);
    assert_eq!(measurements.refused, 1);
    for reason in [
        Reason::UnknownActivity,
        Reason::BadDate,
        Reason::OutsidePeriod,
        Reason::BadScore,
    ] {
        assert_eq!(register.refusal_counts().get(&reason), Some(&1), "{reason:?}");
    }
    let book = register.book();
    let some_heads = book
        .activities()
        .iter()
        .filter_map(|id| register.anonymous(book.activity(id.as_str())?))
        .count();
    assert!(some_heads >= 3, "{some_heads}");
    let small = book.areas().iter().flat_map(|area| {
        book.activities().iter().filter_map(|activity| {
            let (area, activity) = (book.area(area.as_str())?, book.activity(activity.as_str())?);
            let people = register
                .people_where(|cell| cell.area == Some(area) && cell.activity == activity)
                .len();
            (1..10).contains(&people).then_some(())
        })
    });
    assert!(small.count() >= 14, "small groups occur");
}

#[test]
fn people_overlap_between_activities_areas_and_target_groups() {
    let register = tallied();
    let book = register.book();
    let sum = |people: Vec<usize>| people.into_iter().sum::<usize>();
    let at = |id: &str| book.activity(id).unwrap();
    let each = sum(["koffieochtend", "eettafel", "wandelgroep"]
        .map(|id| register.people_of_activity(at(id)).len())
        .to_vec());
    let together = register
        .people_of_activities(&["koffieochtend", "eettafel", "wandelgroep"].map(at))
        .len();
    assert!(
        together + 30 < each,
        "{together} people, {each} when counted per activity"
    );
    let areas: Vec<usize> = book
        .areas()
        .iter()
        .filter_map(|id| Some(register.people_in_area(book.area(id.as_str())?).len()))
        .collect();
    assert!(
        sum(areas) > register.people().len(),
        "some live in two areas in one year"
    );
    let group = |id: &str| register.people_in_target_group(book.target_group(id).unwrap());
    assert!(
        group("zonder-werk")
            .intersection(&group("nederlands-leren"))
            .len()
            >= 5
    );
    assert!(
        group("alleenwonend-75")
            .without(&group("thuiswonend-75"))
            .is_empty(),
        "the one is part of the other"
    );
    assert!(
        group("jongeren").is_empty(),
        "a group that policy names and nobody reached"
    );
}

#[test]
fn effects_stand_on_every_step_of_the_evidence() {
    let register = tallied();
    for (effect, least, most) in [
        ("minder-eenzaam", 60, 120),
        ("sociaal-leven", 30, 60),
        ("hoger-op-ladder", 30, 60),
        ("tevreden-met-leven", 11, 29),
        ("mantelzorgers-beter", 11, 29),
        ("steviger", 11, 29),
        ("vrijwilligers-zwaarder-belast", 11, 29),
        ("overzicht-geldzaken", 5, 10),
    ] {
        let pairs = pairs(&register, effect);
        assert!((least..=most).contains(&pairs), "{effect}: {pairs}");
        let measured = register.scores(register.book().effect(effect).unwrap()).len();
        assert!(pairs < measured, "{effect}: somebody is measured once only");
    }
    for effect in [
        "bewoners-beslissen",
        "jongeren-gehoord",
        "sterker-en-meer-contact",
    ] {
        assert_eq!(pairs(&register, effect), 0, "{effect}");
    }
    let reached = |effect: &str| {
        register
            .reach_of_effect(register.book().effect(effect).unwrap())
            .people
            .len()
    };
    assert!(reached("bewoners-beslissen") >= 10, "only counted");
    assert_eq!(reached("jongeren-gehoord"), 0, "never reached");
}

#[test]
fn most_changes_are_for_the_better_and_two_for_the_worse() {
    let register = tallied();
    assert!(sum_of_changes(&register, "minder-eenzaam") < 0, "less lonely");
    assert!(sum_of_changes(&register, "sociaal-leven") > 0, "more content");
    assert!(
        sum_of_changes(&register, "mantelzorgers-beter") < 0,
        "carers feel worse"
    );
    assert!(
        sum_of_changes(&register, "vrijwilligers-zwaarder-belast") > 0,
        "volunteers carry more"
    );
    let lonely = register.book().effect("minder-eenzaam").unwrap();
    let worsened = register
        .scores(lonely)
        .iter()
        .filter_map(|one| one.pair())
        .filter(|(before, after)| after > before);
    assert!(worsened.count() >= 5, "some became lonelier");
    assert!((10..=20).contains(&register.moved(Role::Participant, Role::Volunteer).len()));
}

#[test]
fn the_small_start_is_a_plan_of_twenty_lines_and_a_report_from_heads_an_answer_and_a_story() {
    let (policy, plan, narrative): (PolicyFramework, Plan, Narrative) = (
        document("small/policy-framework.json"),
        document("small/plan.json"),
        document("small/narrative.json"),
    );
    assert!(text("small/plan.json").lines().count() <= 22);
    assert_eq!(
        (policy.goals.len(), plan.activities.len(), plan.effects.len()),
        (1, 1, 1)
    );
    assert_eq!((narrative.stories.len(), narrative.survey_results.len()), (1, 1));
    let mut tally = Tally::new(&policy, &plan);
    let counts = tally
        .participations(text("small/heads.jsonl").as_bytes())
        .unwrap();
    assert_eq!(counts.refused, 0);
    let register = tally.finish();
    assert!(register.people().is_empty(), "heads are no people");
    assert!(register.anonymous(0).unwrap().0 > 1_000);
}
