//! `target-not-measured`: a target is in the terms of its measurement.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::{Effect, MeasurementPlan, Target};
use crate::rules::kinds::EFFECT;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "target-not-measured",
    Severity::Warning,
    Norm::law("Awb", "4:80"),
    "een streefwaarde staat in de termen van haar meting",
    "a target is in the terms of its measurement",
)
.where_division_applies("Awb 4:80")
.on_plan(|plan, _, found| {
    for (index, effect) in plan.effects.iter().enumerate() {
        let Some((target, measured)) = mismatch(effect) else {
            continue;
        };
        found.add_with(
            Place::root()
                .item("effects", index, EFFECT, &effect.title)
                .field("target"),
            Words::new(
                format!("de streefwaarde `{target}` is niet te vergelijken met een meting door `{measured}`"),
                format!("the target `{target}` can't be compared with a measurement by `{measured}`"),
            ),
            Words::new(
                "kies een streefwaarde die de meting kan opleveren, of een andere meting",
                "choose a target that the measurement can yield, or another measurement",
            ),
            [
                ("target", target.to_owned()),
                ("measurement", measured.to_owned()),
            ],
        );
    }
});

/// The names on the wire of a target and a measurement that do not go together.
fn mismatch(effect: &Effect) -> Option<(&'static str, &'static str)> {
    let measured = match effect.measurement.as_ref()? {
        MeasurementPlan::Instrument(_) => "instrument",
        MeasurementPlan::RoleMovement(_) => "role-movement",
        MeasurementPlan::Indicator(_) => "indicator",
        MeasurementPlan::Survey(_) => "survey",
        MeasurementPlan::Stories(_) => "stories",
    };
    let (target, fits) = match effect.target.as_ref()? {
        Target::MeanChange(_) => ("meanChange", "instrument"),
        Target::ImprovedShare(_) => ("improvedShare", "instrument"),
        Target::GoalAttainment(_) => ("goalAttainment", "instrument"),
        Target::Value(_) => ("value", "indicator"),
        Target::AgreedShare(_) => ("agreedShare", "survey"),
        Target::Movements(_) => ("movements", "role-movement"),
        Target::Described(_) => return None,
    };
    (fits != measured).then_some((target, measured))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "target-not-measured",
            "plan",
            &[(
                "/effects/1/target",
                "de streefwaarde `value` is niet te vergelijken met een meting door `survey`",
                "the target `value` can't be compared with a measurement by `survey`",
            )],
        );
    }
}
