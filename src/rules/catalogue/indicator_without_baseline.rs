//! `indicator-without-baseline`: an indicator of results says where things stood.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::{IndicatorKind, Measure};
use crate::rules::kinds::INDICATOR;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "indicator-without-baseline",
    Severity::Advice,
    Norm::promise(1),
    "een indicator van resultaat heeft een nulmeting",
    "an indicator of results has a baseline",
)
.on_policy(|policy, _, found| {
    for (index, indicator) in policy.indicators.iter().enumerate() {
        let in_numbers = matches!(indicator.measure, Measure::Number | Measure::Percentage);
        let known = indicator
            .baseline
            .as_ref()
            .is_some_and(|baseline| baseline.value.known().is_some());
        if indicator.kind == IndicatorKind::Result && in_numbers && !known {
            found.add_with(
                Place::root().item("indicators", index, INDICATOR, &indicator.title),
                Words::new(
                    format!("indicator `{}` heeft geen nulmeting", indicator.id),
                    format!("indicator `{}` has no baseline", indicator.id),
                ),
                Words::new(
                    "zoek de waarde bij het begin op, met bron, of meet bij de start; verzin haar niet",
                    "find the value at the start, with its source, or measure when you begin; do not invent it",
                ),
                [("id", indicator.id.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "indicator-without-baseline",
            "policy-framework",
            &[(
                "/indicators/1",
                "indicator `vertrouwen` heeft geen nulmeting",
                "indicator `vertrouwen` has no baseline",
            )],
        );
    }
}
