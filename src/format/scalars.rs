//! The checks behind the `format` of text in the schemas.
//!
//! A schema says what a regular expression can say; the checks here say the rest (the eleven-test, 30
//! February). The second look at a document that could not be read takes each text that has a `format`
//! through its check. A text that has only a `pattern` is not checked there, for this library has no
//! regular expressions: what the reader said about it is then reported as it is. A test holds that every
//! text with a `pattern` in a schema of ours has its check here
//! ([`unregistered_formats`](crate::format::unregistered_formats)).

use crate::finding::Pointer;
use crate::refusal::Refusal;
use crate::value::document::FormatVersion;

/// Says what is wrong with a text.
pub(super) type Check = fn(&str) -> Result<(), Refusal>;

/// Every `format` of a text in our schemas, with its check.
const SCALARS: &[(&str, Check)] = &[
    ("format-version", |text| FormatVersion::parse(text).map(drop)),
    ("json-pointer", |text| Pointer::parse(text).map(drop)),
    #[cfg(test)]
    ("test-code", crate::format::testing::check_code),
];

/// The check of this format, if it is one of ours.
pub(super) fn check_of(format: &str) -> Option<Check> {
    SCALARS
        .iter()
        .find(|(name, _)| *name == format)
        .map(|(_, check)| *check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_format_is_registered_twice() {
        for (index, (name, _)) in SCALARS.iter().enumerate() {
            assert!(
                SCALARS.iter().skip(index + 1).all(|(other, _)| other != name),
                "{name}"
            );
        }
    }
}
