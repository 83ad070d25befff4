//! `self-sustaining-without-carrier`: what goes on by itself has somebody who carries it.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::GoesOn;
use crate::rules::kinds::ACTIVITY;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "self-sustaining-without-carrier",
    Severity::Warning,
    Norm::practice("opbouwwerk"),
    "wat zonder professional doorgaat, heeft iemand die het draagt",
    "what goes on without the professional has somebody who carries it",
)
.on_narrative(|narrative, _, found| {
    for (index, moment) in narrative.community.continuity.iter().enumerate() {
        let carried = moment
            .carried_by
            .as_deref()
            .is_some_and(|by| !by.trim().is_empty());
        if moment.state == GoesOn::SelfSustaining && !carried {
            found.add_with(
                Place::root().field("community").item(
                    "continuity",
                    index,
                    ACTIVITY,
                    moment.activity.as_str(),
                ),
                Words::new(
                    format!(
                        "activiteit `{}` gaat vanzelf door, en niemand draagt haar",
                        moment.activity
                    ),
                    format!(
                        "activity `{}` goes on by itself, and nobody carries it",
                        moment.activity
                    ),
                ),
                Words::new(
                    "zeg in `carriedBy` wie haar draagt, bijvoorbeeld een groep buren",
                    "say in `carriedBy` who carries it, for example a group of neighbours",
                ),
                [("activity", moment.activity.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "self-sustaining-without-carrier",
            "narrative",
            &[(
                "/community/continuity/0",
                "activiteit `koffie` gaat vanzelf door, en niemand draagt haar",
                "activity `koffie` goes on by itself, and nobody carries it",
            )],
        );
    }
}
