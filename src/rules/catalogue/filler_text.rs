//! `filler-text`: where an explanation is asked, something is said.

use crate::finding::{Norm, Severity};
use crate::invalid_value::shown;
use crate::language::Words;
use crate::narrative::Lesson;
use crate::plan::{MeasurementPlan, Target};
use crate::rules::answers::{at_activity, at_goal, each_answer};
use crate::rules::kinds::{CRITERION, EFFECT, GROUP, INITIATIVE, LESSON, STORY};
use crate::rules::targets::each_target;
use crate::rules::{Found, Place, Rule};
use crate::wording::is_filler;

pub(super) static RULE: Rule = Rule::new(
    "filler-text",
    Severity::Warning,
    Norm::promise(2),
    "waar een toelichting gevraagd is, staat er een",
    "where an explanation is asked, there is one",
)
.on_policy(|policy, _, found| {
    for (index, group) in policy.target_groups.iter().enumerate() {
        let at = || Place::root().item("targetGroups", index, GROUP, &group.title);
        look(found, group.chosen_because.as_deref(), || {
            at().field("chosenBecause")
        });
        look(found, group.definition.as_deref(), || at().field("definition"));
        for (nth, population) in group.population.iter().enumerate() {
            must(found, &population.source, || {
                at().entry("population", nth).field("source")
            });
        }
    }
})
.on_plan(|plan, _, found| {
    for (index, effect) in plan.effects.iter().enumerate() {
        let at = || Place::root().item("effects", index, EFFECT, &effect.title);
        match &effect.measurement {
            Some(MeasurementPlan::Survey(text)) => {
                must(found, text, || at().field("measurement").field("survey"));
            }
            Some(MeasurementPlan::Stories(text)) => {
                must(found, text, || at().field("measurement").field("stories"));
            }
            _ => {}
        }
    }
    each_target(plan, |_, target, at| {
        if let Target::Described(text) = target {
            must(found, text, || at().field("described"));
        }
    });
    for (index, link) in plan.contributions.iter().enumerate() {
        look(found, link.because.as_deref(), || {
            Place::root().entry("contributions", index).field("because")
        });
    }
    for (index, amendment) in plan.amendments.iter().enumerate() {
        look(found, amendment.because.as_deref(), || {
            Place::root().entry("amendments", index).field("because")
        });
    }
    for (index, initiative) in plan.initiatives.iter().enumerate() {
        let alone = initiative
            .coaching
            .as_ref()
            .and_then(|coaching| coaching.stands_alone.as_ref());
        if let Some(alone) = alone {
            must(found, &alone.because, || {
                Place::root()
                    .item("initiatives", index, INITIATIVE, &initiative.title)
                    .field("coaching")
                    .field("standsAlone")
                    .field("because")
            });
        }
    }
    for (index, taken) in plan.lessons.iter().enumerate() {
        must(found, &taken.how, || {
            Place::root()
                .item("lessons", index, LESSON, taken.lesson.as_str())
                .field("how")
        });
    }
})
.on_narrative(|narrative, _, found| {
    for (index, steering) in narrative.steering.iter().enumerate() {
        look(found, steering.came_of.as_deref(), || {
            Place::root()
                .item("steering", index, EFFECT, steering.effect.as_str())
                .field("cameOf")
        });
    }
    for (index, story) in narrative.stories.iter().enumerate() {
        let called = story.title.as_deref().unwrap_or(story.id.as_str());
        must(found, &story.text, || {
            Place::root().item("stories", index, STORY, called).field("text")
        });
    }
    for (index, explanation) in narrative.explanations.iter().enumerate() {
        must(found, &explanation.text, || {
            Place::root().entry("explanations", index).field("text")
        });
    }
    for (index, realisation) in narrative.realisations.iter().enumerate() {
        for (nth, met) in realisation.obligations.iter().enumerate() {
            look(found, met.explanation.as_deref(), || {
                Place::root()
                    .entry("realisations", index)
                    .entry("obligations", nth)
                    .field("explanation")
            });
        }
    }
    for (index, study) in narrative.external_studies.iter().enumerate() {
        must(found, &study.source, || {
            Place::root().entry("externalStudies", index).field("source")
        });
    }
    lessons(found, &narrative.lessons);
})
.on_report(|report, _, found| {
    for (nth, goal) in report.goals.iter().enumerate() {
        look(found, goal.explanation.as_deref(), || {
            at_goal(nth, goal).field("explanation")
        });
    }
    each_answer(report, |answer, at| {
        if let Some(difference) = &answer.difference {
            look(found, difference.explanation.as_deref(), || {
                at().field("difference").field("explanation")
            });
        }
        if let Some(link) = &answer.contribution {
            look(found, link.because.as_deref(), || {
                at().field("contribution").field("because")
            });
        }
        for (nth, story) in answer.stories.iter().enumerate() {
            must(found, &story.text, || at().entry("stories", nth).field("text"));
        }
    });
    for (nth, activity) in report.activities.iter().enumerate() {
        let at = || at_activity(nth, activity);
        look(found, activity.explanation.as_deref(), || {
            at().field("explanation")
        });
        for (which, obligation) in activity.obligations.iter().enumerate() {
            look(found, obligation.explanation.as_deref(), || {
                at().entry("obligations", which).field("explanation")
            });
        }
    }
    lessons(found, &report.lessons);
})
.on_offer(|offer, _, found| {
    for (index, answer) in offer.answers.iter().enumerate() {
        let at = || Place::root().item("answers", index, CRITERION, &answer.name);
        look(found, answer.written.as_deref(), || at().field("written"));
        look(found, answer.achieved.as_deref(), || at().field("achieved"));
    }
    for (index, effect) in offer.effects.iter().enumerate() {
        for (nth, link) in effect.contributions.iter().enumerate() {
            look(found, link.because.as_deref(), || {
                Place::root()
                    .item("effects", index, EFFECT, &effect.title)
                    .entry("contributions", nth)
                    .field("because")
            });
        }
    }
});

