//! What the figure under a wording stands for: the four kinds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the figure under a wording stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Kind {
    /// Activities, products, participants, reach, money or hours: the effort of the organisation.
    Count,
    /// A change in people, groups, organisations, rules or surroundings, or a state or level whose movement is that change.
    Change,
    /// What people think of what was offered to them: satisfaction, marks, usefulness.
    Experience,
    /// A code, a bare theme, something left blank: nothing can be said about it.
    Unclear,
}

impl Kind {
    /// The word for the kind as documents have it.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::wording::Kind;
    ///
    /// assert_eq!(Kind::Experience.as_str(), "experience");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Count => "count",
            Kind::Change => "change",
            Kind::Experience => "experience",
            Kind::Unclear => "unclear",
        }
    }
}
