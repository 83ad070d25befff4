//! Writing a document: always the same bytes for the same document.

use std::io;

use crate::value::document::Document;

/// Writes a document: fields in declared order, two spaces of indent, a line feed at the end.
///
/// A document made by this library can always be written. One with a custom type that refuses to be written
/// gives the empty text; [`write_to`] tells why.
///
/// ```
/// # use schemars::JsonSchema;
/// # use serde::{Deserialize, Serialize};
/// use vernieuwend_verantwoorden::format;
/// # use vernieuwend_verantwoorden::value::document::{Document, DocumentName, FormatVersion};
/// # #[derive(Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
/// # #[serde(rename_all = "camelCase", deny_unknown_fields)]
/// # struct Letter { document: DocumentName<Letter>, format_version: FormatVersion, title: String }
/// # impl Document for Letter {
/// #     const NAME: &'static str = "letter";
/// #     const DUTCH: &'static str = "brief";
/// # }
///
/// let letter = Letter::default();
/// let text = format::write(&letter);
/// assert_eq!(text, "{\n  \"document\": \"letter\",\n  \"formatVersion\": \"1.0\",\n  \"title\": \"\"\n}\n");
/// assert_eq!(*format::read::<Letter>(&text)?, letter);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write<T: Document>(document: &T) -> String {
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

/// Writes a document, as [`write()`] does, to a file or another place.
///
/// # Errors
/// When the place can't be written to, or the document can't be written.
pub fn write_to<T: Document>(document: &T, mut to: impl io::Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut to, document)?;
    to.write_all(b"\n")
}
