//! Every text that people wrote in a document, each with its place.
//!
//! Sentences that the library makes itself are left out.

use super::Place;
use super::answers::{at_activity, at_goal, each_answer};
use super::kinds::{ACTIVITY, AREA, CRITERION, EFFECT, GOAL, GROUP, INDICATOR, LESSON, NEED, SIGNAL, STORY};
use crate::narrative::{Benefit, Investment, Lesson, Narrative, Need, SharedGoal, Signal, Steering};
use crate::offer::{AnswerText, TenderOffer};
use crate::plan::{Contribution, Initiative, MeasurementPlan, Plan, Target};
use crate::policy::PolicyFramework;
use crate::report::EffectReport;

/// What takes the texts.
pub(super) type Each<'e> = dyn FnMut(&str, &dyn Fn() -> Place) + 'e;

pub(super) fn of_policy(policy: &PolicyFramework, each: &mut Each<'_>) {
    each(&policy.title, &|| Place::root().field("title"));
    for (index, goal) in policy.goals.iter().enumerate() {
        let at = || Place::root().item("goals", index, GOAL, &goal.title);
        each(&goal.title, &|| at().field("title"));
        for (nth, effect) in goal.intended_effects.iter().enumerate() {
            each(&effect.text, &|| at().entry("intendedEffects", nth).field("text"));
        }
        for (nth, result) in goal.results.iter().enumerate() {
            each(&result.text, &|| at().entry("results", nth).field("text"));
            optional(result.criterion.as_deref(), each, &|| {
                at().entry("results", nth).field("criterion")
            });
        }
    }
    for (index, indicator) in policy.indicators.iter().enumerate() {
        let at = || Place::root().item("indicators", index, INDICATOR, &indicator.title);
        each(&indicator.title, &|| at().field("title"));
        optional(indicator.source.as_deref(), each, &|| at().field("source"));
    }
    for (index, group) in policy.target_groups.iter().enumerate() {
        let at = || Place::root().item("targetGroups", index, GROUP, &group.title);
        each(&group.title, &|| at().field("title"));
        optional(group.definition.as_deref(), each, &|| at().field("definition"));
        optional(group.chosen_because.as_deref(), each, &|| {
            at().field("chosenBecause")
        });
    }
    for (index, area) in policy.areas.iter().enumerate() {
        each(&area.title, &|| {
            Place::root()
                .item("areas", index, AREA, &area.title)
                .field("title")
        });
    }
    if let Some(assignment) = &policy.assignment {
        let root = || Place::root().field("assignment");
        each(&assignment.title, &|| root().field("title"));
        each(&assignment.question, &|| root().field("question"));
        for (list, texts) in [("limits", &assignment.limits), ("freedom", &assignment.freedom)] {
            for (nth, text) in texts.iter().enumerate() {
                each(text, &|| root().entry(list, nth));
            }
        }
        for (index, criterion) in assignment.criteria.iter().enumerate() {
            let at = || root().item("criteria", index, CRITERION, &criterion.name);
            each(&criterion.name, &|| at().field("name"));
            optional(criterion.description.as_deref(), each, &|| {
                at().field("description")
            });
        }
    }
}

pub(super) fn of_plan(plan: &Plan, each: &mut Each<'_>) {
    for (index, activity) in plan.activities.iter().enumerate() {
        let at = || Place::root().item("activities", index, ACTIVITY, &activity.title);
        each(&activity.title, &|| at().field("title"));
        optional(activity.description.as_deref(), each, &|| {
            at().field("description")
        });
        for (nth, resource) in activity.resources.iter().enumerate() {
            each(&resource.what, &|| at().entry("resources", nth).field("what"));
        }
        for (nth, obligation) in activity.obligations.iter().enumerate() {
            each(&obligation.text, &|| at().entry("obligations", nth).field("text"));
        }
    }
    for (index, effect) in plan.effects.iter().enumerate() {
        let at = || Place::root().item("effects", index, EFFECT, &effect.title);
        each(&effect.title, &|| at().field("title"));
        match &effect.measurement {
            Some(MeasurementPlan::Survey(text)) => each(text, &|| at().field("measurement").field("survey")),
            Some(MeasurementPlan::Stories(text)) => {
                each(text, &|| at().field("measurement").field("stories"));
            }
            Some(MeasurementPlan::Instrument(scale)) => {
                optional(scale.by.as_deref(), each, &|| {
                    at().field("measurement").field("instrument").field("by")
                });
            }
            _ => {}
        }
        if let Some(Target::Described(text)) = &effect.target {
            each(text, &|| at().field("target").field("described"));
        }
    }
    for (index, link) in plan.contributions.iter().enumerate() {
        contribution(link, each, &|| Place::root().entry("contributions", index));
    }
    for (index, amendment) in plan.amendments.iter().enumerate() {
        let at = || Place::root().entry("amendments", index);
        each(&amendment.text, &|| at().field("text"));
        optional(amendment.because.as_deref(), each, &|| at().field("because"));
        optional(amendment.agreed_by.as_deref(), each, &|| at().field("agreedBy"));
    }
    for (index, answer) in plan.answers.iter().enumerate() {
        let at = || Place::root().item("answers", index, CRITERION, answer.criterion.as_str());
        each(&answer.text, &|| at().field("text"));
        optional(answer.achieved.as_deref(), each, &|| at().field("achieved"));
    }
    initiatives(&plan.initiatives, each);
}

