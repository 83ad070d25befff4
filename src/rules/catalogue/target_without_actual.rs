//! `target-without-actual`: what was pursued has something to hold against it.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Target;
use crate::report::{DifferenceKind, EffectAnswer};
use crate::rules::answers::each_answer;
use crate::rules::{Found, Place, Rule};

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
        look(found, answer, &|| at().field("pursued"));
        for (nth, year) in answer.other_years.iter().enumerate() {
            look(found, &answer.in_year(year), &|| at().entry("otherYears", nth));
        }
    });
});

fn look(found: &mut Found<'_>, answer: &EffectAnswer, at: &dyn Fn() -> Place) {
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
        let (message, help) = if answer.lacks_baseline() {
            no_baseline(answer)
        } else {
            no_outcome(answer)
        };
        found.add_with(at(), message, help, [("effect", answer.effect.to_string())]);
    }
}

fn no_outcome(answer: &EffectAnswer) -> (Words, Words) {
    let effect = &answer.effect;
    (
        Words::new(
            format!("bij effect `{effect}` is niets om naast de streefwaarde te zetten"),
            format!("for effect `{effect}` there is nothing to set beside the target"),
        ),
        Words::new(
            "meet wat werd nagestreefd, of licht toe waarom dat niet is gelukt",
            "measure what was pursued, or explain why that did not succeed",
        ),
    )
}

fn no_baseline(answer: &EffectAnswer) -> (Words, Words) {
    let effect = &answer.effect;
    (
        Words::new(
            format!(
                "bij effect `{effect}` is niet bekend hoe het bij het begin was, en daaraan wordt het afgemeten"
            ),
            format!(
                "for effect `{effect}` it is not known how it was at the start, which it is held against"
            ),
        ),
        Words::new(
            "noem de waarde van de nulmeting bij `before`, of licht toe waarom die ontbreekt",
            "give the value of the baseline at `before`, or explain why it is missing",
        ),
    )
}

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
