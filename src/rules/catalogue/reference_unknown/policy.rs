//! What a policy framework refers to within itself.

use super::Known;
use crate::policy::PolicyFramework;
use crate::rules::kinds::{AREA, CRITERION, GOAL, GROUP, INDICATOR};
use crate::rules::{Found, Place};

pub(super) fn within(document: &PolicyFramework, found: &mut Found<'_>) {
    let goals = Known::new(GOAL, document.goals.iter().map(|goal| goal.id.as_str()));
    let groups = Known::new(
        GROUP,
        document.target_groups.iter().map(|group| group.id.as_str()),
    );
    let areas = Known::new(AREA, document.areas.iter().map(|area| area.id.as_str()));
    let indicators = Known::new(INDICATOR, document.indicators.iter().map(|it| it.id.as_str()));
    for (index, goal) in document.goals.iter().enumerate() {
        let at = || Place::root().item("goals", index, GOAL, &goal.title);
        if let Some(parent) = &goal.parent {
            goals.look(found, parent.as_str(), || at().field("parent"));
        }
        for (nth, effect) in goal.intended_effects.iter().enumerate() {
            if let Some(group) = &effect.for_group {
                groups.look(found, group.as_str(), || {
                    at().entry("intendedEffects", nth).field("for")
                });
            }
        }
        for (nth, result) in goal.results.iter().enumerate() {
            for (which, indicator) in result.indicators.iter().enumerate() {
                indicators.look(found, indicator.as_str(), || {
                    at().entry("results", nth).entry("indicators", which)
                });
            }
        }
    }
    for (index, group) in document.target_groups.iter().enumerate() {
        let at = || Place::root().item("targetGroups", index, GROUP, &group.title);
        if let Some(within) = &group.within {
            groups.look(found, within.as_str(), || at().field("within"));
        }
        for (nth, other) in group.overlaps.iter().enumerate() {
            groups.look(found, other.as_str(), || at().entry("overlaps", nth));
        }
        for (nth, population) in group.population.iter().enumerate() {
            if let Some(area) = &population.area {
                areas.look(found, area.as_str(), || {
                    at().entry("population", nth).field("area")
                });
            }
        }
    }
    for (index, area) in document.areas.iter().enumerate() {
        let at = || Place::root().item("areas", index, AREA, &area.title);
        if let Some(within) = &area.within {
            areas.look(found, within.as_str(), || at().field("within"));
        }
        for (nth, other) in area.overlaps.iter().enumerate() {
            areas.look(found, other.as_str(), || at().entry("overlaps", nth));
        }
    }
    if let Some(assignment) = &document.assignment {
        for (nth, goal) in assignment.goals.iter().enumerate() {
            goals.look(found, goal.as_str(), || {
                Place::root().field("assignment").entry("goals", nth)
            });
        }
        for (index, criterion) in assignment.criteria.iter().enumerate() {
            for (nth, goal) in criterion.goals.iter().enumerate() {
                goals.look(found, goal.as_str(), || {
                    Place::root()
                        .field("assignment")
                        .item("criteria", index, CRITERION, &criterion.name)
                        .entry("goals", nth)
                });
            }
        }
    }
}
