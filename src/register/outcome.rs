//! What was measured of a person, as it counts for an effect.

use super::codebook::Calendar;
pub use super::score_reader::Scores;
use super::scores::{Chosen, Resolved};
use crate::value::Day;

/// What was measured of one person on one effect: the earliest before and the latest after.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PersonScores {
    /// The number of the person.
    pub person: u32,
    /// The earliest score before; from before the period only when there is none within it.
    pub before: Option<DatedScores>,
    /// The latest score after.
    pub after: Option<DatedScores>,
    /// Whether the register shows the person in an activity of the effect; in any activity when the effect names
    /// none.
    pub took_part: bool,
    /// Whether groups are registered of the person, and none of them is the group that the effect is for or part of
    /// it.
    pub outside_group: bool,
    /// Whether the person was measured before as well, longer before the period than the plan allows, so that only
    /// the score after is left.
    pub baseline_left_out: bool,
}

/// Scores with the day they were taken on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatedScores {
    /// The day.
    pub day: Day,
    /// The scores.
    pub scores: Scores,
}

impl PersonScores {
    pub(super) fn new(
        person: u32,
        resolved: Resolved,
        took_part: bool,
        outside_group: bool,
        calendar: &Calendar,
    ) -> Self {
        let dated = |chosen: Chosen| DatedScores {
            day: calendar.day_from(chosen.day),
            scores: chosen.scores,
        };
        Self {
            person,
            before: resolved.before.map(dated),
            after: resolved.after.map(dated),
            took_part,
            outside_group,
            baseline_left_out: resolved.baseline_left_out,
        }
    }

    /// The single scores before and after, when there are both.
    pub fn pair(&self) -> Option<(i64, i64)> {
        Some((
            self.before.as_ref()?.scores.single()?,
            self.after.as_ref()?.scores.single()?,
        ))
    }

    /// The scores before and after on one part of the instrument, when there are both.
    pub fn pair_on(&self, part: usize) -> Option<(i64, i64)> {
        Some((
            self.before.as_ref()?.scores.on(part)?,
            self.after.as_ref()?.scores.on(part)?,
        ))
    }
}
