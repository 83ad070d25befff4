//! `award-parts-sum`: exact parts of award criteria add up to 1.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::Weight;
use crate::rules::{Place, Rule};
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "award-parts-sum",
    Severity::Warning,
    Norm::law("Aanbestedingswet 2012", "2.115"),
    "exacte delen van gunningscriteria tellen op tot 1",
    "exact parts of award criteria add up to 1",
)
.on_policy(|policy, _, found| {
    let Some(assignment) = &policy.assignment else {
        return;
    };
    let weights: Vec<i64> = assignment
        .criteria
        .iter()
        .filter_map(|criterion| match criterion.weight {
            Some(Weight::Part(weight)) => Some(weight.millionths()),
            _ => None,
        })
        .collect();
    let sum = weights
        .iter()
        .fold(0_i64, |sum, weight| sum.saturating_add(*weight));
    if weights.is_empty() || sum == Decimal::ONE.millionths() {
        return;
    }
    let sum = Decimal::from_millionths(sum).map_or_else(|_| "?".to_owned(), |sum| sum.to_string());
    found.add_with(
        Place::root().field("assignment").field("criteria"),
        Words::new(
            format!("de delen van de gunningscriteria tellen op tot `{sum}`, niet tot 1"),
            format!("the parts of the award criteria add up to `{sum}`, not to 1"),
        ),
        Words::new(
            "verbeter de delen, of geef een bandbreedte met `part-middle`",
            "correct the parts, or give a range with `part-middle`",
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
            "award-parts-sum",
            "policy-framework",
            &[(
                "/assignment/criteria",
                "de delen van de gunningscriteria tellen op tot `0.9`, niet tot 1",
                "the parts of the award criteria add up to `0.9`, not to 1",
            )],
        );
    }
}
