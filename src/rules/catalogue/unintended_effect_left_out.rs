//! `unintended-effect-left-out`: effects that were not intended stand in the report too.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Origin;
use crate::rules::answers::each_answer;
use crate::rules::by_id::Ids;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "unintended-effect-left-out",
    Severity::Error,
    Norm::promise(2),
    "ook effecten die niet beoogd waren, staan in de rapportage",
    "effects that were not intended stand in the report too",
)
.on_report(|report, context, found| {
    let mut answered: Ids = Ids::new();
    each_answer(report, |answer, _| {
        answered.insert(answer.effect.as_str());
    });
    match context.plan {
        Some(plan) => {
            for effect in plan
                .effects
                .iter()
                .filter(|effect| effect.origin != Origin::Intended)
            {
                if !answered.contains(effect.id.as_str()) {
                    missing(
                        found,
                        "effectsOutsideGoals",
                        effect.id.as_str(),
                        ("het plan", "the plan"),
                    );
                }
            }
        }
        None => found.without("plan"),
    }
    match context.narrative {
        Some(narrative) => {
            for effect in &narrative.emergent_effects {
                if !answered.contains(effect.id.as_str()) {
                    let source = ("de toelichting", "the narrative");
                    missing(found, "emergentEffects", effect.id.as_str(), source);
                }
            }
        }
        None => found.without("narrative"),
    }
});

fn missing(found: &mut Found<'_>, list: &str, effect: &str, (nl, en): (&str, &str)) {
    found.add_with(
        Place::root().field(list),
        Words::new(
            format!("effect `{effect}` uit {nl} ontbreekt, al was het niet beoogd"),
            format!("effect `{effect}` of {en} is missing, unintended as it was"),
        ),
        Words::new(
            "neem het op: wat niet beoogd was, hoort bij het eerlijke verhaal",
            "take it in: what was not intended is part of the honest story",
        ),
        [("effect", effect.to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "unintended-effect-left-out",
            "effect-report",
            &[
                (
                    "/effectsOutsideGoals",
                    "effect `vaste-tafels` uit het plan ontbreekt, al was het niet beoogd",
                    "effect `vaste-tafels` of the plan is missing, unintended as it was",
                ),
                (
                    "/emergentEffects",
                    "effect `talen` uit de toelichting ontbreekt, al was het niet beoogd",
                    "effect `talen` of the narrative is missing, unintended as it was",
                ),
            ],
        );
    }
}
