//! `lesson-not-taken-up`: a plan takes up what was learnt before.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::LESSON;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "lesson-not-taken-up",
    Severity::Advice,
    Norm::practice("samen leren"),
    "een plan pakt op wat eerder is geleerd",
    "a plan takes up what was learnt before",
)
.on_report(|report, _, found| {
    let learning = report
        .practice
        .as_ref()
        .and_then(|practice| practice.learning.as_ref());
    let left = learning.into_iter().flat_map(|learning| &learning.not_taken_up);
    for (index, lesson) in left.enumerate() {
        found.add_with(
            Place::root()
                .field("practice")
                .field("learning")
                .item("notTakenUp", index, LESSON, lesson.lesson.as_str()),
            Words::new(
                format!("les `{}` uit de vorige rapportage pakt het plan niet op", lesson.lesson),
                format!("the plan does not take up lesson `{}` of the report before", lesson.lesson),
            ),
            Words::new(
                "zeg in `lessons` van het plan wat ermee gebeurt, of schrijf op wat ervan kwam in `reviewed`",
                "say in `lessons` of the plan what is done with it, or write down what came of it in `reviewed`",
            ),
            [("lesson", lesson.lesson.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "lesson-not-taken-up",
            "effect-report",
            &[(
                "/practice/learning/notTakenUp/0",
                "les `kleine-stappen` uit de vorige rapportage pakt het plan niet op",
                "the plan does not take up lesson `kleine-stappen` of the report before",
            )],
        );
    }
}
