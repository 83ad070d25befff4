//! `target-not-measured`: a target is in the terms of its measurement.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::{MeasurementPlan, Target};
use crate::rules::Rule;
use crate::rules::targets::each_target;

pub(super) static RULE: Rule = Rule::new(
    "target-not-measured",
    Severity::Warning,
    Norm::law("Awb", "4:62"),
    "een streefwaarde staat in de termen van haar meting",
    "a target is in the terms of its measurement",
)
.where_division_applies("Awb 4:62")
.on_plan(|plan, _, found| {
    each_target(plan, |effect, target, at| {
        let Some((named, fits)) = terms(target) else {
            return;
        };
        if let Some(measured) = effect.measurement.as_ref().map(measured_by)
            && measured != fits
        {
            found.add_with(
                at(),
                Words::new(
                    format!(
                        "de streefwaarde `{named}` is niet te vergelijken met een meting door `{measured}`"
                    ),
                    format!("the target `{named}` can't be compared with a measurement by `{measured}`"),
                ),
                Words::new(
                    "kies een streefwaarde die de meting kan opleveren, of een andere meting",
                    "choose a target that the measurement can yield, or another measurement",
                ),
                [("target", named.to_owned()), ("measurement", measured.to_owned())],
            );
        } else if target.is_beside_baseline() && !has_baseline(target) {
            found.add_with(
                at(),
                Words::new(
                    format!("de streefwaarde `{named}` heeft geen begin om mee te vergelijken"),
                    format!("the target `{named}` has no start to be compared with"),
                ),
                Words::new(
                    "noem een getal of een grens: `{\"atLeast\": …}`",
                    "give a number or a limit: `{\"atLeast\": …}`",
                ),
                [("target", named.to_owned())],
            );
        }
    });
});

/// Whether what is pursued was there before, so that it can be lower or higher than that.
fn has_baseline(target: &Target) -> bool {
    matches!(target, Target::MeanChange(_) | Target::Value(_))
}

/// The name of a measurement on the wire.
fn measured_by(measurement: &MeasurementPlan) -> &'static str {
    match measurement {
        MeasurementPlan::Instrument(_) => "instrument",
        MeasurementPlan::RoleMovement(_) => "role-movement",
        MeasurementPlan::Indicator(_) => "indicator",
        MeasurementPlan::Survey(_) => "survey",
        MeasurementPlan::Stories(_) => "stories",
    }
}

/// The name of a target on the wire, and of the measurement that it goes with.
fn terms(target: &Target) -> Option<(&'static str, &'static str)> {
    Some(match target {
        Target::MeanChange(_) => ("meanChange", "instrument"),
        Target::ImprovedShare(_) => ("improvedShare", "instrument"),
        Target::GoalAttainment(_) => ("goalAttainment", "instrument"),
        Target::Value(_) => ("value", "indicator"),
        Target::AgreedShare(_) => ("agreedShare", "survey"),
        Target::Movements(_) => ("movements", "role-movement"),
        Target::Described(_) => return None,
    })
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

    #[test]
    fn a_share_beside_a_start_gives_its_findings_and_no_more() {
        finds(
            "target-not-measured",
            "plan-baseline",
            &[(
                "/effects/1/target",
                "de streefwaarde `agreedShare` heeft geen begin om mee te vergelijken",
                "the target `agreedShare` has no start to be compared with",
            )],
        );
    }
}
