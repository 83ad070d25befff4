//! Invented documents and records of any size: whole, the same each time, and spread as real registers are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;

use crate::invented::sized::{Size, World};

const LARGE: Size = Size {
    activities: 120,
    areas: 30,
    target_groups: 12,
    goals: 20,
    effects: 16,
    people: 3_000,
    records: 30_000,
    seed: 7,
};

/// Policy framework, plan, participations and measurements, as they are written.
fn written(size: Size) -> [String; 4] {
    let world = World::new(size).unwrap();
    let (mut participations, mut measurements) = (Vec::new(), Vec::new());
    world.write_participations(&mut participations).unwrap();
    world.write_measurements(&mut measurements).unwrap();
    [
        format::write(&world.policy).unwrap(),
        format::write(&world.plan).unwrap(),
        String::from_utf8(participations).unwrap(),
        String::from_utf8(measurements).unwrap(),
    ]
}

fn lines(text: &str) -> impl Iterator<Item = Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap())
}

/// How often each value of a field occurs, the most frequent first.
fn frequencies(text: &str, field: &str) -> Vec<usize> {
    let mut counts = BTreeMap::new();
    for value in lines(text).filter_map(|line| line[field].as_str().map(str::to_owned)) {
        *counts.entry(value).or_insert(0) += 1;
    }
    let mut counts: Vec<usize> = counts.into_values().collect();
    counts.sort_unstable_by(|one, other| other.cmp(one));
    counts
}

#[test]
fn documents_and_records_of_any_size_are_read_without_a_fault() {
    let smallest = Size {
        activities: 1,
        areas: 0,
        target_groups: 0,
        goals: 1,
        effects: 0,
        people: 1,
        records: 1,
        seed: 1,
    };
    let many_people = Size {
        people: 5_000,
        records: 100,
        ..Size::default()
    };
    let few_people = Size {
        people: 2,
        records: 3_000,
        effects: 40,
        ..Size::default()
    };
    for size in [smallest, Size::default(), many_people, few_people, LARGE] {
        let [policy, plan, participations, measurements] = written(size);
        let policy = format::read::<PolicyFramework>(&policy).unwrap().check().unwrap();
        let plan = format::read::<Plan>(&plan)
            .unwrap()
            .check_against(&policy)
            .unwrap();
        assert!(
            !policy.findings().has_errors() && !plan.findings().has_errors(),
            "{size:?}"
        );
        let document: &Plan = &plan;
        assert_eq!(
            [policy.goals.len(), policy.areas.len(), policy.target_groups.len()],
            [size.goals, size.areas, size.target_groups]
        );
        assert_eq!(
            [document.activities.len(), document.effects.len()],
            [size.activities, size.effects]
        );
        assert_eq!(participations.lines().count(), size.records, "{size:?}");
        let mut tally = Tally::new(&policy, &plan);
        tally.participations(participations.as_bytes()).unwrap();
        tally.measurements(measurements.as_bytes()).unwrap();
        let register = tally.finish();
        let told = register.refusals().first();
        assert_eq!(told, None, "{size:?}");
    }
}

#[test]
fn the_same_size_and_seed_give_the_same_bytes_and_another_seed_others() {
    assert!(written(LARGE) == written(LARGE));
    assert!(written(Size { seed: 8, ..LARGE })[2] != written(LARGE)[2]);
}

#[test]
fn few_activities_and_areas_draw_most_people_and_nobody_comes_more_often_than_there_are_meetings() {
    let [_, _, participations, _] = written(LARGE);
    for field in ["activity", "area"] {
        let counts = frequencies(&participations, field);
        let first: usize = counts[..counts.len() / 5].iter().sum();
        let all: usize = counts.iter().sum();
        assert!(
            first * 100 > all * 45,
            "{field}: {first} of {all} in the largest fifth"
        );
    }
    let of_people = frequencies(&participations, "person");
    assert!(of_people.len() > 2_400, "{} people came", of_people.len());
    assert!(of_people[0] > 3 * of_people[of_people.len() / 2], "{of_people:?}");
    let mut meetings = BTreeSet::new();
    for line in lines(&participations).filter(|line| line["heads"].is_null()) {
        let meeting = [&line["person"], &line["activity"], &line["date"]].map(ToString::to_string);
        assert!(meetings.insert(meeting), "twice at one meeting: {line}");
    }
}

#[test]
fn an_activity_serves_about_two_goals_and_every_goal_is_served() {
    let world = World::new(LARGE).unwrap();
    let plan = &world.plan;
    let mut served = 0;
    for activity in &plan.activities {
        let effects = plan
            .effects
            .iter()
            .filter(|effect| effect.activities.contains(&activity.id));
        let effects: BTreeSet<&str> = effects.map(|effect| effect.id.as_str()).collect();
        let links = plan
            .contributions
            .iter()
            .filter(|link| effects.contains(link.effect.as_str()));
        served += links
            .map(|link| link.goal.as_str())
            .collect::<BTreeSet<_>>()
            .len();
    }
    let tenths = served * 10 / plan.activities.len();
    assert!(
        (15..=28).contains(&tenths),
        "{tenths} tenths of a goal an activity"
    );
    let goals: BTreeSet<&str> = plan.contributions.iter().map(|link| link.goal.as_str()).collect();
    assert!(goals.len() >= LARGE.effects.min(LARGE.goals), "{goals:?}");
}

#[test]
fn who_is_measured_took_part_and_not_everybody_is_measured_twice() {
    let [_, _, participations, measurements] = written(LARGE);
    let came: BTreeSet<String> = lines(&participations)
        .map(|line| line["person"].to_string())
        .collect();
    let (mut before, mut after) = (0, 0);
    for line in lines(&measurements) {
        assert!(came.contains(&line["person"].to_string()), "{line}");
        match line["moment"].as_str() {
            Some("before") => before += 1,
            _ => after += 1,
        }
    }
    assert!(
        before > 500 && after * 10 > before * 3 && after < before,
        "{before} and {after}"
    );
}
