//! Scores as they were registered, and which of them stand for a person's before and after.

use std::collections::BTreeMap;

use super::book::Book;
use super::codings::{Codings, undeclared};
use super::fields::{Fields, Scalar};
use super::gauge::Scores;
use super::judge::outside;
use super::record::Moment;
use super::refused::{Fault, Reason};
use crate::value::Day;

/// One measurement that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Observation {
    pub(super) effect: u32,
    pub(super) person: u32,
    /// After and later are one side: the latest of them counts.
    pub(super) side: Side,
    /// Days from the first day of the period; negative for a baseline from before it.
    pub(super) day: i32,
    pub(super) scores: Scores,
    /// Whether the scores come from answers to items.
    pub(super) by_items: bool,
    pub(super) source: u32,
    pub(super) line: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Before,
    After,
}

impl From<Moment> for Side {
    fn from(moment: Moment) -> Self {
        match moment {
            Moment::Before => Self::Before,
            Moment::After | Moment::Later => Self::After,
        }
    }
}

/// The score that stands for a side of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) day: i32,
    pub(super) scores: Scores,
}

/// What the scores of one person on one effect come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Resolved {
    pub(super) effect: u32,
    pub(super) person: u32,
    pub(super) before: Option<Chosen>,
    pub(super) after: Option<Chosen>,
    /// Whether a baseline was left out because it lies longer before the period than the plan allows.
    pub(super) baseline_left_out: bool,
}

/// A measurement that is refused once all are known.
pub(super) struct LateRefusal {
    pub(super) source: u32,
    pub(super) line: u64,
    pub(super) fault: Fault,
}

/// Decides, from all measurements together, so that neither their order nor their parts matter.
pub(super) fn resolve(
    observations: &[Observation],
    book: &Book,
    codings: &[Codings],
) -> (Vec<Resolved>, Vec<LateRefusal>) {
    let mut by_person: BTreeMap<(u32, u32), Vec<&Observation>> = BTreeMap::new();
    let mut refused = Vec::new();
    for observation in observations {
        let coding = codings.get(observation.effect as usize);
        if let Some(other) = coding.and_then(|coding| coding.other(observation.by_items)) {
            refused.push(late(observation, undeclared(other)));
            continue;
        }
        by_person
            .entry((observation.effect, observation.person))
            .or_default()
            .push(observation);
    }
    let mut resolved = Vec::new();
    for ((effect, person), all) in by_person {
        let within = book
            .per_effect
            .get(effect as usize)
            .and_then(|effect| effect.baseline_within);
        let (all, baseline_left_out) = without_early(all, within, book, &mut refused);
        let mut sound = without_contradiction(all, &mut refused);
        let first_before = |all: &[&Observation]| {
            // Of baselines from before the period the last one counts, and only when there is none within it.
            all.iter()
                .filter(|one| one.side == Side::Before)
                .min_by_key(|one| (one.day < 0, one.day.abs()))
                .map(|one| chosen(one))
        };
        let last_after = |all: &[&Observation]| {
            all.iter()
                .filter(|one| one.side == Side::After)
                .max_by_key(|one| one.day)
                .map(|one| chosen(one))
        };
        let (mut before, mut after) = (first_before(&sound), last_after(&sound));
        if let (Some(first), Some(last)) = (&before, &after)
            && last.day < first.day
        {
            // The latest after lies before the earliest before, so each of them contradicts all on the other
            // side; none can be believed more than another.
            refused.extend(sound.drain(..).map(|one| late(one, after_precedes_before())));
            (before, after) = (None, None);
        }
        if before.is_some() || after.is_some() {
            resolved.push(Resolved {
                effect,
                person,
                before,
                after,
                baseline_left_out,
            });
        }
    }
    (resolved, refused)
}

/// The observations of a person, less the baselines from before the period that do not count: those of a person who
/// was not measured again within it, who has another baseline, or that lie longer before it than the plan allows.
/// Says whether one was left out for that last reason only.
fn without_early<'a>(
    all: Vec<&'a Observation>,
    within: Option<u32>,
    book: &Book,
    refused: &mut Vec<LateRefusal>,
) -> (Vec<&'a Observation>, bool) {
    if all.iter().all(|one| one.day >= 0) {
        return (all, false);
    }
    let followed = all.iter().any(|one| one.side == Side::After);
    let has_other = all.iter().any(|one| one.side == Side::Before && one.day >= 0);
    let allowed = |day: i32| within.is_none_or(|within| day.unsigned_abs() <= within);
    let last = all.iter().filter(|one| one.day < 0).map(|one| one.day).max();
    let mut left_out = false;
    let mut kept = Vec::with_capacity(all.len());
    for one in all {
        let counts = one.day >= 0 || followed && !has_other && Some(one.day) == last && allowed(one.day);
        if counts {
            kept.push(one);
            continue;
        }
        left_out |= followed && !has_other && !allowed(one.day);
        refused.push(late(
            one,
            early(one.day, within.filter(|_| !allowed(one.day)), book),
        ));
    }
    (kept, left_out)
}

