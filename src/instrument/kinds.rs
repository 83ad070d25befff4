//! The short code lists that describe an instrument.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
    /// use vernieuwend_verantwoorden::instrument::Purpose;
    ///
    /// assert!(Purpose::Group.fit_for_proof());
    /// assert!(!Purpose::Conversation.fit_for_proof());
    /// ```
    pub fn fit_for_proof(self) -> bool {
        matches!(self, Self::Group | Self::Individual)
    }
}
