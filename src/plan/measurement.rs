//! How an effect is measured.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Plan, Role};
use crate::instrument::{AnswerCoding, DeclaredInstrument, Direction, Instrument};
use crate::invalid_value::InvalidValue;
use crate::policy::Indicator;
use crate::value::Id;
use crate::wording::Design;

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
    pub id: Id<Instrument>,
    /// Its version: scores of unlike versions are never compared.
    pub version: String,
    /// How it is used.
    #[serde(default = "before_after")]
    pub design: Design,
    /// Which way is better, for an instrument that leaves it to the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub better: Option<Direction>,
    /// Whether one answer may be missing where the manual does not say so; the report names it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_missing_allowed: bool,
    /// How answers are written in the records, where the questionnaire numbers them in another way than they are
    /// scored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "codering")]
    pub answers: Option<AnswerCoding>,
    /// How many days before the period a first measurement may lie, of a person who is measured again within it; any
    /// number when absent, none when 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 36500))]
    #[doc(alias = "nulmeting")]
    pub baseline_days_before: Option<u32>,
    /// Who measures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Whether people answer about themselves; when absent, instruments for groups do and those for one person
    /// do not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_report: Option<bool>,
    /// The norm that is compared with, with its source; for the design before-after-norm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub norm: Option<String>,
}

fn before_after() -> Design {
    Design::BeforeAfter
}

impl ScaleMeasurement {
    /// A measurement before and after with an instrument of some version.
    pub fn new(id: Id<Instrument>, version: impl Into<String>) -> Self {
        Self {
            id,
            version: version.into(),
            design: Design::BeforeAfter,
            better: None,
            one_missing_allowed: false,
            answers: None,
            baseline_days_before: None,
            by: None,
            self_report: None,
            norm: None,
        }
    }
}

impl Plan {
    /// The instrument that a measurement uses: a built-in one, or one that the plan declares, with what the
    /// measurement decides about it.
    ///
    /// # Errors
    /// When the instrument or that version of it is not known, or does not allow what the measurement decides.
    pub fn instrument(&self, measurement: &ScaleMeasurement) -> Result<Instrument, InvalidValue> {
        let same = |declared: &&DeclaredInstrument| {
            declared.id == measurement.id.as_str() && declared.version == measurement.version
        };
        let mut instrument = match self.instruments.iter().find(same) {
            Some(declared) => Instrument::declare(declared)?,
            None => Instrument::built_in(measurement.id.as_str(), &measurement.version)?,
        };
        if let Some(better) = measurement.better {
            instrument = instrument.with_better(better)?;
        }
        if measurement.one_missing_allowed {
            instrument = instrument.allowing_one_missing()?;
        }
        if let Some(answers) = &measurement.answers {
            instrument = instrument.with_answers(answers)?;
        }
        Ok(instrument)
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
