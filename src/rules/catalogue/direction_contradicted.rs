//! `direction-contradicted`: a target lies on the better side of its baseline.

use crate::finding::{Norm, Severity};
use crate::instrument::Direction;
use crate::language::Words;
use crate::plan::{MeasurementPlan, Target};
use crate::policy::{Indicator, Measure};
use crate::rules::kinds::INDICATOR;
use crate::rules::targets::{each_target, within};
use crate::rules::{Found, Place, Rule};
use crate::value::{Aim, Decimal};

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
            if let Some(aim) = target.value.known().filter(|aim| is_possible(indicator, aim)) {
                look(found, indicator.direction, *baseline, aim, || {
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
    each_target(plan, |effect, target, at| match (&effect.measurement, target) {
        (Some(MeasurementPlan::Instrument(scale)), Target::MeanChange(aim)) => {
            if let Ok(instrument) = plan.instrument(scale) {
                look(found, instrument.better(), Decimal::ZERO, aim, || {
                    at().field("meanChange")
                });
            }
        }
        (Some(MeasurementPlan::Indicator(id)), Target::Value(aim)) => {
            if context.policy.is_none() {
                return found.without("policy-framework");
            }
            let Some(indicator) = indicators.get(id.as_str()) else {
                return;
            };
            let baseline = indicator.baseline.as_ref().and_then(|it| it.value.known());
            if let Some(baseline) = baseline
                && !impossible(indicator, *baseline)
                && is_possible(indicator, aim)
            {
                look(found, indicator.direction, *baseline, aim, || at().field("value"));
            }
        }
        _ => {}
    });
});

fn is_possible(indicator: &Indicator, aim: &Aim<Decimal>) -> bool {
    !aim.figures().any(|value| impossible(indicator, value))
}

/// A percentage that can't be is another rule's finding.
fn impossible(indicator: &Indicator, value: Decimal) -> bool {
    const HUNDRED: i64 = 100_000_000;
    indicator.measure == Measure::Percentage && !(0..=HUNDRED).contains(&value.millionths())
}

fn look(
    found: &mut Found<'_>,
    better: Direction,
    baseline: Decimal,
    aim: &Aim<Decimal>,
    place: impl FnOnce() -> Place,
) {
    let (nl, en) = match better {
        Direction::Higher => ("hoger", "higher"),
        Direction::Lower => ("lager", "lower"),
        Direction::None => return,
    };
    let Some(target) = aim.exactly() else {
        return look_at_limit(found, better, (nl, en), aim, place);
    };
    if target == baseline || (target > baseline) == (better == Direction::Higher) {
        return;
    }
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

/// A limit on the side that is worse, and no other, asks for what is worse.
fn look_at_limit(
    found: &mut Found<'_>,
    better: Direction,
    (nl, en): (&str, &str),
    aim: &Aim<Decimal>,
    place: impl FnOnce() -> Place,
) {
    let (limit, field) = match (better, aim) {
        (Direction::Higher, Aim::LowerThanBaseline) | (Direction::Lower, Aim::HigherThanBaseline) => {
            (None, None)
        }
        (_, Aim::Within(limits)) => match (better, limits.at_least(), limits.at_most()) {
            (Direction::Higher, None, Some(most)) => (Some(most), Some("atMost")),
            (Direction::Lower, Some(least), None) => (Some(least), Some("atLeast")),
            _ => return,
        },
        _ => return,
    };
    let asked = match (better, limit) {
        (Direction::Higher, Some(most)) => (format!("hoogstens `{most}`"), format!("at most `{most}`")),
        (_, Some(least)) => (format!("minstens `{least}`"), format!("at least `{least}`")),
        (Direction::Higher, None) => (
            "lager dan bij het begin".to_owned(),
            "lower than at the start".to_owned(),
        ),
        (_, None) => (
            "hoger dan bij het begin".to_owned(),
            "higher than at the start".to_owned(),
        ),
    };
    found.add_with(
        within(place(), field),
        Words::new(
            format!("{nl} is beter, maar nagestreefd wordt {}", asked.0),
            format!("{en} is better, but {} is pursued", asked.1),
        ),
        Words::new(
            "verbeter de richting of de grens; is geen kant beter, schrijf dan `\"direction\": \"none\"`",
            "correct the direction or the limit; where no side is better, write `\"direction\": \"none\"`",
        ),
        limit.map(|limit| ("target", limit.to_string())),
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

    #[test]
    fn a_limit_on_the_worse_side_gives_its_findings_and_no_more() {
        finds(
            "direction-contradicted",
            "plan-limits",
            &[
                (
                    "/effects/0/target/meanChange",
                    "lager is beter, maar nagestreefd wordt hoger dan bij het begin",
                    "lower is better, but higher than at the start is pursued",
                ),
                (
                    "/effects/2/targets/0/target/value/atMost",
                    "hoger is beter, maar nagestreefd wordt hoogstens `52`",
                    "higher is better, but at most `52` is pursued",
                ),
            ],
        );
    }
}
