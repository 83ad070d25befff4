//! A part of a whole.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Decimal;
use super::number::{Number, Quantity};
use crate::invalid_value::InvalidValue;
use crate::language::Words;
use crate::sealed::Sealed;

/// A part of a whole, from 0 (nothing) through 1 (all). 62 % is 0.62.
///
/// ```
/// use vernieuwend_verantwoorden::value::{Decimal, Share};
///
/// assert_eq!(Share::new(Decimal::from_f64(0.62)?)?.to_string(), "62 %");
/// assert!(Share::new(Decimal::from_f64(62.0)?).is_err());
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: from 0 through 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "aandeel")]
pub struct Share(Decimal);

impl Share {
    /// The share with this value.
    ///
    /// # Errors
    /// Below zero or above one.
    pub fn new(value: Decimal) -> Result<Self, InvalidValue> {
        if (Decimal::ZERO..=Decimal::ONE).contains(&value) {
            return Ok(Self(value));
        }
        Err(InvalidValue::new(
            Words::new(
                format!("het aandeel `{value}` ligt niet tussen 0 en 1"),
                format!("the share `{value}` does not lie between 0 and 1"),
            ),
            Words::new("schrijf 62 % als `0.62`", "write 62 % as `0.62`"),
        ))
    }

    /// `part / whole`, rounded to whole per cents, half up; `None` when nothing is the whole or the part is
    /// larger.
    pub fn of(part: u64, whole: u64) -> Option<Self> {
        Decimal::ratio(i128::from(part), i128::from(whole), 2).and_then(|value| Self::new(value).ok())
    }

    /// The share as a decimal number from 0 through 1.
    pub fn value(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for Share {
    /// Writes per cents, `62 %`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = Decimal::from_millionths(self.0.millionths() * 100).unwrap_or(self.0);
        write!(f, "{percent} %")
    }
}

impl Sealed for Share {}

impl Quantity for Share {
    fn from_number(number: Number) -> Result<Self, InvalidValue> {
        Decimal::from_number(number).and_then(Self::new)
    }
}

impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_number(Number::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Share {
    fn schema_name() -> Cow<'static, str> {
        "Share".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A part of a whole, from 0 through 1; 62 per cent is 0.62.",
            "type": "number",
            "minimum": 0,
            "maximum": 1,
        })
    }
}
