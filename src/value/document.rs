//! What all documents share: a name, a format version, and the header that carries both.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, DeserializeOwned, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::language::Words;
use crate::refusal::{Refusal, shown};

/// A kind of document of the format.
pub trait Document: Serialize + DeserializeOwned + JsonSchema {
    /// Its name on the wire, for example `policy-framework`.
    const NAME: &'static str;
    /// Its Dutch name.
    const DUTCH: &'static str;
}

/// The version of the format that this library writes.
pub const FORMAT_VERSION: FormatVersion = FormatVersion { major: 1, minor: 0 };

/// A version of the format: the major number changes when old readers could misread a document, the minor
/// number when only optional fields are added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormatVersion {
    /// Changes when old readers could misread a document.
    pub major: u16,
    /// Changes when optional fields are added.
    pub minor: u16,
}

impl Default for FormatVersion {
    fn default() -> Self {
        FORMAT_VERSION
    }
}

/// Checks that a text is a format version such as `1.0`.
///
/// # Errors
/// When the text has another form.
pub fn check_format_version(text: &str) -> Result<(), Refusal> {
    text.parse::<FormatVersion>().map(|_| ())
}

impl FromStr for FormatVersion {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let number = |part: &str| {
            let plain = !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
            let padded = part.len() > 1 && part.starts_with('0');
            (plain && !padded).then(|| part.parse::<u16>().ok()).flatten()
        };
        text.split_once('.')
            .and_then(|(major, minor)| {
                Some(Self {
                    major: number(major)?,
                    minor: number(minor)?,
                })
            })
            .filter(|version| version.major > 0)
            .ok_or_else(|| {
                Refusal::new(
                    Words::new(
                        format!("{} is geen versie van het formaat", shown(text)),
                        format!("{} is not a format version", shown(text)),
                    ),
                    Words::new(
                        format!("schrijf `{FORMAT_VERSION}`"),
                        format!("write `{FORMAT_VERSION}`"),
                    ),
                )
            })
    }
}

impl fmt::Display for FormatVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl Serialize for FormatVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FormatVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = FormatVersion;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a format version like `1.0`")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<FormatVersion, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Reader)
    }
}

impl JsonSchema for FormatVersion {
    fn schema_name() -> Cow<'static, str> {
        "FormatVersion".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The version of the format, major and minor.",
            "type": "string",
            "format": "format-version",
            "pattern": r"^[1-9]\d{0,3}\.(0|[1-9]\d{0,3})$",
            "examples": ["1.0"],
        })
    }
}

/// The field `document`: it takes no room, and reads and writes the one name that `T` has.
pub struct DocumentName<T>(PhantomData<fn() -> T>);

impl<T> DocumentName<T> {
    /// The name of `T`.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Default for DocumentName<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for DocumentName<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for DocumentName<T> {}

impl<T> PartialEq for DocumentName<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for DocumentName<T> {}

impl<T: Document> fmt::Debug for DocumentName<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }
}

impl<T: Document> Serialize for DocumentName<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(T::NAME)
    }
}

impl<'de, T: Document> Deserialize<'de> for DocumentName<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<fn() -> T>);
        impl<T: Document> Visitor<'_> for Reader<T> {
            type Value = DocumentName<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "`{}`", T::NAME)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<DocumentName<T>, E> {
                if text == T::NAME {
                    Ok(DocumentName::new())
                } else {
                    Err(E::invalid_value(de::Unexpected::Str(text), &self))
                }
            }
        }
        deserializer.deserialize_str(Reader(PhantomData))
    }
}

impl<T: Document> JsonSchema for DocumentName<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("NameOf-{}", T::NAME).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "What kind of document this is.", "type": "string", "const": T::NAME })
    }
}
