//! A document together with everything that was found in it.

use std::fmt;
use std::ops::Deref;

use super::document::AboutDocument;
use super::examination::Outcome;
use super::rule::{Legal, Shape};
use super::survey::Survey;
use super::{
    AssessmentContext, Configuration, Examination, Found, NarrativeContext, OfferContext, PlanContext,
    PolicyContext, ReportContext, Rule, catalogue,
};
use crate::finding::Findings;
use crate::language::Language;
use crate::narrative::Narrative;
use crate::offer::{Assessment, TenderOffer};
use crate::plan::{FundingBasis, Plan};
use crate::policy::{PolicyFramework, Procedure};
use crate::report::{EffectReport, RollUp};
use crate::value::document::Document;

/// A document whose integrity holds, with all that was found in it.
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "gecontroleerd")]
pub struct Checked<T> {
    // INVARIANT: no finding in it is of a rule that blocks.
    document: T,
    examination: Examination,
}

impl<T> Checked<T> {
    /// The document.
    pub fn document(&self) -> &T {
        &self.document
    }

    /// What was found in it.
    pub fn findings(&self) -> &Findings {
        self.examination.findings()
    }

    /// What was found in it, what is in order, and what could not be looked at.
    pub fn examination(&self) -> &Examination {
        &self.examination
    }

    /// The document, and what was found in it.
    pub fn into_parts(self) -> (T, Findings) {
        (self.document, self.examination.into_findings())
    }

    /// Adds what was noted when the document was read.
    #[must_use]
    pub fn with_notes(mut self, notes: &Findings) -> Self {
        self.examination.findings.extend(notes.iter().cloned());
        self
    }
}

impl<T> Deref for Checked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.document
    }
}

/// A document whose integrity is broken, so that nobody can say what belongs to what. Everything that was found
/// is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejected {
    examination: Box<Examination>,
}

impl Rejected {
    /// Adds what was noted when the document was read.
    #[must_use]
    pub fn with_notes(mut self, notes: &Findings) -> Self {
        self.examination.findings.extend(notes.iter().cloned());
        self
    }

    /// Everything that was found, also what does not block.
    pub fn findings(&self) -> &Findings {
        self.examination.findings()
    }

    /// Everything that was found, what is in order, and what could not be looked at.
    pub fn examination(&self) -> &Examination {
        &self.examination
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the integrity of this {} is broken\n{}",
            self.examination.about.document,
            self.findings().text(Language::En)
        )
    }
}

impl std::error::Error for Rejected {}

/// A document that rules look at. The library implements it for its own documents, and nobody else can.
///
/// ```
/// use vernieuwend_verantwoorden::policy::{Goal, PolicyFramework};
/// use vernieuwend_verantwoorden::rules::Check;
/// use vernieuwend_verantwoorden::value::{Id, Period};
///
/// let period = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
/// let mut policy = PolicyFramework::new(Id::new("beleid")?, "Beleid", period);
/// policy.goals.push(Goal::new(Id::new("meedoen")?, "Meedoen"));
/// let checked = policy.clone().check()?;
/// assert!(checked.findings().with_code("goal-without-intended-effect").next().is_some());
///
/// policy.goals.push(Goal::new(Id::new("meedoen")?, "Nog een keer"));
/// assert!(policy.check().is_err()); // two goals with one id
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Check: Document {
    /// What it may be held against.
    type Context<'a>: Copy + Default;

    /// Runs one rule.
    #[doc(hidden)]
    fn run(&self, rule: &Rule, context: Self::Context<'_>, found: &mut Found<'_>);

    /// Its id as text.
    #[doc(hidden)]
    fn id_text(&self) -> &str;

    /// The legal shape of the money behind it, and whether Awb division 4.2.8 applies.
    #[doc(hidden)]
    fn funding(&self, _: Self::Context<'_>) -> (FundingBasis, bool) {
        (FundingBasis::OwnMeans, false)
    }

    /// Under which law the assignment was put that it holds or answers.
    #[doc(hidden)]
    fn procedure(&self, _: Self::Context<'_>) -> Option<Procedure> {
        None
    }

    /// Whether it goes to others, so that its texts may tell of no small group.
    #[doc(hidden)]
    fn leaves(&self) -> bool {
        false
    }

    /// Goes over the document with every rule and leaves it where it is. A context of `()` is none.
    fn examine<'a>(
        &self,
        context: impl Into<Self::Context<'a>>,
        configuration: &Configuration,
    ) -> Examination {
        let context = context.into();
        let legal = Legal {
            money: shape_of(self.funding(context)),
            procedure: self.procedure(context),
        };
        let about = AboutDocument::new(Self::NAME, self.id_text());
        let survey = Survey::of(self, self.leaves());
        let mut examination = Examination::new(about, configuration);
        for rule in catalogue().iter().filter(|rule| rule.looks_at(Self::NAME)) {
            let mut outcome = Outcome::default();
            let severity = configuration.severity(rule);
            let mut found = Found::new(rule, severity, legal, &survey, &mut outcome);
            if let Some(check) = rule.on_any {
                check(&survey, &mut found);
            }
            self.run(rule, context, &mut found);
            if !outcome.needs.is_empty() {
                examination.not_looked.push((rule.code, outcome.needs));
            } else if outcome.findings.is_empty() {
                examination.in_order.push(rule.code);
            }
            examination.blocked |= outcome.blocked;
            examination.findings.extend(outcome.findings);
        }
        examination
    }

    /// What every rule finds in the document, held against others; a context of `()` is none.
    fn findings<'a>(&self, context: impl Into<Self::Context<'a>>) -> Findings {
        self.examine(context, &Configuration::new()).into_findings()
    }

    /// Checks the document on its own.
    ///
    /// # Errors
    /// When its integrity is broken; the error holds everything that was found.
    fn check(self) -> Result<Checked<Self>, Rejected> {
        self.check_against(Self::Context::default())
    }

    /// Checks the document against others, such as a plan against its policy framework.
    ///
    /// # Errors
    /// When its integrity is broken; the error holds everything that was found.
    fn check_against<'a>(self, context: impl Into<Self::Context<'a>>) -> Result<Checked<Self>, Rejected> {
        self.check_with(context, &Configuration::new())
    }

    /// Checks the document against others, with severities that differ from the catalogue.
    ///
    /// # Errors
    /// When its integrity is broken; the error holds everything that was found.
    fn check_with<'a>(
        self,
        context: impl Into<Self::Context<'a>>,
        configuration: &Configuration,
    ) -> Result<Checked<Self>, Rejected> {
        let examination = self.examine(context, configuration);
        if examination.is_blocked() {
            Err(Rejected {
                examination: Box::new(examination),
            })
        } else {
            Ok(Checked {
                document: self,
                examination,
            })
        }
    }
}

