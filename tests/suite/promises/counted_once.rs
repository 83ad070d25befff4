//! Promise 4: people are counted once, against an independent count of the shipped lines.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use vernieuwend_verantwoorden::value::Figure;

use super::small::{small, took_part};
use crate::given::{World, shipped};

/// The shipped participations that count, read with nothing of ours: those of an activity of the plan on a day of
/// its year.
fn lines() -> Vec<Value> {
    let all = shipped("participations.jsonl");
    let plan = shipped("plan.json");
    let lines = all
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let counts = |line: &Value| {
        let date = text(line, "date").unwrap();
        let activity = format!("\"id\": \"{}\"", text(line, "activity").unwrap());
        date.starts_with("2025-") && date != "2025-02-30" && plan.contains(&activity)
    };
    let lines: Vec<Value> = lines.filter(counts).collect();
    let left_out = all.lines().count() - lines.len();
    assert!((1..10).contains(&left_out), "{left_out} are left out");
    lines
}

fn text<'v>(line: &'v Value, field: &str) -> Option<&'v str> {
    line.get(field).and_then(Value::as_str)
}

/// Everybody who took part in one of the activities.
fn people<'v>(lines: &'v [Value], activities: &BTreeSet<&str>) -> BTreeSet<&'v str> {
    let here = lines
        .iter()
        .filter(|line| activities.contains(text(line, "activity").unwrap()));
    here.filter_map(|line| text(line, "person")).collect()
}

#[test]
fn people_are_counted_once_over_overlapping_activities() {
    let lines = lines();
    let report = World::main().report();
    let plan: Value = serde_json::from_str(&shipped("plan.json")).unwrap();
    let of_effect: BTreeMap<&str, BTreeSet<&str>> = plan["effects"]
        .as_array()
        .unwrap()
        .iter()
        .map(|effect| {
            let activities = effect["activities"]
                .as_array()
                .unwrap()
                .iter()
                .map(|id| id.as_str().unwrap());
            (effect["id"].as_str().unwrap(), activities.collect())
        })
        .collect();

    let everybody: BTreeSet<&str> = lines.iter().filter_map(|line| text(line, "person")).collect();
    assert_eq!(report.reach.people.known().unwrap().0, everybody.len() as u64);
    let mut sum = 0;
    for activity in &report.activities {
        let counted = people(&lines, &BTreeSet::from([activity.activity.as_str()])).len() as u64;
        match activity.reach.people {
            Figure::Known(known) => assert_eq!(known.0, counted, "{}", activity.activity),
            _ => assert_eq!(counted, 0, "{}", activity.activity),
        }
        sum += counted;
    }
    assert!(
        sum > everybody.len() as u64 + 100,
        "the activities hardly overlap, so nothing is shown"
    );

    let mut overlapping = 0;
    for goal in &report.goals {
        // A goal stands for the goals below it; the tree has two levels.
        let here = |id: &Value| {
            let below = report
                .goals
                .iter()
                .find(|other| *id == other.goal.as_str())
                .unwrap();
            below.goal == goal.goal || below.parent.as_ref() == Some(&goal.goal)
        };
        let contributions = plan["contributions"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|link| here(&link["goal"]));
        let activities: BTreeSet<&str> = contributions
            .flat_map(|link| of_effect[link["effect"].as_str().unwrap()].iter().copied())
            .collect();
        let counted = people(&lines, &activities).len() as u64;
        if let Figure::Known(known) = goal.reach.people {
            assert_eq!(known.0, counted, "{}", goal.goal);
            overlapping += u64::from(activities.len() > 1);
        } else {
            assert_eq!(counted, 0, "{}", goal.goal);
        }
    }
    assert!(overlapping >= 4);
}

#[test]
fn the_reach_of_an_effect_counts_the_people_it_is_for() {
    let lines = lines();
    let report = World::main().report();
    let policy: Value = serde_json::from_str(&shipped("policy-framework.json")).unwrap();
    let plan: Value = serde_json::from_str(&shipped("plan.json")).unwrap();
    let mut narrower = 0;
    for answer in report.goals.iter().flat_map(|goal| &goal.effects) {
        let effect = plan["effects"]
            .as_array()
            .unwrap()
            .iter()
            .find(|effect| effect["id"] == answer.effect.as_str())
            .unwrap();
        let activities: BTreeSet<&str> = effect["activities"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_str().unwrap())
            .collect();
        let took_part = people(&lines, &activities);
        let Some(group) = text(effect, "for") else {
            continue;
        };
        // Those registered anywhere in the group, or in a group that is part of it.
        let groups: BTreeSet<&str> = policy["targetGroups"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["id"] == group || one["within"] == group)
            .map(|one| one["id"].as_str().unwrap())
            .collect();
        let members: BTreeSet<&str> = lines
            .iter()
            .filter(|line| text(line, "targetGroup").is_some_and(|group| groups.contains(group)))
            .filter_map(|line| text(line, "person"))
            .collect();
        let counted = took_part.intersection(&members).count() as u64;
        match answer.reach.people {
            Figure::Known(known) => assert_eq!(known.0, counted, "{}", answer.effect),
            _ => assert_eq!(counted, 0, "{}", answer.effect),
        }
        narrower += u64::from(counted > 0 && counted < took_part.len() as u64);
    }
    assert!(narrower >= 3);
}

#[test]
fn a_second_contact_is_a_contact_and_no_second_person() {
    let mut world = small();
    for (activity, day) in [
        ("koffie", "2025-03-01"),
        ("koffie", "2025-03-08"),
        ("wandelen", "2025-03-09"),
    ] {
        world.participations += &took_part(activity, "p1", day);
    }
    world.participations += &took_part("wandelen", "p2", "2025-03-09");
    let report = world.report();
    let reach = report.goals[0].reach;
    assert_eq!(
        (reach.people.known().unwrap().0, reach.contacts.known().unwrap().0),
        (2, 4)
    );
    assert!(!reach.at_least);
    let per_activity: u64 = report
        .activities
        .iter()
        .map(|activity| activity.reach.people.known().unwrap().0)
        .sum();
    assert_eq!(per_activity, 3);
}

#[test]
fn anonymous_heads_never_become_people() {
    let mut world = small();
    world.participations = took_part("koffie", "p1", "2025-03-01");
    let without = world.report();
    world.participations += "{\"activity\":\"koffie\",\"date\":\"2025-03-01\",\"heads\":40}\n";
    world.participations += "{\"activity\":\"koffie\",\"date\":\"2025-03-08\",\"heads\":2}\n";
    let with = world.report();
    assert_eq!(with.reach.people, without.reach.people);
    assert_eq!(with.reach.contacts, without.reach.contacts);
    assert_eq!(with.reach.anonymous_attendances.known().unwrap().0, 42);
    assert_eq!((without.reach.at_least, with.reach.at_least), (false, true));
    // In the shipped data too.
    let heads: u64 = lines()
        .iter()
        .filter_map(|line| line.get("heads")?.as_u64())
        .sum();
    assert!(heads > 0);
    assert_eq!(
        World::main()
            .report()
            .reach
            .anonymous_attendances
            .known()
            .unwrap()
            .0,
        heads
    );
}
