//! `activity-without-effect`: each activity belongs to an effect.

use super::Place;
use super::rule::Rule;
use crate::finding::{Norm, Severity};
use crate::language::Words;

pub(super) static RULE: Rule = Rule::new(
    "activity-without-effect",
    Severity::Warning,
    Norm::law("Awb", "4:62"),
    "elke activiteit hoort bij een effect",
    "each activity belongs to an effect",
)
.on_plan(|plan, _, found| {
    for (index, activity) in plan.activities.iter().enumerate() {
        if !plan
            .effects
            .iter()
            .any(|effect| effect.activities.contains(&activity.id))
        {
            found.add(
                Place::root().item("activities", index, ("activiteit", "activity"), &activity.title),
                Words::new(
                    format!("bij activiteit `{}` hoort geen effect", activity.id),
                    format!("activity `{}` belongs to no effect", activity.id),
                ),
                Words::new(
                    "noem de activiteit bij het effect dat zij moet bereiken",
                    "name the activity with the effect it should bring about",
                ),
            );
        }
    }
})
.on_offer(|offer, _, found| {
    for (index, line) in offer.lines.iter().enumerate() {
        if line.yields.is_empty() {
            let effort = &line.effort;
            found.add(
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
            );
        }
    }
});
