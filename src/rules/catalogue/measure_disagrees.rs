//! `measure-disagrees`: unit, measure and values of an indicator agree.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::{Indicator, Measure};
use crate::rules::kinds::INDICATOR;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "measure-disagrees",
    Severity::Warning,
    Norm::promise(6),
    "eenheid, maat en waarden van een indicator kloppen met elkaar",
    "unit, measure and values of an indicator agree",
)
.on_policy(|policy, _, found| {
    for (index, indicator) in policy.indicators.iter().enumerate() {
        let at = || {
            Place::root()
                .item("indicators", index, INDICATOR, &indicator.title)
                .field("measure")
        };
        let says_per_cent =
            indicator.title.contains('%') || indicator.unit.as_deref().is_some_and(|unit| unit.contains('%'));
        if indicator.measure == Measure::Number && says_per_cent {
            found.add_with(
                at(),
                Words::new(
                    format!(
                        "indicator `{}` noemt een procent, maar zijn maat is een getal",
                        indicator.id
                    ),
                    format!(
                        "indicator `{}` speaks of per cent, but its measure is a number",
                        indicator.id
                    ),
                ),
                Words::new(
                    "zet `measure` op `percentage`, of haal het procentteken weg",
                    "set `measure` to `percentage`, or remove the per cent sign",
                ),
                [("id", indicator.id.to_string())],
            );
        } else if indicator.measure == Measure::Qualitative && has_values(indicator) {
            found.add_with(
                at(),
                Words::new(
                    format!(
                        "indicator `{}` is een beschrijving, maar heeft getallen",
                        indicator.id
                    ),
                    format!("indicator `{}` is a description, but has numbers", indicator.id),
                ),
                Words::new(
                    "kies een andere `measure`, of haal de getallen weg",
                    "choose another `measure`, or remove the numbers",
                ),
                [("id", indicator.id.to_string())],
            );
        }
    }
});

fn has_values(indicator: &Indicator) -> bool {
    let mut baseline = indicator.baseline.iter().map(|baseline| &baseline.value);
    let mut targets = indicator.targets.iter().map(|target| &target.value);
    baseline.any(|value| value.known().is_some()) || targets.any(|target| target.known().is_some())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "measure-disagrees",
            "policy-framework",
            &[
                (
                    "/indicators/1/measure",
                    "indicator `vertrouwen` noemt een procent, maar zijn maat is een getal",
                    "indicator `vertrouwen` speaks of per cent, but its measure is a number",
                ),
                (
                    "/indicators/3/measure",
                    "indicator `sfeer` is een beschrijving, maar heeft getallen",
                    "indicator `sfeer` is a description, but has numbers",
                ),
            ],
        );
    }
}
