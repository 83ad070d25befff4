//! `gate-disagrees`: the number of people decides what may be shown, and which label goes with it.

use crate::evidence::Label;
use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::{EffectAnswer, EffectReport, Observed};
use crate::rules::answers::each_answer;
use crate::rules::{Found, Place, Rule};
use crate::statistics::Gate;
use crate::value::{Figure, People};

pub(super) static RULE: Rule = Rule::new(
    "gate-disagrees",
    Severity::Error,
    Norm::promise(10),
    "het aantal mensen bepaalt welke cijfers er mogen staan, en welk label erbij hoort",
    "the number of people decides which figures may stand there, and with which label",
)
.on_report(|report, _, found| {
    let threshold = threshold(report);
    // A gate is of the number as it was counted, which cannot be told from a rounded one.
    let exact = report.disclosure.rounded_to.is_none();
    each_answer(report, |answer, at| {
        of_effect(found, answer, threshold, exact, at);
        for (nth, survey) in answer.survey_results.iter().enumerate() {
            let gate = match survey.whole() {
                Figure::Known(answered) => Some(Gate::of(answered.0, threshold)),
                _ => continue,
            };
            if survey.gate != gate {
                say(
                    found,
                    at().entry("surveyResults", nth).field("gate"),
                    (
                        "de drempel past niet bij het aantal antwoorden",
                        "the gate does not fit the number of answers",
                    ),
                );
            }
        }
    });
});

/// The smallest number of people that is told; inside the organisation as everywhere else.
fn threshold(report: &EffectReport) -> u64 {
    const INSIDE: u64 = 5;
    report.disclosure.threshold.unwrap_or(INSIDE)
}

fn of_effect(
    found: &mut Found<'_>,
    answer: &EffectAnswer,
    threshold: u64,
    exact: bool,
    at: &dyn Fn() -> Place,
) {
    if let Some(people) = people(answer).filter(|_| exact)
        && answer.gate != Some(Gate::of(people.0, threshold))
    {
        say(
            found,
            at().field("gate"),
            (
                "de drempel past niet bij het aantal mensen",
                "the gate does not fit the number of people",
            ),
        );
    }
    let labelled = answer.labels.contains(&Label::Indicative);
    if labelled != (answer.gate == Some(Gate::Indicative)) {
        say(
            found,
            at().field("labels"),
            (
                "het label `indicative` past niet bij de drempel",
                "the label `indicative` does not fit the gate",
            ),
        );
    }
    if let Some(Observed::PairedChange(figures)) = &answer.observed {
        let open = matches!(answer.gate, Some(Gate::Indicative | Gate::Normal));
        if !open && figures.mean_change.known().is_some() {
            say(
                found,
                at().field("observed").field("figures").field("meanChange"),
                (
                    "bij zo weinig mensen hoort geen gemiddelde",
                    "among so few people no mean belongs",
                ),
            );
        }
    }
}

/// The people who decide what may be shown, where their number is printed.
fn people(answer: &EffectAnswer) -> Option<People> {
    let figure = match answer.observed.as_ref()? {
        Observed::PairedChange(figures) => figures.pairs,
        Observed::CategoryShift(figures) => figures.pairs,
        Observed::GoalAttainment(figures) => figures.people,
        Observed::RoleMovement(figures) => figures.group,
        Observed::Aggregate(_) | Observed::Told(_) => return None,
    };
    figure.known().copied()
}

fn say(found: &mut Found<'_>, place: Place, (nl, en): (&str, &str)) {
    found.add_with(
        place,
        Words::new(nl, en),
        Words::new(
            "onder de drempel staat niets, tot en met 10 alleen het aantal, tot en met 29 is het indicatief",
            "below the threshold nothing stands, through 10 the number only, through 29 it is indicative",
        ),
        [("label", "indicative".to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "gate-disagrees",
            "effect-report",
            &[
                (
                    "/goals/0/effects/1/labels",
                    "het label `indicative` past niet bij de drempel",
                    "the label `indicative` does not fit the gate",
                ),
                (
                    "/goals/2/effects/0/surveyResults/0/gate",
                    "de drempel past niet bij het aantal antwoorden",
                    "the gate does not fit the number of answers",
                ),
            ],
        );
    }
}
