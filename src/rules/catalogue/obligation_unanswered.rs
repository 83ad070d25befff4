//! `obligation-unanswered`: of each obligation it is said how it was met, and why not.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::Fulfilment;
use crate::rules::Rule;
use crate::rules::answers::at_activity;
use crate::rules::kinds::OBLIGATION;

pub(super) static RULE: Rule = Rule::new(
    "obligation-unanswered",
    Severity::Warning,
    Norm::law("Awb", "4:45"),
    "van elke verplichting staat er hoe zij is nagekomen, en anders waarom niet",
    "of each obligation it is said how it was met, or else why not",
)
.where_subsidy("Awb 4:45")
.on_report(|report, _, found| {
    for (nth, activity) in report.activities.iter().enumerate() {
        for (which, obligation) in activity.obligations.iter().enumerate() {
            let explained = obligation
                .explanation
                .as_deref()
                .is_some_and(|text| !text.trim().is_empty());
            let message = match obligation.met {
                Fulfilment::Unknown => Words::new(
                    format!(
                        "van verplichting `{}` staat er niet of zij is nagekomen",
                        obligation.obligation
                    ),
                    format!(
                        "it is not said whether obligation `{}` was met",
                        obligation.obligation
                    ),
                ),
                Fulfilment::PartlyMet | Fulfilment::NotMet if !explained => Words::new(
                    format!(
                        "verplichting `{}` is niet geheel nagekomen, zonder toelichting",
                        obligation.obligation
                    ),
                    format!(
                        "obligation `{}` was not wholly met, without an explanation",
                        obligation.obligation
                    ),
                ),
                _ => continue,
            };
            found.add_with(
                at_activity(nth, activity).item(
                    "obligations",
                    which,
                    OBLIGATION,
                    obligation.obligation.as_str(),
                ),
                message,
                Words::new(
                    "vul de realisatie van de verplichting in de toelichting in",
                    "fill in how the obligation was met in the narrative",
                ),
                [("obligation", obligation.obligation.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_report_broken_in_another_way_gives_its_findings_and_no_more() {
        finds(
            "obligation-unanswered",
            "effect-report-2",
            &[(
                "/activities/0/obligations/0",
                "van verplichting `open` staat er niet of zij is nagekomen",
                "it is not said whether obligation `open` was met",
            )],
        );
    }

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "obligation-unanswered",
            "effect-report",
            &[(
                "/activities/0/obligations/0",
                "verplichting `open` is niet geheel nagekomen, zonder toelichting",
                "obligation `open` was not wholly met, without an explanation",
            )],
        );
    }
}
