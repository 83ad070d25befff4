//! Activities of both reports side by side.

use std::collections::BTreeMap;

use super::rounded;
use crate::plan::Activity;
use crate::report::{ActivityAccount, ActivityCompared, ActivitySeen, EffectReport, Presence, Span};
use crate::value::Id;

/// The activities of the later report in its order, then those that have gone.
pub(super) fn activities(earlier: &EffectReport, later: &EffectReport) -> Vec<ActivityCompared> {
    let (then, now) = (by_id(earlier), by_id(later));
    let exact = !rounded(earlier, later);
    let gone = earlier
        .activities
        .iter()
        .filter(|line| !now.contains_key(&line.activity));
    later
        .activities
        .iter()
        .chain(gone)
        .map(|line| {
            let was = then.get(&line.activity).map(|line| ActivitySeen::of(line));
            let is = now.get(&line.activity).map(|line| ActivitySeen::of(line));
            let (presence, difference) = match (was, is) {
                (Some(was), Some(is)) => (
                    Presence::Both,
                    Span::between_at_least((was.people, was.at_least), (is.people, is.at_least)),
                ),
                (None, _) => (Presence::New, None),
                (_, None) => (Presence::Gone, None),
            };
            ActivityCompared {
                activity: line.activity.clone(),
                title: line.title.clone(),
                presence,
                earlier: was,
                later: is,
                difference: difference.filter(|_| exact),
            }
        })
        .collect()
}

fn by_id(report: &EffectReport) -> BTreeMap<&Id<Activity>, &ActivityAccount> {
    report.activities.iter().map(|it| (&it.activity, it)).collect()
}
