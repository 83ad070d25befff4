//! The figures of what was observed, kind by kind, none left out.

use super::line::Line;
use crate::language::Words;
use crate::report::{
    AggregateChange, CategoryShift, DomainShift, FollowedUp, GoalAttainment, ImprovedShare, Observed,
    PairedChange, ReliableChange, RestsOn, Told,
};
use crate::value::{Figure, Responses};

const PEOPLE: &str = "people";
const POINTS: &str = "points";
const SHARE: &str = "share";
const BEFORE: &str = "before";
const AFTER: &str = "after";
const BETWEEN: &str = "between";
const CHANGE: &str = "change";

/// The kind as documents write it.
pub(super) fn kind(observed: &Observed) -> &'static str {
    match observed {
        Observed::PairedChange(_) => "paired-change",
        Observed::CategoryShift(_) => "category-shift",
        Observed::GoalAttainment(_) => "goal-attainment",
        Observed::RoleMovement(_) => "role-movement",
        Observed::Aggregate(_) => "aggregate",
        Observed::Told(_) => "told",
    }
}

/// The instrument and its version, where one was used.
pub(super) fn instrument(observed: &Observed) -> Option<(&str, &str)> {
    match observed {
        Observed::PairedChange(it) => Some((&it.instrument, &it.version)),
        Observed::CategoryShift(it) => Some((&it.instrument, &it.version)),
        Observed::GoalAttainment(it) => Some((&it.instrument, &it.version)),
        Observed::Told(told) => told
            .asked
            .as_ref()
            .map(|it| (it.instrument.as_str(), it.version.as_str())),
        Observed::RoleMovement(_) | Observed::Aggregate(_) => None,
    }
}

/// Every figure.
pub(super) fn lines(observed: &Observed) -> Vec<Line> {
    match observed {
        Observed::PairedChange(it) => of_change(it),
        Observed::CategoryShift(it) => of_ladder(it),
        Observed::GoalAttainment(it) => of_goals(it),
        Observed::RoleMovement(it) => {
            let (from, to) = (name(it.from), name(it.to));
            vec![
                Line::figure("group", PEOPLE, &it.group).of(from),
                Line::figure("moved", PEOPLE, &it.people).of(format!("{from} to {to}")),
            ]
        }
        Observed::Aggregate(it) => of_values(it),
        Observed::Told(it) => of_told(it),
    }
}

fn name(role: crate::plan::Role) -> &'static str {
    role.as_str()
}

fn of_change(it: &PairedChange) -> Vec<Line> {
    let mut lines = vec![
        Line::known("scaleLow", POINTS, &it.scale.0),
        Line::known("scaleHigh", POINTS, &it.scale.1),
        Line::figure("pairs", PEOPLE, &it.pairs),
        Line::figure("mean", POINTS, &it.mean_before).at(BEFORE),
        Line::figure("mean", POINTS, &it.mean_after).at(AFTER),
        Line::figure("mean", POINTS, &it.mean_change).at(CHANGE),
        Line::figure("standardDeviation", POINTS, &it.sd_before).at(BEFORE),
        Line::figure("standardDeviation", POINTS, &it.sd_after).at(AFTER),
        Line::figure("standardDeviation", POINTS, &it.sd_change).at(CHANGE),
    ];
    if let Some(interval) = it.interval {
        lines.push(Line::known("intervalLow", POINTS, &interval.0).at(CHANGE));
        lines.push(Line::known("intervalHigh", POINTS, &interval.1).at(CHANGE));
    }
    if let Some(standardised) = it.standardised {
        let unit = "standard deviations";
        lines.push(Line::figure("standardisedChange", unit, &standardised.change).at(CHANGE));
        lines.push(Line::figure("standardisedChangeCorrected", unit, &standardised.corrected).at(CHANGE));
    }
    if let Some(least) = it.minimal_change {
        lines.push(Line::known("minimalChange", POINTS, &least));
    }
    lines.push(Line::figure("improved", PEOPLE, &it.improved));
    lines.push(Line::figure("unchanged", PEOPLE, &it.unchanged));
    lines.push(Line::figure("worsened", PEOPLE, &it.worsened));
    lines.extend(
        it.not_improved
            .map(|joined| Line::figure("notImproved", PEOPLE, &joined)),
    );
    lines.extend(
        it.not_worsened
            .map(|joined| Line::figure("notWorsened", PEOPLE, &joined)),
    );
    lines.extend(it.improved_share.iter().flat_map(of_share));
    lines.extend(of_follow_up(&it.followed_up));
    lines.extend(
        it.mean_change_if_missing_unchanged
            .map(|mean| Line::figure("meanChangeIfMissingUnchanged", POINTS, &mean).at(CHANGE)),
    );
    lines.extend(it.reliable_change.iter().flat_map(of_reliable));
    if let Some(threshold) = it.threshold {
        lines.push(Line::known("threshold", POINTS, &threshold.at));
        lines.push(Line::figure("favourable", PEOPLE, &threshold.favourable_before).at(BEFORE));
        lines.push(Line::figure("favourable", PEOPLE, &threshold.favourable_after).at(AFTER));
        lines.push(Line::figure(
            "crossedToFavourable",
            PEOPLE,
            &threshold.crossed_to_favourable,
        ));
        lines.push(Line::figure(
            "crossedToUnfavourable",
            PEOPLE,
            &threshold.crossed_to_unfavourable,
        ));
    }
    lines
}

fn of_share(it: &ImprovedShare) -> Vec<Line> {
    let mut lines = vec![Line::figure("improvedShare", SHARE, &it.share)];
    if let Some(bounds) = it.interval {
        lines.push(Line::known("improvedShareLow", SHARE, &bounds.0));
        lines.push(Line::known("improvedShareHigh", SHARE, &bounds.1));
    }
    if let Some(bounds) = it.range_if_dropouts_counted {
        lines.push(Line::known("improvedShareIfDropoutsNot", SHARE, &bounds.0));
        lines.push(Line::known("improvedShareIfDropoutsAll", SHARE, &bounds.1));
    }
    lines
}