pub(super) fn of_narrative(narrative: &Narrative, each: &mut Each<'_>) {
    for (index, story) in narrative.stories.iter().enumerate() {
        let called = story.title.as_deref().unwrap_or(story.id.as_str());
        let at = || Place::root().item("stories", index, STORY, called);
        optional(story.title.as_deref(), each, &|| at().field("title"));
        each(&story.text, &|| at().field("text"));
    }
    for (index, survey) in narrative.survey_results.iter().enumerate() {
        let at = || Place::root().entry("surveyResults", index);
        each(&survey.question, &|| at().field("question"));
        optional(survey.source.as_deref(), each, &|| at().field("source"));
    }
    for (index, realisation) in narrative.realisations.iter().enumerate() {
        for (nth, met) in realisation.obligations.iter().enumerate() {
            optional(met.explanation.as_deref(), each, &|| {
                Place::root()
                    .entry("realisations", index)
                    .entry("obligations", nth)
                    .field("explanation")
            });
        }
    }
    if let Some(totals) = &narrative.financial_report {
        each(&totals.reference, &|| {
            Place::root().field("financialReport").field("reference")
        });
    }
    for (index, explanation) in narrative.explanations.iter().enumerate() {
        each(&explanation.text, &|| {
            Place::root().entry("explanations", index).field("text")
        });
    }
    needs(&narrative.needs, each);
    signals(&narrative.signals, each);
    for (index, effect) in narrative.emergent_effects.iter().enumerate() {
        let at = || Place::root().item("emergentEffects", index, EFFECT, &effect.title);
        each(&effect.title, &|| at().field("title"));
        optional(effect.description.as_deref(), each, &|| at().field("description"));
    }
    for (index, study) in narrative.external_studies.iter().enumerate() {
        let at = || Place::root().entry("externalStudies", index);
        each(&study.finding, &|| at().field("finding"));
        each(&study.source, &|| at().field("source"));
    }
    added_value(narrative, each);
    steering(&narrative.steering, each);
    lessons(&narrative.lessons, each);
}

/// Outreach, shared goals, and who invests and benefits.
fn added_value(narrative: &Narrative, each: &mut Each<'_>) {
    for (index, outreach) in narrative.outreach.iter().enumerate() {
        let at = || Place::root().item("outreach", index, GROUP, outreach.target_group.as_str());
        optional(outreach.trust.as_deref(), each, &|| at().field("trust"));
        optional(outreach.guidance.as_deref(), each, &|| at().field("guidance"));
    }
    shared_goals(&narrative.shared_goals, each, &Place::root);
    invested(&narrative.investments, &narrative.benefits, each, &Place::root);
    for (index, training) in narrative.training.iter().enumerate() {
        each(&training.title, &|| {
            Place::root().entry("training", index).field("title")
        });
    }
}

