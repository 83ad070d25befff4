//! Initiatives of residents that are supported on their way to standing alone.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Coaching;
use crate::policy::Area;
use crate::value::{Day, Euro, Id};

/// An initiative of residents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bewonersinitiatief")]
pub struct Initiative {
    /// Its id.
    pub id: Id<Self>,
    /// What it is called.
    pub title: String,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Id<Area>>,
    /// Where it stands.
    pub stage: InitiativeStage,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// Its income by year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub income: Vec<YearIncome>,
    /// What stands in its way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obstacles: Vec<Obstacle>,
    /// How it is coached, where that is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coaching: Option<Coaching>,
}

impl Initiative {
    /// An initiative at a stage.
    pub fn new(id: Id<Self>, title: impl Into<String>, stage: InitiativeStage) -> Self {
        Self {
            id,
            title: title.into(),
            area: None,
            stage,
            since: None,
            income: Vec::new(),
            obstacles: Vec::new(),
            coaching: None,
        }
    }
}

/// Where an initiative stands. Stages may go back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InitiativeStage {
    /// It was found.
    Find,
    /// Its people are being bound together.
    Bind,
    /// It is being connected to others.
    Connect,
    /// The professional has let go.
    LetGo,
}

/// Income of an initiative in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct YearIncome {
    /// The year.
    pub year: u16,
    /// All income.
    pub total: Euro,
    /// The part of it that is subsidy.
    pub subsidy: Euro,
    /// The part that it earned itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earned: Option<Euro>,
    /// The part that was given to it in money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub donations: Option<Euro>,
    /// The part that was given to it in kind, as the organisation values it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_kind: Option<Euro>,
}

impl YearIncome {
    /// Income in a year, and the part of it that is subsidy.
    pub fn new(year: u16, total: Euro, subsidy: Euro) -> Self {
        Self {
            year,
            total,
            subsidy,
            earned: None,
            donations: None,
            in_kind: None,
        }
    }

    /// All parts that are told of; nothing when they are too much to add up.
    pub(crate) fn parts(&self) -> Option<Euro> {
        [self.earned, self.donations, self.in_kind]
            .into_iter()
            .flatten()
            .try_fold(self.subsidy, Euro::plus)
    }
}

/// Something that stands in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "belemmering")]
pub struct Obstacle {
    /// What sort.
    pub kind: ObstacleKind,
    /// What it is.
    pub text: String,
    /// Who can take it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<Day>,
    /// When it was gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Day>,
}

impl Obstacle {
    /// An obstacle in words.
    pub fn new(kind: ObstacleKind, text: impl Into<String>) -> Self {
        Self {
            kind,
            text: text.into(),
            authority: None,
            opened: None,
            closed: None,
        }
    }
}

/// What sort of obstacle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ObstacleKind {
    /// A permit.
    Permit,
    /// Room to do it in.
    Space,
    /// Insurance.
    Insurance,
    /// Rules.
    Rules,
    /// The attitude of others.
    Attitude,
    /// Something else.
    Other,
}
