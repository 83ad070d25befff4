//! `region-without-edition`: codes of regions say of which year they are.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::AREA;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "region-without-edition",
    Severity::Warning,
    Norm::promise(10),
    "codes van gebieden noemen hun jaar",
    "codes of regions say of which year they are",
)
.on_policy(|policy, _, found| {
    for (index, area) in policy.areas.iter().enumerate() {
        if !area.regions.is_empty() && area.edition.is_none() {
            found.add_with(
                Place::root().item("areas", index, AREA, &area.title),
                Words::new(
                    format!("gebied `{}` zegt niet van welk jaar zijn codes zijn", area.id),
                    format!("area `{}` does not say of which year its codes are", area.id),
                ),
                Words::new(
                    "vul `edition` in: grenzen en codes veranderen van jaar tot jaar",
                    "fill in `edition`: boundaries and codes change from year to year",
                ),
                [("id", area.id.to_string())],
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
            "region-without-edition",
            "policy-framework",
            &[(
                "/areas/0",
                "gebied `wijk` zegt niet van welk jaar zijn codes zijn",
                "area `wijk` does not say of which year its codes are",
            )],
        );
    }
}
