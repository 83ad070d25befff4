//! `far-from-target`: what was realised is not more than ten times what was aimed at.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Target;
use crate::report::Observed;
use crate::rules::answers::{at_activity, each_answer};
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "far-from-target",
    Severity::Warning,
    Norm::promise(6),
    "wat gerealiseerd is, is niet meer dan tien keer wat beoogd was",
    "what was realised is not more than ten times what was aimed at",
)
.on_narrative(|narrative, context, found| {
    let Some(plan) = context.plan else {
        return found.without("plan");
    };
    // Of two limits the higher one: a value far above it is off for certain.
    let targets: std::collections::BTreeMap<&str, _> = plan
        .effects
        .iter()
        .filter_map(|effect| match effect.target {
            Some(Target::Value(aim)) => Some((effect.id.as_str(), aim.figures().last()?)),
            _ => None,
        })
        .collect();
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        let target = targets.get(aggregate.effect.as_str());
        if let (Some(target), Some(after)) = (target, aggregate.after.value.known()) {
            look(found, after.millionths(), target.millionths(), || {
                Place::root()
                    .entry("aggregates", index)
                    .field("after")
                    .field("value")
            });
        }
    }
})
.on_report(|report, _, found| {
    for (nth, activity) in report.activities.iter().enumerate() {
        let (planned, at) = (activity.planned, || at_activity(nth, activity));
        let mut count = |field: &'static [&'static str], realised: Option<u64>, planned: Option<u64>| {
            if let (Some(realised), Some(planned)) = (realised, planned) {
                let wide = |count| i64::try_from(count).unwrap_or(i64::MAX);
                look(found, wide(realised), wide(planned), || {
                    field.iter().fold(at(), |place, name| place.field(name))
                });
            }
        };
        let reach = &activity.reach;
        count(
            &["reach", "people"],
            reach.people.known().map(|it| it.0),
            planned.people.map(|it| it.0),
        );
        count(
            &["reach", "contacts"],
            reach.contacts.known().map(|it| it.0),
            planned.contacts.map(|it| it.0),
        );
        count(
            &["realised", "meetings"],
            activity.realised.meetings.known().map(|it| it.0),
            planned.meetings.map(|it| it.0),
        );
    }
    each_answer(report, |answer, at| match (&answer.pursued, &answer.observed) {
        (Some(Target::Value(aim)), Some(Observed::Aggregate(figures))) => {
            if let (Some(after), Some(target)) = (figures.after.value.known(), aim.figures().last()) {
                look(found, after.millionths(), target.millionths(), || {
                    at().field("observed")
                        .field("figures")
                        .field("after")
                        .field("value")
                });
            }
        }
        (Some(Target::Movements(aim)), Some(Observed::RoleMovement(figures))) => {
            if let (Some(people), Some(target)) = (figures.people.known(), aim.figures().last()) {
                let wide = |count| i64::try_from(count).unwrap_or(i64::MAX);
                look(found, wide(people.0), wide(target.0), || {
                    at().field("observed").field("figures").field("people")
                });
            }
        }
        _ => {}
    });
});

/// The figures are not said: some of them count people, and findings travel further than the report.
fn look(found: &mut Found<'_>, realised: i64, target: i64, place: impl FnOnce() -> Place) {
    if target > 0 && realised > target.saturating_mul(10) {
        found.add(
            place(),
            Words::new(
                "dit is meer dan tien keer wat beoogd was",
                "this is more than ten times what was aimed at",
            ),
            Words::new(
                "controleer eenheid en komma; klopt het, licht het dan toe",
                "check unit and decimal point; if it is right, explain it",
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "far-from-target",
            "effect-report",
            &[(
                "/activities/0/realised/meetings",
                "dit is meer dan tien keer wat beoogd was",
                "this is more than ten times what was aimed at",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "far-from-target",
            "narrative",
            &[(
                "/aggregates/0/after/value",
                "dit is meer dan tien keer wat beoogd was",
                "this is more than ten times what was aimed at",
            )],
        );
    }
}
