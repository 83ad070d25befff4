//! `scorer-is-scored`: competences are scored by a colleague.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::ROUND;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "scorer-is-scored",
    Severity::Error,
    Norm::practice("onderling interview"),
    "competenties worden gescoord door een collega",
    "competences are scored by a colleague",
)
.on_narrative(|narrative, _, found| {
    for (index, round) in narrative.practice.competences.iter().enumerate() {
        for (nth, line) in round.answers.iter().enumerate() {
            if line.is_of_oneself() {
                found.add(
                    Place::root()
                        .field("practice")
                        .item("competences", index, ROUND, round.id.as_str())
                        .entry("answers", nth)
                        .field("scorer"),
                    Words::new(
                        "wie scoort, is zelf de gescoorde",
                        "the one who scores is the one who is scored",
                    ),
                    Words::new(
                        "noem de collega die het gesprek voerde; tot dan telt deze score niet mee",
                        "name the colleague who held the interview; until then this score does not count",
                    ),
                );
            }
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "scorer-is-scored",
            "narrative",
            &[(
                "/practice/competences/0/answers/0/scorer",
                "wie scoort, is zelf de gescoorde",
                "the one who scores is the one who is scored",
            )],
        );
    }
}
