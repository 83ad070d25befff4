//! Where staff say the organisation stands on the eight beacons, and where it should stand.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Positions;
use crate::code::Beacon;
use crate::language::Words;
use crate::practice::{PositioningRound, ScoreScale};
use crate::value::{Day, Decimal, Figure, Id, Responses};

/// A round of self-assessments, beacon by beacon. There is no total over beacons.
///
/// Inside the organisation beacons stand in order of spread, the widest first, because difference is the conversation.
/// Outside no distribution, median or spread is shown, and beacons stand in order of their gap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "positiebepaling")]
pub struct Positioning {
    /// The round.
    pub round: Id<PositioningRound>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// When it was held.
    pub on: Day,
    /// The round in a few sentences.
    pub statement: Words,
    /// How many members of staff answered. They are no participants.
    pub respondents: Figure<Responses>,
    /// The scale of its scores.
    pub scale: ScoreScale,
    /// What is shown of it.
    pub shown: RoundShown,
    /// The beacons. None where nothing is shown.
    pub beacons: Vec<BeaconPositions>,
}

impl Positioning {
    /// A round of which nothing is shown.
    pub fn new(round: Id<PositioningRound>, on: Day, scale: ScoreScale) -> Self {
        Self {
            round,
            title: None,
            on,
            statement: Words::default(),
            respondents: Figure::Suppressed,
            scale,
            shown: RoundShown::TooFew,
            beacons: Vec::new(),
        }
    }
}

/// What is shown of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RoundShown {
    /// Distributions, means, medians, spreads and gaps: for inside the organisation.
    Whole,
    /// Means and gaps, as far as they say nothing of a few: for outside.
    Means,
    /// Nothing: too few answered, and what they said would be told of them.
    TooFew,
    /// Nothing: beside an earlier round it would tell of a few, who are in one of them only or answered otherwise.
    TooAlike,
}

impl RoundShown {
    /// Whether any figure of the round may be shown.
    pub fn is_anything(self) -> bool {
        matches!(self, Self::Whole | Self::Means)
    }
}

/// The scores on one beacon.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct BeaconPositions {
    /// The beacon.
    pub beacon: Beacon,
    /// How far the organisation works by it now.
    pub current: Positions,
    /// How far it should.
    pub desired: Positions,
    /// How many gave both.
    pub pairs: Figure<Responses>,
    /// How much further it should be: the mean of desired less current, of those who gave both.
    #[doc(alias = "kloof")]
    pub gap: Figure<Decimal>,
    /// How the means moved since the round before, where that had the same scale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<PositionChange>,
}

impl BeaconPositions {
    /// A beacon of which nothing is shown.
    pub fn new(beacon: Beacon) -> Self {
        Self {
            beacon,
            current: Positions::default(),
            desired: Positions::default(),
            pairs: Figure::Suppressed,
            gap: Figure::Suppressed,
            change: None,
        }
    }
}

/// How the means moved since the round before: of the means as they are shown, whoever answered then and now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PositionChange {
    /// The round before.
    pub since: Id<PositioningRound>,
    /// The mean of current, now less then.
    pub current: Figure<Decimal>,
    /// The mean of desired, now less then.
    pub desired: Figure<Decimal>,
    /// The gap, now less then.
    pub gap: Figure<Decimal>,
}

impl PositionChange {
    /// How a beacon moved since what was shown of it in the round before.
    pub(crate) fn between(
        since: Id<PositioningRound>,
        then: &BeaconPositions,
        now: &BeaconPositions,
    ) -> Self {
        Self {
            since,
            current: less(now.current.mean, then.current.mean),
            desired: less(now.desired.mean, then.desired.mean),
            gap: less(now.gap, then.gap),
        }
    }
}

/// A difference of what is shown; where one of the two is not, the word of that one.
pub(crate) fn less(now: Figure<Decimal>, then: Figure<Decimal>) -> Figure<Decimal> {
    match (now, then) {
        (Figure::Known(now), Figure::Known(then)) => {
            now.minus(then).map_or(Figure::NotComputable, Figure::Known)
        }
        (Figure::Known(_), word) | (word, _) => word,
    }
}
