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
}
