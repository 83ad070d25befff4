//! The designs of a measurement, which are the rungs of the evidence ladder, and what each forbids to say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;

/// The design of a measurement: it decides what may be said, whatever the size of the change.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "onderzoeksontwerp")]
#[doc(alias = "bewijsladder")]
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

/// What a phrase claims, and so from which rung it may be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    Change,
    Cause,
    Effect,
    NeverWithFigure,
    Never,
}

impl Limit {
    pub(super) fn forbids(self, design: Design) -> bool {
        match self {
            Limit::Change => design < Design::BeforeAfter,
            Limit::Cause => design < Design::ComparisonGroup,
            Limit::Effect => design < Design::Randomised,
            Limit::NeverWithFigure | Limit::Never => true,
        }
    }

    pub(super) fn because(self) -> Words {
        match self {
            Limit::Change => Words::new(
                "zegt dat iets veranderde, en dat vraagt een meting vooraf en achteraf bij dezelfde mensen",
                "says that something changed, which needs a measurement before and after among the same people",
            ),
            Limit::Cause => Words::new(
                "wijst een oorzaak aan, en dat vraagt een vergelijkingsgroep",
                "names a cause, which needs a comparison group",
            ),
            Limit::Effect => Words::new(
                "zegt dat het zonder de activiteit niet gebeurd was, en dat vraagt gerandomiseerd of herhaald onderzoek",
                "says that it would not have happened otherwise, which needs randomised or repeated research",
            ),
            Limit::NeverWithFigure => Words::new(
                "schrijft een getal toe aan een activiteit, en dat wordt hier niet berekend",
                "attributes a figure to an activity, which is not computed here",
            ),
            Limit::Never => Words::new(
                "belooft meer zekerheid dan onderzoek kan geven",
                "promises more certainty than research can give",
            ),
        }
    }
}
