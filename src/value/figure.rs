//! A figure: a number, a range of people, or the word that says why there is neither.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::{Number, PRIVATE_NUMBER, Quantity, number_from_map};
use super::range::Range;
use crate::language::{Language, Words};

/// A number, or one of the four words for "not a number". Zero is 0 and nothing else. A number of people may also
/// be a range.
///
/// ```
/// use vernieuwend_verantwoorden::value::{Figure, People};
///
/// let people: Figure<People> = serde_json::from_str("112")?;
/// assert_eq!(people.known(), Some(&People(112)));
/// let unknown: Figure<People> = serde_json::from_str("\"unknown\"")?;
/// assert_eq!(unknown.known(), None);
/// assert!(serde_json::from_str::<Figure<People>>("null").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[doc(alias = "cijfer")]
pub enum Figure<T> {
    /// The number.
    Known(T),
    /// A range in which the number lies; for numbers of people only.
    Range(Range),
    /// Nobody knows it.
    #[default]
    Unknown,
    /// It was not measured.
    NotMeasured,
    /// It is known but not published, because a small group could be recognised.
    Suppressed,
    /// It cannot be computed from what is known.
    NotComputable,
}

/// Why there is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotANumber {
    /// Nobody knows it.
    Unknown,
    /// It was not measured.
    NotMeasured,
    /// It is known but not published.
    Suppressed,
    /// It cannot be computed.
    NotComputable,
}

impl NotANumber {
    /// Every word, in the order of the format.
    pub const ALL: [Self; 4] = [
        Self::Unknown,
        Self::NotMeasured,
        Self::Suppressed,
        Self::NotComputable,
    ];

    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::NotMeasured => "not-measured",
            Self::Suppressed => "suppressed",
            Self::NotComputable => "not-computable",
        }
    }

    /// The word for readers.
    pub fn words(self) -> Words {
        Words::new(self.say(Language::Nl), self.say(Language::En))
    }

    /// The word for readers of one language.
    pub fn say(self, language: Language) -> &'static str {
        let (nl, en) = match self {
            Self::Unknown => ("onbekend", "unknown"),
            Self::NotMeasured => ("niet gemeten", "not measured"),
            Self::Suppressed => ("niet gepubliceerd", "not published"),
            Self::NotComputable => ("niet te berekenen", "not computable"),
        };
        match language {
            Language::Nl => nl,
            Language::En => en,
        }
    }
}

impl<T> Figure<T> {
    /// The number, when there is one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(number) => Some(number),
            _ => None,
        }
    }

    /// The range, when there is one.
    pub fn range(&self) -> Option<Range> {
        match self {
            Self::Range(range) => Some(*range),
            _ => None,
        }
    }

    /// Whether a number or a range is given.
    pub fn is_given(&self) -> bool {
        self.word().is_none()
    }

    /// Why there is neither number nor range, when there is none.
    pub fn word(&self) -> Option<NotANumber> {
        match self {
            Self::Known(_) | Self::Range(_) => None,
            Self::Unknown => Some(NotANumber::Unknown),
            Self::NotMeasured => Some(NotANumber::NotMeasured),
            Self::Suppressed => Some(NotANumber::Suppressed),
            Self::NotComputable => Some(NotANumber::NotComputable),
        }
    }

    /// The same figure of another kind.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Figure<U> {
        match self {
            Self::Known(number) => Figure::Known(change(number)),
            Self::Range(range) => Figure::Range(range),
            Self::Unknown => Figure::Unknown,
            Self::NotMeasured => Figure::NotMeasured,
            Self::Suppressed => Figure::Suppressed,
            Self::NotComputable => Figure::NotComputable,
        }
    }
}

impl<T: fmt::Display> Figure<T> {
    /// The number as a reader writes it, with a decimal comma in Dutch, or the word in the language asked for.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::Language;
    /// use vernieuwend_verantwoorden::value::{Decimal, Figure};
    ///
    /// let mean = Figure::Known(Decimal::from_f64(5.5)?);
    /// assert_eq!((mean.say(Language::Nl), mean.say(Language::En)), ("5,5".to_owned(), "5.5".to_owned()));
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn say(&self, language: Language) -> String {
        match (self, self.word()) {
            (Self::Known(number), _) if language == Language::Nl => number.to_string().replace('.', ","),
            (Self::Known(number), _) => number.to_string(),
            (Self::Range(range), _) => range.say(language),
            (_, Some(word)) => word.words().say(language).to_owned(),
            (_, None) => String::new(),
        }
    }
}

impl<T> From<NotANumber> for Figure<T> {
    fn from(word: NotANumber) -> Self {
        match word {
            NotANumber::Unknown => Self::Unknown,
            NotANumber::NotMeasured => Self::NotMeasured,
            NotANumber::Suppressed => Self::Suppressed,
            NotANumber::NotComputable => Self::NotComputable,
        }
    }
}

