//! Reach of both reports side by side.

use std::collections::BTreeMap;

use super::rounded;
use crate::policy::TargetGroup;
use crate::report::{EffectReport, GroupCompared, GroupReach, Presence, ReachCompared, Span};
use crate::value::Id;

pub(super) fn reach(earlier: &EffectReport, later: &EffectReport) -> ReachCompared {
    let (then, now) = (earlier.reach, later.reach);
    let difference = Span::between_at_least((then.people, then.at_least), (now.people, now.at_least));
    ReachCompared {
        earlier: then,
        later: now,
        difference: difference.filter(|_| !rounded(earlier, later)),
    }
}

/// The target groups of the later report in its order, then those that have gone.
pub(super) fn groups(earlier: &EffectReport, later: &EffectReport) -> Vec<GroupCompared> {
    let (before, after) = (by_group(earlier), by_group(later));
    let then: BTreeMap<&Id<TargetGroup>, &GroupReach> = before.iter().copied().collect();
    let now: BTreeMap<&Id<TargetGroup>, &GroupReach> = after.iter().copied().collect();
    let exact = !rounded(earlier, later);
    let gone = before.iter().filter(|(id, _)| !now.contains_key(id));
    after
        .iter()
        .chain(gone)
        .map(|(id, line)| {
            let (was, is) = (then.get(id).map(|it| it.people), now.get(id).map(|it| it.people));
            let (presence, difference) = match (was, is) {
                (Some(was), Some(is)) => (Presence::Both, Span::between(was, is)),
                (None, _) => (Presence::New, None),
                (_, None) => (Presence::Gone, None),
            };
            GroupCompared {
                target_group: (*id).clone(),
                title: line.title.clone(),
                presence,
                earlier: was,
                later: is,
                difference: difference.filter(|_| exact),
            }
        })
        .collect()
}

/// The lines of whole target groups, wherever people live.
fn by_group(report: &EffectReport) -> Vec<(&Id<TargetGroup>, &GroupReach)> {
    let lines = report.reach_by_group.iter().filter(|line| line.area.is_none());
    lines
        .filter_map(|line| Some((line.target_group.as_ref()?, line)))
        .collect()
}
