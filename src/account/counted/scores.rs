//! Scores of people on one effect, and how each turned out.

use crate::instrument::{Direction, Instrument};
use crate::language::Words;
use crate::register::{PersonScores, Scores};
use crate::resolution::ScaledScore;
use crate::statistics::{GoodSide, PairedResult, PairedSettings, PairedSums, Reliability};
use crate::value::{Day, Period};

/// One person's scores on one effect.
#[derive(Debug, Clone, Copy)]
pub(in crate::account) struct Scored<'a> {
    pub(in crate::account) person: u32,
    pub(in crate::account) before: Option<&'a Scores>,
    pub(in crate::account) after: Option<&'a Scores>,
    before_on: Option<Day>,
    after_on: Option<Day>,
}

impl<'a> Scored<'a> {
    pub(in crate::account) fn of(scores: &'a PersonScores) -> Self {
        Self {
            person: scores.person,
            before: scores.before.as_ref().map(|dated| &dated.scores),
            after: scores.after.as_ref().map(|dated| &dated.scores),
            before_on: scores.before.as_ref().map(|dated| dated.day),
            after_on: scores.after.as_ref().map(|dated| dated.day),
        }
    }
}

/// Whether there is a score before and after.
pub(in crate::account) fn is_pair(one: &Scored<'_>) -> bool {
    one.before.is_some() && one.after.is_some()
}

/// The first and the last day on which the people who count were measured at the start, and at the end.
pub(in crate::account) fn days(
    scored: &[Scored<'_>],
    counts: fn(&Scored<'_>) -> bool,
) -> [Option<Period>; 2] {
    let span = |day: fn(&Scored<'_>) -> Option<Day>| {
        let days = || scored.iter().filter(|one| counts(one)).filter_map(day);
        Some(Period::new(days().min()?, days().max()?))
    };
    [span(|one| one.before_on), span(|one| one.after_on)]
}

/// The one score, of an instrument without parts.
pub(in crate::account) fn single(scores: &Scores) -> Option<i64> {
    scores.single()
}

/// The exact figures of a scale; `None` when no side of it is the better one or a score is beyond the resolution.
pub(in crate::account) fn paired(instrument: &Instrument, scored: &[Scored<'_>]) -> Option<PairedResult> {
    let mut sums = PairedSums::new(settings(instrument)?);
    let score = |scores: Option<&Scores>| {
        scores
            .and_then(single)
            .and_then(|scaled| ScaledScore::new(scaled).ok())
    };
    for one in scored {
        sums.add(score(one.before), score(one.after)).ok()?;
    }
    Some(sums.change())
}

pub(in crate::account) fn settings(instrument: &Instrument) -> Option<PairedSettings> {
    let better = match instrument.better() {
        Direction::Higher => GoodSide::Higher,
        Direction::Lower => GoodSide::Lower,
        Direction::None => return None,
    };
    let mut settings = PairedSettings::new(instrument.scale()?.resolution(), better)
        .with_measure(instrument.id(), instrument.version());
    if let Some(minimal) = instrument.minimal_change() {
        settings = settings.with_minimal_change(minimal).ok()?;
    }
    if let Some(threshold) = instrument.threshold() {
        settings = settings.with_threshold(threshold);
    }
    if let Some(cited) = instrument.reliability() {
        let reliability = Reliability::new(cited.reliability, cited.standard_deviation).ok()?;
        settings = settings.with_reliability(reliability);
    }
    Some(settings)
}

/// The two scores of a pair, of an instrument without parts.
pub(in crate::account) fn single_pair(one: &Scored<'_>) -> Option<(ScaledScore, ScaledScore)> {
    let score = |scores: Option<&Scores>| ScaledScore::new(scores.and_then(single)?).ok();
    Some((score(one.before)?, score(one.after)?))
}

/// How far a pair moved on a domain, positive for the better; the movement itself when no side is better.
pub(in crate::account) fn shift(instrument: &Instrument, one: &Scored<'_>, domain: usize) -> Option<i64> {
    let on = |scores: &Scores| {
        if instrument.parts().is_empty() {
            scores.single()
        } else {
            scores.on(domain)
        }
    };
    let change = one.after.and_then(on)? - one.before.and_then(on)?;
    towards(instrument, change).or(Some(change))
}

fn towards(instrument: &Instrument, change: i64) -> Option<i64> {
    match instrument.better() {
        Direction::Higher => Some(change),
        Direction::Lower => Some(-change),
        Direction::None => None,
    }
}

/// The domains of an instrument; one without a name when it has only one result.
pub(in crate::account) fn domains(instrument: &Instrument) -> Vec<Option<Words>> {
    if instrument.parts().is_empty() {
        vec![None]
    } else {
        instrument
            .parts()
            .iter()
            .map(|part| Some(part.name.clone()))
            .collect()
    }
}

/// The levels of a ladder: all it has, so that an empty level is seen to be empty.
pub(in crate::account) fn levels(instrument: &Instrument) -> Vec<u8> {
    (1..=u8::try_from(instrument.levels().len()).unwrap_or(u8::MAX)).collect()
}
