//! `outside-policy-period`: a plan lies within the period of its policy framework.

use super::Place;
use super::rule::Rule;
use crate::finding::{Norm, Severity};
use crate::language::Words;

pub(super) static RULE: Rule = Rule::new(
    "outside-policy-period",
    Severity::Warning,
    Norm::promise(10),
    "een plan valt binnen de periode van het beleidskader",
    "a plan lies within the period of its policy framework",
)
.on_plan(|plan, context, found| {
    let Some(policy) = context.policy else { return };
    if !policy.period.encloses(plan.period) {
        found.add(
            Place::root().field("period"),
            Words::new(
                format!(
                    "het plan ({}) valt buiten het beleidskader ({})",
                    plan.period, policy.period
                ),
                format!(
                    "the plan ({}) lies outside the policy framework ({})",
                    plan.period, policy.period
                ),
            ),
            Words::new(
                "een doel geldt alleen in de periode van het beleidskader",
                "a goal holds only in the period of the policy framework",
            ),
        );
    }
});
