//! Ways by which people are reached who do not come by themselves.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A way in. A source article on professionals holds trust in both directions and offline contact to work best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "vindplaats")]
pub enum WayIn {
    /// Somebody whom the group knows and trusts opens the door.
    #[doc(alias = "wijkambassadeur")]
    Ambassador,
    /// Going to where people are.
    #[doc(alias = "erop af")]
    Outreach,
    /// Personal contact, face to face.
    PersonalContactOffline,
    /// Personal contact, online.
    PersonalContactOnline,
    /// Information that fits the group in language and form.
    FittingInformation,
    /// Meeting in small company.
    #[doc(alias = "kleinschalige ontmoeting")]
    SmallScaleMeeting,
    /// Being there, without an agenda.
    #[doc(alias = "presentie")]
    Presence,
    /// A push: somebody is urged to come.
    Push,
    /// A pull: something draws people.
    Pull,
}

impl WayIn {
    /// Every way in, in the order of the format.
    pub const ALL: [Self; 9] = [
        Self::Ambassador,
        Self::Outreach,
        Self::PersonalContactOffline,
        Self::PersonalContactOnline,
        Self::FittingInformation,
        Self::SmallScaleMeeting,
        Self::Presence,
        Self::Push,
        Self::Pull,
    ];

    /// The code on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ambassador => "ambassador",
            Self::Outreach => "outreach",
            Self::PersonalContactOffline => "personal-contact-offline",
            Self::PersonalContactOnline => "personal-contact-online",
            Self::FittingInformation => "fitting-information",
            Self::SmallScaleMeeting => "small-scale-meeting",
            Self::Presence => "presence",
            Self::Push => "push",
            Self::Pull => "pull",
        }
    }
}
