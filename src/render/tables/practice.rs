//! How the organisation works at its own craft. No row of it is an effect.

mod community;
mod learning;

use serde::Serialize;

use super::cell::{Cell, Written, code, figure, optional_day, text};
use super::columns::{Column, FROM, MISSING, THROUGH, Table, UNIT, VALUE, day, text as words};
use crate::report::{
    CompetenceProfile, EffectReport, InitiativeAccount, MethodServing, Positioning, PracticeAccount,
};
use crate::value::{Decimal, Figure, Id};

const PRACTICE: &[Column] = &[
    words(
        "part",
        "What it is about: positioning, competence, method, initiative, talents, story, continuity, gain, lesson, intervision or \
         decision.",
    ),
    words(
        "id",
        "The round, initiative, story, activity, goal, effect, lesson or meeting.",
    ),
    words("title", "What it is called."),
    day(
        "on",
        "When the round was held, the story coded, the activity seen or colleagues met; since when an initiative stands where it \
         stands.",
    ),
    words(
        "item",
        "The beacon, characteristic, training, year, stage, obstacle, reach, domain, moment or what was earned or passed on; empty \
         where the row is about the whole.",
    ),
    words(
        "measure",
        "What the figure is: respondents, current, desired, gap or the change of one of these since the round before; mean, meanChange, \
         chosen and followed of a competence round; ownIncome; \
         inStage, open or closed of an obstacle; economicValue; passedOn; offered, used or \
         wished of talents; agreement of two coders; people of intervision; overdue of a lesson. Where there is no figure, what the \
         words say: changed, newRole, pointsTo, goesOn, notSeenAgain, serves, standing, takenUp, notTakenUp, decided, followUp, \
         cameOf.",
    ),
    UNIT,
    VALUE,
    MISSING,
    FROM,
    THROUGH,
    words(
        "words",
        "What is said instead of a figure: a code, or words of the organisation.",
    ),
];

/// A row is a figure of something, under its name.
struct About<'a> {
    part: &'static str,
    id: &'a str,
    title: Cell,
    on: Cell,
}

/// The table; nothing where the report has no such part, so that another report has the files it always had.
pub(super) fn practice(report: &EffectReport) -> Option<Table> {
    let mut rows: Vec<Vec<Cell>> = report
        .practice
        .iter()
        .flat_map(|it| of_practice(it, report))
        .collect();
    rows.extend(learning::decisions(report));
    if rows.is_empty() {
        return None;
    }
    Some(Table {
        name: "practice",
        columns: PRACTICE,
        key: &["part", "id", "item", "measure"],
        rows,
    })
}

fn of_practice(practice: &PracticeAccount, report: &EffectReport) -> Vec<Vec<Cell>> {
    let mut rows: Vec<Vec<Cell>> = practice.positioning.iter().flat_map(positioning).collect();
    rows.extend(practice.competences.iter().flat_map(competences));
    rows.extend(practice.methods.iter().map(method));
    rows.extend(
        practice
            .initiatives
            .iter()
            .flat_map(|told| initiative(told, report)),
    );
    rows.extend(practice.community.iter().flat_map(community::rows));
    rows.extend(practice.learning.iter().flat_map(learning::rows));
    rows
}

fn positioning(round: &Positioning) -> Vec<Vec<Cell>> {
    let about = About {
        part: "positioning",
        id: round.round.as_str(),
        title: round.title.as_deref().map_or(Cell::Empty, text),
        on: Cell::Day(round.on),
    };
    let mut rows = vec![about.row(Cell::Empty, "respondents", "responses", &round.respondents)];
    for beacon in &round.beacons {
        let mut add = |measure, figure: &Figure<_>| {
            rows.push(about.row(code(&beacon.beacon), measure, "points", figure));
        };
        add("current", &beacon.current.mean);
        add("desired", &beacon.desired.mean);
        add("gap", &beacon.gap);
        if let Some(change) = &beacon.change {
            add("currentChange", &change.current);
            add("desiredChange", &change.desired);
            add("gapChange", &change.gap);
        }
    }
    rows
}

