//! `baseline-late`: a baseline is from before the period, or its first day.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::INDICATOR;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "baseline-late",
    Severity::Warning,
    Norm::promise(6),
    "een nulmeting is niet later dan het begin van de periode",
    "a baseline is no later than the start of the period",
)
.on_policy(|policy, _, found| {
    for (index, indicator) in policy.indicators.iter().enumerate() {
        let Some(baseline) = &indicator.baseline else {
            continue;
        };
        let from = policy.period.from;
        let (field, on) = match (baseline.on, baseline.year) {
            (Some(on), _) if on > from => ("on", on.to_string()),
            (None, Some(year)) if i32::from(year) > from.year() => ("year", year.to_string()),
            _ => continue,
        };
        found.add_with(
            Place::root()
                .item("indicators", index, INDICATOR, &indicator.title)
                .field("baseline")
                .field(field),
            Words::new(
                format!(
                    "de nulmeting van `{on}` is van na het begin op `{}`",
                    policy.period.from
                ),
                format!(
                    "the baseline of `{on}` is from after the start on `{}`",
                    policy.period.from
                ),
            ),
            Words::new(
                "neem een waarde van voor het begin, of verbeter de dag",
                "take a value from before the start, or correct the day",
            ),
            [("on", on.clone()), ("from", from.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "baseline-late",
            "policy-framework",
            &[(
                "/indicators/0/baseline/on",
                "de nulmeting van `2024-10-01` is van na het begin op `2024-01-01`",
                "the baseline of `2024-10-01` is from after the start on `2024-01-01`",
            )],
        );
    }
}
