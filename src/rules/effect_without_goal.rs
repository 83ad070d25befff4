//! `effect-without-goal`: each intended effect contributes to a goal.

use super::Place;
use super::rule::Rule;
use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Origin;

pub(super) static RULE: Rule = Rule::new(
    "effect-without-goal",
    Severity::Warning,
    Norm::law("Awb", "4:62"),
    "elk beoogd effect draagt bij aan een doel",
    "each intended effect contributes to a goal",
)
.on_plan(|plan, _, found| {
    for (index, effect) in plan.effects.iter().enumerate() {
        let serves = plan.contributions.iter().any(|link| link.effect == effect.id);
        if effect.origin == Origin::Intended && !serves {
            found.add(
                Place::root().item("effects", index, ("effect", "effect"), &effect.title),
                Words::new(
                    format!("effect `{}` draagt aan geen doel bij", effect.id),
                    format!("effect `{}` contributes to no goal", effect.id),
                ),
                Words::new(
                    "voeg een bijdrage toe in `contributions`, met sterkte en reden",
                    "add a contribution in `contributions`, with strength and reason",
                ),
            );
        }
    }
});
