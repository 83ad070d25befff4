//! `answer-of-another-kind`: each criterion is answered with what it asks.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::Asked;
use crate::rules::kinds::CRITERION;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "answer-of-another-kind",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "elk criterium wordt beantwoord met wat het vraagt",
    "each criterion is answered with what it asks",
)
.on_offer(|offer, context, found| {
    let assignment = context.policy.and_then(|policy| policy.assignment.as_ref());
    let asked: BTreeMap<&str, Asked> = assignment
        .into_iter()
        .flat_map(|assignment| &assignment.criteria)
        .map(|criterion| (criterion.id.as_str(), criterion.asked()))
        .collect();
    for (index, answer) in offer.answers.iter().enumerate() {
        let Some(given) = answer.composed.as_ref().map(crate::offer::Composed::kind) else {
            continue;
        };
        let asks = asked
            .get(answer.criterion.as_str())
            .copied()
            .unwrap_or(answer.asks);
        if given != asks {
            let (given, asks) = (called(given), called(asks));
            found.add_with(
                Place::root()
                    .item("answers", index, CRITERION, &answer.name)
                    .field("composed"),
                Words::new(
                    format!(
                        "het criterium vraagt {}, en het antwoord geeft {}",
                        asks.0, given.0
                    ),
                    format!("the criterion asks {}, and the answer gives {}", asks.1, given.1),
                ),
                Words::new(
                    "maak de offerte opnieuw uit plan en opdracht",
                    "make the offer again from plan and assignment",
                ),
                [("criterion", answer.criterion.to_string())],
            );
        }
    }
});

/// What a kind of answer is called, in Dutch and in English.
fn called(asked: Asked) -> (&'static str, &'static str) {
    match asked {
        Asked::Effects => ("effecten", "effects"),
        Asked::Price => ("een prijs", "prices"),
        Asked::SocialReturn => ("social return", "forms of social return"),
        Asked::Indicators => ("prestatie-indicatoren", "performance indicators"),
        Asked::Planning => ("een planning", "steps in time"),
        Asked::Risks => ("risico's", "risks"),
        Asked::Partners => ("partners", "partners"),
        Asked::Staff => ("personeel", "staff positions"),
        Asked::References => ("eerder werk", "references"),
        Asked::Words => ("een antwoord in woorden", "words"),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "answer-of-another-kind",
            "tender-offer",
            &[(
                "/answers/1/composed",
                "het criterium vraagt een prijs, en het antwoord geeft effecten",
                "the criterion asks prices, and the answer gives effects",
            )],
        );
    }
}
