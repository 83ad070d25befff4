//! `direction-contradicted`: a target lies on the better side of its baseline.

use crate::finding::{Norm, Severity};
use crate::instrument::Direction;
use crate::language::Words;
use crate::plan::{MeasurementPlan, Target};
use crate::policy::{Indicator, Measure};
use crate::rules::kinds::{EFFECT, INDICATOR};
use crate::rules::{Found, Place, Rule};
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "direction-contradicted",
    Severity::Warning,
    Norm::promise(6),
    "een streefwaarde ligt aan de goede kant van de nulmeting, tenzij geen kant beter is",
    "a target lies on the better side of its baseline, unless no side is better",
)
.on_policy(|policy, _, found| {
    for (index, indicator) in policy.indicators.iter().enumerate() {
        let Some(baseline) = indicator
            .baseline
            .as_ref()
            .and_then(|baseline| baseline.value.known())
        else {
            continue;
        };
        if impossible(indicator, *baseline) {
            continue;
        }
        for (nth, target) in indicator.targets.iter().enumerate() {
            if let Some(value) = target
                .value
                .known()
                .filter(|value| !impossible(indicator, **value))
            {
                look(found, indicator.direction, *baseline, *value, || {
                    Place::root()
                        .item("indicators", index, INDICATOR, &indicator.title)
                        .entry("targets", nth)
                        .field("value")
                });
            }
        }
    }
})
.on_plan(|plan, context, found| {
    let indicators = context.indicators();
    for (index, effect) in plan.effects.iter().enumerate() {
        let at = || {
            Place::root()
                .item("effects", index, EFFECT, &effect.title)
                .field("target")
        };
        match (&effect.measurement, &effect.target) {
            (Some(MeasurementPlan::Instrument(scale)), Some(Target::MeanChange(change))) => {
                if let Ok(instrument) = plan.instrument(scale) {
                    look(found, instrument.better(), Decimal::ZERO, *change, || {
                        at().field("meanChange")
                    });
                }
            }
            (Some(MeasurementPlan::Indicator(id)), Some(Target::Value(value))) => {
                if context.policy.is_none() {
                    found.without("policy-framework");
                    continue;
                }
                let Some(indicator) = indicators.get(id.as_str()) else {
                    continue;
                };
                let baseline = indicator.baseline.as_ref().and_then(|it| it.value.known());
                if let Some(baseline) = baseline
                    && !impossible(indicator, *baseline)
                    && !impossible(indicator, *value)
                {
                    look(found, indicator.direction, *baseline, *value, || {
                        at().field("value")
                    });
                }
            }
            _ => {}
        }
    }
});

/// A percentage that can't be is another rule's finding.
fn impossible(indicator: &Indicator, value: Decimal) -> bool {
    const HUNDRED: i64 = 100_000_000;
    indicator.measure == Measure::Percentage && !(0..=HUNDRED).contains(&value.millionths())
}

fn look(
    found: &mut Found<'_>,
    better: Direction,
    baseline: Decimal,
    target: Decimal,
    place: impl FnOnce() -> Place,
) {
    let (nl, en) = match better {
        Direction::Higher if target < baseline => ("hoger", "higher"),
        Direction::Lower if target > baseline => ("lager", "lower"),
        _ => return,
    };
    found.add_with(
        place(),
        Words::new(
            format!(
                "{nl} is beter, maar de streefwaarde `{target}` is slechter dan `{baseline}` bij het begin"
            ),
            format!("{en} is better, but the target `{target}` is worse than `{baseline}` at the start"),
        ),
        Words::new(
            "verbeter de richting, de nulmeting of de streefwaarde",
            "correct the direction, the baseline or the target",
        ),
        [("baseline", baseline.to_string()), ("target", target.to_string())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "direction-contradicted",
            "plan",
            &[(
                "/effects/0/target/meanChange",
                "lager is beter, maar de streefwaarde `1.5` is slechter dan `0` bij het begin",
                "lower is better, but the target `1.5` is worse than `0` at the start",
            )],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "direction-contradicted",
            "policy-framework",
            &[(
                "/indicators/0/targets/0/value",
                "lager is beter, maar de streefwaarde `52` is slechter dan `48` bij het begin",
                "lower is better, but the target `52` is worse than `48` at the start",
            )],
        );
    }
}
