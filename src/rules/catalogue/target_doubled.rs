//! `target-doubled`: an effect has one target for a year.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::EFFECT;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "target-doubled",
    Severity::Warning,
    Norm::law("Awb", "4:62"),
    "een effect heeft één streefwaarde per jaar",
    "an effect has one target for a year",
)
.where_division_applies("Awb 4:62")
.on_plan(|plan, _, found| {
    for (index, effect) in plan.effects.iter().enumerate() {
        let at = || Place::root().item("effects", index, EFFECT, &effect.title);
        if effect.target.is_some() && !effect.targets.is_empty() {
            found.add_with(
                at().field("target"),
                Words::new(
                    format!("effect `{}` heeft `target` naast `targets`; alleen `targets` telt", effect.id),
                    format!("effect `{}` has `target` beside `targets`; only `targets` counts", effect.id),
                ),
                Words::new(
                    "zet elke streefwaarde met haar jaar in `targets`, of houd alleen `target`",
                    "put each target with its year in `targets`, or keep `target` only",
                ),
                [
                    ("effect", effect.id.to_string()),
                    ("field", "target".to_owned()),
                    ("other", "targets".to_owned()),
                ],
            );
        }
        let mut years = BTreeSet::new();
        for (nth, set) in effect.targets.iter().enumerate() {
            if !years.insert(set.year) {
                found.add_with(
                    at().entry("targets", nth).field("year"),
                    Words::new(
                        format!("voor `{}` staat al een streefwaarde", set.year),
                        format!("there is a target for `{}` already", set.year),
                    ),
                    Words::new(
                        "houd één streefwaarde per jaar; een grens naar twee kanten is `{\"atLeast\": …, \"atMost\": …}`",
                        "keep one target for a year; a limit on two sides is `{\"atLeast\": …, \"atMost\": …}`",
                    ),
                    [("year", set.year.to_string())],
                );
            }
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "target-doubled",
            "plan",
            &[
                (
                    "/effects/2/target",
                    "effect `omkijken` heeft `target` naast `targets`; alleen `targets` telt",
                    "effect `omkijken` has `target` beside `targets`; only `targets` counts",
                ),
                (
                    "/effects/2/targets/1/year",
                    "voor `2025` staat al een streefwaarde",
                    "there is a target for `2025` already",
                ),
            ],
        );
    }
}
