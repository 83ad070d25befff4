//! What came of going over a document with every rule.

use super::document::{AboutDocument, ChangedSeverity, FindingsDocument, InOrder, NotLooked};
use super::{Configuration, RULES_EDITION, rule};
use crate::finding::{Finding, Findings, Severity};
use crate::value::Id;
use crate::value::document::{DocumentName, FormatVersion};

/// What came of going over a document with every rule: what is off, what is in order, and what could not be
/// looked at.
///
/// ```
/// use vernieuwend_verantwoorden::policy::PolicyFramework;
/// use vernieuwend_verantwoorden::rules::{Check, Configuration};
/// use vernieuwend_verantwoorden::value::{Id, Period};
///
/// let period = Period::new("2025-12-31".parse()?, "2025-01-01".parse()?);
/// let policy = PolicyFramework::new(Id::new("beleid")?, "Beleid", period);
/// let examined = policy.examine((), &Configuration::new());
/// assert!(examined.in_order().contains(&"id-duplicate"));
/// assert!(!examined.in_order().contains(&"period-reversed"));
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "controle")]
pub struct Examination {
    pub(super) about: AboutDocument,
    pub(super) findings: Findings,
    pub(super) in_order: Vec<&'static str>,
    pub(super) not_looked: Vec<(&'static str, Vec<&'static str>)>,
    pub(super) changed: Vec<(&'static str, Severity)>,
    pub(super) blocked: bool,
}

impl Examination {
    pub(super) fn new(about: AboutDocument, configuration: &Configuration) -> Self {
        Self {
            about,
            findings: Findings::new(),
            in_order: Vec::new(),
            not_looked: Vec::new(),
            changed: configuration.changes().collect(),
            blocked: false,
        }
    }

    /// Everything that was found.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// Everything that was found, without the rest.
    pub fn into_findings(self) -> Findings {
        self.findings
    }

    /// The codes of the rules that looked at everything they look at, and found nothing; sorted.
    pub fn in_order(&self) -> &[&'static str] {
        &self.in_order
    }

    /// The codes of the rules that could not look at everything, each with the documents or crosswalks that were not given;
    /// sorted. Such a rule may have found something all the same.
    pub fn not_looked(&self) -> &[(&'static str, Vec<&'static str>)] {
        &self.not_looked
    }

    /// Whether the integrity of the document is broken, so that it cannot be accounted with.
    pub fn is_blocked(&self) -> bool {
        self.blocked
    }

    /// The findings as a document that can be written and sent.
    pub fn document(&self, id: Id<FindingsDocument>) -> FindingsDocument {
        let counts = self.findings.counts();
        FindingsDocument {
            document: DocumentName::new(),
            format_version: FormatVersion::default(),
            id,
            about: self.about.clone(),
            rules: RULES_EDITION.to_owned(),
            errors: counts.errors as u64,
            warnings: counts.warnings as u64,
            advice: counts.advice as u64,
            blocked: self.blocked,
            list: self.findings.clone(),
            in_order: self.in_order.iter().copied().filter_map(InOrder::of).collect(),
            not_looked: self
                .not_looked
                .iter()
                .map(|(code, needs)| NotLooked::new(*code, needs))
                .collect(),
            changed_severities: self
                .changed
                .iter()
                .filter_map(|(code, severity)| {
                    let default = rule(code)?.severity;
                    Some(ChangedSeverity::new(*code, default, *severity))
                })
                .collect(),
        }
    }
}

/// What one rule brought forward.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) findings: Vec<Finding>,
    pub(super) needs: Vec<&'static str>,
    pub(super) blocked: bool,
}

impl Outcome {
    pub(super) fn add(&mut self, finding: Finding, blocks: bool) {
        self.findings.push(finding);
        self.blocked |= blocks;
    }

    pub(super) fn needs(&mut self, document: &'static str) {
        if !self.needs.contains(&document) {
            self.needs.push(document);
        }
    }
}
