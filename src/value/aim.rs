//! What is aimed at of a figure: the figure itself, or a limit that it should keep to.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, MapAccess, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::{Number, PRIVATE_NUMBER, Quantity, number_from_map};
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::sealed::Sealed;

const AT_LEAST: &str = "atLeast";
const AT_MOST: &str = "atMost";
const KEEP_WITHIN: &str = "keepWithin";
const LOWER: &str = "lower-than-baseline";
const HIGHER: &str = "higher-than-baseline";
const KEEP: &str = "keep";

/// What is aimed at: a figure, limits that it should keep to, or where it should lie beside its baseline.
///
/// On the wire it is a number (`40`), an object with one or both limits (`{"atMost": 16}`,
/// `{"atLeast": 55, "atMost": 65}`), one of the words `lower-than-baseline`, `higher-than-baseline` and `keep`, or
/// `{"keepWithin": 2}`. Both limits are included.
///
/// ```
/// use vernieuwend_verantwoorden::value::{Aim, Decimal};
///
/// let limit: Aim<Decimal> = serde_json::from_str(r#"{"atMost": 16}"#)?;
/// assert_eq!(limit, Aim::at_most(Decimal::from_f64(16.0)?));
/// assert!(serde_json::from_str::<Aim<Decimal>>(r#"{"atLeast": 65, "atMost": 55}"#).is_err());
/// let keep: Aim<Decimal> = serde_json::from_str("\"keep\"")?;
/// assert_eq!(keep, Aim::Keep);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[doc(alias = "streefwaarde")]
#[doc(alias = "norm")]
pub enum Aim<T> {
    /// The figure itself.
    Exactly(T),
    /// At least, at most, or between two figures.
    Within(Limits<T>),
    /// Lower than the baseline.
    LowerThanBaseline,
    /// Higher than the baseline.
    HigherThanBaseline,
    /// As the baseline: it should stay as it is.
    Keep,
    /// As the baseline, or no further from it than this.
    KeepWithin(T),
}

/// The least or the most that a figure should be, or both; each is included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[doc(alias = "bandbreedte")]
pub struct Limits<T> {
    // INVARIANT: one of the two is there, and the least is no more than the most.
    least: Option<T>,
    most: Option<T>,
}

impl<T: Copy> Limits<T> {
    /// The least that the figure should be.
    pub fn at_least(&self) -> Option<T> {
        self.least
    }

    /// The most that the figure should be.
    pub fn at_most(&self) -> Option<T> {
        self.most
    }
}

impl<T> From<T> for Aim<T> {
    fn from(figure: T) -> Self {
        Self::Exactly(figure)
    }
}

impl<T> Aim<T> {
    /// At most this.
    #[doc(alias = "hoogstens")]
    pub const fn at_most(most: T) -> Self {
        Self::Within(Limits {
            least: None,
            most: Some(most),
        })
    }

    /// At least this.
    #[doc(alias = "minstens")]
    pub const fn at_least(least: T) -> Self {
        Self::Within(Limits {
            least: Some(least),
            most: None,
        })
    }
}

impl<T: Copy + PartialOrd + fmt::Display> Aim<T> {
    /// Between these two, both included.
    ///
    /// # Errors
    /// When the first is more than the second.
    #[doc(alias = "tussen")]
    pub fn between(least: T, most: T) -> Result<Self, InvalidValue> {
        if least > most {
            return Err(limits_reversed(&least.to_string(), &most.to_string()));
        }
        Ok(Self::Within(Limits {
            least: Some(least),
            most: Some(most),
        }))
    }
}

impl<T: Copy> Aim<T> {
    /// The figure, where it is aimed at itself.
    pub fn exactly(&self) -> Option<T> {
        match self {
            Self::Exactly(figure) => Some(*figure),
            _ => None,
        }
    }

    /// The figures that it names, in the order in which they are written.
    pub fn figures(&self) -> impl Iterator<Item = T> + use<T> {
        let (first, second) = match self {
            Self::Exactly(figure) => (Some(*figure), None),
            Self::Within(limits) => (limits.least, limits.most),
            _ => (None, None),
        };
        first.into_iter().chain(second)
    }

    /// Whether it is told by the baseline only.
    pub fn is_beside_baseline(&self) -> bool {
        matches!(
            self,
            Self::LowerThanBaseline | Self::HigherThanBaseline | Self::Keep | Self::KeepWithin(_)
        )
    }

    /// Whether it leaves room: a limit, a margin or a side of the baseline, where others name one figure.
    pub fn is_limit(&self) -> bool {
        !matches!(self, Self::Exactly(_) | Self::Keep)
    }

