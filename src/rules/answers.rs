//! Going over the answers of a report, each with its place.

use super::Place;
use super::kinds::{ACTIVITY, EFFECT, GOAL};
use crate::narrative::{Aggregate, AggregateValue};
use crate::report::{ActivityAccount, AggregateChange, EffectAnswer, EffectReport, GoalAnswer, Reach};

/// Every answer about an effect: under goals, outside goals, and emergent.
pub(super) fn each_answer<'r>(
    report: &'r EffectReport,
    mut each: impl FnMut(&'r EffectAnswer, &dyn Fn() -> Place),
) {
    for (nth, goal) in report.goals.iter().enumerate() {
        for (which, effect) in goal.effects.iter().enumerate() {
            each(effect, &|| {
                at_goal(nth, goal).item("effects", which, EFFECT, &effect.title)
            });
        }
    }
    for (list, effects) in [
        ("effectsOutsideGoals", &report.effects_outside_goals),
        ("emergentEffects", &report.emergent_effects),
    ] {
        for (which, effect) in effects.iter().enumerate() {
            each(effect, &|| Place::root().item(list, which, EFFECT, &effect.title));
        }
    }
}

/// Every value from a source with its place: the one before, those between and the one after.
pub(super) fn each_value<'v>(
    (before, between, after): (&'v AggregateValue, &'v [AggregateValue], &'v AggregateValue),
    at: &dyn Fn() -> Place,
    mut each: impl FnMut(&'v AggregateValue, &dyn Fn() -> Place),
) {
    each(before, &|| at().field("before"));
    for (nth, value) in between.iter().enumerate() {
        each(value, &|| at().entry("between", nth));
    }
    each(after, &|| at().field("after"));
}

/// The values of a narrative, as [`each_value`] takes them.
pub(super) fn told(aggregate: &Aggregate) -> (&AggregateValue, &[AggregateValue], &AggregateValue) {
    (&aggregate.before, &aggregate.between, &aggregate.after)
}

/// The values of a report, as [`each_value`] takes them.
pub(super) fn shown(figures: &AggregateChange) -> (&AggregateValue, &[AggregateValue], &AggregateValue) {
    (&figures.before, &figures.between, &figures.after)
}

/// Every statement of reach.
pub(super) fn each_reach<'r>(report: &'r EffectReport, mut each: impl FnMut(&'r Reach, &dyn Fn() -> Place)) {
    each(&report.reach, &|| Place::root().field("reach"));
    for (nth, goal) in report.goals.iter().enumerate() {
        each(&goal.reach, &|| at_goal(nth, goal).field("reach"));
    }
    for (nth, activity) in report.activities.iter().enumerate() {
        each(&activity.reach, &|| at_activity(nth, activity).field("reach"));
    }
    each_answer(report, |answer, at| each(&answer.reach, &|| at().field("reach")));
}

pub(super) fn at_goal(nth: usize, goal: &GoalAnswer) -> Place {
    Place::root().item("goals", nth, GOAL, &goal.title)
}

pub(super) fn at_activity(nth: usize, activity: &ActivityAccount) -> Place {
    Place::root().item("activities", nth, ACTIVITY, &activity.title)
}
