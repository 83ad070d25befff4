//! Every figure of every effect in an overview, a row each.

use super::cell::{Cell, optional_day, optional_text, text};
use super::columns::{Column, FROM, MISSING, THROUGH, Table, UNIT, VALUE, day, text as words};
use super::line::Line;
use super::rolled_up::{EFFECT, REPORT, each_effect};
use crate::report::{EffectRolledUp, FigureRolledUp, FigureRolledUpKind, OrganisationAnswer, RollUp};

const PEOPLE: &str = "people";
const ANSWERS: &str = "answers";

const FIGURES: &[Column] = &[
    REPORT,
    EFFECT,
    words("measure", "What the figure is."),
    words("item", "The domain, role or question it is about."),
    words("moment", "Before, after, or the change between."),
    UNIT,
    VALUE,
    MISSING,
    FROM,
    THROUGH,
    words("instrument", "The instrument that was used."),
    words("version", "Its version."),
    words(
        "group",
        "The target group that the effect is for; everybody when empty.",
    ),
    day("on", "The day that the figure stands for."),
];

pub(super) fn figures(overview: &RollUp) -> Table {
    let mut rows = Vec::new();
    for (answer, effect) in each_effect(overview) {
        for (nth, it) in effect.figures.iter().enumerate() {
            let lines = lines(it, &question(effect, nth, it));
            rows.extend(lines.into_iter().map(|line| row(answer, effect, it, line)));
        }
    }
    Table {
        name: "figures",
        columns: FIGURES,
        key: &["report", "effect", "measure", "item", "moment"],
        rows,
    }
}

fn row(answer: &OrganisationAnswer, effect: &EffectRolledUp, it: &FigureRolledUp, line: Line) -> Vec<Cell> {
    let or_empty = |words: &str| {
        if words.is_empty() {
            Cell::Empty
        } else {
            text(words)
        }
    };
    let [value, missing, from, through] = line.cells;
    vec![
        text(answer.by.as_str()),
        text(effect.effect.as_str()),
        text(line.measure),
        or_empty(&line.item),
        or_empty(line.moment),
        or_empty(&line.unit),
        value,
        missing,
        from,
        through,
        optional_text(it.instrument.as_deref()),
        optional_text(it.version.as_deref()),
        optional_text(effect.for_group.as_ref().map(crate::value::Id::as_str)),
        optional_day(it.on),
    ]
}

/// The question of a figure, with a number where it was asked before about the same effect.
fn question(effect: &EffectRolledUp, nth: usize, it: &FigureRolledUp) -> String {
    let Some(question) = &it.question else {
        return String::new();
    };
    let before = effect.figures.iter().take(nth);
    match before.filter(|other| other.question == it.question).count() {
        0 => question.clone(),
        times => format!("{question} ({})", times + 1),
    }
}

fn lines(it: &FigureRolledUp, item: &str) -> Vec<Line> {
    let (measure, unit, moment) = match it.kind {
        FigureRolledUpKind::MeanChange => ("mean", "points", "change"),
        FigureRolledUpKind::GoalAttainment => ("meanT", "T score", "after"),
        FigureRolledUpKind::AgreedShare => ("agreedShare", "share", ""),
        FigureRolledUpKind::Value => ("value", it.unit.as_deref().unwrap_or_default(), "change"),
        FigureRolledUpKind::Shift | FigureRolledUpKind::Movements => ("", "", ""),
    };
    let decimal = |figure, when| Line::figure(measure, unit, figure).of(item).at(when);
    let mut lines = Vec::new();
    lines.extend(it.before.as_ref().map(|figure| decimal(figure, "before")));
    lines.extend(it.after.as_ref().map(|figure| decimal(figure, "after")));
    lines.extend(it.value.as_ref().map(|figure| decimal(figure, moment)));
    if let Some(interval) = it.interval {
        lines.push(Line::known("intervalLow", unit, &interval.0).at(moment));
        lines.push(Line::known("intervalHigh", unit, &interval.1).at(moment));
    }
    let behind = match it.kind {
        FigureRolledUpKind::Movements => "group",
        _ => "pairs",
    };
    lines.extend(
        it.people
            .as_ref()
            .map(|people| Line::figure(behind, PEOPLE, people)),
    );
    for shift in &it.shifts {
        lines.extend(super::measured::of_domain(shift));
    }
    if let (Some(moved), Some((from, to))) = (&it.moved, it.from.zip(it.to)) {
        let item = format!("{} to {}", from.as_str(), to.as_str());
        lines.push(Line::figure("moved", PEOPLE, moved).of(item));
    }
    let answers = [("agreed", &it.agreed), ("answered", &it.answered)];
    lines.extend(
        answers
            .into_iter()
            .filter_map(|(measure, figure)| Some(Line::figure(measure, ANSWERS, figure.as_ref()?).of(item))),
    );
    lines
}
