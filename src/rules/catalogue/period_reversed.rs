//! `period-reversed`: a period ends on or after the day it begins.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::GOAL;
use crate::rules::{Found, Place, Rule};
use crate::value::Period;

pub(super) static RULE: Rule = Rule::new(
    "period-reversed",
    Severity::Error,
    Norm::promise(6),
    "een periode eindigt op of na de dag waarop zij begint",
    "a period ends on or after the day it begins",
)
.on_policy(|policy, _, found| {
    look(found, policy.period, || Place::root().field("period"));
    for (index, goal) in policy.goals.iter().enumerate() {
        if let Some(valid) = goal.valid {
            look(found, valid, || {
                Place::root()
                    .item("goals", index, GOAL, &goal.title)
                    .field("valid")
            });
        }
    }
})
.on_plan(|plan, _, found| look(found, plan.period, || Place::root().field("period")))
.on_narrative(|narrative, _, found| look(found, narrative.period, || Place::root().field("period")))
.on_report(|report, _, found| look(found, report.period, || Place::root().field("period")))
.on_offer(|offer, _, found| look(found, offer.period, || Place::root().field("period")));

fn look(found: &mut Found<'_>, period: Period, place: impl FnOnce() -> Place) {
    if period.through < period.from {
        found.add_with(
            place(),
            Words::new(
                format!(
                    "de periode eindigt op `{}`, vóór het begin op `{}`",
                    period.through, period.from
                ),
                format!(
                    "the period ends on `{}`, before it begins on `{}`",
                    period.through, period.from
                ),
            ),
            Words::new(
                "wissel `from` en `through` om, of verbeter ze",
                "swap `from` and `through`, or correct them",
            ),
            [
                ("through", period.through.to_string()),
                ("from", period.from.to_string()),
            ],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "period-reversed",
            "effect-report",
            &[(
                "/period",
                "de periode eindigt op `2024-12-31`, vóór het begin op `2025-01-01`",
                "the period ends on `2024-12-31`, before it begins on `2025-01-01`",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "period-reversed",
            "narrative",
            &[(
                "/period",
                "de periode eindigt op `2024-12-31`, vóór het begin op `2025-01-01`",
                "the period ends on `2024-12-31`, before it begins on `2025-01-01`",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "period-reversed",
            "plan",
            &[(
                "/period",
                "de periode eindigt op `2024-12-31`, vóór het begin op `2025-01-01`",
                "the period ends on `2024-12-31`, before it begins on `2025-01-01`",
            )],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "period-reversed",
            "policy-framework",
            &[(
                "/goals/2/valid",
                "de periode eindigt op `2024-01-01`, vóór het begin op `2026-12-31`",
                "the period ends on `2024-01-01`, before it begins on `2026-12-31`",
            )],
        );
    }

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "period-reversed",
            "tender-offer",
            &[(
                "/period",
                "de periode eindigt op `2025-12-31`, vóór het begin op `2026-01-01`",
                "the period ends on `2025-12-31`, before it begins on `2026-01-01`",
            )],
        );
    }
}
