//! `criterion-unanswered`: each award criterion has an answer.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::offer::AnswerText;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "criterion-unanswered",
    Severity::Error,
    Norm::law("Aanbestedingswet 2012", "2.115"),
    "elk gunningscriterium heeft een antwoord",
    "each award criterion has an answer",
)
.on_offer(|offer, context, found| {
    for (index, answer) in offer.answers.iter().enumerate() {
        let empty = match &answer.text {
            AnswerText::Written(text) => text.trim().is_empty(),
            AnswerText::Composed(words) => words.nl.trim().is_empty(),
            AnswerText::Unanswered => true,
        };
        if empty {
            let at = Place::root().item("answers", index, ("criterium", "criterion"), &answer.name);
            unanswered(found, at.field("text"), answer.criterion.as_str());
        }
    }
    let Some(assignment) = context.policy.and_then(|policy| policy.assignment.as_ref()) else {
        return;
    };
    let answered: BTreeSet<&str> = offer.answers.iter().map(|it| it.criterion.as_str()).collect();
    for criterion in &assignment.criteria {
        if !answered.contains(criterion.id.as_str()) {
            unanswered(found, Place::root().field("answers"), criterion.id.as_str());
        }
    }
});

fn unanswered(found: &mut crate::rules::Found<'_>, at: Place, criterion: &str) {
    found.add_with(
        at,
        Words::new(
            format!("criterium `{criterion}` is niet beantwoord"),
            format!("criterion `{criterion}` is not answered"),
        ),
        Words::new(
            "schrijf een antwoord bij `answers` in het plan, of verbind een effect aan een doel van het criterium",
            "write an answer under `answers` in the plan, or tie an effect to a goal of the criterion",
        ),
        [("criterion", criterion.to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "criterion-unanswered",
            "tender-offer",
            &[(
                "/answers",
                "criterium `prijs` is niet beantwoord",
                "criterion `prijs` is not answered",
            )],
        );
    }
}
