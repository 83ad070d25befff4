//! `sub-criterion-nested`: a part of a criterion is no part of a part.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::CRITERION;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "sub-criterion-nested",
    Severity::Error,
    Norm::promise(6),
    "een deel van een criterium is geen deel van een deel",
    "a part of a criterion is no part of a part",
)
.on_policy(|policy, _, found| {
    let Some(assignment) = &policy.assignment else {
        return;
    };
    let criteria = assignment.criteria.iter();
    let parts: BTreeSet<&str> = criteria
        .filter(|criterion| criterion.part_of.is_some())
        .map(|criterion| criterion.id.as_str())
        .collect();
    for (index, criterion) in assignment.criteria.iter().enumerate() {
        let Some(whole) = criterion
            .part_of
            .as_ref()
            .filter(|whole| parts.contains(whole.as_str()))
        else {
            continue;
        };
        found.add_with(
            Place::root()
                .field("assignment")
                .item("criteria", index, CRITERION, &criterion.name)
                .field("partOf"),
            Words::new(
                format!("criterium `{whole}` is zelf een deel"),
                format!("criterion `{whole}` is a part itself"),
            ),
            Words::new(
                "noem het hoofdcriterium, of maak er een hoofdcriterium van",
                "name the main criterion, or make it a main criterion",
            ),
            [("id", criterion.id.to_string()), ("whole", whole.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "sub-criterion-nested",
            "policy-framework",
            &[(
                "/assignment/criteria/3/partOf",
                "criterium `aanpak` is zelf een deel",
                "criterion `aanpak` is a part itself",
            )],
        );
    }
}
