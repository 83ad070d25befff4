//! How the organisation works at its own craft. No row of it is an effect.

use serde::Serialize;

use super::cell::{Cell, Written, code, figure, optional_day, text};
use super::columns::{Column, FROM, MISSING, THROUGH, Table, UNIT, VALUE, day, text as words};
use crate::narrative::TalentCount;
use crate::report::{CompetenceProfile, EffectReport, InitiativeAccount, LessonState, Positioning};
use crate::value::{Decimal, Figure};

const PRACTICE: &[Column] = &[
    words(
        "part",
        "What it is about: positioning, competence, initiative, talents or lesson.",
    ),
    words("id", "The round, the initiative or the lesson."),
    words("title", "What it is called."),
    day(
        "on",
        "When the round was held; since when an initiative stands where it stands.",
    ),
    words(
        "item",
        "The beacon, characteristic, training, year, stage, obstacle or reach; empty where the row is about the whole.",
    ),
    words(
        "measure",
        "What the figure is: respondents, current, desired, gap or the change of one of these since the round before; mean, meanChange, \
         chosen and followed of a competence round; ownIncome; \
         inStage, open or closed of an obstacle; offered, used or \
         wished of talents; overdue of a lesson.",
    ),
    UNIT,
    VALUE,
    MISSING,
    FROM,
    THROUGH,
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
    let practice = report.practice.as_ref()?;
    let mut rows: Vec<Vec<Cell>> = practice.positioning.iter().flat_map(positioning).collect();
    rows.extend(practice.competences.iter().flat_map(competences));
    rows.extend(practice.initiatives.iter().flat_map(initiative));
    let talents = practice.community.iter().flat_map(|told| &told.talents);
    rows.extend(talents.flat_map(talent));
    let lessons = practice.learning.iter().flat_map(|learning| &learning.lessons);
    rows.extend(lessons.filter_map(lesson));
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

fn initiative(told: &InitiativeAccount) -> Vec<Vec<Cell>> {
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
    income.chain(stages).chain(obstacles).collect()
}

fn talent(told: &TalentCount) -> Vec<Vec<Cell>> {
    let about = About {
        part: "talents",
        id: "talents",
        title: Cell::Empty,
        on: Cell::Empty,
    };
    let item = || code(&told.reach);
    vec![
        about.row(item(), "offered", "people", &told.offered),
        about.row(item(), "used", "people", &told.used),
        about.row(item(), "wished", "people", &told.wished),
    ]
}

fn lesson(told: &LessonState) -> Option<Vec<Cell>> {
    let about = About {
        part: "lesson",
        id: told.lesson.as_str(),
        title: Cell::Empty,
        on: Cell::Empty,
    };
    let late = told.days?;
    Some(about.row(Cell::Empty, "overdue", "days", &days(Some(late))))
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
        ]
    }
}
