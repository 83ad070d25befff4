//! A source that is really named.

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

text_type! {
    /// Where a statement or number comes from: author, title, year, place. Never empty.
    #[doc(alias = "bronvermelding")]
    Citation {
        format: "citation",
        pattern: "[0-9A-Za-zÀ-ɏ]",
        example: "Buurtenquête 2025, tabel 3",
        check: check_citation
    }
}

/// Checks that a text names a source: it holds at least a Latin letter or a digit.
///
/// ```
/// use vernieuwend_verantwoorden::value::check_citation;
///
/// assert!(check_citation("Corporatie Het Plein, jaarverslag 2025, p. 14").is_ok());
/// assert!(check_citation(" - ").is_err());
/// ```
///
/// # Errors
/// When the text holds neither a Latin letter nor a digit.
pub fn check_citation(text: &str) -> Result<(), InvalidValue> {
    let tells = |letter: char| letter.is_ascii_alphanumeric() || ('À'..='ɏ').contains(&letter);
    if text.chars().any(tells) {
        return Ok(());
    }
    Err(InvalidValue::new(
        Words::new(
            format!("{} noemt geen bron", shown(text)),
            format!("{} names no source", shown(text)),
        ),
        Words::new(
            "noem wie het zegt, waar en wanneer",
            "name who says it, where and when",
        ),
    ))
}
