//! Roles that people have.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The role in which somebody takes part. The order of the list is no ranking of worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "rol")]
pub enum Role {
    /// Comes in, without fixed enrolment.
    #[doc(alias = "bezoeker")]
    Visitor,
    /// Takes part in an activity.
    #[doc(alias = "deelnemer")]
    Participant,
    /// Works unpaid and unobliged, in some organised form, for others or society.
    #[doc(alias = "vrijwilliger")]
    Volunteer,
    /// Shapes the activity together with professionals.
    #[doc(alias = "coproducent")]
    CoProducer,
    /// Started it and carries it.
    #[doc(alias = "initiatiefnemer")]
    Initiator,
    /// Known and trusted by many; opens doors.
    #[doc(alias = "sleutelfiguur")]
    KeyFigure,
}

impl Role {
    /// Every role, in the order of the format.
    pub const ALL: [Self; 6] = [
        Self::Visitor,
        Self::Participant,
        Self::Volunteer,
        Self::CoProducer,
        Self::Initiator,
        Self::KeyFigure,
    ];

    /// The code on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Participant => "participant",
            Self::Volunteer => "volunteer",
            Self::CoProducer => "co-producer",
            Self::Initiator => "initiator",
            Self::KeyFigure => "key-figure",
        }
    }

    /// The role with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == code)
    }
}
