//! `edition-mixed`: a population is counted in the edition of its area.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::GROUP;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "edition-mixed",
    Severity::Warning,
    Norm::promise(13),
    "een populatie is geteld in dezelfde editie als haar gebied",
    "a population is counted in the same edition as its area",
)
.on_policy(|policy, _, found| {
    let editions: BTreeMap<&str, _> = policy
        .areas
        .iter()
        .filter_map(|area| Some((area.id.as_str(), area.edition?)))
        .collect();
    for (index, group) in policy.target_groups.iter().enumerate() {
        for (nth, population) in group.population.iter().enumerate() {
            let Some(counted) = population.edition else {
                continue;
            };
            let Some(area) = &population.area else { continue };
            let Some(edition) = editions.get(area.as_str()) else {
                continue;
            };
            if counted == *edition {
                continue;
            }
            found.add_with(
                Place::root()
                    .item("targetGroups", index, GROUP, &group.title)
                    .entry("population", nth)
                    .field("edition"),
                Words::new(
                    format!("de populatie is van editie `{counted}`, gebied `{area}` van `{edition}`"),
                    format!("the population is of edition `{counted}`, area `{area}` of `{edition}`"),
                ),
                Words::new(
                    "gebruik één editie: anders hoort het aantal misschien bij een ander gebied",
                    "use one edition: otherwise the number may belong to another area",
                ),
                [
                    ("area", area.to_string()),
                    ("population", counted.to_string()),
                    ("edition", edition.to_string()),
                ],
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
            "edition-mixed",
            "policy-framework",
            &[(
                "/targetGroups/0/population/0/edition",
                "de populatie is van editie `2024`, gebied `noord` van `2025`",
                "the population is of edition `2024`, area `noord` of `2025`",
            )],
        );
    }
}
