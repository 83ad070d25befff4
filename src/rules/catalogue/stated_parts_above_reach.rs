//! `stated-parts-above-reach`: new and known people together are no more than were reached.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};
use crate::value::{Figure, People};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "stated-parts-above-reach",
    Severity::Error,
    Norm::promise(4),
    "nieuwe en bekende mensen zijn samen niet meer dan er bereikt zijn",
    "new and known people together are no more than were reached",
)
.on_report(|report, _, found| {
    for (index, group) in report.specific_groups.groups.iter().enumerate() {
        let Some(people) = group.people.known() else {
            continue;
        };
        let part = |figure: Figure<People>| figure.known().map_or(0, |people| people.0);
        let together = part(group.new).saturating_add(part(group.known));
        let most = together.max(part(group.via_ambassadors));
        if most > people.0 {
            found.add(
                Place::root().field("specificGroups").item(
                    "groups",
                    index,
                    ("doelgroep", "target group"),
                    &group.title,
                ),
                Words::new(
                    "de delen tellen op tot meer mensen dan er bereikt zijn",
                    "the parts come to more people than were reached",
                ),
                Words::new(
                    "controleer of dezelfde mensen geteld zijn, over dezelfde periode",
                    "check whether the same people were counted, over the same period",
                ),
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
            "stated-parts-above-reach",
            "effect-report",
            &[(
                "/specificGroups/groups/0",
                "de delen tellen op tot meer mensen dan er bereikt zijn",
                "the parts come to more people than were reached",
            )],
        );
    }
}
