//! `goal-without-effect`: each goal of the policy framework gets an effect in the plan.

use super::Place;
use super::rule::Rule;
use crate::finding::{Norm, Severity};
use crate::language::Words;

pub(super) static RULE: Rule = Rule::new(
    "goal-without-effect",
    Severity::Warning,
    Norm::law("Awb", "4:80"),
    "elk doel van het beleidskader krijgt een effect in het plan",
    "each goal of the policy framework gets an effect in the plan",
)
    .on_plan(|plan, context, found| {
        let Some(policy) = context.policy else { return };
        for goal in &policy.goals {
            // A goal that is only the heading of others is answered by them.
            let heading = policy
                .goals
                .iter()
                .any(|child| child.parent.as_ref() == Some(&goal.id));
            if !heading && !plan.contributions.iter().any(|link| link.goal == goal.id) {
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
