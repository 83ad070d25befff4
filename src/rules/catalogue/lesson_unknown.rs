//! `lesson-unknown`: a plan takes up lessons that the report before holds.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::LESSON;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "lesson-unknown",
    Severity::Warning,
    Norm::practice("samen leren"),
    "een les die een plan oppakt, staat in de vorige rapportage",
    "a lesson that a plan takes up stands in the report before",
)
.on_report(|report, _, found| {
    // Without the report before nobody can tell.
    if report.comparison.is_none() {
        return;
    }
    let learning = report
        .practice
        .as_ref()
        .and_then(|practice| practice.learning.as_ref());
    let taken = learning.into_iter().flat_map(|learning| &learning.taken_up);
    for (index, lesson) in taken.enumerate().filter(|(_, lesson)| lesson.text.is_none()) {
        found.add_with(
            Place::root().field("practice").field("learning").item(
                "takenUp",
                index,
                LESSON,
                lesson.lesson.as_str(),
            ),
            Words::new(
                format!(
                    "les `{}` die het plan oppakt, staat niet in de vorige rapportage",
                    lesson.lesson
                ),
                format!(
                    "lesson `{}` that the plan takes up is not in the report before",
                    lesson.lesson
                ),
            ),
            Words::new(
                "neem de id die de les in de vorige toelichting had",
                "take the id that the lesson had in the narrative before",
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
            "lesson-unknown",
            "effect-report",
            &[(
                "/practice/learning/takenUp/0",
                "les `kleine-stapjes` die het plan oppakt, staat niet in de vorige rapportage",
                "lesson `kleine-stapjes` that the plan takes up is not in the report before",
            )],
        );
    }
}
