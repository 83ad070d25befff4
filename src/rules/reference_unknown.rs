//! `reference-unknown`: what is referred to exists.

use super::rule::Rule;
use super::{Found, Place};
use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::{About, Narrative};
use crate::plan::{Amended, MeasurementPlan, Plan};
use crate::policy::PolicyFramework;
use crate::wording::nearest;

pub(super) static RULE: Rule = Rule::new(
    "reference-unknown",
    Severity::Error,
    Norm::promise(6),
    "wat genoemd wordt, bestaat",
    "what is referred to exists",
)
.blocking()
.on_policy(policy)
.on_plan(|document, context, found| {
    plan(document, found);
    if let Some(policy) = context.policy {
        plan_against(document, policy, found);
    }
})
.on_narrative(|document, context, found| {
    narrative(document, found);
    if let Some(plan) = context.plan {
        narrative_against_plan(document, plan, found);
    }
    if let Some(policy) = context.policy {
        narrative_against_policy(document, policy, found);
    }
});

const GOAL: (&str, &str) = ("doel", "goal");
const EFFECT: (&str, &str) = ("effect", "effect");
const ACTIVITY: (&str, &str) = ("activiteit", "activity");
const GROUP: (&str, &str) = ("doelgroep", "target group");
const AREA: (&str, &str) = ("gebied", "area");
const INDICATOR: (&str, &str) = ("indicator", "indicator");

/// The things that exist, and what they are called in both languages.
struct Known<'a> {
    kind: (&'static str, &'static str),
    ids: Vec<&'a str>,
}

impl<'a> Known<'a> {
    fn new(kind: (&'static str, &'static str), ids: impl Iterator<Item = &'a str>) -> Self {
        let mut ids: Vec<_> = ids.collect();
        ids.sort_unstable();
        Self { kind, ids }
    }

    fn look(&self, found: &mut Found<'_>, id: &str, place: impl FnOnce() -> Place) {
        if self.ids.binary_search(&id).is_ok() {
            return;
        }
        let (nl, en) = self.kind;
        let help = match nearest(id, self.ids.iter().copied()) {
            Some(near) => Words::new(format!("bedoelde u `{near}`?"), format!("did you mean `{near}`?")),
            None => Words::new(
                "verbeter het id, of voeg het genoemde toe",
                "correct the id, or add what it names",
            ),
        };
        found.add_with(
            place(),
            Words::new(
                format!("{nl} `{id}` bestaat niet"),
                format!("{en} `{id}` does not exist"),
            ),
            help,
            [("id", id.to_owned())],
        );
    }
}

fn policy(document: &PolicyFramework, _: super::PolicyContext, found: &mut Found<'_>) {
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
        for (nth, population) in group.population.iter().enumerate() {
            if let Some(area) = &population.area {
                areas.look(found, area.as_str(), || {
                    at().entry("population", nth).field("area")
                });
            }
        }
    }
    for (index, area) in document.areas.iter().enumerate() {
        if let Some(within) = &area.within {
            areas.look(found, within.as_str(), || {
                Place::root()
                    .item("areas", index, AREA, &area.title)
                    .field("within")
            });
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
                        .item("criteria", index, ("criterium", "criterion"), &criterion.name)
                        .entry("goals", nth)
                });
            }
        }
    }
}

fn plan(document: &Plan, found: &mut Found<'_>) {
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

fn plan_against(document: &Plan, policy: &PolicyFramework, found: &mut Found<'_>) {
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
                    .item(
                        "initiatives",
                        index,
                        ("initiatief", "initiative"),
                        &initiative.title,
                    )
                    .field("area")
            });
        }
    }
}

fn narrative(document: &Narrative, found: &mut Found<'_>) {
    let stories = Known::new(
        ("verhaal", "story"),
        document.stories.iter().map(|story| story.id.as_str()),
    );
    let surveys = Known::new(
        ("enquêteresultaat", "survey result"),
        document.survey_results.iter().map(|survey| survey.id.as_str()),
    );
    let needs = Known::new(
        ("behoefte", "need"),
        document.needs.iter().map(|need| need.id.as_str()),
    );
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
                    .item("signals", index, ("signaal", "signal"), "")
                    .entry("needs", nth)
            });
        }
    }
}

fn narrative_against_plan(document: &Narrative, plan: &Plan, found: &mut Found<'_>) {
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
                root()
                    .item("stories", index, ("verhaal", "story"), called)
                    .entry("effects", nth)
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
        let planned = plan
            .activities
            .iter()
            .find(|activity| activity.id == realisation.activity);
        let obligations = Known::new(
            ("verplichting", "obligation"),
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
                    .item("needs", index, ("behoefte", "need"), &need.theme)
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

fn narrative_against_policy(document: &Narrative, policy: &PolicyFramework, found: &mut Found<'_>) {
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
        let at = || root().item("needs", index, ("behoefte", "need"), &need.theme);
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
