//! Shifts on ordinal ladders: who went up, stayed, went down, and how many stand on each level; never a mean.

use std::collections::BTreeMap;

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

use super::settings::GoodSide;

/// Counts of persons by their level before and after on one ladder, or one domain of a matrix.
///
/// Like all sums over few persons this is personal data and has no written form.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{GoodSide, LadderSums};
///
/// let mut ladder = LadderSums::new(6, Some(GoodSide::Higher))?;
/// for (before, after) in [(1, 2), (2, 2), (3, 2), (2, 4)] {
///     ladder.add(Some(before), Some(after))?;
/// }
/// let shift = ladder.shift();
/// assert_eq!((shift.improved, shift.unchanged, shift.worsened), (Some(2), 1, Some(1)));
/// assert_eq!(shift.levels[1].before, 2);
/// assert_eq!(shift.levels[1].after, 3);
/// assert!(ladder.add(Some(7), None).is_err());
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: every level counted lies between 1 and `highest`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LadderSums {
    highest: u8,
    better: Option<GoodSide>,
    moves: BTreeMap<(Option<u8>, Option<u8>), u64>,
}

/// What changed on a ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[doc(alias = "verschuiving op een ladder")]
pub struct LadderResult {
    /// Persons with a level before and after.
    pub pairs: u64,
    /// Persons with a level before only.
    pub before_only: u64,
    /// Persons with a level after only.
    pub after_only: u64,
    /// Persons with neither.
    pub neither: u64,
    /// Pairs on a better level than before; `None` when no side of the ladder is the better one.
    pub improved: Option<u64>,
    /// Pairs on the same level.
    pub unchanged: u64,
    /// Pairs on a worse level than before; `None` when no side of the ladder is the better one.
    pub worsened: Option<u64>,
    /// The levels from 1 up, each with its pairs before and after.
    pub levels: Vec<LevelPairs>,
}

/// How many pairs stood on one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct LevelPairs {
    /// The level, from 1.
    pub level: u8,
    /// Pairs on it before.
    pub before: u64,
    /// Pairs on it after.
    pub after: u64,
}

impl LadderSums {
    /// A ladder with levels 1 up to `highest`; which side is better may be left open.
    ///
    /// # Errors
    /// Fewer than two levels.
    pub fn new(highest: u8, better: Option<GoodSide>) -> Result<Self, InvalidValue> {
        if highest < 2 {
            let given = shown(&highest.to_string());
            return Err(InvalidValue::new(
                Words::new(
                    format!("een ladder met {given} treden meet niets"),
                    format!("a ladder with {given} levels measures nothing"),
                ),
                Words::new("geef twee treden of meer", "give two levels or more"),
            ));
        }
        Ok(Self {
            highest,
            better,
            moves: BTreeMap::new(),
        })
    }

    /// Adds one person; a level that was not established is `None`.
    ///
    /// # Errors
    /// A level that the ladder does not have.
    pub fn add(&mut self, before: Option<u8>, after: Option<u8>) -> Result<(), InvalidValue> {
        for level in [before, after].into_iter().flatten() {
            if !(1..=self.highest).contains(&level) {
                let given = shown(&level.to_string());
                let highest = self.highest;
                return Err(InvalidValue::new(
                    Words::new(
                        format!("trede {given} bestaat niet"),
                        format!("level {given} does not exist"),
                    ),
                    Words::new(
                        format!("de treden lopen van 1 tot en met {highest}"),
                        format!("the levels run from 1 through {highest}"),
                    ),
                ));
            }
        }
        let count = self.moves.entry((before, after)).or_default();
        *count = count.saturating_add(1);
        Ok(())
    }

    /// Adds everyone of another part.
    ///
    /// # Errors
    /// Another number of levels or another better side; nothing is added then.
    pub fn merge(&mut self, other: &Self) -> Result<(), InvalidValue> {
        if self.highest != other.highest || self.better != other.better {
            return Err(InvalidValue::new(
                Words::new(
                    "ladders met verschillende treden of richting zijn niet op te tellen",
                    "ladders with unlike levels or direction can't be added",
                ),
                Words::new("tel alleen op bij dezelfde ladder", "add only on the same ladder"),
            ));
        }
        for (&place, &more) in &other.moves {
            let count = self.moves.entry(place).or_default();
            *count = count.saturating_add(more);
        }
        Ok(())
    }

