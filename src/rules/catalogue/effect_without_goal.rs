//! `effect-without-goal`: each intended effect contributes to a goal.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Origin;
use crate::rules::kinds::EFFECT;
use crate::rules::meant::meant;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "effect-without-goal",
    Severity::Warning,
    Norm::law("Awb", "4:62"),
    "elk beoogd effect draagt bij aan een doel",
    "each intended effect contributes to a goal",
)
.where_division_applies("Awb 4:62")
.on_plan(|plan, _, found| {
    let mut serving: BTreeSet<&str> = plan
        .contributions
        .iter()
        .map(|link| link.effect.as_str())
        .collect();
    let known = plan.effects.iter().map(|effect| effect.id.as_str());
    let misspelt = meant(serving.iter().copied(), &known.collect());
    serving.extend(misspelt);
    for (index, effect) in plan.effects.iter().enumerate() {
        if effect.origin == Origin::Intended && !serving.contains(effect.id.as_str()) {
            found.add_with(
                Place::root().item("effects", index, EFFECT, &effect.title),
                Words::new(
                    format!("effect `{}` draagt aan geen doel bij", effect.id),
                    format!("effect `{}` contributes to no goal", effect.id),
                ),
                Words::new(
                    "voeg een bijdrage toe in `contributions`, met sterkte en reden",
                    "add a contribution in `contributions`, with strength and reason",
                ),
                [("effect", effect.id.to_string())],
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
            "effect-without-goal",
            "plan",
            &[
                (
                    "/effects/1",
                    "effect `volhouden` draagt aan geen doel bij",
                    "effect `volhouden` contributes to no goal",
                ),
                (
                    "/effects/4",
                    "effect `x` draagt aan geen doel bij",
                    "effect `x` contributes to no goal",
                ),
            ],
        );
    }
}
