//! `requirement-without-proof`: a requirement comes with the proof that is asked.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::REQUIREMENT;
use crate::rules::{Place, Rule};
use crate::wording::is_filler;

pub(in crate::rules) static RULE: Rule = Rule::new(
    "requirement-without-proof",
    Severity::Warning,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "bij een eis staat het bewijs dat gevraagd is",
    "a requirement comes with the proof that is asked",
)
.on_offer(|offer, _, found| {
    for (index, answered) in offer.requirements.iter().enumerate() {
        let shown = answered
            .proof
            .as_deref()
            .is_some_and(|proof| !proof.trim().is_empty() && !is_filler(proof));
        if answered.met == Some(true) && answered.asked_proof.is_some() && !shown {
            let id = answered.requirement.as_str();
            found.add_with(
                Place::root()
                    .item("requirements", index, REQUIREMENT, id)
                    .field("proof"),
                Words::new(
                    format!("bij eis `{id}` ontbreekt het bewijs dat gevraagd is"),
                    format!("requirement `{id}` lacks the proof that is asked"),
                ),
                Words::new(
                    "noem bij `bid.requirements` in het plan het document dat het laat zien",
                    "name under `bid.requirements` in the plan the document that shows it",
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
            "requirement-without-proof",
            "tender-offer",
            &[(
                "/requirements/0/proof",
                "bij eis `open` ontbreekt het bewijs dat gevraagd is",
                "requirement `open` lacks the proof that is asked",
            )],
        );
    }
}
