//! A record line as fields, whatever is wrong with them: the careful way of reading.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::refused::{Fault, Reason};
use crate::value::Number;

/// What stands in a field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Scalar<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// A number.
    Number(Number),
    /// Nothing: the same as no field.
    Null,
    /// An object of answers or weights, only in the fields of those names.
    Items(Vec<(Cow<'a, str>, Scalar<'a>)>),
    /// Something that was refused already, with its own words.
    #[cfg_attr(
        not(any(feature = "csv", feature = "excel")),
        allow(
            dead_code,
            reason = "only the reading of tables refuses before fields are judged"
        )
    )]
    Refused,
    /// Anything else.
    Other,
}

/// The fields of one record, in the order of the names asked for, and what else was found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fields<'a> {
    pub(super) names: &'static [&'static str],
    pub(super) values: Vec<Option<Scalar<'a>>>,
    pub(super) unknown: Vec<Cow<'a, str>>,
    pub(super) duplicate: Vec<&'static str>,
    /// What was refused before the fields are judged.
    pub(super) faults: Vec<Fault>,
}

/// The fields that may hold an object.
pub(super) const OBJECTS: [&str; 2] = ["items", "weights"];

impl<'a> Fields<'a> {
    pub(super) fn new(names: &'static [&'static str]) -> Self {
        Self {
            names,
            values: vec![None; names.len()],
            unknown: Vec::new(),
            duplicate: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Says that what stands in the field with this name was refused.
    #[cfg(any(feature = "csv", feature = "excel"))]
    pub(crate) fn refuse(&mut self, name: Cow<'a, str>, fault: Fault) {
        self.faults.push(fault);
        self.put(name, Scalar::Refused);
    }

    /// Puts a value in the field with this name.
    pub(crate) fn put(&mut self, name: Cow<'a, str>, value: Scalar<'a>) {
        let found = self
            .names
            .iter()
            .zip(&mut self.values)
            .find(|(known, _)| ***known == *name);
        match found {
            None => self.unknown.push(name),
            Some((known, Some(_))) => self.duplicate.push(known),
            Some((_, free)) => *free = Some(value),
        }
    }

    /// The value of a field; nothing when it is absent or null.
    pub(super) fn get(&self, name: &str) -> Option<&Scalar<'a>> {
        self.names
            .iter()
            .zip(&self.values)
            .find(|(known, _)| **known == name)
            .and_then(|(_, value)| value.as_ref())
            .filter(|value| **value != Scalar::Null)
    }

    /// Reads a line of JSON.
    pub(super) fn read(names: &'static [&'static str], line: &'a [u8]) -> Result<Self, Fault> {
        let text = std::str::from_utf8(line).map_err(|_| Fault::not_utf8())?;
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let fields = RecordSeed(names).deserialize(&mut deserializer);
        fields
            .and_then(|fields| deserializer.end().map(|()| fields))
            .map_err(|error| not_json(&error))
    }
}

fn not_json(error: &serde_json::Error) -> Fault {
    let column = error.column();
    if error.is_eof() {
        return Fault::new(
            Reason::CutOff,
            (
                "de regel houdt midden in een record op",
                "the line ends in the middle of a record",
            ),
            (
                "schrijf elk record heel op één regel",
                "write each record whole on one line",
            ),
        );
    }
    if error.is_data() {
        return Fault::new(
            Reason::NotARecord,
            ("de regel is geen JSON-object", "the line is not a JSON object"),
            (
                "schrijf elk record als `{…}` op één regel",
                "write each record as `{…}` on one line",
            ),
        );
    }
    Fault::new(
        Reason::NotJson,
        (
            format!("de regel is geen JSON, te zien bij teken {column}"),
            format!("the line is not JSON, seen at character {column}"),
        ),
        (
            "schrijf elk record als geldige JSON op één regel",
            "write each record as valid JSON on one line",
        ),
    )
}

struct RecordSeed(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for RecordSeed {
    type Value = Fields<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fields<'de>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
        let mut fields = Fields::new(self.0);
        while let Some(name) = map.next_key_seed(TextSeed)? {
            let value = map.next_value_seed(ScalarSeed {
                items: OBJECTS.contains(&&*name),
            })?;
            fields.put(name, value);
        }
        Ok(fields)
    }
}

