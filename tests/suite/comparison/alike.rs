//! What is alike is held against each other, and what is not says why.

use serde_json::{Value, json};
use vernieuwend_verantwoorden::report::{Movement, WhyNot};
use vernieuwend_verantwoorden::value::Share;

use super::given::{Case, measured};

/// A change of an effect in a report.
type Change = Box<dyn Fn(&mut Value)>;

const LONELY: &str = "minder-eenzaam";

/// Two reports in which loneliness changed by so much, with its interval.
fn lonely(then: (f64, [f64; 2]), now: (f64, [f64; 2])) -> Case {
    Case::new()
        .in_earlier(LONELY, |effect| measured(effect, then.0, then.1))
        .in_later(LONELY, |effect| measured(effect, now.0, now.1))
}

#[test]
fn a_difference_is_said_only_beyond_the_uncertainty_of_both() {
    // Less lonely is better: on this scale a larger fall.
    for (then, now, movement) in [
        ((-0.5, [-0.9, -0.1]), (-1.8, [-2.2, -1.4]), Movement::Better),
        ((-1.8, [-2.2, -1.4]), (-0.5, [-0.9, -0.1]), Movement::Worse),
        (
            (-0.8, [-1.4, -0.2]),
            (-1.1, [-1.6, -0.6]),
            Movement::NoClearDifference,
        ),
        // Each by itself is clear, the difference of both is not.
        (
            (-0.5, [-0.9, -0.1]),
            (-1.0, [-1.4, -0.6]),
            Movement::NoClearDifference,
        ),
    ] {
        let effect = lonely(then, now).effect(LONELY);
        assert_eq!(effect.movement, movement, "{then:?} {now:?}");
        let measure = &effect.measures[0];
        assert!(measure.difference.is_some() && measure.interval.is_some());
        assert_eq!(effect.reasons, []);
    }
}

#[test]
fn the_interval_of_the_difference_is_that_of_two_separate_samples() {
    let effect = lonely((-0.8, [-1.4, -0.2]), (-1.1, [-1.6, -0.6])).effect(LONELY);
    let interval = effect.measures[0].interval.unwrap();
    // −0.3 with half a width of √(0.6² + 0.5²) = 0.78; rounding gives at most 0.1 more, and then outward.
    assert_eq!(
        (interval.0.to_string(), interval.1.to_string()),
        ("-1.2".into(), "0.6".into())
    );
    let said = "Eerder gemiddeld −0,8 punt (67 mensen), nu gemiddeld −1,1 punt (77 mensen). Geen duidelijk verschil: \
                het verschil is −0,3 punt, onzekerheid −1,2 tot 0,6.";
    assert!(effect.statement.nl.starts_with(said), "{}", effect.statement.nl);
}

#[test]
fn without_an_interval_nothing_is_claimed() {
    for side in ["earlier", "later"] {
        let mut case = lonely((-0.5, [-0.9, -0.1]), (-1.8, [-2.2, -1.4]));
        let none = |effect: &mut Value| {
            drop(
                effect["observed"]["figures"]
                    .as_object_mut()
                    .unwrap()
                    .remove("interval"),
            );
        };
        case = match side {
            "earlier" => case.in_earlier(LONELY, none),
            _ => case.in_later(LONELY, none),
        };
        let effect = case.effect(LONELY);
        assert_eq!(effect.movement, Movement::CannotBeTold, "{side}");
        assert_eq!(effect.reasons, [WhyNot::NoUncertainty]);
        assert_eq!(
            (effect.measures[0].difference, effect.measures[0].interval),
            (None, None)
        );
        assert!(
            effect
                .statement
                .en
                .contains("Whether that differs cannot be told")
        );
    }
}

#[test]
fn what_is_not_alike_is_not_compared_and_says_why() {
    let figures = |field: &'static str, value: Value| {
        move |effect: &mut Value| effect["observed"]["figures"][field] = value.clone()
    };
    let own = |field: &'static str, value: Value| move |effect: &mut Value| effect[field] = value.clone();
    let cases: Vec<(WhyNot, Change)> = vec![
        (
            WhyNot::OtherInstrument,
            Box::new(figures("instrument", "ucla-3".into())),
        ),
        (WhyNot::OtherVersion, Box::new(figures("version", "2022".into()))),
        (
            WhyNot::OtherDirection,
            Box::new(figures("better", "higher".into())),
        ),
        (WhyNot::OtherScale, Box::new(figures("scale", json!([0, 6])))),
        (WhyNot::OtherGroup, Box::new(own("for", "mantelzorgers".into()))),
        (
            WhyNot::OtherDefinition,
            Box::new(own("title", "Ouderen voelen zich minder alleen".into())),
        ),
        (
            WhyNot::OtherRespondent,
            Box::new(|effect: &mut Value| {
                let own = &mut effect["observed"]["figures"]["measured"]["selfReport"];
                *own = (!own.as_bool().unwrap()).into();
            }),
        ),
    ];
    for (reason, change) in cases {
        let effect = lonely((-0.5, [-0.9, -0.1]), (-1.8, [-2.2, -1.4]))
            .in_later(LONELY, &change)
            .effect(LONELY);
        assert_eq!(effect.movement, Movement::NotComparable, "{reason:?}");
        assert_eq!(effect.reasons, [reason]);
        assert_eq!(effect.measures[0].difference, None);
        assert!(
            effect.statement.nl.contains(&reason.words().nl)
                && effect.statement.en.contains(&reason.words().en),
            "{}",
            effect.statement.nl
        );
    }
}

