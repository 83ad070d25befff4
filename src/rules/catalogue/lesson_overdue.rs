//! `lesson-overdue`: a lesson is looked at again on its day.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::LessonStanding;
use crate::rules::kinds::LESSON;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "lesson-overdue",
    Severity::Advice,
    Norm::practice("samen leren"),
    "op een les wordt op haar dag teruggekeken",
    "a lesson is looked at again on its day",
)
.on_report(|report, _, found| {
    let learning = report
        .practice
        .as_ref()
        .and_then(|practice| practice.learning.as_ref());
    let lessons = learning.into_iter().flat_map(|learning| &learning.lessons);
    for (index, lesson) in lessons.enumerate() {
        if lesson.standing != LessonStanding::Overdue {
            continue;
        }
        let days = lesson.days.unwrap_or_default();
        found.add_with(
            Place::root().field("practice").field("learning").item(
                "lessons",
                index,
                LESSON,
                lesson.lesson.as_str(),
            ),
            Words::new(
                format!(
                    "op les `{}` had `{days}` dagen geleden teruggekeken moeten zijn",
                    lesson.lesson
                ),
                format!(
                    "lesson `{}` was to be looked at again `{days}` days ago",
                    lesson.lesson
                ),
            ),
            Words::new(
                "kijk terug en schrijf op wat ervan kwam in `reviewed`, of kies een nieuwe dag",
                "look back and write down what came of it in `reviewed`, or choose another day",
            ),
            [("lesson", lesson.lesson.to_string()), ("days", days.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "lesson-overdue",
            "effect-report",
            &[(
                "/practice/learning/lessons/0",
                "op les `kleine-stappen` had `92` dagen geleden teruggekeken moeten zijn",
                "lesson `kleine-stappen` was to be looked at again `92` days ago",
            )],
        );
    }
}
