//! `standings-disagree`: standings are those of the effects, and each rests on something.

use crate::evidence::{Evidence, Standing, standing};
use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::Subject;
use crate::plan::Design;
use crate::policy::Measurand;
use crate::report::{EffectAnswer, EffectReport, GoalAnswer, Observed, Outcome, Standings};
use crate::rules::answers::{at_goal, each_answer};
use crate::rules::by_id::Ids;
use crate::rules::{Place, Rule};
use crate::statistics::Gate;

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
        if !rests(answer, report.audience.is_confidential()) {
            let standing = answer.standing.words();
            found.add_with(
                at().field("standing"),
                Words::new(
                    format!(
                        "effect `{}` heet {}, en dat is niet wat eronder staat",
                        answer.effect, standing.nl
                    ),
                    format!(
                        "effect `{}` is called {}, which is not what stands below it",
                        answer.effect, standing.en
                    ),
                ),
                Words::new(
                    "laat de stand volgen uit meting, verhaal en bereik die er staan",
                    "let the standing follow from the measurement, the story and the reach that stand there",
                ),
                [("effect", answer.effect.to_string())],
            );
        }
    });
});

/// Whether an effect stands as what is printed of it says. Outside a measurement may be printed without its figures, so
/// that a standing can be higher than these; it is never lower.
fn rests(answer: &EffectAnswer, exact: bool) -> bool {
    let printed = printed(answer);
    let hidden = !exact && is_paired(answer) && answer.gate == Some(Gate::None);
    match answer.standing {
        Standing::Measured => printed == Standing::Measured || hidden,
        Standing::Told => printed == Standing::Told,
        _ => printed < Standing::Told,
    }
}

/// How it is known, from what is printed.
fn printed(answer: &EffectAnswer) -> Standing {
    let experienced = answer
        .survey_results
        .iter()
        .any(|survey| survey.about == Subject::ExperiencedChange && survey.agreed.known().is_some());
    let mut evidence = Evidence {
        told: !answer.stories.is_empty() || experienced,
        ..Evidence::default()
    };
    if is_paired(answer) && answer.design >= Design::BeforeAfter {
        evidence.pairs = answer.gate;
    }
    match &answer.observed {
        Some(Observed::Aggregate(figures)) => {
            let tells = figures.change.known().is_some() && !figures.context;
            let is_state = tells && figures.measures.is_some_and(Measurand::may_show_change);
            evidence.aggregate = is_state && !figures.is_told_by_source();
            evidence.told |= is_state && figures.is_told_by_source();
            evidence.told |= tells && figures.measures == Some(Measurand::ExperiencedChange);
        }
        Some(Observed::RoleMovement(figures)) => evidence.aggregate = figures.people.known().is_some(),
        Some(Observed::Told(told)) => {
            let asked = told.asked.as_ref();
            evidence.asked_afterwards =
                asked.is_some_and(|it| it.fit_for_proof && it.people.known().is_some());
        }
        _ => {}
    }
    standing(&evidence)
}

/// Whether people were measured one by one.
fn is_paired(answer: &EffectAnswer) -> bool {
    matches!(
        answer.observed,
        Some(Observed::PairedChange(_) | Observed::CategoryShift(_) | Observed::GoalAttainment(_))
    )
}

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
                    "effect `talen` heet gemeten, en dat is niet wat eronder staat",
                    "effect `talen` is called measured, which is not what stands below it",
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
