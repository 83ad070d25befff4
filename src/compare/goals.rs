//! The goals of both reports.

use std::collections::BTreeMap;

use super::effects::plain;
use crate::plan::Effect;
use crate::policy::Goal;
use crate::report::{EffectReport, GoalAnswer, GoalCompared, Presence};
use crate::value::Id;

/// The goals of the later report in its order, then those that have gone.
pub(super) fn goals(earlier: &EffectReport, later: &EffectReport) -> Vec<GoalCompared> {
    fn by_id(report: &EffectReport) -> BTreeMap<&Id<Goal>, &GoalAnswer> {
        report.goals.iter().map(|goal| (&goal.goal, goal)).collect()
    }
    let (before, after) = (by_id(earlier), by_id(later));
    let mut goals: Vec<GoalCompared> = later
        .goals
        .iter()
        .map(|goal| match before.get(&goal.goal) {
            Some(then) => compared(goal, Presence::Both, Some(then)),
            None => compared(goal, Presence::New, None),
        })
        .collect();
    let gone = earlier
        .goals
        .iter()
        .filter(|goal| !after.contains_key(&goal.goal));
    goals.extend(gone.map(|goal| compared(goal, Presence::Gone, None)));
    goals
}

fn compared(goal: &GoalAnswer, presence: Presence, earlier: Option<&GoalAnswer>) -> GoalCompared {
    let mut effects: Vec<Id<Effect>> = Vec::new();
    let own = goal.effects.iter();
    for effect in own.chain(earlier.into_iter().flat_map(|goal| &goal.effects)) {
        if !effects.contains(&effect.effect) {
            effects.push(effect.effect.clone());
        }
    }
    let earlier_title = earlier
        .filter(|earlier| plain(&earlier.title) != plain(&goal.title))
        .map(|earlier| earlier.title.clone());
    GoalCompared {
        goal: goal.goal.clone(),
        title: goal.title.clone(),
        presence,
        earlier_title,
        effects,
    }
}
