//! `effect-without-target`: each intended effect says what is pursued.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Origin;
use crate::rules::kinds::EFFECT;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "effect-without-target",
    Severity::Advice,
    Norm::law("Awb", "4:62"),
    "elk beoogd effect noemt wat wordt nagestreefd",
    "each intended effect says what is pursued",
)
.where_division_applies("Awb 4:62")
.on_plan(|plan, _, found| {
    for (index, effect) in plan.effects.iter().enumerate() {
        if effect.origin == Origin::Intended && !effect.has_target() {
            found.add_with(
                Place::root().item("effects", index, EFFECT, &effect.title),
                Words::new(
                    format!("effect `{}` noemt geen streefwaarde", effect.id),
                    format!("effect `{}` names no target", effect.id),
                ),
                Words::new(
                    "vul `target` in, desnoods in woorden: `{\"described\": \"…\"}`",
                    "fill in `target`, in words if need be: `{\"described\": \"…\"}`",
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
            "effect-without-target",
            "plan",
            &[(
                "/effects/1",
                "effect `volhouden` noemt geen streefwaarde",
                "effect `volhouden` names no target",
            )],
        );
    }
}
