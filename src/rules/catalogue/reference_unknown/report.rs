//! What a report refers to: the documents it was made from, and its own parts.

use super::Known;
use crate::report::EffectReport;
use crate::rules::answers::{at_activity, each_answer};
use crate::rules::kinds::{ACTIVITY, EFFECT};
use crate::rules::{Found, Place, ReportContext};

pub(super) fn within(report: &EffectReport, context: ReportContext<'_>, found: &mut Found<'_>) {
    let sources = || Place::root().field("sources");
    match context.policy {
        Some(policy) => Known::new(("beleidskader", "policy framework"), [policy.id.as_str()]).look(
            found,
            report.sources.policy_framework.as_str(),
            || sources().field("policyFramework"),
        ),
        None => found.without("policy-framework"),
    }
    match context.plan {
        Some(plan) => {
            Known::new(("plan", "plan"), [plan.id.as_str()]).look(
                found,
                report.sources.plan.as_str(),
                || sources().field("plan"),
            );
        }
        None => found.without("plan"),
    }
    let mut effects = Vec::new();
    each_answer(report, |answer, _| effects.push(answer.effect.as_str()));
    let effects = Known::new(EFFECT, effects);
    for (nth, activity) in report.activities.iter().enumerate() {
        for (which, effect) in activity.effects.iter().enumerate() {
            effects.look(found, effect.as_str(), || {
                at_activity(nth, activity).entry("effects", which)
            });
        }
    }
    for (nth, steering) in report.steering.iter().enumerate() {
        effects.look(found, steering.effect.as_str(), || {
            Place::root().entry("steering", nth).field("effect")
        });
    }
    let activities = Known::new(
        ACTIVITY,
        report
            .activities
            .iter()
            .map(|activity| activity.activity.as_str()),
    );
    for (nth, need) in report.needs.iter().enumerate() {
        for (which, activity) in need.answered_by.iter().enumerate() {
            activities.look(found, activity.as_str(), || {
                Place::root().entry("needs", nth).entry("answeredBy", which)
            });
        }
    }
}
