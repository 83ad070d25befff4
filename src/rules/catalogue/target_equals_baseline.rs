//! `target-equals-baseline`: a target differs from where things stand.

use crate::finding::{Norm, Severity};
use crate::instrument::Direction;
use crate::language::Words;
use crate::plan::{MeasurementPlan, Target};
use crate::rules::kinds::INDICATOR;
use crate::rules::targets::each_target;
use crate::rules::{Found, Place, Rule};
use crate::value::{Aim, Decimal};

pub(super) static RULE: Rule = Rule::new(
    "target-equals-baseline",
    Severity::Warning,
    Norm::promise(1),
    "een streefwaarde verschilt van de nulmeting",
    "a target differs from its baseline",
)
.on_policy(|policy, _, found| {
    for (index, indicator) in policy.indicators.iter().enumerate() {
        if indicator.direction == Direction::None {
            continue;
        }
        let Some(baseline) = indicator
            .baseline
            .as_ref()
            .and_then(|baseline| baseline.value.known())
        else {
            continue;
        };
        for (nth, target) in indicator.targets.iter().enumerate() {
            if target.value.known().and_then(Aim::exactly) == Some(*baseline) {
                same(
                    found,
                    Place::root()
                        .item("indicators", index, INDICATOR, &indicator.title)
                        .entry("targets", nth)
                        .field("value"),
                    *baseline,
                );
            }
        }
    }
})
.on_plan(|plan, context, found| {
    let indicators = context.indicators();
    each_target(plan, |effect, target, at| match (&effect.measurement, target) {
        (_, Target::MeanChange(Aim::Exactly(Decimal::ZERO))) => {
            same(found, at().field("meanChange"), Decimal::ZERO);
        }
        (Some(MeasurementPlan::Indicator(id)), Target::Value(Aim::Exactly(value))) => {
            if context.policy.is_none() {
                return found.without("policy-framework");
            }
            let baseline = indicators
                .get(id.as_str())
                .and_then(|it| it.baseline.as_ref()?.value.known());
            if baseline == Some(value) {
                same(found, at().field("value"), *value);
            }
        }
        // A limit, and what should stay as it is, may well be where things stand.
        _ => {}
    });
});

fn same(found: &mut Found<'_>, place: Place, value: Decimal) {
    found.add_with(
        place,
        Words::new(
            format!("de streefwaarde `{value}` vraagt geen verandering"),
            format!("the target `{value}` asks for no change"),
        ),
        Words::new(
            "noem de waarde die u wilt bereiken; moet het zo blijven, schrijf dan `keep`, of een grens: `{\"atMost\": …}`",
            "name the value to be reached; where it should stay as it is, write `keep`, or a limit: `{\"atMost\": …}`",
        ),
        [("target", value.to_string())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "target-equals-baseline",
            "plan",
            &[(
                "/effects/2/target/value",
                "de streefwaarde `48` vraagt geen verandering",
                "the target `48` asks for no change",
            )],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "target-equals-baseline",
            "policy-framework",
            &[(
                "/indicators/0/targets/0/value",
                "de streefwaarde `48` vraagt geen verandering",
                "the target `48` asks for no change",
            )],
        );
    }
}
