//! The checks behind the `format` of text in the schemas.
//!
//! A schema says what a regular expression can say; the checks here say the rest (the eleven-test, 30
//! February). The second look at a document that could not be read takes each text that has a `format`
//! through its check. A text that has only a `pattern` is not checked there, for this library has no
//! regular expressions: what the reader said about it is then reported as it is. A test holds that every
//! text with a `pattern` in a schema of ours has its check here
//! ([`unregistered_formats`](crate::format::unregistered_formats)).

use crate::code;
use crate::finding::Pointer;
use crate::invalid_value::InvalidValue;
use crate::value::document::FormatVersion;
use crate::value::{check_citation, check_day, check_euro, check_id, check_pseudonym};

/// Says what is wrong with a text.
pub(super) type Check = fn(&str) -> Result<(), InvalidValue>;

/// Every `format` of a text in our schemas, with its check.
const SCALARS: &[(&str, Check)] = &[
    ("citation", check_citation),
    ("date", check_day),
    ("euro", check_euro),
    ("id", check_id),
    ("pseudonym", check_pseudonym),
    ("cbs-region", code::check_region_code),
    ("cpv", |text| text.parse::<code::Cpv>().map(drop)),
    ("iv3-task-field", code::check_task_field_code),
    ("kvk", code::check_kvk),
    ("norm-code", code::check_norm_code),
    ("oin", code::check_oin),
    ("rsin", code::check_rsin),
    ("vat-id-nl", code::check_vat_id),
    ("eforms-notice-id", code::check_random_uuid),
    ("eforms-procedure-id", code::check_random_uuid),
    ("eforms-notice-version", code::check_notice_version),
    ("eforms-publication-number", code::check_publication_number),
    ("eforms-lot-id", code::check_lot_id),
    ("format-version", |text| FormatVersion::parse(text).map(drop)),
    ("json-pointer", |text| Pointer::parse(text).map(drop)),
    #[cfg(test)]
    ("test-code", crate::format::testing::check_code),
];

/// What stands before the name of a format in a `$comment`: strict validators refuse a `format` that they do not know,
/// and few know ours.
pub(super) const NAMED: &str = "format: ";

/// The name of the format of a text or number, as our schemas write it or as schemars does.
pub(super) fn format_of(schema: &serde_json::Value) -> Option<&str> {
    let text = |key: &str| schema.get(key).and_then(serde_json::Value::as_str);
    text("$comment")
        .and_then(|comment| comment.strip_prefix(NAMED))
        .or_else(|| text("format"))
}

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
