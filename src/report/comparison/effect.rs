//! Goals and effects of two reports: in which of them they stand, and how they moved.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::MeasureCompared;
use crate::evidence::Standing;
use crate::language::Words;
use crate::plan::{Effect, Target};
use crate::policy::{Goal, TargetGroup};
use crate::report::{EffectAnswer, Outcome};
use crate::value::Id;

/// A goal in two reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct GoalCompared {
    /// The goal.
    pub goal: Id<Goal>,
    /// The goal in words; where it changed, those of the later report.
    pub title: String,
    /// In which report it stands.
    pub presence: Presence,
    /// The words of the earlier report, where they are others: then its effects may answer something else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier_title: Option<String>,
    /// The effects under it in either report.
    pub effects: Vec<Id<Effect>>,
}

/// In which report something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Presence {
    /// In both.
    Both,
    /// In the later one only.
    New,
    /// In the earlier one only.
    Gone,
}

/// An effect in two reports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EffectCompared {
    /// The effect.
    pub effect: Id<Effect>,
    /// The change in words; where it changed, those of the later report.
    pub title: String,
    /// In which report it stands.
    pub presence: Presence,
    /// How it moved.
    pub movement: Movement,
    /// Why that cannot be told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<WhyNot>,
    /// How it stood in the earlier report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<EffectSeen>,
    /// How it stands in the later report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later: Option<EffectSeen>,
    /// The figures of both beside each other.
    pub measures: Vec<MeasureCompared>,
    /// What the figures of both carry, and no more.
    pub statement: Words,
}

/// How an effect stands in one report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EffectSeen {
    /// The change in words.
    pub title: String,
    /// The group it is for.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_group: Option<Id<TargetGroup>>,
    /// How well it is known that something changed.
    pub standing: Standing,
    /// How it went within that report.
    pub outcome: Outcome,
    /// What was pursued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pursued: Option<Target>,
}

impl EffectSeen {
    /// How the answer of a report stands.
    pub fn of(answer: &EffectAnswer) -> Self {
        Self {
            title: answer.title.clone(),
            for_group: answer.for_group.clone(),
            standing: answer.standing,
            outcome: Outcome::of(answer),
            pursued: answer.pursued.clone(),
        }
    }
}

/// How something moved from the earlier report to the later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "beweging")]
pub enum Movement {
    /// The later outcome is more favourable, and the uncertainty of both leaves that standing.
    Better,
    /// The later outcome is less favourable, and the uncertainty of both leaves that standing.
    Worse,
    /// The outcomes differ beyond the uncertainty, where neither side is better.
    Changed,
    /// There is no difference beyond the uncertainty of both.
    NoClearDifference,
    /// The figures stand beside each other, but whether they differ cannot be told.
    CannotBeTold,
    /// What was measured is not the same.
    NotComparable,
    /// It stands in the later report only.
    New,
    /// It stands in the earlier report only.
    Gone,
}

impl Movement {
    /// Every movement, in the order in which they are told.
    pub const ALL: [Self; 8] = [
        Self::Better,
        Self::Worse,
        Self::Changed,
        Self::NoClearDifference,
        Self::CannotBeTold,
        Self::NotComparable,
        Self::New,
        Self::Gone,
    ];

    /// The movement in a few words.
    pub fn words(self) -> Words {
        let (nl, en) = match self {
            Self::Better => ("gunstiger dan eerder", "more favourable than before"),
            Self::Worse => ("minder gunstig dan eerder", "less favourable than before"),
            Self::Changed => ("anders dan eerder", "other than before"),
            Self::NoClearDifference => ("geen duidelijk verschil", "no clear difference"),
            Self::CannotBeTold => ("niet te zeggen", "cannot be told"),
            Self::NotComparable => ("niet te vergelijken", "not comparable"),
            Self::New => ("nieuw", "new"),
            Self::Gone => ("staat er niet meer in", "gone"),
        };
        Words::new(nl, en)
    }
}

