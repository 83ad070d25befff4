//! `jump-improbable`: figures do not leap from one report to the next.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::Reach;
use crate::rules::answers::{at_activity, at_goal};
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "jump-improbable",
    Severity::Advice,
    Norm::promise(6),
    "het bereik is niet drie keer zo groot of klein als in de vorige rapportage",
    "reach is not three times as large or small as in the report before",
)
.on_report(|report, context, found| {
    let Some(before) = context.predecessor else {
        return found.without("predecessor");
    };
    // Over periods of unlike length reach is not comparable.
    let (days, days_before) = (report.period.days(), before.period.days());
    if days > days_before.saturating_mul(2) || days_before > days.saturating_mul(2) {
        return;
    }
    look(found, &before.reach, &report.reach, || {
        Place::root().field("reach")
    });
    let goals: BTreeMap<&str, &Reach> = before
        .goals
        .iter()
        .map(|goal| (goal.goal.as_str(), &goal.reach))
        .collect();
    for (nth, goal) in report.goals.iter().enumerate() {
        if let Some(was) = goals.get(goal.goal.as_str()) {
            look(found, was, &goal.reach, || at_goal(nth, goal).field("reach"));
        }
    }
    let activities: BTreeMap<&str, &Reach> = before
        .activities
        .iter()
        .map(|it| (it.activity.as_str(), &it.reach))
        .collect();
    for (nth, activity) in report.activities.iter().enumerate() {
        if let Some(was) = activities.get(activity.activity.as_str()) {
            look(found, was, &activity.reach, || {
                at_activity(nth, activity).field("reach")
            });
        }
    }
});

/// How many there are is not said: findings travel further than the report.
fn look(found: &mut Found<'_>, was: &Reach, is: &Reach, place: impl FnOnce() -> Place) {
    /// In small groups threefold is soon reached.
    const LARGE: u64 = 30;
    let (Some(was), Some(is)) = (was.people.known(), is.people.known()) else {
        return;
    };
    let (small, large) = (was.0.min(is.0), was.0.max(is.0));
    if large >= LARGE && large > small.saturating_mul(3) {
        let (nl, en) = if is > was {
            ("groot", "large")
        } else {
            ("klein", "small")
        };
        found.add_with(
            place().field("people"),
            Words::new(
                format!("het bereik is meer dan drie keer zo {nl} als in de vorige rapportage"),
                format!("reach is more than three times as {en} as in the report before"),
            ),
            Words::new(
                "controleer de registratie van beide jaren; klopt het, licht het dan toe",
                "check the registration of both years; if it is right, explain it",
            ),
            [("now", en.to_owned())],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_report_that_differs_from_its_predecessor_gives_its_findings_and_no_more() {
        finds(
            "jump-improbable",
            "effect-report-predecessor",
            &[(
                "/activities/0/reach/people",
                "het bereik is meer dan drie keer zo klein als in de vorige rapportage",
                "reach is more than three times as small as in the report before",
            )],
        );
    }
}
