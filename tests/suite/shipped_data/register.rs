//! What the shipped register holds.

use vernieuwend_verantwoorden::engine::register::{PersonScores, Register};
use vernieuwend_verantwoorden::plan::Role;
use vernieuwend_verantwoorden::register::{Reason, Stream, Tally};

use super::{main_documents, text};

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
    let effect = register.codebook().effect(effect).unwrap();
    let scores = register.scores(effect).iter();
    scores
        .filter(|scores| scores.before.is_some() && scores.after.is_some())
        .count()
}

/// The sum of the changes of everybody with a single score of before and after.
fn sum_of_changes(register: &Register, effect: &str) -> i64 {
    let effect = register.codebook().effect(effect).unwrap();
    register
        .scores(effect)
        .iter()
        .filter_map(PersonScores::pair)
        .map(|(before, after)| after - before)
        .sum()
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
    let codebook = register.codebook();
    let some_heads = codebook
        .activities()
        .iter()
        .filter_map(|id| register.anonymous(codebook.activity(id.as_str())?))
        .count();
    assert!(some_heads >= 3, "{some_heads}");
    let small = codebook.areas().iter().flat_map(|area| {
        codebook.activities().iter().filter_map(|activity| {
            let (area, activity) = (
                codebook.area(area.as_str())?,
                codebook.activity(activity.as_str())?,
            );
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
    let codebook = register.codebook();
    let sum = |people: Vec<usize>| people.into_iter().sum::<usize>();
    let at = |id: &str| codebook.activity(id).unwrap();
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
    let areas: Vec<usize> = codebook
        .areas()
        .iter()
        .filter_map(|id| Some(register.people_in_area(codebook.area(id.as_str())?).len()))
        .collect();
    assert!(
        sum(areas) > register.people().len(),
        "some live in two areas in one year"
    );
    let group = |id: &str| register.people_in_target_group(codebook.target_group(id).unwrap());
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
        let measured = register.scores(register.codebook().effect(effect).unwrap()).len();
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
            .reach_of_effect(register.codebook().effect(effect).unwrap())
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
    let lonely = register.codebook().effect("minder-eenzaam").unwrap();
    let worsened = register
        .scores(lonely)
        .iter()
        .filter_map(PersonScores::pair)
        .filter(|(before, after)| after > before);
    assert!(worsened.count() >= 5, "some became lonelier");
    assert!((10..=20).contains(&register.moved(Role::Participant, Role::Volunteer).len()));
}
