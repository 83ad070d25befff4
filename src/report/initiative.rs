//! Initiatives of residents on their way to standing alone: what follows from their stages, income and obstacles.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::EffectKnown;
use crate::language::Words;
use crate::plan::{Initiative, InitiativeStage, ObstacleKind, PassedOn, YearIncome};
use crate::value::{Day, Figure, Id, Share};

/// An initiative that is coached. Its own words stand in the report under `initiatives`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bewonersinitiatief")]
pub struct InitiativeAccount {
    /// The initiative.
    pub initiative: Id<Initiative>,
    /// What it is called.
    pub title: String,
    /// The initiative in a few sentences.
    pub statement: Words,
    /// Where it stands.
    pub stage: InitiativeStage,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// How many days it was in each stage before, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<StageDays>,
    /// Which part of its income is no subsidy, year by year. A low share is no failure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_income: Vec<OwnIncome>,
    /// How long obstacles stayed open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obstacles: Vec<ObstacleDays>,
    /// Its effects with their standing: the social value, apart from the economic.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub social_value: Vec<EffectKnown>,
    /// How often what was learnt was passed on to others; absent where that is not told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "train-de-trainer")]
    pub spread: Option<CoachingSpread>,
    /// Since when it stands on its own, as declared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_alone_since: Option<Day>,
}

impl InitiativeAccount {
    /// An initiative at its stage.
    pub fn new(initiative: Id<Initiative>, title: impl Into<String>, stage: InitiativeStage) -> Self {
        Self {
            initiative,
            title: title.into(),
            statement: Words::default(),
            stage,
            since: None,
            stages: Vec::new(),
            own_income: Vec::new(),
            obstacles: Vec::new(),
            social_value: Vec::new(),
            spread: None,
            stands_alone_since: None,
        }
    }
}

/// How long an initiative was in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct StageDays {
    /// The stage.
    pub stage: InitiativeStage,
    /// When it was reached.
    pub on: Day,
    /// How many days it lasted; of the last stage through the day of the report.
    pub days: u32,
}

impl StageDays {
    /// A stage that was reached on a day and lasted until another.
    pub(crate) fn new(stage: InitiativeStage, on: Day, until: Day) -> Self {
        Self {
            stage,
            on,
            days: days(on, until),
        }
    }
}

/// Own income in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OwnIncome {
    /// The year.
    pub year: u16,
    /// All income less subsidy, as a part of all income; not computable where there was none, or where the parts are
    /// more than the whole.
    pub share: Figure<Share>,
}

impl OwnIncome {
    /// The part of the income of a year that is no subsidy.
    pub(crate) fn of(income: &YearIncome) -> Self {
        let cents = |cents: i64| u64::try_from(cents).ok();
        let (total, subsidy) = (cents(income.total.cents()), cents(income.subsidy.cents()));
        let share = total.zip(subsidy).and_then(|(total, subsidy)| {
            let own = total.checked_sub(subsidy)?;
            Share::of(own, total)
        });
        Self {
            year: income.year,
            share: share.map_or(Figure::NotComputable, Figure::Known),
        }
    }
}

/// How long an obstacle stayed open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ObstacleDays {
    /// What sort.
    pub kind: ObstacleKind,
    /// Whether it still stands in the way.
    pub open: bool,
    /// How many days: from when it was met until it was gone, or until the day of the report. Absent where nobody noted
    /// when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
}

impl ObstacleDays {
    /// An obstacle that was met on a day and gone on another.
    pub(crate) fn new(kind: ObstacleKind, opened: Option<Day>, closed: Option<Day>, made_on: Day) -> Self {
        Self {
            kind,
            open: closed.is_none(),
            days: opened.map(|opened| days(opened, closed.unwrap_or(made_on))),
        }
    }
}

/// How the coaching spread. How many people there are in all is not added up: nobody knows whether they are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CoachingSpread {
    /// How often it was passed on.
    pub times: u32,
    /// How often of these those who learnt it pass it on themselves.
    pub goes_on: u32,
    /// How often it is known that they do not, or not yet.
    pub not_yet: u32,
}

impl CoachingSpread {
    /// Everything that was passed on; nothing where nothing was.
    pub(crate) fn of(passed: &[PassedOn]) -> Option<Self> {
        let so_many = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        (!passed.is_empty()).then(|| Self {
            times: so_many(passed.len()),
            goes_on: so_many(passed.iter().filter(|it| it.goes_on == Some(true)).count()),
            not_yet: so_many(passed.iter().filter(|it| it.goes_on == Some(false)).count()),
        })
    }
}

/// Whole days from one day to another; zero where they are the wrong way round, which a rule says.
fn days(from: Day, until: Day) -> u32 {
    u32::try_from(until.days_since(from)).unwrap_or(0)
}
