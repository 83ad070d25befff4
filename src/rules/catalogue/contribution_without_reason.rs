//! `contribution-without-reason`: each contribution to a goal has a reason.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "contribution-without-reason",
    Severity::Warning,
    Norm::promise(1),
    "elke bijdrage aan een doel heeft een reden",
    "each contribution to a goal has a reason",
)
.on_plan(|plan, _, found| {
    for (index, link) in plan.contributions.iter().enumerate() {
        if link
            .because
            .as_deref()
            .is_none_or(|because| because.trim().is_empty())
        {
            found.add_with(
                Place::root().item(
                    "contributions",
                    index,
                    ("bijdrage", "contribution"),
                    link.effect.as_str(),
                ),
                Words::new(
                    format!(
                        "de bijdrage van `{}` aan `{}` heeft geen reden",
                        link.effect, link.goal
                    ),
                    format!(
                        "the contribution of `{}` to `{}` has no reason",
                        link.effect, link.goal
                    ),
                ),
                Words::new(
                    "schrijf in `because` waarom dit effect het doel helpt",
                    "write in `because` why this effect helps the goal",
                ),
                [
                    ("effect", link.effect.to_string()),
                    ("goal", link.goal.to_string()),
                ],
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
            "contribution-without-reason",
            "plan",
            &[(
                "/contributions/1",
                "de bijdrage van `minder-eenzaam` aan `samen` heeft geen reden",
                "the contribution of `minder-eenzaam` to `samen` has no reason",
            )],
        );
    }
}
