//! What persons without a follow-up could change: the missing share and the bounds that hold whatever they did.
//!
//! The number of missing persons is an argument everywhere, because a report may have to print another number than
//! the true one when that is small.

use super::ratio::Fraction;

/// A lower and an upper share or mean, both exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FractionRange {
    /// The lower end.
    pub low: Fraction,
    /// The upper end.
    pub high: Fraction,
}

/// The share of the persons measured at the start who have no follow-up; `None` when nobody was.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Fraction, missing_share};
///
/// assert_eq!(missing_share(28, 12), Fraction::new(3, 10));
/// assert_eq!(missing_share(0, 0), None);
/// ```
pub fn missing_share(pairs: u64, missing: u64) -> Option<Fraction> {
    Fraction::new(i128::from(missing), i128::from(pairs) + i128::from(missing))
}

/// The bounds of Manski (1990) for the improved share: all missing not improved, all missing improved.
///
/// `None` when nobody was measured at the start, or when more improved than there are pairs.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Fraction, improved_share_bounds};
///
/// let bounds = improved_share_bounds(20, 28, 12).unwrap();
/// assert_eq!((bounds.low, bounds.high), (Fraction::new(1, 2).unwrap(), Fraction::new(4, 5).unwrap()));
/// ```
pub fn improved_share_bounds(improved: u64, pairs: u64, missing: u64) -> Option<FractionRange> {
    if improved > pairs {
        return None;
    }
    let all = i128::from(pairs) + i128::from(missing);
    Some(FractionRange {
        low: Fraction::new(i128::from(improved), all)?,
        high: Fraction::new(i128::from(improved) + i128::from(missing), all)?,
    })
}

/// The mean change over everyone measured at the start if the missing did not change; `None` without pairs.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Fraction, mean_if_missing_unchanged};
///
/// let mean_of_28_pairs = Fraction::new(11, 10).unwrap();
/// assert_eq!(mean_if_missing_unchanged(mean_of_28_pairs, 28, 12), Fraction::new(77, 100));
/// ```
pub fn mean_if_missing_unchanged(mean_change: Fraction, pairs: u64, missing: u64) -> Option<Fraction> {
    if pairs == 0 {
        return None;
    }
    let all = i128::from(pairs) + i128::from(missing);
    let below = i128::try_from(mean_change.denominator()).ok()?.checked_mul(all)?;
    Fraction::new(mean_change.numerator().checked_mul(i128::from(pairs))?, below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_missing_leaves_one_point() {
        let bounds = improved_share_bounds(3, 4, 0).unwrap();
        assert_eq!(bounds.low, bounds.high);
        let mean = Fraction::new(-7, 3).unwrap();
        assert_eq!(mean_if_missing_unchanged(mean, 4, 0), Some(mean));
    }

    #[test]
    fn everybody_missing_leaves_everything_open() {
        let bounds = improved_share_bounds(0, 0, 5).unwrap();
        assert_eq!((bounds.low.value(), bounds.high.value()), (0.0, 1.0));
        assert_eq!(missing_share(0, 5), Fraction::new(1, 1));
        assert_eq!(
            mean_if_missing_unchanged(Fraction::new(1, 1).unwrap(), 0, 5),
            None
        );
    }

    #[test]
    fn more_improved_than_pairs_has_no_bounds() {
        assert_eq!(improved_share_bounds(5, 4, 10), None);
        assert_eq!(improved_share_bounds(0, 0, 0), None);
    }

    #[test]
    fn more_missing_than_the_true_number_widens_the_bounds() {
        let (truth, printed) = (
            improved_share_bounds(8, 20, 2).unwrap(),
            improved_share_bounds(8, 20, 5).unwrap(),
        );
        assert!(printed.low.value() < truth.low.value() && printed.high.value() > truth.high.value());
    }
}
