//! `activity-without-realisation`: of each funded activity it is shown that it took place.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::Rule;
use crate::rules::answers::at_activity;

pub(super) static RULE: Rule = Rule::new(
    "activity-without-realisation",
    Severity::Warning,
    Norm::law("Awb", "4:45"),
    "van elke bekostigde activiteit blijkt dat zij heeft plaatsgevonden",
    "of each funded activity it is shown that it took place",
)
.where_subsidy("Awb 4:45")
.on_report(|report, _, found| {
    for (nth, activity) in report.activities.iter().enumerate() {
        if activity.funded && activity.realised.meetings.known().is_none() {
            found.add_with(
                at_activity(nth, activity).field("realised").field("meetings"),
                Words::new(
                    format!(
                        "van activiteit `{}` is niet bekend hoe vaak zij is gehouden",
                        activity.activity
                    ),
                    format!(
                        "it is not known how often activity `{}` was held",
                        activity.activity
                    ),
                ),
                Words::new(
                    "geef het aantal bijeenkomsten op in de toelichting; nul is ook een antwoord",
                    "state the number of meetings in the narrative; nought is an answer too",
                ),
                [("activity", activity.activity.to_string())],
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
            "activity-without-realisation",
            "effect-report",
            &[(
                "/activities/1/realised/meetings",
                "van activiteit `respijt` is niet bekend hoe vaak zij is gehouden",
                "it is not known how often activity `respijt` was held",
            )],
        );
    }
}
