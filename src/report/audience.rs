//! Whom a report is for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whom a report is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "doelpubliek")]
pub enum Audience {
    /// The organisation itself: exact, stays inside.
    Internal,
    /// An accountant or auditor: exact and confidential (Awb articles 4:45 and 4:78).
    Auditor,
    /// The municipality that commissions the work.
    Commissioner,
    /// Everybody.
    Public,
}

impl Audience {
    /// Whether the report holds exact counts, so that it must not be published.
    pub fn is_confidential(self) -> bool {
        matches!(self, Self::Internal | Self::Auditor)
    }

    /// Whether this audience may see a report that was made for another one.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::report::Audience;
    ///
    /// assert!(Audience::Commissioner.may_see(Audience::Public));
    /// assert!(!Audience::Public.may_see(Audience::Commissioner));
    /// ```
    pub fn may_see(self, report_for: Self) -> bool {
        match self {
            Self::Internal | Self::Auditor => true,
            Self::Commissioner => !report_for.is_confidential(),
            Self::Public => report_for == Self::Public,
        }
    }
}
