//! Reliable change: whether one person's change is larger than the instrument's measurement error.

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::{LARGEST_SCORE, Resolution, ScaledScore};

/// The factor of Jacobson and Truax (1991), printed as 1.96 and used as 1.96.
const RELIABLE_FACTOR: f64 = 1.96;

/// A reliability with the standard deviation from the same publication.
///
/// Neither is ever estimated from the pairs themselves: without a cited source there is no reliable change.
// INVARIANT: 0 ≤ reliability < 1, and the standard deviation is above zero and at most a million.
#[derive(Debug, Clone, Copy, PartialEq)]
#[doc(alias = "betrouwbaarheid")]
pub struct Reliability {
    reliability: f64,
    standard_deviation: f64,
}

/// Reliable change of one person.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ReliableChangeIndex {
    /// The standard error of one score, `sd·√(1 − r)`, in instrument points.
    pub standard_error: f64,
    /// The standard error of a difference, `sd·√(2(1 − r))`, in instrument points.
    pub s_diff: f64,
    /// The change divided by `s_diff`; `None` when that is too large to write.
    pub index: Option<f64>,
    /// The change that has to be exceeded, `1.96·s_diff`, in instrument points.
    pub minimum: f64,
    /// Whether the change exceeds it.
    pub reliable: bool,
}

impl Reliability {
    /// Takes a reliability (zero or more, below one) and a standard deviation (above zero).
    ///
    /// # Errors
    /// One of them out of its range.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::statistics::Reliability;
    ///
    /// let cited = Reliability::new(0.9, 10.0)?;
    /// assert!((cited.s_diff() - 4.472_136).abs() < 1e-6);
    /// assert!((cited.minimum_reliable_change() - 8.765_386).abs() < 1e-6);
    /// assert!(Reliability::new(1.0, 10.0).is_err());
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn new(reliability: f64, standard_deviation: f64) -> Result<Self, InvalidValue> {
        if !(0.0..1.0).contains(&reliability) {
            let given = shown(&reliability.to_string());
            return Err(InvalidValue::new(
                Words::new(
                    format!("de betrouwbaarheid {given} kan niet"),
                    format!("the reliability {given} is out of range"),
                ),
                Words::new(
                    "geef nul of meer, en minder dan één",
                    "give zero or more, and less than one",
                ),
            ));
        }
        #[allow(clippy::cast_precision_loss, reason = "a million is exact")]
        if !(standard_deviation > 0.0 && standard_deviation <= LARGEST_SCORE as f64) {
            let given = shown(&standard_deviation.to_string());
            return Err(InvalidValue::new(
                Words::new(
                    format!("de standaarddeviatie {given} kan niet"),
                    format!("the standard deviation {given} is out of range"),
                ),
                Words::new(
                    "geef meer dan nul en ten hoogste een miljoen",
                    "give more than zero and at most a million",
                ),
            ));
        }
        Ok(Self {
            reliability,
            standard_deviation,
        })
    }

    /// The standard error of one score, in instrument points.
    pub fn standard_error(self) -> f64 {
        self.standard_deviation * (1.0 - self.reliability).sqrt()
    }

    /// The standard error of a difference of two scores, in instrument points.
    pub fn s_diff(self) -> f64 {
        self.standard_deviation * (2.0 * (1.0 - self.reliability)).sqrt()
    }

    /// The change that has to be exceeded, in instrument points.
    pub fn minimum_reliable_change(self) -> f64 {
        RELIABLE_FACTOR * self.s_diff()
    }

    /// Reliable change of one person, with both scores at one resolution.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::resolution::Resolution;
    /// use vernieuwend_verantwoorden::engine::statistics::Reliability;
    ///
    /// let (resolution, before, after) = (Resolution::WHOLE, Resolution::WHOLE.read(65.0)?, Resolution::WHOLE.read(55.0)?);
    /// let at = |r| Reliability::new(r, 10.0).map(|cited| cited.change(resolution, before, after));
    /// assert!(!at(0.8)?.reliable, "10 points do not exceed 12.4");
    /// assert!(at(0.9)?.reliable, "10 points exceed 8.8");
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn change(
        self,
        resolution: Resolution,
        before: ScaledScore,
        after: ScaledScore,
    ) -> ReliableChangeIndex {
        let difference = after.scaled() - before.scaled();
        #[allow(clippy::cast_precision_loss, reason = "differences are below 2^53")]
        let points = difference as f64 / resolution.unit() as f64;
        ReliableChangeIndex {
            standard_error: self.standard_error(),
            s_diff: self.s_diff(),
            index: Some(points / self.s_diff()).filter(|index| index.is_finite()),
            minimum: self.minimum_reliable_change(),
            reliable: difference.abs() > self.largest_unreliable(resolution),
        }
    }

