//! `activity-without-resources`: each funded activity names the staff and material it needs.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::ACTIVITY;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "activity-without-resources",
    Severity::Advice,
    Norm::law("Awb", "4:62"),
    "elke bekostigde activiteit noemt de menskracht en de middelen",
    "each funded activity names the staff and material it needs",
)
.where_division_applies("Awb 4:62")
.on_plan(|plan, _, found| {
    for (index, activity) in plan.activities.iter().enumerate() {
        if activity.funded && activity.resources.is_empty() {
            found.add_with(
                Place::root().item("activities", index, ACTIVITY, &activity.title),
                Words::new(
                    format!("activiteit `{}` noemt geen menskracht of middelen", activity.id),
                    format!("activity `{}` names no staff or material", activity.id),
                ),
                Words::new(
                    "vul `resources` in: wie en wat is er nodig",
                    "fill in `resources`: who and what is needed",
                ),
                [("activity", activity.id.to_string())],
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
            "activity-without-resources",
            "plan",
            &[(
                "/activities/1",
                "activiteit `respijt` noemt geen menskracht of middelen",
                "activity `respijt` names no staff or material",
            )],
        );
    }
}
