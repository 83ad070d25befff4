//! One thing that is off.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::finding::{Norm, Pointer, Position, Severity};
use crate::invalid_value::InvalidValue;
use crate::language::Words;

/// One thing that is off in a document: what, where, why it matters, and what helps.
///
/// The message is one clause in lower case without a full stop; the input is between backticks.
///
/// ```
/// use vernieuwend_verantwoorden::finding::{Finding, Norm, Pointer, Severity};
/// use vernieuwend_verantwoorden::Words;
///
/// let finding = Finding::new(
///     "difference-unexplained",
///     Severity::Warning,
///     Pointer::parse("/goals/0/effects/1")?,
///     Words::new("het verschil is niet toegelicht", "the difference is not explained"),
///     Words::new("schrijf een toelichting", "write an explanation"),
/// )
/// .with_path(Words::new("doel `meedoen`, effect 2", "goal `meedoen`, effect 2"))
/// .with_fact("pursued", "-1.5")
/// .with_norm(Norm::law("Awb", "4:80"));
///
/// let json = serde_json::to_string(&finding)?;
/// assert_eq!(serde_json::from_str::<Finding>(&json)?, finding);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bevinding")]
pub struct Finding {
    /// Stable name of what is off, in kebab-case.
    pub code: Cow<'static, str>,
    /// How bad it is.
    pub severity: Severity,
    /// Name of the file or stream it was found in, as the caller gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where in the structure of the document.
    pub pointer: Pointer,
    /// Where in the text, when the text is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// Where, in the words of the domain; empty when there is nothing to add to the pointer.
    #[serde(default, skip_serializing_if = "is_silent")]
    pub path: Words,
    /// What is off.
    pub message: Words,
    /// What helps; empty when there is nothing to say.
    #[serde(default, skip_serializing_if = "is_silent")]
    pub help: Words,
    /// The facts in the message, as data.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "super::facts::read"
    )]
    pub facts: BTreeMap<String, String>,
    /// Why it matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub norm: Option<Norm>,
}

impl Finding {
    /// A finding without the optional parts.
    pub fn new(
        code: impl Into<Cow<'static, str>>,
        severity: Severity,
        pointer: Pointer,
        message: Words,
        help: Words,
    ) -> Self {
        Self {
            code: code.into(),
            severity,
            source: None,
            pointer,
            position: None,
            path: Words::default(),
            message,
            help,
            facts: BTreeMap::new(),
            norm: None,
        }
    }

    /// A scalar that was refused, as an error at its place.
    pub fn refused(code: impl Into<Cow<'static, str>>, pointer: Pointer, refusal: &InvalidValue) -> Self {
        Self::new(
            code,
            Severity::Error,
            pointer,
            refusal.message().clone(),
            refusal.help().clone(),
        )
    }

    /// Says where, in the words of the domain.
    #[must_use]
    pub fn with_path(mut self, path: Words) -> Self {
        self.path = path;
        self
    }

    /// Adds a fact of the message as data; the name is in camelCase.
    #[must_use]
    pub fn with_fact(mut self, name: impl Into<String>, fact: impl Into<String>) -> Self {
        self.facts.insert(name.into(), fact.into());
        self
    }

    /// Says why it matters.
    #[must_use]
    pub fn with_norm(mut self, norm: Norm) -> Self {
        self.norm = Some(norm);
        self
    }

    /// Says where in the text.
    #[must_use]
    pub fn with_position(mut self, position: Position) -> Self {
        self.position = Some(position);
        self
    }

    /// Names the file or stream.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

/// By source, then place, then code, so that a reader goes through each document once.
impl Ord for Finding {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |finding: &Self| (finding.severity, finding.position);
        (&self.source, &self.pointer, &self.code)
            .cmp(&(&other.source, &other.pointer, &other.code))
            .then_with(|| key(self).cmp(&key(other)))
            .then_with(|| {
                (&self.message, &self.help, &self.path).cmp(&(&other.message, &other.help, &other.path))
            })
            .then_with(|| (&self.facts, &self.norm).cmp(&(&other.facts, &other.norm)))
    }
}

impl PartialOrd for Finding {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn is_silent(words: &Words) -> bool {
    words.nl.is_empty() && words.en.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding() -> Finding {
        Finding::new(
            "start-after-end",
            Severity::Error,
            Pointer::root().field("period"),
            Words::new("het begin ligt na het einde", "the start lies after the end"),
            Words::new("wissel ze om", "swap them"),
        )
    }

    #[test]
    fn a_finding_with_every_part_is_read_back_as_it_was_written() {
        let full = finding()
            .with_path(Words::new("looptijd", "period"))
            .with_fact("from", "2026-01-01")
            .with_norm(Norm::promise(6))
            .with_position(Position::new(3, 4))
            .with_source("plan.json");
        let schema = schemars::schema_for!(Finding).to_value();
        for finding in [finding(), full] {
            let json = serde_json::to_string(&finding).unwrap();
            assert!(
                jsonschema::is_valid(&schema, &serde_json::to_value(&finding).unwrap()),
                "{json}"
            );
            assert_eq!(serde_json::from_str::<Finding>(&json).unwrap(), finding);
        }
    }

    #[test]
    fn an_unknown_field_or_line_zero_is_refused() {
        let json = serde_json::to_string(&finding().with_position(Position::new(7, 1))).unwrap();
        assert!(serde_json::from_str::<Finding>(&json.replace("\"line\":7", "\"line\":0")).is_err());
        assert!(serde_json::from_str::<Finding>(&json.replace("\"code\"", "\"kode\"")).is_err());
    }

    #[test]
    fn a_fact_that_is_written_twice_is_refused() {
        let json = serde_json::to_string(&finding().with_fact("from", "2026-01-01")).unwrap();
        let twice = json.replace("\"from\":", "\"from\":\"2025-01-01\",\"from\":");
        let error = serde_json::from_str::<Finding>(&twice).unwrap_err();
        assert!(error.to_string().contains("a fact is written twice"), "{error}");
    }

    #[test]
    fn findings_that_differ_only_in_a_fact_are_two() {
        let other = finding().with_fact("from", "2026-01-01");
        assert!(finding().cmp(&other).is_ne());
        assert_eq!(finding().cmp(&finding()), Ordering::Equal);
    }
}
