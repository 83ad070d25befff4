//! Ids, typed by what they name, and pseudonyms of people.

use std::borrow::{Borrow, Cow};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

const LONGEST: usize = 100;

/// The id of a `T`: an id of a goal is no id of an activity.
///
/// One to a hundred letters, digits and `. _ : / -`, beginning with a letter or a digit; capitals count.
///
/// ```
/// use vernieuwend_verantwoorden::policy::Goal;
/// use vernieuwend_verantwoorden::value::Id;
///
/// let goal: Id<Goal> = Id::new("meedoen")?;
/// assert_eq!(goal.as_str(), "meedoen");
/// assert!(Id::<Goal>::new("twee woorden").is_err());
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: the text passed check_id.
pub struct Id<T: ?Sized> {
    text: Box<str>,
    names: PhantomData<fn() -> Box<T>>,
}

impl<T: ?Sized> Id<T> {
    /// Reads an id.
    ///
    /// # Errors
    /// When the text is empty, too long, or holds other characters.
    pub fn new(text: &str) -> Result<Self, InvalidValue> {
        check_id(text)?;
        Ok(Self {
            text: text.into(),
            names: PhantomData,
        })
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same text as the id of something else, where one thing stands for another.
    pub(crate) fn renamed<U: ?Sized>(&self) -> Id<U> {
        Id {
            text: self.text.clone(),
            names: PhantomData,
        }
    }
}

/// Checks that a text can be an id.
///
/// # Errors
/// When the text is empty, too long, or holds other characters.
pub fn check_id(text: &str) -> Result<(), InvalidValue> {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || b"._:/-".contains(&byte);
    let starts_well = text
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_alphanumeric());
    if starts_well && text.len() <= LONGEST && text.bytes().all(inner) {
        return Ok(());
    }
    Err(InvalidValue::new(
        Words::new(
            format!("{} kan geen id zijn", shown(text)),
            format!("{} cannot be an id", shown(text)),
        ),
        Words::new(
            "gebruik 1 tot 100 letters (zonder accent), cijfers en `. _ : / -`, en begin met een letter of cijfer",
            "use 1 to 100 unaccented letters, digits and `. _ : / -`, and begin with a letter or a digit",
        ),
    ))
}

impl<T: ?Sized> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            names: PhantomData,
        }
    }
}

impl<T: ?Sized> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T: ?Sized> Eq for Id<T> {}

impl<T: ?Sized> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: ?Sized> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T: ?Sized> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T: ?Sized> Borrow<str> for Id<T> {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl<T: ?Sized> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T: ?Sized> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({:?})", &self.text)
    }
}

impl<T: ?Sized> FromStr for Id<T> {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::new(text)
    }
}

impl<T: ?Sized> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(std::any::type_name::<Self>(), &*self.text)
    }
}

impl<'de, T: ?Sized> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T: ?Sized>(PhantomData<fn() -> Box<T>>);
        impl<T: ?Sized> Visitor<'_> for Reader<T> {
            type Value = Id<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Id<T>, E> {
                Id::new(text).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Reader(PhantomData))
    }
}

impl<T: ?Sized> JsonSchema for Id<T> {
    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "An id: unaccented letters, digits and . _ : / - only, beginning with a letter or a digit.",
            "type": "string",
            "format": "id",
            "pattern": "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$",
            "examples": ["meedoen"],
        })
    }
}

text_type! {
    /// The pseudonym of a person in a register. It is personal data and never enters a report.
    #[doc(alias = "pseudoniem")]
    Pseudonym {
        format: "pseudonym",
        pattern: r"^[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]{0,99}$",
        example: "p-0412",
        check: check_pseudonym
    }
}

/// Checks that a text can be a pseudonym: one to a hundred characters, none of them a control character, no
/// white space at either end.
///
/// # Errors
/// When the text is empty, too long, or holds such characters.
pub fn check_pseudonym(text: &str) -> Result<(), InvalidValue> {
    let sound = if text.is_ascii() {
        !text.is_empty() && text.len() <= LONGEST && !text.bytes().any(|byte| byte.is_ascii_control())
    } else {
        text.chars().count() <= LONGEST && !text.chars().any(char::is_control)
    };
    if sound && text.trim().len() == text.len() {
        return Ok(());
    }
    Err(InvalidValue::new(
        Words::new(
            format!("{} kan geen pseudoniem zijn", shown(text)),
            format!("{} cannot be a pseudonym", shown(text)),
        ),
        Words::new(
            "gebruik 1 tot 100 tekens, zonder spatie aan begin of eind",
            "use 1 to 100 characters, without white space at either end",
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_hold_what_systems_use_and_no_more() {
        for good in ["meedoen", "P3-1.1", "a", "2f1c/9:b_3", &"x".repeat(100)] {
            assert!(check_id(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", " a", "a b", "café", "a\n", &"x".repeat(101)] {
            assert!(check_id(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn pseudonyms_may_be_any_visible_text() {
        for good in ["p-1", "aGVsbG8=", "Ünal 7"] {
            assert!(check_pseudonym(good).is_ok(), "{good}");
        }
        for bad in ["", " p", "p ", "a\tb", &"x".repeat(101)] {
            assert!(check_pseudonym(bad).is_err(), "{bad}");
        }
    }
}