pub(super) fn of_report(report: &EffectReport, each: &mut Each<'_>) {
    for (nth, goal) in report.goals.iter().enumerate() {
        each(&goal.title, &|| at_goal(nth, goal).field("title"));
        optional(goal.explanation.as_deref(), each, &|| {
            at_goal(nth, goal).field("explanation")
        });
    }
    each_answer(report, |answer, at| {
        each(&answer.title, &|| at().field("title"));
        if let Some(difference) = &answer.difference {
            optional(difference.explanation.as_deref(), each, &|| {
                at().field("difference").field("explanation")
            });
        }
        if let Some(link) = &answer.contribution {
            let at = || at().field("contribution");
            optional(link.because.as_deref(), each, &|| at().field("because"));
            for (list, texts) in [
                ("assumptions", &link.assumptions),
                ("otherCauses", &link.other_causes),
            ] {
                for (nth, text) in texts.iter().enumerate() {
                    each(text, &|| at().entry(list, nth));
                }
            }
        }
        for (nth, story) in answer.stories.iter().enumerate() {
            let called = story.title.as_deref().unwrap_or(story.story.as_str());
            let at = || at().item("stories", nth, STORY, called);
            optional(story.title.as_deref(), each, &|| at().field("title"));
            each(&story.text, &|| at().field("text"));
        }
        for (nth, survey) in answer.survey_results.iter().enumerate() {
            each(&survey.question, &|| {
                at().entry("surveyResults", nth).field("question")
            });
        }
        for (nth, study) in answer.studies.iter().enumerate() {
            each(&study.finding, &|| at().entry("studies", nth).field("finding"));
        }
    });
    for (nth, activity) in report.activities.iter().enumerate() {
        let at = || at_activity(nth, activity);
        each(&activity.title, &|| at().field("title"));
        optional(activity.explanation.as_deref(), each, &|| {
            at().field("explanation")
        });
        for (which, obligation) in activity.obligations.iter().enumerate() {
            each(&obligation.text, &|| {
                at().entry("obligations", which).field("text")
            });
            optional(obligation.explanation.as_deref(), each, &|| {
                at().entry("obligations", which).field("explanation")
            });
        }
    }
    for (nth, group) in report.specific_groups.groups.iter().enumerate() {
        let at = || {
            Place::root()
                .field("specificGroups")
                .item("groups", nth, GROUP, &group.title)
        };
        optional(group.trust.as_deref(), each, &|| at().field("trust"));
        optional(group.guidance.as_deref(), each, &|| at().field("guidance"));
    }
    shared_goals(&report.participation.shared_goals, each, &|| {
        Place::root().field("participation")
    });
    for (nth, value) in report.added_value.iter().enumerate() {
        let at = || Place::root().entry("addedValue", nth);
        invested(&value.investments, &value.benefits, each, &at);
        for (which, training) in value.skill.training.iter().enumerate() {
            each(&training.title, &|| {
                at().field("skill").entry("training", which).field("title")
            });
        }
    }
    if let Some(totals) = &report.financial_report {
        each(&totals.reference, &|| {
            Place::root().field("financialReport").field("reference")
        });
    }
    needs(&report.needs, each);
    signals(&report.signals, each);
    initiatives(&report.initiatives, each);
    steering(&report.steering, each);
    lessons(&report.lessons, each);
}

pub(super) fn of_offer(offer: &TenderOffer, each: &mut Each<'_>) {
    for (index, answer) in offer.answers.iter().enumerate() {
        let at = || Place::root().item("answers", index, CRITERION, &answer.name);
        if let AnswerText::Written(text) = &answer.text {
            each(text, &|| at().field("text").field("written"));
        }
        optional(answer.achieved.as_deref(), each, &|| at().field("achieved"));
    }
    for (index, line) in offer.lines.iter().enumerate() {
        let effort = &line.effort;
        let at = || Place::root().entry("lines", index);
        each(&effort.title, &|| at().field("effort").field("title"));
        optional(effort.description.as_deref(), each, &|| {
            at().field("effort").field("description")
        });
        for (nth, need) in line.needs.iter().enumerate() {
            each(&need.theme, &|| at().entry("needs", nth).field("theme"));
        }
    }
    for (index, effect) in offer.effects.iter().enumerate() {
        let at = || Place::root().item("effects", index, EFFECT, &effect.title);
        each(&effect.title, &|| at().field("title"));
        for (nth, link) in effect.contributions.iter().enumerate() {
            optional(link.because.as_deref(), each, &|| {
                at().entry("contributions", nth).field("because")
            });
        }
        for (nth, study) in effect.studies.iter().enumerate() {
            each(&study.finding, &|| at().entry("studies", nth).field("finding"));
        }
    }
    lessons(&offer.lessons, each);
}

fn shared_goals(goals: &[SharedGoal], each: &mut Each<'_>, within: &dyn Fn() -> Place) {
    for (index, shared) in goals.iter().enumerate() {
        let at = || within().entry("sharedGoals", index);
        each(&shared.group, &|| at().field("group"));
        each(&shared.goal, &|| at().field("goal"));
        for (nth, motivation) in shared.motivations.iter().enumerate() {
            each(motivation, &|| at().entry("motivations", nth));
        }
    }
}

