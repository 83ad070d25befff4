//! `award-percentages-sum`: exact percentages of award criteria add up to 100.

use crate::finding::{Norm, Severity};
use crate::policy::Weight;
use crate::rules::Rule;
use crate::rules::weights::ExactWeights;
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "award-percentages-sum",
    Severity::Error,
    Norm::law("Aanbestedingswet 2012", "2.115"),
    "exacte percentages van gunningscriteria tellen op tot 100",
    "exact percentages of award criteria add up to 100",
)
.where_full_procedure("Aanbestedingswet 2012 2.115")
.on_policy(|policy, _, found| WEIGHTS.look(policy, found));

const WEIGHTS: ExactWeights = ExactWeights {
    of: |weight| match weight {
        Weight::Percentage(weight) => Some(*weight),
        _ => None,
    },
    whole: Decimal::HUNDRED,
    called: ("percentages", "percentages"),
    range: "percentage-middle",
};

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
