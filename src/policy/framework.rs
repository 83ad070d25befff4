//! The document itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Area, Assignment, Goal, Indicator, MergedMunicipality, ReportingTerms, TargetGroup};
use crate::code::RegionCode;
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{Extensions, Id, Period};

/// What one or more municipalities are after: goals with intended effects, indicators, target groups, areas.
///
/// ```
/// use vernieuwend_verantwoorden::policy::{Commissioner, Goal, PolicyFramework};
/// use vernieuwend_verantwoorden::value::{Id, Period};
///
/// let mut policy = PolicyFramework::new(
///     Id::new("amsterdam-sociale-basis-2024-2027")?,
///     "Sociale basis 2024-2027",
///     Period::new("2024-01-01".parse()?, "2027-12-31".parse()?),
/// );
/// policy.commissioners.push(Commissioner::new("GM0363".parse()?, "Amsterdam"));
/// policy.goals.push(Goal::new(Id::new("meedoen")?, "Ouderen doen mee en zijn minder eenzaam"));
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "policy-framework")]
#[non_exhaustive]
#[doc(alias = "beleidskader")]
#[doc(alias = "opdracht")]
pub struct PolicyFramework {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// What it is called.
    pub title: String,
    /// Who wrote the goals down.
    #[serde(default)]
    pub stated_by: StatedBy,
    /// The municipalities whose policy it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commissioners: Vec<Commissioner>,
    /// The period it holds for; it may be several years.
    pub period: Period,
    /// The goals, as a tree: a goal may name its parent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// What the municipality reads its progress from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// The groups of people that the policy names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target_groups: Vec<TargetGroup>,
    /// The areas that the policy names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Area>,
    /// Municipalities that became part of a commissioner, as far as that is known: areas with their codes are followed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "herindeling")]
    pub merged: Vec<MergedMunicipality>,
    /// What is put out to tender or asked for, with award criteria.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignment: Option<Assignment>,
    /// The terms on which account is given.
    #[serde(default)]
    pub reporting: ReportingTerms,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

impl PolicyFramework {
    /// A framework without goals yet.
    pub fn new(id: Id<Self>, title: impl Into<String>, period: Period) -> Self {
        Self {
            document: DocumentName::new(),
            format_version: FormatVersion::default(),
            id,
            title: title.into(),
            stated_by: StatedBy::default(),
            commissioners: Vec::new(),
            period,
            goals: Vec::new(),
            indicators: Vec::new(),
            target_groups: Vec::new(),
            areas: Vec::new(),
            merged: Vec::new(),
            assignment: None,
            reporting: ReportingTerms::default(),
            extensions: Extensions::default(),
        }
    }
}

impl Sealed for PolicyFramework {}

impl Document for PolicyFramework {
    const NAME: &'static str = "policy-framework";
    const DUTCH: &'static str = "beleidskader";
}

/// Who wrote down the goals.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StatedBy {
    /// The municipality itself.
    #[default]
    Municipality,
    /// The organisation, from the municipality's policy, because no such document exists.
    Organisation,
}

/// A municipality that commissions the work.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "opdrachtgever")]
pub struct Commissioner {
    /// The code of the municipality, for example GM0363.
    pub code: RegionCode,
    /// Its name.
    pub name: String,
}

impl Commissioner {
    /// A municipality by code and name.
    pub fn new(code: RegionCode, name: impl Into<String>) -> Self {
        Self {
            code,
            name: name.into(),
        }
    }
}
