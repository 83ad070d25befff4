//! `achievement-beyond-evidence`: what an answer says was achieved claims no more than the evidence that is quoted.

use std::collections::{BTreeMap, BTreeSet};

use crate::evidence::Standing;
use crate::finding::{Norm, Severity};
use crate::language::{Language, Words};
use crate::offer::TenderOffer;
use crate::plan::Design;
use crate::rules::{Place, Rule};
use crate::wording::{ActivityNames, claims_in};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "achievement-beyond-evidence",
    Severity::Warning,
    Norm::promise(1),
    "wat een antwoord over eerder bereikte resultaten zegt, gaat niet verder dan het aangehaalde bewijs",
    "what an answer says was achieved goes no further than the evidence that is quoted",
)
.on_offer(|offer, _, found| {
    let names = ActivityNames::new(offer.lines.iter().map(|line| line.effort.title.as_str()));
    let quoted = quoted(offer);
    for (index, answer) in offer.answers.iter().enumerate() {
        let Some(achieved) = &answer.achieved else {
            continue;
        };
        let designs = answer
            .effects
            .iter()
            .filter_map(|effect| quoted.get(effect.as_str()));
        let strength = designs.max().copied().unwrap_or_default();
        // People write in one language; the other's words do not occur in it by chance often enough to matter.
        let mut seen = BTreeSet::new();
        for claim in claims_in(achieved, &[Language::Nl, Language::En], strength, &names) {
            if !seen.insert((claim.range.start, claim.range.end)) {
                continue;
            }
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

/// The strongest evidence quoted for each effect. A measurement that lifted no standing lifts no words.
fn quoted(offer: &TenderOffer) -> BTreeMap<&str, Design> {
    let mut strongest: BTreeMap<&str, Design> = BTreeMap::new();
    for quoted in &offer.evidence {
        let design = match quoted.standing {
            Standing::Measured => quoted.design,
            Standing::Told => quoted.design.min(Design::AfterOnly),
            _ => Design::Described,
        };
        let best = strongest.entry(quoted.effect.as_str()).or_default();
        *best = design.max(*best);
    }
    strongest
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
