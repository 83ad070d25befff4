//! A quotient of whole numbers, kept exactly until it is written down.

use std::cmp::Ordering;
use std::fmt;

use super::rounding::{Rounding, power_of_ten, rounded};

/// A quotient of two whole numbers in lowest terms.
///
/// Means and shares are kept like this, so that they are rounded once and from the exact value.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Fraction, Rounding};
///
/// let share = Fraction::new(21, 34).unwrap();
/// assert_eq!(share.per_cent(Rounding::HalfAwayFromZero), 62);
/// let tie = Fraction::new(-25, 100).unwrap();
/// assert_eq!(tie.rounded(1, Rounding::HalfAwayFromZero), -0.3);
/// assert_eq!(Fraction::new(1, 0), None);
/// ```
// INVARIANT: `denominator` is positive and below 2^127, and the two have no common factor.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: i128,
    denominator: u128,
}

impl Fraction {
    /// Divides one whole number by another; `None` when the second is zero.
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 || numerator == i128::MIN || denominator == i128::MIN {
            return None;
        }
        let numerator = if denominator < 0 { -numerator } else { numerator };
        let denominator = denominator.unsigned_abs();
        let common = greatest_common_divisor(numerator.unsigned_abs(), denominator);
        Some(Self {
            numerator: numerator / i128::try_from(common).ok()?,
            denominator: denominator / common,
        })
    }

    /// The whole number above the line, which carries the sign.
    pub fn numerator(self) -> i128 {
        self.numerator
    }

    /// The whole number below the line, positive.
    pub fn denominator(self) -> u128 {
        self.denominator
    }

    /// The nearest binary number.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::statistics::Fraction;
    ///
    /// assert_eq!(Fraction::new(1, 10).unwrap().value(), 0.1);
    /// assert_eq!(Fraction::new(10_i128.pow(30), 10_i128.pow(31)).unwrap().value(), 0.1);
    /// ```
    pub fn value(self) -> f64 {
        let size = divide(self.numerator.unsigned_abs(), self.denominator);
        if self.numerator < 0 { -size } else { size }
    }

    /// Rounds once, from the exact value, to so many decimals.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::statistics::{Fraction, Rounding};
    ///
    /// // In floating point 1.005 lies below the tie and would become 1.0.
    /// let mean = Fraction::new(1_005, 1_000).unwrap();
    /// assert_eq!(mean.rounded(2, Rounding::HalfAwayFromZero), 1.01);
    /// assert_eq!(mean.rounded(1, Rounding::Down), 1.0);
    /// assert_eq!(mean.rounded(1, Rounding::Up), 1.1);
    /// ```
    pub fn rounded(self, decimals: u8, rounding: Rounding) -> f64 {
        match self.scaled_whole(decimals, rounding) {
            #[allow(
                clippy::cast_precision_loss,
                reason = "one rounding to the nearest binary number"
            )]
            Some(whole) => whole as f64 / power_of_ten(decimals),
            None => rounded(self.value(), decimals, rounding),
        }
    }

    /// The share as whole per cents.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::statistics::{Fraction, Rounding};
    ///
    /// let third = Fraction::new(1, 3).unwrap();
    /// assert_eq!(third.per_cent(Rounding::Down), 33);
    /// assert_eq!(third.per_cent(Rounding::Up), 34);
    /// ```
    pub fn per_cent(self, rounding: Rounding) -> i64 {
        let whole = self.scaled_whole(2, rounding).unwrap_or(self.numerator);
        i64::try_from(whole).unwrap_or(if whole < 0 { i64::MIN } else { i64::MAX })
    }

    /// The exact value times a power of ten, rounded to a whole number; `None` when that is too large.
    fn scaled_whole(self, decimals: u8, rounding: Rounding) -> Option<i128> {
        let factor = 10_i128.checked_pow(u32::from(decimals))?;
        let denominator = i128::try_from(self.denominator).ok()?;
        let whole = self.numerator.div_euclid(denominator).checked_mul(factor)?;
        let rest = self.numerator.rem_euclid(denominator).checked_mul(factor)?;
        let floor = whole.checked_add(rest / denominator)?;
        let over = rest % denominator;
        let up = match rounding {
            Rounding::Down => false,
            Rounding::Up => over > 0,
            Rounding::HalfAwayFromZero => match over.cmp(&(denominator - over)) {
                Ordering::Less => false,
                Ordering::Equal => self.numerator > 0,
                Ordering::Greater => true,
            },
        };
        floor.checked_add(i128::from(up))
    }
}

impl fmt::Debug for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

