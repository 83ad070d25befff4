//! Whole-number sums over pairs: the form in which scores are gathered and merged.

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::ScaledScore;

use super::change::PairedResult;
use super::judge::{Judge, Turn};
use super::settings::PairedSettings;

/// The most persons one sum takes; with it no sum can outgrow 128 bits.
pub const LARGEST_GROUP: u64 = 1_000_000;

/// Sums and counts over persons with a score before, after, both or neither.
///
/// Only whole numbers are kept, so adding persons and merging parts gives the same bits in any order. A sum over
/// few persons is personal data: it has no written form on purpose.
///
/// ```
/// use vernieuwend_verantwoorden::engine::resolution::Resolution;
/// use vernieuwend_verantwoorden::engine::statistics::{GoodSide, PairedSettings, PairedSums};
///
/// let settings = PairedSettings::new(Resolution::WHOLE, GoodSide::Higher);
/// let score = |number| Resolution::WHOLE.read(number);
/// let mut west = PairedSums::new(settings.clone());
/// west.add(Some(score(4.0)?), Some(score(6.0)?))?;
/// let mut east = PairedSums::new(settings);
/// east.add(Some(score(5.0)?), None)?;
/// west.merge(&east)?;
/// assert_eq!((west.pairs(), west.before_only()), (1, 1));
///
/// let other_way = PairedSums::new(PairedSettings::new(Resolution::WHOLE, GoodSide::Lower));
/// assert!(west.merge(&other_way).is_err());
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: the counts together are at most `LARGEST_GROUP`, and every score is a `ScaledScore`; sums of squared
// differences therefore stay below 4·10^30 and times a count below 4·10^36.
#[derive(Debug, Clone, PartialEq)]
pub struct PairedSums {
    settings: PairedSettings,
    judge: Judge,
    pub(super) pairs: Pairs,
    pub(super) before_only: OneSide,
    after_only: u64,
    neither: u64,
}

/// Sums over persons with both scores.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Pairs {
    pub(super) before: OneSide,
    pub(super) after: OneSide,
    pub(super) squared_changes: i128,
    pub(super) improved: u64,
    pub(super) worsened: u64,
    pub(super) reliably_improved: u64,
    pub(super) reliably_worsened: u64,
    pub(super) favourable_before: u64,
    pub(super) favourable_after: u64,
    pub(super) crossed_to_favourable: u64,
    pub(super) crossed_to_unfavourable: u64,
}

/// Count, sum and sum of squares of scores at one moment.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct OneSide {
    pub(super) count: u64,
    pub(super) sum: i128,
    pub(super) squares: i128,
}

impl PairedSums {
    /// Nobody yet, counted by these settings.
    pub fn new(settings: PairedSettings) -> Self {
        Self {
            judge: Judge::new(&settings),
            settings,
            pairs: Pairs::default(),
            before_only: OneSide::default(),
            after_only: 0,
            neither: 0,
        }
    }

    /// Adds one person; a score that was not measured is `None`.
    ///
    /// # Errors
    /// More than [`LARGEST_GROUP`] persons.
    pub fn add(
        &mut self,
        before: Option<ScaledScore>,
        after: Option<ScaledScore>,
    ) -> Result<(), InvalidValue> {
        if self.persons() >= LARGEST_GROUP {
            return Err(too_many(self.persons() + 1));
        }
        match (before, after) {
            (Some(before), Some(after)) => self.add_pair(before.scaled(), after.scaled()),
            (Some(before), None) => self.before_only.add(before.scaled()),
            (None, Some(_)) => self.after_only += 1,
            (None, None) => self.neither += 1,
        }
        Ok(())
    }

