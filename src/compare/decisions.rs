//! What was decided in the earlier report, and what came of it.

use crate::report::{DecisionFollowed, EffectCompared, EffectReport};

/// The decisions of the earlier report, in its order. Of an effect that stands in neither nothing can be said.
pub(super) fn decisions(
    earlier: &EffectReport,
    later: &EffectReport,
    effects: &[EffectCompared],
) -> Vec<DecisionFollowed> {
    let decided = earlier.steering.iter().filter_map(|steering| {
        let effect = effects.iter().find(|it| it.effect == steering.effect)?;
        let again = later.steering.iter().filter(|it| it.effect == steering.effect);
        Some(DecisionFollowed {
            effect: steering.effect.clone(),
            title: effect.title.clone(),
            decision: steering.decision,
            because: steering.because.clone(),
            presence: effect.presence,
            outcome: effect.later.as_ref().map(|later| later.outcome),
            movement: effect.movement,
            later_decisions: again.map(|it| it.decision).collect(),
        })
    });
    decided.collect()
}
