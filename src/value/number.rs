//! A number as it stands on the wire, before it becomes a quantity.

use std::fmt;

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serializer, ser};

use crate::invalid_value::InvalidValue;
use crate::language::Words;
use crate::sealed::Sealed;

/// The largest whole number that every program holds exactly: 2^53 less one. Programs that keep numbers as `f64`, as
/// JavaScript does, would take a larger one for its neighbour.
pub const LARGEST_WHOLE: u64 = 9_007_199_254_740_991;

/// A JSON number: a whole one exactly, another as the nearest `f64`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// A whole number of zero or more.
    Unsigned(u64),
    /// A whole number below zero.
    Signed(i64),
    /// Any other number.
    Float(f64),
}

/// Writes a number that a program may have set, and refuses one that JSON cannot hold: it would become `null`.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over like this")]
pub(crate) fn finite<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if number.is_finite() {
        serializer.serialize_f64(*number)
    } else {
        Err(ser::Error::custom("a number is infinite or no number"))
    }
}

/// As [`finite`], where there may be none.
#[allow(clippy::ref_option, reason = "serde hands it over like this")]
pub(crate) fn finite_if_any<S: Serializer>(number: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match number {
        Some(number) => finite(number, serializer),
        None => serializer.serialize_none(),
    }
}

/// A kind of quantity that a [`Figure`](super::Figure) can hold.
pub trait Quantity: Sealed + Sized {
    /// Whether a range may stand for it: only for numbers of people.
    const HAS_RANGES: bool = false;

    /// Whether it may be written as a map: only what is aimed at.
    const IS_MAP: bool = false;

    /// Takes the quantity from a number.
    ///
    /// # Errors
    /// When the number is no such quantity.
    fn from_number(number: Number) -> Result<Self, InvalidValue>;

    /// Takes the quantity from a text; most quantities are never written as text.
    ///
    /// # Errors
    /// When the text is no such quantity.
    fn from_text(text: &str) -> Result<Self, InvalidValue> {
        Err(InvalidValue::new(
            Words::new(
                format!("{} is geen getal", crate::invalid_value::shown(text)),
                format!("{} is not a number", crate::invalid_value::shown(text)),
            ),
            Words::new(
                "schrijf een getal zonder aanhalingstekens, of `unknown`, `not-measured`, `suppressed`, `not-computable`",
                "write a number without quotes, or `unknown`, `not-measured`, `suppressed`, `not-computable`",
            ),
        ))
    }

    /// Takes the quantity from a map of which the first key was read; only what may be written as one.
    ///
    /// # Errors
    /// When the map is no such quantity.
    fn from_map<'de, A: MapAccess<'de>>(_first: &str, _map: A) -> Result<Self, A::Error> {
        Err(de::Error::custom("expected a number"))
    }
}

impl Number {
    /// The number as a whole one of zero or more, at most [`LARGEST_WHOLE`]; `3.0` counts as 3.
    pub fn whole(self) -> Option<u64> {
        // Up to here every whole number has its own f64.
        const EXACT: f64 = 9_007_199_254_740_991.0;
        match self {
            Self::Unsigned(number) => (number <= LARGEST_WHOLE).then_some(number),
            Self::Signed(number) => u64::try_from(number)
                .ok()
                .filter(|number| *number <= LARGEST_WHOLE),
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "the range and the fraction were checked in the condition"
            )]
            Self::Float(number) => {
                ((0.0..=EXACT).contains(&number) && number.fract() == 0.0).then_some(number as u64)
            }
        }
    }

    /// The number as `f64`.
    #[expect(
        clippy::cast_precision_loss,
        reason = "callers check that the result is on their resolution"
    )]
    pub fn to_f64(self) -> f64 {
        match self {
            Self::Unsigned(number) => number as f64,
            Self::Signed(number) => number as f64,
            Self::Float(number) => number,
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned(number) => write!(f, "{number}"),
            Self::Signed(number) => write!(f, "{number}"),
            Self::Float(number) => write!(f, "{number}"),
        }
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self::Unsigned(number)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor)
    }
}

struct NumberVisitor;

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Number, E> {
        Ok(Number::Unsigned(number))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Number, E> {
        Ok(u64::try_from(number).map_or(Number::Signed(number), Number::Unsigned))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Number, E> {
        Ok(Number::Float(number))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Number, A::Error> {
        let key: Option<String> = map.next_key()?;
        number_from_map(key.as_deref(), map)
    }
}

/// The key under which serde_json hands over such a number.
pub(super) const PRIVATE_NUMBER: &str = "$serde_json::private::Number";

/// Reads the map, of which the first key was read, as which serde_json hands over a number once any crate in the build turns on its
/// `arbitrary_precision` feature. Without this, our reader would depend on the features of others.
pub(super) fn number_from_map<'de, A: MapAccess<'de>>(
    key: Option<&str>,
    mut map: A,
) -> Result<Number, A::Error> {
    let expected = || de::Error::custom("expected a number");
    if key != Some(PRIVATE_NUMBER) {
        return Err(expected());
    }
    let text: String = map.next_value()?;
    if let Ok(number) = text.parse::<u64>() {
        return Ok(Number::Unsigned(number));
    }
    if let Ok(number) = text.parse::<i64>() {
        return Ok(Number::Signed(number));
    }
    text.parse::<f64>()
        .ok()
        .filter(|number| number.is_finite())
        .map(Number::Float)
        .ok_or_else(expected)
}
