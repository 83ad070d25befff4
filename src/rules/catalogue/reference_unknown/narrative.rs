//! What a narrative refers to: within itself, in the plan and in the policy framework.

use super::Known;
use crate::narrative::{About, Narrative};
use crate::plan::{Activity, Plan};
use crate::policy::PolicyFramework;
use crate::rules::by_id::ById;
use crate::rules::kinds::{
    ACTIVITY, AREA, EFFECT, GOAL, GROUP, INDICATOR, NEED, OBLIGATION, SIGNAL, STORY, SURVEY,
};
use crate::rules::{Found, Place};

pub(super) fn within(document: &Narrative, found: &mut Found<'_>) {
    let stories = Known::new(STORY, document.stories.iter().map(|story| story.id.as_str()));
    let surveys = Known::new(
        SURVEY,
        document.survey_results.iter().map(|survey| survey.id.as_str()),
    );
    let needs = Known::new(NEED, document.needs.iter().map(|need| need.id.as_str()));
    for (index, effect) in document.emergent_effects.iter().enumerate() {
        let at = || Place::root().item("emergentEffects", index, EFFECT, &effect.title);
        for (nth, story) in effect.stories.iter().enumerate() {
            stories.look(found, story.as_str(), || at().entry("stories", nth));
        }
        for (nth, survey) in effect.survey_results.iter().enumerate() {
            surveys.look(found, survey.as_str(), || at().entry("surveyResults", nth));
        }
    }
    for (index, signal) in document.signals.iter().enumerate() {
        for (nth, need) in signal.needs.iter().enumerate() {
            needs.look(found, need.as_str(), || {
                Place::root()
                    .item("signals", index, SIGNAL, "")
                    .entry("needs", nth)
            });
        }
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "a list of every reference, in the order of the document"
)]
pub(super) fn against_plan(document: &Narrative, plan: &Plan, found: &mut Found<'_>) {
    let activities = Known::new(ACTIVITY, plan.activities.iter().map(|it| it.id.as_str()));
    // What showed itself on the way may be spoken of like any planned effect.
    let emergent = document.emergent_effects.iter().map(|effect| effect.id.as_str());
    let effects = Known::new(
        EFFECT,
        plan.effects
            .iter()
            .map(|effect| effect.id.as_str())
            .chain(emergent),
    );
    let root = Place::root;
    if let Some(named) = &document.plan {
        let plans = Known::new(("plan", "plan"), std::iter::once(plan.id.as_str()));
        plans.look(found, named.as_str(), || root().field("plan"));
    }
    groups_against_plan(document, &activities, found);
    for (index, story) in document.stories.iter().enumerate() {
        for (nth, effect) in story.effects.iter().enumerate() {
            effects.look(found, effect.as_str(), || {
                let called = story.title.as_deref().unwrap_or(story.id.as_str());
                root().item("stories", index, STORY, called).entry("effects", nth)
            });
        }
    }
    for (index, survey) in document.survey_results.iter().enumerate() {
        if let Some(effect) = &survey.effect {
            effects.look(found, effect.as_str(), || {
                root().entry("surveyResults", index).field("effect")
            });
        }
    }
    for (index, aggregate) in document.aggregates.iter().enumerate() {
        effects.look(found, aggregate.effect.as_str(), || {
            root().entry("aggregates", index).field("effect")
        });
    }
    for (index, study) in document.external_studies.iter().enumerate() {
        effects.look(found, study.effect.as_str(), || {
            root().entry("externalStudies", index).field("effect")
        });
    }
    for (index, steering) in document.steering.iter().enumerate() {
        effects.look(found, steering.effect.as_str(), || {
            root().entry("steering", index).field("effect")
        });
    }
    let planned: ById<&Activity> = (plan.activities.iter().rev())
        .map(|activity| (activity.id.as_str(), activity))
        .collect();
    for (index, realisation) in document.realisations.iter().enumerate() {
        let at = || {
            root().item(
                "realisations",
                index,
                ("realisatie", "realisation"),
                realisation.activity.as_str(),
            )
        };
        activities.look(found, realisation.activity.as_str(), || at().field("activity"));
        let planned = planned.get(realisation.activity.as_str());
        let obligations = Known::new(
            OBLIGATION,
            planned
                .iter()
                .flat_map(|activity| &activity.obligations)
                .map(|it| it.id.as_str()),
        );
        for (nth, met) in realisation.obligations.iter().enumerate() {
            obligations.look(found, met.obligation.as_str(), || {
                at().entry("obligations", nth).field("obligation")
            });
        }
    }
    for (index, need) in document.needs.iter().enumerate() {
        for (nth, activity) in need.answered_by.iter().enumerate() {
            activities.look(found, activity.as_str(), || {
                root()
                    .item("needs", index, NEED, &need.theme)
                    .entry("answeredBy", nth)
            });
        }
    }
    for (index, effect) in document.emergent_effects.iter().enumerate() {
        for (nth, activity) in effect.activities.iter().enumerate() {
            activities.look(found, activity.as_str(), || {
                root()
                    .item("emergentEffects", index, EFFECT, &effect.title)
                    .entry("activities", nth)
            });
        }
    }
    let explained = document
        .explanations
        .iter()
        .map(|it| &it.about)
        .enumerate()
        .map(|at| ("explanations", at));
    let learnt = document
        .lessons
        .iter()
        .enumerate()
        .filter_map(|(index, lesson)| Some((index, lesson.about.as_ref()?)));
    for (list, (index, about)) in explained.chain(learnt.map(|at| ("lessons", at))) {
        let at = || root().entry(list, index).field("about");
        match about {
            About::Effect(id) => effects.look(found, id.as_str(), || at().field("effect")),
            About::Activity(id) => activities.look(found, id.as_str(), || at().field("activity")),
            About::Goal(_) => {}
        }
    }
}

