//! Scores as whole numbers at a decimal resolution, so that differences, signs and ties are exact.
//!
//! In floating point `0.3 − 0.2 ≥ 0.1` is false. A score is therefore kept as the whole number
//! `score × 10^decimals`, and everything that decides about persons is decided on whole numbers.

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

/// The largest score, in absolute value, that is accepted at any resolution.
pub const LARGEST_SCORE: i64 = 1_000_000;

/// How many decimals the scores of one instrument have: zero to six.
///
/// ```
/// use vernieuwend_verantwoorden::engine::resolution::Resolution;
///
/// let tenths = Resolution::new(1)?;
/// let change = tenths.read(0.3)?.scaled() - tenths.read(0.2)?.scaled();
/// assert!(change >= tenths.read(0.1)?.scaled());
/// assert!(0.3 - 0.2 < 0.1, "which floating point gets wrong");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: `decimals` is at most six.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Resolution {
    decimals: u8,
}

/// A score times ten to the power of the decimals of its resolution.
///
/// It does not remember its resolution: whoever keeps scores keeps one resolution beside them.
// INVARIANT: at most `LARGEST_SCORE × 10^6` in absolute value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScaledScore(i64);

/// Why a number is no score at a resolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScoreFault {
    /// Not a number, or infinite.
    NotFinite,
    /// Beyond a million in absolute value.
    OutOfRange,
    /// More decimals than the resolution has.
    OffGrid,
}

impl Resolution {
    /// Whole numbers.
    pub const WHOLE: Self = Self { decimals: 0 };
    /// Six decimals, the finest resolution there is.
    pub const FINEST: Self = Self { decimals: 6 };

    /// A resolution of so many decimals.
    ///
    /// # Errors
    /// More than six decimals.
    pub fn new(decimals: u8) -> Result<Self, InvalidValue> {
        if decimals <= Self::FINEST.decimals {
            return Ok(Self { decimals });
        }
        let given = shown(&decimals.to_string());
        Err(InvalidValue::new(
            Words::new(
                format!("een rooster van {given} decimalen is te fijn"),
                format!("a resolution of {given} decimals is too fine"),
            ),
            Words::new("gebruik nul tot zes decimalen", "use zero to six decimals"),
        ))
    }

    /// The number of decimals.
    pub fn decimals(self) -> u8 {
        self.decimals
    }

    /// Ten to the power of the decimals: what a score is multiplied by.
    pub fn unit(self) -> i64 {
        (0..self.decimals).fold(1, |unit, _| unit * 10)
    }

    /// Puts a number at the resolution, or says which way it does not fit.
    ///
    /// A number fits when the nearest point, divided by the unit, gives the very same binary number.
    ///
    /// # Errors
    /// The [`ScoreFault`] that applies.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::resolution::{Resolution, ScoreFault};
    ///
    /// let halves = Resolution::new(1)?;
    /// assert_eq!(halves.place(4.5).map(|score| score.scaled()), Ok(45));
    /// assert_eq!(halves.place(4.55), Err(ScoreFault::OffGrid));
    /// assert_eq!(halves.place(f64::NAN), Err(ScoreFault::NotFinite));
    /// assert_eq!(halves.place(-1_000_000.5), Err(ScoreFault::OutOfRange));
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn place(self, number: f64) -> Result<ScaledScore, ScoreFault> {
        if !number.is_finite() {
            return Err(ScoreFault::NotFinite);
        }
        if number.abs() > to_float(LARGEST_SCORE) {
            return Err(ScoreFault::OutOfRange);
        }
        let unit = to_float(self.unit());
        let nearest = (number * unit).round();
        #[allow(
            clippy::float_cmp,
            reason = "the resolution rule asks for the very same binary number"
        )]
        if nearest / unit != number {
            return Err(ScoreFault::OffGrid);
        }
        #[allow(
            clippy::cast_possible_truncation,
            reason = "a whole number of at most 10^12, checked above"
        )]
        Ok(ScaledScore(nearest as i64))
    }

    /// Puts a number at the resolution.
    ///
    /// # Errors
    /// A number that is not finite, beyond a million, or has too many decimals.
    pub fn read(self, number: f64) -> Result<ScaledScore, InvalidValue> {
        self.place(number).map_err(|fault| self.refusal(number, fault))
    }

    /// The score as a number again, nearest binary number.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::resolution::Resolution;
    ///
    /// assert_eq!(Resolution::FINEST.number(Resolution::FINEST.read(2.3)?), 2.3);
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn number(self, score: ScaledScore) -> f64 {
        to_float(score.0) / to_float(self.unit())
    }

    fn refusal(self, number: f64, fault: ScoreFault) -> InvalidValue {
        let given = shown(&number.to_string());
        let (nl, en) = match self.decimals {
            0 => (
                "gebruik een geheel getal".to_owned(),
                "use a whole number".to_owned(),
            ),
            1 => (
                "gebruik ten hoogste één decimaal".to_owned(),
                "use at most one decimal".to_owned(),
            ),
            more => (
                format!("gebruik ten hoogste {more} decimalen"),
                format!("use at most {more} decimals"),
            ),
        };
        match fault {
            ScoreFault::NotFinite => InvalidValue::new(
                Words::new(
                    format!("{given} is geen score"),
                    format!("{given} is not a score"),
                ),
                Words::new(
                    "geef een gewoon getal, en laat een ontbrekende score weg",
                    "give an ordinary number, and leave a missing score out",
                ),
            ),
            ScoreFault::OutOfRange => InvalidValue::new(
                Words::new(
                    format!("de score {given} is te groot"),
                    format!("the score {given} is too large"),
                ),
                Words::new(
                    "een score ligt tussen min en plus een miljoen",
                    "a score lies between minus and plus one million",
                ),
            ),
            ScoreFault::OffGrid => InvalidValue::new(
                Words::new(
                    format!("de score {given} valt buiten het rooster"),
                    format!("the score {given} is off the resolution"),
                ),
                Words::new(nl, en),
            ),
        }
    }
}

