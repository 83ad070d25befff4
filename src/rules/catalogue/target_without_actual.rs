//! `target-without-actual`: what was pursued has something to hold against it.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Target;
use crate::report::DifferenceKind;
use crate::rules::Rule;
use crate::rules::answers::each_answer;

pub(super) static RULE: Rule = Rule::new(
    "target-without-actual",
    Severity::Warning,
    Norm::law("Awb", "4:80"),
    "tegenover wat werd nagestreefd staat wat werd bereikt, of waarom dat niet bekend is",
    "beside what was pursued stands what was reached, or why that is not known",
)
.where_division_applies("Awb 4:80")
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        let in_words = matches!(answer.pursued, None | Some(Target::Described(_)));
        let nothing = answer
            .difference
            .as_ref()
            .is_none_or(|it| it.kind == DifferenceKind::NotComparable);
        let said = answer
            .difference
            .as_ref()
            .and_then(|it| it.explanation.as_deref())
            .is_some_and(|text| !text.trim().is_empty());
        if !in_words && nothing && !said {
            found.add_with(
                at().field("pursued"),
                Words::new(
                    format!(
                        "bij effect `{}` is niets om naast de streefwaarde te zetten",
                        answer.effect
                    ),
                    format!(
                        "for effect `{}` there is nothing to set beside the target",
                        answer.effect
                    ),
                ),
                Words::new(
                    "meet wat werd nagestreefd, of licht toe waarom dat niet is gelukt",
                    "measure what was pursued, or explain why that did not succeed",
                ),
                [("effect", answer.effect.to_string())],
            );
        }
    });
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "target-without-actual",
            "effect-report",
            &[(
                "/goals/2/effects/0/pursued",
                "bij effect `volhouden` is niets om naast de streefwaarde te zetten",
                "for effect `volhouden` there is nothing to set beside the target",
            )],
        );
    }
}
