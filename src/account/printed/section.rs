//! The parts of a report that print numbers of people, and their order of importance.

use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::sentence;

/// A part of a report that prints numbers of people. What comes later gives way to what comes before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Section {
    /// The number of people measured both times, which carries the means. It comes first: good measuring is not
    /// punished with silence, and where nearly everybody was measured the reach is the one that is told less exactly.
    Changes,
    /// Everybody who took part.
    Everyone,
    /// The reach of every goal.
    Goals,
    /// How many people improved and deteriorated.
    Outcomes,
    /// Target groups and areas, each by itself.
    GroupsAndAreas,
    /// The reach of every activity.
    Activities,
    /// Target groups by area.
    GroupsByArea,
    /// New and known people of each target group, and who came through an ambassador.
    Arrivals,
    /// The reach of every effect.
    EffectReach,
    /// The roles that people had.
    Roles,
    /// From which role to which people moved.
    RoleMoves,
    /// People who were measured once only.
    MeasuredOnce,
    /// Who changed by more than the measurement error of the instrument, and who stands on which side of its threshold.
    CutOffs,
    /// People who were asked at the end only.
    AskedAfterwards,
}

impl Section {
    /// All parts, in the order that is used when the author gives no other.
    pub const ALL: [Self; 14] = [
        Self::Changes,
        Self::Everyone,
        Self::Goals,
        Self::Outcomes,
        Self::GroupsAndAreas,
        Self::Activities,
        Self::GroupsByArea,
        Self::Arrivals,
        Self::EffectReach,
        Self::Roles,
        Self::RoleMoves,
        Self::MeasuredOnce,
        Self::CutOffs,
        Self::AskedAfterwards,
    ];

    /// What the part is called in the report.
    pub fn words(self) -> Words {
        let place = Self::ALL.iter().position(|section| *section == self);
        sentence::PARTS
            .get(place.unwrap_or_default())
            .map_or_else(Words::default, |(nl, en)| Words::new(*nl, *en))
    }

    /// These parts first, each once; the others follow in their own order.
    pub(in crate::account) fn ordered(first: &[Self]) -> Vec<Self> {
        let mut order: Vec<Self> = Vec::new();
        for section in first.iter().copied().chain(Self::ALL) {
            if !order.contains(&section) {
                order.push(section);
            }
        }
        order
    }
}
