//! The effects of a report, each once: one that contributes to several goals stands under each of them.

use std::collections::BTreeSet;

use crate::plan::Effect;
use crate::report::{EffectAnswer, EffectReport};
use crate::value::Id;

/// Every effect of the report in its order, each once.
pub(super) fn each_once(report: &EffectReport) -> Vec<&EffectAnswer> {
    let mut seen: BTreeSet<&Id<Effect>> = BTreeSet::new();
    let goals = report.goals.iter().flat_map(|goal| &goal.effects);
    goals
        .chain(&report.effects_outside_goals)
        .chain(&report.emergent_effects)
        .filter(|effect| seen.insert(&effect.effect))
        .collect()
}
