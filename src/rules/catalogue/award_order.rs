//! `award-order`: an order of importance numbers the criteria 1, 2, 3 and on.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::Weight;
use crate::rules::kinds::CRITERION;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "award-order",
    Severity::Error,
    Norm::law("Aanbestedingswet 2012", "2.115"),
    "een volgorde van belang nummert de criteria 1, 2, 3 en verder, elk één keer",
    "an order of importance numbers the criteria 1, 2, 3 and on, each once",
)
.where_full_procedure("Aanbestedingswet 2012 2.115")
.on_policy(|policy, _, found| {
    let Some(assignment) = &policy.assignment else {
        return;
    };
    let places: Vec<(usize, &str, u16)> = assignment
        .criteria
        .iter()
        .enumerate()
        .filter(|(_, criterion)| criterion.part_of.is_none())
        .filter_map(|(index, criterion)| match criterion.weight {
            Some(Weight::Order(place)) => Some((index, criterion.name.as_str(), place)),
            _ => None,
        })
        .collect();
    let mut taken = BTreeSet::new();
    for (index, name, place) in &places {
        let fits = usize::from(*place) <= places.len() && *place > 0;
        if fits && taken.insert(*place) {
            continue;
        }
        found.add_with(
            Place::root()
                .field("assignment")
                .item("criteria", *index, CRITERION, name)
                .field("weight")
                .field("order"),
            Words::new(
                format!(
                    "plaats `{place}` past niet in een volgorde van 1 tot en met {}",
                    places.len()
                ),
                format!(
                    "place `{place}` does not fit an order from 1 through {}",
                    places.len()
                ),
            ),
            Words::new(
                "geef elk criterium een eigen plaats, 1 voor het belangrijkste",
                "give each criterion a place of its own, 1 for the most important",
            ),
            [
                ("place", place.to_string()),
                ("criteria", places.len().to_string()),
            ],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "award-order",
            "policy-framework",
            &[(
                "/assignment/criteria/1/weight/order",
                "plaats `3` past niet in een volgorde van 1 tot en met 2",
                "place `3` does not fit an order from 1 through 2",
            )],
        );
    }
}
