//! `goal-cycle`: the goals form a tree.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::cycles::on_cycles;
use crate::rules::kinds::GOAL;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "goal-cycle",
    Severity::Error,
    Norm::promise(6),
    "de doelen vormen een boom zonder kringen",
    "the goals form a tree without circles",
)
.blocking()
.on_policy(|policy, _, found| {
    let parents: BTreeMap<&str, &str> = policy
        .goals
        .iter()
        .filter_map(|goal| Some((goal.id.as_str(), goal.parent.as_ref()?.as_str())))
        .collect();
    let circle = on_cycles(&parents);
    for (index, goal) in policy.goals.iter().enumerate() {
        if circle.contains(goal.id.as_str()) {
            found.add_with(
                Place::root()
                    .item("goals", index, GOAL, &goal.title)
                    .field("parent"),
                Words::new(
                    format!("doel `{}` is een onderdeel van zichzelf", goal.id),
                    format!("goal `{}` is part of itself", goal.id),
                ),
                Words::new(
                    "haal één `parent` in de kring weg",
                    "remove one `parent` in the circle",
                ),
                [("id", goal.id.to_string())],
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
            "goal-cycle",
            "policy-framework",
            &[
                (
                    "/goals/0/parent",
                    "doel `samen` is een onderdeel van zichzelf",
                    "goal `samen` is part of itself",
                ),
                (
                    "/goals/1/parent",
                    "doel `meedoen` is een onderdeel van zichzelf",
                    "goal `meedoen` is part of itself",
                ),
            ],
        );
    }
}
