//! `score-scale-unusable`: the scale of a round ends on a step above its begin.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::practice::ScoreScale;
use crate::rules::kinds::ROUND;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "score-scale-unusable",
    Severity::Error,
    Norm::promise(6),
    "de schaal van een ronde eindigt op een stap boven haar begin",
    "the scale of a round ends on a step above its begin",
)
.on_narrative(|narrative, _, found| {
    for (index, round) in narrative.practice.positioning.iter().enumerate() {
        look(found, "positioning", index, round.id.as_str(), round.scale());
    }
    for (index, round) in narrative.practice.competences.iter().enumerate() {
        look(found, "competences", index, round.id.as_str(), round.scale());
    }
});

fn look(found: &mut Found<'_>, list: &str, index: usize, round: &str, scale: ScoreScale) {
    if scale.steps().is_some() {
        return;
    }
    found.add_with(
        Place::root()
            .field("practice")
            .item(list, index, ROUND, round)
            .field("scale"),
        Words::new(
            format!("op de schaal van ronde `{round}` is geen score te geven"),
            format!("no score can be given on the scale of round `{round}`"),
        ),
        Words::new(
            "laat `through` een heel aantal keren `step` boven `from` liggen, ten hoogste honderd; tot dan wordt van de ronde \
             niets getoond",
            "let `through` lie a whole number of `step` above `from`, at most a hundred; until then nothing of the round is \
             shown",
        ),
        [("round", round.to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "score-scale-unusable",
            "narrative",
            &[(
                "/practice/positioning/0/scale",
                "op de schaal van ronde `voorjaar-2025` is geen score te geven",
                "no score can be given on the scale of round `voorjaar-2025`",
            )],
        );
    }
}
