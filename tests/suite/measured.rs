//! What stands beside the figures of a change: the days on which was measured, and the change beside the spread.

use std::fmt::Write as _;

use serde_json::{Value, json};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::report::{EffectReport, Observed, PairedChange, Spread};
use vernieuwend_verantwoorden::value::{Decimal, Figure, Period};

use crate::given::World;

const LONELY: &str = "minder-eenzaam";
const CONTENT: &str = "meer-tevreden";

/// Two effects on twelve people each; the instrument of the second is a choice.
fn world(second: Value, scores: [(i64, i64); 2]) -> World {
    let year = json!({"from": "2025-01-01", "through": "2025-12-31"});
    let policy = json!({
        "document": "policy-framework", "formatVersion": "1.0", "id": "beleid", "title": "Sociale basis",
        "statedBy": "municipality", "period": year.clone(),
        "goals": [{"id": "meedoen", "title": "Ouderen doen mee"}]
    });
    let effect = |id: &str, instrument: Value| {
        json!({"id": id, "title": "Ouderen zijn minder eenzaam", "activities": ["koffie"],
            "measurement": {"instrument": instrument}})
    };
    let link =
        |id: &str| json!({"effect": id, "goal": "meedoen", "strength": "direct", "because": "Zo is het"});
    let plan = json!({
        "document": "plan", "formatVersion": "1.0", "id": "plan", "organisation": {"name": "Buurtkracht"},
        "period": year, "activities": [{"id": "koffie", "title": "Koffieochtend"}],
        "effects": [effect(LONELY, json!({"id": "dejong-gierveld-11", "version": "1999"})), effect(CONTENT, second)],
        "contributions": [link(LONELY), link(CONTENT)]
    });
    let (mut participations, mut measurements) = (String::new(), String::new());
    let mut score = |effect: &str, person: usize, moment: &str, date: String, score: i64| {
        let _ = writeln!(
            measurements,
            r#"{{"effect":"{effect}","person":"p-{person}","moment":"{moment}","date":"{date}","score":{score}}}"#
        );
    };
    for person in 0..12 {
        let _ = writeln!(
            participations,
            r#"{{"activity":"koffie","person":"p-{person}","date":"2025-03-01"}}"#
        );
        // From 4 to 3 and from 8 to 5, in turn.
        let (before, after) = [(4, 3), (8, 5)][person % 2];
        score(
            LONELY,
            person,
            "before",
            format!("2025-01-{:02}", 10 + person),
            before,
        );
        score(
            LONELY,
            person,
            "after",
            format!("2025-11-{:02}", 20 - person),
            after,
        );
        let (before, after) = scores[person % 2];
        score(CONTENT, person, "before", "2025-02-03".to_owned(), before);
        score(CONTENT, person, "after", "2025-10-06".to_owned(), after);
    }
    // Measured once only, so no part of the figures: neither the first nor the last day is theirs.
    score(LONELY, 20, "before", "2025-01-02".to_owned(), 5);
    score(LONELY, 21, "after", "2025-12-30".to_owned(), 5);
    World {
        policy: policy.to_string(),
        plan: plan.to_string(),
        participations,
        measurements,
        narrative: None,
    }
}

fn unlike() -> World {
    world(json!({"id": "cantril-0-10", "version": "1965"}), [(4, 7), (6, 6)])
}

fn change<'a>(report: &'a EffectReport, effect: &str) -> &'a PairedChange {
    let effects = &report.goals[0].effects;
    let found = effects.iter().find(|one| one.effect.as_str() == effect).unwrap();
    match &found.observed {
        Some(Observed::PairedChange(change)) => change,
        other => panic!("{other:?}"),
    }
}

fn number(number: f64) -> Figure<Decimal> {
    Figure::Known(Decimal::from_f64(number).unwrap())
}

fn days(from: &str, through: &str) -> Period {
    Period::new(from.parse().unwrap(), through.parse().unwrap())
}

