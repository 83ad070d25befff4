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
});
