//! What others add to a document: kept as it is, otherwise ignored.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

use crate::value::entries::Entries;

/// What others add to a document: an object with any content, kept as it is and otherwise ignored.
///
/// Fields are kept in alphabetical order, and a key that comes twice is refused at any depth.
///
/// ```
/// use vernieuwend_verantwoorden::value::extensions::Extensions;
///
/// let text = r#"{"a-tool":{"colour":"red","weights":[1,2.5,null]}}"#;
/// let extensions: Extensions = serde_json::from_str(text)?;
/// assert_eq!(serde_json::to_string(&extensions)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, serde::Deserialize)]
#[serde(transparent)]
#[doc(alias = "uitbreidingen")]
pub struct Extensions(pub Entries<String, Free>);

/// Any JSON value.
///
/// The type is our own, because the order of fields and the kind of numbers in `serde_json::Value` depend
/// on what other crates ask of that library.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Free {
    /// Nothing: `null`.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number below zero.
    Negative(i64),
    /// A whole number from zero.
    Whole(u64),
    /// Any other number. One that is infinite or no number cannot be written.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Free>),
    /// Fields with values.
    Object(Entries<String, Free>),
}

impl Extensions {
    /// No extensions.
    pub const fn new() -> Self {
        Self(Entries::new())
    }

    /// Whether there are none, so that they need not be written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl JsonSchema for Extensions {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Extensions".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "description": "What others add to the document: kept as it is, otherwise ignored.",
            "type": "object",
            "additionalProperties": true,
        })
    }
}

impl Serialize for Free {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Negative(number) => serializer.serialize_i64(*number),
            Self::Whole(number) => serializer.serialize_u64(*number),
            Self::Number(number) => super::finite(number, serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => items.serialize(serializer),
            Self::Object(fields) => fields.serialize(serializer),
        }
    }
}

/// Under this key serde_json hands over the digits of a number when another crate asked it for arbitrary
/// precision.
const DIGITS: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Free {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Free;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Free, E> {
        Ok(Free::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Free, E> {
        Ok(Free::Bool(value))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Free, E> {
        Ok(u64::try_from(number).map_or(Free::Negative(number), Free::Whole))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Free, E> {
        Ok(Free::Whole(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Free, E> {
        if number.is_finite() {
            Ok(Free::Number(number))
        } else {
            Err(E::custom("number out of range"))
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Free, E> {
        Ok(Free::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Free, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Free::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Free, A::Error> {
        let mut fields = Entries::new();
        while let Some(key) = access.next_key::<String>()? {
            if key == DIGITS {
                return number(&access.next_value::<String>()?);
            }
            if fields.insert(key, access.next_value()?).is_some() {
                return Err(A::Error::custom("a key is written twice"));
            }
        }
        Ok(Free::Object(fields))
    }
}

fn number<E: Error>(digits: &str) -> Result<Free, E> {
    if let Ok(number) = digits.parse::<u64>() {
        return Ok(Free::Whole(number));
    }
    // Minus zero is no whole number: it would be read back as zero.
    if let Some(number) = digits.parse::<i64>().ok().filter(|number| *number != 0) {
        return Ok(Free::Negative(number));
    }
    Reader.visit_f64(digits.parse::<f64>().map_err(E::custom)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_added_is_kept() {
        for text in [
            r"{}",
            r#"{"a":null,"b":[true,false,{"c":[]}],"d":-1,"e":18446744073709551615,"f":0.1,"g":"\"é"}"#,
            r#"{"a":-0.0,"b":1e100}"#,
        ] {
            let extensions: Extensions = serde_json::from_str(text).unwrap();
            let written = serde_json::to_string(&extensions).unwrap();
            assert_eq!(
                serde_json::from_str::<Extensions>(&written).unwrap(),
                extensions,
                "{text}"
            );
        }
    }

    #[test]
    fn a_key_that_comes_twice_is_refused_at_any_depth() {
        for text in [r#"{"a":1,"a":1}"#, r#"{"a":[{"b":{"c":1,"c":2}}]}"#] {
            let error = serde_json::from_str::<Extensions>(text).unwrap_err().to_string();
            assert!(error.starts_with("a key is written twice"), "{error}");
        }
    }

    #[test]
    fn digits_handed_over_as_text_give_the_same_numbers() {
        for digits in [
            "0",
            "-0",
            "-1",
            "7",
            "18446744073709551615",
            "18446744073709551616",
            "-9223372036854775809",
            "1.50",
        ] {
            let direct: Free = serde_json::from_str(digits).unwrap();
            assert_eq!(number::<serde_json::Error>(digits).unwrap(), direct, "{digits}");
        }
        assert!(number::<serde_json::Error>("1e400").is_err());
    }
}
