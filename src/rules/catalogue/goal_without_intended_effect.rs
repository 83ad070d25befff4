//! `goal-without-intended-effect`: each goal names the intended societal effect.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::GOAL;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "goal-without-intended-effect",
    Severity::Warning,
    Norm::law("BBV", "8, derde lid"),
    "elk doel noemt het beoogde maatschappelijke effect",
    "each goal names the intended societal effect",
)
.on_policy(|policy, _, found| {
    for (index, goal) in policy.goals.iter().enumerate() {
        if goal.intended_effects.is_empty() {
            found.add_with(
                Place::root().item("goals", index, GOAL, &goal.title),
                Words::new(
                    format!("doel `{}` noemt geen beoogd maatschappelijk effect", goal.id),
                    format!("goal `{}` names no intended societal effect", goal.id),
                ),
                Words::new(
                    "schrijf in `intendedEffects` wat er in de samenleving moet veranderen",
                    "write in `intendedEffects` what should change in society",
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
            "goal-without-intended-effect",
            "policy-framework",
            &[(
                "/goals/1",
                "doel `meedoen` noemt geen beoogd maatschappelijk effect",
                "goal `meedoen` names no intended societal effect",
            )],
        );
    }
}
