//! How much a number of pairs can carry.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What may be shown of a paired change, decided by the number of pairs alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Gate {
    /// Nothing is shown, not even the number of pairs.
    None,
    /// Only the number of pairs is shown.
    Count,
    /// Figures with their interval, labelled as indicative.
    Indicative,
    /// Figures with their interval.
    Normal,
}

impl Gate {
    /// The gate for so many pairs under a disclosure threshold of `k` persons.
    ///
    /// The first line that fits holds, also when `k` is above ten: below `k` nothing, up to ten the number only,
    /// up to twenty-nine indicative, from thirty on normal.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::statistics::Gate;
    ///
    /// assert_eq!(Gate::of(4, 5), Gate::None);
    /// assert_eq!(Gate::of(10, 5), Gate::Count);
    /// assert_eq!(Gate::of(12, 15), Gate::None);
    /// assert_eq!(Gate::of(29, 15), Gate::Indicative);
    /// assert_eq!(Gate::of(30, 15), Gate::Normal);
    /// ```
    pub fn of(pairs: u64, k: u64) -> Self {
        match pairs {
            few if few < k => Self::None,
            0..=10 => Self::Count,
            11..=29 => Self::Indicative,
            _ => Self::Normal,
        }
    }

    /// The code as it stands in documents.
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Count => "count",
            Self::Indicative => "indicative",
            Self::Normal => "normal",
        }
    }
}
