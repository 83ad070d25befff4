//! The difference of two estimates that were made apart, from the intervals that stand beside them.

use super::change::ConfidenceInterval;

/// An estimate as it is printed: rounded, with the interval that was printed beside it.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::Estimate;
///
/// // −1.1 with an interval from −1.6 to −0.6, rounded to one decimal.
/// let now = Estimate::new(-1.1, (-1.6, -0.6), 0.05);
/// let then = Estimate::new(-0.8, (-1.4, -0.2), 0.05);
/// let more = now.minus(then).unwrap();
/// assert!(more.low < 0.0 && more.high > 0.0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Its interval, both ends.
    pub interval: (f64, f64),
    /// How far the estimate can lie from what it was before it was rounded.
    pub rounding: f64,
}

impl Estimate {
    /// An estimate with its interval, and how far rounding can have moved it.
    pub fn new(value: f64, interval: (f64, f64), rounding: f64) -> Self {
        Self {
            value,
            interval,
            rounding,
        }
    }

    /// The interval of this estimate minus an earlier one, for two separate samples, by the method of variance
    /// estimates recovery (Zou and Donner 2008), at the confidence that both intervals have.
    ///
    /// What was rounded is taken at its least favourable, so that the interval holds whatever was printed as this.
    /// It is `None` where an end is no number, or an estimate lies outside its own interval.
    #[must_use]
    pub fn minus(self, earlier: Self) -> Option<ConfidenceInterval> {
        for estimate in [self, earlier] {
            let (low, high) = estimate.interval;
            let within =
                low <= estimate.value + estimate.rounding && estimate.value - estimate.rounding <= high;
            if !(within && low.is_finite() && high.is_finite() && estimate.value.is_finite()) {
                return None;
            }
        }
        let slack = self.rounding + earlier.rounding;
        let difference = self.value - earlier.value;
        // An estimate nearer to its own end makes the difference larger on that side by no more than it is moved.
        let below = (self.value - self.rounding - self.interval.0)
            .max(0.0)
            .hypot((earlier.interval.1 - earlier.value - earlier.rounding).max(0.0));
        let above = (self.interval.1 - self.value - self.rounding)
            .max(0.0)
            .hypot((earlier.value - earlier.rounding - earlier.interval.0).max(0.0));
        Some(ConfidenceInterval::new(
            difference - slack - below,
            difference + slack + above,
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Confidence, Proportion, share_difference};
    use super::*;

    #[test]
    fn with_the_intervals_of_two_shares_it_is_the_difference_of_newcombe() {
        for ((part, whole), (was, of)) in [((56, 70), (48, 80)), ((9, 10), (3, 10)), ((5, 56), (1, 29))] {
            let (now, then) = (
                Proportion::new(part, whole).unwrap(),
                Proportion::new(was, of).unwrap(),
            );
            let estimate = |share: Proportion| {
                let interval = share.interval(Confidence::NinetyFive).unwrap();
                Estimate::new(share.ratio().unwrap().value(), (interval.low, interval.high), 0.0)
            };
            let difference = estimate(now).minus(estimate(then)).unwrap();
            let newcombe = share_difference(then, now, Confidence::NinetyFive).unwrap();
            assert!((difference.low - newcombe.low).abs() < 1e-12);
            assert!((difference.high - newcombe.high).abs() < 1e-12);
        }
    }

    #[test]
    fn with_even_intervals_it_is_the_root_of_the_squares() {
        let (now, then) = (
            Estimate::new(4.0, (1.0, 7.0), 0.0),
            Estimate::new(2.0, (-2.0, 6.0), 0.0),
        );
        let difference = now.minus(then).unwrap();
        assert!(
            (difference.low - (2.0 - 5.0)).abs() < 1e-12 && (difference.high - (2.0 + 5.0)).abs() < 1e-12
        );
    }

    #[test]
    fn rounding_never_makes_an_interval_narrower_than_any_number_behind_it() {
        // Two estimates as they may have been before they were rounded to one decimal, bounds outward.
        let steps = || (-5..=5).map(|step| f64::from(step) * 0.01);
        let printed = Estimate::new(1.0, (0.4, 1.6), 0.05).minus(Estimate::new(-0.2, (-0.9, 0.5), 0.05));
        let printed = printed.unwrap();
        for (now, then) in steps().flat_map(|now| steps().map(move |then| (now, then))) {
            let exact = Estimate::new(1.0 + now, (0.4, 1.6), 0.0)
                .minus(Estimate::new(-0.2 + then, (-0.9, 0.5), 0.0))
                .unwrap();
            assert!(printed.low <= exact.low + 1e-12 && printed.high >= exact.high - 1e-12);
        }
    }

    #[test]
    fn what_contradicts_itself_gives_nothing() {
        let good = Estimate::new(1.0, (0.0, 2.0), 0.05);
        for wrong in [
            Estimate::new(3.0, (0.0, 2.0), 0.05),
            Estimate::new(1.0, (2.0, 0.0), 0.05),
            Estimate::new(f64::NAN, (0.0, 2.0), 0.05),
            Estimate::new(1.0, (0.0, f64::INFINITY), 0.05),
        ] {
            assert_eq!(good.minus(wrong), None, "{wrong:?}");
            assert_eq!(wrong.minus(good), None, "{wrong:?}");
        }
    }
}
