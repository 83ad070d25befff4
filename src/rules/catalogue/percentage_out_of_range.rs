//! `percentage-out-of-range`: a percentage lies between 0 and 100.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::{MeasurementPlan, Target};
use crate::policy::{Measure, PolicyFramework};
use crate::report::Observed;
use crate::rules::answers::{each_answer, each_value, shown, told};
use crate::rules::kinds::INDICATOR;
use crate::rules::targets::{each_target, figures, within};
use crate::rules::{Found, Place, Rule};
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "percentage-out-of-range",
    Severity::Error,
    Norm::promise(6),
    "een percentage ligt tussen 0 en 100",
    "a percentage lies between 0 and 100",
)
.on_policy(|policy, _, found| {
    for (index, indicator) in policy.indicators.iter().enumerate() {
        if indicator.measure != Measure::Percentage {
            continue;
        }
        let at = || Place::root().item("indicators", index, INDICATOR, &indicator.title);
        if let Some(value) = indicator
            .baseline
            .as_ref()
            .and_then(|baseline| baseline.value.known())
        {
            look(found, *value, || at().field("baseline").field("value"));
        }
        for (nth, target) in indicator.targets.iter().enumerate() {
            for (value, field) in target.value.known().map(figures).unwrap_or_default() {
                look(found, value, || {
                    within(at().entry("targets", nth).field("value"), field)
                });
            }
        }
    }
})
.on_plan(|plan, context, found| {
    let Some(policy) = context.policy else {
        return found.without("policy-framework");
    };
    let percentages = percentages(policy);
    each_target(plan, |effect, target, at| {
        let (Some(MeasurementPlan::Indicator(id)), Target::Value(aim)) = (&effect.measurement, target) else {
            return;
        };
        if percentages.contains(id.as_str()) {
            for (value, field) in figures(aim) {
                look(found, value, || within(at().field("value"), field));
            }
        }
    });
})
.on_narrative(|narrative, context, found| {
    if context.policy.is_none() {
        found.without("policy-framework");
    }
    let percentages = context.policy.map(percentages).unwrap_or_default();
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        let named = aggregate.indicator.as_ref();
        let by_indicator = named.is_some_and(|id| percentages.contains(id.as_str()));
        if by_indicator || aggregate.unit.as_deref().is_some_and(is_per_cent) {
            each_value(
                told(aggregate),
                &|| Place::root().entry("aggregates", index),
                |side, at| {
                    if let Some(value) = side.value.known() {
                        look(found, *value, || at().field("value"));
                    }
                },
            );
        }
    }
})
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        let Some(Observed::Aggregate(figures)) = &answer.observed else {
            return;
        };
        if figures.unit.as_deref().is_some_and(is_per_cent) {
            each_value(
                shown(figures),
                &|| at().field("observed").field("figures"),
                |side, at| {
                    if let Some(value) = side.value.known() {
                        look(found, *value, || at().field("value"));
                    }
                },
            );
        }
    });
});

/// The indicators that are measured in per cent.
fn percentages(policy: &PolicyFramework) -> BTreeSet<&str> {
    let indicators = policy.indicators.iter();
    let in_per_cent = indicators.filter(|indicator| indicator.measure == Measure::Percentage);
    in_per_cent.map(|indicator| indicator.id.as_str()).collect()
}

fn is_per_cent(unit: &str) -> bool {
    unit.trim_start().starts_with('%')
}

fn look(found: &mut Found<'_>, value: Decimal, place: impl FnOnce() -> Place) {
    const HUNDRED: i64 = 100_000_000;
    if !(0..=HUNDRED).contains(&value.millionths()) {
        found.add_with(
            place(),
            Words::new(
                format!("het percentage `{value}` ligt niet tussen 0 en 100"),
                format!("the percentage `{value}` does not lie between 0 and 100"),
            ),
            Words::new(
                "verbeter de waarde, of kies een andere maat dan een percentage",
                "correct the value, or choose another measure than a percentage",
            ),
            [("value", value.to_string())],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "percentage-out-of-range",
            "effect-report",
            &[(
                "/goals/0/effects/1/observed/figures/after/value",
                "het percentage `104` ligt niet tussen 0 en 100",
                "the percentage `104` does not lie between 0 and 100",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "percentage-out-of-range",
            "narrative",
            &[(
                "/aggregates/0/after/value",
                "het percentage `-4` ligt niet tussen 0 en 100",
                "the percentage `-4` does not lie between 0 and 100",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "percentage-out-of-range",
            "plan",
            &[(
                "/effects/2/target/value",
                "het percentage `140` ligt niet tussen 0 en 100",
                "the percentage `140` does not lie between 0 and 100",
            )],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "percentage-out-of-range",
            "policy-framework",
            &[(
                "/indicators/0/targets/0/value",
                "het percentage `4200` ligt niet tussen 0 en 100",
                "the percentage `4200` does not lie between 0 and 100",
            )],
        );
    }
}
