//! A place in the structure of a document: RFC 6901.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

/// A JSON pointer (RFC 6901): the way from the root of a document to a value in it.
///
/// It is one text that grows and shrinks at its end, so walking a document costs no allocation per step.
/// Pointers are ordered as a reader meets them: the parent before its children, and item 2 before item 10.
///
/// ```
/// use vernieuwend_verantwoorden::finding::Pointer;
///
/// let mut place = Pointer::root();
/// place.push("goals");
/// place.push_index(2);
/// place.push("a/b");
/// assert_eq!(place.to_string(), "/goals/2/a~1b");
/// assert_eq!(place.segments().collect::<Vec<_>>(), ["goals", "2", "a/b"]);
/// place.pop();
/// assert_eq!(place, Pointer::parse("/goals/2").unwrap());
/// assert!(Pointer::parse("/goals/2").unwrap() < Pointer::parse("/goals/10").unwrap());
/// ```
// INVARIANT: empty, or each segment is preceded by `/`, and each `~` is followed by `0` or `1`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// Reads a pointer; the empty text is the root.
    ///
    /// # Errors
    /// When the text is no RFC 6901 pointer.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let starts_well = text.is_empty() || text.starts_with('/');
        let escapes_well = text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
        if starts_well && escapes_well {
            return Ok(Self(text.to_owned()));
        }
        Err(InvalidValue::new(
            Words::new(
                format!("{} is geen verwijzing naar een plaats", shown(text)),
                format!("{} is not a pointer to a place", shown(text)),
            ),
            Words::new(
                "begin met `/`, en schrijf `~0` voor `~` en `~1` voor `/`",
                "start with `/`, and write `~0` for `~` and `~1` for `/`",
            ),
        ))
    }

    /// Goes one step deeper, to the field with this name.
    pub fn push(&mut self, name: &str) {
        self.0.push('/');
        for c in name.chars() {
            match c {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                other => self.0.push(other),
            }
        }
    }

    /// Goes one step deeper, to the item with this number; the first is 0.
    pub fn push_index(&mut self, index: usize) {
        use fmt::Write;
        // Writing to a String can't fail.
        let _ = write!(self.0, "/{index}");
    }

    /// Goes one step back; at the root nothing happens.
    pub fn pop(&mut self) {
        self.0.truncate(self.0.rfind('/').unwrap_or(0));
    }

    /// The pointer to the field with this name below this place.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        let mut deeper = self.clone();
        deeper.push(name);
        deeper
    }

    /// The pointer to the item with this number below this place; the first is 0.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        let mut deeper = self.clone();
        deeper.push_index(index);
        deeper
    }

    /// The place that this one lies in; none for the root.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let mut shorter = self.clone();
        shorter.pop();
        (!self.is_root()).then_some(shorter)
    }

    /// Whether this is the whole document.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The names and numbers on the way, unescaped.
    pub fn segments(&self) -> impl Iterator<Item = String> + '_ {
        self.raw()
            .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
    }

    /// The pointer as text, escaped.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn raw(&self) -> impl Iterator<Item = &str> {
        self.0.split('/').skip(1)
    }
}

/// An index as RFC 6901 writes it: digits without leading zeros.
fn is_index(segment: &str) -> bool {
    segment == "0"
        || (!segment.is_empty() && !segment.starts_with('0') && segment.bytes().all(|b| b.is_ascii_digit()))
}

impl Ord for Pointer {
    fn cmp(&self, other: &Self) -> Ordering {
        let mut left = self.raw();
        let mut right = other.raw();
        loop {
            let (a, b) = match (left.next(), right.next()) {
                (None, None) => return Ordering::Equal,
                (None, Some(_)) => return Ordering::Less,
                (Some(_), None) => return Ordering::Greater,
                (Some(a), Some(b)) => (a, b),
            };
            let order = match (is_index(a), is_index(b)) {
                // Without leading zeros the longer number is the larger one, however long it is.
                (true, true) => a.len().cmp(&b.len()).then_with(|| a.cmp(b)),
                (true, false) => Ordering::Less,
                (false, true) => Ordering::Greater,
                (false, false) => a.cmp(b),
            };
            if order.is_ne() {
                return order;
            }
        }
    }
}

impl PartialOrd for Pointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pointer({:?})", self.0)
    }
}

impl FromStr for Pointer {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::parse(text)
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Pointer", &self.0)
    }
}

impl<'de> Deserialize<'de> for Pointer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

impl schemars::JsonSchema for Pointer {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Pointer".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "json-pointer",
            "examples": ["/goals/2/title"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of RFC 6901 section 5: the pointer as text, and the name that it asks for.
    const RFC_6901: [(&str, &str); 10] = [
        ("/", ""),
        ("/a~1b", "a/b"),
        ("/c%d", "c%d"),
        ("/e^f", "e^f"),
        ("/g|h", "g|h"),
        ("/i\\j", "i\\j"),
        ("/k\"l", "k\"l"),
        ("/ ", " "),
        ("/m~0n", "m~n"),
        ("/~01", "~1"),
    ];

    #[test]
    fn the_examples_of_the_standard_are_written_and_read() {
        for (text, name) in RFC_6901 {
            let pushed = Pointer::root().field(name);
            assert_eq!(pushed.to_string(), text);
            assert_eq!(Pointer::parse(text).unwrap(), pushed);
            assert_eq!(pushed.segments().collect::<Vec<_>>(), [name]);
        }
    }

    #[test]
    fn what_is_no_pointer_is_refused() {
        for text in ["goals", "/a~", "/a~2", "~0", "#/goals"] {
            assert!(Pointer::parse(text).is_err(), "{text}");
        }
        assert_eq!(
            Pointer::parse("goals").unwrap_err().to_string(),
            "`goals` is not a pointer to a place"
        );
    }

    #[test]
    fn pointers_are_ordered_as_a_reader_meets_them() {
        let sorted = [
            "",
            "/a",
            "/a/2",
            "/a/10",
            "/a/10/b",
            "/a/99999999999999999999999",
            "/a/01",
            "/a/b",
            "/b",
        ];
        let mut shuffled: Vec<Pointer> = sorted
            .iter()
            .rev()
            .map(|text| Pointer::parse(text).unwrap())
            .collect();
        shuffled.sort();
        assert_eq!(shuffled.iter().map(Pointer::as_str).collect::<Vec<_>>(), sorted);
    }

    #[test]
    fn stepping_back_undoes_a_step() {
        let mut place = Pointer::root().field("a/b").index(3);
        assert_eq!(place.parent(), Some(Pointer::root().field("a/b")));
        place.pop();
        place.pop();
        place.pop();
        assert!(place.is_root());
        assert_eq!(place.parent(), None);
    }
}
