//! `lesson-without-owner`: somebody takes a lesson on, and looks at it again.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::LESSON;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "lesson-without-owner",
    Severity::Advice,
    Norm::practice("samen leren"),
    "iemand pakt een les op, en kijkt er later naar terug",
    "somebody takes a lesson on, and looks at it again",
)
.on_narrative(|narrative, _, found| {
    for (index, lesson) in narrative.lessons.iter().enumerate() {
        let owned = lesson
            .owner
            .as_deref()
            .is_some_and(|owner| !owner.trim().is_empty());
        if !owned || lesson.review_on.is_none() {
            found.add(
                Place::root().item("lessons", index, LESSON, ""),
                Words::new(
                    "de les zegt niet wie haar oppakt en wanneer iemand terugkijkt",
                    "the lesson does not say who takes it on and when somebody looks back",
                ),
                Words::new("vul `owner` en `reviewOn` in", "fill in `owner` and `reviewOn`"),
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "lesson-without-owner",
            "narrative",
            &[(
                "/lessons/0",
                "de les zegt niet wie haar oppakt en wanneer iemand terugkijkt",
                "the lesson does not say who takes it on and when somebody looks back",
            )],
        );
    }
}
