//! Properties of the figures that hold for any scores, numbered as they are listed here.
//!
//! 1. Order and grouping of persons do not show, to the bit.
//! 2. Shifting all scores by resolution steps shifts the means exactly and changes nothing else.
//! 3. Swapping before and after of pairs negates the change and swaps improved with worsened.
//! 4. Reversing the direction swaps the counts and changes nothing else.
//! 5. The bounds contain the improved share, and the interval contains the mean.
//! 6. No figure is ever NaN or infinite.
//! 7. A finer resolution gives the same figures, to the bit.
//! 8. Means and deviations agree with the textbook computation in floating point.

use proptest::prelude::*;
use vernieuwend_verantwoorden::engine::resolution::{Resolution, ScaledScore};
use vernieuwend_verantwoorden::engine::statistics::{
    ConfidenceInterval, Fraction, GoodSide, PairedResult, PairedSettings, PairedSums, Reliability, Rounding,
};

type Person = (Option<i64>, Option<i64>);

fn persons() -> impl Strategy<Value = Vec<Person>> {
    let score = || prop_oneof![4 => (-60_i64..60).prop_map(Some), 1 => Just(None)];
    prop::collection::vec((score(), score()), 0..60)
}

fn pairs() -> impl Strategy<Value = Vec<Person>> {
    prop::collection::vec(
        (-60_i64..60, -60_i64..60).prop_map(|(b, a)| (Some(b), Some(a))),
        0..60,
    )
}

fn scaled(number: i64) -> ScaledScore {
    ScaledScore::new(number).unwrap()
}

/// Settings with every line drawn, in tenths.
fn settings(better: GoodSide, threshold: i64) -> PairedSettings {
    PairedSettings::new(Resolution::new(1).unwrap(), better)
        .with_minimal_change(scaled(7))
        .unwrap()
        .with_threshold(scaled(threshold))
        .with_reliability(Reliability::new(0.8, 1.5).unwrap())
}

fn gather<'a>(settings: &PairedSettings, persons: impl IntoIterator<Item = &'a Person>) -> PairedSums {
    let mut sums = PairedSums::new(settings.clone());
    for (before, after) in persons {
        sums.add(before.map(scaled), after.map(scaled)).unwrap();
    }
    sums
}

fn change(better: GoodSide, persons: &[Person]) -> PairedResult {
    gather(&settings(better, 10), persons).change()
}

/// Every figure that is a binary number, by name.
fn floats(change: &PairedResult) -> Vec<(&'static str, Option<f64>)> {
    let low = |interval: Option<ConfidenceInterval>| interval.map(|interval| interval.low);
    let high = |interval: Option<ConfidenceInterval>| interval.map(|interval| interval.high);
    vec![
        ("sd before", change.sd_before),
        ("sd after", change.sd_after),
        ("sd change", change.sd_change),
        ("interval low", low(change.interval)),
        ("interval high", high(change.interval)),
        ("share low", low(change.improved_share_interval)),
        ("share high", high(change.improved_share_interval)),
        ("d_av", change.d_av),
        ("g_av", change.g_av),
        ("baseline", change.baseline_difference.g),
        ("s_diff", change.reliable.map(|counts| counts.s_diff)),
        ("mean before", change.mean_before.map(Fraction::value)),
        ("mean after", change.mean_after.map(Fraction::value)),
        ("mean change", change.mean_change.map(Fraction::value)),
        ("improved share", change.improved_share.map(Fraction::value)),
        ("missing share", change.missing_share.map(Fraction::value)),
        (
            "bound low",
            change.improved_share_bounds.map(|bounds| bounds.low.value()),
        ),
        (
            "bound high",
            change.improved_share_bounds.map(|bounds| bounds.high.value()),
        ),
        (
            "diluted mean",
            change.mean_change_if_missing_unchanged.map(Fraction::value),
        ),
    ]
}

fn minus(ratio: Option<Fraction>) -> Option<f64> {
    ratio.map(|ratio| 0.0 - ratio.value())
}

