//! `activity-without-effect`: each activity belongs to an effect.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::ACTIVITY;
use crate::rules::meant::meant;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "activity-without-effect",
    Severity::Warning,
    Norm::law("Awb", "4:62"),
    "elke activiteit hoort bij een effect",
    "each activity belongs to an effect",
)
.where_division_applies("Awb 4:62")
.on_plan(|plan, _, found| {
    let named = plan.effects.iter().flat_map(|effect| &effect.activities);
    let mut served: BTreeSet<&str> = named.map(crate::value::Id::as_str).collect();
    let known = plan.activities.iter().map(|activity| activity.id.as_str());
    let misspelt = meant(served.iter().copied(), &known.collect());
    served.extend(misspelt);
    for (index, activity) in plan.activities.iter().enumerate() {
        if !served.contains(activity.id.as_str()) {
            found.add_with(
                Place::root().item("activities", index, ACTIVITY, &activity.title),
                Words::new(
                    format!("bij activiteit `{}` hoort geen effect", activity.id),
                    format!("activity `{}` belongs to no effect", activity.id),
                ),
                Words::new(
                    "noem de activiteit bij het effect dat zij moet bereiken",
                    "name the activity with the effect it should bring about",
                ),
                [("activity", activity.id.to_string())],
            );
        }
    }
})
.on_offer(|offer, _, found| {
    for (index, line) in offer.lines.iter().enumerate() {
        if line.yields.is_empty() {
            let effort = &line.effort;
            found.add_with(
                Place::root()
                    .item("lines", index, ("regel", "line"), &effort.title)
                    .field("yields"),
                Words::new(
                    format!("inspanning `{}` heeft geen opbrengst", effort.activity),
                    format!("effort `{}` has no yield", effort.activity),
                ),
                Words::new(
                    "noem in het plan de activiteit bij het effect dat zij moet bereiken",
                    "name the activity in the plan with the effect it should bring about",
                ),
                [("activity", effort.activity.to_string())],
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
            "activity-without-effect",
            "plan",
            &[(
                "/activities/2",
                "bij activiteit `biljart` hoort geen effect",
                "activity `biljart` belongs to no effect",
            )],
        );
    }
}
