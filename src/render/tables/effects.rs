//! Effects, each once, with what was pursued and how it went.

use super::cell::{Cell, Written, code, optional_text, text};
use super::columns::{Column, Table, number, text as words};
use crate::plan::Target;
use crate::report::Outcome;
use crate::report::{EffectAnswer, EffectReport};
use crate::value::Aim;

const EFFECTS: &[Column] = &[
    words("effect", "The effect."),
    words("title", "The change in words."),
    words("for", "The target group it is for; everybody when empty."),
    words(
        "origin",
        "Whether it was intended: intended, unintended or emergent.",
    ),
    words("valueFor", "For whom it is of value: client-group or society."),
    words(
        "standing",
        "How well it is known that something changed: measured, told, counted-only or unanswered.",
    ),
    words(
        "outcome",
        "How it went: better, worse, no-clear-change, leans-better, leans-worse, measured, hidden, told, counted-only or unanswered.",
    ),
    words("design", "The design of the measurement."),
    words("gate", "The gate that the number of pairs passed."),
    words("observed", "The kind of what was observed."),
    words("pursuedAs", "In which terms something was pursued."),
    number(
        "pursued",
        "What was pursued: the figure, or the limit; of two limits the lower.",
    ),
    words("pursuedInWords", "What was pursued, where it is no number."),
    words("difference", "How observed differs from pursued."),
    words("explanation", "Why, by the organisation."),
    words(
        "pursuedLimit",
        "How the figure was pursued: exactly, at-least, at-most, between, lower-than-baseline, higher-than-baseline, keep or keep-within.",
    ),
    number("pursuedThrough", "Of two limits the higher."),
    number(
        "pursuedFor",
        "The year that it was set for, where targets were set by year.",
    ),
];

pub(super) fn effects(report: &EffectReport) -> Table {
    Table {
        name: "effects",
        columns: EFFECTS,
        key: &["effect"],
        rows: report.each_effect().into_iter().map(row).collect(),
    }
}

fn row(effect: &EffectAnswer) -> Vec<Cell> {
    let [kind, number, described, limit, through] = target(effect.pursued.as_ref());
    let difference = effect.difference.as_ref();
    vec![
        text(effect.effect.as_str()),
        text(&effect.title),
        optional_text(effect.for_group.as_ref().map(crate::value::Id::as_str)),
        code(&effect.origin),
        code(&effect.value_for),
        code(&effect.standing),
        Cell::Text(outcome(Outcome::of(effect)).to_owned()),
        code(&effect.design),
        effect.gate.map_or(Cell::Empty, |gate| code(&gate)),
        effect.observed.as_ref().map_or(Cell::Empty, |observed| {
            Cell::Text(super::measured::kind(observed).to_owned())
        }),
        kind,
        number,
        described,
        difference.map_or(Cell::Empty, |difference| code(&difference.kind)),
        optional_text(difference.and_then(|difference| difference.explanation.as_deref())),
        limit,
        through,
        (effect.pursued_for).map_or(Cell::Empty, |year| Cell::Number(year.to_string())),
    ]
}

/// In which terms, the number, the words where it is none, how the number was meant, and the second number.
pub(super) fn target(target: Option<&Target>) -> [Cell; 5] {
    match target {
        None => [const { Cell::Empty }; 5],
        Some(Target::MeanChange(aim)) => named("meanChange", *aim),
        Some(Target::ImprovedShare(aim)) => named("improvedShare", *aim),
        Some(Target::Value(aim)) => named("value", *aim),
        Some(Target::AgreedShare(aim)) => named("agreedShare", *aim),
        Some(Target::Movements(aim)) => named("movements", *aim),
        Some(Target::GoalAttainment(aim)) => named("goalAttainment", *aim),
        Some(Target::Described(words)) => [
            Cell::Text("described".to_owned()),
            Cell::Empty,
            text(words),
            Cell::Empty,
            Cell::Empty,
        ],
    }
}

fn named<T: Copy + Written>(kind: &str, aim: Aim<T>) -> [Cell; 5] {
    let written = |figure: Option<T>| figure.map_or(Cell::Empty, |figure| Cell::Number(figure.written()));
    let (limit, first, second) = match aim {
        Aim::Exactly(figure) => ("exactly", Some(figure), None),
        Aim::Within(limits) => match (limits.at_least(), limits.at_most()) {
            (Some(least), Some(most)) => ("between", Some(least), Some(most)),
            (Some(least), None) => ("at-least", Some(least), None),
            (None, most) => ("at-most", most, None),
        },
        Aim::LowerThanBaseline => ("lower-than-baseline", None, None),
        Aim::HigherThanBaseline => ("higher-than-baseline", None, None),
        Aim::Keep => ("keep", None, None),
        Aim::KeepWithin(margin) => ("keep-within", Some(margin), None),
    };
    [
        Cell::Text(kind.to_owned()),
        written(first),
        Cell::Empty,
        Cell::Text(limit.to_owned()),
        written(second),
    ]
}

pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Better => "better",
        Outcome::Worse => "worse",
        Outcome::NoClearChange => "no-clear-change",
        Outcome::LeansBetter => "leans-better",
        Outcome::LeansWorse => "leans-worse",
        Outcome::Measured => "measured",
        Outcome::Hidden => "hidden",
        Outcome::Told => "told",
        Outcome::CountedOnly => "counted-only",
        Outcome::Unanswered => "unanswered",
    }
}
