//! What every document has: a name, and the version of the format it is written in.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::{Serialize, Serializer};

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::sealed::Sealed;

/// A document of the format.
///
/// The type has a field `document` of type [`DocumentName`] and a field `format_version` of type
/// [`FormatVersion`], so that a text says what it is wherever it ends up.
///
/// The documents are those of the format; nobody adds one from outside:
///
/// ```compile_fail,E0277
/// # use schemars::JsonSchema;
/// # use serde::{Deserialize, Serialize};
/// use vernieuwend_verantwoorden::value::document::Document;
///
/// #[derive(Serialize, Deserialize, JsonSchema)]
/// struct Letter {}
///
/// impl Document for Letter {
///     const NAME: &'static str = "letter";
///     const DUTCH: &'static str = "brief";
/// }
/// ```
pub trait Document: Sealed + serde::Serialize + serde::de::DeserializeOwned + schemars::JsonSchema {
    /// Name on the wire, for example `policy-framework`.
    const NAME: &'static str;
    /// Dutch name, for example beleidskader.
    const DUTCH: &'static str;
}

/// The version of the format that this library writes.
pub const FORMAT_VERSION: FormatVersion = FormatVersion { major: 1, minor: 0 };

/// A version of the format: `1.0` on the wire.
///
/// A later minor version only adds optional fields; a later major version may change anything.
///
/// ```
/// use vernieuwend_verantwoorden::value::document::{FORMAT_VERSION, FormatVersion};
///
/// let version = FormatVersion::parse("1.12")?;
/// assert!(version > FORMAT_VERSION);
/// assert_eq!(version.to_string(), "1.12");
/// assert!(FormatVersion::parse("1").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: major is 1 to 9999, minor 0 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "formaatversie")]
pub struct FormatVersion {
    major: u16,
    minor: u16,
}

impl FormatVersion {
    /// Reads a version: two whole numbers of at most four digits with a dot between them.
    ///
    /// # Errors
    /// When the text is no version.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let number = |digits: &str| {
            let plain =
                digits.bytes().all(|b| b.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
            if plain && digits.len() <= 4 {
                digits.parse::<u16>().ok()
            } else {
                None
            }
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
                InvalidValue::new(
                    Words::new(
                        format!("{} is geen versie van het formaat", shown(text)),
                        format!("{} is not a version of the format", shown(text)),
                    ),
                    Words::new(
                        format!("schrijf een versie als `{FORMAT_VERSION}`"),
                        format!("write a version like `{FORMAT_VERSION}`"),
                    ),
                )
            })
    }

    /// The major version: 1 or more.
    pub fn major(self) -> u16 {
        self.major
    }

    /// The minor version.
    pub fn minor(self) -> u16 {
        self.minor
    }
}

impl Default for FormatVersion {
    /// The version that this library writes.
    fn default() -> Self {
        FORMAT_VERSION
    }
}

impl fmt::Display for FormatVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl fmt::Debug for FormatVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FormatVersion({self})")
    }
}

impl FromStr for FormatVersion {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::parse(text)
    }
}

impl Serialize for FormatVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("FormatVersion", &format_args!("{self}"))
    }
}

impl<'de> Deserialize<'de> for FormatVersion {
    /// Accepts any minor version of the major version that this library knows; another major version is
    /// refused, because the types of this library can't hold it.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        let version = Self::parse(&text).map_err(D::Error::custom)?;
        if version.major == FORMAT_VERSION.major {
            Ok(version)
        } else {
            Err(D::Error::custom(format_args!(
                "version `{version}` can't be read as version `{FORMAT_VERSION}`"
            )))
        }
    }
}

impl schemars::JsonSchema for FormatVersion {
    fn schema_name() -> Cow<'static, str> {
        "FormatVersion".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Version of the format that the document is written in.",
            "type": "string",
            "format": "format-version",
            "pattern": r"^[1-9]\d{0,3}\.(0|[1-9]\d{0,3})$",
            "examples": [FORMAT_VERSION.to_string()],
        })
    }
}

/// The name of a document, which is known from its type: takes no room, and is written and read as its name.
///
/// ```
/// use vernieuwend_verantwoorden::Plan;
/// use vernieuwend_verantwoorden::value::document::DocumentName;
///
/// let name: DocumentName<Plan> = serde_json::from_str(r#""plan""#)?;
/// assert_eq!(name, DocumentName::new());
/// assert!(serde_json::from_str::<DocumentName<Plan>>(r#""narrative""#).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct DocumentName<T>(PhantomData<fn() -> T>);

impl<T> DocumentName<T> {
    /// The name.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

// Written out, because derived ones would ask the same of the document itself.
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

impl<T> PartialOrd for DocumentName<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for DocumentName<T> {
    fn cmp(&self, _: &Self) -> Ordering {
        Ordering::Equal
    }
}

impl<T> Hash for DocumentName<T> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl<T: Document> fmt::Debug for DocumentName<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocumentName({})", T::NAME)
    }
}

impl<T: Document> Serialize for DocumentName<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("DocumentName", T::NAME)
    }
}

impl<'de, T: Document> Deserialize<'de> for DocumentName<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = Cow::<str>::deserialize(deserializer)?;
        if name == T::NAME {
            Ok(Self::new())
        } else {
            Err(D::Error::custom(format_args!(
                "expected the document `{}`, found {}",
                T::NAME,
                shown(&name)
            )))
        }
    }
}

impl<T: Document> schemars::JsonSchema for DocumentName<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("DocumentName_{}", T::NAME).into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Says which document this is.",
            "type": "string",
            "const": T::NAME,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_strictly() {
        for text in ["1.0", "1.10", "9999.9999", "2.0"] {
            assert_eq!(FormatVersion::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "", "1", "1.", ".1", "0.1", "01.0", "1.00", "+1.0", "1.0.0", "10000.0", "1.10000", " 1.0", "v1.0",
        ] {
            assert!(FormatVersion::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn versions_are_ordered_by_number() {
        let parse = |text| FormatVersion::parse(text).unwrap();
        assert!(parse("1.9") < parse("1.10") && parse("1.10") < parse("2.0"));
    }

    #[test]
    fn another_major_version_is_not_taken_for_ours() {
        assert!(serde_json::from_str::<FormatVersion>("\"1.7\"").is_ok());
        assert!(serde_json::from_str::<FormatVersion>("\"2.0\"").is_err());
    }
}
