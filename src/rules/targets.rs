//! The targets of a plan, each at its place.

use super::Place;
use super::kinds::EFFECT;
use crate::plan::{Effect, Plan, Target};
use crate::value::Aim;

/// Meets every target of a plan: the one of an effect, and those that are set by year.
pub(super) fn each_target<'p>(
    plan: &'p Plan,
    mut look: impl FnMut(&'p Effect, &'p Target, &dyn Fn() -> Place),
) {
    for (index, effect) in plan.effects.iter().enumerate() {
        let at = || Place::root().item("effects", index, EFFECT, &effect.title);
        if let Some(target) = &effect.target {
            look(effect, target, &|| at().field("target"));
        }
        for (nth, set) in effect.targets.iter().enumerate() {
            look(effect, &set.target, &|| {
                at().entry("targets", nth).field("target")
            });
        }
    }
}

/// The figures of an aim, each with the field that it stands in; none where the aim is the figure itself.
pub(super) fn figures<T: Copy>(aim: &Aim<T>) -> Vec<(T, Option<&'static str>)> {
    match aim {
        Aim::Exactly(figure) => vec![(*figure, None)],
        Aim::Within(limits) => {
            let least = limits.at_least().map(|least| (least, Some("atLeast")));
            let most = limits.at_most().map(|most| (most, Some("atMost")));
            least.into_iter().chain(most).collect()
        }
        _ => Vec::new(),
    }
}

/// A place, or a field of it.
pub(super) fn within(place: Place, field: Option<&str>) -> Place {
    match field {
        Some(field) => place.field(field),
        None => place,
    }
}
