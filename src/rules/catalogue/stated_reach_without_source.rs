//! `stated-reach-without-source`: numbers that do not come from the register have a source.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "stated-reach-without-source",
    Severity::Warning,
    Norm::promise(4),
    "aantallen die niet uit de registratie komen, hebben een bron",
    "numbers that do not come from the register have a source",
)
.on_narrative(|narrative, _, found| {
    for (index, told) in narrative.outreach.iter().enumerate() {
        let numbers = [told.ambassadors, told.via_ambassadors, told.new, told.known];
        if told.source.is_none() && numbers.iter().any(|number| number.known().is_some()) {
            found.add_with(
                Place::root()
                    .item(
                        "outreach",
                        index,
                        ("doelgroep", "target group"),
                        told.target_group.as_str(),
                    )
                    .field("source"),
                Words::new(
                    format!(
                        "bij doelgroep `{}` staan aantallen zonder bron",
                        told.target_group
                    ),
                    format!(
                        "there are numbers without a source for target group `{}`",
                        told.target_group
                    ),
                ),
                Words::new(
                    "vul `source` in: hoe is dit geteld, en door wie?",
                    "fill in `source`: how was this counted, and by whom?",
                ),
                [("targetGroup", told.target_group.to_string())],
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
            "stated-reach-without-source",
            "narrative",
            &[(
                "/outreach/0/source",
                "bij doelgroep `ouderen` staan aantallen zonder bron",
                "there are numbers without a source for target group `ouderen`",
            )],
        );
    }
}
