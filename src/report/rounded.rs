//! Figures as a report holds them, rounded once: one decimal, whole per cents, bounds outward.

use super::{Interval, ShareInterval};
use crate::statistics::{self, Fraction, FractionRange, Rounding};
use crate::value::{Decimal, Figure, Share};

/// A deviation of zero would be false certainty, so it is not printed.
pub(crate) fn deviation(deviation: Option<f64>) -> Figure<Decimal> {
    deviation
        .filter(|sd| *sd > 0.0)
        .map_or(Figure::NotComputable, |sd| {
            decimal(statistics::rounded(sd, 1, Rounding::HalfAwayFromZero))
        })
}

pub(crate) fn decimal(number: f64) -> Figure<Decimal> {
    Decimal::from_f64(number).map_or(Figure::NotComputable, Figure::Known)
}

pub(crate) fn one_decimal(ratio: Option<Fraction>) -> Figure<Decimal> {
    ratio.map_or(Figure::NotComputable, |ratio| {
        decimal(ratio.rounded(1, Rounding::HalfAwayFromZero))
    })
}

pub(crate) fn share(ratio: Option<Fraction>) -> Figure<Share> {
    let share = |ratio: Fraction| {
        Decimal::from_f64(ratio.rounded(2, Rounding::HalfAwayFromZero)).and_then(Share::new)
    };
    ratio
        .and_then(|ratio| share(ratio).ok())
        .map_or(Figure::NotComputable, Figure::Known)
}

pub(crate) fn outward(interval: statistics::ConfidenceInterval) -> Option<Interval> {
    let low = Decimal::from_f64(statistics::rounded(interval.low, 1, Rounding::Down)).ok()?;
    let high = Decimal::from_f64(statistics::rounded(interval.high, 1, Rounding::Up)).ok()?;
    Some(Interval(low, high))
}

pub(crate) fn share_outward(interval: statistics::ConfidenceInterval) -> Option<ShareInterval> {
    let low = statistics::rounded(interval.low, 2, Rounding::Down);
    let high = statistics::rounded(interval.high, 2, Rounding::Up);
    share_interval(low, high)
}

pub(crate) fn bounds_outward(range: FractionRange) -> Option<ShareInterval> {
    share_interval(
        range.low.rounded(2, Rounding::Down),
        range.high.rounded(2, Rounding::Up),
    )
}

fn share_interval(low: f64, high: f64) -> Option<ShareInterval> {
    let bound = |number: f64| {
        Decimal::from_f64(number.clamp(0.0, 1.0))
            .and_then(Share::new)
            .ok()
    };
    Some(ShareInterval(bound(low)?, bound(high)?))
}