fn groups_against_plan(document: &Narrative, activities: &Known<'_>, found: &mut Found<'_>) {
    let root = Place::root;
    for (index, shared) in document.shared_goals.iter().enumerate() {
        if let Some(activity) = &shared.activity {
            activities.look(found, activity.as_str(), || {
                root().entry("sharedGoals", index).field("activity")
            });
        }
    }
    for (index, training) in document.training.iter().enumerate() {
        for (nth, activity) in training.activities.iter().enumerate() {
            activities.look(found, activity.as_str(), || {
                root().entry("training", index).entry("activities", nth)
            });
        }
    }
}

pub(super) fn against_policy(document: &Narrative, policy: &PolicyFramework, found: &mut Found<'_>) {
    let goals = Known::new(GOAL, policy.goals.iter().map(|goal| goal.id.as_str()));
    let groups = Known::new(GROUP, policy.target_groups.iter().map(|group| group.id.as_str()));
    let areas = Known::new(AREA, policy.areas.iter().map(|area| area.id.as_str()));
    let indicators = Known::new(INDICATOR, policy.indicators.iter().map(|it| it.id.as_str()));
    let root = Place::root;
    for (index, explanation) in document.explanations.iter().enumerate() {
        if let About::Goal(goal) = &explanation.about {
            goals.look(found, goal.as_str(), || {
                root().entry("explanations", index).field("about").field("goal")
            });
        }
    }
    for (index, lesson) in document.lessons.iter().enumerate() {
        if let Some(About::Goal(goal)) = &lesson.about {
            goals.look(found, goal.as_str(), || {
                root().entry("lessons", index).field("about").field("goal")
            });
        }
    }
    for (index, told) in document.outreach.iter().enumerate() {
        groups.look(found, told.target_group.as_str(), || {
            root().entry("outreach", index).field("targetGroup")
        });
    }
    let investments = document.investments.iter().map(|it| &it.goal);
    let benefits = document.benefits.iter().map(|it| &it.goal);
    let ratios = document.money_ratios.iter().map(|it| &it.goal);
    for (list, index, goal) in (investments
        .enumerate()
        .map(|(index, goal)| ("investments", index, goal)))
    .chain(
        benefits
            .enumerate()
            .map(|(index, goal)| ("benefits", index, goal)),
    )
    .chain(
        ratios
            .enumerate()
            .map(|(index, goal)| ("moneyRatios", index, goal)),
    ) {
        goals.look(found, goal.as_str(), || root().entry(list, index).field("goal"));
    }
    for (index, need) in document.needs.iter().enumerate() {
        let at = || root().item("needs", index, NEED, &need.theme);
        if let Some(group) = &need.target_group {
            groups.look(found, group.as_str(), || at().field("targetGroup"));
        }
        if let Some(area) = &need.area {
            areas.look(found, area.as_str(), || at().field("area"));
        }
    }
    for (index, effect) in document.emergent_effects.iter().enumerate() {
        if let Some(group) = &effect.for_group {
            groups.look(found, group.as_str(), || {
                root()
                    .item("emergentEffects", index, EFFECT, &effect.title)
                    .field("for")
            });
        }
    }
    for (index, aggregate) in document.aggregates.iter().enumerate() {
        if let Some(indicator) = &aggregate.indicator {
            indicators.look(found, indicator.as_str(), || {
                root().entry("aggregates", index).field("indicator")
            });
        }
    }
}
