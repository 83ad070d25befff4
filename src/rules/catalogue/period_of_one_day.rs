//! `period-of-one-day`: a period is longer than a day.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Found, Place, Rule};
use crate::value::Period;

pub(super) static RULE: Rule = Rule::new(
    "period-of-one-day",
    Severity::Advice,
    Norm::promise(6),
    "een periode is langer dan één dag",
    "a period is longer than one day",
)
.on_policy(|policy, _, found| look(found, policy.period))
.on_plan(|plan, _, found| look(found, plan.period))
.on_narrative(|narrative, _, found| look(found, narrative.period))
.on_report(|report, _, found| look(found, report.period))
.on_offer(|offer, _, found| look(found, offer.period));

fn look(found: &mut Found<'_>, period: Period) {
    if period.from == period.through {
        found.add_with(
            Place::root().field("period"),
            Words::new(
                format!("de periode begint en eindigt op `{}`", period.from),
                format!("the period begins and ends on `{}`", period.from),
            ),
            Words::new(
                "verbeter het begin of het einde, als de periode langer is",
                "correct the start or the end, if the period is longer",
            ),
            [("day", period.from.to_string())],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "period-of-one-day",
            "narrative",
            &[(
                "/period",
                "de periode begint en eindigt op `2025-01-01`",
                "the period begins and ends on `2025-01-01`",
            )],
        );
    }

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "period-of-one-day",
            "tender-offer",
            &[(
                "/period",
                "de periode begint en eindigt op `2025-12-31`",
                "the period begins and ends on `2025-12-31`",
            )],
        );
    }
}
