//! Rounds of self-assessments, as far as they may be shown.

use std::cmp::Reverse;

use super::super::Account;
use super::super::print::Printer;
use super::outside;
use crate::practice::{Answered, BeaconScores, PositioningRound, ScoreScale, answered, summed};
use crate::report::{
    BeaconPositions, EffectReport, PositionChange, Positioning, Positions, RoundShown, scale_mean,
};
use crate::sentence;
use crate::value::{Decimal, Figure, Responses};

/// Every round, the latest first, each beside the one before it.
pub(super) fn positioning(account: &Account<'_>, printer: Printer<'_>) -> Vec<Positioning> {
    let Some(narrative) = account.narrative else {
        return Vec::new();
    };
    let mut rounds: Vec<&PositioningRound> = narrative.practice.positioning.iter().collect();
    rounds.sort_by_key(|round| (round.on, &round.id));
    let mut told: Vec<Positioning> = Vec::new();
    let mut shown = Vec::new();
    for round in rounds {
        let sums = summed(round);
        let tell = |then| outside::tell_of_few_together(then, &sums, printer.threshold());
        let mut now = if printer.shows_of_rounds() == RoundShown::Means && shown.iter().any(tell) {
            too_alike(round)
        } else {
            one(round, printer)
        };
        if now.shown.is_anything() {
            shown.push(sums);
        }
        let here = told.iter().rev().find(|then| are_alike(then, &now));
        if let Some(then) = here.or_else(|| before(account.earlier_report, &now)) {
            beside(&mut now, then);
        }
        now.statement = sentence::positioning(&now);
        told.push(now);
    }
    told.reverse();
    told
}

/// The latest round that the report of an earlier period told of, before this one.
fn before<'a>(earlier: Option<&'a EffectReport>, now: &Positioning) -> Option<&'a Positioning> {
    let told = earlier?.practice.as_ref()?.positioning.iter();
    told.filter(|then| then.on < now.on && then.round != now.round && are_alike(then, now))
        .max_by_key(|then| then.on)
}

/// Whether both are shown, on one scale.
fn are_alike(then: &Positioning, now: &Positioning) -> bool {
    then.scale == now.scale && then.shown.is_anything() && now.shown.is_anything()
}

/// Adds how each beacon moved since the round before.
fn beside(now: &mut Positioning, then: &Positioning) {
    for beacon in &mut now.beacons {
        if let Some(was) = then.beacons.iter().find(|was| was.beacon == beacon.beacon) {
            beacon.change = Some(PositionChange::between(then.round.clone(), was, beacon));
        }
    }
}

/// A round that stays inside: beside an earlier one it would tell of a few.
fn too_alike(round: &PositioningRound) -> Positioning {
    let mut told = Positioning::new(round.id.clone(), round.on, round.scale());
    told.title.clone_from(&round.title);
    told.shown = RoundShown::TooAlike;
    told
}

fn one(round: &PositioningRound, printer: Printer<'_>) -> Positioning {
    let answered = answered(round);
    let scale = round.scale();
    let mut told = Positioning::new(round.id.clone(), round.on, scale);
    told.title.clone_from(&round.title);
    if answered.respondents < printer.threshold() {
        return told;
    }
    told.respondents = Figure::Known(Responses(answered.respondents));
    told.shown = printer.shows_of_rounds();
    told.beacons = beacons(&answered, scale, printer);
    told
}

fn beacons(answered: &Answered, scale: ScoreScale, printer: Printer<'_>) -> Vec<BeaconPositions> {
    let threshold = printer.threshold();
    let mut beacons: Vec<BeaconPositions> = answered
        .beacons
        .iter()
        .map(|(beacon, scores)| {
            let mut told = BeaconPositions::new(*beacon);
            if printer.shows_of_rounds() == RoundShown::Means {
                outside::show(&mut told, scores, scale, answered.respondents, threshold);
            } else {
                inside(&mut told, scores, scale, threshold);
            }
            told
        })
        .collect();
    let known = |figure: Figure<Decimal>| Reverse(figure.known().copied());
    if printer.shows_of_rounds() == RoundShown::Means {
        beacons.sort_by_key(|it| (known(it.gap), it.beacon));
    } else {
        beacons.sort_by_key(|it| (known(it.current.spread), known(it.gap), it.beacon));
    }
    beacons
}

/// Inside the organisation everything is shown of which there are enough.
fn inside(told: &mut BeaconPositions, scores: &BeaconScores, scale: ScoreScale, threshold: u64) {
    let enough = |number: usize| number as u64 >= threshold;
    if enough(scores.current.len()) {
        told.current = Positions::of(&scores.current, scale);
    }
    if enough(scores.desired.len()) {
        told.desired = Positions::of(&scores.desired, scale);
    }
    if enough(scores.both.len()) {
        told.pairs = Figure::Known(Responses(scores.both.len() as u64));
        told.gap = scale_mean(
            scores.both.iter().map(|(current, desired)| desired - current),
            scale,
            0,
        );
    }
}
