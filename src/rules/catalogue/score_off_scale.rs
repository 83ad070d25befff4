//! `score-off-scale`: a score is one of the scale of its round.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::practice::ScoreScale;
use crate::rules::kinds::ROUND;
use crate::rules::{Found, Place, Rule};
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "score-off-scale",
    Severity::Error,
    Norm::promise(6),
    "een score is een van de scores van de schaal van haar ronde",
    "a score is one of the scale of its round",
)
.on_narrative(|narrative, _, found| {
    for (index, round) in narrative.practice.positioning.iter().enumerate() {
        let scale = round.scale();
        // Of a scale that cannot be used another rule tells.
        if scale.steps().is_none() {
            continue;
        }
        for (nth, answer) in round.answers.iter().enumerate() {
            for (field, score) in [("current", answer.current), ("desired", answer.desired)] {
                let Some(score) = score.filter(|score| !scale.holds(*score)) else {
                    continue;
                };
                let at = Place::root()
                    .field("practice")
                    .item("positioning", index, ROUND, round.id.as_str())
                    .entry("answers", nth)
                    .field(field);
                say(found, at, score, scale);
            }
        }
    }
    for (index, round) in narrative.practice.competences.iter().enumerate() {
        let scale = round.scale();
        if scale.steps().is_none() {
            continue;
        }
        for (nth, line) in round.answers.iter().enumerate() {
            if !scale.holds(line.score) {
                let at = Place::root()
                    .field("practice")
                    .item("competences", index, ROUND, round.id.as_str())
                    .entry("answers", nth)
                    .field("score");
                say(found, at, line.score, scale);
            }
        }
    }
});

fn say(found: &mut Found<'_>, place: Place, score: Decimal, scale: ScoreScale) {
    let (from, through, step) = (scale.from, scale.through, scale.step);
    found.add_with(
        place,
        Words::new(
            format!("score `{score}` staat niet op de schaal van `{from}` tot en met `{through}` in stappen van `{step}`"),
            format!("score `{score}` is not on the scale from `{from}` through `{through}` in steps of `{step}`"),
        ),
        Words::new(
            "verbeter de score; tot dan telt alleen deze score niet mee",
            "correct the score; until then this score alone does not count",
        ),
        [
            ("score", score.to_string()),
            ("from", from.to_string()),
            ("through", through.to_string()),
            ("step", step.to_string()),
        ],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "score-off-scale",
            "narrative",
            &[
                (
                    "/practice/competences/0/answers/1/score",
                    "score `0` staat niet op de schaal van `1` tot en met `5` in stappen van `0.5`",
                    "score `0` is not on the scale from `1` through `5` in steps of `0.5`",
                ),
                (
                    "/practice/positioning/0/answers/0/current",
                    "score `6` staat niet op de schaal van `1` tot en met `5` in stappen van `0.5`",
                    "score `6` is not on the scale from `1` through `5` in steps of `0.5`",
                ),
                (
                    "/practice/positioning/0/answers/1/desired",
                    "score `4.2` staat niet op de schaal van `1` tot en met `5` in stappen van `0.5`",
                    "score `4.2` is not on the scale from `1` through `5` in steps of `0.5`",
                ),
            ],
        );
    }
}