fn of_follow_up(it: &FollowedUp) -> Vec<Line> {
    vec![
        Line::figure("followedUpOfMeasured", SHARE, &it.of_measured),
        Line::figure("followedUpOfReached", SHARE, &it.of_reached),
        Line::figure("beforeOnly", PEOPLE, &it.before_only),
        Line::figure("afterOnly", PEOPLE, &it.after_only),
    ]
}

fn of_reliable(it: &ReliableChange) -> Vec<Line> {
    vec![
        Line::figure("reliableMinimum", POINTS, &it.minimum),
        Line::figure("reliablyImproved", PEOPLE, &it.improved),
        Line::figure("reliablyUnchanged", PEOPLE, &it.unchanged),
        Line::figure("reliablyWorsened", PEOPLE, &it.worsened),
    ]
}

fn of_ladder(it: &CategoryShift) -> Vec<Line> {
    let mut lines = vec![Line::figure("pairs", PEOPLE, &it.pairs)];
    for level in &it.levels {
        let title = level
            .title
            .as_ref()
            .map_or_else(String::new, |title| format!(" {}", title.nl));
        let item = format!("{}{title}", level.level);
        lines.push(
            Line::figure("onLevel", PEOPLE, &level.before)
                .of(item.clone())
                .at(BEFORE),
        );
        lines.push(Line::figure("onLevel", PEOPLE, &level.after).of(item).at(AFTER));
    }
    lines.extend(it.domains.iter().flat_map(of_domain));
    lines.extend(of_follow_up(&it.followed_up));
    lines
}

pub(super) fn of_domain(it: &DomainShift) -> Vec<Line> {
    let item = it.domain.as_ref().map_or("", |domain: &Words| domain.nl.as_str());
    let parts = [
        ("improved", Some(it.improved)),
        ("unchanged", Some(it.unchanged)),
        ("worsened", Some(it.worsened)),
        ("notImproved", it.not_improved),
        ("notWorsened", it.not_worsened),
    ];
    parts
        .into_iter()
        .filter_map(|(measure, figure)| Some(Line::figure(measure, PEOPLE, &figure?).of(item)))
        .collect()
}

fn of_goals(it: &GoalAttainment) -> Vec<Line> {
    const SCORE: &str = "T score";
    let mut lines = vec![
        Line::figure("people", PEOPLE, &it.people).at(AFTER),
        Line::figure("meanT", SCORE, &it.mean_t).at(AFTER),
    ];
    if let Some(interval) = it.interval {
        lines.push(Line::known("intervalLow", SCORE, &interval.0).at(AFTER));
        lines.push(Line::known("intervalHigh", SCORE, &interval.1).at(AFTER));
    }
    lines.push(Line::figure("attained", SHARE, &it.attained).at(AFTER));
    lines.extend(of_follow_up(&it.followed_up));
    lines
}

fn of_values(it: &AggregateChange) -> Vec<Line> {
    let unit = it.unit.as_deref().unwrap_or_default();
    let mut lines = Vec::new();
    let between = it.between.iter().map(|value| (BETWEEN, value));
    for (moment, value) in [(BEFORE, &it.before)]
        .into_iter()
        .chain(between)
        .chain([(AFTER, &it.after)])
    {
        let mut of_moment = vec![Line::figure("value", unit, &value.value).at(moment)];
        if let Some(ratio) = &value.ratio {
            of_moment.push(Line::known("part", "answers", &ratio.numerator).at(moment));
            of_moment.push(Line::known("whole", "answers", &ratio.denominator).at(moment));
        } else if let Some(sample) = &value.sample {
            of_moment.push(Line::known("answers", "answers", &sample.answers).at(moment));
            let deviation = sample.standard_deviation;
            of_moment.extend(deviation.map(|it| Line::known("standardDeviation", unit, &it).at(moment)));
        } else if it.rests_on == Some(RestsOn::NumberUnknown) && value.value.known().is_some() {
            of_moment.push(Line::figure("answers", "answers", &Figure::<Responses>::Unknown).at(moment));
        }
        let outside = value.not_applicable;
        of_moment.extend(outside.map(|number| Line::figure("notApplicable", "answers", &number).at(moment)));
        of_moment.extend(value.categories.iter().map(|category| {
            Line::figure("category", "% of answers", &category.percentage)
                .of(category.answer.trim())
                .at(moment)
        }));
        for line in &mut of_moment {
            line.year = value.in_year();
            // Values of several years between would otherwise not be told apart.
            if moment == BETWEEN && line.item.is_empty() {
                line.item = value.in_year().map_or_else(String::new, |year| year.to_string());
            }
            line.on = value.on;
            line.source.clone_from(&value.source);
        }
        lines.extend(of_moment);
    }
    lines.push(Line::figure("value", unit, &it.change).at(CHANGE));
    if let Some(interval) = it.interval {
        lines.push(Line::known("intervalLow", unit, &interval.0).at(CHANGE));
        lines.push(Line::known("intervalHigh", unit, &interval.1).at(CHANGE));
    }
    lines
}

fn of_told(it: &Told) -> Vec<Line> {
    let mut lines = vec![
        Line::known("stories", "stories", &Responses(it.stories)),
        Line::known("surveyQuestions", "questions", &Responses(it.survey_results)),
    ];
    lines.extend(
        it.asked
            .as_ref()
            .map(|asked| Line::figure("asked", PEOPLE, &asked.people).at(AFTER)),
    );
    lines
}
