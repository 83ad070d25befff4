//! `people-above-contacts`: there are no more people than contacts.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::Reach;
use crate::rules::answers::each_reach;
use crate::rules::kinds::GROUP;
use crate::rules::{Found, Place, Rule};
use crate::value::{Contacts, Figure, People};

pub(super) static RULE: Rule = Rule::new(
    "people-above-contacts",
    Severity::Error,
    Norm::promise(4),
    "er zijn niet meer mensen dan contacten",
    "there are no more people than contacts",
)
.on_report(|report, _, found| {
    each_reach(report, |reach: &Reach, at| {
        look(found, reach.people, reach.contacts, at);
    });
    for (nth, group) in report.reach_by_group.iter().enumerate() {
        look(found, group.people, group.contacts, &|| {
            Place::root().item("reachByGroup", nth, GROUP, &group.title)
        });
    }
});

/// How many there are is not said: findings travel further than the report.
fn look(found: &mut Found<'_>, people: Figure<People>, contacts: Figure<Contacts>, at: &dyn Fn() -> Place) {
    let (Some(people), Some(contacts)) = (people.known(), contacts.known()) else {
        return;
    };
    // Contacts that are zero beside people were not counted at all: that is another rule's finding.
    if people.0 > contacts.0 && contacts.0 > 0 {
        found.add(
            at().field("people"),
            Words::new(
                "er zijn meer mensen dan contacten",
                "there are more people than contacts",
            ),
            Words::new(
                "wie geregistreerd is, had minstens één contact: controleer beide tellingen",
                "whoever is registered had at least one contact: check both counts",
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "people-above-contacts",
            "effect-report",
            &[(
                "/activities/1/reach/people",
                "er zijn meer mensen dan contacten",
                "there are more people than contacts",
            )],
        );
    }
}