/// Why it cannot be told how something moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum WhyNot {
    /// The effect is described in other words.
    OtherDefinition,
    /// It is for another group.
    OtherGroup,
    /// It was measured in another way: scores then, a survey now.
    OtherKind,
    /// It was measured with another instrument.
    OtherInstrument,
    /// It was measured with another version of the instrument.
    OtherVersion,
    /// The scale is another.
    OtherScale,
    /// The other side of the scale is the good one.
    OtherDirection,
    /// The unit is another.
    OtherUnit,
    /// Another change counts as improved.
    OtherCutOff,
    /// The roles are others.
    OtherRoles,
    /// The question is another.
    OtherQuestion,
    /// Others answered: people themselves then, somebody about them now.
    OtherRespondent,
    /// Only the earlier report has figures.
    EarlierOnly,
    /// Only the later report has figures.
    LaterOnly,
    /// Neither report has figures.
    NoFigures,
    /// A figure is hidden, given as a range, or not computable.
    NotPrinted,
    /// No uncertainty is printed, so that chance cannot be set apart.
    NoUncertainty,
    /// The instrument has several domains, which are never added.
    SeveralDomains,
    /// The measurements of both lie in the same time, so that they may be the same ones.
    MeasuredInOneTime,
    /// It describes a whole population: context, and no result of one organisation.
    Context,
    /// The figure counts what was done or used, or it is not stated what it measures: it tells of no change.
    NoChange,
    /// It is said to measure something else.
    OtherMeasurand,
}

impl WhyNot {
    /// Whether it says that two different things were measured.
    pub fn is_other(self) -> bool {
        !matches!(
            self,
            Self::EarlierOnly
                | Self::LaterOnly
                | Self::NoFigures
                | Self::NotPrinted
                | Self::NoUncertainty
                | Self::SeveralDomains
                | Self::MeasuredInOneTime
                | Self::Context
                | Self::NoChange
        )
    }

    /// The reason in words: a clause.
    pub fn words(self) -> Words {
        let (nl, en) = match self {
            Self::OtherDefinition => (
                "het effect is anders omschreven",
                "the effect is described otherwise",
            ),
            Self::OtherGroup => ("het gaat om een andere groep", "it is about another group"),
            Self::OtherKind => (
                "het is op een andere manier gemeten",
                "it was measured in another way",
            ),
            Self::OtherInstrument => ("het meetinstrument is een ander", "the instrument is another"),
            Self::OtherVersion => (
                "de versie van het meetinstrument is een andere",
                "the version of the instrument is another",
            ),
            Self::OtherScale => ("de schaal is een andere", "the scale is another"),
            Self::OtherDirection => (
                "een andere kant van de schaal geldt als gunstig",
                "another side of the scale counts as favourable",
            ),
            Self::OtherUnit => ("de eenheid is een andere", "the unit is another"),
            Self::OtherCutOff => (
                "een ander verschil geldt als vooruitgang",
                "another change counts as improved",
            ),
            Self::OtherRoles => ("het gaat om andere rollen", "it is about other roles"),
            Self::OtherQuestion => ("de vraag is een andere", "the question is another"),
            Self::OtherRespondent => (
                "iemand anders vulde de vragen in",
                "somebody else filled in the questions",
            ),
            Self::EarlierOnly => (
                "alleen de eerdere rapportage heeft er cijfers over",
                "only the earlier report has figures about it",
            ),
            Self::LaterOnly => (
                "alleen de latere rapportage heeft er cijfers over",
                "only the later report has figures about it",
            ),
            Self::NoFigures => (
                "geen van beide rapportages heeft er cijfers over",
                "neither report has figures about it",
            ),
            Self::NotPrinted => (
                "een cijfer is niet gepubliceerd of niet precies bekend",
                "a figure is not published or not known exactly",
            ),
            Self::NoUncertainty => (
                "hoe onzeker de cijfers zijn, staat er niet bij",
                "how uncertain the figures are is not given",
            ),
            Self::SeveralDomains => (
                "het meetinstrument heeft meer domeinen, die niet bij elkaar op te tellen zijn",
                "the instrument has several domains, which cannot be added up",
            ),
            Self::MeasuredInOneTime => (
                "de metingen liggen deels in dezelfde tijd",
                "the measurements lie partly in the same time",
            ),
            Self::Context => (
                "het cijfer gaat over een hele bevolking en is achtergrond",
                "the figure is about a whole population and is background",
            ),
            Self::NoChange => (
                "het cijfer toont geen verandering, of er staat niet bij wat het meet",
                "the figure shows no change, or it is not stated what it measures",
            ),
            Self::OtherMeasurand => (
                "het cijfer meet iets anders",
                "the figure measures something else",
            ),
        };
        Words::new(nl, en)
    }
}