/// A baseline from before the period that does not count.
fn early(day: i32, within: Option<u32>, book: &Book) -> Fault {
    let fault = outside(book.calendar.day_from(day), book.calendar.period);
    let Some(within) = within else {
        return fault;
    };
    let day = book.calendar.day_from(day);
    Fault::new(
        Reason::OutsidePeriod,
        (
            format!("de voormeting van `{day}` ligt langer voor de periode dan het plan toelaat"),
            format!("the baseline of `{day}` lies longer before the period than the plan allows"),
        ),
        (
            format!("het plan laat bij dit effect {within} dagen toe (`baselineDaysBefore`)"),
            format!("for this effect the plan allows {within} days (`baselineDaysBefore`)"),
        ),
    )
    .on("date")
    .with_value(&day.to_string())
}

/// The effect that a record names.
pub(super) fn effect_of(book: &Book, fields: &Fields<'_>) -> Option<u32> {
    match fields.get("effect") {
        Some(Scalar::Text(id)) => book.effects.find(id),
        _ => None,
    }
}

/// The effect of a follow-up that was refused because it lies after the period.
pub(super) fn late_follow_up(book: &Book, fields: &Fields<'_>, faults: &[Fault]) -> Option<u32> {
    let text = |name: &str| match fields.get(name) {
        Some(Scalar::Text(text)) => Some(text.as_ref()),
        _ => None,
    };
    let follow_up = matches!(
        text("moment").and_then(Moment::from_code),
        Some(Moment::After | Moment::Later)
    );
    let day = text("date")?.parse::<Day>().ok()?;
    let late = day > book.calendar.period.through
        && faults.iter().any(|fault| fault.reason == Reason::OutsidePeriod);
    if follow_up && late {
        effect_of(book, fields)
    } else {
        None
    }
}

/// The places of measurements that say the same as another one.
pub(super) fn equal(observations: &[Observation]) -> Vec<Vec<(u32, u64)>> {
    let mut sorted: Vec<&Observation> = observations.iter().collect();
    let key = |one: &Observation| (one.effect, one.person, one.side, one.day);
    sorted.sort_by(|one, other| {
        key(one)
            .cmp(&key(other))
            .then_with(|| one.scores.cmp(&other.scores))
    });
    sorted
        .chunk_by(|one, other| key(one) == key(other) && one.scores == other.scores)
        .filter(|same| same.len() > 1)
        .map(|same| same.iter().map(|one| (one.source, one.line)).collect())
        .collect()
}

fn chosen(one: &Observation) -> Chosen {
    Chosen {
        day: one.day,
        scores: one.scores.clone(),
    }
}

/// The observations of a person, less those that say different things of the same side and day. Equal ones all
/// stay: they are one score, but should they be refused, then all of them.
fn without_contradiction<'a>(
    mut all: Vec<&'a Observation>,
    refused: &mut Vec<LateRefusal>,
) -> Vec<&'a Observation> {
    all.sort_by_key(|one| (one.side, one.day));
    let mut sound = Vec::with_capacity(all.len());
    for same_day in all.chunk_by(|one, other| (one.side, one.day) == (other.side, other.day)) {
        let agrees = same_day
            .windows(2)
            .all(|pair| matches!(pair, [one, other] if one.scores == other.scores));
        if agrees {
            sound.extend_from_slice(same_day);
        } else {
            refused.extend(same_day.iter().map(|one| late(one, two_scores())));
        }
    }
    sound
}

fn late(one: &Observation, fault: Fault) -> LateRefusal {
    LateRefusal {
        source: one.source,
        line: one.line,
        fault,
    }
}

fn two_scores() -> Fault {
    Fault::new(
        Reason::TwoScoresOnOneDay,
        (
            "dezelfde persoon heeft op deze dag en dit meetmoment nog een andere score",
            "the same person has another score on this day and moment",
        ),
        (
            "zoek uit welke score klopt en laat de andere weg",
            "find out which score is right and leave the other out",
        ),
    )
}

fn after_precedes_before() -> Fault {
    Fault::new(
        Reason::AfterPrecedesBefore,
        (
            "de nameting van deze persoon ligt vóór de voormeting",
            "this person was measured after before being measured before",
        ),
        (
            "controleer de data en de meetmomenten",
            "check the dates and the moments",
        ),
    )
}
