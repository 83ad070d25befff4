//! How far people attained their own goals (Kiresuk and Sherman 1968).

use crate::account::Account;
use crate::account::counted::scores::{self, Scored};
use crate::account::observed::observation::{Behind, INSIDE, Observation};
use crate::account::observed::observe::{followed_up, pairs_figure};
use crate::instrument::Instrument;
use crate::plan::Design;
use crate::register::Scores;
use crate::report::rounded::{one_decimal, outward, share};
use crate::report::{self, Measured, Observed};
use crate::resolution::{Resolution, ScaledScore};
use crate::statistics::{DEFAULT_GOAL_CORRELATION, Gate, GoalAttainmentSums, ScaledGoal};
use crate::value::Figure;

/// Goals are set at the start and scored at the end: the latest scores count, whether or not the goals were
/// scored at the start too.
pub(in crate::account) fn observe<'a>(
    account: &'a Account<'a>,
    index: usize,
    instrument: Instrument,
    scored: Vec<Scored<'a>>,
    design: Design,
    how: Measured,
) -> Observation<'a> {
    let Some(group) = attained(&scored) else {
        return Observation::default();
    };
    let people = group.persons();
    let missing = scored.iter().filter(|one| one.after.is_none()).count() as u64;
    let gate = Gate::of(people, INSIDE);
    let open = gate >= Gate::Indicative;
    let gated = |figure| if open { figure } else { Figure::Suppressed };
    let self_report = how.self_report;
    let mut how = how;
    if open {
        how.days_after = scores::days(&scored, |one| one.after.is_some())[1];
    }
    let figures = report::GoalAttainment {
        instrument: instrument.id().to_owned(),
        version: instrument.version().to_owned(),
        name: instrument.name().clone(),
        source: instrument.source().cloned(),
        measured: how,
        people: pairs_figure(account, index, gate),
        mean_t: gated(one_decimal(group.mean())),
        interval: group.interval().filter(|_| open).and_then(outward),
        attained: if open {
            share(group.goals_attained().ratio())
        } else {
            Figure::Suppressed
        },
        followed_up: followed_up(account, index, people, missing),
    };
    Observation {
        observed: Some(Observed::GoalAttainment(Box::new(figures))),
        design,
        gate: Some(gate),
        measured: Some(gate),
        anyone_missing: missing > 0,
        self_report,
        behind: Some(Behind {
            instrument,
            scored,
            people,
            change: None,
        }),
        ..Observation::default()
    }
}

/// How many people attained all their goals, and how many did not.
pub(in crate::account) fn sides(scored: &[Scored<'_>]) -> [usize; 2] {
    let all_attained = |scores: &Scores| scores.goals().all(|(score, _)| score >= 0);
    let (all, not): (Vec<bool>, Vec<bool>) = (scored.iter())
        .filter_map(|one| one.after)
        .map(all_attained)
        .partition(|attained| *attained);
    [all.len(), not.len()]
}

/// Everybody's goals; `None` when a goal is none, which the register refuses already.
fn attained(scored: &[Scored<'_>]) -> Option<GoalAttainmentSums> {
    let mut group = GoalAttainmentSums::new(DEFAULT_GOAL_CORRELATION).ok()?;
    for scores in scored.iter().filter_map(|one| one.after) {
        group.add(&goals(scores)?).ok()?;
    }
    Some(group)
}

fn goals(scores: &Scores) -> Option<Vec<ScaledGoal>> {
    let goal = |(score, weight)| {
        let weight = Resolution::FINEST.number(ScaledScore::new(weight).ok()?);
        ScaledGoal::new(score, weight).ok()
    };
    scores.goals().map(goal).collect()
}
