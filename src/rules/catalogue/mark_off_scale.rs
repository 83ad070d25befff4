//! `mark-off-scale`: a mark is one of the marks of the scale.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::CRITERION;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "mark-off-scale",
    Severity::Error,
    Norm::practice("eForms BT-5423"),
    "een cijfer is een van de cijfers van de beoordelingsschaal",
    "a mark is one of the marks of the rating scale",
)
.on_assessment(|assessment, _, found| {
    for (index, criterion) in assessment.criteria.iter().enumerate() {
        let marks: Vec<String> = criterion.scale.iter().map(|step| step.mark.to_string()).collect();
        for (nth, answer) in criterion.answers.iter().enumerate() {
            let Some(mark) = answer.mark.map(|mark| mark.to_string()) else {
                continue;
            };
            if marks.is_empty() || marks.contains(&mark) {
                continue;
            }
            let list = marks.join(", ");
            found.add_with(
                Place::root()
                    .item("criteria", index, CRITERION, &criterion.name)
                    .entry("answers", nth)
                    .field("mark"),
                Words::new(
                    format!(
                        "cijfer `{mark}` van offerte `{}` staat niet op de schaal",
                        answer.offer
                    ),
                    format!("mark `{mark}` of offer `{}` is not on the scale", answer.offer),
                ),
                Words::new(format!("kies uit {list}"), format!("choose one of {list}")),
                [("mark", mark), ("offer", answer.offer.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_assessment_gives_its_findings_and_no_more() {
        finds(
            "mark-off-scale",
            "assessment",
            &[(
                "/criteria/0/answers/1/mark",
                "cijfer `7` van offerte `offerte-ontmoet` staat niet op de schaal",
                "mark `7` of offer `offerte-ontmoet` is not on the scale",
            )],
        );
    }
}
