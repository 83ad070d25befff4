//! Means and deviations betray outcomes: from the figures of a change as written, every way in which that many people
//! can have changed is tried.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use vernieuwend_verantwoorden::account::Disclosure;

use super::facts::Turned;
use super::{Kind, Register};

const THRESHOLD: i64 = 5;
/// Changes on a scale from 0 to 10.
const FARTHEST: i64 = 10;

type Group = (&'static str, Turned);
/// The groups of the pairs, each with the name of its figure.
const GROUPS: [Group; 5] = [
    ("improved", |change| change > 0),
    ("unchanged", |change| change == 0),
    ("worsened", |change| change < 0),
    ("notImproved", |change| change <= 0),
    ("notWorsened", |change| change >= 0),
];

/// Everybody who was measured twice, with these scores.
fn measured(pairs: &[(i64, i64)]) -> Register {
    let mut register = Register::new(3);
    for (before, after) in pairs {
        let kind = Kind {
            scores: Some((*before, Some(*after))),
            ..Kind::doing(0b001)
        };
        register = register.with(1, kind, 2);
    }
    register
}

fn figures(report: &Value) -> &Value {
    &report["goals"][0]["effects"][0]["observed"]["figures"]
}

/// The most people that a group of the pairs can hold beside the mean and deviation of the change, and the counts, as
/// they are written.
#[allow(clippy::cast_precision_loss, reason = "a dozen people")]
fn largest(figures: &Value, of: i64, group: Turned) -> i64 {
    let (mean, deviation) = (figures["meanChange"].as_f64(), &figures["sdChange"]);
    // A deviation is computed of any scores but equal ones.
    let equal = (*deviation == "not-computable").then_some(0.0);
    let deviation = deviation.as_f64().or(equal);
    let counted: Vec<(Turned, i64)> = (GROUPS.iter())
        .filter_map(|(name, group)| Some((*group, figures[*name].as_i64()?)))
        .collect();
    let near = |exact: f64, printed: Option<f64>| printed.is_none_or(|it| (exact - it).abs() <= 0.05 + 1e-9);
    let spread = |sum: i64, squares: i64| {
        let squares = squares as f64 - (sum * sum) as f64 / of as f64;
        (squares.max(0.0) / (of - 1) as f64).sqrt()
    };
    // Squares matter only where a deviation is printed; no sum of them is larger than this.
    let most = deviation.map_or(0, |deviation| {
        let sum = (mean.unwrap_or(10.0).abs() + 0.05) * of as f64;
        #[allow(clippy::cast_possible_truncation, reason = "a dozen people")]
        let most = ((deviation + 0.05).powi(2) * (of - 1) as f64 + sum * sum / of as f64).ceil() as i64;
        most
    });
    // People so far, the sum of changes and of their squares, those in the group, and those that are counted.
    let mut ways = BTreeSet::from([(0, 0, 0, 0, vec![0; counted.len()])]);
    for change in -FARTHEST..=FARTHEST {
        let mut next = BTreeSet::new();
        for (people, sum, squares, inside, counts) in &ways {
            for more in 0..=of - people {
                let squares = if deviation.is_some() {
                    squares + more * change * change
                } else {
                    0
                };
                let mut counts = counts.clone();
                for (count, (group, _)) in counts.iter_mut().zip(&counted) {
                    *count += if group(change) { more } else { 0 };
                }
                let fits = counts
                    .iter()
                    .zip(&counted)
                    .all(|(count, (_, printed))| count <= printed);
                if fits && squares <= most {
                    let inside = inside + if group(change) { more } else { 0 };
                    next.insert((people + more, sum + more * change, squares, inside, counts));
                }
            }
        }
        ways = next;
    }
    let agrees = |(people, sum, squares, _, counts): &&(i64, i64, i64, i64, Vec<i64>)| {
        *people == of
            && near(*sum as f64 / of as f64, mean)
            && (deviation.is_none() || near(spread(*sum, *squares), deviation))
            && counts
                .iter()
                .zip(&counted)
                .all(|(count, (_, printed))| count == printed)
    };
    let inside = ways.iter().filter(agrees).map(|(_, _, _, inside, _)| *inside);
    inside.max().expect("the truth itself agrees")
}

/// The groups of fewer people than the threshold, of nobody too, that cannot be as large.
fn given_away(figures: &Value, pairs: &[(i64, i64)]) -> Vec<&'static str> {
    let of = i64::try_from(pairs.len()).unwrap();
    let small = |group: Turned| {
        let people = pairs
            .iter()
            .filter(|(before, after)| group(after - before))
            .count();
        people < usize::try_from(THRESHOLD).unwrap()
    };
    let given = GROUPS
        .iter()
        .filter(|(_, group)| small(*group) && largest(figures, of, *group) < THRESHOLD);
    given.map(|(name, _)| *name).collect()
}