impl<T: Serialize> Serialize for Figure<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self, self.word()) {
            (Self::Known(number), _) => number.serialize(serializer),
            (Self::Range(range), _) => range.serialize(serializer),
            (_, word) => {
                serializer.serialize_newtype_struct("NotANumber", word.map_or("", NotANumber::as_str))
            }
        }
    }
}

impl<'de, T: Quantity> Deserialize<'de> for Figure<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FigureVisitor(PhantomData))
    }
}

struct FigureVisitor<T>(PhantomData<T>);

impl<'de, T: Quantity> Visitor<'de> for FigureVisitor<T> {
    type Value = Figure<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, `unknown`, `not-measured`, `suppressed` or `not-computable`")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Figure<T>, E> {
        T::from_number(Number::Unsigned(number))
            .map(Figure::Known)
            .map_err(E::custom)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Figure<T>, E> {
        let number = u64::try_from(number).map_or(Number::Signed(number), Number::Unsigned);
        T::from_number(number).map(Figure::Known).map_err(E::custom)
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Figure<T>, E> {
        T::from_number(Number::Float(number))
            .map(Figure::Known)
            .map_err(E::custom)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Figure<T>, E> {
        match NotANumber::ALL.into_iter().find(|word| word.as_str() == text) {
            Some(word) => Ok(word.into()),
            None => T::from_text(text).map(Figure::Known).map_err(E::custom),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Figure<T>, A::Error> {
        match map.next_key::<String>()? {
            Some(key) if T::HAS_RANGES && key != PRIVATE_NUMBER => Range::read(&key, map).map(Figure::Range),
            Some(key) if T::IS_MAP && key != PRIVATE_NUMBER => T::from_map(&key, map).map(Figure::Known),
            key => T::from_number(number_from_map(key.as_deref(), map)?)
                .map(Figure::Known)
                .map_err(de::Error::custom),
        }
    }
}

impl JsonSchema for NotANumber {
    fn schema_name() -> Cow<'static, str> {
        "NotANumber".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Why there is no number: nobody knows it, it was not measured, it is known but not published, or it cannot be computed.",
            "type": "string",
            "enum": Self::ALL.map(Self::as_str),
        })
    }
}

impl<T: JsonSchema + Quantity> JsonSchema for Figure<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("FigureOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let number = generator.subschema_for::<T>();
        // One definition for all figures, so that what is made from the schema has one type for it.
        let word = generator.subschema_for::<NotANumber>();
        if T::HAS_RANGES {
            let range = generator.subschema_for::<Range>();
            json_schema!({
                "description": "A number, a range in which it lies, or the word that says why there is neither.",
                "oneOf": [number, range, word],
            })
        } else {
            json_schema!({
                "description": "A number, or the word that says why there is none.",
                "oneOf": [number, word],
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Decimal, Euro, People};
    use super::*;

    #[test]
    fn missing_is_never_zero_on_the_wire() {
        for text in [
            "0",
            "112",
            "\"unknown\"",
            "\"not-measured\"",
            "\"suppressed\"",
            "\"not-computable\"",
            r#"{"from":165,"through":175}"#,
            r#"{"from":30}"#,
        ] {
            let figure: Figure<People> = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&figure).unwrap(), text);
        }
        for bad in [
            "\"\"",
            "\"0\"",
            "-1",
            "1.5",
            "null",
            "[]",
            "{}",
            "\"< 5\"",
            "1e400",
            r#"{"through":5}"#,
            r#"{"from":5,"through":4}"#,
            r#"{"from":1,"to":4}"#,
            r#"{"from":1,"from":2}"#,
        ] {
            assert!(serde_json::from_str::<Figure<People>>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn only_numbers_of_people_are_ranges() {
        assert!(serde_json::from_str::<Figure<super::super::Contacts>>(r#"{"from":1,"through":9}"#).is_err());
        assert!(serde_json::from_str::<Figure<super::super::Movements>>(r#"{"from":1,"through":9}"#).is_ok());
    }

    #[test]
    fn money_and_decimals_are_figures_too() {
        assert_eq!(
            serde_json::from_str::<Figure<Euro>>("\"12.50\"").unwrap(),
            Figure::Known(Euro::from_cents(1250))
        );
        assert!(serde_json::from_str::<Figure<Euro>>("12.5").is_err());
        assert_eq!(
            serde_json::from_str::<Figure<Decimal>>("-1.2")
                .unwrap()
                .known()
                .map(|d| d.millionths()),
            Some(-1_200_000)
        );
    }

    #[test]
    fn a_number_is_read_also_when_other_crates_ask_for_arbitrary_precision() {
        // That is how serde_json then hands a number over.
        let figure: Figure<Decimal> =
            serde_json::from_str(r#"{"$serde_json::private::Number": "-1.2"}"#).unwrap();
        assert_eq!(figure.known().map(ToString::to_string).as_deref(), Some("-1.2"));
    }
}
