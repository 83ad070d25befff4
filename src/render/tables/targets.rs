//! What was pursued in the other years of the period, a row each.

use super::cell::{Cell, code, text};
use super::columns::{Column, Table, link, number, text as words};
use super::effects::target;
use crate::report::{EffectAnswer, EffectReport, YearAnswer};

const TARGETS: &[Column] = &[
    link("effect", "The effect it is about.", "effects"),
    number("year", "The year that it was set for."),
    words("pursuedAs", "In which terms something was pursued."),
    number(
        "pursued",
        "What was pursued: the figure, or the limit; of two limits the lower.",
    ),
    words("pursuedInWords", "What was pursued, where it is no number."),
    words(
        "pursuedLimit",
        "How the figure was pursued: exactly, at-least, at-most, between, lower-than-baseline, higher-than-baseline, keep or keep-within.",
    ),
    number("pursuedThrough", "Of two limits the higher."),
    words("difference", "How the value of that year differs from it."),
];

/// The table, where the plan sets targets for several years of the period. That of the last one stands with the effects.
pub(super) fn targets(report: &EffectReport) -> Option<Table> {
    let effects = report.each_effect().into_iter();
    let rows: Vec<Vec<Cell>> = effects
        .flat_map(|effect| effect.other_years.iter().map(move |year| row(effect, year)))
        .collect();
    (!rows.is_empty()).then_some(Table {
        name: "targets",
        columns: TARGETS,
        key: &["effect", "year"],
        rows,
    })
}

fn row(effect: &EffectAnswer, year: &YearAnswer) -> Vec<Cell> {
    let [kind, number, described, limit, through] = target(Some(&year.pursued));
    vec![
        text(effect.effect.as_str()),
        Cell::Number(year.year.to_string()),
        kind,
        number,
        described,
        limit,
        through,
        code(&year.difference),
    ]
}
