//! Every figure of every effect, a row each.

use super::cell::{Cell, optional_day, optional_text, text};
use super::columns::{Column, FROM, MISSING, THROUGH, Table, UNIT, VALUE, day, link, number, text as words};
use super::line::Line;
use super::measured;
use crate::report::{EffectAnswer, EffectReport, SurveyAnswer};

const FIGURES: &[Column] = &[
    link("effect", "The effect it is about.", "effects"),
    words("measure", "What the figure is."),
    words("item", "The domain, level, role or question it is about."),
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
    words("source", "Where it comes from."),
    number(
        "year",
        "The year that the figure stands for, also where no day is known.",
    ),
];

pub(super) fn figures(report: &EffectReport) -> Table {
    let rows = report.each_effect().into_iter().flat_map(of_effect);
    Table {
        name: "figures",
        columns: FIGURES,
        key: &["effect", "measure", "item", "moment"],
        rows: rows.collect(),
    }
}

fn of_effect(effect: &EffectAnswer) -> Vec<Vec<Cell>> {
    let observed = effect.observed.as_ref();
    let instrument = observed.and_then(measured::instrument);
    let observed = observed.map(measured::lines).unwrap_or_default();
    let observed = observed.into_iter().map(|line| row(effect, instrument, line));
    let surveys = effect.survey_results.iter().flat_map(of_survey);
    let surveys = surveys.map(|line| row(effect, None, line));
    observed.chain(surveys).collect()
}

fn row(effect: &EffectAnswer, instrument: Option<(&str, &str)>, line: Line) -> Vec<Cell> {
    let or_empty = |words: &str| {
        if words.is_empty() {
            Cell::Empty
        } else {
            text(words)
        }
    };
    let [value, missing, from, through] = line.cells;
    vec![
        text(effect.effect.as_str()),
        Cell::Text(line.measure.to_owned()),
        or_empty(&line.item),
        or_empty(line.moment),
        or_empty(&line.unit),
        value,
        missing,
        from,
        through,
        optional_text(instrument.map(|(id, _)| id)),
        optional_text(instrument.map(|(_, version)| version)),
        optional_text(effect.for_group.as_ref().map(crate::value::Id::as_str)),
        optional_day(line.on),
        optional_text(line.source.as_deref()),
        (line.year).map_or(Cell::Empty, |year| Cell::Number(year.to_string())),
    ]
}

fn of_survey(survey: &SurveyAnswer) -> Vec<Line> {
    let lines = [
        Line::figure("asked", "answers", &survey.asked),
        Line::figure("answered", "answers", &survey.answered),
        Line::figure("agreed", "answers", &survey.agreed),
        Line::figure("agreedShare", "share", &survey.agreed_share),
    ];
    let others = [
        ("notApplicable", survey.not_applicable),
        ("applicable", survey.applicable),
        ("dontKnow", survey.dont_know),
    ];
    let others = others
        .into_iter()
        .filter_map(|(name, figure)| Some(Line::figure(name, "answers", &figure?)));
    let named = lines.into_iter().chain(others).map(|line| {
        let mut line = line.of(format!("{}: {}", survey.survey_result, survey.question));
        line.source.clone_from(&survey.source);
        line.on = survey.on;
        line.year = survey
            .on
            .map(crate::value::Day::year)
            .or(survey.year.map(i32::from));
        line
    });
    named.collect()
}
