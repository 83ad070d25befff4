//! The fields of one line, read once, with lists of numbers kept compact.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use vernieuwend_verantwoorden::engine::resolution::{Resolution, ScaledScore};

use super::fault::{Code, Fault};

/// Any JSON value, as far as a line can use it.
enum Value {
    Null,
    Number(f64),
    Text(String),
    Numbers(Vec<Option<f64>>),
    Entries(BTreeMap<String, Option<f64>>),
    Other,
}

/// The fields of a line by name.
pub(crate) struct Fields(Vec<(String, Value)>);

/// Reads a line; `id` is filled as soon as it is seen, so that a line that breaks off later still has its name.
pub(crate) fn read(text: &[u8], id: &mut Option<String>) -> Result<Fields, Fault> {
    let mut json = serde_json::Deserializer::from_slice(text);
    LineReader { id }
        .deserialize(&mut json)
        .and_then(|fields| json.end().map(|()| fields))
        .map_err(|error| {
            let said = error.to_string();
            let what = match error.classify() {
                // What serde says of a value ends in its place, with a line that is always the first.
                serde_json::error::Category::Data => said.split(" at line ").next().unwrap_or(&said),
                _ => "the line is not JSON",
            };
            Fault::new(Code::Unreadable, format!("{what}, at column {}", error.column()))
        })
}

impl Fields {
    /// Refuses fields that the kind does not have.
    pub(crate) fn only(&self, id: &str, known: &[&str]) -> Result<(), Fault> {
        match self
            .0
            .iter()
            .find(|(name, _)| name != id && !known.contains(&name.as_str()))
        {
            Some((name, _)) => Err(Fault::new(
                Code::UnknownField,
                format!("the field `{name}` is unknown"),
            )),
            None => Ok(()),
        }
    }

    pub(crate) fn text(&mut self, name: &str) -> Result<String, Fault> {
        self.optional_text(name)?.ok_or_else(|| absent(name))
    }

    pub(crate) fn optional_text(&mut self, name: &str) -> Result<Option<String>, Fault> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Null) if name != "id" => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(_) => Err(unlike(name, "a text")),
        }
    }

    pub(crate) fn number(&mut self, name: &str) -> Result<f64, Fault> {
        match self.take(name) {
            None => Err(absent(name)),
            Some(Value::Number(number)) => Ok(number),
            Some(_) => Err(unlike(name, "a number")),
        }
    }

    /// A number that may be left out or be `null`.
    pub(crate) fn optional_number(&mut self, name: &str) -> Result<Option<f64>, Fault> {
        match self.take(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Number(number)) => Ok(Some(number)),
            Some(_) => Err(unlike(name, "a number")),
        }
    }

    /// A number of persons, goals or degrees of freedom.
    pub(crate) fn whole(&mut self, name: &str) -> Result<u64, Fault> {
        let number = self.number(name)?;
        whole(name, number)
    }

    pub(crate) fn optional_whole(&mut self, name: &str) -> Result<Option<u64>, Fault> {
        self.optional_number(name)?
            .map(|number| whole(name, number))
            .transpose()
    }

    /// A score.
    pub(crate) fn score(&mut self, name: &str) -> Result<ScaledScore, Fault> {
        let number = self.number(name)?;
        place(name, number)
    }

    pub(crate) fn optional_score(&mut self, name: &str) -> Result<Option<ScaledScore>, Fault> {
        self.optional_number(name)?
            .map(|number| place(name, number))
            .transpose()
    }

    /// A list of numbers and nulls.
    pub(crate) fn numbers(&mut self, name: &str) -> Result<Vec<Option<f64>>, Fault> {
        match self.take(name) {
            None => Err(absent(name)),
            Some(Value::Numbers(numbers)) => Ok(numbers),
            Some(_) => Err(unlike(name, "a list of numbers")),
        }
    }

    /// An object of numbers and nulls.
    pub(crate) fn entries(&mut self, name: &str) -> Result<BTreeMap<String, Option<f64>>, Fault> {
        match self.take(name) {
            None => Err(absent(name)),
            Some(Value::Entries(entries)) => Ok(entries),
            Some(_) => Err(unlike(name, "an object of numbers")),
        }
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        let at = self.0.iter().position(|(field, _)| field == name)?;
        Some(self.0.swap_remove(at).1)
    }
}

/// Puts a number on the finest resolution.
pub(crate) fn place(field: &str, number: f64) -> Result<ScaledScore, Fault> {
    Resolution::FINEST
        .place(number)
        .map_err(|fault| Fault::score(fault, field, number))
}

/// A whole number from a JSON number, zero or more.
pub(crate) fn whole(field: &str, number: f64) -> Result<u64, Fault> {
    const LARGEST: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && (0.0..=LARGEST).contains(&number) {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole, not negative and at most 2^53"
        )]
        return Ok(number as u64);
    }
    Err(Fault::new(
        Code::InvalidParameter,
        format!("`{number}` in `{field}` is not a whole number of zero or more"),
    ))
}

fn absent(name: &str) -> Fault {
    Fault::new(Code::InvalidParameter, format!("the field `{name}` is missing"))
}

fn unlike(name: &str, wanted: &str) -> Fault {
    Fault::new(Code::Unreadable, format!("the field `{name}` is not {wanted}"))
}

struct LineReader<'a> {
    id: &'a mut Option<String>,
}

impl<'de> DeserializeSeed<'de> for LineReader<'_> {
    type Value = Fields;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fields, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for LineReader<'_> {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields: Vec<(String, Value)> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if fields.iter().any(|(earlier, _)| *earlier == name) {
                return Err(A::Error::custom(format_args!("the field `{name}` appears twice")));
            }
            let value = map.next_value_seed(ValueReader)?;
            if let (Value::Text(text), "id") = (&value, name.as_str()) {
                *self.id = Some(text.clone());
            }
            fields.push((name, value));
        }
        Ok(Fields(fields))
    }
}

#[derive(Clone, Copy)]
struct ValueReader;

impl<'de> DeserializeSeed<'de> for ValueReader {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "a number too large for 53 bits is out of range anyway"
)]
impl<'de> Visitor<'de> for ValueReader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut numbers = Vec::new();
        while let Some(value) = list.next_element_seed(self)? {
            match value {
                Value::Number(number) => numbers.push(Some(number)),
                Value::Null => numbers.push(None),
                _ => {
                    // The rest is read all the same: it may not even be JSON.
                    while list.next_element::<IgnoredAny>()?.is_some() {}
                    return Ok(Value::Other);
                }
            }
        }
        Ok(Value::Numbers(numbers))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(name) = map.next_key::<String>()? {
            let number = match map.next_value_seed(self)? {
                Value::Number(number) => Some(number),
                Value::Null => None,
                _ => {
                    while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                    return Ok(Value::Other);
                }
            };
            if entries.contains_key(&name) {
                return Err(A::Error::custom(format_args!("the field `{name}` appears twice")));
            }
            entries.insert(name, number);
        }
        Ok(Value::Entries(entries))
    }
}
