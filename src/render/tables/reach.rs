//! Who was reached: everybody, by goal, by effect, by group and area, by role. Rows overlap and do not add up.

use super::cell::{Cell, Written, figure, optional_day, text};
use super::columns::{Column, FROM, MISSING, THROUGH, Table, UNIT, VALUE, day, text as words, truth};
use crate::report::{EffectReport, GroupReach, Reach};
use crate::value::Figure;

const REACH: &[Column] = &[
    words("of", "Whom it is about: everybody, goal, effect, group or role."),
    words("goal", "The goal."),
    words("effect", "The effect."),
    words("targetGroup", "The target group."),
    words("area", "The area."),
    words("role", "The role."),
    words("title", "What it is called."),
    words(
        "measure",
        "What the figure is: people, contacts, anonymousAttendances, population or shareOfPopulation.",
    ),
    UNIT,
    VALUE,
    MISSING,
    FROM,
    THROUGH,
    truth(
        "atLeast",
        "Whether there may be more people than that, because some came anonymously.",
    ),
    day("on", "The day that a population stands for."),
    words("source", "Where a population comes from."),
];

/// Whom a row is about.
#[derive(Clone, Copy, Default)]
struct Whom<'a> {
    of: &'static str,
    goal: &'a str,
    effect: &'a str,
    group: &'a str,
    area: &'a str,
    role: &'a str,
    title: &'a str,
}

pub(super) fn reach(report: &EffectReport) -> Table {
    let everybody = Whom {
        of: "everybody",
        ..Whom::default()
    };
    let mut rows = of_reach(everybody, &report.reach);
    for goal in &report.goals {
        let whom = Whom {
            of: "goal",
            goal: goal.goal.as_str(),
            title: &goal.title,
            ..Whom::default()
        };
        rows.extend(of_reach(whom, &goal.reach));
    }
    for effect in report.each_effect() {
        let whom = Whom {
            of: "effect",
            effect: effect.effect.as_str(),
            title: &effect.title,
            ..Whom::default()
        };
        rows.extend(of_reach(whom, &effect.reach));
    }
    rows.extend(report.reach_by_group.iter().flat_map(of_group));
    for role in &report.roles {
        let whom = Whom {
            of: "role",
            role: role.role.as_str(),
            ..Whom::default()
        };
        rows.push(row(whom, "people", "people", &role.people));
    }
    Table {
        name: "reach",
        columns: REACH,
        key: &["of", "goal", "effect", "targetGroup", "area", "role", "measure"],
        rows,
    }
}

fn of_reach(whom: Whom, reach: &Reach) -> Vec<Vec<Cell>> {
    let mut people = row(whom, "people", "people", &reach.people);
    if let Some(cell) = people.get_mut(AT_LEAST) {
        *cell = Cell::Truth(reach.at_least);
    }
    vec![
        people,
        row(whom, "contacts", "contacts", &reach.contacts),
        row(
            whom,
            "anonymousAttendances",
            "attendances",
            &reach.anonymous_attendances,
        ),
    ]
}

/// Where `atLeast`, `on` and `source` stand.
const AT_LEAST: usize = 13;
const ON: usize = 14;
const SOURCE: usize = 15;

fn of_group(it: &GroupReach) -> Vec<Vec<Cell>> {
    let whom = Whom {
        of: "group",
        group: it.target_group.as_ref().map_or("", |group| group.as_str()),
        area: it.area.as_ref().map_or("", |area| area.as_str()),
        title: &it.title,
        ..Whom::default()
    };
    let mut rows = vec![
        row(whom, "people", "people", &it.people),
        row(whom, "contacts", "contacts", &it.contacts),
    ];
    if let Some(population) = &it.population {
        let mut counted = row(whom, "population", "people", &population.people);
        if let Some(cell) = counted.get_mut(ON) {
            *cell = optional_day(Some(population.on));
        }
        if let Some(cell) = counted.get_mut(SOURCE) {
            *cell = text(&population.source);
        }
        rows.push(counted);
    }
    rows.extend(
        it.share
            .map(|share| row(whom, "shareOfPopulation", "share", &share)),
    );
    rows
}

fn row<T: Written>(whom: Whom, measure: &str, unit: &str, of: &Figure<T>) -> Vec<Cell> {
    let or_empty = |words: &str| {
        if words.is_empty() {
            Cell::Empty
        } else {
            text(words)
        }
    };
    let [value, missing, from, through] = figure(of);
    vec![
        or_empty(whom.of),
        or_empty(whom.goal),
        or_empty(whom.effect),
        or_empty(whom.group),
        or_empty(whom.area),
        or_empty(whom.role),
        or_empty(whom.title),
        text(measure),
        text(unit),
        value,
        missing,
        from,
        through,
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
    ]
}
