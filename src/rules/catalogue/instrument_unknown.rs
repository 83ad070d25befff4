//! `instrument-unknown`: an instrument is built in or declared by the plan.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::MeasurementPlan;
use crate::rules::kinds::EFFECT;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "instrument-unknown",
    Severity::Error,
    Norm::promise(1),
    "een instrument is bekend of in het plan beschreven, met zijn versie",
    "an instrument is known or described in the plan, with its version",
)
    .on_plan(|plan, _, found| {
        for (index, effect) in plan.effects.iter().enumerate() {
            let Some(MeasurementPlan::Instrument(scale)) = &effect.measurement else {
                continue;
            };
            if plan.instrument(scale).is_err() {
                found.add_with(
                    Place::root()
                        .item("effects", index, EFFECT, &effect.title)
                        .field("measurement")
                        .field("instrument"),
                    Words::new(
                        format!("instrument `{}` versie `{}` is niet bekend", scale.id, scale.version),
                        format!("instrument `{}` version `{}` is not known", scale.id, scale.version),
                    ),
                    Words::new(
                        "kies een bekend instrument met zijn versie, of beschrijf een eigen instrument in `instruments`",
                        "choose a known instrument with its version, or describe an own one in `instruments`",
                    ),
                    [("instrument", scale.id.to_string()), ("version", scale.version.clone())],
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
            "instrument-unknown",
            "plan",
            &[(
                "/effects/0/measurement/instrument",
                "instrument `dejong-gierveld-6` versie `2007` is niet bekend",
                "instrument `dejong-gierveld-6` version `2007` is not known",
            )],
        );
    }
}
