//! Reading a document: one typed parse, and a second look only when that fails.

use std::borrow::Cow;

use crate::finding::{Error, ErrorKind, Finding, Findings};
use crate::format::limits::ReadLimits;
use crate::format::schemas::choices;
use crate::format::second_look;
use crate::format::second_look::{Verdict, Wanted, said, second_look};
use crate::format::{faults, lines::Lines, strict, versions};
use crate::value::document::Document;

/// A document as it was read, with what was noted on the way.
///
/// The notes are warnings: fields of a later minor version that were left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read<T> {
    document: T,
    notes: Findings,
}

/// Reads a document.
///
/// A byte-order mark at the start and either kind of line end are accepted. A document of a later minor
/// version is read without the fields that this version does not know; each is a note.
///
/// ```
/// use vernieuwend_verantwoorden::{Language, Plan, format};
///
/// let text = r#"{
///   "document": "plan", "formatVersion": "1.0", "id": "plan-2026", "activites": [],
///   "organisation": {"name": 7}, "period": {"from": "2026-01-01", "through": "2026-12-31"}
/// }"#;
/// let error = format::read::<Plan>(text).unwrap_err();
/// assert!(error.is_shape());
/// assert_eq!(
///     error.findings().text(Language::En).to_string(),
///     "\
/// error[shape-unknown-field]: unknown field `activites`
///   --> 2:66, /activites
///    = help: did you mean `activities`?
///
/// error[shape-wrong-type]: expected a text, found the number `7`
///   --> 3:28, /organisation/name
///    = help: write a text
///
/// 2 errors, 0 warnings, 0 pieces of advice
/// "
/// );
/// ```
///
/// # Errors
/// When the text is not JSON, is another document, is of a later major version, or has anything wrong with
/// its fields and values: then everything that is wrong is told at once.
pub fn read<T: Document>(text: &str) -> Result<Read<T>, Error> {
    read_with(text, ReadLimits::default())
}

/// Reads a document from bytes, which must be UTF-8.
///
/// # Errors
/// As [`read`], and when the bytes are not UTF-8.
pub fn read_slice<T: Document>(bytes: &[u8]) -> Result<Read<T>, Error> {
    read(text_of(bytes)?)
}

/// Reads a document, and tells as much of what is wrong as the limits say.
///
/// # Errors
/// As [`read`].
pub fn read_with<T: Document>(text: &str, limits: ReadLimits) -> Result<Read<T>, Error> {
    let text = without_mark(text);
    let error = match strict::parse::<T>(text) {
        Ok(document) => {
            return Ok(Read {
                document,
                notes: Findings::new(),
            });
        }
        Err(error) => error,
    };
    let wanted = Wanted {
        name: T::NAME,
        schema: choices::<T>,
        limits,
    };
    match second_look(text, &wanted, &error) {
        Verdict::Refused(error) => Err(error),
        Verdict::Again { text: again, notes } => match strict::parse::<T>(&again) {
            Ok(document) => Ok(Read { document, notes }),
            // What was left out is blank there, so its places are those of the text that was given.
            Err(error) => Err(said(text, &error)),
        },
        Verdict::Older(written, steps) => {
            match versions::upgrade(versions::STEPS, T::NAME, written, steps, text) {
                Some(Ok(newer)) => read_with(&newer, limits).map_err(without_positions),
                Some(Err(error)) => Err(said(text, &error)),
                None => Err(Error::one(ErrorKind::Shape, faults::older_version(written))),
            }
        }
    }
}

/// The text that bytes are.
///
/// # Errors
/// When they are not UTF-8; the error tells where.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(bytes).map_err(|error| {
        let sound = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let sound = String::from_utf8_lossy(sound);
        let position = Lines::new(without_mark(&sound)).position(usize::MAX);
        Error::one(ErrorKind::Syntax, faults::not_utf8().with_position(position))
    })
}

/// The text without the byte-order mark that some programs write at its start.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Lines of a text that was brought up to date are not those of the text that was given.
fn without_positions(error: Error) -> Error {
    let nowhere = |finding: Finding| Finding {
        position: None,
        ..finding
    };
    error.map(nowhere)
}

impl<T> Read<T> {
    /// The document.
    pub fn document(&self) -> &T {
        &self.document
    }

    /// Gives the document away, without the notes.
    pub fn into_document(self) -> T {
        self.document
    }

    /// What was noted: warnings only.
    pub fn notes(&self) -> &Findings {
        &self.notes
    }

    /// Gives the document and the notes away.
    pub fn into_parts(self) -> (T, Findings) {
        (self.document, self.notes)
    }
}

impl<T> std::ops::Deref for Read<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.document
    }
}

/// What is wrong with a text of which nobody knows which document it must be: that it does not say so, or names none of
/// the format. Empty where it names one.
///
/// ```
/// use vernieuwend_verantwoorden::format;
///
/// let found = format::without_kind(r#"{"document": "plans"}"#);
/// let finding = found.iter().next().unwrap();
/// assert_eq!(finding.code, "shape-wrong-document");
/// assert_eq!(finding.help.en, "did you mean `plan`?");
/// assert!(format::without_kind(r#"{"document": "plan"}"#).is_empty());
/// ```
pub fn without_kind(text: &str) -> Findings {
    second_look::without_kind(without_mark(text))
}

/// The name of the document that a text says it is, from the field `document` at its root.
///
/// ```
/// use vernieuwend_verantwoorden::format;
///
/// assert_eq!(format::name_of(r#"{"id": "x", "document": "plan"}"#).as_deref(), Some("plan"));
/// assert_eq!(format::name_of("[]"), None);
/// ```
pub fn name_of(text: &str) -> Option<String> {
    let tree = crate::format::tree::Tree::read(without_mark(text)).ok()?;
    tree.root()?.field("document")?.text().map(Cow::into_owned)
}
