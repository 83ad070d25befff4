//! `target-changed`: a target changes only by an amendment.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::{Amended, Effect, Plan, Target, TargetOfYear};
use crate::report::YearAnswer;
use crate::rules::answers::each_answer;
use crate::rules::by_id::{ById, Ids};
use crate::rules::kinds::EFFECT;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "target-changed",
    Severity::Error,
    Norm::law("Awb", "4:80"),
    "een streefwaarde verandert alleen met een wijziging van het plan",
    "a target changes only by an amendment of the plan",
)
.where_division_applies("Awb 4:80")
.on_plan(|plan, context, found| {
    let Some(earlier) = context.earlier else {
        return found.without("earlier plan");
    };
    let before: ById<&Effect> = earlier
        .effects
        .iter()
        .map(|effect| (effect.id.as_str(), effect))
        .collect();
    let amended = amended(plan);
    for (index, effect) in plan.effects.iter().enumerate() {
        let id = effect.id.as_str();
        let Some(was) = before.get(id).filter(|was| was.has_target()) else {
            continue;
        };
        let field = match (effect.target == was.target, effect.targets == was.targets) {
            (true, true) => continue,
            (false, _) => "target",
            (true, false) => "targets",
        };
        if !amended.contains(id) {
            changed(
                found,
                Place::root()
                    .item("effects", index, EFFECT, &effect.title)
                    .field(field),
                id,
                ("het plan zoals het was afgesproken", "the plan as it was agreed"),
            );
        }
    }
})
.on_report(|report, context, found| {
    let Some(plan) = context.plan else {
        return found.without("plan");
    };
    let year = report.period.through.year();
    let planned: ById<(&Effect, Holds<'_>)> = plan
        .effects
        .iter()
        .map(|effect| (effect.id.as_str(), (effect, effect.target_in(year))))
        .collect();
    each_answer(report, |answer, at| {
        let reported = answer.pursued.as_ref().map(|target| (target, answer.pursued_for));
        let Some((effect, holds)) = planned.get(answer.effect.as_str()) else {
            return;
        };
        let others = effect.targets_of_other_years(report.period);
        let agree =
            |(set, told): (&&TargetOfYear, &YearAnswer)| set.year == told.year && set.target == told.pursued;
        let years = &answer.other_years;
        if others.len() != years.len() || !others.iter().zip(years).all(agree) {
            changed(
                found,
                at().field("otherYears"),
                answer.effect.as_str(),
                ("het plan", "the plan"),
            );
        }
        if reported != *holds {
            changed(
                found,
                at().field("pursued"),
                answer.effect.as_str(),
                ("het plan", "the plan"),
            );
        }
    });
});

/// What holds at the end of a period, and the year that it is set for.
type Holds<'p> = Option<(&'p Target, Option<u16>)>;

/// The effects that an amendment speaks of.
fn amended(plan: &Plan) -> Ids<'_> {
    plan.amendments
        .iter()
        .filter_map(|amendment| match &amendment.changes {
            Amended::Effect(id) => Some(id.as_str()),
            Amended::Activity(_) | Amended::Other(_) => None,
        })
        .collect()
}

fn changed(found: &mut Found<'_>, place: Place, effect: &str, (nl, en): (&str, &str)) {
    found.add_with(
        place,
        Words::new(
            format!("de streefwaarde van effect `{effect}` is een andere dan in {nl}"),
            format!("the target of effect `{effect}` is another than in {en}"),
        ),
        Words::new(
            "zet de afgesproken streefwaarde terug, of leg de wijziging vast in `amendments` met dag en reden",
            "put the agreed target back, or record the change in `amendments` with day and reason",
        ),
        [("effect", effect.to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "target-changed",
            "effect-report",
            &[
                (
                    "/goals/0/effects/0/pursued",
                    "de streefwaarde van effect `minder-eenzaam` is een andere dan in het plan",
                    "the target of effect `minder-eenzaam` is another than in the plan",
                ),
                (
                    "/goals/1/effects/0/pursued",
                    "de streefwaarde van effect `minder-eenzaam` is een andere dan in het plan",
                    "the target of effect `minder-eenzaam` is another than in the plan",
                ),
            ],
        );
    }

    #[test]
    fn a_plan_that_differs_from_the_agreed_one_gives_its_findings_and_no_more() {
        finds(
            "target-changed",
            "plan-earlier",
            &[(
                "/effects/0/target",
                "de streefwaarde van effect `minder-eenzaam` is een andere dan in het plan zoals het was afgesproken",
                "the target of effect `minder-eenzaam` is another than in the plan as it was agreed",
            )],
        );
    }
}
