//! Whether two figures differ beyond the uncertainty that both print.

use crate::policy::Direction;
use crate::report::{ComparedFigure, Interval, MeasureCompared, Movement, WhyNot};
use crate::statistics::{Estimate, Rounding, rounded};
use crate::value::{Decimal, Figure};

/// Points are printed with one decimal.
const POINT_DECIMALS: u8 = 1;
/// Shares are printed in whole per cents.
pub(super) const SHARE_DECIMALS: u8 = 2;

/// Says how a figure moved, unless something stands in the way; then says what.
pub(super) fn settle(measure: &mut MeasureCompared) {
    if measure.reasons.is_empty() {
        match difference(measure) {
            Ok((difference, interval)) => {
                measure.difference = Some(difference);
                measure.interval = Some(interval);
                measure.movement = movement(measure, difference, interval);
                return;
            }
            Err(reason) => measure.reasons.push(reason),
        }
    }
    measure.reasons.sort_unstable();
    measure.reasons.dedup();
    measure.movement = if measure.reasons.iter().any(|reason| reason.is_other()) {
        Movement::NotComparable
    } else {
        Movement::CannotBeTold
    };
}

fn decimals(measure: ComparedFigure) -> u8 {
    match measure {
        ComparedFigure::ImprovedShare | ComparedFigure::AgreedShare => SHARE_DECIMALS,
        _ => POINT_DECIMALS,
    }
}

fn difference(measure: &MeasureCompared) -> Result<(Decimal, Interval), WhyNot> {
    let (Figure::Known(then), Figure::Known(now)) = (measure.earlier.value, measure.later.value) else {
        return Err(WhyNot::NotPrinted);
    };
    let (Some(before), Some(after)) = (measure.earlier.interval, measure.later.interval) else {
        return Err(WhyNot::NoUncertainty);
    };
    let decimals = decimals(measure.measure);
    let rounding = 0.5 / 10_f64.powi(decimals.into());
    let estimate = |value: Decimal, bounds: Interval| {
        Estimate::new(value.to_f64(), (bounds.0.to_f64(), bounds.1.to_f64()), rounding)
    };
    let interval = estimate(now, after)
        .minus(estimate(then, before))
        .and_then(|interval| outward(interval.low, interval.high, decimals));
    match (now.minus(then), interval) {
        (Some(difference), Some(interval)) => Ok((difference, interval)),
        _ => Err(WhyNot::NoUncertainty),
    }
}

/// An interval with its ends rounded away from each other.
pub(super) fn outward(low: f64, high: f64, decimals: u8) -> Option<Interval> {
    let low = Decimal::from_f64(rounded(low, decimals, Rounding::Down)).ok()?;
    let high = Decimal::from_f64(rounded(high, decimals, Rounding::Up)).ok()?;
    Some(Interval(low, high))
}

fn movement(measure: &MeasureCompared, difference: Decimal, interval: Interval) -> Movement {
    if interval.0 <= Decimal::ZERO && interval.1 >= Decimal::ZERO {
        return Movement::NoClearDifference;
    }
    let rises = difference > Decimal::ZERO;
    match (measure.measure, measure.better) {
        // That more people say so is told, and makes nothing better or worse.
        (ComparedFigure::AgreedShare, _) | (_, Direction::None) => Movement::Changed,
        (_, Direction::Higher) if rises => Movement::Better,
        (_, Direction::Lower) if !rises => Movement::Better,
        _ => Movement::Worse,
    }
}
