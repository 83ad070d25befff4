//! `effect-without-activity`: each effect names the activities that should bring it about.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::EFFECT;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "effect-without-activity",
    Severity::Warning,
    Norm::law("Awb", "4:62"),
    "elk effect noemt de activiteiten die het moeten bereiken",
    "each effect names the activities that should bring it about",
)
.where_division_applies("Awb 4:62")
.on_plan(|plan, _, found| {
    for (index, effect) in plan.effects.iter().enumerate() {
        if effect.activities.is_empty() {
            found.add_with(
                Place::root().item("effects", index, EFFECT, &effect.title),
                Words::new(
                    format!("effect `{}` noemt geen activiteit", effect.id),
                    format!("effect `{}` names no activity", effect.id),
                ),
                Words::new("vul `activities` in", "fill in `activities`"),
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
            "effect-without-activity",
            "plan",
            &[(
                "/effects/2",
                "effect `omkijken` noemt geen activiteit",
                "effect `omkijken` names no activity",
            )],
        );
    }
}