impl ScaledScore {
    /// Takes a number that is scaled already.
    ///
    /// # Errors
    /// Beyond a million at six decimals.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::resolution::ScaledScore;
    ///
    /// assert_eq!(ScaledScore::new(45)?.scaled(), 45);
    /// assert!(ScaledScore::new(i64::MAX).is_err());
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn new(scaled: i64) -> Result<Self, InvalidValue> {
        if scaled.unsigned_abs() <= (LARGEST_SCORE * Resolution::FINEST.unit()).unsigned_abs() {
            return Ok(Self(scaled));
        }
        let given = shown(&scaled.to_string());
        Err(InvalidValue::new(
            Words::new(
                format!("de score {given} is te groot"),
                format!("the score {given} is too large"),
            ),
            Words::new(
                "een score ligt tussen min en plus een miljoen",
                "a score lies between minus and plus one million",
            ),
        ))
    }

    /// The whole number.
    pub fn scaled(self) -> i64 {
        self.0
    }
}

/// A whole number of at most 2^53 as a binary number; no such number is changed by it.
#[allow(clippy::cast_precision_loss, reason = "callers stay below 2^53")]
fn to_float(whole: i64) -> f64 {
    whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_decimal_of_the_grid_is_read_and_given_back() {
        for decimals in 0..=6 {
            let resolution = Resolution::new(decimals).unwrap();
            for scaled in [-999_999, -1, 0, 1, 3, 7, 10, 23, 999_999] {
                let number = resolution.number(ScaledScore::new(scaled).unwrap());
                assert_eq!(
                    resolution.place(number),
                    Ok(ScaledScore(scaled)),
                    "{number} at {decimals}"
                );
            }
        }
    }

    #[test]
    fn the_ends_of_the_range_are_in_and_beyond_is_out() {
        assert_eq!(Resolution::FINEST.place(1e6), Ok(ScaledScore(1_000_000_000_000)));
        assert_eq!(
            Resolution::FINEST.place(-1e6),
            Ok(ScaledScore(-1_000_000_000_000))
        );
        assert_eq!(
            Resolution::FINEST.place(1_000_000.000_001),
            Err(ScoreFault::OutOfRange)
        );
        assert_eq!(
            Resolution::FINEST.place(f64::INFINITY),
            Err(ScoreFault::NotFinite)
        );
        assert_eq!(
            Resolution::FINEST.place(f64::NEG_INFINITY),
            Err(ScoreFault::NotFinite)
        );
    }

    #[test]
    fn a_seventh_decimal_is_off_the_grid() {
        assert_eq!(Resolution::FINEST.place(0.123_456), Ok(ScaledScore(123_456)));
        assert_eq!(Resolution::FINEST.place(0.123_456_7), Err(ScoreFault::OffGrid));
        assert_eq!(Resolution::FINEST.place(0.1 + 0.2), Err(ScoreFault::OffGrid));
        assert_eq!(Resolution::FINEST.place(-0.0), Ok(ScaledScore(0)));
    }

    #[test]
    fn a_refusal_says_what_was_given_and_what_would_do() {
        let refusal = Resolution::new(1).unwrap().read(4.55).unwrap_err();
        assert_eq!(refusal.to_string(), "the score `4.55` is off the resolution");
        assert_eq!(refusal.help().en, "use at most one decimal");
        assert_eq!(
            Resolution::new(7).unwrap_err().to_string(),
            "a resolution of `7` decimals is too fine"
        );
    }
}
