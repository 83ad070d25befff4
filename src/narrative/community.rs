//! Community building: talents at three reaches, stories with coded effects, and whether what residents began goes on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Story;
use crate::plan::{Activity, Role};
use crate::value::{Day, Figure, Id, People};

/// What residents can and want, what changed in their stories, and what goes on without the professional.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "opbouwwerk")]
pub struct Community {
    /// Talents and wishes by their reach, in numbers of residents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub talents: Vec<TalentCount>,
    /// Stories with coded effects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codings: Vec<StoryCoding>,
    /// Whether activities go on, at later moments: first enthusiasm fades.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub continuity: Vec<Continuity>,
}

impl Community {
    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Talents and wishes at one reach, from conversations with one resident at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "talenteninventarisatie")]
pub struct TalentCount {
    /// How far they reach.
    pub reach: TalentReach,
    /// How many residents offered a talent.
    #[serde(default)]
    pub offered: Figure<People>,
    /// How many of these use it by now.
    #[serde(default)]
    pub used: Figure<People>,
    /// How many residents told a wish.
    #[serde(default)]
    pub wished: Figure<People>,
    /// What they can and want, in general words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<String>,
}

impl TalentCount {
    /// Talents at a reach of which nobody knows the number.
    pub fn new(reach: TalentReach) -> Self {
        Self {
            reach,
            offered: Figure::Unknown,
            used: Figure::Unknown,
            wished: Figure::Unknown,
            examples: Vec::new(),
        }
    }
}

/// How far a talent or a wish reaches, in the order in which it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TalentReach {
    /// The own network: what somebody can and wants to improve there.
    OwnNetwork,
    /// The neighbourhood: what somebody can mean for it.
    Neighbourhood,
    /// Beyond it: talents are not locked into one neighbourhood.
    Beyond,
}

/// What changed in a story, as somebody coded it. The story stays told, however many codes it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct StoryCoding {
    /// The story.
    pub story: Id<Story>,
    /// Who coded it, by position.
    pub by: String,
    /// When.
    pub on: Day,
    /// In which domains something changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<CodedDomain>,
    /// The role that somebody in it came to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// What was done in it, such as two groups that meet: a count, and no effect.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counted: Vec<String>,
    /// What stood in the way in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "belemmering")]
    pub obstacles: Vec<String>,
    /// What a second coder found, who did not see the first codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<SecondCoding>,
}

impl StoryCoding {
    /// A coding without codes yet.
    pub fn new(story: Id<Story>, by: impl Into<String>, on: Day) -> Self {
        Self {
            story,
            by: by.into(),
            on,
            domains: Vec::new(),
            role: None,
            counted: Vec::new(),
            obstacles: Vec::new(),
            second: None,
        }
    }
}

/// What a second coder found in the same story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SecondCoding {
    /// Who coded it, by position.
    pub by: String,
    /// When.
    pub on: Day,
    /// In which domains something changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<CodedDomain>,
}

impl SecondCoding {
    /// A second coding without codes yet.
    pub fn new(by: impl Into<String>, on: Day) -> Self {
        Self {
            by: by.into(),
            on,
            domains: Vec::new(),
        }
    }
}

/// A domain in which something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CodedDomain {
    /// Health. What it was stays with the one who told it.
    Health,
    /// Pride and self-confidence.
    SelfConfidence,
    /// Contact among residents.
    ContactAmongResidents,
    /// Contact with the surroundings.
    ContactWithSurroundings,
}

/// Whether an activity goes on, at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "continuïteit")]
pub struct Continuity {
    /// The activity.
    pub activity: Id<Activity>,
    /// The moment.
    pub on: Day,
    /// Whether it goes on without the professional.
    pub state: GoesOn,
    /// Who carries it then, by what they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried_by: Option<String>,
    /// What the professional let go of since the moment before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub let_go: Vec<String>,
}

impl Continuity {
    /// How an activity goes on at a moment.
    pub fn new(activity: Id<Activity>, on: Day, state: GoesOn) -> Self {
        Self {
            activity,
            on,
            state,
            carried_by: None,
            let_go: Vec::new(),
        }
    }
}

/// Whether something goes on without the professional.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum GoesOn {
    /// Not yet: the professional carries it.
    NotYet,
    /// Partly.
    Partly,
    /// It does: residents carry it.
    SelfSustaining,
    /// It stopped.
    Stopped,
}
