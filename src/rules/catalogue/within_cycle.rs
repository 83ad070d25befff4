//! `within-cycle`: no area and no target group lies within itself.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::cycles::on_cycles;
use crate::rules::kinds::{AREA, Called, GROUP};
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "within-cycle",
    Severity::Error,
    Norm::promise(6),
    "geen gebied en geen doelgroep ligt binnen zichzelf",
    "no area and no target group lies within itself",
)
.blocking()
.on_policy(|policy, _, found| {
    let groups: Vec<_> = policy
        .target_groups
        .iter()
        .map(|it| {
            (
                it.id.as_str(),
                it.title.as_str(),
                it.within.as_ref().map(crate::value::Id::as_str),
            )
        })
        .collect();
    look(found, "targetGroups", GROUP, &groups);
    let areas: Vec<_> = policy
        .areas
        .iter()
        .map(|it| {
            (
                it.id.as_str(),
                it.title.as_str(),
                it.within.as_ref().map(crate::value::Id::as_str),
            )
        })
        .collect();
    look(found, "areas", AREA, &areas);
});

fn look(found: &mut Found<'_>, list: &str, (nl, en): Called, things: &[(&str, &str, Option<&str>)]) {
    let wider: BTreeMap<&str, &str> = things
        .iter()
        .filter_map(|(id, _, within)| Some((*id, (*within)?)))
        .collect();
    let circle = on_cycles(&wider);
    for (index, (id, title, _)) in things.iter().enumerate() {
        if circle.contains(id) {
            found.add_with(
                Place::root().item(list, index, (nl, en), title).field("within"),
                Words::new(
                    format!("{nl} `{id}` ligt binnen zichzelf"),
                    format!("{en} `{id}` lies within itself"),
                ),
                Words::new(
                    "haal één `within` in de kring weg",
                    "remove one `within` in the circle",
                ),
                [("id", (*id).to_owned())],
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "within-cycle",
            "policy-framework",
            &[
                (
                    "/targetGroups/0/within",
                    "doelgroep `ouderen` ligt binnen zichzelf",
                    "target group `ouderen` lies within itself",
                ),
                (
                    "/targetGroups/1/within",
                    "doelgroep `alleen` ligt binnen zichzelf",
                    "target group `alleen` lies within itself",
                ),
            ],
        );
    }
}
