//! What was decided in the earlier report, and what came of it.

use crate::narrative::SteeringDecision;
use crate::report::{DecisionFollowed, EffectCompared, EffectReport, FollowUp, Presence};

/// The decisions of the earlier report, in its order. Of an effect that stands in neither nothing can be said.
pub(super) fn decisions(
    earlier: &EffectReport,
    later: &EffectReport,
    effects: &[EffectCompared],
) -> Vec<DecisionFollowed> {
    let decided = earlier.steering.iter().filter_map(|steering| {
        let effect = effects.iter().find(|it| it.effect == steering.effect)?;
        let again = || later.steering.iter().filter(|it| it.effect == steering.effect);
        let mut followed = DecisionFollowed {
            effect: steering.effect.clone(),
            title: effect.title.clone(),
            decision: steering.decision,
            because: steering.because.clone(),
            presence: effect.presence,
            outcome: effect.later.as_ref().map(|later| later.outcome),
            movement: effect.movement,
            later_decisions: again().map(|it| it.decision).collect(),
            came_of: again().filter_map(|it| told(it.came_of.as_deref())).collect(),
            follow_up: FollowUp::None,
        };
        followed.follow_up = follow_up(&followed);
        Some(followed)
    });
    decided.collect()
}

fn told(came_of: Option<&str>) -> Option<String> {
    came_of.filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

fn follow_up(followed: &DecisionFollowed) -> FollowUp {
    if !followed.came_of.is_empty() {
        FollowUp::Told
    } else if !followed.later_decisions.is_empty() {
        FollowUp::DecidedAgain
    } else if followed.decision == SteeringDecision::Stop && followed.presence == Presence::Gone {
        FollowUp::Stopped
    } else {
        FollowUp::None
    }
}