/// Who invests and who benefits.
fn invested(
    investments: &[Investment],
    benefits: &[Benefit],
    each: &mut Each<'_>,
    within: &dyn Fn() -> Place,
) {
    let invested = investments.iter().map(|it| (&it.who, &it.what));
    let benefited = benefits.iter().map(|it| (&it.who, &it.what));
    let both = invested.enumerate().map(|it| ("investments", it));
    for (list, (index, (who, what))) in both.chain(benefited.enumerate().map(|it| ("benefits", it))) {
        each(who, &|| within().entry(list, index).field("who"));
        each(what, &|| within().entry(list, index).field("what"));
    }
}

fn contribution(link: &Contribution, each: &mut Each<'_>, at: &dyn Fn() -> Place) {
    optional(link.because.as_deref(), each, &|| at().field("because"));
    for (list, texts) in [
        ("assumptions", &link.assumptions),
        ("otherCauses", &link.other_causes),
    ] {
        for (nth, text) in texts.iter().enumerate() {
            each(text, &|| at().entry(list, nth));
        }
    }
    if let Some(quoted) = &link.attribution {
        each(&quoted.text, &|| at().field("attribution").field("text"));
    }
}

fn needs(needs: &[Need], each: &mut Each<'_>) {
    for (index, need) in needs.iter().enumerate() {
        let at = || Place::root().item("needs", index, NEED, &need.theme);
        each(&need.theme, &|| at().field("theme"));
        optional(need.found_by.as_deref(), each, &|| at().field("foundBy"));
    }
}

fn signals(signals: &[Signal], each: &mut Each<'_>) {
    for (index, signal) in signals.iter().enumerate() {
        let at = || Place::root().item("signals", index, SIGNAL, "");
        each(&signal.text, &|| at().field("text"));
        optional(signal.addressee.as_deref(), each, &|| at().field("addressee"));
        optional(signal.changed.as_deref(), each, &|| at().field("changed"));
    }
}

fn initiatives(initiatives: &[Initiative], each: &mut Each<'_>) {
    for (index, initiative) in initiatives.iter().enumerate() {
        let at = || Place::root().entry("initiatives", index);
        each(&initiative.title, &|| at().field("title"));
        for (nth, obstacle) in initiative.obstacles.iter().enumerate() {
            each(&obstacle.text, &|| at().entry("obstacles", nth).field("text"));
        }
    }
}

fn steering(steering: &[Steering], each: &mut Each<'_>) {
    for (index, steering) in steering.iter().enumerate() {
        optional(steering.because.as_deref(), each, &|| {
            Place::root().entry("steering", index).field("because")
        });
    }
}

fn lessons(lessons: &[Lesson], each: &mut Each<'_>) {
    for (index, lesson) in lessons.iter().enumerate() {
        let at = || Place::root().item("lessons", index, LESSON, "");
        each(&lesson.text, &|| at().field("text"));
        optional(lesson.conclusion.as_deref(), each, &|| at().field("conclusion"));
        optional(lesson.owner.as_deref(), each, &|| at().field("owner"));
    }
}

fn optional(text: Option<&str>, each: &mut Each<'_>, at: &dyn Fn() -> Place) {
    if let Some(text) = text {
        each(text, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::narrative::{Outreach, SharedGoal};
    use crate::value::{Id, Period};

    #[test]
    fn texts_about_outreach_and_shared_goals_are_texts_too() {
        let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
        let mut narrative = Narrative::new(Id::new("toelichting").unwrap(), year);
        let mut outreach = Outreach::new(Id::new("mantelzorgers").unwrap());
        outreach.trust = Some("bel 06-12345678".to_owned());
        narrative.outreach.push(outreach);
        narrative
            .shared_goals
            .push(SharedGoal::new("de tuingroep", "een tuin voor iedereen"));
        let mut seen = Vec::new();
        of_narrative(&narrative, &mut |text, at| {
            seen.push((at().into_parts().0.to_string(), text.to_owned()));
        });
        assert_eq!(
            seen,
            [
                ("/outreach/0/trust", "bel 06-12345678"),
                ("/sharedGoals/0/group", "de tuingroep"),
                ("/sharedGoals/0/goal", "een tuin voor iedereen"),
            ]
            .map(|(place, text)| (place.to_owned(), text.to_owned()))
        );
    }
}
