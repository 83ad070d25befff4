//! `share-without-population`: a share of a group names the population it is of.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::GROUP;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "share-without-population",
    Severity::Error,
    Norm::promise(4),
    "een aandeel van een groep noemt de populatie waarvan het een aandeel is",
    "a share of a group names the population it is of",
)
.on_report(|report, _, found| {
    for (nth, group) in report.reach_by_group.iter().enumerate() {
        let share = group.share.is_some_and(|share| share.known().is_some());
        let population = group
            .population
            .as_ref()
            .is_some_and(|it| it.people.known().is_some() && !it.source.trim().is_empty());
        if share && !population {
            found.add(
                Place::root()
                    .item("reachByGroup", nth, GROUP, &group.title)
                    .field("share"),
                Words::new(
                    "er staat een aandeel zonder populatie met bron",
                    "there is a share without a population and its source",
                ),
                Words::new(
                    "noem de populatie met dag en bron, of laat het aandeel weg",
                    "name the population with day and source, or leave the share out",
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
            "share-without-population",
            "effect-report",
            &[(
                "/reachByGroup/1/share",
                "er staat een aandeel zonder populatie met bron",
                "there is a share without a population and its source",
            )],
        );
    }
}
