//! `activity-without-realisation`: of each funded activity it is shown that it took place.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::WorkUnit;
use crate::report::{ActivityAccount, StatedAccount};
use crate::rules::Rule;
use crate::rules::answers::at_activity;
use crate::value::{AnonymousAttendances, Figure};

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
        if activity.funded && !is_shown(activity) {
            let (place, message, help) = if activity.has_own_unit() {
                in_its_unit(activity)
            } else {
                in_meetings(activity)
            };
            let at = place
                .iter()
                .fold(at_activity(nth, activity), |at, field| at.field(field));
            found.add_with(at, message, help, [("activity", activity.activity.to_string())]);
        }
    }
});

/// Whether it is shown that it took place: by its meetings, by what somebody states, or in its own unit.
fn is_shown(activity: &ActivityAccount) -> bool {
    let stated = activity.stated.as_ref().is_some_and(StatedAccount::tells);
    // What is left out of an outside report is known all the same.
    let contacts = activity.reach.contacts.is_given() || activity.reach.contacts == Figure::Suppressed;
    let people = activity.reach.people.is_given() || activity.reach.people == Figure::Suppressed;
    let heads = activity.reach.anonymous_attendances != Figure::Known(AnonymousAttendances(0));
    let by_unit = match activity.counted_in {
        None | Some(WorkUnit::Meetings) => false,
        Some(WorkUnit::Services | WorkUnit::Contacts) => contacts || heads,
        Some(WorkUnit::People) => people,
        Some(WorkUnit::Hours) => activity.realised.minutes.known().is_some(),
    };
    let meetings =
        activity.realised.meetings.known().is_some() || activity.realised.meetings == Figure::Suppressed;
    meetings || stated || by_unit
}

/// Where, what, and what to do about it.
type Said = (&'static [&'static str], Words, Words);

fn in_meetings(activity: &ActivityAccount) -> Said {
    let id = &activity.activity;
    (
        &["realised", "meetings"],
        Words::new(
            format!("van activiteit `{id}` is niet bekend hoe vaak zij is gehouden"),
            format!("it is not known how often activity `{id}` was held"),
        ),
        Words::new(
            "geef het aantal bijeenkomsten op in de toelichting; nul is ook een antwoord",
            "state the number of meetings in the narrative; zero is an answer too",
        ),
    )
}

fn in_its_unit(activity: &ActivityAccount) -> Said {
    let id = &activity.activity;
    (
        &["stated"],
        Words::new(
            format!("van activiteit `{id}` is niet bekend wat er is gedaan"),
            format!("it is not known what was done of activity `{id}`"),
        ),
        Words::new(
            "geef in de toelichting onder `stated` op hoeveel mensen, contacten, diensten of tijd het was, met de bron",
            "state in the narrative under `stated` how many people, contacts, services or time it was, with the source",
        ),
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::report::EffectReport;
    use crate::rules::Check;
    use crate::rules::testing::{finds, typed, valid};

    #[test]
    fn work_without_meetings_is_asked_for_in_its_own_unit() {
        finds(
            "activity-without-realisation",
            "effect-report-unit",
            &[(
                "/activities/1/stated",
                "van activiteit `respijt` is niet bekend wat er is gedaan",
                "it is not known what was done of activity `respijt`",
            )],
        );
    }

    #[test]
    fn work_without_meetings_is_shown_by_contacts_services_people_hours_or_what_is_stated() {
        let findings = |unit: &str, change: fn(&mut serde_json::Value)| {
            let mut json = valid("effect-report");
            let activity = &mut json["activities"][1];
            activity["countedIn"] = json!(unit);
            activity["realised"]["meetings"] = json!("unknown");
            activity["realised"]["minutes"] = json!("unknown");
            activity["realised"].as_object_mut().unwrap().remove("meetingsBy");
            for field in ["people", "contacts"] {
                activity["reach"][field] = json!("unknown");
            }
            change(activity);
            let report: EffectReport = typed(json);
            let findings = report.findings(());
            findings.with_code("activity-without-realisation").count()
        };
        for unit in ["services", "contacts", "people", "hours", "meetings"] {
            assert_eq!(findings(unit, |_| ()), 1, "{unit}");
            let stated = findings(unit, |it| {
                it["stated"] = json!({
                    "source": "Jaarverslag", "people": "suppressed", "statement": {"nl": "", "en": ""}
                });
            });
            assert_eq!(stated, 0, "{unit}");
        }
        assert_eq!(findings("contacts", |it| it["reach"]["contacts"] = json!(40)), 0);
        assert_eq!(
            findings("people", |it| it["reach"]["people"] = json!("suppressed")),
            0
        );
        assert_eq!(
            findings("hours", |it| it["realised"]["minutes"] = json!(6_000)),
            0
        );
        assert_eq!(findings("meetings", |it| it["reach"]["contacts"] = json!(40)), 1);
    }

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