    /// Adds everyone of another part.
    ///
    /// # Errors
    /// Unlike settings, or more than [`LARGEST_GROUP`] persons together; nothing is added then.
    pub fn merge(&mut self, other: &Self) -> Result<(), InvalidValue> {
        if self.settings != other.settings {
            return Err(InvalidValue::new(
                Words::new(
                    "metingen met verschillende instellingen zijn niet op te tellen",
                    "measurements with unlike settings can't be added",
                ),
                Words::new(
                    "tel alleen op bij hetzelfde instrument, dezelfde versie, schaal, richting, kleinste \
                     verandering, grens en betrouwbaarheid",
                    "add only with the same instrument, version, scale, direction, minimal change, threshold \
                     and reliability",
                ),
            ));
        }
        let together = self.persons() + other.persons();
        if together > LARGEST_GROUP {
            return Err(too_many(together));
        }
        self.pairs.merge(&other.pairs);
        self.before_only.merge(&other.before_only);
        self.after_only += other.after_only;
        self.neither += other.neither;
        Ok(())
    }

    /// The settings by which persons were counted.
    pub fn settings(&self) -> &PairedSettings {
        &self.settings
    }

    /// Persons with both scores.
    pub fn pairs(&self) -> u64 {
        self.pairs.before.count
    }

    /// Persons with a score before only: those without a follow-up.
    pub fn before_only(&self) -> u64 {
        self.before_only.count
    }

    /// Persons with a score after only.
    pub fn after_only(&self) -> u64 {
        self.after_only
    }

    /// Persons with neither score.
    pub fn neither(&self) -> u64 {
        self.neither
    }

    /// All figures over the persons so far.
    pub fn change(&self) -> PairedResult {
        PairedResult::of(self)
    }

    fn persons(&self) -> u64 {
        self.pairs() + self.before_only() + self.after_only + self.neither
    }

    fn add_pair(&mut self, before: i64, after: i64) {
        let pairs = &mut self.pairs;
        pairs.before.add(before);
        pairs.after.add(after);
        let change = after - before;
        pairs.squared_changes += i128::from(change) * i128::from(change);
        let judged = self.judge.scaled(before, after);
        pairs.improved += u64::from(judged.turn == Turn::Improved);
        pairs.worsened += u64::from(judged.turn == Turn::Deteriorated);
        pairs.reliably_improved += u64::from(judged.reliable == Some(Turn::Improved));
        pairs.reliably_worsened += u64::from(judged.reliable == Some(Turn::Deteriorated));
        if let Some((was, is)) = judged.favourable {
            pairs.favourable_before += u64::from(was);
            pairs.favourable_after += u64::from(is);
            pairs.crossed_to_favourable += u64::from(!was && is);
            pairs.crossed_to_unfavourable += u64::from(was && !is);
        }
    }
}

impl Pairs {
    fn merge(&mut self, other: &Self) {
        self.before.merge(&other.before);
        self.after.merge(&other.after);
        self.squared_changes += other.squared_changes;
        self.improved += other.improved;
        self.worsened += other.worsened;
        self.reliably_improved += other.reliably_improved;
        self.reliably_worsened += other.reliably_worsened;
        self.favourable_before += other.favourable_before;
        self.favourable_after += other.favourable_after;
        self.crossed_to_favourable += other.crossed_to_favourable;
        self.crossed_to_unfavourable += other.crossed_to_unfavourable;
    }
}

impl OneSide {
    pub(super) fn add(&mut self, score: i64) {
        let score = i128::from(score);
        self.count += 1;
        self.sum += score;
        self.squares += score * score;
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.squares += other.squares;
    }
}

