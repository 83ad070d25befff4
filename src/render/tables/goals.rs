//! Goals, and which effect contributes to which goal.

use super::cell::{Cell, code, optional_text, text};
use super::columns::{Column, Table, link, number, text as words};
use crate::report::EffectReport;

const GOALS: &[Column] = &[
    words("goal", "The goal."),
    words("title", "The goal in words."),
    words("parent", "The goal that it is part of."),
    words(
        "owner",
        "Whose goal it is: municipality, organisation or residents.",
    ),
    words("taskField", "The task field of the municipal budget."),
    number("taskFieldYear", "The year of the list of task fields."),
    number("measured", "Its effects that were measured."),
    number("told", "Its effects that were told."),
    number("countedOnly", "Its effects of which only reach is known."),
    number("unanswered", "Its effects of which nothing is known."),
    words("explanation", "The explanation of the organisation."),
];

pub(super) fn goals(report: &EffectReport) -> Table {
    let rows = report.goals.iter().map(|goal| {
        let standings = goal.standings;
        let count = |number: u64| Cell::Number(number.to_string());
        let field = goal.task_field.as_ref();
        vec![
            text(goal.goal.as_str()),
            text(&goal.title),
            optional_text(goal.parent.as_ref().map(crate::value::Id::as_str)),
            code(&goal.owner),
            field.map_or(Cell::Empty, |field| code(&field.code)),
            field.map_or(Cell::Empty, |field| Cell::Number(field.year.to_string())),
            count(standings.measured),
            count(standings.told),
            count(standings.counted_only),
            count(standings.unanswered),
            optional_text(goal.explanation.as_deref()),
        ]
    });
    Table {
        name: "goals",
        columns: GOALS,
        key: &["goal"],
        rows: rows.collect(),
    }
}

const CONTRIBUTIONS: &[Column] = &[
    link("goal", "The goal.", "goals"),
    link("effect", "The effect that contributes to it.", "effects"),
    words("strength", "How directly: direct, indirect or condition."),
    words("because", "Why the effect helps the goal, by the plan."),
];

pub(super) fn contributions(report: &EffectReport) -> Table {
    let rows = report.goals.iter().flat_map(|goal| {
        goal.effects.iter().map(|effect| {
            let link = effect.contribution.as_ref();
            vec![
                text(goal.goal.as_str()),
                text(effect.effect.as_str()),
                link.map_or(Cell::Empty, |link| code(&link.strength)),
                optional_text(link.and_then(|link| link.because.as_deref())),
            ]
        })
    });
    Table {
        name: "contributions",
        columns: CONTRIBUTIONS,
        key: &["goal", "effect"],
        rows: rows.collect(),
    }
}
