//! `sub-criteria-sum`: the weights of parts add up to that of their criterion, or to the whole.

use std::mem::discriminant;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::{Assignment, AwardCriterion, Weight};
use crate::rules::kinds::CRITERION;
use crate::rules::{Found, Place, Rule};
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "sub-criteria-sum",
    Severity::Warning,
    Norm::law("Aanbestedingswet 2012", "2.115"),
    "de gewichten van de delen tellen op tot dat van hun criterium, of tot het geheel",
    "the weights of parts add up to that of their criterion, or to the whole",
)
.where_full_procedure("Aanbestedingswet 2012 2.115")
.on_policy(|policy, _, found| {
    let Some(assignment) = &policy.assignment else {
        return;
    };
    for (index, whole) in assignment.criteria.iter().enumerate() {
        look(found, assignment, index, whole);
    }
});

/// Holds the exact weights of the parts against that of the whole, where all are of one kind.
fn look(found: &mut Found<'_>, assignment: &Assignment, index: usize, whole: &AwardCriterion) {
    let Some((whole_weight, own)) = whole.weight.as_ref().and_then(exact).zip(whole.weight.as_ref()) else {
        return;
    };
    let mut sum = 0_i64;
    let mut parts = 0;
    for part in assignment
        .criteria
        .iter()
        .filter(|part| part.part_of.as_ref() == Some(&whole.id))
    {
        let Some(weight) = part
            .weight
            .as_ref()
            .filter(|it| discriminant(*it) == discriminant(own))
        else {
            return;
        };
        sum = sum.saturating_add(exact(weight).map_or(0, Decimal::millionths));
        parts += 1;
    }
    let entire = match own {
        Weight::Percentage(_) => Some(Decimal::HUNDRED.millionths()),
        Weight::Part(_) => Some(Decimal::ONE.millionths()),
        _ => None,
    };
    if parts == 0 || sum == whole_weight.millionths() || Some(sum) == entire {
        return;
    }
    let sum = Decimal::from_millionths(sum).map_or_else(|_| "?".to_owned(), |sum| sum.to_string());
    found.add_with(
        Place::root()
            .field("assignment")
            .item("criteria", index, CRITERION, &whole.name),
        Words::new(
            format!(
                "de delen van criterium `{}` wegen samen `{sum}`, het criterium zelf `{whole_weight}`",
                whole.id
            ),
            format!(
                "the parts of criterion `{}` weigh `{sum}` together, the criterion itself `{whole_weight}`",
                whole.id
            ),
        ),
        Words::new(
            "verbeter de gewichten van de delen, of dat van het criterium",
            "correct the weights of the parts, or that of the criterion",
        ),
        [
            ("id", whole.id.to_string()),
            ("sum", sum),
            ("weight", whole_weight.to_string()),
        ],
    );
}

/// An exact weight; the middle of a range and an order add up to nothing.
fn exact(weight: &Weight) -> Option<Decimal> {
    match weight {
        Weight::Percentage(weight) | Weight::Part(weight) | Weight::Points(weight) => Some(*weight),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "sub-criteria-sum",
            "policy-framework",
            &[(
                "/assignment/criteria/0",
                "de delen van criterium `opbrengst` wegen samen `50`, het criterium zelf `60`",
                "the parts of criterion `opbrengst` weigh `50` together, the criterion itself `60`",
            )],
        );
    }
}