    /// The same aim in other terms; none where one of its figures has none.
    pub fn map<U>(self, mut change: impl FnMut(T) -> Option<U>) -> Option<Aim<U>> {
        Some(match self {
            Self::Exactly(figure) => Aim::Exactly(change(figure)?),
            Self::Within(limits) => Aim::Within(Limits {
                least: match limits.least {
                    Some(least) => Some(change(least)?),
                    None => None,
                },
                most: match limits.most {
                    Some(most) => Some(change(most)?),
                    None => None,
                },
            }),
            Self::LowerThanBaseline => Aim::LowerThanBaseline,
            Self::HigherThanBaseline => Aim::HigherThanBaseline,
            Self::Keep => Aim::Keep,
            Self::KeepWithin(margin) => Aim::KeepWithin(change(margin)?),
        })
    }
}

/// That one limit is beyond the other.
pub(crate) fn limits_reversed(least: &str, most: &str) -> InvalidValue {
    let (least, most) = (shown(least), shown(most));
    InvalidValue::new(
        Words::new(
            format!("minstens {least} en hoogstens {most} kan niet allebei"),
            format!("at least {least} and at most {most} cannot both be"),
        ),
        Words::new(
            "zet het kleinste getal bij `atLeast` en het grootste bij `atMost`",
            "put the smaller number at `atLeast` and the larger at `atMost`",
        ),
    )
}

fn no_limit() -> InvalidValue {
    InvalidValue::new(
        Words::new("hier staat geen grens", "no limit stands here"),
        Words::new(
            "noem `atLeast`, `atMost` of beide, of `keepWithin`",
            "give `atLeast`, `atMost` or both, or `keepWithin`",
        ),
    )
}

impl<T> Sealed for Aim<T> {}

impl<T: Quantity + Copy + PartialOrd + fmt::Display> Quantity for Aim<T> {
    const IS_MAP: bool = true;

    fn from_number(number: Number) -> Result<Self, InvalidValue> {
        T::from_number(number).map(Self::Exactly)
    }

    fn from_text(text: &str) -> Result<Self, InvalidValue> {
        match text {
            LOWER => Ok(Self::LowerThanBaseline),
            HIGHER => Ok(Self::HigherThanBaseline),
            KEEP => Ok(Self::Keep),
            _ => Err(InvalidValue::new(
                Words::new(
                    format!("{} is geen streefwaarde", shown(text)),
                    format!("{} is no target", shown(text)),
                ),
                Words::new(
                    format!("schrijf een getal, `{{\"atMost\": …}}`, `{LOWER}`, `{HIGHER}` of `{KEEP}`"),
                    format!("write a number, `{{\"atMost\": …}}`, `{LOWER}`, `{HIGHER}` or `{KEEP}`"),
                ),
            )),
        }
    }

    fn from_map<'de, A: MapAccess<'de>>(first: &str, mut map: A) -> Result<Self, A::Error> {
        let (mut least, mut most, mut margin) = (None, None, None);
        let mut key = Some(first.to_owned());
        while let Some(name) = key {
            let slot = match name.as_str() {
                AT_LEAST => &mut least,
                AT_MOST => &mut most,
                KEEP_WITHIN => &mut margin,
                other => return Err(de::Error::unknown_field(other, &[AT_LEAST, AT_MOST, KEEP_WITHIN])),
            };
            let figure = T::from_number(map.next_value::<Number>()?).map_err(de::Error::custom)?;
            if slot.replace(figure).is_some() {
                return Err(de::Error::custom(format!("{} appears twice", shown(&name))));
            }
            key = map.next_key()?;
        }
        match (least, most, margin) {
            (None, None, Some(margin)) => Ok(Self::KeepWithin(margin)),
            (Some(least), Some(most), None) => Self::between(least, most).map_err(de::Error::custom),
            (Some(least), None, None) => Ok(Self::at_least(least)),
            (None, Some(most), None) => Ok(Self::at_most(most)),
            _ => Err(de::Error::custom(no_limit())),
        }
    }
}

impl<T: Serialize> Serialize for Aim<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const NAME: &str = "Aim";
        match self {
            Self::Exactly(figure) => figure.serialize(serializer),
            Self::Within(limits) => {
                let fields = usize::from(limits.least.is_some()) + usize::from(limits.most.is_some());
                let mut written = serializer.serialize_struct(NAME, fields)?;
                if let Some(least) = &limits.least {
                    written.serialize_field(AT_LEAST, least)?;
                }
                if let Some(most) = &limits.most {
                    written.serialize_field(AT_MOST, most)?;
                }
                written.end()
            }
            Self::LowerThanBaseline => serializer.serialize_unit_variant(NAME, 0, LOWER),
            Self::HigherThanBaseline => serializer.serialize_unit_variant(NAME, 1, HIGHER),
            Self::Keep => serializer.serialize_unit_variant(NAME, 2, KEEP),
            Self::KeepWithin(margin) => {
                let mut written = serializer.serialize_struct(NAME, 1)?;
                written.serialize_field(KEEP_WITHIN, margin)?;
                written.end()
            }
        }
    }
}