/// By hand. Loneliness: the change is −1 and −3 in turn, so −2; the deviations are 2·√(12/11) = 2.0889 and
/// √(12/11) = 1.0445, their mean 1.5667; −2 / 1.5667 = −1.2766, times 1 − 3/(4·11 − 1) = 0.930 is −1.19.
/// Contentment: 3 and 0 in turn, so 1.5; 1.0445 and 0.5222, mean 0.7833; 1.5 / 0.7833 = 1.9149, corrected 1.78.
#[test]
fn unlike_instruments_get_a_common_measure_with_the_name_of_what_divides() {
    let report = unlike().report();
    let lonely = change(&report, LONELY).standardised.unwrap();
    assert_eq!(lonely.divided_by, Spread::MeanOfDeviationsBeforeAndAfter);
    assert_eq!((lonely.change, lonely.corrected), (number(-1.3), number(-1.2)));
    let content = change(&report, CONTENT).standardised.unwrap();
    assert_eq!((content.change, content.corrected), (number(1.9), number(1.8)));
    let written = format::write(&report).unwrap();
    assert!(
        written.contains(r#""dividedBy": "mean-of-deviations-before-and-after""#),
        "{written}"
    );
}

#[test]
fn like_instruments_are_told_in_their_own_points_only() {
    let same = json!({"id": "dejong-gierveld-11", "version": "1999"});
    let report = world(same, [(4, 7), (6, 6)]).report();
    assert_eq!(change(&report, LONELY).standardised, None);
    assert_eq!(change(&report, CONTENT).standardised, None);
}

/// Where a mean lies near an end of the scale its deviation is not printed outside, and would follow from this.
#[test]
fn outside_a_common_measure_never_gives_back_what_was_left_out() {
    // All twelve are less lonely, and the deviations would tell so: they are left out, and what follows from them.
    for (_, report) in unlike().protected() {
        assert_eq!(change(&report, LONELY).sd_change, Figure::Suppressed);
        assert_eq!(change(&report, LONELY).standardised, None);
    }
    let near_the_end = world(
        json!({"id": "cantril-0-10", "version": "1965"}),
        [(7, 9), (8, 10)],
    );
    assert!(change(&near_the_end.report(), CONTENT).standardised.is_some());
    for (_, report) in near_the_end.protected() {
        assert_eq!(change(&report, CONTENT).sd_after, Figure::Suppressed);
        assert_eq!(change(&report, CONTENT).standardised, None);
        assert_eq!(
            change(&report, LONELY).standardised,
            None,
            "nothing is left to set it beside"
        );
    }
}

#[test]
fn the_days_are_those_of_the_pairs_and_stay_inside() {
    let world = unlike();
    for (_, report) in world.reports() {
        let measured = &change(&report, LONELY).measured;
        assert_eq!(measured.days_before, Some(days("2025-01-10", "2025-01-21")));
        assert_eq!(measured.days_after, Some(days("2025-11-09", "2025-11-20")));
        let measured = &change(&report, CONTENT).measured;
        assert_eq!(measured.days_before, Some(days("2025-02-03", "2025-02-03")));
    }
    for (_, report) in world.protected() {
        let measured = &change(&report, LONELY).measured;
        assert_eq!((measured.days_before, measured.days_after), (None, None));
        let written = format::write(&report).unwrap();
        assert!(
            !written.contains("2025-01-10") && !written.contains("2025-11-20"),
            "{written}"
        );
    }
}

#[test]
fn too_few_pairs_have_neither_days_nor_a_common_measure() {
    let mut world = unlike();
    // Ten pairs are told by their number only.
    world.measurements = world
        .measurements
        .lines()
        .filter(|line| !line.contains(r#""p-1""#) && !line.contains(r#""p-2""#))
        .flat_map(|line| [line, "\n"])
        .collect();
    let report = world.report();
    let lonely = change(&report, LONELY);
    assert_eq!(lonely.pairs.known().map(|pairs| pairs.0), Some(10));
    assert_eq!(lonely.standardised, None);
    assert_eq!(
        (lonely.measured.days_before, lonely.measured.days_after),
        (None, None)
    );
}
