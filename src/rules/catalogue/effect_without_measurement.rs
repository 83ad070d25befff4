//! `effect-without-measurement`: each effect says how it is established.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::EFFECT;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "effect-without-measurement",
    Severity::Warning,
    Norm::promise(2),
    "elk effect zegt hoe het wordt vastgesteld",
    "each effect says how it is established",
)
.on_plan(|plan, _, found| {
    for (index, effect) in plan.effects.iter().enumerate() {
        if effect.measurement.is_none() {
            found.add_with(
                Place::root().item("effects", index, EFFECT, &effect.title),
                Words::new(
                    format!("effect `{}` zegt niet hoe het wordt vastgesteld", effect.id),
                    format!("effect `{}` does not say how it is established", effect.id),
                ),
                Words::new(
                    "vul `measurement` in: een instrument, een enquêtevraag of verhalen",
                    "fill in `measurement`: an instrument, a survey question or stories",
                ),
                [("effect", effect.id.to_string())],
            );
        }
    }
})
.on_offer(|offer, _, found| {
    for (index, effect) in offer.effects.iter().enumerate() {
        if effect.measurement.is_none() {
            found.add_with(
                Place::root().item("effects", index, ("effect", "effect"), &effect.title),
                Words::new(
                    format!("effect `{}` zegt niet hoe het wordt vastgesteld", effect.effect),
                    format!("effect `{}` does not say how it is established", effect.effect),
                ),
                Words::new(
                    "vul in het plan `measurement` in: een instrument, een enquêtevraag of verhalen",
                    "fill in `measurement` in the plan: an instrument, a survey question or stories",
                ),
                [("effect", effect.effect.to_string())],
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
            "effect-without-measurement",
            "plan",
            &[(
                "/effects/1",
                "effect `volhouden` zegt niet hoe het wordt vastgesteld",
                "effect `volhouden` does not say how it is established",
            )],
        );
    }
}