fn competences(round: &CompetenceProfile) -> Vec<Vec<Cell>> {
    let about = About {
        part: "competence",
        id: round.round.as_str(),
        title: round.title.as_deref().map_or(Cell::Empty, text),
        on: Cell::Day(round.on),
    };
    let mut rows = vec![about.row(Cell::Empty, "respondents", "responses", &round.scored)];
    for line in &round.characteristics {
        let item = || code(&line.characteristic);
        rows.push(about.row(item(), "mean", "points", &line.scores.mean));
        rows.extend(
            line.change
                .map(|change| about.row(item(), "meanChange", "points", &change)),
        );
    }
    for choice in &round.choices {
        rows.push(about.row(text(&choice.title), "chosen", "people", &choice.chosen));
        rows.push(about.row(text(&choice.title), "followed", "people", &choice.followed));
    }
    rows
}

fn method(told: &MethodServing) -> Vec<Cell> {
    let about = About {
        part: "method",
        id: &told.name,
        title: Cell::Empty,
        on: Cell::Empty,
    };
    about.said(code(&told.serves), "serves", &listed(&told.activities))
}

/// Ids beside each other.
fn listed<T: ?Sized>(ids: &[Id<T>]) -> String {
    let ids: Vec<&str> = ids.iter().map(Id::as_str).collect();
    ids.join(" ")
}

fn initiative(told: &InitiativeAccount, report: &EffectReport) -> Vec<Vec<Cell>> {
    let about = About {
        part: "initiative",
        id: told.initiative.as_str(),
        title: text(&told.title),
        on: optional_day(told.since),
    };
    let income = told.own_income.iter().map(|income| {
        let year = text(&income.year.to_string());
        about.row(year, "ownIncome", "share", &income.share)
    });
    let stages = told.stages.iter().enumerate().map(|(nth, stage)| {
        let item = text(&format!("{}. {}", nth + 1, plain(&stage.stage)));
        about.row(item, "inStage", "days", &days(Some(stage.days)))
    });
    let obstacles = told.obstacles.iter().enumerate().map(|(nth, obstacle)| {
        let item = text(&format!("{}. {}", nth + 1, plain(&obstacle.kind)));
        let measure = if obstacle.open { "open" } else { "closed" };
        about.row(item, measure, "days", &days(obstacle.days))
    });
    let mut rows: Vec<Vec<Cell>> = income.chain(stages).chain(obstacles).collect();
    for value in &told.social_value {
        rows.push(about.said(text(value.effect.as_str()), "standing", &plain(&value.standing)));
    }
    let written = report.initiatives.iter().find(|it| it.id == told.initiative);
    if let Some(coaching) = written.and_then(|it| it.coaching.as_ref()) {
        for (nth, value) in coaching.economic_value.iter().enumerate() {
            let amount = value.amount.map_or(Figure::Unknown, Figure::Known);
            let item = text(&format!("{}. {}", nth + 1, value.what));
            rows.push(about.row(item, "economicValue", "euro", &amount));
        }
        for (nth, passed) in coaching.passed_on.iter().enumerate() {
            let item = text(&format!("{}. {}", nth + 1, passed.what));
            rows.push(about.row(item, "passedOn", "people", &passed.people));
        }
    }
    rows
}

/// Days as a figure.
fn days(days: Option<u32>) -> Figure<Decimal> {
    const MILLION: i64 = 1_000_000;
    let known = days.and_then(|days| Decimal::from_millionths(i64::from(days) * MILLION).ok());
    known.map_or(Figure::Unknown, Figure::Known)
}

/// A code as documents write it, in a text.
fn plain(of: &impl Serialize) -> String {
    match code(of) {
        Cell::Text(code) => code,
        _ => String::new(),
    }
}

impl About<'_> {
    fn row<T: Written>(&self, item: Cell, measure: &str, unit: &str, of: &Figure<T>) -> Vec<Cell> {
        let [value, missing, from, through] = figure(of);
        vec![
            text(self.part),
            text(self.id),
            self.title.clone(),
            self.on.clone(),
            item,
            text(measure),
            text(unit),
            value,
            missing,
            from,
            through,
            Cell::Empty,
        ]
    }

    /// A row that says something in words instead of a figure.
    fn said(&self, item: Cell, measure: &str, said: &str) -> Vec<Cell> {
        vec![
            text(self.part),
            text(self.id),
            self.title.clone(),
            self.on.clone(),
            item,
            text(measure),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            text(said),
        ]
    }
}
