//! `answer-too-long`: an answer fits the length of its criterion.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "answer-too-long",
    Severity::Error,
    Norm::practice("eForms SDK 1.16, BT-540"),
    "een antwoord past in de lengte van het criterium, geteld in tekens",
    "an answer fits the length of its criterion, counted in characters",
)
.on_offer(|offer, context, found| {
    let assignment = context.policy.and_then(|policy| policy.assignment.as_ref());
    let asked: BTreeMap<&str, u32> = assignment
        .iter()
        .flat_map(|assignment| &assignment.criteria)
        .filter_map(|criterion| Some((criterion.id.as_str(), criterion.longest_answer?)))
        .collect();
    for (index, answer) in offer.answers.iter().enumerate() {
        // The assignment decides, where it is known: the offer only repeats its length.
        let longest = asked.get(answer.criterion.as_str()).copied();
        let longest = longest.unwrap_or(answer.longest) as usize;
        let characters = answer.text.characters();
        if characters > longest {
            found.add_with(
                Place::root()
                    .item("answers", index, ("criterium", "criterion"), &answer.name)
                    .field("text"),
                Words::new(
                    format!("het antwoord heeft {characters} tekens, er mogen er {longest} zijn"),
                    format!("the answer has {characters} characters, there may be {longest}"),
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
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "answer-too-long",
            "tender-offer",
            &[(
                "/answers/0/text",
                "het antwoord heeft 6300 tekens, er mogen er 6000 zijn",
                "the answer has 6300 characters, there may be 6000",
            )],
        );
    }
}
