//! Initiatives of residents that are coached.

use std::collections::BTreeMap;

use crate::account::Account;
use crate::account::printed::print::Printer;
use crate::plan::{Coaching, Initiative};
use crate::report::{
    CoachingSpread, EffectAnswer, EffectKnown, InitiativeAccount, ObstacleDays, OwnIncome, StageDays,
};
use crate::sentence;
use crate::value::Day;

/// An account of each initiative that tells how it is coached.
pub(super) fn initiatives<'e>(
    account: &Account<'_>,
    effects: impl IntoIterator<Item = &'e EffectAnswer>,
    made_on: Day,
) -> Vec<InitiativeAccount> {
    let mut answers: BTreeMap<&str, &EffectAnswer> = BTreeMap::new();
    for answer in effects {
        answers.entry(answer.effect.as_str()).or_insert(answer);
    }
    let coached = account.plan.initiatives.iter();
    coached
        .filter_map(|initiative| Some((initiative, initiative.coaching.as_ref()?)))
        .map(|(initiative, coaching)| one(initiative, coaching, &answers, made_on))
        .collect()
}

/// The initiatives themselves, with the people who learnt from them as far as their number may be printed.
pub(in crate::account) fn as_told(account: &Account<'_>, printer: Printer<'_>) -> Vec<Initiative> {
    let mut initiatives = account.plan.initiatives.clone();
    let coachings = initiatives.iter_mut().filter_map(|it| it.coaching.as_mut());
    for passed in coachings.flat_map(|coaching| &mut coaching.passed_on) {
        passed.people = printer.stated(passed.people);
    }
    initiatives
}

fn one(
    initiative: &Initiative,
    coaching: &Coaching,
    answers: &BTreeMap<&str, &EffectAnswer>,
    made_on: Day,
) -> InitiativeAccount {
    let mut told = InitiativeAccount::new(initiative.id.clone(), initiative.title.clone(), initiative.stage);
    let last = coaching.stages.last();
    told.since = initiative.since.or_else(|| last.map(|reached| reached.on));
    let ends = coaching
        .stages
        .iter()
        .skip(1)
        .map(|next| next.on)
        .chain([made_on]);
    told.stages = coaching
        .stages
        .iter()
        .zip(ends)
        .map(|(reached, until)| StageDays::new(reached.stage, reached.on, until))
        .collect();
    told.own_income = initiative.income.iter().map(OwnIncome::of).collect();
    told.own_income.sort_by_key(|income| income.year);
    told.obstacles = initiative
        .obstacles
        .iter()
        .map(|it| ObstacleDays::new(it.kind, it.opened, it.closed, made_on))
        .collect();
    told.social_value = coaching
        .social_value
        .iter()
        .filter_map(|effect| answers.get(effect.as_str()))
        .map(|answer| EffectKnown::of(answer))
        .collect();
    told.spread = CoachingSpread::of(&coaching.passed_on);
    told.stands_alone_since = coaching.stands_alone.as_ref().map(|alone| alone.since);
    told.statement = sentence::initiative(&told);
    told
}
