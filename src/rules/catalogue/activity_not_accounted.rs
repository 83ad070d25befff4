//! `activity-not-accounted`: each funded activity of the plan is accounted for.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::by_id::Ids;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "activity-not-accounted",
    Severity::Error,
    Norm::law("Awb", "4:45"),
    "over elke bekostigde activiteit van het plan wordt verantwoord",
    "each funded activity of the plan is accounted for",
)
.where_subsidy("Awb 4:45")
.on_report(|report, context, found| {
    let Some(plan) = context.plan else {
        return found.without("plan");
    };
    let accounted: Ids = report.activities.iter().map(|it| it.activity.as_str()).collect();
    for activity in plan.activities.iter().filter(|activity| activity.funded) {
        if !accounted.contains(activity.id.as_str()) {
            found.add_with(
                Place::root().field("activities"),
                Words::new(
                    format!("activiteit `{}` van het plan ontbreekt", activity.id),
                    format!("activity `{}` of the plan is missing", activity.id),
                ),
                Words::new(
                    "neem de activiteit op, ook als zij niet doorging",
                    "take the activity in, even if it was not held",
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
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "activity-not-accounted",
            "effect-report",
            &[(
                "/activities",
                "activiteit `respijt` van het plan ontbreekt",
                "activity `respijt` of the plan is missing",
            )],
        );
    }
}
