//! `claim-too-strong`: words about what was achieved say no more than the evidence bears.

use crate::evidence::rung;
use crate::finding::{Norm, Severity};
use crate::language::{Language, Words};
use crate::narrative::{About, Benefit, Lesson, Narrative};
use crate::plan::{Design, Effect, MeasurementPlan, Plan};
use crate::report::EffectReport;
use crate::rules::answers::{at_activity, at_goal, each_answer};
use crate::rules::by_id::ById;
use crate::rules::kinds::{BENEFIT, EFFECT, LESSON, STORY};
use crate::rules::{Found, NarrativeContext, Place, Rule};
use crate::value::Id;
use crate::wording::{ActivityNames, claims_in};

pub(super) static RULE: Rule = Rule::new(
    "claim-too-strong",
    Severity::Warning,
    Norm::promise(1),
    "woorden over wat bereikt is, zeggen niet meer dan het bewijs draagt",
    "words about what was achieved say no more than the evidence bears",
)
.on_narrative(narrative)
.on_report(|report, _, found| in_report(report, found));

fn narrative(narrative: &Narrative, context: NarrativeContext<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan else {
        return found.without("plan");
    };
    let strengths: ById<Design> = plan
        .effects
        .iter()
        .map(|effect| (effect.id.as_str(), planned(plan, effect)))
        .collect();
    let of = |id: &Id<Effect>| strengths.get(id.as_str()).copied().unwrap_or(Design::AfterOnly);
    let names = ActivityNames::new(plan.activities.iter().map(|activity| activity.title.as_str()));
    let best = |ids: &mut dyn Iterator<Item = &Id<Effect>>| ids.map(of).max().unwrap_or(Design::AfterOnly);
    for (index, story) in narrative.stories.iter().enumerate() {
        let called = story.title.as_deref().unwrap_or(story.id.as_str());
        look(
            found,
            &story.text,
            best(&mut story.effects.iter()),
            &names,
            &|| Place::root().item("stories", index, STORY, called).field("text"),
        );
    }
    for (index, survey) in narrative.survey_results.iter().enumerate() {
        let strength = survey.effect.as_ref().map_or(Design::AfterOnly, of);
        look(found, &survey.question, strength, &names, &|| {
            Place::root().entry("surveyResults", index).field("question")
        });
    }
    let (mut by_activity, mut by_goal) = (ById::new(), ById::new());
    for effect in &plan.effects {
        for activity in &effect.activities {
            let best: &mut Design = by_activity.entry(activity.as_str()).or_insert(Design::AfterOnly);
            *best = of(&effect.id).max(*best);
        }
    }
    for link in &plan.contributions {
        let best: &mut Design = by_goal.entry(link.goal.as_str()).or_insert(Design::AfterOnly);
        *best = of(&link.effect).max(*best);
    }
    let about = |about: Option<&About>| match about {
        Some(About::Effect(id)) => of(id),
        Some(About::Activity(id)) => by_activity.get(id.as_str()).copied().unwrap_or(Design::AfterOnly),
        Some(About::Goal(id)) => by_goal.get(id.as_str()).copied().unwrap_or(Design::AfterOnly),
        None => Design::AfterOnly,
    };
    for (index, explanation) in narrative.explanations.iter().enumerate() {
        look(
            found,
            &explanation.text,
            about(Some(&explanation.about)),
            &names,
            &|| Place::root().entry("explanations", index).field("text"),
        );
    }
    for (index, effect) in narrative.emergent_effects.iter().enumerate() {
        if let Some(text) = &effect.description {
            look(found, text, Design::AfterOnly, &names, &|| {
                Place::root()
                    .item("emergentEffects", index, EFFECT, &effect.title)
                    .field("description")
            });
        }
    }
    for (index, benefit) in narrative.benefits.iter().enumerate() {
        benefited(
            found,
            benefit,
            about(Some(&About::Goal(benefit.goal.clone()))),
            &names,
            &|| Place::root().item("benefits", index, BENEFIT, &benefit.who),
        );
    }
    lessons(found, &narrative.lessons, &names, |lesson| {
        about(lesson.about.as_ref())
    });
}

/// The words of the report itself: without quotations and sources, which are the words of others.
fn own_words(text: &str) -> String {
    let mut within = 0_usize;
    let own = text.chars().filter(|letter| {
        match letter {
            '‘' | '[' => within += 1,
            '’' | ']' => within = within.saturating_sub(1),
            _ => return within == 0,
        }
        false
    });
    own.collect()
}

