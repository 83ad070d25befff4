//! Effects, each once, with what was pursued and how it went.

use super::cell::{Cell, Written, code, optional_text, text};
use super::columns::{Column, Table, number, text as words};
use crate::plan::Target;
use crate::report::Outcome;
use crate::report::{EffectAnswer, EffectReport};

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
    number("pursued", "What was pursued."),
    words("pursuedInWords", "What was pursued, where it is no number."),
    words("difference", "How observed differs from pursued."),
    words("explanation", "Why, by the organisation."),
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
    let [kind, number, described] = target(effect.pursued.as_ref());
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
    ]
}

/// In which terms, the number, and the words where it is none.
pub(super) fn target(target: Option<&Target>) -> [Cell; 3] {
    let named = |kind: &str, number: &dyn Written| {
        [
            Cell::Text(kind.to_owned()),
            Cell::Number(number.written()),
            Cell::Empty,
        ]
    };
    match target {
        None => [Cell::Empty, Cell::Empty, Cell::Empty],
        Some(Target::MeanChange(change)) => named("meanChange", change),
        Some(Target::ImprovedShare(share)) => named("improvedShare", share),
        Some(Target::Value(value)) => named("value", value),
        Some(Target::AgreedShare(share)) => named("agreedShare", share),
        Some(Target::Movements(people)) => named("movements", people),
        Some(Target::GoalAttainment(score)) => named("goalAttainment", score),
        Some(Target::Described(words)) => [Cell::Text("described".to_owned()), Cell::Empty, text(words)],
    }
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