proptest! {
    #[test]
    fn property_1_order_and_grouping_do_not_show(
        people in persons(),
        shuffle in any::<u64>(),
        cuts in prop::collection::vec(0_usize..60, 0..5),
    ) {
        let settings = settings(GoodSide::Higher, 10);
        let whole = gather(&settings, &people);
        let mut mixed = people.clone();
        mixed.sort_by_key(|person| {
            let key = person.0.unwrap_or(99) * 131 + person.1.unwrap_or(77);
            key.unsigned_abs().wrapping_mul(shuffle | 1).rotate_left(17)
        });
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(mixed.len())).collect();
        cuts.extend([0, mixed.len()]);
        cuts.sort_unstable();
        let mut merged = PairedSums::new(settings.clone());
        for ends in cuts.windows(2).rev() {
            merged.merge(&gather(&settings, &mixed[ends[0]..ends[1]])).unwrap();
        }
        prop_assert_eq!(&whole, &merged);
        prop_assert_eq!(whole.change(), merged.change());
    }

    #[test]
    fn property_2_a_shift_moves_the_means_exactly_and_nothing_else(people in persons(), steps in -500_i64..500) {
        let shifted: Vec<Person> = people.iter().map(|(b, a)| (b.map(|b| b + steps), a.map(|a| a + steps))).collect();
        let here = gather(&settings(GoodSide::Lower, 10), &people).change();
        let there = gather(&settings(GoodSide::Lower, 10 + steps), &shifted).change();
        for (mean, moved) in [(here.mean_before, there.mean_before), (here.mean_after, there.mean_after)] {
            let by_hand = mean.map(|mean| {
                let below = i128::try_from(mean.denominator()).unwrap();
                Fraction::new(mean.numerator() * 10 + i128::from(steps) * below, below * 10).unwrap()
            });
            prop_assert_eq!(by_hand, moved);
        }
        let mut unmoved = there.clone();
        unmoved.mean_before = here.mean_before;
        unmoved.mean_after = here.mean_after;
        prop_assert_eq!(here, unmoved);
    }

    #[test]
    fn property_3_swapping_before_and_after_negates_the_change(people in pairs()) {
        let swapped: Vec<Person> = people.iter().map(|&(before, after)| (after, before)).collect();
        let (here, there) = (change(GoodSide::Higher, &people), change(GoodSide::Higher, &swapped));
        prop_assert_eq!(minus(here.mean_change), there.mean_change.map(Fraction::value));
        prop_assert_eq!((here.improved, here.unchanged, here.worsened), (there.worsened, there.unchanged, there.improved));
        prop_assert_eq!(here.sd_change, there.sd_change);
        prop_assert_eq!(here.interval.map(|i| (-i.high, -i.low)), there.interval.map(|i| (i.low, i.high)));
        prop_assert_eq!(here.d_av.map(|d| 0.0 - d), there.d_av);
        let (one, other) = (here.threshold.unwrap(), there.threshold.unwrap());
        prop_assert_eq!(one.crossed_to_favourable, other.crossed_to_unfavourable);
        prop_assert_eq!(one.favourable_before, other.favourable_after);
    }

    #[test]
    fn property_4_reversing_the_direction_swaps_the_counts_only(people in persons()) {
        let (up, down) = (change(GoodSide::Higher, &people), change(GoodSide::Lower, &people));
        prop_assert_eq!((up.improved, up.unchanged, up.worsened), (down.worsened, down.unchanged, down.improved));
        let (one, other) = (up.reliable.unwrap(), down.reliable.unwrap());
        prop_assert_eq!((one.improved, one.unchanged, one.worsened), (other.worsened, other.unchanged, other.improved));
        prop_assert_eq!(up.mean_change, down.mean_change);
        prop_assert_eq!(up.interval, down.interval);
        prop_assert_eq!(up.d_av, down.d_av);
        prop_assert_eq!(up.g_av, down.g_av);
        prop_assert_eq!(up.baseline_difference, down.baseline_difference);
        prop_assert_eq!(up.mean_change_if_missing_unchanged, down.mean_change_if_missing_unchanged);
    }

    #[test]
    fn property_5_bounds_contain_the_share_and_the_interval_the_mean(people in persons()) {
        let figures = change(GoodSide::Higher, &people);
        prop_assert_eq!(figures.improved + figures.unchanged + figures.worsened, figures.pairs);
        let all = figures.pairs + figures.before_only + figures.after_only + figures.neither;
        prop_assert_eq!(all, u64::try_from(people.len()).unwrap());
        if let (Some(share), Some(bounds)) = (figures.improved_share, figures.improved_share_bounds) {
            prop_assert!(bounds.low.value() <= share.value() && share.value() <= bounds.high.value());
            prop_assert!(bounds.low.per_cent(Rounding::Down) <= share.per_cent(Rounding::HalfAwayFromZero));
            prop_assert!(bounds.high.per_cent(Rounding::Up) >= share.per_cent(Rounding::HalfAwayFromZero));
            let wilson = figures.improved_share_interval.unwrap();
            prop_assert!(wilson.low <= share.value() && share.value() <= wilson.high);
        }
        if let (Some(mean), Some(interval)) = (figures.mean_change, figures.interval) {
            prop_assert!(interval.low < mean.value() && mean.value() < interval.high);
        }
        prop_assert_eq!(figures.interval.is_some(), figures.sd_change.is_some_and(|sd| sd > 0.0));
    }

    #[test]
    fn property_6_no_figure_is_ever_nan(people in persons()) {
        for few in 0..=people.len().min(6) {
            for (name, figure) in floats(&change(GoodSide::Lower, &people[..few])) {
                prop_assert!(figure.is_none_or(f64::is_finite), "{}", name);
            }
        }
    }

    #[test]
    fn property_7_a_finer_grid_gives_the_same_bits(people in persons(), extra in 1_u8..6) {
        let factor = 10_i64.pow(u32::from(extra));
        let finer: Vec<Person> = people.iter().map(|(b, a)| (b.map(|b| b * factor), a.map(|a| a * factor))).collect();
        let fine_settings = PairedSettings::new(Resolution::new(1 + extra).unwrap(), GoodSide::Higher)
            .with_minimal_change(scaled(7 * factor)).unwrap()
            .with_threshold(scaled(10 * factor))
            .with_reliability(Reliability::new(0.8, 1.5).unwrap());
        prop_assert_eq!(change(GoodSide::Higher, &people), gather(&fine_settings, &finer).change());
    }

    #[test]
    fn property_8_figures_agree_with_the_textbook(people in pairs()) {
        let figures = change(GoodSide::Higher, &people);
        let changes: Vec<f64> = people
            .iter()
            .map(|(before, after)| (f64::from(i32::try_from(after.unwrap() - before.unwrap()).unwrap())) / 10.0)
            .collect();
        let n = f64::from(u32::try_from(changes.len()).unwrap());
        let mean = changes.iter().sum::<f64>() / n;
        let variance = changes.iter().map(|change| (change - mean).powi(2)).sum::<f64>() / (n - 1.0);
        prop_assert_eq!(figures.mean_change.is_some(), n >= 1.0);
        prop_assert_eq!(figures.sd_change.is_some(), n >= 2.0);
        if let Some(exact) = figures.mean_change {
            prop_assert!((exact.value() - mean).abs() < 1e-12);
        }
        if let Some(exact) = figures.sd_change {
            prop_assert!((exact - variance.sqrt()).abs() < 1e-9 * exact.max(1e-3));
        }
    }
}