/// The sentences of a report say no more than its best evidence bears, whoever wrote them.
fn in_sentences(report: &EffectReport, found: &mut Found<'_>, names: &ActivityNames) {
    let mut each = |words: &Words, strength: Design, at: &dyn Fn() -> Place| {
        for (text, language, field) in [(&words.nl, Language::Nl, "nl"), (&words.en, Language::En, "en")] {
            look_in(found, &own_words(text), &[language], strength, names, &|| {
                at().field(field)
            });
        }
    };
    each_answer(report, |answer, at| {
        each(&answer.statement, strength(answer.design), &|| {
            at().field("statement")
        });
    });
    for (nth, goal) in report.goals.iter().enumerate() {
        let best = goal.effects.iter().map(|effect| strength(effect.design)).max();
        each(&goal.answer, best.unwrap_or(Design::AfterOnly), &|| {
            at_goal(nth, goal).field("answer")
        });
    }
    for (told, section) in [
        (&report.participation.statement, "participation"),
        (&report.specific_groups.statement, "specificGroups"),
        (&report.demand.statement, "demand"),
    ] {
        each(told, Design::AfterOnly, &|| {
            Place::root().field(section).field("statement")
        });
    }
    for (nth, value) in report.added_value.iter().enumerate() {
        each(&value.statement, Design::AfterOnly, &|| {
            Place::root().entry("addedValue", nth).field("statement")
        });
    }
}

fn in_report(report: &EffectReport, found: &mut Found<'_>) {
    let names = &ActivityNames::new(report.activities.iter().map(|activity| activity.title.as_str()));
    in_sentences(report, found, names);
    let mut strengths: ById<Design> = ById::new();
    each_answer(report, |answer, at| {
        let effect = answer.effect.as_str();
        let strength = strength(answer.design);
        // What stands under several goals is looked at once for each text.
        if strengths.insert(effect, strength).is_some() {
            return;
        }
        if let Some(text) = answer
            .difference
            .as_ref()
            .and_then(|it| it.explanation.as_deref())
        {
            look(found, text, strength, names, &|| {
                at().field("difference").field("explanation")
            });
        }
        for (nth, story) in answer.stories.iter().enumerate() {
            look(found, &story.text, strength, names, &|| {
                at().entry("stories", nth).field("text")
            });
        }
        for (nth, survey) in answer.survey_results.iter().enumerate() {
            look(found, &survey.question, strength, names, &|| {
                at().entry("surveyResults", nth).field("question")
            });
        }
    });
    let mut by_goal: ById<Design> = ById::new();
    for (nth, goal) in report.goals.iter().enumerate() {
        let best = goal.effects.iter().map(|effect| strength(effect.design)).max();
        let best = best.unwrap_or(Design::AfterOnly);
        by_goal.entry(goal.goal.as_str()).or_insert(best);
        if let Some(text) = &goal.explanation {
            look(found, text, best, names, &|| {
                at_goal(nth, goal).field("explanation")
            });
        }
    }
    for (nth, activity) in report.activities.iter().enumerate() {
        if let Some(text) = &activity.explanation {
            let best = activity
                .effects
                .iter()
                .filter_map(|id| strengths.get(id.as_str()));
            let best = best.max().copied().unwrap_or(Design::AfterOnly);
            look(found, text, best, names, &|| {
                at_activity(nth, activity).field("explanation")
            });
        }
    }
    for (nth, value) in report.added_value.iter().enumerate() {
        let best = by_goal.get(value.goal.as_str()).copied();
        let best = best.unwrap_or(Design::AfterOnly);
        for (index, benefit) in value.benefits.iter().enumerate() {
            benefited(found, benefit, best, names, &|| {
                Place::root()
                    .entry("addedValue", nth)
                    .item("benefits", index, BENEFIT, &benefit.who)
            });
        }
    }
    let best = strengths.values().max().copied().unwrap_or(Design::AfterOnly);
    lessons(found, &report.lessons, names, |lesson| match &lesson.about {
        Some(About::Effect(id)) => strengths.get(id.as_str()).copied().unwrap_or(Design::AfterOnly),
        // What is learnt of a goal or an activity may speak of the best known of all.
        Some(_) => best,
        None => Design::AfterOnly,
    });
}

