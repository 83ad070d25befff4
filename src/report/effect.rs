//! The answer about one effect.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Observed, Reach, RestsOn, SurveyAnswer};
use crate::evidence::{Caveat, Label, Standing};
use crate::language::Words;
use crate::narrative::{ExternalStudy, Story};
use crate::plan::{Beneficiary, Design, Effect, Origin, QuotedAttribution, Role, Strength, Target};
use crate::policy::TargetGroup;
use crate::statistics::Gate;
use crate::value::{Day, Id};

/// The answer about one effect: pursued beside observed, how well it is known, and why it differs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EffectAnswer {
    /// The effect.
    pub effect: Id<Effect>,
    /// The change in words.
    pub title: String,
    /// The group it is for.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_group: Option<Id<TargetGroup>>,
    /// Whether it was intended.
    pub origin: Origin,
    /// For whom it is of value.
    pub value_for: Beneficiary,
    /// How well it is known that something changed.
    pub standing: Standing,
    /// The design of the measurement, which sets what may be said.
    pub design: Design,
    /// The gate that the number of pairs passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// Labels printed with the figures.
    pub labels: Vec<Label>,
    /// The statement that the figures carry, and no more.
    pub statement: Words,
    /// What was pursued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pursued: Option<Target>,
    /// The year that it is set for, where the plan sets targets by year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pursued_for: Option<u16>,
    /// What was observed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observed: Option<Observed>,
    /// What must be kept in mind with these figures.
    pub caveats: Vec<Caveat>,
    /// How observed differs from pursued, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<Difference>,
    /// What was pursued in the other years of the period, where the plan sets targets by year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_years: Vec<YearAnswer>,
    /// How it contributes to the goal it stands under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution: Option<ContributionAnswer>,
    /// The people it is for who were reached.
    pub reach: Reach,
    /// Answers to survey questions about it.
    pub survey_results: Vec<SurveyAnswer>,
    /// Stories about it.
    pub stories: Vec<ToldStory>,
    /// Studies by others about it, quoted.
    pub studies: Vec<ExternalStudy>,
}

impl EffectAnswer {
    /// Whether it is held against how it was at the start, and that is not known.
    pub fn lacks_baseline(&self) -> bool {
        match (&self.pursued, &self.observed) {
            (Some(target), Some(Observed::Aggregate(figures))) => {
                target.is_beside_baseline() && figures.before.value.known().is_none()
            }
            _ => false,
        }
    }

    /// Whether a source tells one value of two, so that a state is known and no change.
    pub fn has_one_value(&self) -> bool {
        match &self.observed {
            Some(Observed::Aggregate(figures)) => {
                figures.before.value.known().is_some() != figures.after.value.known().is_some()
            }
            _ => false,
        }
    }

    /// Whether it was held against a published figure of which nobody can tell how uncertain it is, so that only the
    /// figure as printed was compared.
    pub fn goes_by_published(&self) -> bool {
        let Some(Observed::Aggregate(figures)) = &self.observed else {
            return false;
        };
        let is_uncertain = matches!(
            figures.rests_on,
            Some(RestsOn::NumberUnknown | RestsOn::SpreadUnknown)
        );
        let was_compared = self.difference.as_ref().is_some_and(|it| {
            use DifferenceKind::{Better, Met, None, NotMet, Other, Worse};
            matches!(it.kind, None | Met | NotMet | Better | Worse | Other)
        });
        let by_value = matches!(self.pursued, Some(Target::Value(_)));
        is_uncertain && was_compared && by_value
    }
}

/// A story as it is told in a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ToldStory {
    /// The story.
    pub story: Id<Story>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The story, told with consent.
    pub text: String,
    /// When it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// The role of the one who tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_by: Option<Role>,
}

impl ToldStory {
    /// The story as it is told in a report.
    pub fn of(story: &Story) -> Self {
        Self {
            story: story.id.clone(),
            title: story.title.clone(),
            text: story.text.clone(),
            on: story.on,
            told_by: story.told_by,
        }
    }
}

/// How what was observed differs from what was pursued (Awb article 4:80).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "verschil")]
pub struct Difference {
    /// How it differs.
    pub kind: DifferenceKind,
    /// The explanation of the organisation. It is asked wherever the printed values differ, also within the
    /// uncertainty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

impl Difference {
    /// A difference with or without an explanation.
    pub fn new(kind: DifferenceKind, explanation: Option<String>) -> Self {
        Self { kind, explanation }
    }
}

/// How what was observed differs from what was pursued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The printed values are equal.
    None,
    /// The printed values differ, but within the uncertainty: whether more or less came of it, or whether a limit was kept
    /// to, cannot be determined.
    NotToBeTold,
    /// More came of it than was pursued.
    Better,
    /// Less came of it than was pursued.
    Worse,
    /// The values differ in a direction that is neither better nor worse.
    Other,
    /// What was observed keeps to the limit that was pursued, also within its uncertainty.
    Met,
    /// What was observed does not keep to the limit that was pursued, also within its uncertainty.
    NotMet,
    /// What was pursued is set for a later year.
    NotYetDue,
    /// There is nothing to hold against what was pursued.
    NotComparable,
}

/// What was pursued in another year of the period than the one that the outcome is held against, and how the value of that
/// year differs from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "streefwaarde per jaar")]
pub struct YearAnswer {
    /// The year.
    pub year: u16,
    /// What was pursued in it.
    pub pursued: Target,
    /// How the value of that year differs from it.
    pub difference: DifferenceKind,
}

/// How an effect contributes to a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ContributionAnswer {
    /// How directly.
    pub strength: Strength,
    /// Why the effect helps the goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// What must hold for that.
    pub assumptions: Vec<String>,
    /// What else may cause the change.
    pub other_causes: Vec<String>,
    /// An attribution made by others, quoted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<QuotedAttribution>,
    /// The contribution in sentences: the plan's reasoning and attributions by others, as quotations.
    pub statement: Words,
}

impl ContributionAnswer {
    /// The contribution as the plan argues it.
    pub fn of(contribution: &crate::plan::Contribution) -> Self {
        Self {
            strength: contribution.strength,
            because: contribution.because.clone(),
            assumptions: contribution.assumptions.clone(),
            other_causes: contribution.other_causes.clone(),
            attribution: contribution.attribution.clone(),
            statement: Words::default(),
        }
    }
}
