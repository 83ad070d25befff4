//! How strong evidence is, and what each rung of it forbids to say.

use crate::language::Words;

/// How strong the evidence behind a statement is: the rungs of the evidence ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "bewijsladder")]
pub enum Strength {
    /// Rung 0: reach and activities are described.
    Described,
    /// Rung 1: people were asked afterwards only.
    AfterOnly,
    /// Rung 2: before and after, the same persons.
    BeforeAfter,
    /// Rung 2n: before and after, beside a norm or benchmark.
    BeforeAfterNorm,
    /// Rung 3: before and after, with a comparison group.
    ComparisonGroup,
    /// Rung 4: randomised, or independently repeated.
    Randomised,
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
    pub(super) fn forbids(self, strength: Strength) -> bool {
        match self {
            Limit::Change => strength < Strength::BeforeAfter,
            Limit::Cause => strength < Strength::ComparisonGroup,
            Limit::Effect => strength < Strength::Randomised,
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
