//! `criterion-unanswered`: each award criterion has an answer.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::CRITERION;
use crate::rules::{Found, Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "criterion-unanswered",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "elk gunningscriterium heeft een antwoord",
    "each award criterion has an answer",
)
.on_offer(|offer, context, found| {
    for (index, answer) in offer.answers.iter().enumerate() {
        if !answer.is_answered() {
            let at = Place::root().item("answers", index, CRITERION, &answer.name);
            unanswered(found, at, answer.criterion.as_str(), answer.open.as_ref());
        }
    }
    let Some(assignment) = context.policy.and_then(|policy| policy.assignment.as_ref()) else {
        return;
    };
    let answered: BTreeSet<&str> = offer.answers.iter().map(|it| it.criterion.as_str()).collect();
    for criterion in assignment.answered() {
        // What is about lots alone that are not offered for is not asked.
        if offer.assignment.covers(&criterion.lots) && !answered.contains(criterion.id.as_str()) {
            unanswered(found, Place::root().field("answers"), criterion.id.as_str(), None);
        }
    }
});

fn unanswered(found: &mut Found<'_>, at: Place, criterion: &str, open: Option<&Words>) {
    let why = |say: fn(&Words) -> &String| open.map_or_else(String::new, |words| format!(": {}", say(words)));
    found.add_with(
        at,
        Words::new(
            format!("criterium `{criterion}` is niet beantwoord{}", why(|words| &words.nl)),
            format!("criterion `{criterion}` is not answered{}", why(|words| &words.en)),
        ),
        Words::new(
            "schrijf een antwoord bij `answers` in het plan, of vul in wat het criterium vraagt: een effect bij een doel ervan, of bij `bid` de prijzen, risico's en dergelijke",
            "write an answer under `answers` in the plan, or fill in what the criterion asks: an effect for a goal of it, or under `bid` the prices, risks and the like",
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

    #[test]
    fn a_criterion_that_is_left_open_says_why() {
        finds(
            "criterion-unanswered",
            "tender-offer-open",
            &[(
                "/answers/0",
                "criterium `opbrengst` is niet beantwoord: het plan heeft geen beoogd effect voor de doelen van dit criterium",
                "criterion `opbrengst` is not answered: the plan has no intended effect for the goals of this criterion",
            )],
        );
    }
}
