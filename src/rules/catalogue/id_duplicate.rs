//! `id-duplicate`: an id names one thing.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::by_id::Ids;
use crate::rules::kinds::{
    ACTIVITY, AREA, CRITERION, EFFECT, GOAL, GROUP, INDICATOR, INITIATIVE, NEED, OBLIGATION, SIGNAL, STORY,
    SURVEY,
};
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "id-duplicate",
    Severity::Error,
    Norm::promise(6),
    "elk id noemt één ding",
    "each id names one thing",
)
.blocking()
.on_policy(|policy, _, found| {
    each(
        found,
        "goals",
        GOAL,
        policy.goals.iter().map(|goal| goal.id.as_str()),
    );
    each(
        found,
        "indicators",
        INDICATOR,
        policy.indicators.iter().map(|it| it.id.as_str()),
    );
    each(
        found,
        "targetGroups",
        GROUP,
        policy.target_groups.iter().map(|group| group.id.as_str()),
    );
    each(
        found,
        "areas",
        AREA,
        policy.areas.iter().map(|area| area.id.as_str()),
    );
    let criteria = policy
        .assignment
        .iter()
        .flat_map(|assignment| &assignment.criteria);
    let at = Place::root().field("assignment");
    each_at(
        found,
        &at,
        "criteria",
        CRITERION,
        criteria.map(|criterion| criterion.id.as_str()),
    );
})
.on_plan(|plan, _, found| {
    each(
        found,
        "activities",
        ACTIVITY,
        plan.activities.iter().map(|activity| activity.id.as_str()),
    );
    each(
        found,
        "effects",
        EFFECT,
        plan.effects.iter().map(|effect| effect.id.as_str()),
    );
    each(
        found,
        "initiatives",
        INITIATIVE,
        plan.initiatives.iter().map(|it| it.id.as_str()),
    );
    let criteria = plan.answers.iter().map(|answer| answer.criterion.as_str());
    each_in(found, &Place::root(), "answers", "criterion", CRITERION, criteria);
    for (index, activity) in plan.activities.iter().enumerate() {
        let at = Place::root().item("activities", index, ACTIVITY, &activity.title);
        each_at(
            found,
            &at,
            "obligations",
            OBLIGATION,
            activity.obligations.iter().map(|it| it.id.as_str()),
        );
    }
})
.on_narrative(|narrative, _, found| {
    each(
        found,
        "stories",
        STORY,
        narrative.stories.iter().map(|story| story.id.as_str()),
    );
    each(
        found,
        "surveyResults",
        SURVEY,
        narrative.survey_results.iter().map(|it| it.id.as_str()),
    );
    each(
        found,
        "needs",
        NEED,
        narrative.needs.iter().map(|need| need.id.as_str()),
    );
    each(
        found,
        "signals",
        SIGNAL,
        narrative.signals.iter().map(|signal| signal.id.as_str()),
    );
    each(
        found,
        "emergentEffects",
        EFFECT,
        narrative.emergent_effects.iter().map(|it| it.id.as_str()),
    );
})
.on_report(|report, _, found| {
    each(
        found,
        "goals",
        GOAL,
        report.goals.iter().map(|goal| goal.goal.as_str()),
    );
    each(
        found,
        "activities",
        ACTIVITY,
        report.activities.iter().map(|it| it.activity.as_str()),
    );
})
.on_offer(|offer, _, found| {
    let root = Place::root();
    let criteria = offer.answers.iter().map(|answer| answer.criterion.as_str());
    each_in(found, &root, "answers", "criterion", CRITERION, criteria);
    let effects = offer.effects.iter().map(|effect| effect.effect.as_str());
    each_in(found, &root, "effects", "effect", EFFECT, effects);
});

fn each<'a>(found: &mut Found<'_>, list: &str, kind: (&str, &str), ids: impl Iterator<Item = &'a str>) {
    each_at(found, &Place::root(), list, kind, ids);
}

fn each_at<'a>(
    found: &mut Found<'_>,
    at: &Place,
    list: &str,
    kind: (&str, &str),
    ids: impl Iterator<Item = &'a str>,
) {
    each_in(found, at, list, "id", kind, ids);
}

fn each_in<'a>(
    found: &mut Found<'_>,
    at: &Place,
    list: &str,
    field: &str,
    kind: (&str, &str),
    ids: impl Iterator<Item = &'a str>,
) {
    let mut seen = Ids::new();
    for (index, id) in ids.enumerate() {
        if seen.insert(id) {
            continue;
        }
        found.add_with(
            at.clone().item(list, index, kind, id).field(field),
            Words::new(
                format!("het id `{id}` komt meer dan eens voor"),
                format!("the id `{id}` occurs more than once"),
            ),
            Words::new("geef elk een eigen id", "give each an id of its own"),
            [("id", id.to_owned())],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "id-duplicate",
            "effect-report",
            &[(
                "/activities/2/id",
                "het id `respijt` komt meer dan eens voor",
                "the id `respijt` occurs more than once",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "id-duplicate",
            "narrative",
            &[(
                "/needs/1/id",
                "het id `ochtendles` komt meer dan eens voor",
                "the id `ochtendles` occurs more than once",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "id-duplicate",
            "plan",
            &[(
                "/initiatives/1/id",
                "het id `tuin` komt meer dan eens voor",
                "the id `tuin` occurs more than once",
            )],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "id-duplicate",
            "policy-framework",
            &[(
                "/indicators/2/id",
                "het id `omzien` komt meer dan eens voor",
                "the id `omzien` occurs more than once",
            )],
        );
    }
}
