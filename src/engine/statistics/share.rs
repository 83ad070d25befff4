//! Shares from a survey or a published source: counts are kept, percentages are never averaged.

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

use super::change::ConfidenceInterval;
use super::ratio::Fraction;
use super::wilson::{Confidence, wilson_interval};

/// So many out of so many.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Fraction, Proportion};
///
/// // 1 of 2 and 9 of 98 is 10 of 100, not the mean of 50 % and 9 %.
/// let all = Proportion::new(1, 2)?.plus(Proportion::new(9, 98)?)?;
/// assert_eq!(all.ratio(), Fraction::new(1, 10));
/// assert!(Proportion::new(3, 2).is_err());
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: `count` is at most `total`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Proportion {
    count: u64,
    total: u64,
}

impl Proportion {
    /// `count` out of `total`.
    ///
    /// # Errors
    /// More than the total.
    pub fn new(count: u64, total: u64) -> Result<Self, InvalidValue> {
        if count <= total {
            return Ok(Self { count, total });
        }
        let (part, whole) = (shown(&count.to_string()), shown(&total.to_string()));
        Err(InvalidValue::new(
            Words::new(
                format!("{part} is meer dan het totaal {whole}"),
                format!("{part} is more than the total {whole}"),
            ),
            Words::new(
                "geef eerst het deel en dan het geheel",
                "give the part first and then the whole",
            ),
        ))
    }

    /// For counts that are kept so that the part is in the whole.
    pub(super) fn of(count: u64, total: u64) -> Self {
        Self {
            count: count.min(total),
            total,
        }
    }

    /// The part.
    pub fn count(self) -> u64 {
        self.count
    }

    /// The whole.
    pub fn total(self) -> u64 {
        self.total
    }

    /// Both groups together, part by part and whole by whole.
    ///
    /// # Errors
    /// Numbers too large to add.
    pub fn plus(self, other: Self) -> Result<Self, InvalidValue> {
        let sum = self
            .count
            .checked_add(other.count)
            .zip(self.total.checked_add(other.total));
        let Some((count, total)) = sum else {
            let (one, two) = (shown(&self.total.to_string()), shown(&other.total.to_string()));
            return Err(InvalidValue::new(
                Words::new(
                    format!("{one} en {two} zijn samen te groot"),
                    format!("{one} and {two} are too large together"),
                ),
                Words::new("geef aantallen van personen", "give numbers of persons"),
            ));
        };
        Ok(Self { count, total })
    }

    /// The share; `None` of nobody.
    pub fn ratio(self) -> Option<Fraction> {
        Fraction::new(i128::from(self.count), i128::from(self.total))
    }

    /// Wilson's interval of the share; `None` of nobody.
    pub fn interval(self, confidence: Confidence) -> Option<ConfidenceInterval> {
        wilson_interval(self.count, self.total, confidence)
    }
}

/// The interval of `after` minus `before` for two independent groups, by Newcombe (1998), method 10.
///
/// It holds for two separate samples, such as two rounds of a survey among other people. It does not hold for the
/// same persons asked twice; count those as pairs.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Confidence, Proportion, share_difference};
///
/// let (before, after) = (Proportion::new(48, 80)?, Proportion::new(56, 70)?);
/// let interval = share_difference(before, after, Confidence::NinetyFive).unwrap();
/// assert!((interval.low - 0.0524).abs() < 5e-5 && (interval.high - 0.3339).abs() < 5e-5);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
pub fn share_difference(
    before: Proportion,
    after: Proportion,
    confidence: Confidence,
) -> Option<ConfidenceInterval> {
    let (was, is) = (before.ratio()?.value(), after.ratio()?.value());
    let (old, new) = (before.interval(confidence)?, after.interval(confidence)?);
    let difference = is - was;
    Some(ConfidenceInterval::new(
        difference - (is - new.low).hypot(old.high - was),
        difference + (new.high - is).hypot(was - old.low),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_agree_with_newcombe_1998_table_two() {
        // Newcombe (1998), Interval estimation for the difference between independent proportions, method 10.
        let printed = [
            ((56, 70), (48, 80), 0.0524, 0.3339),
            ((9, 10), (3, 10), 0.1705, 0.8090),
            ((6, 7), (2, 7), 0.0582, 0.8062),
            ((5, 56), (0, 29), -0.0381, 0.1926),
            ((0, 10), (0, 20), -0.1611, 0.2775),
            ((0, 10), (0, 10), -0.2775, 0.2775),
            ((10, 10), (0, 20), 0.6791, 1.0000),
            ((10, 10), (0, 10), 0.6075, 1.0000),
        ];
        for ((a, m), (b, n), low, high) in printed {
            let (after, before) = (Proportion::new(a, m).unwrap(), Proportion::new(b, n).unwrap());
            let interval = share_difference(before, after, Confidence::NinetyFive).unwrap();
            assert!(
                (interval.low - low).abs() <= 0.000_06,
                "{a}/{m} {b}/{n}: {interval:?}"
            );
            assert!(
                (interval.high - high).abs() <= 0.000_06,
                "{a}/{m} {b}/{n}: {interval:?}"
            );
        }
    }

    #[test]
    fn a_share_of_nobody_has_no_value() {
        let nobody = Proportion::new(0, 0).unwrap();
        assert_eq!(nobody.ratio(), None);
        assert_eq!(nobody.interval(Confidence::NinetyFive), None);
        assert_eq!(share_difference(nobody, nobody, Confidence::NinetyFive), None);
    }

    #[test]
    fn more_than_the_whole_is_refused() {
        assert_eq!(
            Proportion::new(5, 4).unwrap_err().to_string(),
            "`5` is more than the total `4`"
        );
        assert!(
            Proportion::new(1, u64::MAX)
                .unwrap()
                .plus(Proportion::new(1, 1).unwrap())
                .is_err()
        );
    }
}