#[test]
fn degenerate_groups_have_named_gaps() {
    let nobody = change(GoodSide::Higher, &[]);
    assert!(
        nobody.mean_before.is_none()
            && nobody.improved_share.is_none()
            && nobody.improved_share_bounds.is_none()
    );
    assert_eq!(nobody.reliable.map(|counts| counts.unchanged), Some(0));

    let one = change(GoodSide::Higher, &[(Some(10), Some(30))]);
    assert_eq!(one.mean_change, Fraction::new(2, 1));
    assert!(one.sd_change.is_none() && one.interval.is_none() && one.d_av.is_none());

    let two = change(GoodSide::Higher, &[(Some(10), Some(30)), (Some(20), Some(25))]);
    assert!(two.interval.is_some() && two.d_av.is_some());
    assert!(two.g_av.is_none(), "the correction needs three pairs");

    let alike = change(GoodSide::Higher, &[(Some(10), Some(20)); 5]);
    assert_eq!(alike.sd_change, Some(0.0));
    assert!(alike.interval.is_none() && alike.d_av.is_none());
    assert!(alike.baseline_difference.g.is_none() && alike.baseline_difference.flag.is_none());
}

#[test]
fn a_group_of_known_figures_is_computed_as_in_the_textbook() {
    // Student (1908), The probable error of a mean: hours of sleep gained by ten patients with two drugs; the
    // mean difference is 1.58 with a standard deviation of 1.23 and t = 4.06.
    let first = [7, -16, -2, -12, -1, 34, 37, 8, 0, 20];
    let second = [19, 8, 11, 1, -1, 44, 55, 16, 46, 34];
    let people: Vec<Person> = first
        .into_iter()
        .zip(second)
        .map(|(b, a)| (Some(b), Some(a)))
        .collect();
    let figures = change(GoodSide::Higher, &people);
    assert_eq!(figures.mean_change, Fraction::new(158, 100));
    let sd = figures.sd_change.unwrap();
    assert!((sd - 1.229_995).abs() < 1e-6);
    assert!((1.58 / (sd / 10_f64.sqrt()) - 4.062_1).abs() < 1e-4);
    let interval = figures.interval.unwrap();
    assert!((interval.low - 0.700_1).abs() < 1e-4 && (interval.high - 2.459_9).abs() < 1e-4);
}

