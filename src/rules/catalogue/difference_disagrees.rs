//! `difference-disagrees`: what is said of pursued and realised follows from both.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Target;
use crate::report::{Difference, DifferenceKind, EffectAnswer, Pursued, difference};
use crate::rules::answers::each_answer;
use crate::rules::kinds::EFFECT;
use crate::rules::{Found, Place, Rule};
use crate::value::Period;

pub(super) static RULE: Rule = Rule::new(
    "difference-disagrees",
    Severity::Error,
    Norm::promise(10),
    "het verschil tussen nagestreefd en gerealiseerd volgt uit beide cijfers",
    "the difference between pursued and realised follows from both figures",
)
.on_report(|report, _, found| {
    let period = report.period;
    let mut answers: BTreeMap<&str, &EffectAnswer> = BTreeMap::new();
    each_answer(report, |answer, at| {
        answers.entry(answer.effect.as_str()).or_insert(answer);
        look(
            found,
            answer,
            pursued(answer.pursued.as_ref(), answer.pursued_for, period),
            answer.difference.as_ref(),
            at,
        );
        for (nth, year) in answer.other_years.iter().enumerate() {
            let (seen, at) = (answer.in_year(year), || at().entry("otherYears", nth));
            let target = pursued(seen.pursued.as_ref(), seen.pursued_for, period);
            look(found, &seen, target, seen.difference.as_ref(), &at);
        }
    });
    for (nth, line) in report.offer.iter().flat_map(|offer| &offer.effects).enumerate() {
        // Of an effect that left the plan nothing is held against the offer.
        if let Some(answer) = answers.get(line.effect.as_str()).filter(|_| line.in_plan) {
            look(
                found,
                answer,
                pursued(line.offered.as_ref(), line.offered_for, period),
                line.difference.as_ref(),
                &|| {
                    Place::root()
                        .field("offer")
                        .item("effects", nth, EFFECT, &line.title)
                },
            );
        }
    }
});

fn pursued(target: Option<&Target>, year: Option<u16>, period: Period) -> Option<Pursued<'_>> {
    target.map(|target| Pursued::new(target, year, period))
}

fn look(
    found: &mut Found<'_>,
    answer: &EffectAnswer,
    pursued: Option<Pursued<'_>>,
    said: Option<&Difference>,
    at: &dyn Fn() -> Place,
) {
    let made = pursued.map(|pursued| difference(pursued, answer.observed.as_ref(), &answer.survey_results));
    // Without a target only an explanation can be given, and nothing is compared.
    let wrong = match (made, said) {
        (Some(made), Some(said)) => said.kind != made,
        (Some(_), None) => true,
        (None, Some(said)) => said.kind != DifferenceKind::NotComparable,
        (None, None) => false,
    };
    if wrong {
        found.add_with(
            at().field("difference"),
            Words::new(
                format!(
                    "het verschil bij effect `{}` volgt niet uit streefwaarde en uitkomst",
                    answer.effect
                ),
                format!(
                    "the difference at effect `{}` does not follow from target and outcome",
                    answer.effect
                ),
            ),
            Words::new(
                "vergelijk de gedrukte waarden; de onzekerheid bepaalt alleen de woorden",
                "compare the printed values; the uncertainty decides the words only",
            ),
            [("effect", answer.effect.to_string())],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "difference-disagrees",
            "effect-report",
            &[(
                "/goals/0/effects/1/difference",
                "het verschil bij effect `omkijken` volgt niet uit streefwaarde en uitkomst",
                "the difference at effect `omkijken` does not follow from target and outcome",
            )],
        );
    }
}
