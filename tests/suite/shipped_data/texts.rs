//! What the people's own words in the shipped documents say, and do not say.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::engine::wording::{Design, Kind, claims, classify, is_filler, personal_data};
use vernieuwend_verantwoorden::narrative::{About, Narrative};
use vernieuwend_verantwoorden::plan::{MeasurementPlan, Plan};

use super::{document, main_documents};

/// What was told about an effect, or about no effect in particular.
fn told(narrative: &Narrative) -> Vec<(Option<String>, String)> {
    let mut told = Vec::new();
    for story in &narrative.stories {
        told.extend(
            story
                .effects
                .iter()
                .map(|effect| (Some(effect.to_string()), story.text.clone())),
        );
    }
    for answer in &narrative.survey_results {
        told.push((
            answer.effect.as_ref().map(ToString::to_string),
            answer.question.clone(),
        ));
    }
    for explanation in &narrative.explanations {
        let effect = match &explanation.about {
            About::Effect(id) => Some(id.to_string()),
            _ => None,
        };
        told.push((effect, explanation.text.clone()));
    }
    for emergent in &narrative.emergent_effects {
        told.push((None, emergent.title.clone()));
        told.extend(emergent.description.iter().map(|text| (None, text.clone())));
    }
    for lesson in &narrative.lessons {
        told.push((None, lesson.text.clone()));
        told.extend(lesson.conclusion.iter().map(|text| (None, text.clone())));
    }
    told
}

fn strength(plan: &Plan, effect: Option<&str>) -> Design {
    let effect = plan.effects.iter().find(|one| Some(one.id.as_str()) == effect);
    match effect.and_then(|effect| effect.measurement.as_ref()) {
        Some(
            MeasurementPlan::Instrument(_) | MeasurementPlan::Indicator(_) | MeasurementPlan::RoleMovement(_),
        ) => Design::BeforeAfter,
        _ => Design::AfterOnly,
    }
}

#[test]
fn nothing_that_is_told_claims_more_than_was_measured() {
    let (_, plan, narrative) = main_documents();
    let activities: Vec<&str> = plan
        .activities
        .iter()
        .map(|activity| activity.title.as_str())
        .collect();
    for (effect, text) in told(&narrative) {
        let found = claims(
            &text,
            Language::Nl,
            strength(&plan, effect.as_deref()),
            &activities,
        );
        assert!(found.is_empty(), "{text}\n{found:?}");
    }
    let (plan, narrative): (Plan, Narrative) =
        (document("small/plan.json"), document("small/narrative.json"));
    for (effect, text) in told(&narrative) {
        let found = claims(
            &text,
            Language::Nl,
            strength(&plan, effect.as_deref()),
            &["Soep op woensdag"],
        );
        assert!(found.is_empty(), "{text}\n{found:?}");
    }
}

#[test]
fn nothing_that_is_told_gives_a_person_away_or_is_left_empty() {
    let (.., narrative) = main_documents();
    for (_, text) in told(&narrative) {
        assert!(personal_data(&text).is_empty(), "{text}");
        assert!(!is_filler(&text), "{text}");
    }
}

#[test]
fn no_effect_is_worded_as_a_count() {
    let (_, plan, _) = main_documents();
    for effect in &plan.effects {
        assert_eq!(
            classify(&effect.title, Some(Language::Nl)).kind,
            Kind::Change,
            "{}",
            effect.title
        );
    }
}
