//! How an effect is measured.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Role;
use crate::instrument::InstrumentId;
use crate::policy::Indicator;
use crate::value::Id;

/// How an effect is measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "meting")]
pub enum MeasurementPlan {
    /// With an instrument, person by person.
    Instrument(ScaleMeasurement),
    /// By people who move from one role to another, from dated roles in the register.
    RoleMovement(RoleMovement),
    /// By an indicator of the policy framework: values before and after from a source or a survey.
    Indicator(Id<Indicator>),
    /// By one survey question put afterwards, given here.
    Survey(String),
    /// By stories only; how they are gathered, given here.
    Stories(String),
}

/// A measurement with an instrument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ScaleMeasurement {
    /// The id of the instrument.
    pub id: InstrumentId,
    /// Its version: scores of unlike versions are never compared.
    pub version: String,
    /// How it is used.
    #[serde(default = "before_after")]
    pub design: Design,
    /// Who measures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The norm that is compared with, with its source; for the design before-after-norm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub norm: Option<String>,
}

fn before_after() -> Design {
    Design::BeforeAfter
}

impl ScaleMeasurement {
    /// A measurement before and after with an instrument of some version.
    pub fn new(id: InstrumentId, version: impl Into<String>) -> Self {
        Self { id, version: version.into(), design: Design::BeforeAfter, by: None, norm: None }
    }
}

/// A movement from one role to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "rolverschuiving")]
pub struct RoleMovement {
    /// The role first seen.
    pub from: Role,
    /// The role seen on a later day.
    pub to: Role,
}

impl RoleMovement {
    /// From one role to another.
    pub fn new(from: Role, to: Role) -> Self {
        Self { from, to }
    }
}

/// The design of a measurement: it decides what may be said, whatever the size of the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "onderzoeksontwerp")]
pub enum Design {
    /// Reach and activities are described.
    #[default]
    Described,
    /// Asked afterwards only.
    AfterOnly,
    /// Measured before and after with the same people.
    BeforeAfter,
    /// Measured before and after, beside a norm or benchmark.
    BeforeAfterNorm,
    /// Measured before and after, with a comparison group; only as an external study quoted with its source.
    ComparisonGroup,
    /// Randomised, or independently repeated; only as an external study quoted with its source.
    Randomised,
}

impl Design {
    /// Every design, weakest first.
    pub const ALL: [Self; 6] = [
        Self::Described,
        Self::AfterOnly,
        Self::BeforeAfter,
        Self::BeforeAfterNorm,
        Self::ComparisonGroup,
        Self::Randomised,
    ];
}
