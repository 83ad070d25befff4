//! Rounding once, when a figure is written down.

/// How a figure is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rounding {
    /// To the nearest, and a tie away from zero: for estimates.
    HalfAwayFromZero,
    /// Never up: for the lower end of an interval.
    Down,
    /// Never down: for the upper end of an interval.
    Up,
}

/// Rounds a figure that is no quotient of whole numbers, such as a standard deviation, to so many decimals.
///
/// A value within a billionth of a tie counts as the tie, so that a last bit that differs between platforms does
/// not show. A quotient is rounded by [`Fraction::rounded`](super::Fraction::rounded), which needs no such margin.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Rounding, rounded};
///
/// assert_eq!(rounded(-1.25, 1, Rounding::HalfAwayFromZero), -1.3);
/// assert_eq!(rounded(-1.21, 1, Rounding::Down), -1.3);
/// assert_eq!(rounded(0.4501, 2, Rounding::Up), 0.46);
/// ```
pub fn rounded(value: f64, decimals: u8, rounding: Rounding) -> f64 {
    const NEAR_A_TIE: f64 = 1e-9;
    let unit = power_of_ten(decimals);
    let scaled = value * unit;
    if !scaled.is_finite() {
        return value;
    }
    let whole = match rounding {
        Rounding::HalfAwayFromZero => (scaled.abs() + 0.5 + NEAR_A_TIE).floor().copysign(scaled),
        Rounding::Down => scaled.floor(),
        Rounding::Up => scaled.ceil(),
    };
    // Adding zero turns a negative zero into the ordinary one.
    whole / unit + 0.0
}

/// Ten to a power; exact up to 22.
pub(super) fn power_of_ten(decimals: u8) -> f64 {
    (0..decimals).fold(1.0, |power, _| power * 10.0)
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers must be the very same")]
mod tests {
    use super::*;

    #[test]
    fn a_tie_that_binary_numbers_miss_still_goes_away_from_zero() {
        // 0.35 and 1.005 lie just below the tie as binary numbers.
        assert_eq!(rounded(0.35, 1, Rounding::HalfAwayFromZero), 0.4);
        assert_eq!(rounded(1.005, 2, Rounding::HalfAwayFromZero), 1.01);
        assert_eq!(rounded(-1.005, 2, Rounding::HalfAwayFromZero), -1.01);
        assert_eq!(rounded(1.004_9, 2, Rounding::HalfAwayFromZero), 1.0);
    }

    #[test]
    fn a_small_negative_number_rounds_to_plain_zero() {
        let zero = rounded(-0.04, 1, Rounding::HalfAwayFromZero);
        assert!(zero == 0.0 && zero.is_sign_positive());
        assert!(rounded(-0.04, 1, Rounding::Up).is_sign_positive());
    }
}
