//! Attacks by name on whole reports: those that handbooks of disclosure control give, and one for each kind of figure that
//! bounds people.

mod bounds;
mod follow_up;
mod hidden;
mod tables;

use serde_json::Value;
use vernieuwend_verantwoorden::account::Disclosure;
use vernieuwend_verantwoorden::engine::release::Layout;

use super::{Attack, Kind, Register, known};

const THRESHOLD: i64 = 5;

fn layouts() -> [Disclosure; 2] {
    [Layout::Free, Layout::Fixed].map(|layout| Disclosure::k5().with_layout(layout))
}

/// The report of the year in each layout, from which no small group follows.
fn safe(register: &Register) -> [Value; 2] {
    safe_by(register, |disclosure| disclosure)
}

/// The same, with something more asked of it.
fn safe_by(register: &Register, asked: impl Fn(Disclosure) -> Disclosure) -> [Value; 2] {
    layouts().map(|disclosure| {
        let disclosure = asked(disclosure);
        let report = register.report(&disclosure);
        let found = Attack::new(register, known(register, [None, Some(&report)])).given_away(THRESHOLD);
        assert!(found.is_empty(), "{found:#?}");
        report
    })
}

/// The report at half-year and that of the year in each layout, from which together no small group follows.
fn safe_together(register: &Register) -> [[Value; 2]; 2] {
    layouts().map(|disclosure| {
        let [half, year] = register.reports(&disclosure).unwrap();
        let told = known(register, [Some(&half), Some(&year)]);
        let found = Attack::new(register, told).given_away(THRESHOLD);
        assert!(found.is_empty(), "{found:#?}");
        [half, year]
    })
}

fn is_exact(figure: &Value) -> bool {
    figure.is_number()
}

fn ends(figure: &Value) -> Option<(i64, Option<i64>)> {
    Some((figure["from"].as_i64()?, figure["through"].as_i64()))
}

/// How many people are printed of an activity.
fn of_activity(report: &Value, activity: usize) -> &Value {
    &report["activities"][activity]["reach"]["people"]
}

/// How many people are printed of an area.
fn of_area<'a>(report: &'a Value, area: &str) -> &'a Value {
    let lines = report["reachByGroup"].as_array().unwrap();
    let line = lines
        .iter()
        .find(|line| line["area"] == area && line.get("targetGroup").is_none());
    &line.unwrap()["people"]
}

/// The effect that is measured.
fn effect(report: &Value) -> &Value {
    &report["goals"][0]["effects"][0]
}

fn in_area(kind: Kind, area: usize) -> Kind {
    Kind { area, ..kind }
}

fn newcomers(activities: u32) -> Kind {
    Kind {
        activities: [0, activities],
        ..Kind::doing(activities)
    }
}

fn measured(before: i64, after: Option<i64>) -> Kind {
    Kind {
        scores: Some((before, after)),
        ..Kind::doing(0b001)
    }
}

/// So many who were measured twice, in the middle of the scale and spread out.
fn followed_up(register: Register, pairs: usize) -> Register {
    let outcomes = [(5, 7), (4, 7), (5, 5), (6, 6), (6, 4), (5, 6), (4, 4), (7, 5)];
    (0..pairs).fold(register, |register, at| {
        let (before, after) = outcomes[at % outcomes.len()];
        register.with(1, measured(before, Some(after)), 2)
    })
}