/// What is written outside, from which nothing follows, while from this mean and deviation of the change those groups
/// would.
fn outside(pairs: &[(i64, i64)], mean: f64, deviation: f64, would_follow: &[&str]) -> Value {
    let exact = json!({"meanChange": mean, "sdChange": deviation});
    assert_eq!(given_away(&exact, pairs), would_follow);
    let outside = measured(pairs).report(&Disclosure::k5());
    assert_eq!(outside["goals"][0]["effects"][0]["standing"], "measured");
    let figures = figures(&outside);
    let found = given_away(figures, pairs);
    assert!(found.is_empty(), "{found:?} from {figures}");
    assert_eq!(figures["sdChange"], "suppressed");
    assert_eq!(figures["interval"], Value::Null);
    figures.clone()
}

#[test]
fn attack_moments_eleven_pairs_with_mean_two_tenths_and_deviation_four_tenths() {
    let pairs = [vec![(5, 6); 2], vec![(5, 5); 9]].concat();
    outside(&pairs, 0.2, 0.4, &["improved", "worsened"]);
}

#[test]
fn attack_moments_twelve_people_of_whom_one_did_not_change() {
    let pairs = [vec![(5, 6); 11], vec![(5, 5)]].concat();
    outside(&pairs, 0.9, 0.3, &["unchanged", "worsened", "notImproved"]);
}

#[test]
fn attack_moments_twelve_equal_changes_in_the_middle_of_the_scale() {
    let figures = outside(&[(5, 6); 12], 1.0, 0.0, &["unchanged", "worsened", "notImproved"]);
    for figure in ["sdBefore", "sdAfter"] {
        assert_eq!(figures[figure], "suppressed", "{figure}");
    }
}

#[test]
fn attack_moments_everybody_two_up_from_different_starts() {
    let pairs: Vec<(i64, i64)> = (0..12).map(|at| (2 + at % 4, 4 + at % 4)).collect();
    let figures = outside(&pairs, 2.0, 0.0, &["unchanged", "worsened", "notImproved"]);
    // Not even by way of deviations before and after that are equal.
    assert!(!figures["sdBefore"].is_number() || !figures["sdAfter"].is_number());
}

#[test]
fn attack_moments_a_spread_out_group_keeps_its_figures() {
    // So that the four above are known to hide what has to be hidden, and no more.
    let pairs: Vec<(i64, i64)> = (0..40).map(|at| (3 + at % 4, 3 + (at * 7) % 6)).collect();
    let register = measured(&pairs);
    let report = register.report(&Disclosure::k5());
    for figure in ["meanBefore", "meanAfter", "meanChange", "sdChange"] {
        assert!(
            figures(&report)[figure].is_number(),
            "{figure}: {}",
            figures(&report)
        );
    }
}

#[test]
fn attack_moments_own_goals_of_which_nearly_all_or_none_came_out() {
    for (attained, not, printed) in [(10, 1, false), (1, 10, false), (11, 0, false), (8, 7, true)] {
        let scored = |score| Kind {
            scores: Some((-1, Some(score))),
            ..Kind::doing(0b001)
        };
        let mut register = Register::new(3)
            .with(attained, scored(0), 2)
            .with(not, scored(-1), 2);
        register.own_goals = true;
        let report = register.report(&Disclosure::k5());
        let figures = figures(&report);
        assert_eq!(
            figures["attained"].is_number(),
            printed,
            "{attained} of {}",
            attained + not
        );
        assert_eq!(
            figures["meanT"].is_number(),
            printed,
            "{attained} of {}",
            attained + not
        );
        assert_eq!(figures["interval"].is_array(), printed);
    }
}
