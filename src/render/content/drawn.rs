//! The pictures of an effect: its scale, and how many people improved.

use super::super::mark::Mark;
use super::super::picture::{Bar, Drawing, Extent, Picture, Point, Scale, any_drawn};
use super::super::text::Trimmed as _;
use super::super::voice::Voice;
use super::figures::{self, Went, with_unit};
use crate::plan::Target;
use crate::policy::Direction;
use crate::report::{
    AggregateChange, CategoryShift, EffectAnswer, GoalAttainment, LevelCount, Observed, PairedChange,
    RoleMovements,
};
use crate::sentence::{self, aimed};
use crate::value::{Aim, Decimal};

/// The pictures of an effect, where its figures can be drawn.
pub(super) fn pictures(effect: &EffectAnswer, voice: Voice) -> Vec<Picture> {
    match &effect.observed {
        Some(Observed::PairedChange(figures)) => {
            let scale = of_change(effect, figures, voice);
            let outcomes = figures::outcomes(
                [figures.improved, figures.unchanged, figures.worsened],
                [figures.not_improved, figures.not_worsened],
                voice,
            );
            scale
                .into_iter()
                .chain(of_outcomes(effect, &outcomes, voice))
                .collect()
        }
        Some(Observed::CategoryShift(figures)) => of_ladder(effect, figures, voice),
        Some(Observed::GoalAttainment(figures)) => of_goals(effect, figures, voice).into_iter().collect(),
        Some(Observed::RoleMovement(figures)) => of_roles(effect, figures, voice).into_iter().collect(),
        Some(Observed::Aggregate(figures)) => of_values(effect, figures, voice).into_iter().collect(),
        Some(Observed::Told(_)) | None => Vec::new(),
    }
}

fn point(at: Option<Decimal>, name: &str, says: impl Fn(Decimal) -> String) -> Option<Point> {
    at.map(|at| Point {
        at,
        label: [name, " ", &says(at)].concat(),
    })
}

/// Where a target stands on a scale: at its figure or its one limit. Two limits, or a side of the start, are no place.
fn aimed_at(aim: Aim<Decimal>, voice: Voice, says: impl Fn(Decimal) -> String) -> Option<Point> {
    let mut figures = aim.figures();
    let at = figures.next().filter(|_| figures.next().is_none())?;
    let label = format!(
        "{} {}",
        voice.say("streven", "target"),
        aimed(aim, voice.language, says)
    );
    Some(Point { at, label })
}

/// What stands at the ends of a scale: the number, and which end is better.
fn ends(
    low: Decimal,
    high: Decimal,
    better: Direction,
    voice: Voice,
    says: impl Fn(Decimal) -> String,
) -> [String; 2] {
    let good = voice.say("beter", "better");
    let (low, high) = (says(low), says(high));
    match better {
        Direction::Higher => [low, format!("{good} → {high}")],
        Direction::Lower => [format!("{low} ← {good}"), high],
        Direction::None => [low, high],
    }
}

fn of_change(effect: &EffectAnswer, figures: &PairedChange, voice: Voice) -> Option<Picture> {
    let (before, after) = (*figures.mean_before.known()?, *figures.mean_after.known()?);
    let says = |value| voice.decimal(value);
    let target = match effect.pursued {
        Some(Target::MeanChange(aim)) => aim.map(|change| before.minus(change.negated())),
        _ => None,
    };
    let interval = figures
        .interval
        .and_then(|bounds| Some(before.minus(bounds.0.negated())?..=before.minus(bounds.1.negated())?));
    let scale = Scale {
        ends: figures.scale.0..=figures.scale.1,
        ends_say: ends(figures.scale.0, figures.scale.1, figures.better, voice, says),
        before: point(Some(before), voice.say("start", "start"), says),
        after: point(Some(after), voice.say("na afloop", "end"), says),
        target: target.and_then(|aim| aimed_at(aim, voice, says)),
        interval,
        interval_says: voice.say("onzekerheid", "uncertainty").to_owned(),
    };
    Some(on_scale(effect, scale, voice))
}

/// A picture of a scale, with its description from what is drawn.
fn on_scale(effect: &EffectAnswer, scale: Scale, voice: Voice) -> Picture {
    let mut told: Vec<String> = [&scale.before, &scale.after, &scale.target]
        .into_iter()
        .flatten()
        .map(|point| point.label.clone())
        .collect();
    if let Some(interval) = &scale.interval {
        told.push(format!(
            "{} {} {} {}",
            scale.interval_says,
            voice.decimal(*interval.start()),
            voice.say("tot", "to"),
            voice.decimal(*interval.end()),
        ));
    }
    let (low, high) = (
        voice.decimal(*scale.ends.start()),
        voice.decimal(*scale.ends.end()),
    );
    let on = voice.say("Op een schaal van", "On a scale from");
    let to = voice.say("tot", "to");
    Picture {
        is_one_of_several: false,
        title: effect.title.trimmed().to_owned(),
        description: format!("{on} {low} {to} {high}: {}.", told.join("; ")),
        drawing: Drawing::Scale(scale),
    }
}