    /// What changed over the persons so far.
    pub fn shift(&self) -> LadderResult {
        let total = |wanted: &dyn Fn(Option<u8>, Option<u8>) -> bool| {
            self.moves
                .iter()
                .filter(|((before, after), _)| wanted(*before, *after))
                .fold(0_u64, |sum, (_, &count)| sum.saturating_add(count))
        };
        let paired = |fits: &dyn Fn(u8, u8) -> bool| {
            total(&|before, after| {
                before
                    .zip(after)
                    .is_some_and(|(before, after)| fits(before, after))
            })
        };
        let side = |sign: i64| {
            self.better
                .map(|better| paired(&|b, a| better.towards(i64::from(a) - i64::from(b)).signum() == sign))
        };
        LadderResult {
            pairs: paired(&|_, _| true),
            before_only: total(&|before, after| before.is_some() && after.is_none()),
            after_only: total(&|before, after| before.is_none() && after.is_some()),
            neither: total(&|before, after| before.is_none() && after.is_none()),
            improved: side(1),
            unchanged: paired(&|before, after| before == after),
            worsened: side(-1),
            levels: (1..=self.highest)
                .map(|level| LevelPairs {
                    level,
                    before: paired(&|before, _| before == level),
                    after: paired(&|_, after| after == level),
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ladder_without_a_better_side_counts_levels_and_no_improvement() {
        let mut ladder = LadderSums::new(6, None).unwrap();
        ladder.add(Some(1), Some(6)).unwrap();
        let shift = ladder.shift();
        assert_eq!(
            (shift.pairs, shift.improved, shift.unchanged, shift.worsened),
            (1, None, 0, None)
        );
    }

    #[test]
    fn levels_count_pairs_only_and_add_up_to_them() {
        let mut ladder = LadderSums::new(3, Some(GoodSide::Lower)).unwrap();
        let persons = [
            (Some(1), Some(2)),
            (Some(3), None),
            (None, Some(1)),
            (None, None),
            (Some(3), Some(1)),
        ];
        for (before, after) in persons {
            ladder.add(before, after).unwrap();
        }
        let shift = ladder.shift();
        assert_eq!(
            (shift.pairs, shift.before_only, shift.after_only, shift.neither),
            (2, 1, 1, 1)
        );
        assert_eq!((shift.improved, shift.worsened), (Some(1), Some(1)));
        assert_eq!(shift.levels.iter().map(|level| level.before).sum::<u64>(), 2);
        assert_eq!(shift.levels.iter().map(|level| level.after).sum::<u64>(), 2);
    }

    #[test]
    fn parts_merge_to_the_whole_and_unlike_ladders_do_not() {
        let whole = |persons: &[(u8, u8)]| {
            let mut ladder = LadderSums::new(5, Some(GoodSide::Higher)).unwrap();
            for &(before, after) in persons {
                ladder.add(Some(before), Some(after)).unwrap();
            }
            ladder
        };
        let mut part = whole(&[(1, 2), (5, 5)]);
        part.merge(&whole(&[(4, 3), (1, 2)])).unwrap();
        assert_eq!(part, whole(&[(1, 2), (1, 2), (4, 3), (5, 5)]));
        let other = LadderSums::new(6, Some(GoodSide::Higher)).unwrap();
        assert_eq!(
            part.merge(&other).unwrap_err().to_string(),
            "ladders with unlike levels or direction can't be added"
        );
    }

    #[test]
    fn a_level_outside_the_ladder_is_refused() {
        let mut ladder = LadderSums::new(5, None).unwrap();
        assert_eq!(
            ladder.add(Some(0), None).unwrap_err().to_string(),
            "level `0` does not exist"
        );
        assert!(ladder.add(None, Some(6)).is_err());
        assert_eq!(ladder.shift().pairs + ladder.shift().before_only, 0);
        assert!(LadderSums::new(1, None).is_err());
    }
}
