//! `benefit-without-source`: a benefit to society has a source.

use crate::finding::{Norm, Severity};
use crate::invalid_value::shown;
use crate::language::Words;
use crate::plan::Beneficiary;
use crate::rules::kinds::BENEFIT;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "benefit-without-source",
    Severity::Warning,
    Norm::promise(1),
    "baat voor de samenleving heeft een bron",
    "a benefit to society has a source",
)
.on_narrative(|narrative, _, found| {

    for (index, benefit) in narrative.benefits.iter().enumerate() {
        if benefit.beneficiary == Beneficiary::Society && benefit.source.is_none() {
            found.add_with(
                Place::root().item("benefits", index, BENEFIT, &benefit.who),
                Words::new(
                    format!("voor de baat van {} is geen bron genoemd", shown(&benefit.who)),
                    format!("no source is named for the benefit to {}", shown(&benefit.who)),
                ),
                Words::new(
                    "vul `source` in: wie zegt dit, waar; uit de waarde voor deelnemers volgt het niet",
                    "fill in `source`: who says so, where; it does not follow from the value for participants",
                ), [("who", benefit.who.clone())]);
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "benefit-without-source",
            "narrative",
            &[(
                "/benefits/0",
                "voor de baat van `De gemeente` is geen bron genoemd",
                "no source is named for the benefit to `De gemeente`",
            )],
        );
    }
}
