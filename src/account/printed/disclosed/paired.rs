//! A paired change as it may leave: figures near the end of a scale, joined outcomes, few drop-outs.

use crate::account::counted::count::Count;
use crate::account::printed::print::Printer;
use crate::report::{FollowedUp, ImprovedShare, Interval, PairedChange, ShareInterval};
use crate::statistics::{
    self, Confidence, Rounding, improved_share_bounds, mean_if_missing_unchanged, wilson_interval,
};
use crate::value::{Decimal, Figure, Share};

/// Puts a paired change into the form in which it may leave.
pub(super) fn paired(
    figures: &mut PairedChange,
    printer: Printer<'_>,
    effect: usize,
    change: &statistics::PairedResult,
) {
    let joined = |count: Count| Some(printer.people(&count)).filter(|people| people.known().is_some());
    figures.not_improved = joined(Count::NotImproved(effect));
    figures.not_worsened = joined(Count::NotWorsened(effect));
    // What rests on the number of people who were not measured again is printed only where that number is.
    let missing = printer
        .people(&Count::BeforeOnly(effect))
        .known()
        .map(|people| people.0);
    // From the numbers as printed: a share of other numbers would undo their rounding.
    figures.improved_share = match (figures.improved, figures.pairs) {
        (Figure::Known(improved), Figure::Known(pairs)) => Some(share(improved.0, pairs.0, missing)),
        _ => None,
    };
    figures.mean_change_if_missing_unchanged =
        missing
            .filter(|_| figures.mean_change.known().is_some())
            .map(|missing| {
                let mean = change
                    .mean_change
                    .and_then(|mean| mean_if_missing_unchanged(mean, change.pairs, missing));
                mean.map_or(Figure::NotComputable, |mean| {
                    Decimal::from_f64(mean.rounded(1, Rounding::HalfAwayFromZero))
                        .map_or(Figure::NotComputable, Figure::Known)
                })
            });
    away_from_the_ends(figures);
    // That a deviation cannot be computed would tell that all are equal.
    for deviation in [
        &mut figures.sd_before,
        &mut figures.sd_after,
        &mut figures.sd_change,
    ] {
        if *deviation == Figure::NotComputable {
            *deviation = Figure::Suppressed;
        }
    }
    // From the standardised change each of these would follow.
    let known = |figure: Figure<Decimal>| figure.known().is_some();
    if ![figures.mean_change, figures.sd_before, figures.sd_after]
        .into_iter()
        .all(known)
    {
        figures.standardised = None;
    }
}

/// A mean near an end of the scale tells the score of nearly everybody. Where one mean is left out the other
/// would follow from the change, so both are.
fn away_from_the_ends(figures: &mut PairedChange) {
    let Interval(low, high) = figures.scale;
    let range = high.minus(low).unwrap_or_default();
    let Some(tenth) = Decimal::ratio(i128::from(range.millionths()), 10_000_000, 6) else {
        return;
    };
    let near = |mean: Decimal| {
        let above = mean.minus(low).unwrap_or_default();
        let below = high.minus(mean).unwrap_or_default();
        above <= tenth || below <= tenth
    };
    let known = |figure: Figure<Decimal>| figure.known().copied();
    if known(figures.mean_before).is_some_and(near) || known(figures.mean_after).is_some_and(near) {
        figures.mean_before = Figure::Suppressed;
        figures.mean_after = Figure::Suppressed;
        figures.sd_before = Figure::Suppressed;
        figures.sd_after = Figure::Suppressed;
    }
    let most = range.minus(tenth).unwrap_or_default();
    if known(figures.mean_change).is_some_and(|change| change.abs() >= most) {
        figures.mean_change = Figure::Suppressed;
        figures.sd_change = Figure::Suppressed;
        figures.interval = None;
        figures.mean_change_if_missing_unchanged = None;
    }
}

fn share(improved: u64, pairs: u64, missing: Option<u64>) -> ImprovedShare {
    let part = |number: f64| {
        Decimal::from_f64(number.clamp(0.0, 1.0))
            .and_then(Share::new)
            .ok()
    };
    let mut share =
        ImprovedShare::new(Share::of(improved, pairs).map_or(Figure::NotComputable, Figure::Known));
    share.interval = wilson_interval(improved, pairs, Confidence::NinetyFive).and_then(|interval| {
        let low = statistics::rounded(interval.low, 2, Rounding::Down);
        let high = statistics::rounded(interval.high, 2, Rounding::Up);
        Some(ShareInterval(part(low)?, part(high)?))
    });
    let bounds = missing.and_then(|missing| improved_share_bounds(improved, pairs, missing));
    share.range_if_dropouts_counted = bounds.and_then(|range| {
        let low = range.low.rounded(2, Rounding::Down);
        let high = range.high.rounded(2, Rounding::Up);
        Some(ShareInterval(part(low)?, part(high)?))
    });
    share
}

/// How many were measured twice, in the form in which it may leave: from numbers that are printed, and where one of
/// them is not, one answer whatever it is.
pub(super) fn followed_up(printer: Printer<'_>, effect: usize) -> FollowedUp {
    let people = |count: Count| printer.people(&count);
    let (pairs, before_only) = (people(Count::Pairs(effect)), people(Count::BeforeOnly(effect)));
    let of_measured = match (pairs, before_only) {
        (Figure::Known(pairs), Figure::Known(once)) => {
            Share::of(pairs.0, pairs.0 + once.0).map_or(Figure::NotComputable, Figure::Known)
        }
        _ => Figure::Suppressed,
    };
    let of_reached = match (pairs, people(Count::Effect(effect))) {
        (Figure::Known(pairs), Figure::Known(reached)) if pairs <= reached => {
            Share::of(pairs.0, reached.0).map_or(Figure::NotComputable, Figure::Known)
        }
        (_, Figure::Unknown) => Figure::Unknown,
        _ => Figure::Suppressed,
    };
    FollowedUp {
        of_measured,
        at_least: false,
        of_reached,
        before_only,
        after_only: people(Count::AfterOnly(effect)),
    }
}
