//! `standings-disagree`: standings are those of the effects, and each rests on something.

use crate::evidence::Standing;
use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::{EffectReport, GoalAnswer, Observed, Outcome, Standings};
use crate::rules::answers::{at_goal, each_answer};
use crate::rules::by_id::Ids;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "standings-disagree",
    Severity::Error,
    Norm::promise(1),
    "standen zijn die van de effecten, en elke stand rust ergens op",
    "standings are those of the effects, and each rests on something",
)
.on_report(|report, _, found| {
    for (nth, goal) in report.goals.iter().enumerate() {
        let counted: Standings = goal.effects.iter().map(|effect| effect.standing).collect();
        if counted != goal.standings {
            found.add_with(
                at_goal(nth, goal).field("standings"),
                Words::new(
                    format!(
                        "de standen van doel `{}` zijn niet die van zijn effecten",
                        goal.goal
                    ),
                    format!(
                        "the standings of goal `{}` are not those of its effects",
                        goal.goal
                    ),
                ),
                Words::new(
                    "tel de standen van de effecten onder dit doel",
                    "count the standings of the effects under this goal",
                ),
                [("goal", goal.goal.to_string())],
            );
        }
    }
    let went = report.each_effect().into_iter().map(Outcome::of).collect();
    if report.glance.effects.is_some_and(|told| told != went) {
        found.add(
            Place::root().field("glance").field("effects"),
            Words::new(
                "het overzicht telt de effecten anders dan hun cijfers zijn",
                "the glance counts the effects otherwise than their figures are",
            ),
            Words::new(
                "tel elk effect één keer, bij hoe het ging volgens zijn cijfers",
                "count each effect once, at how it went by its figures",
            ),
        );
    }
    if glance(report) != report.glance.goals() {
        found.add(
            Place::root().field("glance"),
            Words::new(
                "het overzicht telt de doelen anders dan hun effecten staan",
                "the glance counts the goals otherwise than their effects stand",
            ),
            Words::new(
                "tel elk doel één keer, bij de beste stand van zijn beoogde effecten",
                "count each goal once, at the best standing of its intended effects",
            ),
        );
    }
    each_answer(report, |answer, at| {
        let told = answer.stories.len() + answer.survey_results.len() > 0
            || matches!(answer.observed, Some(Observed::Told(_)));
        let rests = match answer.standing {
            Standing::Measured => !matches!(answer.observed, None | Some(Observed::Told(_))),
            Standing::Told => told || answer.observed.is_some() || answer.gate.is_some(),
            _ => true,
        };
        if !rests {
            let standing = answer.standing.words();
            found.add_with(
                at().field("standing"),
                Words::new(
                    format!(
                        "effect `{}` heet {}, maar daar staat niets onder",
                        answer.effect, standing.nl
                    ),
                    format!(
                        "effect `{}` is called {}, but nothing stands below it",
                        answer.effect, standing.en
                    ),
                ),
                Words::new(
                    "voeg de meting of het verhaal toe, of verlaag de stand",
                    "add the measurement or the story, or lower the standing",
                ),
                [("effect", answer.effect.to_string())],
            );
        }
    });
});

/// How many goals have which best standing; a goal that is only the heading of others stands with them.
fn glance(report: &EffectReport) -> Standings {
    let headings: Ids = report
        .goals
        .iter()
        .filter_map(|goal| Some(goal.parent.as_ref()?.as_str()))
        .collect();
    report
        .goals
        .iter()
        .filter(|goal| !goal.effects.is_empty() || !headings.contains(goal.goal.as_str()))
        .map(GoalAnswer::best_standing)
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "standings-disagree",
            "effect-report",
            &[
                (
                    "/emergentEffects/0/standing",
                    "effect `talen` heet gemeten, maar daar staat niets onder",
                    "effect `talen` is called measured, but nothing stands below it",
                ),
                (
                    "/glance",
                    "het overzicht telt de doelen anders dan hun effecten staan",
                    "the glance counts the goals otherwise than their effects stand",
                ),
                (
                    "/goals/1/standings",
                    "de standen van doel `meedoen` zijn niet die van zijn effecten",
                    "the standings of goal `meedoen` are not those of its effects",
                ),
            ],
        );
    }
}
