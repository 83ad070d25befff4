//! `award-weight-missing`: the award criteria are weighed, all in one way.

use std::mem::discriminant;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::Weight;
use crate::rules::kinds::CRITERION;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "award-weight-missing",
    Severity::Warning,
    Norm::law("Aanbestedingswet 2012", "2.115"),
    "elk gunningscriterium heeft een gewicht, alle van dezelfde soort",
    "each award criterion has a weight, all of the same kind",
)
.where_full_procedure("Aanbestedingswet 2012 2.115")
.on_policy(|policy, _, found| {
    let Some(assignment) = &policy.assignment else {
        return;
    };
    let kind = assignment
        .criteria
        .iter()
        .find_map(|criterion| criterion.weight.as_ref().map(family));
    // The parts of a criterion may share its weight.
    let main = assignment.criteria.iter().enumerate();
    for (index, criterion) in main.filter(|(_, criterion)| criterion.part_of.is_none()) {
        let message = match &criterion.weight {
            None => Words::new(
                format!("criterium `{}` heeft geen gewicht", criterion.id),
                format!("criterion `{}` has no weight", criterion.id),
            ),
            Some(weight) if Some(family(weight)) != kind => Words::new(
                format!(
                    "criterium `{}` weegt op een andere manier dan het eerste",
                    criterion.id
                ),
                format!(
                    "criterion `{}` is weighed in another way than the first",
                    criterion.id
                ),
            ),
            Some(_) => continue,
        };
        found.add_with(
            Place::root()
                .field("assignment")
                .item("criteria", index, CRITERION, &criterion.name)
                .field("weight"),
            message,
            Words::new(
                "geef elk criterium een gewicht, of geef alle een plaats in volgorde van belang",
                "give each criterion a weight, or give all a place in the order of importance",
            ),
            [("id", criterion.id.to_string())],
        );
    }
});

/// Exact weights and the middle of a range go together; percentages and points do not.
fn family(weight: &Weight) -> std::mem::Discriminant<Weight> {
    discriminant(&match *weight {
        Weight::PercentageMiddle(it) => Weight::Percentage(it),
        Weight::PartMiddle(it) => Weight::Part(it),
        Weight::PointsMiddle(it) => Weight::Points(it),
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "award-weight-missing",
            "policy-framework",
            &[
                (
                    "/assignment/criteria/2/weight",
                    "criterium `team` heeft geen gewicht",
                    "criterion `team` has no weight",
                ),
                (
                    "/assignment/criteria/3/weight",
                    "criterium `plan` weegt op een andere manier dan het eerste",
                    "criterion `plan` is weighed in another way than the first",
                ),
            ],
        );
    }
}
