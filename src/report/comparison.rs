//! Two reports of one organisation side by side: what moved, what did not, and where that cannot be told.

mod decision;
mod effect;
mod measure;
mod reach;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use decision::{DecisionFollowed, FollowUp};
pub use effect::{EffectCompared, EffectSeen, GoalCompared, Movement, Presence, WhyNot};
pub use measure::{ComparedFigure, MeasureCompared, MeasureSeen};
pub use reach::{ActivityCompared, ActivitySeen, GroupCompared, ReachCompared, Span};

use super::{Audience, EffectReport};
use crate::language::Words;
use crate::plan::Organisation;
use crate::policy::Commissioner;
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{Day, Extensions, Id, Period};

/// Two reports of one organisation side by side. It prints no number of people that the two reports do not print, and
/// sums and differences of what they print only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "comparison")]
#[non_exhaustive]
#[doc(alias = "vergelijking")]
pub struct Comparison {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// Who accounts in both reports.
    pub organisation: Organisation,
    /// To whom.
    pub commissioners: Vec<Commissioner>,
    /// Whom this comparison is for: the audience of the later report.
    pub audience: Audience,
    /// The comparison itself.
    pub year_on_year: YearOnYear,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

impl Sealed for Comparison {}

impl Document for Comparison {
    const NAME: &'static str = "comparison";
    const DUTCH: &'static str = "vergelijking";
}

impl Comparison {
    /// A comparison of an earlier report with a later one.
    pub fn new(id: Id<Self>, later: &EffectReport, year_on_year: YearOnYear) -> Self {
        Self {
            document: DocumentName::new(),
            format_version: FormatVersion::default(),
            id,
            organisation: later.organisation.clone(),
            commissioners: later.commissioners.clone(),
            audience: later.audience,
            year_on_year,
            extensions: Extensions::default(),
        }
    }
}

/// An earlier report beside a later one. Between two reports nothing is said of causes: other people took part, and
/// other things happened too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "jaar op jaar")]
pub struct YearOnYear {
    /// The earlier report.
    pub earlier: ReportCompared,
    /// The later report.
    pub later: ReportCompared,
    /// How many effects moved, in a few sentences.
    pub statement: Words,
    /// What must be kept in mind with it.
    pub caveats: Vec<ComparisonCaveat>,
    /// The goals of both reports, with the effects that stand under them in either.
    pub goals: Vec<GoalCompared>,
    /// Every effect of both reports, each once.
    pub effects: Vec<EffectCompared>,
    /// What was decided in the earlier report, and what came of it.
    pub decisions: Vec<DecisionFollowed>,
    /// Everybody who was reached. Reach is no effect: more people is not better.
    pub reach: ReachCompared,
    /// People reached by target group. Groups overlap: they do not add up.
    pub groups: Vec<GroupCompared>,
    /// What was done. No line of it is an effect.
    pub activities: Vec<ActivityCompared>,
}

/// A report that is compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ReportCompared {
    /// The report.
    pub report: Id<EffectReport>,
    /// The day it was made.
    pub made_on: Day,
    /// The period it is about.
    pub period: Period,
    /// Whom it is for.
    pub audience: Audience,
}

impl ReportCompared {
    /// The report by its header.
    pub fn of(report: &EffectReport) -> Self {
        Self {
            report: report.id.clone(),
            made_on: report.made_on,
            period: report.period,
            audience: report.audience,
        }
    }
}

/// What must be kept in mind with a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ComparisonCaveat {
    /// The groups measured count as two separate ones; who was measured in both reports counts in both.
    SeparateGroups,
    /// The periods are not equally long, so that counts cannot be held against each other.
    PeriodsDifferInLength,
    /// There is time between the periods of which neither report tells.
    PeriodsApart,
    /// The reports were made under different policy frameworks.
    OtherPolicyFramework,
    /// The reports were protected by different rules, so that one may hide what the other prints.
    ProtectedOtherwise,
    /// The earlier report is for another audience, and tells less.
    OtherAudience,
}

impl ComparisonCaveat {
    /// The caveat in words: a sentence without its full stop.
    pub fn words(self) -> Words {
        let (nl, en) = match self {
            Self::SeparateGroups => (
                "De gemeten groepen gelden als twee aparte groepen; wie in beide rapportages is gemeten, telt in beide mee",
                "The groups measured count as two separate ones; who was measured in both reports counts in both",
            ),
            Self::PeriodsDifferInLength => (
                "De perioden zijn niet even lang: aantallen zijn daardoor niet tegen elkaar af te zetten",
                "The periods are not equally long, so that numbers cannot be held against each other",
            ),
            Self::PeriodsApart => (
                "Tussen de perioden ligt tijd waarover geen van beide rapportages gaat",
                "Between the periods lies time of which neither report tells",
            ),
            Self::OtherPolicyFramework => (
                "De rapportages horen bij verschillende beleidskaders",
                "The reports belong to different policy frameworks",
            ),
            Self::ProtectedOtherwise => (
                "De rapportages zijn op een andere manier afgeschermd: de ene kan verbergen wat de andere laat zien",
                "The reports were protected otherwise: one may hide what the other prints",
            ),
            Self::OtherAudience => (
                "De eerdere rapportage is voor een ander publiek en laat minder zien",
                "The earlier report is for another audience and shows less",
            ),
        };
        Words::new(nl, en)
    }
}
