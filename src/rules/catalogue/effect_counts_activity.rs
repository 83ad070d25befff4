//! `effect-counts-activity`: an effect names a change, not a number of activities or visitors.

use crate::finding::{Norm, Severity};
use crate::invalid_value::shown;
use crate::language::Words;
use crate::rules::answers::each_answer;
use crate::rules::kinds::EFFECT;
use crate::rules::measuring::is_count;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "effect-counts-activity",
    Severity::Warning,
    Norm::promise(1),
    "een effect noemt een verandering, geen aantal activiteiten of bezoekers",
    "an effect names a change, not a number of activities or visitors",
)
.on_plan(|plan, _, found| {
    for (index, effect) in plan.effects.iter().enumerate() {
        if is_count(&effect.title) {
            found.add_with(
                Place::root()
                    .item("effects", index, EFFECT, &effect.title)
                    .field("title"),
                Words::new(
                    format!(
                        "{} telt wat er gedaan is, niet wat er veranderde",
                        shown(&effect.title)
                    ),
                    format!("{} counts what was done, not what changed", shown(&effect.title)),
                ),
                Words::new(
                    "schrijf wat er voor wie anders is; zet het aantal bij de activiteit",
                    "write what is different for whom; put the number with the activity",
                ),
                [("text", effect.title.clone())],
            );
        }
    }
})
.on_offer(|offer, _, found| {
    for (index, effect) in offer.effects.iter().enumerate() {
        if is_count(&effect.title) {
            found.add_with(
                Place::root()
                    .item("effects", index, ("effect", "effect"), &effect.title)
                    .field("title"),
                Words::new(
                    format!(
                        "de opbrengst {} telt wat er gedaan wordt, niet wat er verandert",
                        shown(&effect.title)
                    ),
                    format!(
                        "the yield {} counts what is done, not what changes",
                        shown(&effect.title)
                    ),
                ),
                Words::new(
                    "schrijf wat er voor wie anders wordt; het aantal hoort bij de inspanning",
                    "write what becomes different for whom; the number belongs with the effort",
                ),
                [("text", effect.title.clone())],
            );
        }
    }
})
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        if is_count(&answer.title) {
            let title = shown(&answer.title);
            found.add_with(
                at().field("title"),
                Words::new(
                    format!(
                        "effect `{}`: {title} telt wat er gedaan is, niet wat er veranderde",
                        answer.effect
                    ),
                    format!(
                        "effect `{}`: {title} counts what was done, not what changed",
                        answer.effect
                    ),
                ),
                Words::new(
                    "lees dit niet als een verandering; schrijf in het plan wat er voor wie anders is",
                    "do not read this as a change; write in the plan what is different for whom",
                ),
                [
                    ("text", answer.title.clone()),
                    ("effect", answer.effect.to_string()),
                ],
            );
        }
    });
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "effect-counts-activity",
            "plan",
            &[(
                "/effects/0/title",
                "`Aantal bezoekers van de koffieochtend` telt wat er gedaan is, niet wat er veranderde",
                "`Aantal bezoekers van de koffieochtend` counts what was done, not what changed",
            )],
        );
    }

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "effect-counts-activity",
            "effect-report",
            &[(
                "/emergentEffects/0/title",
                "effect `talen`: `Aantal bezoekers van de taallessen` telt wat er gedaan is, niet wat er veranderde",
                "effect `talen`: `Aantal bezoekers van de taallessen` counts what was done, not what changed",
            )],
        );
    }
}
