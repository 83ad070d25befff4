//! `goal-shares-sum`: the shares of an activity add up to one, over goals that it serves.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::{Activity, GoalShare, Plan};
use crate::rules::kinds::ACTIVITY;
use crate::rules::{Place, Rule};
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "goal-shares-sum",
    Severity::Warning,
    Norm::law("Awb", "4:63"),
    "de aandelen van een activiteit zijn samen één, over doelen die zij dient",
    "the shares of an activity add up to one, over goals that it serves",
)
.where_division_applies("Awb 4:63")
.on_plan(|plan, _, found| {
    for (index, activity) in plan.activities.iter().enumerate() {
        if activity.goal_shares.is_empty() {
            continue;
        }
        let at = || Place::root().item("activities", index, ACTIVITY, &activity.title);
        let sum = Decimal::from_millionths(GoalShare::sum(&activity.goal_shares));
        if let Some(sum) = sum.ok().filter(|sum| *sum != Decimal::ONE) {
            found.add_with(
                at().field("goalShares"),
                Words::new(
                    format!("de aandelen van activiteit `{}` zijn samen `{sum}`, niet 1", activity.id),
                    format!("the shares of activity `{}` are `{sum}` together, not 1", activity.id),
                ),
                Words::new(
                    "verdeel het geheel; een derde is `0.333333`, `0.333333` en `0.333334`. Tot dan telt zij bij geen doel",
                    "divide the whole; a third is `0.333333`, `0.333333` and `0.333334`. Until then it counts for no goal",
                ),
                [("activity", activity.id.to_string()), ("sum", sum.to_string())],
            );
        }
        let served = served(plan, activity);
        for (nth, share) in activity.goal_shares.iter().enumerate() {
            if !served.contains(share.goal.as_str()) {
                found.add_with(
                    at().entry("goalShares", nth).field("goal"),
                    Words::new(
                        format!("activiteit `{}` draagt aan doel `{}` niet bij", activity.id, share.goal),
                        format!("activity `{}` does not contribute to goal `{}`", activity.id, share.goal),
                    ),
                    Words::new(
                        "verbind een effect van de activiteit in `contributions` met het doel, of verdeel de kosten anders",
                        "link an effect of the activity to the goal in `contributions`, or divide the costs otherwise",
                    ),
                    [
                        ("activity", activity.id.to_string()),
                        ("goal", share.goal.to_string()),
                    ],
                );
            }
        }
    }
});

/// The goals that the effects of an activity contribute to.
fn served<'p>(plan: &'p Plan, activity: &Activity) -> BTreeSet<&'p str> {
    let effects: BTreeSet<&str> = plan
        .effects
        .iter()
        .filter(|effect| effect.activities.contains(&activity.id))
        .map(|effect| effect.id.as_str())
        .collect();
    let links = plan.contributions.iter();
    links
        .filter(|link| effects.contains(link.effect.as_str()))
        .map(|link| link.goal.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "goal-shares-sum",
            "plan",
            &[
                (
                    "/activities/0/goalShares",
                    "de aandelen van activiteit `koffie` zijn samen `0.9`, niet 1",
                    "the shares of activity `koffie` are `0.9` together, not 1",
                ),
                (
                    "/activities/1/goalShares/0/goal",
                    "activiteit `respijt` draagt aan doel `meedoen` niet bij",
                    "activity `respijt` does not contribute to goal `meedoen`",
                ),
            ],
        );
    }
}
