//! How an effect stands: measured, told, counted only, or unanswered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::statistics::Gate;

/// How well it is known that something changed. Weakest first, so that the best of several is their maximum.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "status")]
pub enum Standing {
    /// Nothing is known.
    #[default]
    Unanswered,
    /// Only who was reached is known. Reach is no effect.
    CountedOnly,
    /// People tell of it, in stories or answers.
    Told,
    /// A change was measured.
    Measured,
}

impl Standing {
    /// Every standing, strongest first.
    pub const ALL: [Self; 4] = [Self::Measured, Self::Told, Self::CountedOnly, Self::Unanswered];

    /// The standing in words.
    pub fn words(self) -> Words {
        match self {
            Self::Measured => Words::new("gemeten", "measured"),
            Self::Told => Words::new("verteld", "told"),
            Self::CountedOnly => Words::new("alleen geteld", "counted only"),
            Self::Unanswered => Words::new("onbeantwoord", "unanswered"),
        }
    }
}

/// What there is about an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, none excludes another"
)]
#[non_exhaustive]
pub struct Evidence {
    /// The gate that the number of pairs passed, where people were measured before and after with an instrument
    /// that is fit for proof.
    pub pairs: Option<Gate>,
    /// Whether values before and after are known from a source that measures how people are or what they do, or movements
    /// between roles were counted.
    pub aggregate: bool,
    /// Whether a story with consent, an answer, a value about an experienced change or a source that does not say how many
    /// answers its values rest on tells of it.
    pub told: bool,
    /// Whether people were asked about it with an instrument in a way that shows no change.
    pub asked_afterwards: bool,
    /// Whether it is known how many people took part in what should bring it about.
    pub reach_known: bool,
}

/// How an effect stands, given what there is about it. Satisfaction with the offer, use of services, counts of activities
/// and figures of which nobody declared what they measure are not among the facts, so they can never lift it.
///
/// ```
/// use vernieuwend_verantwoorden::evidence::{Evidence, Standing, standing};
/// use vernieuwend_verantwoorden::engine::statistics::Gate;
///
/// let mut evidence = Evidence::default();
/// assert_eq!(standing(&evidence), Standing::Unanswered);
/// evidence.reach_known = true;
/// assert_eq!(standing(&evidence), Standing::CountedOnly);
/// evidence.pairs = Some(Gate::Count); // too few for figures: lifts nothing
/// assert_eq!(standing(&evidence), Standing::CountedOnly);
/// evidence.pairs = Some(Gate::Normal);
/// assert_eq!(standing(&evidence), Standing::Measured);
/// ```
pub fn standing(evidence: &Evidence) -> Standing {
    let figures = matches!(evidence.pairs, Some(Gate::Indicative | Gate::Normal));
    if figures || evidence.aggregate {
        Standing::Measured
    } else if evidence.told || evidence.asked_afterwards {
        Standing::Told
    } else if evidence.reach_known {
        Standing::CountedOnly
    } else {
        Standing::Unanswered
    }
}