#[test]
fn the_standardised_change_is_that_of_the_published_example() {
    // Lakens (2013), Calculating and reporting effect sizes, table 1: ten people judge two films, with means of 8.7
    // and 7.7 and deviations of 0.82 and 0.95; Cohen's d_av is 1.13.
    let first = [9, 7, 8, 9, 8, 9, 9, 10, 9, 9];
    let second = [9, 6, 7, 8, 7, 9, 8, 8, 8, 7];
    let people: Vec<Person> = second
        .into_iter()
        .zip(first)
        .map(|(b, a)| (Some(b * 10), Some(a * 10)))
        .collect();
    let figures = change(GoodSide::Higher, &people);
    assert!(
        (figures.sd_after.unwrap() - 0.82).abs() < 0.005 && (figures.sd_before.unwrap() - 0.95).abs() < 0.005
    );
    assert!((figures.d_av.unwrap() - 1.13).abs() < 0.005);
    // 1 − 3/(4·9 − 1) is Hedges' own approximation of the correction, good to three decimals here.
    assert!((figures.g_av.unwrap() / figures.d_av.unwrap() - (1.0 - 3.0 / 35.0)).abs() < 0.001);
}

#[test]
fn a_difference_at_the_start_is_flagged_beyond_a_quarter() {
    // Both sides have a standard deviation of 1.0 point up to the factor √(n/(n−1)); only the shift differs.
    let flag_and_size = |shift: i64| {
        let mut people: Vec<Person> = (0..50)
            .map(|i| (Some(if i % 2 == 0 { 10 } else { -10 }), Some(0)))
            .collect();
        people.extend((0..50).map(|i| (Some(shift + if i % 2 == 0 { 10 } else { -10 }), None)));
        let difference = change(GoodSide::Higher, &people).baseline_difference;
        (difference.flag.unwrap(), difference.g.unwrap())
    };
    let (flag, g) = flag_and_size(2);
    assert!(!flag && g < -0.19 && g > -0.2, "{g}");
    let (flag, g) = flag_and_size(-3);
    assert!(flag && g > 0.29 && g < 0.3, "{g}");
}
