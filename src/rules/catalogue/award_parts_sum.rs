//! `award-parts-sum`: exact parts of award criteria add up to 1.

use crate::finding::{Norm, Severity};
use crate::policy::Weight;
use crate::rules::Rule;
use crate::rules::weights::ExactWeights;
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "award-parts-sum",
    Severity::Warning,
    Norm::law("Aanbestedingswet 2012", "2.115"),
    "exacte delen van gunningscriteria tellen op tot 1",
    "exact parts of award criteria add up to 1",
)
.where_full_procedure("Aanbestedingswet 2012 2.115")
.on_policy(|policy, _, found| WEIGHTS.look(policy, found));

const WEIGHTS: ExactWeights = ExactWeights {
    of: |weight| match weight {
        Weight::Part(weight) => Some(*weight),
        _ => None,
    },
    whole: Decimal::ONE,
    called: ("delen", "parts"),
    range: "part-middle",
};

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