fn of_values(effect: &EffectAnswer, figures: &AggregateChange, voice: Voice) -> Option<Picture> {
    let (before, after) = (*figures.before.value.known()?, *figures.after.value.known()?);
    let unit = figures.unit.as_deref();
    let says = |value| with_unit(value, unit, voice);
    let target = match effect.pursued {
        Some(Target::Value(aim)) => Some(aim),
        _ => None,
    };
    let (low, high) = match unit {
        Some(unit) if sentence::is_per_cent(unit) => (Decimal::ZERO, Decimal::HUNDRED),
        _ => {
            let aimed = target.iter().flat_map(Aim::figures);
            around(&[before, after].into_iter().chain(aimed).collect::<Vec<_>>())?
        }
    };
    let year = |on: Option<crate::value::Day>, name: &str| {
        on.map_or_else(|| name.to_owned(), |day| format!("{name} ({})", day.year()))
    };
    let scale = Scale {
        ends: low..=high,
        ends_say: ends(low, high, figures.better, voice, says),
        before: point(
            Some(before),
            &year(figures.before.on, voice.say("eerder", "before")),
            says,
        ),
        after: point(
            Some(after),
            &year(figures.after.on, voice.say("later", "after")),
            says,
        ),
        target: target.and_then(|aim| aimed_at(aim, voice, says)),
        interval: None,
        interval_says: String::new(),
    };
    Some(on_scale(effect, scale, voice))
}

/// Ends for values without a scale of their own: from zero, so that a difference is not made larger than it is.
fn around(values: &[Decimal]) -> Option<(Decimal, Decimal)> {
    let low = (*values.iter().min()?).min(Decimal::ZERO);
    let high = (*values.iter().max()?).max(Decimal::ZERO);
    let high = if low == high { Decimal::ONE } else { high };
    Some((low, high))
}

fn of_goals(effect: &EffectAnswer, figures: &GoalAttainment, voice: Voice) -> Option<Picture> {
    /// A T-score is 50 where goals came out as agreed, and moves by 10 per standard deviation.
    const ENDS: (i64, i64) = (20, 80);
    const AS_AGREED: i64 = 50;
    const MILLION: i64 = 1_000_000;
    let mean = *figures.mean_t.known()?;
    let whole = |number: i64| Decimal::from_millionths(number * MILLION).ok();
    let (low, high) = (whole(ENDS.0)?, whole(ENDS.1)?);
    let says = |value| voice.decimal(value);
    let target = match effect.pursued {
        Some(Target::GoalAttainment(aim)) => Some(aim),
        _ => None,
    };
    let scale = Scale {
        ends: low..=high,
        ends_say: ends(low, high, Direction::Higher, voice, says),
        before: point(
            whole(AS_AGREED),
            voice.say("zoals afgesproken", "as agreed"),
            says,
        ),
        after: point(Some(mean), voice.say("na afloop", "end"), says),
        target: target.and_then(|aim| aimed_at(aim, voice, says)),
        interval: figures.interval.map(|bounds| bounds.0..=bounds.1),
        interval_says: voice.say("onzekerheid", "uncertainty").to_owned(),
    };
    Some(on_scale(effect, scale, voice))
}

fn of_outcomes(effect: &EffectAnswer, outcomes: &[Went], voice: Voice) -> Option<Picture> {
    let bars = outcomes.iter().map(|went| Bar {
        mark: Some(went.mark),
        label: went.name.into(),
        says: voice.figure(went.people),
        extent: Extent::of(went.people.map(|people| people.0)),
    });
    let title = format!(
        "{}: {}",
        effect.title.trimmed(),
        voice.say("hoeveel mensen", "how many people")
    );
    of_bars(title, bars.collect())
}

/// About so many bytes a description takes.
const USUAL_DESCRIPTION: usize = 96;

/// Bars with their description; nothing where every number is hidden.
pub(super) fn of_bars(title: String, bars: Vec<Bar>) -> Option<Picture> {
    if !any_drawn(&bars) {
        return None;
    }
    let mut description = String::with_capacity(USUAL_DESCRIPTION);
    for bar in &bars {
        let between = if description.is_empty() { "" } else { "; " };
        for part in [between, &bar.label, ": ", &bar.says] {
            description.push_str(part);
        }
    }
    description.push('.');
    Some(Picture {
        is_one_of_several: false,
        title,
        description,
        drawing: Drawing::Bars(bars),
    })
}

fn of_ladder(effect: &EffectAnswer, figures: &CategoryShift, voice: Voice) -> Vec<Picture> {
    let outcomes = match &figures.domains[..] {
        [only] => of_outcomes(effect, &figures::parts(only, voice), voice),
        _ => None,
    };
    outcomes
        .into_iter()
        .chain(of_levels(effect, &figures.levels, voice))
        .collect()
}

/// How many stood on each level, before and after.
fn of_levels(effect: &EffectAnswer, levels: &[LevelCount], voice: Voice) -> Option<Picture> {
    let bars = levels.iter().flat_map(|level| {
        let name = level
            .title
            .as_ref()
            .map_or_else(|| voice.decimal(level.level), |title| voice.words(title));
        [
            (voice.say("start", "start"), level.before, Mark::Same),
            (voice.say("na afloop", "end"), level.after, Mark::Measured),
        ]
        .map(|(moment, figure, mark)| Bar {
            mark: Some(mark),
            label: [&name, ", ", moment].concat().into(),
            says: voice.figure(figure),
            extent: Extent::of(figure.map(|people| people.0)),
        })
    });
    let title = format!(
        "{}: {}",
        effect.title.trimmed(),
        voice.say("mensen per niveau", "people by level")
    );
    of_bars(title, bars.collect())
}

fn of_roles(effect: &EffectAnswer, figures: &RoleMovements, voice: Voice) -> Option<Picture> {
    let bars = vec![
        Bar {
            mark: None,
            label: sentence::role(figures.from, voice.language).into(),
            says: voice.figure(figures.group),
            extent: Extent::of(figures.group.map(|people| people.0)),
        },
        Bar {
            mark: None,
            label: format!(
                "{} {}",
                voice.say("later ook", "later also"),
                sentence::role(figures.to, voice.language)
            )
            .into(),
            says: voice.figure(figures.people),
            extent: Extent::of(figures.people.map(|people| people.0)),
        },
    ];
    of_bars(effect.title.trimmed().to_owned(), bars)
}
