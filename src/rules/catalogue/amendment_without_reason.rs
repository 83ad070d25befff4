//! `amendment-without-reason`: a change of the plan says why.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Amended;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "amendment-without-reason",
    Severity::Warning,
    Norm::promise(2),
    "een wijziging van het plan noemt haar reden, en de streefwaarde zoals die was",
    "a change of the plan gives its reason, and the target as it was",
)
.on_plan(|plan, _, found| {
    for (index, amendment) in plan.amendments.iter().enumerate() {
        let reason = amendment.because.as_deref().unwrap_or_default();
        if reason.trim().is_empty() {
            let what = match &amendment.changes {
                Amended::Activity(id) => id.as_str(),
                Amended::Effect(id) => id.as_str(),
                Amended::Other(text) => text.as_str(),
            };
            found.add_with(
                Place::root().item("amendments", index, ("wijziging", "amendment"), what),
                Words::new(
                    format!("de wijziging van `{}` heeft geen reden", amendment.on),
                    format!("the amendment of `{}` has no reason", amendment.on),
                ),
                Words::new("schrijf de reden in `because`", "write the reason in `because`"),
                [("on", amendment.on.to_string())],
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
            "amendment-without-reason",
            "plan",
            &[(
                "/amendments/0",
                "de wijziging van `2025-05-12` heeft geen reden",
                "the amendment of `2025-05-12` has no reason",
            )],
        );
    }
}
