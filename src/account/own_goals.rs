//! How far people attained their own goals (Kiresuk and Sherman 1968).

use super::Account;
use super::observe::{Observation, followed_up, pairs_figure};
use super::print::Printer;
use super::scores::{self, Scored};
use crate::instrument::Instrument;
use crate::plan::Design;
use crate::register::Scores;
use crate::report::rounded::{one_decimal, outward, share};
use crate::report::{self, Measured, Observed};
use crate::resolution::{Resolution, ScaledScore};
use crate::statistics::{DEFAULT_GOAL_CORRELATION, Gate, Goal, GoalAttainment};
use crate::value::Figure;

/// Goals are set at the start and scored at the end: the latest scores count, whether or not the goals were
/// scored at the start too.
pub(super) fn observe(
    account: &Account<'_>,
    printer: Printer<'_>,
    index: usize,
    instrument: &Instrument,
    scored: &[Scored<'_>],
    design: Design,
    how: &Measured,
) -> Observation {
    let Some(group) = attained(scored) else {
        return Observation::default();
    };
    let people = group.persons();
    let missing = scored.iter().filter(|one| one.after.is_none()).count() as u64;
    let gate = printer.gate(index, people);
    let open = gate >= Gate::Indicative;
    // Outside, what all attained together tells of those who did not: both sides have to be large.
    let both_sides = !printer.is_protected() || {
        let least = usize::try_from(printer.threshold()).unwrap_or(usize::MAX);
        let [attained, not] = sides(scored);
        attained >= least && not >= least
    };
    let shown = open && both_sides;
    let gated = |figure| if shown { figure } else { Figure::Suppressed };
    let (mut how, self_report) = (how.clone(), how.self_report);
    // As for pairs: days of single people stay inside.
    if open && !printer.is_protected() {
        how.days_after = scores::days(scored, |one| one.after.is_some())[1];
    }
    let figures = report::GoalAttainment {
        instrument: instrument.id().to_owned(),
        version: instrument.version().to_owned(),
        name: instrument.name().clone(),
        source: instrument.source().cloned(),
        measured: how,
        people: pairs_figure(printer, index, gate),
        mean_t: gated(one_decimal(group.mean())),
        interval: group.interval().filter(|_| shown).and_then(outward),
        attained: if shown {
            share(group.goals_attained().ratio())
        } else {
            Figure::Suppressed
        },
        followed_up: followed_up(account, printer, index, people, missing),
    };
    Observation {
        observed: Some(Observed::GoalAttainment(Box::new(figures))),
        design,
        gate: Some(gate),
        measured: Some(Gate::of(people, printer.threshold())),
        // As for pairs: outside, that nobody is missing would be a zero that is not printed.
        anyone_missing: printer.is_protected() || missing > 0,
        self_report,
        ..Observation::default()
    }
}

/// How many people attained all their goals, and how many did not.
fn sides(scored: &[Scored<'_>]) -> [usize; 2] {
    let all_attained = |scores: &Scores| scores.goals().all(|(score, _)| score >= 0);
    let (all, not): (Vec<bool>, Vec<bool>) = (scored.iter())
        .filter_map(|one| one.after)
        .map(all_attained)
        .partition(|attained| *attained);
    [all.len(), not.len()]
}

/// Everybody's goals; `None` when a goal is none, which the register refuses already.
fn attained(scored: &[Scored<'_>]) -> Option<GoalAttainment> {
    let mut group = GoalAttainment::new(DEFAULT_GOAL_CORRELATION).ok()?;
    for scores in scored.iter().filter_map(|one| one.after) {
        group.add(&goals(scores)?).ok()?;
    }
    Some(group)
}

fn goals(scores: &Scores) -> Option<Vec<Goal>> {
    let goal = |(score, weight)| {
        let weight = Resolution::FINEST.number(ScaledScore::new(weight).ok()?);
        Goal::new(score, weight).ok()
    };
    scores.goals().map(goal).collect()
}
