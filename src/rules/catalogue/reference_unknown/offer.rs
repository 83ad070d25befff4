//! What an offer refers to: within itself, in the policy framework and the plan, and in the reports it quotes.

use super::Known;
use crate::offer::TenderOffer;
use crate::plan::{MeasurementPlan, Plan};
use crate::policy::PolicyFramework;
use crate::report::EffectReport;
use crate::rules::kinds::{ACTIVITY, AREA, CRITERION, EFFECT, GOAL, GROUP, INDICATOR, REPORT};
use crate::rules::{Found, Place};

pub(super) fn within(offer: &TenderOffer, found: &mut Found<'_>) {
    let effects = Known::new(EFFECT, offer.effects.iter().map(|it| it.effect.as_str()));
    let activities = Known::new(
        ACTIVITY,
        offer.lines.iter().map(|line| line.effort.activity.as_str()),
    );
    for (index, answer) in offer.answers.iter().enumerate() {
        for (nth, effect) in answer.effects.iter().enumerate() {
            effects.look(found, effect.as_str(), || {
                Place::root()
                    .item("answers", index, CRITERION, &answer.name)
                    .entry("effects", nth)
            });
        }
    }
    for (index, line) in offer.lines.iter().enumerate() {
        for (nth, offered) in line.yields.iter().enumerate() {
            effects.look(found, offered.effect.as_str(), || {
                Place::root()
                    .item("lines", index, ACTIVITY, &line.effort.title)
                    .entry("yields", nth)
                    .field("effect")
            });
        }
    }
    for (index, effect) in offer.effects.iter().enumerate() {
        for (nth, activity) in effect.activities.iter().enumerate() {
            activities.look(found, activity.as_str(), || {
                Place::root()
                    .item("effects", index, EFFECT, &effect.title)
                    .entry("activities", nth)
            });
        }
    }
    for (nth, activity) in offer.totals.costs_not_stated.iter().enumerate() {
        activities.look(found, activity.as_str(), || {
            Place::root().field("totals").entry("costsNotStated", nth)
        });
    }
    for (index, quoted) in offer.evidence.iter().enumerate() {
        effects.look(found, quoted.effect.as_str(), || {
            Place::root().entry("evidence", index).field("effect")
        });
    }
    for (index, left_out) in offer.evidence_left_out.iter().enumerate() {
        if let Some(effect) = &left_out.effect {
            effects.look(found, effect.as_str(), || {
                Place::root().entry("evidenceLeftOut", index).field("effect")
            });
        }
    }
    for (index, agreement) in offer.agreements.iter().enumerate() {
        for (nth, effect) in agreement.effects.iter().enumerate() {
            effects.look(found, effect.as_str(), || {
                Place::root().entry("agreements", index).entry("effects", nth)
            });
        }
    }
}

pub(super) fn against_policy(offer: &TenderOffer, policy: &PolicyFramework, found: &mut Found<'_>) {
    let root = Place::root;
    let assignment = || root().field("assignment");
    Known::new(("beleidskader", "policy framework"), [policy.id.as_str()]).look(
        found,
        offer.assignment.policy_framework.as_str(),
        || assignment().field("policyFramework"),
    );
    let asked = policy.assignment.as_ref();
    Known::new(("opdracht", "assignment"), asked.map(|it| it.id.as_str())).look(
        found,
        offer.assignment.assignment.as_str(),
        || assignment().field("assignment"),
    );
    let criteria = asked.iter().flat_map(|it| &it.criteria);
    let criteria = Known::new(CRITERION, criteria.map(|criterion| criterion.id.as_str()));
    let goals = Known::new(GOAL, policy.goals.iter().map(|goal| goal.id.as_str()));
    let groups = Known::new(GROUP, policy.target_groups.iter().map(|group| group.id.as_str()));
    let areas = Known::new(AREA, policy.areas.iter().map(|area| area.id.as_str()));
    let indicators = Known::new(INDICATOR, policy.indicators.iter().map(|it| it.id.as_str()));
    for (index, answer) in offer.answers.iter().enumerate() {
        let at = || root().item("answers", index, CRITERION, &answer.name);
        criteria.look(found, answer.criterion.as_str(), || at().field("criterion"));
        for (nth, goal) in answer.goals.iter().enumerate() {
            goals.look(found, goal.as_str(), || at().entry("goals", nth));
        }
    }
    for (nth, goal) in offer.goals_without_effect.iter().enumerate() {
        goals.look(found, goal.as_str(), || root().entry("goalsWithoutEffect", nth));
    }
    for (index, effect) in offer.effects.iter().enumerate() {
        let at = || root().item("effects", index, EFFECT, &effect.title);
        if let Some(group) = &effect.for_group {
            groups.look(found, group.as_str(), || at().field("for"));
        }
        for (nth, link) in effect.contributions.iter().enumerate() {
            goals.look(found, link.goal.as_str(), || {
                at().entry("contributions", nth).field("goal")
            });
        }
        if let Some(MeasurementPlan::Indicator(indicator)) = &effect.measurement {
            indicators.look(found, indicator.as_str(), || {
                at().field("measurement").field("indicator")
            });
        }
    }
    for (index, line) in offer.lines.iter().enumerate() {
        let at = || {
            root()
                .item("lines", index, ACTIVITY, &line.effort.title)
                .field("effort")
        };
        for (nth, group) in line.effort.target_groups.iter().enumerate() {
            groups.look(found, group.as_str(), || at().entry("targetGroups", nth));
        }
        for (nth, area) in line.effort.areas.iter().enumerate() {
            areas.look(found, area.as_str(), || at().entry("areas", nth));
        }
    }
}

pub(super) fn against_plan(offer: &TenderOffer, plan: &Plan, found: &mut Found<'_>) {
    Known::new(("plan", "plan"), [plan.id.as_str()])
        .look(found, offer.plan.as_str(), || Place::root().field("plan"));
    let effects = Known::new(EFFECT, plan.effects.iter().map(|effect| effect.id.as_str()));
    let activities = Known::new(ACTIVITY, plan.activities.iter().map(|it| it.id.as_str()));
    for (index, effect) in offer.effects.iter().enumerate() {
        effects.look(found, effect.effect.as_str(), || {
            Place::root()
                .item("effects", index, EFFECT, &effect.title)
                .field("effect")
        });
    }
    for (index, line) in offer.lines.iter().enumerate() {
        activities.look(found, line.effort.activity.as_str(), || {
            Place::root()
                .item("lines", index, ACTIVITY, &line.effort.title)
                .field("effort")
                .field("activity")
        });
    }
}

/// Whether the report has the effect that is quoted is another rule's to say.
pub(super) fn against_reports(offer: &TenderOffer, reports: &[&EffectReport], found: &mut Found<'_>) {
    let given = Known::new(REPORT, reports.iter().map(|report| report.id.as_str()));
    for (index, quoted) in offer.evidence.iter().enumerate() {
        given.look(found, quoted.report.as_str(), || {
            Place::root().entry("evidence", index).field("report")
        });
    }
    for (index, left_out) in offer.evidence_left_out.iter().enumerate() {
        given.look(found, left_out.report.as_str(), || {
            Place::root().entry("evidenceLeftOut", index).field("report")
        });
    }
}
