//! How a rule says what it found.

use super::examination::Outcome;
use super::rule::Legal;
use super::survey::Survey;
use super::{Place, Rule};
use crate::finding::{Finding, Severity};
use crate::language::Words;

/// Where a rule puts what it finds. Code, severity and norm are the rule's own, so that no rule can speak for
/// another.
#[derive(Debug)]
pub struct Found<'a> {
    rule: &'static Rule,
    severity: Severity,
    legal: Legal,
    survey: &'a Survey<'a>,
    outcome: &'a mut Outcome,
}

impl<'a> Found<'a> {
    pub(super) fn new(
        rule: &'static Rule,
        severity: Severity,
        legal: Legal,
        survey: &'a Survey<'a>,
        outcome: &'a mut Outcome,
    ) -> Self {
        Self {
            rule,
            severity,
            legal,
            survey,
            outcome,
        }
    }

    /// Adds a finding at a place.
    pub fn add(&mut self, place: Place, message: Words, help: Words) {
        self.add_with(place, message, help, []);
    }

    /// Adds a finding at a place, with the facts of its message as data.
    pub fn add_with(
        &mut self,
        place: Place,
        message: Words,
        help: Words,
        facts: impl IntoIterator<Item = (&'static str, String)>,
    ) {
        let (pointer, path) = place.into_parts();
        let mut finding = Finding::new(self.rule.code, self.severity, pointer, message, help)
            .with_path(path)
            .with_norm(self.rule.norm_under(self.legal));
        for (name, fact) in facts {
            finding = finding.with_fact(name, fact);
        }
        if self.severity != self.rule.severity {
            finding = finding.with_fact(
                "defaultSeverity",
                self.rule.severity.name(crate::language::Language::En),
            );
        }
        self.outcome.add(finding, self.rule.blocks);
    }

    /// What is in the document by type.
    pub(super) fn survey(&self) -> &'a Survey<'a> {
        self.survey
    }

    /// How many findings the rule added so far.
    pub(super) fn count(&self) -> usize {
        self.outcome.findings.len()
    }

    /// Notes that the rule could not look at everything, because a document it is held against was not given.
    pub fn without(&mut self, document: &'static str) {
        self.outcome.needs(document);
    }
}
