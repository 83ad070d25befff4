//! A free object beside our own fields: kept as it is, ignored otherwise.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What other tools put beside our fields. Keys are sorted when written.
///
/// It is a type of our own because the order of `serde_json::Value` depends on which features other crates
/// turn on, and the same document must give the same bytes everywhere.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(transparent)]
#[doc(alias = "uitbreidingen")]
pub struct Extensions(BTreeMap<String, Free>);

/// Any JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Free {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number of nought or more.
    Unsigned(u64),
    /// A whole number below nought.
    Signed(i64),
    /// Any other number.
    Float(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Free>),
    /// An object.
    Object(BTreeMap<String, Free>),
}

impl Extensions {
    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Free> {
        self.0.get(key)
    }

    /// The same, with a value added or replaced.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: Free) -> Self {
        self.0.insert(key.into(), value);
        self
    }

    /// Keys and values, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Free)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }
}

impl Serialize for Free {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Unsigned(value) => serializer.serialize_u64(*value),
            Self::Signed(value) => serializer.serialize_i64(*value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(values) => serializer.collect_seq(values),
            Self::Object(values) => serializer.collect_map(values),
        }
    }
}

impl<'de> Deserialize<'de> for Extensions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_map(FreeVisitor)? {
            Free::Object(values) => Ok(Self(values)),
            _ => Err(de::Error::custom("expected an object")),
        }
    }
}

impl<'de> Deserialize<'de> for Free {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FreeVisitor)
    }
}

struct FreeVisitor;

impl<'de> Visitor<'de> for FreeVisitor {
    type Value = Free;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Free, E> {
        Ok(Free::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Free, E> {
        Ok(Free::Bool(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Free, E> {
        Ok(Free::Unsigned(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Free, E> {
        Ok(u64::try_from(value).map_or(Free::Signed(value), Free::Unsigned))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Free, E> {
        Ok(Free::Float(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Free, E> {
        Ok(Free::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Free, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element()? {
            values.push(value);
        }
        Ok(Free::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Free, A::Error> {
        let mut values = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = map.next_value()?;
            if let Some(twice) = values.insert(key.clone(), value).map(|_| key) {
                return Err(de::Error::custom(format_args!("duplicate key `{twice}`")));
            }
        }
        Ok(Free::Object(values))
    }
}

impl JsonSchema for Extensions {
    fn schema_name() -> Cow<'static, str> {
        "Extensions".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "What other tools put beside our fields; kept as it is, ignored otherwise.",
            "type": "object",
            "additionalProperties": true,
        })
    }
}
