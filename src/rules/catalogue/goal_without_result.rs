//! `goal-without-result`: each goal names a result with a criterion or an indicator.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::WishedResult;
use crate::rules::kinds::GOAL;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "goal-without-result",
    Severity::Advice,
    Norm::law("Wmo 2015", "2.1.2, zesde lid"),
    "elk doel noemt een resultaat met een criterium of indicator",
    "each goal names a result with a criterion or an indicator",
)
.on_policy(|policy, _, found| {
    for (index, goal) in policy.goals.iter().enumerate() {
        let judged = |result: &WishedResult| result.criterion.is_some() || !result.indicators.is_empty();
        if !goal.results.iter().any(judged) {
            found.add_with(
                Place::root().item("goals", index, GOAL, &goal.title),
                Words::new(
                    format!(
                        "doel `{}` noemt geen resultaat met een criterium of indicator",
                        goal.id
                    ),
                    format!(
                        "goal `{}` names no result with a criterion or an indicator",
                        goal.id
                    ),
                ),
                Words::new(
                    "vul `results` in: welk resultaat, en waaraan is het te zien",
                    "fill in `results`: which result, and how it shows",
                ),
                [("goal", goal.id.to_string())],
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
            "goal-without-result",
            "policy-framework",
            &[(
                "/goals/2",
                "doel `mantelzorg` noemt geen resultaat met een criterium of indicator",
                "goal `mantelzorg` names no result with a criterion or an indicator",
            )],
        );
    }
}
