//! The document itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Activity, Agreement, Amendment, Bid, Contribution, CriterionAnswer, Effect, Initiative, LessonTaken,
    Organisation,
};
use crate::instrument::DeclaredInstrument;
use crate::policy::PolicyFramework;
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{Euro, Extensions, Id, Period};

/// What an organisation will do in a period and what should change by it.
///
/// ```
/// use vernieuwend_verantwoorden::plan::{Activity, Effect, Organisation, Plan};
/// use vernieuwend_verantwoorden::value::{Id, Period};
///
/// let mut plan = Plan::new(
///     Id::new("buurtkracht-plan-2025")?,
///     Organisation::new("Stichting Buurtkracht"),
///     Period::new("2025-01-01".parse()?, "2025-12-31".parse()?),
/// );
/// plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
/// plan.effects.push(Effect::new(Id::new("minder-eenzaam")?, "Ouderen zijn minder eenzaam"));
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "plan")]
#[non_exhaustive]
#[doc(alias = "activiteitenplan")]
pub struct Plan {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// Whose plan it is.
    pub organisation: Organisation,
    /// The policy framework it answers to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_framework: Option<Id<PolicyFramework>>,
    /// Where the money comes from, which decides what law asks.
    #[serde(default)]
    pub funding: Funding,
    /// The period it holds for.
    pub period: Period,
    /// What is done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Activity>,
    /// What should change by it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Effect>,
    /// How effects contribute to goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contributions: Vec<Contribution>,
    /// Instruments of the organisation itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instruments: Vec<DeclaredInstrument>,
    /// Initiatives of residents that are supported.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub initiatives: Vec<Initiative>,
    /// Lessons of reports before that this plan takes up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lessons: Vec<LessonTaken>,
    /// Changes to this plan, each with its day and reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amendments: Vec<Amendment>,
    /// Answers to the award criteria of the assignment, in people's own words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<CriterionAnswer>,
    /// What answers the assignment beside the plan: requirements, prices, social return, partners and the like.
    #[serde(default, skip_serializing_if = "Bid::is_empty")]
    pub bid: Bid,
    /// Who agreed to the results that are offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<Agreement>,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

impl Plan {
    /// A plan without activities yet.
    pub fn new(id: Id<Self>, organisation: Organisation, period: Period) -> Self {
        Self {
            document: DocumentName::new(),
            format_version: FormatVersion::default(),
            id,
            organisation,
            policy_framework: None,
            funding: Funding::default(),
            period,
            activities: Vec::new(),
            effects: Vec::new(),
            contributions: Vec::new(),
            instruments: Vec::new(),
            initiatives: Vec::new(),
            lessons: Vec::new(),
            amendments: Vec::new(),
            answers: Vec::new(),
            bid: Bid::default(),
            agreements: Vec::new(),
            extensions: Extensions::default(),
        }
    }
}

impl Sealed for Plan {}

impl Document for Plan {
    const NAME: &'static str = "plan";
    const DUTCH: &'static str = "activiteitenplan";
}

/// Where the money comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bekostiging")]
pub struct Funding {
    /// Subsidy, contract, or the organisation's own means.
    #[serde(default)]
    pub basis: FundingBasis,
    /// The reference of the decision or the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The amount granted or agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euro>,
    /// Whether the decision or by-law says that Awb division 4.2.8 applies; then articles 4:62 to 4:80 are law,
    /// otherwise they stand as good practice.
    #[serde(default)]
    pub per_financial_year: bool,
}

/// The legal shape of the money.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "grondslag")]
pub enum FundingBasis {
    /// A subsidy (Awb article 4:21).
    #[default]
    Subsidy,
    /// A public contract.
    Contract,
    /// The organisation's own means.
    OwnMeans,
}
