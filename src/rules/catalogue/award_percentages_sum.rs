//! `award-percentages-sum`: exact percentages of award criteria add up to 100.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::Weight;
use crate::rules::{Place, Rule};
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "award-percentages-sum",
    Severity::Error,
    Norm::law("Aanbestedingswet 2012", "2.115"),
    "exacte percentages van gunningscriteria tellen op tot 100",
    "exact percentages of award criteria add up to 100",
)
.on_policy(|policy, _, found| {
    const HUNDRED: i64 = 100_000_000;
    let Some(assignment) = &policy.assignment else {
        return;
    };
    let weights: Vec<i64> = assignment
        .criteria
        .iter()
        .filter_map(|criterion| match criterion.weight {
            Some(Weight::Percentage(weight)) => Some(weight.millionths()),
            _ => None,
        })
        .collect();
    let sum = weights
        .iter()
        .fold(0_i64, |sum, weight| sum.saturating_add(*weight));
    if weights.is_empty() || sum == HUNDRED {
        return;
    }
    let sum = Decimal::from_millionths(sum).map_or_else(|_| "?".to_owned(), |sum| sum.to_string());
    found.add_with(
        Place::root().field("assignment").field("criteria"),
        Words::new(
            format!("de percentages van de gunningscriteria tellen op tot `{sum}`, niet tot 100"),
            format!("the percentages of the award criteria add up to `{sum}`, not to 100"),
        ),
        Words::new(
            "verbeter de percentages, of geef een bandbreedte met `percentage-middle`",
            "correct the percentages, or give a range with `percentage-middle`",
        ),
        [("sum", sum)],
    );
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "award-percentages-sum",
            "policy-framework",
            &[(
                "/assignment/criteria",
                "de percentages van de gunningscriteria tellen op tot `95.5`, niet tot 100",
                "the percentages of the award criteria add up to `95.5`, not to 100",
            )],
        );
    }
}
