//! `minimum-beyond-scale`: a minimum score lies on the rating scale.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::CRITERION;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "minimum-beyond-scale",
    Severity::Error,
    Norm::practice("eForms BT-5423"),
    "een ondergrens ligt op de beoordelingsschaal",
    "a minimum score lies on the rating scale",
)
.on_policy(|policy, _, found| {
    let Some(assignment) = &policy.assignment else {
        return;
    };
    for (index, criterion) in assignment.criteria.iter().enumerate() {
        let marks = || criterion.marks(&assignment.scale).iter().map(|step| step.mark);
        let (Some(least), Some(low), Some(high)) = (criterion.minimum_score, marks().min(), marks().max())
        else {
            continue;
        };
        if (low..=high).contains(&least) {
            continue;
        }
        found.add_with(
            Place::root()
                .field("assignment")
                .item("criteria", index, CRITERION, &criterion.name)
                .field("minimumScore"),
            Words::new(
                format!("ondergrens `{least}` ligt niet op de schaal van `{low}` tot en met `{high}`"),
                format!("minimum score `{least}` does not lie on the scale from `{low}` through `{high}`"),
            ),
            Words::new("noem een cijfer van de schaal", "name a mark of the scale"),
            [
                ("minimum", least.to_string()),
                ("low", low.to_string()),
                ("high", high.to_string()),
            ],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "minimum-beyond-scale",
            "policy-framework",
            &[(
                "/assignment/criteria/0/minimumScore",
                "ondergrens `11` ligt niet op de schaal van `2` tot en met `10`",
                "minimum score `11` does not lie on the scale from `2` through `10`",
            )],
        );
    }
}
