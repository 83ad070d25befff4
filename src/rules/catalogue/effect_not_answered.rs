//! `effect-not-answered`: each intended effect of the plan is answered, under each goal it serves.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Origin;
use crate::rules::answers::{at_goal, each_answer};
use crate::rules::by_id::{ById, Ids};
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "effect-not-answered",
    Severity::Error,
    Norm::law("Awb", "4:80"),
    "elk beoogd effect van het plan krijgt antwoord, onder elk doel waaraan het bijdraagt",
    "each intended effect of the plan is answered, under each goal it contributes to",
)
.where_division_applies("Awb 4:80")
.on_report(|report, context, found| {
    let Some(plan) = context.plan else {
        return found.without("plan");
    };
    let mut anywhere: Ids = Ids::new();
    each_answer(report, |answer, _| {
        anywhere.insert(answer.effect.as_str());
    });
    for effect in plan
        .effects
        .iter()
        .filter(|effect| effect.origin == Origin::Intended)
    {
        if !anywhere.contains(effect.id.as_str()) {
            found.add_with(
                Place::root().field("goals"),
                Words::new(
                    format!("effect `{}` van het plan ontbreekt", effect.id),
                    format!("effect `{}` of the plan is missing", effect.id),
                ),
                Words::new(
                    "neem het effect op, ook als er niets over bekend is",
                    "take the effect in, even if nothing is known about it",
                ),
                [("effect", effect.id.to_string())],
            );
        }
    }
    let goals: ById<(usize, Ids)> = report
        .goals
        .iter()
        .enumerate()
        .map(|(nth, goal)| {
            let effects = goal.effects.iter().map(|effect| effect.effect.as_str()).collect();
            (goal.goal.as_str(), (nth, effects))
        })
        .collect();
    for link in &plan.contributions {
        let (Some((nth, effects)), id) = (goals.get(link.goal.as_str()), link.effect.as_str()) else {
            continue;
        };
        // An effect that is nowhere was said already.
        if let Some(goal) = report
            .goals
            .get(*nth)
            .filter(|_| anywhere.contains(id) && !effects.contains(id))
        {
            found.add_with(
                at_goal(*nth, goal).field("effects"),
                Words::new(
                    format!(
                        "effect `{id}` draagt volgens het plan bij aan dit doel, maar staat er niet onder"
                    ),
                    format!(
                        "effect `{id}` contributes to this goal by the plan, but does not stand under it"
                    ),
                ),
                Words::new(
                    "zet het effect ook onder dit doel",
                    "put the effect under this goal too",
                ),
                [("effect", id.to_owned()), ("goal", link.goal.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "effect-not-answered",
            "effect-report",
            &[
                (
                    "/goals",
                    "effect `volhouden` van het plan ontbreekt",
                    "effect `volhouden` of the plan is missing",
                ),
                (
                    "/goals/0/effects",
                    "effect `minder-eenzaam` draagt volgens het plan bij aan dit doel, maar staat er niet onder",
                    "effect `minder-eenzaam` contributes to this goal by the plan, but does not stand under it",
                ),
            ],
        );
    }
}
