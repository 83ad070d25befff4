//! What a rule is.

use std::fmt;

use super::survey::Survey;
use super::{
    AssessmentContext, Found, NarrativeContext, OfferContext, PlanContext, PolicyContext, ReportContext,
};
use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::Narrative;
use crate::offer::{Assessment, TenderOffer};
use crate::plan::Plan;
use crate::policy::{PolicyFramework, Procedure};
use crate::report::{EffectReport, RollUp};

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
    pub(super) practice_elsewhere: Option<&'static str>,
    pub(super) law_where: LawWhere,
    pub(super) on_any: Option<OnAny>,
    pub(super) on_policy: Option<OnPolicy>,
    pub(super) on_plan: Option<OnPlan>,
    pub(super) on_narrative: Option<OnNarrative>,
    pub(super) on_report: Option<OnReport>,
    pub(super) on_offer: Option<OnOffer>,
    pub(super) on_assessment: Option<OnAssessment>,
    pub(super) on_roll_up: Option<OnRollUp>,
}

/// The legal shape of the money behind a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// A contract, own means, or not known.
    Other,
    /// A subsidy (Awb article 4:21).
    Subsidy,
    /// A subsidy to which Awb division 4.2.8 applies (article 4:58).
    PerFinancialYear,
}

/// What decides which law holds for a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Legal {
    pub(super) money: Shape,
    /// The procedure of the assignment that it holds or answers.
    pub(super) procedure: Option<Procedure>,
}

/// Where the norm of a rule is law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LawWhere {
    Everywhere,
    /// For money of this shape and those above it.
    From(Shape),
    /// For an assignment in a full procedure.
    FullProcedure,
}

pub(super) type OnAny = fn(&Survey<'_>, &mut Found<'_>);
pub(super) type OnPolicy = fn(&PolicyFramework, PolicyContext, &mut Found<'_>);
pub(super) type OnPlan = fn(&Plan, PlanContext<'_>, &mut Found<'_>);
pub(super) type OnNarrative = fn(&Narrative, NarrativeContext<'_>, &mut Found<'_>);
pub(super) type OnReport = fn(&EffectReport, ReportContext<'_>, &mut Found<'_>);
pub(super) type OnOffer = fn(&TenderOffer, OfferContext<'_>, &mut Found<'_>);
pub(super) type OnAssessment = fn(&Assessment, AssessmentContext, &mut Found<'_>);
pub(super) type OnRollUp = fn(&RollUp, &mut Found<'_>);

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
            practice_elsewhere: None,
            law_where: LawWhere::Everywhere,
            on_any: None,
            on_policy: None,
            on_plan: None,
            on_narrative: None,
            on_report: None,
            on_offer: None,
            on_assessment: None,
            on_roll_up: None,
        }
    }

    /// It blocks accounting.
    pub(super) const fn blocking(mut self) -> Self {
        self.blocks = true;
        self
    }

    /// Its norm is law only for subsidies (Awb title 4.2), and good practice elsewhere.
    pub(super) const fn where_subsidy(mut self, elsewhere: &'static str) -> Self {
        self.law_where = LawWhere::From(Shape::Subsidy);
        self.practice_elsewhere = Some(elsewhere);
        self
    }

    /// Its norm is law only where Awb division 4.2.8 applies, and good practice elsewhere.
    pub(super) const fn where_division_applies(mut self, elsewhere: &'static str) -> Self {
        self.law_where = LawWhere::From(Shape::PerFinancialYear);
        self.practice_elsewhere = Some(elsewhere);
        self
    }

    /// Its norm is law only for an assignment in a full procedure, and good practice elsewhere: for social and other
    /// specific services the rules on award do not bind, and for a subsidy no procurement law does.
    pub(super) const fn where_full_procedure(mut self, elsewhere: &'static str) -> Self {
        self.law_where = LawWhere::FullProcedure;
        self.practice_elsewhere = Some(elsewhere);
        self
    }

    /// The norm for a document under this law.
    pub(super) fn norm_under(&self, legal: Legal) -> Norm {
        let binds = match self.law_where {
            LawWhere::Everywhere => true,
            LawWhere::From(shape) => legal.money >= shape,
            LawWhere::FullProcedure => legal.procedure == Some(Procedure::Full),
        };
        match self.norm_elsewhere() {
            Some(practice) if !binds => practice,
            _ => self.norm.clone(),
        }
    }

    /// It looks at documents of every kind, by the types of what is in them.
    pub(super) const fn on_any(mut self, check: OnAny) -> Self {
        self.on_any = Some(check);
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

    /// It looks at assessments.
    pub(super) const fn on_assessment(mut self, check: OnAssessment) -> Self {
        self.on_assessment = Some(check);
        self
    }

    /// It looks at overviews.
    pub(super) const fn on_roll_up(mut self, check: OnRollUp) -> Self {
        self.on_roll_up = Some(check);
        self
    }

    /// What it asks.
    pub fn asks(&self) -> Words {
        Words::new(self.asks_nl, self.asks_en)
    }

    /// The norm where the law does not hold: Awb title 4.2 is law for subsidies only, and of it articles 4:58
    /// through 4:80 only where a regulation or the decision says so; the award rules of the Aanbestedingswet 2012 are
    /// law in a full procedure only. Elsewhere they are good practice.
    pub fn norm_elsewhere(&self) -> Option<Norm> {
        self.practice_elsewhere.map(Norm::practice)
    }

    /// What it asks, why, and an example: its entry in the guide, in English, as Markdown.
    pub fn explanation(&self) -> &'static str {
        super::guide::entry(self.code).unwrap_or_default()
    }

    /// Whether it looks at documents of this kind.
    pub fn looks_at(&self, document: &str) -> bool {
        self.documents().contains(&document)
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
            (self.on_assessment.is_some(), Assessment::NAME),
            (self.on_roll_up.is_some(), RollUp::NAME),
        ]
        .into_iter()
        .filter_map(|(looks, name)| (looks || self.on_any.is_some()).then_some(name))
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
