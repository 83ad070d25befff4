//! Scores as they were registered, and which of them stand for a person's before and after.

use super::codebook::Codebook;
use super::codings::{Codings, undeclared};
use super::fields::{Fields, Scalar};
use super::judge::outside;
use super::record::Moment;
use super::refused::{Fault, Reason};
use super::score_reader::Scores;
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

/// All measurements by effect and person, and of a person in the order of time: those that say the same stand together.
pub(super) fn in_order(observations: &[Observation]) -> Vec<&Observation> {
    let key = |one: &Observation| {
        let whose = u64::from(one.effect) << u32::BITS | u64::from(one.person);
        (whose, one.side, one.day)
    };
    let mut keyed: Vec<_> = observations.iter().map(|one| (key(one), one)).collect();
    keyed.sort_unstable_by(|(key, one), (other_key, other)| {
        let place = |one: &Observation| (one.source, one.line);
        key.cmp(other_key)
            .then_with(|| one.scores.cmp(&other.scores))
            .then_with(|| place(one).cmp(&place(other)))
    });
    keyed.into_iter().map(|(_, one)| one).collect()
}

/// Decides, from all measurements in order, so that neither the order of reading nor parts matter.
pub(super) fn resolve(
    observations: &[&Observation],
    codebook: &Codebook,
    codings: &[Codings],
) -> (Vec<Resolved>, Vec<LateRefusal>) {
    let mut refused = Vec::new();
    let mut resolved = Vec::new();
    let whose = |one: &Observation| (one.effect, one.person);
    let mut own = Vec::new();
    for all in observations.chunk_by(|one, other| whose(one) == whose(other)) {
        let Some((effect, person)) = all.first().map(|one| whose(one)) else {
            continue;
        };
        own.clear();
        let coding = codings.get(effect as usize);
        for one in all {
            match coding.and_then(|coding| coding.other(one.by_items)) {
                Some(other) => refused.push(late(one, undeclared(other))),
                None => own.push(*one),
            }
        }
        let baseline_left_out = leave_out_early(&mut own, codebook, &mut refused);
        leave_out_contradictions(&mut own, &mut refused);
        let (before, after) = before_and_after(&mut own, &mut refused);
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

/// The scores that stand for the two sides of a person; none where they contradict each other.
fn before_and_after(
    own: &mut Vec<&Observation>,
    refused: &mut Vec<LateRefusal>,
) -> (Option<Chosen>, Option<Chosen>) {
    let of = |side: Side| own.iter().filter(move |one| one.side == side);
    // Of baselines from before the period the last one counts, and only when there is none within it.
    let before = of(Side::Before).min_by_key(|one| (one.day < 0, one.day.abs()));
    let after = of(Side::After).max_by_key(|one| one.day);
    let (before, after) = (before.map(|one| chosen(one)), after.map(|one| chosen(one)));
    if let (Some(first), Some(last)) = (&before, &after)
        && last.day < first.day
    {
        // The latest after lies before the earliest before, so each of them contradicts all on the other
        // side; none can be believed more than another.
        refused.extend(own.drain(..).map(|one| late(one, after_precedes_before())));
        return (None, None);
    }
    (before, after)
}

/// Leaves out the baselines from before the period that do not count: those of a person who was not measured again within
/// it, who has another baseline, or that lie longer before it than the plan allows. Says whether one was left out for that
/// last reason only.
fn leave_out_early(own: &mut Vec<&Observation>, codebook: &Codebook, refused: &mut Vec<LateRefusal>) -> bool {
    if own.iter().all(|one| one.day >= 0) {
        return false;
    }
    let effect = own
        .first()
        .and_then(|one| codebook.per_effect.get(one.effect as usize));
    let within = effect.and_then(|effect| effect.baseline_within);
    let followed = own.iter().any(|one| one.side == Side::After);
    let has_other = own.iter().any(|one| one.side == Side::Before && one.day >= 0);
    let allowed = |day: i32| within.is_none_or(|within| day.unsigned_abs() <= within);
    let last = own.iter().filter(|one| one.day < 0).map(|one| one.day).max();
    let mut left_out = false;
    own.retain(|one| {
        let counts = one.day >= 0 || followed && !has_other && Some(one.day) == last && allowed(one.day);
        if !counts {
            left_out |= followed && !has_other && !allowed(one.day);
            let within = within.filter(|_| !allowed(one.day));
            refused.push(late(one, early(one.day, within, codebook)));
        }
        counts
    });
    left_out
}

/// A baseline from before the period that does not count.
fn early(day: i32, within: Option<u32>, codebook: &Codebook) -> Fault {
    let fault = outside(codebook.calendar.day_from(day), codebook.calendar.period);
    let Some(within) = within else {
        return fault;
    };
    let day = codebook.calendar.day_from(day);
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
pub(super) fn effect_of(codebook: &Codebook, fields: &Fields<'_>) -> Option<u32> {
    match fields.get("effect") {
        Some(Scalar::Text(id)) => codebook.effects.find(id),
        _ => None,
    }
}

/// The effect of a follow-up that was refused because it lies after the period.
pub(super) fn late_follow_up(codebook: &Codebook, fields: &Fields<'_>, faults: &[Fault]) -> Option<u32> {
    let text = |name: &str| match fields.get(name) {
        Some(Scalar::Text(text)) => Some(text.as_ref()),
        _ => None,
    };
    let follow_up = matches!(
        text("moment").and_then(Moment::from_code),
        Some(Moment::After | Moment::Later)
    );
    let day = text("date")?.parse::<Day>().ok()?;
    let late = day > codebook.calendar.period.through
        && faults.iter().any(|fault| fault.reason == Reason::OutsidePeriod);
    if follow_up && late {
        effect_of(codebook, fields)
    } else {
        None
    }
}

/// The places of measurements that say the same as another one, of all measurements in order.
pub(super) fn equal(observations: &[&Observation]) -> Vec<Vec<(u32, u64)>> {
    let key = |one: &Observation| (one.effect, one.person, one.side, one.day);
    observations
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

/// Leaves out what says different things of the same side and day. Equal ones all stay: they are one score, but should
/// they be refused, then all of them.
fn leave_out_contradictions(own: &mut Vec<&Observation>, refused: &mut Vec<LateRefusal>) {
    let when = |one: &Observation| (one.side, one.day);
    let differ = |pair: &[&Observation]| matches!(pair, [one, other] if when(one) == when(other) && one.scores != other.scores);
    let contradicted: Vec<(Side, i32)> = own
        .windows(2)
        .filter(|pair| differ(pair))
        .filter_map(|pair| pair.first().map(|one| when(one)))
        .collect();
    if contradicted.is_empty() {
        return;
    }
    own.retain(|one| {
        let stays = !contradicted.contains(&when(one));
        if !stays {
            refused.push(late(one, two_scores()));
        }
        stays
    });
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
