//! `stated-beside-register`: of one activity people are counted or stated, not both.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::Rule;
use crate::rules::answers::at_activity;

pub(super) static RULE: Rule = Rule::new(
    "stated-beside-register",
    Severity::Warning,
    Norm::promise(4),
    "van een activiteit zijn de mensen geteld of opgegeven, niet allebei",
    "of an activity people are counted or stated, not both",
)
.on_report(|report, _, found| {
    for (nth, activity) in report.activities.iter().enumerate() {
        let stated = activity.stated.as_ref();
        let stated = stated.is_some_and(|it| it.people.is_some() || it.contacts.is_some());
        let counted = activity.reach.contacts.known().is_some_and(|it| it.0 > 0)
            || activity.reach.people.known().is_some_and(|it| it.0 > 0);
        if stated && counted {
            found.add_with(
                at_activity(nth, activity).field("stated"),
                Words::new(
                    format!(
                        "bij activiteit `{}` staan opgegeven aantallen naast getelde",
                        activity.activity
                    ),
                    format!(
                        "stated numbers stand beside counted ones for activity `{}`",
                        activity.activity
                    ),
                ),
                Words::new(
                    "laat de opgave weg als het dezelfde mensen zijn, of maak er een aparte activiteit van; tel ze nooit op",
                    "leave out what is stated where it is about the same people, or make it another activity; never add them",
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
            "stated-beside-register",
            "effect-report",
            &[(
                "/activities/0/stated",
                "bij activiteit `koffie` staan opgegeven aantallen naast getelde",
                "stated numbers stand beside counted ones for activity `koffie`",
            )],
        );
    }
}