impl Check for PolicyFramework {
    type Context<'a> = PolicyContext;

    fn run(&self, rule: &Rule, context: PolicyContext, found: &mut Found<'_>) {
        if let Some(check) = rule.on_policy {
            check(self, context, found);
        }
    }

    fn procedure(&self, _: PolicyContext) -> Option<Procedure> {
        self.assignment
            .as_ref()
            .and_then(|assignment| assignment.procedure)
    }

    fn id_text(&self) -> &str {
        self.id.as_str()
    }
}

impl Check for Plan {
    type Context<'a> = PlanContext<'a>;

    fn run(&self, rule: &Rule, context: PlanContext<'_>, found: &mut Found<'_>) {
        if let Some(check) = rule.on_plan {
            check(self, context, found);
        }
    }

    fn id_text(&self) -> &str {
        self.id.as_str()
    }

    fn funding(&self, _: PlanContext<'_>) -> (FundingBasis, bool) {
        funded(self)
    }
}

impl Check for Narrative {
    type Context<'a> = NarrativeContext<'a>;

    fn run(&self, rule: &Rule, context: NarrativeContext<'_>, found: &mut Found<'_>) {
        if let Some(check) = rule.on_narrative {
            check(self, context, found);
        }
    }

    fn leaves(&self) -> bool {
        true
    }

    fn id_text(&self) -> &str {
        self.id.as_str()
    }

    fn funding(&self, context: NarrativeContext<'_>) -> (FundingBasis, bool) {
        context.plan.map_or((FundingBasis::OwnMeans, false), funded)
    }
}

impl Check for EffectReport {
    type Context<'a> = ReportContext<'a>;

    fn run(&self, rule: &Rule, context: ReportContext<'_>, found: &mut Found<'_>) {
        if let Some(check) = rule.on_report {
            check(self, context, found);
        }
    }

    fn leaves(&self) -> bool {
        !self.audience.is_confidential()
    }

    fn id_text(&self) -> &str {
        self.id.as_str()
    }

    /// Without the plan, the date until which everything must be kept tells whether the division applies: only
    /// that division sets one.
    fn funding(&self, context: ReportContext<'_>) -> (FundingBasis, bool) {
        let told = (self.sources.grant.basis, self.sources.keep_until.is_some());
        context.plan.map_or(told, funded)
    }
}

impl Check for TenderOffer {
    type Context<'a> = OfferContext<'a>;

    fn run(&self, rule: &Rule, context: OfferContext<'_>, found: &mut Found<'_>) {
        if let Some(check) = rule.on_offer {
            check(self, context, found);
        }
    }

    fn leaves(&self) -> bool {
        true
    }

    fn procedure(&self, context: OfferContext<'_>) -> Option<Procedure> {
        // The assignment decides, where it is known: the offer only repeats it.
        let assignment = context.policy.and_then(|policy| policy.assignment.as_ref());
        assignment.map_or(self.assignment.procedure, |assignment| assignment.procedure)
    }

    fn id_text(&self) -> &str {
        self.id.as_str()
    }

    fn funding(&self, context: OfferContext<'_>) -> (FundingBasis, bool) {
        context.plan.map_or((FundingBasis::OwnMeans, false), funded)
    }
}

impl Check for Assessment {
    type Context<'a> = AssessmentContext;

    fn run(&self, rule: &Rule, context: AssessmentContext, found: &mut Found<'_>) {
        if let Some(check) = rule.on_assessment {
            check(self, context, found);
        }
    }

    fn id_text(&self) -> &str {
        self.id.as_str()
    }
}

impl Check for RollUp {
    /// An overview stands on its own: the reports behind it are not at hand.
    type Context<'a> = ();

    fn run(&self, rule: &Rule, (): (), found: &mut Found<'_>) {
        if let Some(check) = rule.on_roll_up {
            check(self, found);
        }
    }

    fn leaves(&self) -> bool {
        true
    }

    fn id_text(&self) -> &str {
        self.id.as_str()
    }
}

/// Awb article 4:58, first paragraph: the division holds for subsidies where a regulation or decision says so.
fn shape_of(funding: (FundingBasis, bool)) -> Shape {
    match funding {
        (FundingBasis::Subsidy, true) => Shape::PerFinancialYear,
        (FundingBasis::Subsidy, false) => Shape::Subsidy,
        _ => Shape::Other,
    }
}

fn funded(plan: &Plan) -> (FundingBasis, bool) {
    (plan.funding.basis, plan.funding.per_financial_year)
}
