//! What a plan refers to: within itself, and in the policy framework.

use super::Known;
use crate::plan::{Amended, MeasurementPlan, Plan};
use crate::policy::PolicyFramework;
use crate::rules::kinds::{ACTIVITY, AREA, EFFECT, GOAL, GROUP, INDICATOR, INITIATIVE};
use crate::rules::{Found, Place};

pub(super) fn within(document: &Plan, found: &mut Found<'_>) {
    let activities = Known::new(ACTIVITY, document.activities.iter().map(|it| it.id.as_str()));
    let effects = Known::new(EFFECT, document.effects.iter().map(|effect| effect.id.as_str()));
    for (index, effect) in document.effects.iter().enumerate() {
        for (nth, activity) in effect.activities.iter().enumerate() {
            activities.look(found, activity.as_str(), || {
                Place::root()
                    .item("effects", index, EFFECT, &effect.title)
                    .entry("activities", nth)
            });
        }
    }
    for (index, link) in document.contributions.iter().enumerate() {
        effects.look(found, link.effect.as_str(), || {
            Place::root().entry("contributions", index).field("effect")
        });
    }
    for (index, answer) in document.answers.iter().enumerate() {
        for (nth, effect) in answer.effects.iter().enumerate() {
            effects.look(found, effect.as_str(), || {
                Place::root().entry("answers", index).entry("effects", nth)
            });
        }
    }
    for (index, agreement) in document.agreements.iter().enumerate() {
        for (nth, effect) in agreement.effects.iter().enumerate() {
            effects.look(found, effect.as_str(), || {
                Place::root().entry("agreements", index).entry("effects", nth)
            });
        }
    }
    for (index, amendment) in document.amendments.iter().enumerate() {
        let at = || Place::root().entry("amendments", index).field("changes");
        match &amendment.changes {
            Amended::Activity(id) => activities.look(found, id.as_str(), || at().field("activity")),
            Amended::Effect(id) => effects.look(found, id.as_str(), || at().field("effect")),
            Amended::Other(_) => {}
        }
    }
}

pub(super) fn against(document: &Plan, policy: &PolicyFramework, found: &mut Found<'_>) {
    let goals = Known::new(GOAL, policy.goals.iter().map(|goal| goal.id.as_str()));
    let groups = Known::new(GROUP, policy.target_groups.iter().map(|group| group.id.as_str()));
    let areas = Known::new(AREA, policy.areas.iter().map(|area| area.id.as_str()));
    let indicators = Known::new(INDICATOR, policy.indicators.iter().map(|it| it.id.as_str()));
    if let Some(named) = &document.policy_framework {
        let frameworks = Known::new(
            ("beleidskader", "policy framework"),
            std::iter::once(policy.id.as_str()),
        );
        frameworks.look(found, named.as_str(), || Place::root().field("policyFramework"));
    }
    for (index, activity) in document.activities.iter().enumerate() {
        let at = || Place::root().item("activities", index, ACTIVITY, &activity.title);
        for (nth, group) in activity.target_groups.iter().enumerate() {
            groups.look(found, group.as_str(), || at().entry("targetGroups", nth));
        }
        for (nth, area) in activity.areas.iter().enumerate() {
            areas.look(found, area.as_str(), || at().entry("areas", nth));
        }
    }
    let criteria = Known::new(
        ("criterium", "criterion"),
        policy
            .assignment
            .iter()
            .flat_map(|assignment| &assignment.criteria)
            .map(|criterion| criterion.id.as_str()),
    );
    for (index, answer) in document.answers.iter().enumerate() {
        criteria.look(found, answer.criterion.as_str(), || {
            Place::root().entry("answers", index).field("criterion")
        });
    }
    for (index, effect) in document.effects.iter().enumerate() {
        let at = || Place::root().item("effects", index, EFFECT, &effect.title);
        if let Some(group) = &effect.for_group {
            groups.look(found, group.as_str(), || at().field("for"));
        }
        if let Some(MeasurementPlan::Indicator(indicator)) = &effect.measurement {
            indicators.look(found, indicator.as_str(), || {
                at().field("measurement").field("indicator")
            });
        }
    }
    for (index, link) in document.contributions.iter().enumerate() {
        goals.look(found, link.goal.as_str(), || {
            Place::root().entry("contributions", index).field("goal")
        });
    }
    for (index, initiative) in document.initiatives.iter().enumerate() {
        if let Some(area) = &initiative.area {
            areas.look(found, area.as_str(), || {
                Place::root()
                    .item("initiatives", index, INITIATIVE, &initiative.title)
                    .field("area")
            });
        }
    }
}