fn lessons(found: &mut Found<'_>, lessons: &[Lesson]) {
    for (index, lesson) in lessons.iter().enumerate() {
        let at = || Place::root().item("lessons", index, LESSON, "");
        must(found, &lesson.text, || at().field("text"));
        look(found, lesson.conclusion.as_deref(), || at().field("conclusion"));
    }
}

/// A text that may be left out; an empty one is the same as none, and other rules ask for it.
fn look(found: &mut Found<'_>, text: Option<&str>, place: impl FnOnce() -> Place) {
    if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
        must(found, text, place);
    }
}

/// A text that must be there.
fn must(found: &mut Found<'_>, text: &str, place: impl FnOnce() -> Place) {
    if is_filler(text) {
        found.add_with(
            place(),
            Words::new(
                format!("{} zegt niets", shown(text)),
                format!("{} says nothing", shown(text)),
            ),
            Words::new(
                "schrijf in een zin wat er aan de hand was, of haal het veld weg",
                "write in a sentence what was the matter, or remove the field",
            ),
            [("text", text.to_owned())],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "filler-text",
            "effect-report",
            &[(
                "/goals/2/effects/0/difference/explanation",
                "`test` zegt niets",
                "`test` says nothing",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "filler-text",
            "narrative",
            &[
                ("/explanations/0/text", "`-` zegt niets", "`-` says nothing"),
                (
                    "/steering/0/cameOf",
                    "`n.v.t.` zegt niets",
                    "`n.v.t.` says nothing",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "filler-text",
            "plan",
            &[(
                "/contributions/0/because",
                "`n.v.t.` zegt niets",
                "`n.v.t.` says nothing",
            )],
        );
    }

    #[test]
    fn standing_alone_and_taking_up_a_lesson_say_something() {
        finds(
            "filler-text",
            "plan-practice",
            &[
                (
                    "/initiatives/0/coaching/standsAlone/because",
                    "`-` zegt niets",
                    "`-` says nothing",
                ),
                ("/lessons/0/how", "`n.v.t.` zegt niets", "`n.v.t.` says nothing"),
            ],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "filler-text",
            "policy-framework",
            &[(
                "/targetGroups/0/chosenBecause",
                "`volgt` zegt niets",
                "`volgt` says nothing",
            )],
        );
    }

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "filler-text",
            "tender-offer",
            &[(
                "/answers/1/written",
                "`n.v.t.` zegt niets",
                "`n.v.t.` says nothing",
            )],
        );
    }
}
