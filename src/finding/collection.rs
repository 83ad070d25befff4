//! Many findings: each once, in a fixed order.

use std::collections::{BTreeSet, btree_set};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::finding::{Finding, FindingsText, Severity};
use crate::language::Language;

/// Findings, each once, ordered by source, place and code.
///
/// The order is that of a reader going through the documents, whatever the order in which they were found.
///
/// ```
/// use vernieuwend_verantwoorden::finding::{Finding, Findings, Pointer, Severity};
/// use vernieuwend_verantwoorden::Words;
///
/// let at = |pointer: &str| {
///     let nothing = Words::default();
///     Finding::new("gap", Severity::Warning, Pointer::parse(pointer).unwrap(), nothing.clone(), nothing)
/// };
/// let findings: Findings = [at("/goals/10"), at("/goals/9"), at("/goals/10")].into_iter().collect();
/// assert_eq!(findings.len(), 2);
/// assert_eq!(findings.iter().next(), Some(&at("/goals/9")));
/// assert!(!findings.has_errors());
/// assert_eq!(findings.counts().warnings, 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[doc(alias = "bevindingen")]
pub struct Findings(#[schemars(with = "Vec<Finding>")] BTreeSet<Finding>);

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Counts {
    /// Number of errors.
    pub errors: usize,
    /// Number of warnings.
    pub warnings: usize,
    /// Number of pieces of advice.
    pub advice: usize,
}

impl Findings {
    /// No findings.
    pub const fn new() -> Self {
        Self(BTreeSet::new())
    }

    /// Adds a finding; one that is equal in every part is not added again.
    pub fn push(&mut self, finding: Finding) {
        self.0.insert(finding);
    }

    /// The findings in order.
    pub fn iter(&self) -> btree_set::Iter<'_, Finding> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are of each severity.
    pub fn counts(&self) -> Counts {
        let count = |severity| self.iter().filter(|finding| finding.severity == severity).count();
        Counts {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            advice: count(Severity::Advice),
        }
    }

    /// Whether at least one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// The findings with this code.
    pub fn with_code<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a Finding> {
        self.iter().filter(move |finding| finding.code == code)
    }

    /// Names the file or stream of every finding that has no source yet.
    #[must_use]
    pub fn with_source(self, source: &str) -> Self {
        self.into_iter()
            .map(|finding| match finding.source {
                Some(_) => finding,
                None => finding.with_source(source),
            })
            .collect()
    }

    /// The findings as text for a person, like a compiler's.
    pub fn text(&self, language: Language) -> FindingsText<'_> {
        FindingsText::new(self, language)
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        self.0.extend(findings);
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = btree_set::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = btree_set::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Pointer;
    use crate::language::Words;

    fn at(code: &'static str, pointer: &str) -> Finding {
        let pointer = Pointer::parse(pointer).unwrap();
        Finding::new(
            code,
            Severity::Advice,
            pointer,
            Words::new("x", "x"),
            Words::default(),
        )
    }

    #[test]
    fn findings_are_ordered_by_source_place_and_code() {
        let sorted = [
            at("b", "/z"),
            at("a", "/goals/2").with_source("a.json"),
            at("b", "/goals/2").with_source("a.json"),
            at("a", "/goals/10").with_source("a.json"),
            at("a", "/goals/1").with_source("b.json"),
        ];
        let findings: Findings = sorted.iter().rev().cloned().collect();
        assert!(findings.iter().eq(sorted.iter()));
    }

    #[test]
    fn a_source_that_is_known_is_not_renamed() {
        let findings: Findings = [at("a", "/x"), at("a", "/y").with_source("b.json")]
            .into_iter()
            .collect();
        let sources: Vec<_> = findings
            .with_source("a.json")
            .into_iter()
            .filter_map(|f| f.source)
            .collect();
        assert_eq!(sources, ["a.json", "b.json"]);
    }

    #[test]
    fn findings_are_read_back_as_they_were_written() {
        let findings: Findings = [at("a", "/x"), at("b", "/x")].into_iter().collect();
        let json = serde_json::to_string(&findings).unwrap();
        assert!(json.starts_with('['));
        assert_eq!(serde_json::from_str::<Findings>(&json).unwrap(), findings);
    }
}
