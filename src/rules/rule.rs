//! What a rule is, and how it says what it found.

use std::fmt;

use super::{NarrativeContext, OfferContext, Place, PlanContext, PolicyContext, ReportContext};
use crate::finding::{Finding, Findings, Norm, Severity};
use crate::language::Words;
use crate::narrative::Narrative;
use crate::offer::TenderOffer;
use crate::plan::Plan;
use crate::policy::PolicyFramework;
use crate::report::EffectReport;

/// One rule of the catalogue.
#[non_exhaustive]
pub struct Rule {
    /// Its stable name in kebab-case; the file it lives in has the same name.
    pub code: &'static str,
    /// How bad it is when a document does not keep to it.
    pub severity: Severity,
    /// Whether it blocks accounting. Only integrity does.
    pub blocks: bool,
    /// What it asks, in Dutch.
    pub asks_nl: &'static str,
    /// What it asks, in English.
    pub asks_en: &'static str,
    /// The norm behind it.
    pub norm: Norm,
    pub(super) on_policy: Option<OnPolicy>,
    pub(super) on_plan: Option<OnPlan>,
    pub(super) on_narrative: Option<OnNarrative>,
    pub(super) on_report: Option<OnReport>,
    pub(super) on_offer: Option<OnOffer>,
}

pub(super) type OnPolicy = fn(&PolicyFramework, PolicyContext, &mut Found<'_>);
pub(super) type OnPlan = fn(&Plan, PlanContext<'_>, &mut Found<'_>);
pub(super) type OnNarrative = fn(&Narrative, NarrativeContext<'_>, &mut Found<'_>);
pub(super) type OnReport = fn(&EffectReport, ReportContext<'_>, &mut Found<'_>);
pub(super) type OnOffer = fn(&TenderOffer, OfferContext<'_>, &mut Found<'_>);

impl Rule {
    /// A rule that looks at nothing yet; the file of the rule fills in what it looks at.
    pub(super) const fn new(
        code: &'static str,
        severity: Severity,
        norm: Norm,
        asks_nl: &'static str,
        asks_en: &'static str,
    ) -> Self {
        Self {
            code,
            severity,
            blocks: false,
            asks_nl,
            asks_en,
            norm,
            on_policy: None,
            on_plan: None,
            on_narrative: None,
            on_report: None,
            on_offer: None,
        }
    }

    /// It blocks accounting.
    pub(super) const fn blocking(mut self) -> Self {
        self.blocks = true;
        self
    }

    /// It looks at policy frameworks.
    pub(super) const fn on_policy(mut self, check: OnPolicy) -> Self {
        self.on_policy = Some(check);
        self
    }

    /// It looks at plans.
    pub(super) const fn on_plan(mut self, check: OnPlan) -> Self {
        self.on_plan = Some(check);
        self
    }

    /// It looks at narratives.
    pub(super) const fn on_narrative(mut self, check: OnNarrative) -> Self {
        self.on_narrative = Some(check);
        self
    }

    /// It looks at reports.
    pub(super) const fn on_report(mut self, check: OnReport) -> Self {
        self.on_report = Some(check);
        self
    }

    /// It looks at tender offers.
    pub(super) const fn on_offer(mut self, check: OnOffer) -> Self {
        self.on_offer = Some(check);
        self
    }

    /// What it asks.
    pub fn asks(&self) -> Words {
        Words::new(self.asks_nl, self.asks_en)
    }

    /// The names of the documents it looks at.
    pub fn documents(&self) -> Vec<&'static str> {
        use crate::value::document::Document;
        [
            (self.on_policy.is_some(), PolicyFramework::NAME),
            (self.on_plan.is_some(), Plan::NAME),
            (self.on_narrative.is_some(), Narrative::NAME),
            (self.on_report.is_some(), EffectReport::NAME),
            (self.on_offer.is_some(), TenderOffer::NAME),
        ]
        .into_iter()
        .filter_map(|(looks, name)| looks.then_some(name))
        .collect()
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule")
            .field("code", &self.code)
            .field("severity", &self.severity)
            .field("blocks", &self.blocks)
            .field("documents", &self.documents())
            .finish_non_exhaustive()
    }
}

/// Where a rule puts what it finds. Code, severity and norm are the rule's own, so that no rule can speak for
/// another.
#[derive(Debug)]
pub struct Found<'a> {
    rule: &'a Rule,
    findings: &'a mut Findings,
    blocked: &'a mut bool,
}

impl<'a> Found<'a> {
    pub(super) fn new(rule: &'a Rule, findings: &'a mut Findings, blocked: &'a mut bool) -> Self {
        Self {
            rule,
            findings,
            blocked,
        }
    }

    /// Adds a finding at a place.
    pub fn add(&mut self, place: Place, message: Words, help: Words) {
        self.add_with(place, message, help, []);
    }

    /// Adds a finding at a place, with the facts of its message as data.
    pub fn add_with<const N: usize>(
        &mut self,
        place: Place,
        message: Words,
        help: Words,
        facts: [(&'static str, String); N],
    ) {
        let (pointer, path) = place.into_parts();
        let mut finding = Finding::new(self.rule.code, self.rule.severity, pointer, message, help)
            .with_path(path)
            .with_norm(self.rule.norm.clone());
        for (name, fact) in facts {
            finding = finding.with_fact(name, fact);
        }
        self.findings.push(finding);
        *self.blocked |= self.rule.blocks;
    }
}