/// What somebody is said to have from it; with a source it is that source's word.
fn benefited(
    found: &mut Found<'_>,
    benefit: &Benefit,
    strength: Design,
    names: &ActivityNames,
    at: &dyn Fn() -> Place,
) {
    if benefit.source.is_none() {
        look(found, &benefit.what, strength, names, &|| at().field("what"));
    }
}

fn lessons(found: &mut Found<'_>, lessons: &[Lesson], names: &ActivityNames, of: impl Fn(&Lesson) -> Design) {
    for (index, lesson) in lessons.iter().enumerate() {
        let at = || Place::root().item("lessons", index, LESSON, "");
        look(found, &lesson.text, of(lesson), names, &|| at().field("text"));
        if let Some(text) = &lesson.conclusion {
            look(found, text, of(lesson), names, &|| at().field("conclusion"));
        }
    }
}

/// How strong the evidence for an effect will be, as the plan means to measure it.
fn planned(plan: &Plan, effect: &Effect) -> Design {
    match &effect.measurement {
        Some(MeasurementPlan::Instrument(scale)) => {
            let fit = plan
                .instrument(scale)
                .is_ok_and(|instrument| instrument.fit_for_proof());
            strength(rung(scale.design, fit))
        }
        _ => Design::AfterOnly,
    }
}

/// Who tells something tells it afterwards: a text is never below that rung.
fn strength(design: Design) -> Design {
    design.max(Design::AfterOnly)
}

/// The language of a text is not known, so the words of both are looked for.
fn look(found: &mut Found<'_>, text: &str, strength: Design, names: &ActivityNames, at: &dyn Fn() -> Place) {
    look_in(found, text, &[Language::Nl, Language::En], strength, names, at);
}

fn look_in(
    found: &mut Found<'_>,
    text: &str,
    languages: &[Language],
    strength: Design,
    names: &ActivityNames,
    at: &dyn Fn() -> Place,
) {
    for claim in claims_in(text, languages, strength, names) {
        found.add_with(
            at(),
            Words::new(
                format!("`{}` {}", claim.found, claim.because.nl),
                format!("`{}` {}", claim.found, claim.because.en),
            ),
            claim.suggestion,
            [("words", claim.found)],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::report::EffectReport;
    use crate::rules::Check;
    use crate::rules::testing::{finds, typed, valid};

    #[test]
    fn a_sentence_of_a_report_says_no_more_than_its_evidence_whoever_wrote_it() {
        let mut report: EffectReport = typed(valid("effect-report"));
        report.sentence_edition = None;
        report.goals[0].effects[0].statement.nl =
            "Dankzij de koffieochtend zijn ouderen minder eenzaam.".to_owned();
        report.goals[1].answer.en = "This proved that ‘it worked, thanks to us’.".to_owned();
        let found = report.findings(());
        let told: Vec<_> = found
            .with_code("claim-too-strong")
            .map(|it| (it.pointer.as_str(), it.facts["words"].as_str()))
            .collect();
        assert_eq!(
            told,
            [
                ("/goals/0/effects/0/statement/nl", "Dankzij"),
                ("/goals/1/answer/en", "proved")
            ],
            "what stands between quotation marks is of others"
        );
    }

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "claim-too-strong",
            "effect-report",
            &[(
                "/activities/0/explanation",
                "`led to` wijst een oorzaak aan, en dat vraagt een vergelijkingsgroep",
                "`led to` names a cause, which needs a comparison group",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "claim-too-strong",
            "narrative",
            &[
                (
                    "/benefits/0/what",
                    "`leidde tot` wijst een oorzaak aan, en dat vraagt een vergelijkingsgroep",
                    "`leidde tot` names a cause, which needs a comparison group",
                ),
                (
                    "/explanations/1/text",
                    "`bewezen` zegt dat het zonder de activiteit niet gebeurd was, en dat vraagt gerandomiseerd of herhaald onderzoek",
                    "`bewezen` says that it would not have happened otherwise, which needs randomised or repeated research",
                ),
                (
                    "/stories/0/text",
                    "`Dankzij` wijst een oorzaak aan, en dat vraagt een vergelijkingsgroep",
                    "`Dankzij` names a cause, which needs a comparison group",
                ),
            ],
        );
    }
}
