//! A money ratio, which cannot exist without every factor and its source.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::policy::Goal;
use crate::value::{Citation, Decimal, Id, Share};

/// What a euro put in is said to bring to society (social return on investment). It is quoted, never computed
/// here, and never a headline: it stands last, behind every factor that made it.
///
/// ```
/// use vernieuwend_verantwoorden::narrative::MoneyRatio;
///
/// let bare = r#"{"goal": "meedoen", "ratio": 1.6, "source": "Eigen berekening"}"#;
/// assert!(serde_json::from_str::<MoneyRatio>(bare).is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "SROI")]
#[doc(alias = "maatschappelijk rendement")]
pub struct MoneyRatio {
    /// The goal it is about.
    pub goal: Id<Goal>,
    /// Euros of value per euro put in.
    pub ratio: Decimal,
    /// Who computed it, and where.
    pub source: Citation,
    /// The share that would have come about anyway.
    pub deadweight: SourcedShare,
    /// The share that only moved from elsewhere.
    pub displacement: SourcedShare,
    /// The share that is due to others.
    pub attribution: SourcedShare,
    /// The share that fades each year.
    pub drop_off: SourcedShare,
    /// The yearly rate by which later value counts less.
    pub discount_rate: SourcedShare,
}

impl MoneyRatio {
    /// A ratio with every factor: deadweight, displacement, attribution, drop-off and discount rate.
    pub fn new(
        goal: Id<Goal>,
        ratio: Decimal,
        source: Citation,
        [deadweight, displacement, attribution, drop_off, discount_rate]: [SourcedShare; 5],
    ) -> Self {
        Self {
            goal,
            ratio,
            source,
            deadweight,
            displacement,
            attribution,
            drop_off,
            discount_rate,
        }
    }
}

/// A share, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SourcedShare {
    /// The share.
    pub value: Share,
    /// Where it comes from.
    pub source: Citation,
}

impl SourcedShare {
    /// A share with its source.
    pub fn new(value: Share, source: Citation) -> Self {
        Self { value, source }
    }
}
