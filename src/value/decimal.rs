//! Decimal numbers, held exactly.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::{Number, Quantity};
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::sealed::Sealed;

/// A decimal number with at most six decimals, at most a thousand million either side of zero.
///
/// It is held as a whole number of millionths, so that equal figures are equal and written alike.
///
/// ```
/// use vernieuwend_verantwoorden::value::Decimal;
///
/// let change = Decimal::from_f64(-1.2)?;
/// assert_eq!(change, Decimal::from_millionths(-1_200_000)?);
/// assert_eq!(change.to_string(), "-1.2");
/// assert!(Decimal::from_f64(0.123_456_7).is_err());
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: at most LARGEST millionths either side of zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Decimal(i64);

const MILLION: i64 = 1_000_000;
const LARGEST: i64 = 1_000_000_000 * MILLION;

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self(0);
    /// One.
    pub const ONE: Self = Self(MILLION);
    /// A hundred.
    pub const HUNDRED: Self = Self(100 * MILLION);

    /// The number of so many millionths.
    ///
    /// # Errors
    /// Beyond a thousand million either side of zero.
    pub fn from_millionths(millionths: i64) -> Result<Self, InvalidValue> {
        if (-LARGEST..=LARGEST).contains(&millionths) {
            Ok(Self(millionths))
        } else {
            Err(too_large(&format!("{millionths}e-6")))
        }
    }

    /// The decimal that is written like this `f64`.
    ///
    /// # Errors
    /// For not-a-number, infinity, more than six decimals, or a number that is too large.
    pub fn from_f64(number: f64) -> Result<Self, InvalidValue> {
        let scaled = (number * 1e6).round();
        if !number.is_finite() || scaled.abs() > 1e15 {
            return Err(too_large(&number.to_string()));
        }
        #[expect(clippy::cast_possible_truncation, reason = "checked just above")]
        let millionths = scaled as i64;
        // The number is at the resolution exactly when dividing back gives it again.
        #[expect(clippy::float_cmp, reason = "at the resolution means equal to the bit")]
        let on_grid = scaled / 1e6 == number;
        if on_grid {
            Ok(Self(millionths))
        } else {
            Err(too_fine(number))
        }
    }

    /// The number in millionths.
    pub fn millionths(self) -> i64 {
        self.0
    }

    /// The nearest `f64`.
    #[expect(
        clippy::cast_precision_loss,
        reason = "the largest is below 2^53, so the cast is exact"
    )]
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / 1e6
    }

    /// The number without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// The same number with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self(-self.0)
    }

    /// The difference, or `None` when it is too large.
    pub fn minus(self, other: Self) -> Option<Self> {
        Self::from_millionths(self.0 - other.0).ok()
    }

    /// The quotient `numerator / denominator`, rounded once to `places` decimals (zero to six), half away
    /// from zero; `None` for a denominator of zero or a quotient that is too large.
    pub fn ratio(numerator: i128, denominator: i128, places: u32) -> Option<Self> {
        let unit = 10_i128.checked_pow(places.min(6))?;
        let scaled = numerator.checked_mul(unit)?;
        let sign = if (scaled < 0) == (denominator < 0) { 1 } else { -1 };
        let (scaled, denominator) = (scaled.checked_abs()?, denominator.checked_abs()?);
        let twice = scaled.checked_mul(2)?.checked_add(denominator)?;
        let rounded = sign * twice.checked_div(denominator.checked_mul(2)?)?;
        let millionths = rounded.checked_mul(1_000_000 / unit)?;
        Self::from_millionths(i64::try_from(millionths).ok()?).ok()
    }

    /// Rounded to `places` decimals, half away from zero.
    #[must_use]
    pub fn rounded(self, places: u32) -> Self {
        Self::ratio(i128::from(self.0), i128::from(MILLION), places).unwrap_or(self)
    }
}

impl Sealed for Decimal {}

impl Quantity for Decimal {
    fn from_number(number: Number) -> Result<Self, InvalidValue> {
        match number {
            Number::Float(number) => Self::from_f64(number),
            Number::Unsigned(_) | Number::Signed(_) => {
                let whole = match number {
                    Number::Unsigned(whole) => i64::try_from(whole).ok(),
                    Number::Signed(whole) => Some(whole),
                    Number::Float(_) => None,
                };
                whole
                    .and_then(|whole| whole.checked_mul(MILLION))
                    .ok_or_else(|| too_large(&number.to_string()))
                    .and_then(Self::from_millionths)
            }
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let millionths = self.0.unsigned_abs();
        let (whole, rest) = (millionths / 1_000_000, millionths % 1_000_000);
        if rest == 0 {
            return write!(f, "{sign}{whole}");
        }
        let rest = format!("{rest:06}");
        write!(f, "{sign}{whole}.{}", rest.trim_end_matches('0'))
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({self})")
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % MILLION == 0 {
            serializer.serialize_i64(self.0 / MILLION)
        } else {
            serializer.serialize_f64(self.to_f64())
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_number(Number::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Decimal {
    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A number with at most six decimals.",
            "type": "number",
            "minimum": -1_000_000_000,
            "maximum": 1_000_000_000,
        })
    }
}

fn too_large(text: &str) -> InvalidValue {
    InvalidValue::new(
        Words::new(
            format!("{} is te groot", shown(text)),
            format!("{} is too large", shown(text)),
        ),
        Words::new(
            "blijf tussen min en plus duizend miljoen",
            "stay within a thousand million either side of zero",
        ),
    )
}

fn too_fine(number: f64) -> InvalidValue {
    InvalidValue::new(
        Words::new(
            format!("`{number}` heeft meer dan zes decimalen"),
            format!("`{number}` has more than six decimals"),
        ),
        Words::new(
            "rond af op ten hoogste zes decimalen",
            "round to six decimals at most",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(number: f64) -> Decimal {
        Decimal::from_f64(number).unwrap()
    }

    #[test]
    fn a_decimal_is_written_as_it_was_read() {
        for text in ["0", "-1.2", "4.9", "-1000000000", "999999999.999999", "12"] {
            let read: Decimal = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&read).unwrap(), text);
            assert_eq!(read.to_string(), text);
        }
        for bad in [
            "0.0000001",
            "1e10",
            "1e300",
            "\"1\"",
            "null",
            "18446744073709551615",
        ] {
            assert!(serde_json::from_str::<Decimal>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn rounding_is_half_away_from_zero_and_exact() {
        // 0.25 and 0.35 as fractions: floating point would round the second one down.
        assert_eq!(Decimal::ratio(25, 100, 1), Some(decimal(0.3)));
        assert_eq!(Decimal::ratio(35, 100, 1), Some(decimal(0.4)));
        assert_eq!(Decimal::ratio(-25, 100, 1), Some(decimal(-0.3)));
        assert_eq!(Decimal::ratio(1, -3, 2), Some(decimal(-0.33)));
        assert_eq!(Decimal::ratio(2, 3, 2), Some(decimal(0.67)));
        assert_eq!(Decimal::ratio(1, 0, 2), None);
        assert_eq!(decimal(-0.05).rounded(1), decimal(-0.1));
    }
}
