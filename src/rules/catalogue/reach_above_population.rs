//! `reach-above-population`: no more people are reached than there are in the group.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "reach-above-population",
    Severity::Error,
    Norm::promise(4),
    "er zijn niet meer mensen bereikt dan er in de doelgroep zijn",
    "no more people are reached than there are in the group",
)
.on_report(|report, _, found| {
    for (index, group) in report.specific_groups.groups.iter().enumerate() {
        for (nth, share) in group.shares.iter().enumerate() {
            let (Some(people), Some(population)) = (share.people.known(), share.population.people.known())
            else {
                continue;
            };
            if people > population {
                found.add(
                    Place::root()
                        .field("specificGroups")
                        .item("groups", index, ("doelgroep", "target group"), &group.title)
                        .entry("shares", nth),
                    Words::new(
                        "er zijn meer mensen bereikt dan de groep telt",
                        "more people are reached than the group has",
                    ),
                    Words::new(
                        "controleer de bron van de populatie, haar gebied en haar peildatum",
                        "check the source of the population, its area and its date",
                    ),
                );
            }
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "reach-above-population",
            "effect-report",
            &[(
                "/specificGroups/groups/0/shares/0",
                "er zijn meer mensen bereikt dan de groep telt",
                "more people are reached than the group has",
            )],
        );
    }
}
