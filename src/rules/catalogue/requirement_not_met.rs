//! `requirement-not-met`: a requirement that sets an offer aside is met.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::REQUIREMENT;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "requirement-not-met",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "een eis waarop een offerte afvalt, is gehaald",
    "a requirement that sets an offer aside is met",
)
.on_offer(|offer, _, found| {
    for (index, answered) in offer.requirements.iter().enumerate() {
        if answered.knock_out && answered.met == Some(false) {
            let id = answered.requirement.as_str();
            found.add_with(
                Place::root()
                    .item("requirements", index, REQUIREMENT, id)
                    .field("met"),
                Words::new(
                    format!("aan eis `{id}` is niet voldaan, en daarop valt de offerte af"),
                    format!("requirement `{id}` is not met, which sets the offer aside"),
                ),
                Words::new(
                    "voldoe aan de eis, of dien niet in",
                    "meet the requirement, or do not hand in",
                ),
                [("requirement", id.to_owned())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "requirement-not-met",
            "tender-offer",
            &[(
                "/requirements/0/met",
                "aan eis `open` is niet voldaan, en daarop valt de offerte af",
                "requirement `open` is not met, which sets the offer aside",
            )],
        );
    }
}
