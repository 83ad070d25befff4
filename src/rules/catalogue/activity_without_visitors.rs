//! `activity-without-visitors`: an activity that nobody came to is told of, neutrally.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::StatedAccount;
use crate::rules::Rule;
use crate::rules::answers::at_activity;
use crate::value::{AnonymousAttendances, Contacts, Figure, People};

pub(super) static RULE: Rule = Rule::new(
    "activity-without-visitors",
    Severity::Advice,
    Norm::promise(2),
    "bij een activiteit waar niemand kwam, staat hoe dat zit",
    "of an activity that nobody came to it is said how that is",
)
.on_report(|report, _, found| {
    for (nth, activity) in report.activities.iter().enumerate() {
        let reach = &activity.reach;
        let nobody = reach.people == Figure::Known(People(0))
            && reach.contacts == Figure::Known(Contacts(0))
            && reach.anonymous_attendances == Figure::Known(AnonymousAttendances(0));
        let said = activity.explanation.as_deref().is_some_and(|text| !text.trim().is_empty());
        // Of work that no register holds somebody may state what was done.
        let stated = activity.stated.as_ref().is_some_and(StatedAccount::tells);
        if nobody && !said && !stated {
            found.add_with(
                at_activity(nth, activity).field("reach"),
                Words::new(
                    format!("bij activiteit `{}` staat niemand geregistreerd", activity.activity),
                    format!("nobody is registered with activity `{}`", activity.activity),
                ),
                Words::new(
                    "schrijf of de activiteit niet doorging, niet geregistreerd is, of niemand trok; elk zegt iets",
                    "write whether it was not held, not registered, or drew nobody; each of these says something",
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
            "activity-without-visitors",
            "effect-report",
            &[(
                "/activities/1/reach",
                "bij activiteit `respijt` staat niemand geregistreerd",
                "nobody is registered with activity `respijt`",
            )],
        );
    }
}
