//! A document together with everything that was found in it.

use std::fmt;
use std::ops::Deref;

use super::{
    Found, NarrativeContext, OfferContext, PlanContext, PolicyContext, ReportContext, Rule, catalogue,
};
use crate::finding::Findings;
use crate::language::Language;
use crate::narrative::Narrative;
use crate::offer::TenderOffer;
use crate::plan::Plan;
use crate::policy::PolicyFramework;
use crate::report::EffectReport;
use crate::value::document::Document;

/// A document whose integrity holds, with all that was found in it.
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "gecontroleerd")]
pub struct Checked<T> {
    // INVARIANT: no finding in it is of a rule that blocks.
    document: T,
    findings: Findings,
}

impl<T> Checked<T> {
    /// The document.
    pub fn document(&self) -> &T {
        &self.document
    }

    /// What was found in it.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// The document, and what was found in it.
    pub fn into_parts(self) -> (T, Findings) {
        (self.document, self.findings)
    }

    /// Adds what was noted when the document was read.
    #[must_use]
    pub fn with_notes(mut self, notes: &Findings) -> Self {
        for note in notes {
            self.findings.push(note.clone());
        }
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
    document: &'static str,
    findings: Findings,
}

impl Rejected {
    /// Adds what was noted when the document was read.
    #[must_use]
    pub fn with_notes(mut self, notes: &Findings) -> Self {
        for note in notes {
            self.findings.push(note.clone());
        }
        self
    }

    /// Everything that was found, also what does not block.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the integrity of this {} is broken\n{}",
            self.document,
            self.findings.text(Language::En)
        )
    }
}

impl std::error::Error for Rejected {}

/// A document that rules look at.
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
        let context = context.into();
        let mut findings = Findings::default();
        let mut blocked = false;
        for rule in catalogue() {
            self.run(rule, context, &mut Found::new(rule, &mut findings, &mut blocked));
        }
        if blocked {
            Err(Rejected {
                document: Self::NAME,
                findings,
            })
        } else {
            Ok(Checked {
                document: self,
                findings,
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
}

impl Check for Plan {
    type Context<'a> = PlanContext<'a>;

    fn run(&self, rule: &Rule, context: PlanContext<'_>, found: &mut Found<'_>) {
        if let Some(check) = rule.on_plan {
            check(self, context, found);
        }
    }
}

impl Check for Narrative {
    type Context<'a> = NarrativeContext<'a>;

    fn run(&self, rule: &Rule, context: NarrativeContext<'_>, found: &mut Found<'_>) {
        if let Some(check) = rule.on_narrative {
            check(self, context, found);
        }
    }
}

impl Check for EffectReport {
    type Context<'a> = ReportContext<'a>;

    fn run(&self, rule: &Rule, context: ReportContext<'_>, found: &mut Found<'_>) {
        if let Some(check) = rule.on_report {
            check(self, context, found);
        }
    }
}

impl Check for TenderOffer {
    type Context<'a> = OfferContext<'a>;

    fn run(&self, rule: &Rule, context: OfferContext<'_>, found: &mut Found<'_>) {
        if let Some(check) = rule.on_offer {
            check(self, context, found);
        }
    }
}
