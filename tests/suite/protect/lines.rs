//! Who changed by more than the noise of an instrument, who crossed its threshold, and who was asked at the end only:
//! printed where no small group follows.

use proptest::prelude::*;
use serde_json::Value;

use super::enumeration::{Known, given_away};
use super::figures::{Case, figures, outcome_sums};

/// Scores before and after on a scale with its threshold at 6, on which a change of two points is beyond measurement error.
const KINDS: [(i64, i64); 7] = [(3, 5), (5, 7), (5, 6), (5, 5), (7, 7), (7, 5), (6, 5)];

fn case(people: &[(usize, u64)]) -> Case {
    let mut case = Case::new();
    case.lines = true;
    let scores = people.iter().flat_map(|(kind, number)| {
        let number = usize::try_from(*number).unwrap();
        std::iter::repeat_n(KINDS[*kind], number)
    });
    case.pairs("een", scores);
    case
}

/// The sums over kinds of people that the figures print.
fn told(figures: &Value, people: &[(usize, u64)]) -> Vec<Known> {
    let kinds = |fits: &dyn Fn(i64, i64) -> bool| -> u32 {
        let places = people.iter().enumerate();
        let inside = places.filter(|(_, (kind, _))| fits(KINDS[*kind].0, KINDS[*kind].1));
        inside.map(|(at, _)| 1 << at).sum()
    };
    let up = |outcomes: u32, change: i64| match change {
        1.. => outcomes & 0b001 != 0,
        0 => outcomes & 0b010 != 0,
        _ => outcomes & 0b100 != 0,
    };
    let mut told = outcome_sums(figures, |outcomes| {
        kinds(&|before, after| up(outcomes, after - before))
    });
    let mut note = |figure: &Value, fits: &dyn Fn(i64, i64) -> bool| {
        told.extend(figure.as_u64().map(|people| Known {
            kinds: kinds(fits),
            people,
            at_least: false,
        }));
    };
    let (reliable, threshold) = (&figures["reliableChange"], &figures["threshold"]);
    note(&reliable["improved"], &|before, after| after - before >= 2);
    note(&reliable["unchanged"], &|before, after| {
        (after - before).abs() < 2
    });
    note(&reliable["worsened"], &|before, after| after - before <= -2);
    note(&threshold["favourableBefore"], &|before, _| before >= 6);
    note(&threshold["favourableAfter"], &|_, after| after >= 6);
    note(&threshold["crossedToFavourable"], &|before, after| {
        before < 6 && after >= 6
    });
    note(&threshold["crossedToUnfavourable"], &|before, after| {
        before >= 6 && after < 6
    });
    told
}

#[test]
fn large_groups_beyond_the_noise_and_across_the_threshold_are_printed() {
    let people = [(0, 12), (1, 14), (3, 11), (4, 10), (5, 13)];
    let report = case(&people).report();
    let figures = figures(&report, 0);
    let (reliable, threshold) = (&figures["reliableChange"], &figures["threshold"]);
    assert_eq!(
        [
            &reliable["improved"],
            &reliable["unchanged"],
            &reliable["worsened"]
        ],
        [26, 21, 13]
    );
    assert_eq!(
        [&threshold["favourableBefore"], &threshold["favourableAfter"]],
        [23, 24]
    );
    assert_eq!(
        [
            &threshold["crossedToFavourable"],
            &threshold["crossedToUnfavourable"]
        ],
        [14, 13]
    );
}

#[test]
fn a_few_who_crossed_the_threshold_stay_hidden_and_so_does_who_follows_from_them() {
    // Three crossed to the unfavourable side: with both sides and the fourteen they would follow.
    let people = [(0, 12), (1, 14), (3, 11), (4, 20), (5, 3)];
    let report = case(&people).report();
    let figures = figures(&report, 0);
    assert_eq!(figures["threshold"]["crossedToUnfavourable"], "suppressed");
    let told = told(figures, &people);
    let truth = people.map(|(_, people)| people);
    assert_eq!(given_away(&truth, &told, 0), [0_u32; 0]);
}

#[test]
fn who_was_asked_at_the_end_only_is_printed_when_they_are_enough() {
    for (people, printed) in [(12, Value::from(12)), (3, Value::from("suppressed"))] {
        let mut case = Case::new();
        case.afterwards = true;
        for one in 0..people {
            case.person(&format!("p-{one}"), "een", &[("after", "2025-11-20", 7)]);
        }
        let report = case.report();
        let effect = &report["goals"][0]["effects"][0];
        assert_eq!(figures(&report, 0)["asked"]["people"], printed);
        let standing = if people > 5 { "told" } else { "counted-only" };
        assert_eq!(effect["standing"], standing, "{people}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn from_noise_and_thresholds_no_small_group_follows(
        people in proptest::collection::btree_map(0..KINDS.len(), 1_u64..14, 2..6)
    ) {
        let people: Vec<(usize, u64)> = people.into_iter().collect();
        let report = case(&people).report();
        let told = told(figures(&report, 0), &people);
        let truth: Vec<u64> = people.iter().map(|(_, people)| *people).collect();
        prop_assert_eq!(given_away(&truth, &told, 0), Vec::<u32>::new());
    }
}
