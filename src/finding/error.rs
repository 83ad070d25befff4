//! Why a document could not be read.

use std::fmt;

use crate::finding::{Finding, Findings};
use crate::language::{Language, Words};

/// A document that could not be read: every reason at once, each with its place.
///
/// The kind is asked with a predicate, the reasons with [`Error::findings`]. There is always at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    // INVARIANT: not empty.
    findings: Findings,
}

/// What kept a document from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ErrorKind {
    /// The text is not JSON, or not text.
    Syntax,
    /// It is another document than the one asked for.
    WrongDocument,
    /// It was written for a later major version.
    NewerVersion,
    /// It is the document asked for, but fields or values are not as they should be.
    Shape,
}

impl Error {
    /// An error with one reason.
    pub(crate) fn one(kind: ErrorKind, finding: Finding) -> Self {
        Self {
            kind,
            findings: Findings::from_iter([finding]),
        }
    }

    /// An error with all its reasons; none when there are no reasons.
    pub(crate) fn all(kind: ErrorKind, findings: Findings) -> Option<Self> {
        (!findings.is_empty()).then_some(Self { kind, findings })
    }

    /// Whether the text is not JSON: cut off, misspelt, nested too deeply, or not even UTF-8.
    pub fn is_syntax(&self) -> bool {
        self.kind == ErrorKind::Syntax
    }

    /// Whether it is another document than the one asked for, or does not say what it is.
    pub fn is_wrong_document(&self) -> bool {
        self.kind == ErrorKind::WrongDocument
    }

    /// Whether it was written for a later major version of the format than this library knows.
    pub fn is_newer_version(&self) -> bool {
        self.kind == ErrorKind::NewerVersion
    }

    /// Whether it is the document asked for, but fields or values are not as they should be.
    pub fn is_shape(&self) -> bool {
        self.kind == ErrorKind::Shape
    }

    /// Every reason, with its place; at least one.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// Gives the reasons away.
    pub fn into_findings(self) -> Findings {
        self.findings
    }

    /// Changes every reason.
    pub(crate) fn map(self, change: impl FnMut(Finding) -> Finding) -> Self {
        Self {
            findings: self.findings.into_iter().map(change).collect(),
            ..self
        }
    }

    /// Names the file or stream in every reason.
    #[must_use]
    pub fn with_source(self, source: &str) -> Self {
        Self {
            findings: self.findings.with_source(source),
            ..self
        }
    }

    /// The first reason with its place, and how many more there are, in the language asked for.
    pub fn message(&self, language: Language) -> String {
        let mut message = String::new();
        if let Some(finding) = self
            .findings
            .iter()
            .min_by_key(|finding| (finding.severity, finding.position))
        {
            if let Some(source) = &finding.source {
                message.push_str(source);
                message.push_str(": ");
            }
            if let Some(position) = finding.position {
                let words = Words::new(
                    format!("regel {} kolom {}: ", position.line(), position.column()),
                    format!("line {} column {}: ", position.line(), position.column()),
                );
                message.push_str(words.say(language));
            }
            message.push_str(finding.message.say(language));
        }
        let more = self.findings.len().saturating_sub(1);
        if more > 0 {
            let words = Words::new(format!(" (en nog {more})"), format!(" (and {more} more)"));
            message.push_str(words.say(language));
        }
        message
    }
}

impl fmt::Display for Error {
    /// Writes the message in English; [`Error::message`] gives both languages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Language::En))
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Pointer, Position, Severity};

    fn finding(line: u32) -> Finding {
        Finding::new(
            "shape-unknown-field",
            Severity::Error,
            Pointer::root().index(9 - line as usize),
            Words::new("onbekend veld `titel`", "unknown field `titel`"),
            Words::default(),
        )
        .with_position(Position::new(line, 3))
    }

    #[test]
    fn an_error_tells_its_first_reason_and_how_many_more() {
        let error = Error::one(ErrorKind::Shape, finding(2));
        assert_eq!(error.to_string(), "line 2 column 3: unknown field `titel`");
        let both: Findings = [finding(2), finding(5)].into_iter().collect();
        let error = Error::all(ErrorKind::Shape, both)
            .unwrap()
            .with_source("plan.json");
        assert_eq!(
            error.message(Language::Nl),
            "plan.json: regel 2 kolom 3: onbekend veld `titel` (en nog 1)"
        );
        assert_eq!(
            error.to_string(),
            "plan.json: line 2 column 3: unknown field `titel` (and 1 more)"
        );
    }

    #[test]
    fn an_error_has_exactly_one_kind() {
        for kind in [
            ErrorKind::Syntax,
            ErrorKind::WrongDocument,
            ErrorKind::NewerVersion,
            ErrorKind::Shape,
        ] {
            let error = Error::one(kind, finding(1));
            let kinds = [
                error.is_syntax(),
                error.is_wrong_document(),
                error.is_newer_version(),
                error.is_shape(),
            ];
            assert_eq!(kinds.iter().filter(|is| **is).count(), 1, "{kind:?}");
        }
    }

    #[test]
    fn an_error_without_a_reason_does_not_exist() {
        assert_eq!(Error::all(ErrorKind::Shape, Findings::new()), None);
    }
}
