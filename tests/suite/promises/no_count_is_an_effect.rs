//! Promise 1: no count passes for an effect, and no sentence says more than its evidence.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::engine::wording::claims;
use vernieuwend_verantwoorden::evidence::Standing;
use vernieuwend_verantwoorden::plan::Design;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{EffectAnswer, EffectReport, Observed};

use super::small::{measured, narrative, small, took_part};
use crate::given::World;

fn standing(report: &EffectReport) -> Standing {
    report.goals[0].effects[0].standing
}

/// Many contacts of many people, many meetings held, and everybody satisfied.
fn busy() -> World {
    let mut world = small();
    for person in 0..300 {
        for day in 1..=9 {
            world.participations += &took_part("koffie", &format!("p{person}"), &format!("2025-0{day}-01"));
        }
    }
    world.participations += "{\"activity\":\"wandelen\",\"date\":\"2025-03-01\",\"heads\":100000}\n";
    world.narrative = Some(narrative(
        r#""realisations": [{"activity": "koffie", "meetings": 500, "minutes": 90000, "costs": "100000.00"}],
           "surveyResults": [{"id": "tevreden", "effect": "minder-eenzaam", "about": "satisfaction",
             "question": "Hoe tevreden bent u?", "asked": 300, "answered": 300, "agreed": 300}]"#,
    ));
    world
}

fn every_answer(report: &EffectReport) -> impl Iterator<Item = &EffectAnswer> {
    let under = report.goals.iter().flat_map(|goal| &goal.effects);
    under
        .chain(&report.effects_outside_goals)
        .chain(&report.emergent_effects)
}

#[test]
fn an_activity_count_never_becomes_an_effect() {
    assert_eq!(standing(&small().report()), Standing::Unanswered);
    let report = busy().report();
    assert_eq!(standing(&report), Standing::CountedOnly);
    assert_eq!(report.goals[0].effects[0].observed, None);
    assert_eq!((report.glance.measured, report.glance.told), (0, 0));
    // The same counts beside a measurement: now it is the measurement that lifts the effect.
    let mut world = busy();
    world.measurements = (0..30)
        .map(|person| measured(&format!("p{person}"), 8, 6))
        .collect();
    assert_eq!(standing(&world.report()), Standing::Measured);
}

#[test]
fn a_number_of_visits_that_is_called_an_instrument_measures_nothing() {
    let stated = |measures: &str| {
        let mut world = busy();
        world.plan = world.plan.replace(
            r#""effects""#,
            &format!(
                r#""instruments": [{{"id": "eigen", "version": "1", "name": "Aantal bezochte bijeenkomsten", {measures}
                    "better": "higher", "scale": {{"lowest": 0, "highest": 11, "step": 1}}}}],
                "effects""#
            ),
        );
        world.plan = world.plan.replace(
            r#""dejong-gierveld-11", "version": "1999""#,
            r#""eigen", "version": "1""#,
        );
        assert!(
            world.plan.contains(r#""id": "eigen", "version": "1"}"#),
            "{}",
            world.plan
        );
        world.measurements = (0..30)
            .map(|person| measured(&format!("p{person}"), 2, 8))
            .collect();
        world.report()
    };
    for measures in [
        "",
        r#""measures": "effort","#,
        r#""measures": "use-of-services","#,
    ] {
        assert_eq!(standing(&stated(measures)), Standing::CountedOnly, "{measures}");
    }
    // Whoever states otherwise gets what was stated, and a remark at the effect that every reader sees.
    let report = stated(r#""measures": "state","#);
    assert_eq!(standing(&report), Standing::Measured);
    let at_effect = |code: &str| {
        let found = report.findings.list.with_code(code);
        found
            .filter(|it| it.pointer.as_str().starts_with("/goals/0/effects/0/"))
            .count()
    };
    assert_eq!(at_effect("measures-contradicted"), 1);
    let page = render::page(&report, Language::Nl);
    assert!(page.contains("‘Aantal bezochte bijeenkomsten’ telt wat er gedaan is"));
}

#[test]
fn satisfaction_with_the_offer_never_lifts_an_effect_and_an_experienced_change_does() {
    let mut world = busy();
    world.narrative = world
        .narrative
        .map(|text| text.replace("\"satisfaction\"", "\"experienced-change\""));
    assert_eq!(standing(&world.report()), Standing::Told);
    assert_eq!(standing(&busy().report()), Standing::CountedOnly);
}

#[test]
fn a_measurement_of_too_few_lifts_nothing_and_prints_nothing() {
    let mut world = busy();
    world.measurements = (0..4)
        .map(|person| measured(&format!("p{person}"), 9, 1))
        .collect();
    let report = world.report();
    assert_eq!(standing(&report), Standing::CountedOnly);
    if let Some(Observed::PairedChange(figures)) = &report.goals[0].effects[0].observed {
        assert!(figures.mean_change.known().is_none() && figures.improved.known().is_none());
    }
}

#[test]
fn a_story_without_consent_lifts_nothing_and_is_not_told() {
    let story = |consent: &str| {
        let mut world = small();
        world.narrative = Some(narrative(&format!(
            r#""stories": [{{"id": "s", "text": "Ik ken nu mijn buren", "consent": "{consent}", "effects": ["minder-eenzaam"]}}]"#
        )));
        world.report()
    };
    for consent in ["withdrawn", "not-asked"] {
        let report = story(consent);
        assert_eq!(standing(&report), Standing::Unanswered, "{consent}");
        assert!(
            !vernieuwend_verantwoorden::format::write(&report)
                .unwrap()
                .contains("Ik ken nu mijn buren"),
            "{consent}"
        );
    }
    assert_eq!(standing(&story("given")), Standing::Told);
}

#[test]
fn no_statement_claims_more_than_its_design_allows() {
    let strength = |design: Design| match design {
        Design::Described => Design::Described,
        Design::AfterOnly => Design::AfterOnly,
        Design::BeforeAfter => Design::BeforeAfter,
        Design::BeforeAfterNorm => Design::BeforeAfterNorm,
        other => panic!("{other:?} is never our own"),
    };
    let mut looked_at = 0;
    for world in [World::main(), World::small(), World::bare(), busy()] {
        let report = world.report();
        let titles: Vec<&str> = report
            .activities
            .iter()
            .map(|activity| activity.title.as_str())
            .collect();
        for answer in every_answer(&report) {
            for (language, text) in [
                (Language::Nl, &answer.statement.nl),
                (Language::En, &answer.statement.en),
            ] {
                // Whatever people called the effect is theirs; the rest of the sentence is ours.
                let ours = text.replace(&answer.title, "…");
                let found = claims(&ours, language, strength(answer.design), &titles);
                assert!(
                    found.is_empty() && !ours.is_empty(),
                    "{}: {found:?} in `{text}`",
                    answer.effect
                );
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 40);
    // The judge judges: such a sentence would be found.
    assert!(
        !claims(
            "Dankzij de koffieochtend verbeterde het contact.",
            Language::Nl,
            Design::BeforeAfter,
            &[]
        )
        .is_empty()
    );
}
