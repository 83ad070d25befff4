//! The findings document: what `check` found, as it is written and sent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rule;
use crate::finding::{Findings, Severity};
use crate::language::Words;
use crate::sealed::Sealed;
use crate::value::Id;
use crate::value::document::{Document, DocumentName, FormatVersion};

/// What was found in a document, by which edition of the rules, what is in order, and what could not be looked at.
///
/// ```
/// use vernieuwend_verantwoorden::policy::{Goal, PolicyFramework};
/// use vernieuwend_verantwoorden::rules::{Check, Configuration, RULES_EDITION};
/// use vernieuwend_verantwoorden::value::{Id, Period};
///
/// let period = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
/// let mut policy = PolicyFramework::new(Id::new("beleid")?, "Beleid", period);
/// policy.goals.push(Goal::new(Id::new("meedoen")?, "Meedoen"));
/// let findings = policy.examine((), &Configuration::new()).document(Id::new("bevindingen")?);
/// assert_eq!(findings.rules, RULES_EDITION);
/// assert_eq!((findings.errors, findings.warnings, findings.advice), (0, 1, 1));
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "findings")]
#[non_exhaustive]
#[doc(alias = "bevindingen")]
pub struct FindingsDocument {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// The document that was checked.
    pub about: AboutDocument,
    /// The edition of the rules.
    pub rules: String,
    /// How many errors.
    pub errors: u64,
    /// How many warnings.
    pub warnings: u64,
    /// How many tips.
    pub advice: u64,
    /// Whether the integrity of the document is broken, so that it cannot be accounted with.
    pub blocked: bool,
    /// Each finding, ordered by place and code.
    pub list: Findings,
    /// The rules that looked and found nothing.
    pub in_order: Vec<InOrder>,
    /// The rules that could not look at everything, because a document was not given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_looked: Vec<NotLooked>,
    /// The rules whose severity differs here from the catalogue.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed_severities: Vec<ChangedSeverity>,
}

impl Sealed for FindingsDocument {}

impl Document for FindingsDocument {
    const NAME: &'static str = "findings";
    const DUTCH: &'static str = "bevindingen";
}

/// The document that was checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AboutDocument {
    /// What kind of document it is.
    pub document: String,
    /// Its id.
    pub id: String,
}

impl AboutDocument {
    /// A document by kind and id.
    pub fn new(document: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            document: document.into(),
            id: id.into(),
        }
    }
}

/// A rule that looked and found nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "in orde")]
pub struct InOrder {
    /// The code of the rule.
    pub code: String,
    /// What it asks.
    pub asks: Words,
}

impl InOrder {
    /// The rule with this code; none when there is no such rule.
    pub fn of(code: &str) -> Option<Self> {
        rule(code).map(|rule| Self {
            code: code.to_owned(),
            asks: rule.asks(),
        })
    }
}

/// A rule that could not look at everything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct NotLooked {
    /// The code of the rule.
    pub code: String,
    /// The documents or crosswalks that were not given.
    pub needs: Vec<String>,
}

impl NotLooked {
    /// A rule and the documents that were not given.
    pub fn new(code: impl Into<String>, needs: &[&str]) -> Self {
        Self {
            code: code.into(),
            needs: needs.iter().map(|&need| need.to_owned()).collect(),
        }
    }
}

/// A rule whose severity was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ChangedSeverity {
    /// The code of the rule.
    pub code: String,
    /// Its severity in the catalogue.
    pub default: Severity,
    /// Its severity here.
    pub here: Severity,
}

impl ChangedSeverity {
    /// A rule, its severity in the catalogue, and its severity here.
    pub fn new(code: impl Into<String>, default: Severity, here: Severity) -> Self {
        Self {
            code: code.into(),
            default,
            here,
        }
    }
}