/// The binary number nearest to the quotient of two whole numbers; `below` is positive and under 2^127.
///
/// Dividing after converting would round three times; a resolution with more decimals would then give other last bits.
pub(super) fn divide(above: u128, below: u128) -> f64 {
    const EXACT: u128 = 1 << 53;
    if above == 0 || below == 0 {
        return 0.0;
    }
    if above < EXACT && below < EXACT {
        return small_float(above) / small_float(below);
    }
    let shift = above.leading_zeros();
    let shifted = above << shift;
    let mut quotient = shifted / below;
    let mut rest = shifted % below;
    let mut exponent = -i64::from(shift);
    // One bit more than the 53 of a binary number and one for "there is more" make the last rounding the only one.
    while quotient < EXACT << 1 && rest != 0 {
        rest <<= 1;
        quotient <<= 1;
        exponent -= 1;
        if rest >= below {
            rest -= below;
            quotient |= 1;
        }
    }
    let surplus = 64_u32.saturating_sub(quotient.leading_zeros());
    let lost = quotient & ((1_u128 << surplus) - 1);
    quotient >>= surplus;
    exponent += i64::from(surplus);
    if rest != 0 || lost != 0 {
        quotient |= 1;
    }
    small_float(quotient) * power_of_two(exponent)
}

/// A whole number below 2^64 as the nearest binary number.
#[allow(clippy::cast_precision_loss, reason = "rounding to nearest is what is asked")]
fn small_float(whole: u128) -> f64 {
    whole as f64
}

/// Two to a power between −254 and 127, which is always exact.
fn power_of_two(exponent: i64) -> f64 {
    let biased = u64::try_from(exponent + 1_023).unwrap_or(0);
    f64::from_bits(biased << 52)
}

fn greatest_common_divisor(mut left: u128, mut right: u128) -> u128 {
    while right != 0 {
        if let (Ok(small_left), Ok(small_right)) = (u64::try_from(left), u64::try_from(right)) {
            return u128::from(small_common_divisor(small_left, small_right));
        }
        (left, right) = (right, left % right);
    }
    left
}

fn small_common_divisor(mut left: u64, mut right: u64) -> u64 {
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers must be the very same")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ties_go_away_from_zero_on_both_sides() {
        let round = |n, d, places| {
            Fraction::new(n, d)
                .unwrap()
                .rounded(places, Rounding::HalfAwayFromZero)
        };
        assert_eq!(round(25, 100, 1), 0.3);
        assert_eq!(round(-25, 100, 1), -0.3);
        assert_eq!(round(24, 100, 1), 0.2);
        assert_eq!(round(-24, 100, 1), -0.2);
        assert_eq!(round(5, 2, 0), 3.0);
        assert_eq!(round(-5, 2, 0), -3.0);
    }

    #[test]
    fn bounds_go_outward() {
        let low = Fraction::new(-1, 3).unwrap();
        assert_eq!(low.rounded(1, Rounding::Down), -0.4);
        assert_eq!(low.rounded(1, Rounding::Up), -0.3);
        let whole = Fraction::new(1, 2).unwrap();
        assert_eq!(whole.per_cent(Rounding::Down), 50);
        assert_eq!(whole.per_cent(Rounding::Up), 50);
    }

    #[test]
    fn large_numbers_divide_to_the_nearest_binary_number() {
        // Independent values: exact fractions converted by an arbitrary-precision library.
        assert_eq!(divide(10_u128.pow(36), 3), 3.333_333_333_333_333e35);
        assert_eq!(divide(1, 3 * 10_u128.pow(30)), 3.333_333_333_333_333_3e-31);
        assert_eq!(divide((1 << 53) + 1, 1), 9_007_199_254_740_992.0);
        assert_eq!(divide((1 << 54) + 3, 2), 9_007_199_254_740_994.0);
        // One more than half way between two binary numbers goes up, however small the one is.
        assert_eq!(divide((1 << 127) + (1 << 74), 1), 2_f64.powi(127));
        assert_eq!(
            divide((1 << 127) + (1 << 74) + 1, 1),
            2_f64.powi(127) + 2_f64.powi(75)
        );
        assert_eq!(divide(u128::MAX, 1), 3.402_823_669_209_385e38);
    }

    proptest! {
        #[test]
        fn the_value_does_not_depend_on_a_common_factor(a in 1_u64..1 << 53, b in 1_u64..1 << 53, k in 1_u64..1 << 20) {
            let plain = small_float(u128::from(a)) / small_float(u128::from(b));
            prop_assert_eq!(divide(u128::from(a) * u128::from(k), u128::from(b) * u128::from(k)), plain);
        }
    }
}
