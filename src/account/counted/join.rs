//! The join itself.

use std::fmt;

use crate::account::counted::earlier::Earlier;
use crate::account::counted::index::Index;
use crate::compare::{self, Header, NotComparable};
use crate::narrative::{About, Narrative};
use crate::offer::TenderOffer;
use crate::plan::Plan;
use crate::policy::PolicyFramework;
use crate::practice::SelfAssessmentsRead;
use crate::register::{Register, Tally};
use crate::report::{Audience, EffectReport, TableRead};
use crate::rules::Checked;
use crate::value::Id;

/// Everything an account is made of, joined. It owns the people behind the numbers, so it cannot be serialised.
pub struct Account<'a> {
    pub(in crate::account) checked_policy: &'a Checked<PolicyFramework>,
    pub(in crate::account) checked_plan: &'a Checked<Plan>,
    pub(in crate::account) checked_narrative: Option<&'a Checked<Narrative>>,
    pub(in crate::account) policy: &'a PolicyFramework,
    pub(in crate::account) plan: &'a Plan,
    pub(in crate::account) narrative: Option<&'a Narrative>,
    pub(in crate::account) offer: Option<&'a TenderOffer>,
    pub(in crate::account) register: Register,
    pub(in crate::account) index: Index,
    pub(in crate::account) tally: &'a Tally,
    pub(in crate::account) earlier: Vec<Earlier<'a>>,
    pub(in crate::account) earlier_report: Option<&'a EffectReport>,
    pub(in crate::account) tables: Vec<TableRead>,
    pub(in crate::account) self_assessments: &'a [SelfAssessmentsRead],
    pub(in crate::account) id: Option<Id<EffectReport>>,
}

/// Joins what was intended, planned and registered.
///
/// ```
/// use vernieuwend_verantwoorden::account::account;
/// use vernieuwend_verantwoorden::plan::{Activity, Effect, Organisation, Plan};
/// use vernieuwend_verantwoorden::policy::PolicyFramework;
/// use vernieuwend_verantwoorden::register::Tally;
/// use vernieuwend_verantwoorden::rules::Check;
/// use vernieuwend_verantwoorden::value::{Id, Period};
///
/// let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
/// let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year).check()?;
/// let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
/// plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
/// let mut effect = Effect::new(Id::new("minder-eenzaam")?, "Ouderen zijn minder eenzaam");
/// effect.activities.push(Id::new("koffie")?);
/// plan.effects.push(effect);
/// let plan = plan.check_against(&policy)?;
///
/// let mut tally = Tally::new(&policy, &plan);
/// tally.participations(&br#"{"activity":"koffie","person":"p-1","date":"2025-03-01"}"#[..])?;
/// let report = account(&policy, &plan, &tally).internal("2026-03-02".parse()?);
/// let effect = &report.effects_outside_goals[0];
/// assert!(effect.statement.en.starts_with("Only who was reached is known"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn account<'a>(
    policy: &'a Checked<PolicyFramework>,
    plan: &'a Checked<Plan>,
    tally: &'a Tally,
) -> Account<'a> {
    let register = tally.finish();
    Account {
        index: Index::new(policy.document(), plan.document(), &register),
        checked_policy: policy,
        checked_plan: plan,
        checked_narrative: None,
        policy: policy.document(),
        plan: plan.document(),
        narrative: None,
        offer: None,
        register,
        tally,
        earlier: Vec::new(),
        earlier_report: None,
        tables: Vec::new(),
        self_assessments: &[],
        id: None,
    }
}

impl<'a> Account<'a> {
    /// Adds the narrative: stories, survey results, realisations, explanations.
    #[must_use]
    pub fn with_narrative(mut self, narrative: &'a Checked<Narrative>) -> Self {
        self.checked_narrative = Some(narrative);
        self.narrative = Some(narrative.document());
        self
    }

    /// Adds the offer that was accepted, so that offered and realised stand side by side.
    #[must_use]
    pub fn with_offer(mut self, offer: &'a Checked<TenderOffer>) -> Self {
        self.offer = Some(offer.document());
        self
    }

    /// Adds the report of an earlier period, so that the report says how each effect moved since.
    ///
    /// Only what that report prints goes into this one, so it must be one that the audience of this one may see;
    /// [`Account::protect`] refuses another. It changes no number of this report. A report about the same time is no
    /// earlier report in this sense: see [`Account::with_earlier`].
    ///
    /// # Errors
    /// When it is of another organisation or for another municipality, or its period does not lie before that of the
    /// plan.
    #[doc(alias = "vorig jaar")]
    pub fn with_earlier_report(mut self, earlier: &'a EffectReport) -> Result<Self, NotComparable> {
        let header = Header {
            organisation: &self.plan.organisation,
            commissioners: &self.policy.commissioners,
            period: self.plan.period,
            // For whom this report is, is decided where it leaves.
            audience: Audience::Internal,
        };
        compare::fits(earlier, header)?;
        self.earlier_report = Some(earlier);
        Ok(self)
    }

    /// Names a table that was read for something else than the register, such as a survey whose results stand in the
    /// narrative, so that the sources of the report say how.
    #[must_use]
    pub fn with_table(mut self, table: TableRead) -> Self {
        self.tables.push(table);
        self
    }

    /// Says how answers of members of staff were read that joined the rounds of the narrative, so that the report tells
    /// what was refused of them.
    #[must_use]
    #[doc(alias = "zelfinschatting")]
    pub fn with_self_assessments(mut self, read: &'a [SelfAssessmentsRead]) -> Self {
        self.self_assessments = read;
        self
    }

    /// Gives the report an id; without one it is the id of the plan.
    #[must_use]
    pub fn with_id(mut self, id: Id<EffectReport>) -> Self {
        self.id = Some(id);
        self
    }

    /// What the organisation explains about something.
    pub(in crate::account) fn explanation(&self, about: impl Fn(&About) -> bool) -> Option<String> {
        let explanations = &self.narrative?.explanations;
        let texts: Vec<&str> = explanations
            .iter()
            .filter(|it| about(&it.about))
            .map(|it| it.text.as_str())
            .collect();
        (!texts.is_empty()).then(|| texts.join("\n\n"))
    }
}

/// Shows what was joined, never whom.
impl fmt::Debug for Account<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("policy", &self.policy.id)
            .field("plan", &self.plan.id)
            .field("narrative", &self.narrative.map(|narrative| &narrative.id))
            .field("register", &self.register)
            .finish_non_exhaustive()
    }
}
