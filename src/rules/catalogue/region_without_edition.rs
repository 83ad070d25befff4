//! `region-without-edition`: codes of regions say of which year they are.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::{AREA, GROUP};
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "region-without-edition",
    Severity::Warning,
    Norm::promise(13),
    "codes van gebieden, en tellingen in die gebieden, noemen het jaar van de indeling",
    "codes of regions, and populations counted in them, say of which year the boundaries are",
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
    let with_codes = policy.areas.iter().filter(|area| !area.regions.is_empty());
    let with_codes: BTreeSet<&str> = with_codes.map(|area| area.id.as_str()).collect();
    for (index, group) in policy.target_groups.iter().enumerate() {
        for (nth, population) in group.population.iter().enumerate() {
            let Some(area) = &population.area else { continue };
            if population.edition.is_none() && with_codes.contains(area.as_str()) {
                found.add_with(
                    Place::root()
                        .item("targetGroups", index, GROUP, &group.title)
                        .entry("population", nth),
                    Words::new(
                        format!("de populatie in gebied `{area}` zegt niet in welke indeling zij is geteld"),
                        format!(
                            "the population in area `{area}` does not say in which edition it was counted"
                        ),
                    ),
                    Words::new(
                        "vul `edition` in: het jaar van de gebiedsindeling van de telling",
                        "fill in `edition`: the year of the boundaries it was counted in",
                    ),
                    [("area", area.to_string())],
                );
            }
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
            &[
                (
                    "/areas/0",
                    "gebied `wijk` zegt niet van welk jaar zijn codes zijn",
                    "area `wijk` does not say of which year its codes are",
                ),
                (
                    "/targetGroups/0/population/0",
                    "de populatie in gebied `noord` zegt niet in welke indeling zij is geteld",
                    "the population in area `noord` does not say in which edition it was counted",
                ),
            ],
        );
    }
}
