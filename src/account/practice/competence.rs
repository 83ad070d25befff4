//! Competence profiles of a team, as far as they may be shown.

use super::super::Account;
use super::super::print::Printer;
use super::outside;
use crate::practice::{CompetenceRound, ScoreScale, Scored, TrainingChoice, counted, scored};
use crate::report::{CharacteristicScores, CompetenceProfile, MethodServing, Positions, RoundShown, less};
use crate::sentence;
use crate::value::{Decimal, Figure, People, Responses};

/// Every round, the latest first, each beside the one before it.
pub(super) fn competences(account: &Account<'_>, printer: Printer<'_>) -> Vec<CompetenceProfile> {
    let Some(narrative) = account.narrative else {
        return Vec::new();
    };
    let mut rounds: Vec<&CompetenceRound> = narrative.practice.competences.iter().collect();
    rounds.sort_by_key(|round| (round.on, &round.id));
    let earlier = account
        .earlier_report
        .and_then(|earlier| earlier.practice.as_ref());
    let earlier = earlier.map_or(&[][..], |practice| &practice.competences);
    let mut told: Vec<CompetenceProfile> = Vec::new();
    let mut shown = Vec::new();
    for round in rounds {
        let scores = counted(round);
        let tell = |then| outside::tell_of_few_together(then, &scores, printer.threshold());
        let mut now = if printer.shows_of_rounds() == RoundShown::Means && shown.iter().any(tell) {
            too_alike(round)
        } else {
            one(round, printer)
        };
        if now.shown.is_anything() {
            shown.push(scores);
        }
        let here = told.iter().rev().find(|then| are_alike(then, &now));
        let before = earlier
            .iter()
            .filter(|then| then.on < now.on && then.round != now.round && are_alike(then, &now));
        if let Some(then) = here.or_else(|| before.max_by_key(|then| then.on)) {
            beside(&mut now, then);
        }
        now.statement = sentence::competence(&now);
        told.push(now);
    }
    told.reverse();
    told
}

/// Whether both are shown, on one scale.
fn are_alike(then: &CompetenceProfile, now: &CompetenceProfile) -> bool {
    then.scale == now.scale && then.shown.is_anything() && now.shown.is_anything()
}

fn beside(now: &mut CompetenceProfile, then: &CompetenceProfile) {
    for line in &mut now.characteristics {
        let mut before = then.characteristics.iter();
        let was = before.find(|was| was.characteristic == line.characteristic);
        line.change = was.map(|was| less(line.scores.mean, was.scores.mean));
    }
}

/// A round that stays inside: beside an earlier one it would tell of a few.
fn too_alike(round: &CompetenceRound) -> CompetenceProfile {
    let mut told = CompetenceProfile::new(round.id.clone(), round.on, round.scale());
    told.title.clone_from(&round.title);
    told.shown = RoundShown::TooAlike;
    told
}

fn one(round: &CompetenceRound, printer: Printer<'_>) -> CompetenceProfile {
    let scored = scored(round);
    let scale = round.scale();
    let mut told = CompetenceProfile::new(round.id.clone(), round.on, scale);
    told.title.clone_from(&round.title);
    if scored.people < printer.threshold() {
        return told;
    }
    told.scored = Figure::Known(Responses(scored.people));
    told.shown = printer.shows_of_rounds();
    told.characteristics = characteristics(&scored, scale, printer);
    told.choices.clone_from(&round.choices);
    for choice in &mut told.choices {
        numbers(choice, scored.people, printer);
    }
    told
}

/// Who chose a training and who followed it, as far as neither they nor the others are a few.
fn numbers(choice: &mut TrainingChoice, people: u64, printer: Printer<'_>) {
    let all = Figure::Known(People(people));
    let chosen = choice.chosen;
    [choice.chosen] = printer.stated_parts(all, [chosen]);
    let of = if chosen.known().is_some() {
        choice.chosen
    } else {
        all
    };
    [choice.followed] = printer.stated_parts(of, [choice.followed]);
}

/// The lowest first: by median inside, by mean outside.
fn characteristics(scored: &Scored, scale: ScoreScale, printer: Printer<'_>) -> Vec<CharacteristicScores> {
    let threshold = printer.threshold();
    let mut lines: Vec<CharacteristicScores> = scored
        .characteristics
        .iter()
        .map(|(characteristic, scores)| {
            let told = if printer.shows_of_rounds() == RoundShown::Means {
                outside::mean_alone(scores, scale, scored.people, threshold)
            } else if scores.len() as u64 >= threshold {
                Positions::of(scores, scale)
            } else {
                Positions::default()
            };
            CharacteristicScores::new(*characteristic, told)
        })
        .collect();
    let known = |figure: Figure<Decimal>| (figure.known().is_none(), figure.known().copied());
    lines.sort_by_key(|line| {
        (
            known(line.scores.median),
            known(line.scores.mean),
            line.characteristic,
        )
    });
    lines
}

/// The methods of the plan that name the characteristic they serve.
pub(super) fn methods(account: &Account<'_>) -> Vec<MethodServing> {
    let mut told: Vec<MethodServing> = Vec::new();
    for activity in &account.plan.activities {
        for method in &activity.methods {
            let Some(serves) = method.serves else { continue };
            let same = |it: &&mut MethodServing| it.name == method.name && it.serves == serves;
            if let Some(known) = told.iter_mut().find(same) {
                known.activities.push(activity.id.clone());
                continue;
            }
            let mut new = MethodServing::new(method.name.clone(), serves);
            new.activities.push(activity.id.clone());
            told.push(new);
        }
    }
    told.sort_by(|one, other| (one.serves, &one.name).cmp(&(other.serves, &other.name)));
    told
}
