//! `negative-effect-unsaid`: the answer to a goal names what became worse and what was not intended.

use crate::finding::{Norm, Severity};
use crate::instrument::Direction;
use crate::language::Words;
use crate::plan::Origin;
use crate::report::{EffectAnswer, GoalAnswer, Observed};
use crate::rules::Rule;
use crate::rules::answers::at_goal;
use crate::value::{Decimal, Figure};

pub(super) static RULE: Rule = Rule::new(
    "negative-effect-unsaid",
    Severity::Error,
    Norm::promise(2),
    "het antwoord op een doel noemt ook wat slechter werd en wat niet beoogd was",
    "the answer to a goal also names what became worse and what was not intended",
)
.on_report(|report, _, found| {
    for (nth, goal) in report.goals.iter().enumerate() {
        for (which, effect) in goal.effects.iter().enumerate() {
            if (worsened(effect) || effect.origin != Origin::Intended) && !said(goal, effect) {
                found.add_with(
                    at_goal(nth, goal).field("answer"),
                    Words::new(
                        format!(
                            "het antwoord zwijgt over effect `{}`, dat slechter werd of niet beoogd was",
                            effect.effect
                        ),
                        format!(
                            "the answer is silent on effect `{}`, which became worse or was not intended",
                            effect.effect
                        ),
                    ),
                    Words::new(
                        "noem het effect in het antwoord, even zichtbaar als wat verbeterde",
                        "name the effect in the answer, as visibly as what improved",
                    ),
                    [
                        ("effect", effect.effect.to_string()),
                        ("place", which.to_string()),
                    ],
                );
            }
        }
    }
});

/// Whether the answer names the effect, in both languages.
fn said(goal: &GoalAnswer, effect: &EffectAnswer) -> bool {
    let named = |answer: &str, statement: &str| {
        answer.contains(&effect.title) || (!statement.is_empty() && answer.contains(statement))
    };
    named(&goal.answer.nl, &effect.statement.nl) && named(&goal.answer.en, &effect.statement.en)
}

/// A change for the worse is told from the figures, not from the origin.
fn worsened(effect: &EffectAnswer) -> bool {
    match &effect.observed {
        Some(Observed::PairedChange(figures)) => {
            let more = matches!(
                (figures.worsened.known(), figures.improved.known()),
                (Some(worsened), Some(improved)) if worsened > improved
            );
            more || against(figures.mean_change, figures.better)
        }
        Some(Observed::Aggregate(figures)) => against(figures.change, figures.better),
        _ => false,
    }
}

fn against(change: Figure<Decimal>, better: Direction) -> bool {
    change.known().is_some_and(|change| match better {
        Direction::Higher => *change < Decimal::ZERO,
        Direction::Lower => *change > Decimal::ZERO,
        Direction::None => false,
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "negative-effect-unsaid",
            "effect-report",
            &[(
                "/goals/1/answer",
                "het antwoord zwijgt over effect `minder-eenzaam`, dat slechter werd of niet beoogd was",
                "the answer is silent on effect `minder-eenzaam`, which became worse or was not intended",
            )],
        );
    }
}