#[test]
fn the_same_words_written_otherwise_are_the_same_effect() {
    let effect = lonely((-0.5, [-0.9, -0.1]), (-1.8, [-2.2, -1.4]))
        .in_later(LONELY, |effect| {
            let title = effect["title"].as_str().unwrap();
            effect["title"] = format!("  {}. ", title.to_uppercase()).into();
        })
        .effect(LONELY);
    assert_eq!(effect.movement, Movement::Better);
}

#[test]
fn measurements_in_one_time_may_be_the_same_ones() {
    let effect = lonely((-0.5, [-0.9, -0.1]), (-1.8, [-2.2, -1.4]))
        .in_later(LONELY, |effect| {
            effect["observed"]["figures"]["measured"]["period"]["from"] = "2024-10-01".into();
        })
        .effect(LONELY);
    assert_eq!(
        (effect.movement, effect.reasons.as_slice()),
        (Movement::CannotBeTold, &[WhyNot::MeasuredInOneTime][..])
    );
}

#[test]
fn what_was_measured_in_one_year_only_is_not_compared() {
    let untold = |effect: &mut Value| {
        effect.as_object_mut().unwrap().remove("observed");
        effect["standing"] = "counted-only".into();
    };
    let case = Case::new().in_earlier(LONELY, untold);
    assert_eq!(case.effect(LONELY).reasons, [WhyNot::LaterOnly]);
    let case = Case::new().in_later(LONELY, untold);
    assert_eq!(case.effect(LONELY).reasons, [WhyNot::EarlierOnly]);
    let case = Case::both(LONELY, untold);
    assert_eq!(case.effect(LONELY).reasons, [WhyNot::NoFigures]);
    // Scores that show no change, or of too few people, are no figures about change.
    let after_only = |effect: &mut Value| effect["design"] = "after-only".into();
    let case = lonely((-0.5, [-0.9, -0.1]), (-1.8, [-2.2, -1.4])).in_earlier(LONELY, after_only);
    assert_eq!(case.effect(LONELY).reasons, [WhyNot::LaterOnly]);
}

#[test]
fn answers_are_told_and_make_nothing_better_or_worse() {
    const SPORT: &str = "sterker-en-meer-contact";
    let ask = |agreed: u64, answered: u64| {
        move |effect: &mut Value| {
            let survey = &mut effect["surveyResults"][0];
            survey["agreed"] = agreed.into();
            survey["answered"] = answered.into();
            survey["agreedShare"] = json!(Share::of(agreed, answered).unwrap().value().to_f64());
        }
    };
    let case = |then: (u64, u64), now: (u64, u64)| {
        Case::new()
            .in_earlier(SPORT, ask(then.0, then.1))
            .in_later(SPORT, ask(now.0, now.1))
            .effect(SPORT)
    };
    let more = case((12, 60), (54, 60));
    assert_eq!(more.movement, Movement::Changed);
    assert!(
        more.statement.nl.contains("Dat is anders dan eerder"),
        "{}",
        more.statement.nl
    );
    assert_eq!(case((48, 60), (54, 60)).movement, Movement::NoClearDifference);
    // Another question is another figure.
    let other = Case::new().in_later(SPORT, |effect| {
        for survey in effect["surveyResults"].as_array_mut().unwrap() {
            survey["question"] = "Hebt u nieuwe mensen leren kennen?".into();
        }
    });
    let other = other.effect(SPORT);
    assert_eq!(
        (other.movement, other.reasons.as_slice()),
        (Movement::NotComparable, &[WhyNot::OtherQuestion][..])
    );
    // What people think of the offer says nothing of the effect.
    let offer = Case::both(SPORT, |effect| {
        for survey in effect["surveyResults"].as_array_mut().unwrap() {
            survey["about"] = "satisfaction".into();
        }
    });
    assert_eq!(offer.effect(SPORT).reasons, [WhyNot::NoFigures]);
}

#[test]
fn a_count_of_what_was_done_is_no_measure_of_an_effect_whatever_both_years_count() {
    const NEIGHBOURS: &str = "buren-kennen-elkaar";
    for (measures, reasons) in [
        ([json!("effort"), json!("effort")], vec![WhyNot::NoChange]),
        ([Value::Null, Value::Null], vec![WhyNot::NoChange]),
        (
            [json!("state"), json!("effort")],
            vec![WhyNot::OtherMeasurand, WhyNot::NoChange],
        ),
    ] {
        let mut case = Case::new();
        let mut observed = None;
        case = case.in_later(NEIGHBOURS, |effect| {
            effect["observed"]["figures"]["measures"] = measures[1].clone();
        });
        visit(&case.later, NEIGHBOURS, &mut |effect| {
            observed = Some(effect["observed"].clone());
        });
        let observed = observed.unwrap();
        let effect = case
            .in_earlier(NEIGHBOURS, |effect| {
                effect["observed"] = observed.clone();
                effect["observed"]["figures"]["measures"] = measures[0].clone();
            })
            .effect(NEIGHBOURS);
        assert_ne!(effect.movement, Movement::Better);
        assert_eq!(effect.measures[0].difference, None);
        for reason in reasons {
            assert!(
                effect.measures[0].reasons.contains(&reason),
                "{:?}",
                effect.measures[0].reasons
            );
        }
    }
}

/// Every effect with this id.
fn visit(value: &Value, id: &str, see: &mut impl FnMut(&Value)) {
    if value["effect"] == id && value.get("observed").is_some() {
        see(value);
    }
    match value {
        Value::Object(fields) => fields.values().for_each(|value| visit(value, id, see)),
        Value::Array(list) => list.iter().for_each(|value| visit(value, id, see)),
        _ => {}
    }
}
