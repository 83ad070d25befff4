//! `answer-too-long`: an answer is no longer than the assignment allows.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::offer::{OfferAnswer, TenderOffer};
use crate::policy::{AnswerLength, PolicyFramework};
use crate::rules::kinds::CRITERION;
use crate::rules::{Found, Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "answer-too-long",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "een antwoord is niet langer dan de opdracht toelaat",
    "an answer is no longer than the assignment allows",
)
.on_offer(|offer, context, found| {
    let stated = stated(offer, context.policy);
    for (index, answer) in offer.answers.iter().enumerate() {
        let at = || Place::root().item("answers", index, CRITERION, &answer.name);
        look(
            found,
            characters(answer),
            stated.get(answer.criterion.as_str()),
            at,
        );
    }
    for (index, main) in offer.main_criteria.iter().enumerate() {
        let parts = offer.answers.iter();
        let parts = parts.filter(|answer| answer.part_of.as_ref() == Some(&main.criterion));
        let at = || Place::root().item("mainCriteria", index, CRITERION, &main.name);
        look(
            found,
            parts.map(characters).sum(),
            stated.get(main.criterion.as_str()),
            at,
        );
    }
});

/// The number of characters of an answer. What people wrote is counted again; of what was composed the offer says it.
fn characters(answer: &OfferAnswer) -> usize {
    let of = |text: &Option<String>| text.as_ref().map_or(0, |text| text.chars().count());
    (answer.characters as usize).max(of(&answer.written) + of(&answer.achieved))
}

/// How long each answer may be. The assignment decides, where it is known: the offer only repeats its length.
fn stated<'a>(
    offer: &'a TenderOffer,
    policy: Option<&'a PolicyFramework>,
) -> BTreeMap<&'a str, AnswerLength> {
    let repeated = offer
        .answers
        .iter()
        .map(|answer| (answer.criterion.as_str(), answer.longest))
        .chain(
            offer
                .main_criteria
                .iter()
                .map(|main| (main.criterion.as_str(), main.longest)),
        );
    let assignment = policy.and_then(|policy| policy.assignment.as_ref());
    let asked = assignment.into_iter().flat_map(|assignment| &assignment.criteria);
    let asked = asked.map(|criterion| (criterion.id.as_str(), criterion.longest_answer));
    let mut lengths: BTreeMap<&str, Option<AnswerLength>> = repeated.collect();
    lengths.extend(asked);
    lengths
        .into_iter()
        .filter_map(|(criterion, longest)| Some((criterion, longest?)))
        .collect()
}

fn look(
    found: &mut Found<'_>,
    characters: usize,
    longest: Option<&AnswerLength>,
    at: impl FnOnce() -> Place,
) {
    let Some(longest) = longest.and_then(|longest| longest.characters()) else {
        return;
    };
    let longest = longest as usize;
    if characters > longest {
        found.add_with(
            at(),
            Words::new(
                format!("het antwoord heeft `{characters}` tekens, er mogen er `{longest}` zijn"),
                format!("the answer has `{characters}` characters, there may be `{longest}`"),
            ),
            Words::new(
                format!("haal er {} tekens af", characters - longest),
                format!("take {} characters off", characters - longest),
            ),
            [
                ("characters", characters.to_string()),
                ("longest", longest.to_string()),
            ],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "answer-too-long",
            "tender-offer",
            &[(
                "/answers/0",
                "het antwoord heeft `6300` tekens, er mogen er `6000` zijn",
                "the answer has `6300` characters, there may be `6000`",
            )],
        );
    }
}
