//! `instrument-unfit`: a tool for conversations is no proof.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::MeasurementPlan;
use crate::rules::kinds::EFFECT;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "instrument-unfit",
    Severity::Warning,
    Norm::promise(1),
    "een instrument is geschikt voor wat het moet aantonen",
    "an instrument is fit for what it must show",
)
.on_plan(|plan, _, found| {
    for (index, effect) in plan.effects.iter().enumerate() {
        let Some(MeasurementPlan::Instrument(scale)) = &effect.measurement else {
            continue;
        };
        if plan
            .instrument(scale)
            .is_ok_and(|instrument| !instrument.purpose().fit_for_proof())
        {
            found.add_with(
                Place::root()
                    .item("effects", index, EFFECT, &effect.title)
                    .field("measurement")
                    .field("instrument"),
                Words::new(
                    format!(
                        "instrument `{}` is geschikt voor een gesprek, niet als bewijs",
                        scale.id
                    ),
                    format!(
                        "instrument `{}` is fit for a conversation, not as proof",
                        scale.id
                    ),
                ),
                Words::new(
                    "kies een instrument voor groepen; wat dit instrument oplevert telt als verteld",
                    "choose an instrument for groups; what this one yields counts as told",
                ),
                [("instrument", scale.id.to_string())],
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
            "instrument-unfit",
            "plan",
            &[(
                "/effects/0/measurement/instrument",
                "instrument `positieve-gezondheid` is geschikt voor een gesprek, niet als bewijs",
                "instrument `positieve-gezondheid` is fit for a conversation, not as proof",
            )],
        );
    }
}