struct TextSeed;

impl<'de> DeserializeSeed<'de> for TextSeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TextSeed {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

struct ScalarSeed {
    items: bool,
}

impl<'de> DeserializeSeed<'de> for ScalarSeed {
    type Value = Scalar<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Scalar<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Under this key serde_json hands over a number once any crate in the build turns on its
/// `arbitrary_precision` feature; without knowing it, our reader would depend on the features of others.
const NUMBER_KEY: &str = "$serde_json::private::Number";

impl<'de> Visitor<'de> for ScalarSeed {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Number(Number::Unsigned(number)))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Number(Number::Signed(number)))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Number(Number::Float(number)))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Null)
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar<'de>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar<'de>, A::Error> {
        let mut items = Vec::new();
        let mut first = true;
        while let Some(name) = map.next_key_seed(TextSeed)? {
            if std::mem::take(&mut first) && name == NUMBER_KEY {
                let text = map.next_value_seed(TextSeed)?;
                return Ok(number(&text).map_or(Scalar::Other, Scalar::Number));
            }
            if self.items {
                let value = map.next_value_seed(ScalarSeed { items: false })?;
                items.push((name, value));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(if self.items {
            Scalar::Items(items)
        } else {
            Scalar::Other
        })
    }
}

/// Reads a number that is written as text.
pub(crate) fn number(text: &str) -> Option<Number> {
    if let Ok(number) = text.parse::<u64>() {
        return Some(Number::Unsigned(number));
    }
    if let Ok(number) = text.parse::<i64>() {
        return Some(Number::Signed(number));
    }
    // What Rust reads beyond plain decimals (`inf`, `nan`) is no number in a register.
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    text.parse::<f64>()
        .ok()
        .filter(|number| plain && number.is_finite())
        .map(Number::Float)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["activity", "minutes", "items"];

    fn reason(line: &[u8]) -> Reason {
        Fields::read(NAMES, line).unwrap_err().reason
    }

    #[test]
    fn what_is_no_record_is_refused_with_the_reason() {
        for (line, expected) in [
            (&b"{\"activity\":\"a"[..], Reason::CutOff),
            (b"{\"activity\":", Reason::CutOff),
            (b"{\"activity\":\"a\"} {}", Reason::NotJson),
            (b"{\"activity\":\"a\",}", Reason::NotJson),
            (b"{\"minutes\":1e999}", Reason::NotJson),
            (b"{activity:1}", Reason::NotJson),
            (b"[1]", Reason::NotARecord),
            (b"7", Reason::NotARecord),
            (b"{\"activity\":\"\xff\"}", Reason::NotUtf8),
        ] {
            assert_eq!(reason(line), expected, "{}", String::from_utf8_lossy(line));
        }
        let deep = format!("{{\"activity\":{}1", "[".repeat(100_000));
        assert!(Fields::read(NAMES, deep.as_bytes()).is_err());
    }

    #[test]
    fn everything_in_a_record_is_kept_or_named() {
        let line = br#"{"activity":"a\u0301","minutes":5,"minutes":6,"name":"x","items":{"1":2,"2":null}}"#;
        let fields = Fields::read(NAMES, line).unwrap();
        assert_eq!(fields.get("activity"), Some(&Scalar::Text("a\u{301}".into())));
        assert_eq!(fields.get("minutes"), Some(&Scalar::Number(Number::Unsigned(5))));
        assert_eq!(fields.duplicate, ["minutes"]);
        assert_eq!(fields.unknown, ["name"]);
        let items = vec![
            ("1".into(), Scalar::Number(Number::Unsigned(2))),
            ("2".into(), Scalar::Null),
        ];
        assert_eq!(fields.get("items"), Some(&Scalar::Items(items)));
    }

    #[test]
    fn a_null_is_no_value_and_an_object_no_scalar() {
        let fields = Fields::read(NAMES, br#"{"activity":{"deep":[1]},"minutes":null}"#).unwrap();
        assert_eq!(fields.get("activity"), Some(&Scalar::Other));
        assert_eq!(fields.get("minutes"), None);
    }
}
