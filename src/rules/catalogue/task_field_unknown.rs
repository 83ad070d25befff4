//! `task-field-unknown`: a task field exists in its year.

use crate::code::{TaskField, TaskFieldStatus};
use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::answers::at_goal;
use crate::rules::kinds::{ACTIVITY, GOAL};
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "task-field-unknown",
    Severity::Error,
    Norm::law("BBV", "1, eerste lid, onder n"),
    "een taakveld bestaat in zijn jaar",
    "a task field exists in its year",
)
.on_policy(|policy, _, found| {
    for (index, goal) in policy.goals.iter().enumerate() {
        look(found, goal.task_field.as_ref(), || {
            Place::root()
                .item("goals", index, GOAL, &goal.title)
                .field("taskField")
        });
    }
})
.on_plan(|plan, _, found| {
    for (index, activity) in plan.activities.iter().enumerate() {
        look(found, activity.task_field.as_ref(), || {
            Place::root()
                .item("activities", index, ACTIVITY, &activity.title)
                .field("taskField")
        });
    }
})
.on_report(|report, _, found| {
    for (index, goal) in report.goals.iter().enumerate() {
        look(found, goal.task_field.as_ref(), || {
            at_goal(index, goal).field("taskField")
        });
    }
});

fn look(found: &mut Found<'_>, field: Option<&TaskField>, place: impl FnOnce() -> Place) {
    let Some(field) = field.filter(|field| field.status() == TaskFieldStatus::NotListed) else {
        return;
    };
    found.add_with(
        place(),
        Words::new(
            format!("taakveld `{}` bestaat niet in {}", field.code, field.year),
            format!("task field `{}` does not exist in {}", field.code, field.year),
        ),
        Words::new(
            "verbeter de code of het jaar: codes zijn van jaar tot jaar anders",
            "correct the code or the year: codes differ from year to year",
        ),
        [("code", field.code.to_string()), ("year", field.year.to_string())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "task-field-unknown",
            "effect-report",
            &[(
                "/goals/0/taskField",
                "taakveld `6.71` bestaat niet in 2025",
                "task field `6.71` does not exist in 2025",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "task-field-unknown",
            "plan",
            &[(
                "/activities/0/taskField",
                "taakveld `6.71a` bestaat niet in 2025",
                "task field `6.71a` does not exist in 2025",
            )],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "task-field-unknown",
            "policy-framework",
            &[(
                "/goals/0/taskField",
                "taakveld `6.71` bestaat niet in 2025",
                "task field `6.71` does not exist in 2025",
            )],
        );
    }
}
