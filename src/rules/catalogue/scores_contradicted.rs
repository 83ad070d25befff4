//! `scores-contradicted`: a member of staff says one thing of a beacon in a round.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::practice::{contradictions, differing};
use crate::rules::kinds::ROUND;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "scores-contradicted",
    Severity::Error,
    Norm::promise(6),
    "een medewerker zegt in een ronde één ding over een baken",
    "a member of staff says one thing of a beacon in a round",
)
.on_narrative(|narrative, _, found| {
    for (index, round) in narrative.practice.positioning.iter().enumerate() {
        for nth in contradictions(round) {
            let beacon = round
                .answers
                .get(nth)
                .map_or("", |answer| answer.beacon.code());
            found.add_with(
                Place::root()
                    .field("practice")
                    .item("positioning", index, ROUND, round.id.as_str())
                    .entry("answers", nth),
                Words::new(
                    format!("een andere regel van dezelfde medewerker zegt iets anders over baken `{beacon}`"),
                    format!("another line by the same member of staff says something else of beacon `{beacon}`"),
                ),
                Words::new(
                    "laat één regel staan; tot dan telt geen van beide mee",
                    "keep one line; until then neither counts",
                ),
                [("beacon", beacon.to_owned())],
            );
        }
    }
    for (index, round) in narrative.practice.competences.iter().enumerate() {
        for nth in differing(round) {
            let line = round.answers.get(nth);
            let characteristic = line.map_or("", |line| line.characteristic.code());
            found.add_with(
                Place::root()
                    .field("practice")
                    .item("competences", index, ROUND, round.id.as_str())
                    .entry("answers", nth),
                Words::new(
                    format!("een andere regel geeft dezelfde medewerker een andere score op kenmerk `{characteristic}`"),
                    format!("another line gives the same member of staff another score on characteristic `{characteristic}`"),
                ),
                Words::new(
                    "laat één regel staan; tot dan telt geen van beide mee",
                    "keep one line; until then neither counts",
                ),
                [("characteristic", characteristic.to_owned())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        let (nl, en) = (
            "een andere regel van dezelfde medewerker zegt iets anders over baken `wns:5`",
            "another line by the same member of staff says something else of beacon `wns:5`",
        );
        finds(
            "scores-contradicted",
            "narrative",
            &[
                (
                    "/practice/competences/0/answers/0",
                    "een andere regel geeft dezelfde medewerker een andere score op kenmerk `hmo:4`",
                    "another line gives the same member of staff another score on characteristic `hmo:4`",
                ),
                (
                    "/practice/competences/0/answers/6",
                    "een andere regel geeft dezelfde medewerker een andere score op kenmerk `hmo:4`",
                    "another line gives the same member of staff another score on characteristic `hmo:4`",
                ),
                ("/practice/positioning/0/answers/0", nl, en),
                ("/practice/positioning/0/answers/6", nl, en),
            ],
        );
    }
}
