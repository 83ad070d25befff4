//! The stable codes of everything that reading can find wrong.

/// Every code that reading can give, in the order of the list above.
pub const CODES: [&str; 18] = [
    EMPTY,
    NOT_UTF8,
    NOT_JSON,
    CUT_OFF,
    TOO_DEEP,
    WRONG_DOCUMENT,
    NEWER_VERSION,
    OLDER_VERSION,
    WRONG_TYPE,
    MISSING_FIELD,
    UNKNOWN_FIELD,
    DUPLICATE_KEY,
    CHOICE,
    RANGE,
    LENGTH,
    INVALID_SCALAR,
    OTHER,
    TOO_MANY,
];

/// The text is empty.
pub(super) const EMPTY: &str = "shape-empty";
/// The bytes are not UTF-8.
pub(super) const NOT_UTF8: &str = "shape-not-utf8";
/// The text is not JSON.
pub(super) const NOT_JSON: &str = "shape-not-json";
/// The text stops before it is complete.
pub(super) const CUT_OFF: &str = "shape-cut-off";
/// Too many objects and lists in one another.
pub(super) const TOO_DEEP: &str = "shape-too-deep";
/// Another document than the one asked for, or one that does not say what it is.
pub(super) const WRONG_DOCUMENT: &str = "shape-wrong-document";
/// A later major version than this library knows.
pub(super) const NEWER_VERSION: &str = "shape-newer-version";
/// An older major version than this library can bring up to date.
pub(super) const OLDER_VERSION: &str = "shape-older-version";
/// A value of another kind than asked for.
pub(super) const WRONG_TYPE: &str = "shape-wrong-type";
/// A field that must be there and is not.
pub(super) const MISSING_FIELD: &str = "shape-missing-field";
/// A field that does not exist.
pub(super) const UNKNOWN_FIELD: &str = "shape-unknown-field";
/// A key that is written twice in one object.
pub(super) const DUPLICATE_KEY: &str = "shape-duplicate-key";
/// A word that is not one of the choices.
pub(super) const CHOICE: &str = "shape-choice";
/// A number outside its range.
pub(super) const RANGE: &str = "shape-range";
/// A text with too few or too many characters, or a list with too few or too many items.
pub(super) const LENGTH: &str = "shape-length";
/// A text that is not a valid date, code, amount and so on.
pub(super) const INVALID_SCALAR: &str = "shape-invalid-scalar";
/// Anything else that the reader refused.
pub(super) const OTHER: &str = "shape-other";
/// There is more that is wrong than is told.
pub(super) const TOO_MANY: &str = "shape-too-many";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_distinct_and_in_kebab_case() {
        for (index, code) in CODES.iter().enumerate() {
            assert!(CODES.iter().skip(index + 1).all(|other| other != code), "{code}");
            assert!(
                code.strip_prefix("shape-").is_some_and(|rest| rest
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'8')),
                "{code}"
            );
        }
    }
}
