//! `achievement-beyond-evidence`: what an answer says was achieved claims no more than the evidence that is quoted.

use crate::evidence::Standing;
use crate::finding::{Norm, Severity};
use crate::language::{Language, Words};
use crate::offer::{OfferAnswer, TenderOffer};
use crate::plan::Design;
use crate::rules::{Place, Rule};
use crate::wording::{Strength, claims};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "achievement-beyond-evidence",
    Severity::Warning,
    Norm::promise(1),
    "wat een antwoord over eerder bereikte resultaten zegt, gaat niet verder dan het aangehaalde bewijs",
    "what an answer says was achieved goes no further than the evidence that is quoted",
)
.on_offer(|offer, _, found| {
    let activities: Vec<&str> = offer
        .lines
        .iter()
        .map(|line| line.effort.title.as_str())
        .collect();
    for (index, answer) in offer.answers.iter().enumerate() {
        let Some(achieved) = &answer.achieved else {
            continue;
        };
        let strength = strength(offer, answer);
        // People write in one language; the other's words do not occur in it by chance often enough to matter.
        let found_nl = claims(achieved, Language::Nl, strength, &activities);
        let found_en = claims(achieved, Language::En, strength, &[]);
        let mut seen = Vec::new();
        for claim in found_nl.into_iter().chain(found_en) {
            if seen.contains(&claim.range) {
                continue;
            }
            seen.push(claim.range.clone());
            found.add_with(
                Place::root()
                    .item("answers", index, ("criterium", "criterion"), &answer.name)
                    .field("achieved"),
                Words::new(
                    format!("`{}` {}", claim.found, claim.because.nl),
                    format!("`{}` {}", claim.found, claim.because.en),
                ),
                claim.suggestion,
                [("found", claim.found), ("at", claim.range.start.to_string())],
            );
        }
    }
});

/// The strongest evidence quoted for the effects that the answer rests on; without any, what was done is
/// described. A measurement that lifted no standing lifts no words.
fn strength(offer: &TenderOffer, answer: &OfferAnswer) -> Strength {
    let quoted = offer
        .evidence
        .iter()
        .filter(|quoted| answer.effects.contains(&quoted.effect));
    let designs = quoted.map(|quoted| match quoted.standing {
        Standing::Measured => quoted.design,
        Standing::Told => quoted.design.min(Design::AfterOnly),
        _ => Design::Described,
    });
    match designs.max().unwrap_or_default() {
        Design::Described => Strength::Described,
        Design::AfterOnly => Strength::AfterOnly,
        Design::BeforeAfter => Strength::BeforeAfter,
        Design::BeforeAfterNorm => Strength::BeforeAfterNorm,
        Design::ComparisonGroup => Strength::ComparisonGroup,
        Design::Randomised => Strength::Randomised,
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "achievement-beyond-evidence",
            "tender-offer",
            &[(
                "/answers/0/achieved",
                "`bewezen` zegt dat het zonder de activiteit niet gebeurd was, en dat vraagt gerandomiseerd of herhaald onderzoek",
                "`bewezen` says that it would not have happened otherwise, which needs randomised or repeated research",
            )],
        );
    }
}
