//! Links that are missing in the chain, both ways.

use std::collections::BTreeSet;

use crate::account::Account;
use crate::account::answered::answer::Answered;
use crate::evidence::Standing;
use crate::plan::Origin;
use crate::report::{Gap, GapKind};

/// The gaps, sorted by kind and id.
pub(in crate::account) fn gaps(account: &Account<'_>, answered: &[Answered]) -> Vec<Gap> {
    let (policy, plan) = (account.policy, account.plan);
    let mut gaps = BTreeSet::new();
    for goal in &policy.goals {
        let heading = policy
            .goals
            .iter()
            .any(|child| child.parent.as_ref() == Some(&goal.id));
        if !heading && !plan.contributions.iter().any(|link| link.goal == goal.id) {
            gaps.insert(Gap::new(GapKind::GoalWithoutEffect, goal.id.as_str()));
        }
    }
    for (effect, answered) in plan.effects.iter().zip(answered) {
        let measured = answered.scores > 0;
        let id = effect.id.as_str();
        if effect.activities.is_empty() {
            gaps.insert(Gap::new(GapKind::EffectWithoutActivity, id));
            if measured {
                gaps.insert(Gap::new(GapKind::MeasurementWithoutActivity, id));
            }
        }
        if effect.origin == Origin::Intended
            && !plan.contributions.iter().any(|link| link.effect == effect.id)
        {
            gaps.insert(Gap::new(GapKind::EffectWithoutGoal, id));
        }
        if answered.answer.standing < Standing::Told {
            gaps.insert(Gap::new(GapKind::EffectNotMeasured, id));
        }
        if measured && effect.measurement.is_none() {
            gaps.insert(Gap::new(GapKind::MeasurementWithoutPlan, id));
        }
    }
    for activity in &plan.activities {
        if !plan
            .effects
            .iter()
            .any(|effect| effect.activities.contains(&activity.id))
        {
            gaps.insert(Gap::new(GapKind::ActivityWithoutEffect, activity.id.as_str()));
        }
    }
    gaps.into_iter().collect()
}
