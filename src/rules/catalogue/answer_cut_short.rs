//! `answer-cut-short`: all that the plan holds for a criterion fits its length.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::CRITERION;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "answer-cut-short",
    Severity::Warning,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "van wat het plan voor een criterium heeft, past alles in de lengte",
    "all that the plan holds for a criterion fits its length",
)
.on_offer(|offer, _, found| {
    for (index, answer) in offer.answers.iter().enumerate() {
        let lines = answer.left_out;
        if lines == 0 {
            continue;
        }
        found.add_with(
            Place::root()
                .item("answers", index, CRITERION, &answer.name)
                .field("leftOut"),
            Words::new(
                format!(
                    "`{lines}` {} van dit antwoord pasten niet",
                    if lines == 1 { "regel" } else { "regels" }
                ),
                format!(
                    "`{lines}` {} of this answer did not fit",
                    if lines == 1 { "line" } else { "lines" }
                ),
            ),
            Words::new(
                "maak teksten in het plan korter, of kies bij `answers` welke effecten het antwoord noemt",
                "shorten texts in the plan, or choose under `answers` which effects the answer names",
            ),
            [("lines", lines.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "answer-cut-short",
            "tender-offer",
            &[(
                "/answers/1/leftOut",
                "`3` regels van dit antwoord pasten niet",
                "`3` lines of this answer did not fit",
            )],
        );
    }
}