pub(super) fn too_many(persons: u64) -> InvalidValue {
    let given = shown(&persons.to_string());
    InvalidValue::new(
        Words::new(
            format!("een groep van {given} personen is te groot"),
            format!("a group of {given} persons is too large"),
        ),
        Words::new(
            "splits de groep; één som gaat tot een miljoen personen",
            "split the group; one sum takes up to a million persons",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolution::Resolution;
    use crate::statistics::{GoodSide, Reliability};

    fn score(scaled: impl Into<Option<i64>>) -> Option<ScaledScore> {
        scaled.into().map(|scaled| ScaledScore::new(scaled).unwrap())
    }

    #[test]
    fn a_step_of_the_grid_that_equals_the_minimal_change_counts() {
        let tenths = Resolution::new(1).unwrap();
        let read = |number| Some(tenths.read(number).unwrap());
        let settings = PairedSettings::new(tenths, GoodSide::Higher)
            .with_minimal_change(tenths.read(0.1).unwrap())
            .unwrap();
        let mut sums = PairedSums::new(settings);
        sums.add(read(0.2), read(0.3)).unwrap();
        sums.add(read(2.3), read(2.2)).unwrap();
        assert_eq!((sums.pairs.improved, sums.pairs.worsened), (1, 1));
    }

    #[test]
    fn the_threshold_itself_is_favourable_on_both_directions() {
        for (better, bad) in [(GoodSide::Higher, 6), (GoodSide::Lower, 8)] {
            let mut sums = PairedSums::new(
                PairedSettings::new(Resolution::WHOLE, better).with_threshold(ScaledScore::new(7).unwrap()),
            );
            sums.add(score(7), score(bad)).unwrap();
            sums.add(score(bad), score(7)).unwrap();
            sums.add(score(bad), None).unwrap();
            let pairs = &sums.pairs;
            assert_eq!((pairs.favourable_before, pairs.favourable_after), (1, 1));
            assert_eq!(
                (pairs.crossed_to_favourable, pairs.crossed_to_unfavourable),
                (1, 1)
            );
        }
    }

    #[test]
    fn unlike_settings_are_never_added() {
        let plain = PairedSettings::new(Resolution::WHOLE, GoodSide::Higher);
        let others = [
            PairedSettings::new(Resolution::FINEST, GoodSide::Higher),
            PairedSettings::new(Resolution::WHOLE, GoodSide::Lower),
            plain.clone().with_measure("who-5", "1998"),
            plain.clone().with_threshold(ScaledScore::new(1).unwrap()),
            plain
                .clone()
                .with_minimal_change(ScaledScore::new(1).unwrap())
                .unwrap(),
            plain
                .clone()
                .with_reliability(Reliability::new(0.8, 1.0).unwrap()),
        ];
        for other in others {
            let mut sums = PairedSums::new(plain.clone());
            let refusal = sums.merge(&PairedSums::new(other)).unwrap_err();
            assert_eq!(
                refusal.to_string(),
                "measurements with unlike settings can't be added"
            );
        }
    }

    #[test]
    fn a_group_of_the_largest_size_and_scores_overflows_nothing_and_one_more_is_refused() {
        let settings = PairedSettings::new(Resolution::FINEST, GoodSide::Higher);
        let (low, high) = (score(-1_000_000_000_000), score(1_000_000_000_000));
        let mut sums = PairedSums::new(settings.clone());
        sums.add(low, high).unwrap();
        while sums.pairs() < LARGEST_GROUP / 2 {
            let copy = sums.clone();
            if sums.pairs() * 2 > LARGEST_GROUP / 2 {
                sums.add(low, high).unwrap();
            } else {
                sums.merge(&copy).unwrap();
            }
        }
        let mut everyone = sums.clone();
        everyone.merge(&sums).unwrap();
        assert_eq!(everyone.pairs(), LARGEST_GROUP);
        let change = everyone.change();
        assert_eq!(
            change.mean_change.map(crate::statistics::Fraction::value),
            Some(2_000_000.0)
        );
        assert_eq!(change.sd_change, Some(0.0));
        let refusal = everyone.add(None, None).unwrap_err();
        assert_eq!(refusal.to_string(), "a group of `1000001` persons is too large");
        assert!(everyone.merge(&sums).is_err());
        assert_eq!(everyone.pairs(), LARGEST_GROUP);
    }
}
