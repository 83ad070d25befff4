//! A range: two numbers between which a number of people lies.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, MapAccess};
use serde::{Serialize, Serializer};

use super::number::LARGEST_WHOLE;
use crate::invalid_value::{InvalidValue, shown};
use crate::language::{Language, Words};

/// A range of whole numbers, both ends included; without an end it is at least so many.
///
/// ```
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::value::{Figure, People, Range};
///
/// let reached: Figure<People> = serde_json::from_str(r#"{"from": 165, "through": 175}"#)?;
/// assert_eq!(reached, Figure::Range(Range::new(165, 175)?));
/// assert_eq!(reached.say(Language::Nl), "165 tot 175");
/// assert_eq!(Range::at_least(1200).say(Language::Nl), "minstens 1.200");
/// assert!(serde_json::from_str::<Figure<People>>(r#"{"from": 175, "through": 165}"#).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: the end is not less than the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "bandbreedte")]
pub struct Range {
    from: u64,
    through: Option<u64>,
}

impl Range {
    /// A range with both its ends.
    ///
    /// # Errors
    /// When the end is less than the start.
    pub fn new(from: u64, through: u64) -> Result<Self, InvalidValue> {
        if through < from {
            let (first, last) = (shown(&from.to_string()), shown(&through.to_string()));
            return Err(InvalidValue::new(
                Words::new(
                    format!("de bandbreedte van {first} tot {last} loopt terug"),
                    format!("the range from {first} to {last} runs backwards"),
                ),
                Words::new(
                    "zet het kleinste getal bij `from`",
                    "put the smaller number at `from`",
                ),
            ));
        }
        Ok(Self {
            from,
            through: Some(through),
        })
    }

    /// At least so many.
    pub fn at_least(from: u64) -> Self {
        Self { from, through: None }
    }

    /// The least that it can be.
    pub fn from(self) -> u64 {
        self.from
    }

    /// The most that it can be, when there is a most.
    pub fn through(self) -> Option<u64> {
        self.through
    }

    /// The range in words: `165 tot 175`, `minstens 30`.
    pub fn say(self, language: Language) -> String {
        let from = grouped(self.from, language);
        match (self.through.map(|through| grouped(through, language)), language) {
            (Some(through), Language::Nl) => format!("{from} tot {through}"),
            (Some(through), Language::En) => format!("{from} to {through}"),
            (None, Language::Nl) => format!("minstens {from}"),
            (None, Language::En) => format!("at least {from}"),
        }
    }

    /// Reads the rest of a map of which the first key was read.
    pub(super) fn read<'de, A: MapAccess<'de>>(first: &str, mut map: A) -> Result<Self, A::Error> {
        let (mut from, mut through) = (None, None);
        let mut key = Some(first.to_owned());
        while let Some(name) = key {
            let slot = match name.as_str() {
                "from" => &mut from,
                "through" => &mut through,
                other => return Err(de::Error::unknown_field(other, &["from", "through"])),
            };
            if slot.replace(map.next_value::<u64>()?).is_some() {
                return Err(de::Error::custom(format!("{} appears twice", shown(&name))));
            }
            key = map.next_key()?;
        }
        let from = from.ok_or_else(|| de::Error::missing_field("from"))?;
        match through {
            Some(through) => Self::new(from, through).map_err(de::Error::custom),
            None => Ok(Self::at_least(from)),
        }
    }
}

/// A number with its thousands apart.
fn grouped(number: u64, language: Language) -> String {
    let sign = match language {
        Language::Nl => '.',
        Language::En => ',',
    };
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(sign);
        }
        text.push(digit);
    }
    text
}

impl Serialize for Range {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let fields = 1 + usize::from(self.through.is_some());
        let mut range = serializer.serialize_struct("Range", fields)?;
        range.serialize_field("from", &self.from)?;
        if let Some(through) = self.through {
            range.serialize_field("through", &through)?;
        }
        range.end()
    }
}

impl JsonSchema for Range {
    fn schema_name() -> Cow<'static, str> {
        "Range".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let number = |description: &str| json_schema!({ "description": description, "type": "integer", "minimum": 0, "maximum": LARGEST_WHOLE });
        json_schema!({
            "description": "Two numbers between which the number lies, both included; without `through` it is at least the first.",
            "type": "object",
            "properties": {
                "from": number("The least that it can be."),
                "through": number("The most that it can be."),
            },
            "required": ["from"],
            "additionalProperties": false,
        })
    }
}
