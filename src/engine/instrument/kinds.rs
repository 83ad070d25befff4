//! The short code lists that describe an instrument.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;

/// Which way of a scale is the good one.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[doc(alias = "richting")]
pub enum Direction {
    /// A higher score is better.
    Higher,
    /// A lower score is better.
    Lower,
    /// Neither side is better.
    #[default]
    None,
}

/// What a figure measures, as whoever set it up declares it. It decides how far the figure may lift an effect; what
/// the figure is called decides nothing.
///
/// ```
/// use vernieuwend_verantwoorden::engine::instrument::Measurand;
///
/// assert!(Measurand::State.may_show_change());
/// assert!(!Measurand::Effort.may_show_change());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "wat het meet")]
#[doc(alias = "meetgrootheid")]
pub enum Measurand {
    /// How people or their surroundings are, or what they do: loneliness, trust, taking part in society. A difference
    /// between before and after is a change.
    #[doc(alias = "toestand of gedrag")]
    State,
    /// What people themselves say that changed for them. It is told, not measured.
    #[doc(alias = "ervaren verandering")]
    ExperiencedChange,
    /// What people think of what was offered to them. It says nothing of change.
    #[doc(alias = "tevredenheid")]
    Satisfaction,
    /// How often services are used: referrals, requests, provisions granted. That fewer or more are used is no change
    /// in people by itself.
    #[doc(alias = "gebruik van voorzieningen")]
    UseOfServices,
    /// What the organisation does and whom it reaches: activities, visits, participants, hours. It is never a change.
    #[doc(alias = "inspanning")]
    Effort,
}

impl Measurand {
    /// Everything that a figure can measure.
    pub const ALL: [Self; 5] = [
        Self::State,
        Self::ExperiencedChange,
        Self::Satisfaction,
        Self::UseOfServices,
        Self::Effort,
    ];

    /// Whether a difference between before and after is a change.
    pub fn may_show_change(self) -> bool {
        self == Self::State
    }

    /// Whether a figure tells of a change at all, measured or as people experience it.
    pub fn tells_of_change(self) -> bool {
        matches!(self, Self::State | Self::ExperiencedChange)
    }

    /// What is measured, in words.
    pub fn words(self) -> Words {
        let (nl, en) = match self {
            Self::State => ("toestand of gedrag van mensen", "how people are or what they do"),
            Self::ExperiencedChange => (
                "verandering zoals mensen die ervaren",
                "change as people experience it",
            ),
            Self::Satisfaction => ("tevredenheid over het aanbod", "satisfaction with the offer"),
            Self::UseOfServices => ("gebruik van voorzieningen", "use of services"),
            Self::Effort => ("inspanning", "effort"),
        };
        Words::new(nl, en)
    }
}

/// What an instrument is made for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Purpose {
    /// May support a statement about a group of people.
    #[default]
    Group,
    /// For use with one person; may be counted over persons.
    Individual,
    /// Guides a conversation; never proof.
    Conversation,
    /// Describes a way of working, not a change in people; never proof of an effect.
    Process,
}

/// What form a result has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ResultKind {
    /// One score, of which a mean makes sense.
    Scale,
    /// One level of a ladder: counted per level, without a mean.
    #[doc(alias = "ladder")]
    Levels,
    /// A level per domain: counted per domain, without a mean, never over domains.
    LevelsPerDomain,
    /// A score per dimension, never added over dimensions.
    ScorePerDimension,
    /// Areas without an order, and without a score.
    Areas,
    /// Each person's own goals, from −2 (much less than expected) through +2 (much more).
    #[doc(alias = "doelrealisatie")]
    Goals,
}

/// What happens to a total when answers are missing.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MissingRule {
    /// Without every answer there is no total.
    #[default]
    NoneMissing,
    /// One answer may be missing; the total is the sum of the others and is not scaled up.
    OneMissing,
    /// Only totals are recorded, or there is one item.
    TotalsOnly,
    /// Every domain must be scored.
    AllDomains,
    /// Only persons with both answers of a pair count.
    PairsWithBoth,
}

impl Purpose {
    /// Whether results may support a statement about what changed.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::Purpose;
    ///
    /// assert!(Purpose::Group.fit_for_proof());
    /// assert!(!Purpose::Conversation.fit_for_proof());
    /// ```
    pub fn fit_for_proof(self) -> bool {
        matches!(self, Self::Group | Self::Individual)
    }
}
