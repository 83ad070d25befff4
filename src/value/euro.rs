//! Money.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::{Number, Quantity};
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::sealed::Sealed;

/// An amount in euros, held in cents and written as a text with two decimals, `"12500.00"`.
///
/// ```
/// use vernieuwend_verantwoorden::value::Euro;
///
/// let amount: Euro = "12500.00".parse()?;
/// assert_eq!(amount.cents(), 1_250_000);
/// assert!("12.500,00".parse::<Euro>().is_err());
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[doc(alias = "bedrag")]
pub struct Euro(i64);

impl Euro {
    /// So many cents.
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// The amount in cents.
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// The sum, or `None` when it is too large.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }
}

/// Checks that a text is an amount in euros with two decimals.
///
/// # Errors
/// When the text has another form, or the amount is a million million or more.
pub fn check_euro(text: &str) -> Result<(), InvalidValue> {
    text.parse::<Euro>().map(|_| ())
}

impl FromStr for Euro {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        const MOST_DIGITS: usize = 12;
        let refused = || {
            InvalidValue::new(
                Words::new(
                    format!("{} is geen bedrag met twee decimalen", shown(text)),
                    format!("{} is not an amount with two decimals", shown(text)),
                ),
                Words::new(
                    "schrijf het bedrag zonder punten voor duizendtallen en met een decimale punt: `12500.00`",
                    "write the amount without thousands separators and with a decimal point: `12500.00`",
                ),
            )
        };
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, cents) = unsigned.split_once('.').ok_or_else(refused)?;
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        if !digits(whole) || !digits(cents) || cents.len() != 2 || whole.len() > MOST_DIGITS || leading_zero {
            return Err(refused());
        }
        let whole: i64 = whole.parse().map_err(|_| refused())?;
        let cents: i64 = cents.parse().map_err(|_| refused())?;
        let amount = whole * 100 + cents;
        // "-0.00" would not be written as it was read.
        match (amount, text.starts_with('-')) {
            (0, true) => Err(refused()),
            (amount, true) => Ok(Self(-amount)),
            (amount, false) => Ok(Self(amount)),
        }
    }
}

impl Sealed for Euro {}

impl Quantity for Euro {
    fn from_number(number: Number) -> Result<Self, InvalidValue> {
        Err(InvalidValue::new(
            Words::new(
                format!("het bedrag `{number}` is geen tekst"),
                format!("the amount `{number}` is not a text"),
            ),
            Words::new(
                "schrijf bedragen als tekst: `\"12500.00\"`",
                "write amounts as text: `\"12500.00\"`",
            ),
        ))
    }

    fn from_text(text: &str) -> Result<Self, InvalidValue> {
        text.parse()
    }
}

impl fmt::Display for Euro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl Serialize for Euro {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Euro", &format_args!("{self}"))
    }
}

impl<'de> Deserialize<'de> for Euro {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Euro;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an amount like `\"12500.00\"`")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Euro, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Reader)
    }
}

impl JsonSchema for Euro {
    fn schema_name() -> Cow<'static, str> {
        "Euro".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "An amount in euros with two decimals.",
            "type": "string",
            "format": "euro",
            "pattern": r"^(0\.\d{2}|-0\.(0[1-9]|[1-9]\d)|-?[1-9]\d{0,11}\.\d{2})$",
            "examples": ["12500.00"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_one_form() {
        for good in ["0.00", "12500.00", "-0.01", "999999999999.99"] {
            assert_eq!(good.parse::<Euro>().unwrap().to_string(), good);
        }
        for bad in [
            "",
            "1",
            "1.0",
            "1,00",
            "1.000,00",
            "01.00",
            "-0.00",
            "+1.00",
            "1000000000000.00",
            ".50",
            "1.-1",
        ] {
            assert!(bad.parse::<Euro>().is_err(), "{bad}");
        }
    }
}
