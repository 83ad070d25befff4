//! `goal-cycle`: the goals form a tree.

use std::collections::BTreeMap;

use super::Place;
use super::rule::Rule;
use crate::finding::{Norm, Severity};
use crate::language::Words;

pub(super) static RULE: Rule = Rule::new(
    "goal-cycle",
    Severity::Error,
    Norm::promise(6),
    "de doelen vormen een boom zonder kringen",
    "the goals form a tree without circles",
)
.blocking()
.on_policy(|policy, _, found| {
    let parents: BTreeMap<&str, &str> = policy
        .goals
        .iter()
        .filter_map(|goal| Some((goal.id.as_str(), goal.parent.as_ref()?.as_str())))
        .collect();
    for (index, goal) in policy.goals.iter().enumerate() {
        // Somebody who climbs more steps than there are goals goes round in a circle; only goals on the
        // circle itself come back to where they began.
        let mut at = goal.id.as_str();
        let circle = (0..policy.goals.len()).any(|_| match parents.get(at) {
            Some(parent) => {
                at = parent;
                at == goal.id.as_str()
            }
            None => false,
        });
        if circle {
            found.add(
                Place::root()
                    .item("goals", index, ("doel", "goal"), &goal.title)
                    .field("parent"),
                Words::new(
                    format!("doel `{}` is een onderdeel van zichzelf", goal.id),
                    format!("goal `{}` is part of itself", goal.id),
                ),
                Words::new(
                    "haal één `parent` in de kring weg",
                    "remove one `parent` in the circle",
                ),
            );
        }
    }
});
