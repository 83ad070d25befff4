//! `goal-without-effect`: each goal of the policy framework gets an effect in the plan.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::meant::meant;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "goal-without-effect",
    Severity::Warning,
    Norm::law("Awb", "4:62"),
    "elk doel van het beleidskader krijgt een effect in het plan",
    "each goal of the policy framework gets an effect in the plan",
)
    .where_division_applies("Awb 4:62")
    .on_plan(|plan, context, found| {
        let Some(policy) = context.policy else {
            return found.without("policy-framework");
        };
        let headings: BTreeSet<&str> =
            policy.goals.iter().filter_map(|goal| Some(goal.parent.as_ref()?.as_str())).collect();
        let mut served: BTreeSet<&str> = plan.contributions.iter().map(|link| link.goal.as_str()).collect();
        let known = policy.goals.iter().map(|goal| goal.id.as_str());
        let misspelt = meant(served.iter().copied(), &known.collect());
        served.extend(misspelt);
        for goal in &policy.goals {
            // A goal that is only the heading of others is answered by them.
            let id = goal.id.as_str();
            if !headings.contains(id) && !served.contains(id) {
                found.add_with(
                    Place::root().field("contributions"),
                    Words::new(
                        format!("geen effect draagt bij aan doel `{}`", goal.id),
                        format!("no effect contributes to goal `{}`", goal.id),
                    ),
                    Words::new(
                        "voeg een bijdrage toe, of licht in de toelichting toe waarom dit doel niet wordt opgepakt",
                        "add a contribution, or explain in the narrative why this goal is not taken up",
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
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "goal-without-effect",
            "plan",
            &[(
                "/contributions",
                "geen effect draagt bij aan doel `mantelzorg`",
                "no effect contributes to goal `mantelzorg`",
            )],
        );
    }
}