    /// The largest change, scaled, that is not yet reliable.
    ///
    /// With at most six decimals in both cited numbers this is exact: a change of precisely 1.96·s_diff is not
    /// reliable, whatever floating point makes of it.
    pub(super) fn largest_unreliable(self, resolution: Resolution) -> i64 {
        self.exact_limit(resolution).unwrap_or_else(|| {
            #[allow(clippy::cast_precision_loss, reason = "the unit is at most a million")]
            let limit = self.minimum_reliable_change() * resolution.unit() as f64;
            #[allow(
                clippy::cast_possible_truncation,
                reason = "at most 3·10^12; the cast saturates anyway"
            )]
            let whole = limit.floor() as i64;
            whole
        })
    }

    /// `⌊√(1.96²·sd²·2(1 − r))·unit⌋` in whole numbers; `None` when a cited number has more than six decimals.
    fn exact_limit(self, resolution: Resolution) -> Option<i64> {
        let place = |number| {
            Resolution::FINEST
                .place(number)
                .ok()
                .map(|score| score.scaled().unsigned_abs())
        };
        let million = Resolution::FINEST.unit().unsigned_abs();
        let deviation = u128::from(place(self.standard_deviation)?);
        let error = u128::from(million.checked_sub(place(self.reliability)?)?);
        let square = 196 * 196 * 2 * error * deviation.pow(2);
        // Twenty-two decimals: four of 1.96², twelve of the deviation squared, six of the reliability.
        let square = square / 10_u128.pow(22 - 2 * u32::from(resolution.decimals()));
        i64::try_from(square.isqrt()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_example_at_standard_deviation_ten_holds() {
        // Values printed for SD 10 with a change from 65 to 55.
        for (r, s_diff, minimum, index) in [
            (0.8, 6.324_555, 12.396, -1.5811),
            (0.9, 4.472_136, 8.765, -2.2361),
        ] {
            let cited = Reliability::new(r, 10.0).unwrap();
            let read = |score| Resolution::WHOLE.read(score).unwrap();
            let change = cited.change(Resolution::WHOLE, read(65.0), read(55.0));
            assert!((change.s_diff - s_diff).abs() < 5e-7);
            assert!((change.minimum - minimum).abs() < 5e-4);
            assert!((change.index.unwrap() - index).abs() < 5e-5);
            assert_eq!(change.reliable, r > 0.85);
        }
    }

    #[test]
    fn a_change_of_exactly_the_minimum_is_not_reliable() {
        // With r = 0.5, s_diff is the standard deviation itself, so the minimum is 1.96 times it.
        for (deviation, exactly) in [(1.0, 1.96), (5.0, 9.8), (2.5, 4.9), (0.75, 1.47), (3.35, 6.566)] {
            let cited = Reliability::new(0.5, deviation).unwrap();
            let limit = cited.largest_unreliable(Resolution::FINEST);
            assert_eq!(
                limit,
                Resolution::FINEST.read(exactly).unwrap().scaled(),
                "{deviation}"
            );
        }
    }

    #[test]
    fn cited_numbers_with_many_decimals_still_give_a_limit() {
        let third = Reliability::new(2.0 / 3.0, 1.0).unwrap();
        let near = Reliability::new(0.666_667, 1.0).unwrap();
        assert_eq!(third.exact_limit(Resolution::FINEST), None);
        let gap = third.largest_unreliable(Resolution::FINEST) - near.largest_unreliable(Resolution::FINEST);
        assert!((0..=1).contains(&gap), "{gap}");
    }

    #[test]
    fn numbers_out_of_range_are_refused() {
        for (r, deviation) in [
            (-0.1, 1.0),
            (1.0, 1.0),
            (f64::NAN, 1.0),
            (0.5, 0.0),
            (0.5, -1.0),
            (0.5, f64::NAN),
            (0.5, f64::INFINITY),
        ] {
            assert!(Reliability::new(r, deviation).is_err(), "{r} {deviation}");
        }
        let refusal = Reliability::new(1.2, 1.0).unwrap_err();
        assert_eq!(refusal.to_string(), "the reliability `1.2` is out of range");
    }
}