impl<'de, T: Quantity + Copy + PartialOrd + fmt::Display> Deserialize<'de> for Aim<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AimVisitor(PhantomData))
    }
}

struct AimVisitor<T>(PhantomData<T>);

impl<'de, T: Quantity + Copy + PartialOrd + fmt::Display> Visitor<'de> for AimVisitor<T> {
    type Value = Aim<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, limits, or a word about the baseline")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Aim<T>, E> {
        Aim::from_number(Number::Unsigned(number)).map_err(E::custom)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Aim<T>, E> {
        let number = u64::try_from(number).map_or(Number::Signed(number), Number::Unsigned);
        Aim::from_number(number).map_err(E::custom)
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Aim<T>, E> {
        Aim::from_number(Number::Float(number)).map_err(E::custom)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Aim<T>, E> {
        Aim::from_text(text).map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Aim<T>, A::Error> {
        match map.next_key::<String>()? {
            Some(key) if key != PRIVATE_NUMBER => Aim::from_map(&key, map),
            Some(key) => Aim::from_number(number_from_map(Some(&key), map)?).map_err(de::Error::custom),
            None => Err(de::Error::custom(no_limit())),
        }
    }
}

impl<T: JsonSchema> JsonSchema for Aim<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("AimOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let figure = generator.subschema_for::<T>();
        json_schema!({
            "description": "What is aimed at: a number, limits that are included, or where it should lie beside the baseline.",
            "oneOf": [
                figure,
                generator.subschema_for::<Limits<T>>(),
                generator.subschema_for::<Margin<T>>(),
                generator.subschema_for::<BesideBaseline>(),
            ],
        })
    }
}

impl<T: JsonSchema> JsonSchema for Limits<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("LimitsOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let figure = generator.subschema_for::<T>();
        json_schema!({
            "description": "At least, at most, or between two numbers; both are included.",
            "type": "object",
            "properties": { AT_LEAST: figure, AT_MOST: figure },
            "minProperties": 1,
            "additionalProperties": false,
        })
    }
}

/// The schema of a margin around the baseline.
struct Margin<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for Margin<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("MarginOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let figure = generator.subschema_for::<T>();
        json_schema!({
            "description": "As the baseline, or no further from it than this.",
            "type": "object",
            "properties": { KEEP_WITHIN: figure },
            "required": [KEEP_WITHIN],
            "additionalProperties": false,
        })
    }
}

/// The schema of the words about the baseline.
struct BesideBaseline;

impl JsonSchema for BesideBaseline {
    fn schema_name() -> Cow<'static, str> {
        "BesideBaseline".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Lower or higher than the baseline, or as it is.",
            "type": "string",
            "enum": [LOWER, HIGHER, KEEP],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Decimal, Figure, Movements, Share};

    #[test]
    fn what_is_read_is_written_again() {
        for text in [
            "40",
            "-1.5",
            "{\"atMost\":16}",
            "{\"atLeast\":60.5}",
            "{\"atLeast\":55,\"atMost\":65}",
            "\"lower-than-baseline\"",
            "\"higher-than-baseline\"",
            "\"keep\"",
            "{\"keepWithin\":2}",
        ] {
            let read: Aim<Decimal> = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&read).unwrap(), text);
            let figure: Figure<Aim<Decimal>> = serde_json::from_str(text).unwrap();
            assert_eq!(figure, Figure::Known(read));
        }
        let unknown: Figure<Aim<Decimal>> = serde_json::from_str("\"unknown\"").unwrap();
        assert_eq!(unknown, Figure::Unknown);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for text in [
            "{}",
            "null",
            "\"16\"",
            "\"lower\"",
            "{\"atMost\":\"16\"}",
            "{\"atMost\":16,\"atMost\":17}",
            "{\"atMost\":16,\"keepWithin\":1}",
            "{\"atLeast\":65,\"atMost\":55}",
            "{\"most\":16}",
        ] {
            assert!(serde_json::from_str::<Aim<Decimal>>(text).is_err(), "{text}");
        }
        assert!(serde_json::from_str::<Aim<Share>>("{\"atLeast\":60}").is_err());
        assert!(serde_json::from_str::<Aim<Movements>>("{\"atLeast\":1.5}").is_err());
    }

    #[test]
    fn an_aim_names_its_figures() {
        let number = |number: f64| Decimal::from_f64(number).unwrap();
        let between = Aim::between(number(55.0), number(65.0)).unwrap();
        assert_eq!(
            between.figures().collect::<Vec<_>>(),
            [number(55.0), number(65.0)]
        );
        assert_eq!(Aim::<Decimal>::Keep.figures().count(), 0);
        assert!(Aim::<Decimal>::Keep.is_beside_baseline());
        assert_eq!(Aim::at_most(number(1.0)).exactly(), None);
    }
}
