//! How scores of one moment are spread: for staff who place themselves, where the spread is the conversation.

use std::collections::BTreeMap;

use crate::invalid_value::InvalidValue;
use crate::language::Words;
use crate::resolution::{Resolution, ScaledScore};

use super::ratio::Fraction;

/// Counts per score at one resolution.
///
/// A distribution has cells of one person: it is protected like the data of participants.
///
/// ```
/// use vernieuwend_verantwoorden::engine::resolution::Resolution;
/// use vernieuwend_verantwoorden::engine::statistics::Distribution;
///
/// let halves = Resolution::new(1)?;
/// let mut current = Distribution::new(halves);
/// for score in [2.0, 2.5, 2.5, 3.0, 4.5] {
///     current.add(halves.read(score)?);
/// }
/// assert_eq!(current.mean().unwrap().value(), 2.9);
/// assert_eq!(current.median().unwrap().value(), 2.5);
/// assert_eq!(current.spread().unwrap().value(), 2.5);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[doc(alias = "spreiding")]
pub struct Distribution {
    resolution: Resolution,
    counts: BTreeMap<ScaledScore, u64>,
}

impl Distribution {
    /// No scores yet.
    pub fn new(resolution: Resolution) -> Self {
        Self {
            resolution,
            counts: BTreeMap::new(),
        }
    }

    /// Adds one score.
    pub fn add(&mut self, score: ScaledScore) {
        let count = self.counts.entry(score).or_default();
        *count = count.saturating_add(1);
    }

    /// Adds the scores of another distribution.
    ///
    /// # Errors
    /// Another resolution; nothing is added then.
    pub fn merge(&mut self, other: &Self) -> Result<(), InvalidValue> {
        if self.resolution != other.resolution {
            return Err(InvalidValue::new(
                Words::new(
                    "scores op verschillende roosters zijn niet op te tellen",
                    "scores on unlike resolutions can't be added",
                ),
                Words::new("tel alleen op bij dezelfde schaal", "add only on the same scale"),
            ));
        }
        for (&score, &more) in &other.counts {
            let count = self.counts.entry(score).or_default();
            *count = count.saturating_add(more);
        }
        Ok(())
    }

    /// The number of scores.
    pub fn len(&self) -> u64 {
        self.counts
            .values()
            .fold(0, |sum, &count| sum.saturating_add(count))
    }

    /// Whether there are no scores.
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// The scores that occur, lowest first, each with its number of persons.
    pub fn counts(&self) -> impl Iterator<Item = (ScaledScore, u64)> + '_ {
        self.counts.iter().map(|(&score, &count)| (score, count))
    }

    /// The number of persons with one score.
    pub fn count(&self, score: ScaledScore) -> u64 {
        self.counts.get(&score).copied().unwrap_or(0)
    }

    /// The mean; `None` without scores.
    pub fn mean(&self) -> Option<Fraction> {
        let sum = self.counts.iter().try_fold(0_i128, |sum, (score, &count)| {
            sum.checked_add(i128::from(score.scaled()).checked_mul(i128::from(count))?)
        })?;
        self.points(sum, i128::from(self.len()))
    }

    /// The middle score, or the mean of the two middle ones; `None` without scores.
    pub fn median(&self) -> Option<Fraction> {
        let last = self.len().checked_sub(1)?;
        let low = self.at_rank(last / 2)?;
        let high = self.at_rank(last.div_ceil(2))?;
        self.points(i128::from(low.scaled()) + i128::from(high.scaled()), 2)
    }

    /// The highest score minus the lowest; `None` without scores.
    pub fn spread(&self) -> Option<Fraction> {
        let (lowest, _) = self.counts.first_key_value()?;
        let (highest, _) = self.counts.last_key_value()?;
        self.points(i128::from(highest.scaled() - lowest.scaled()), 1)
    }

    /// The score of the person who comes after so many others.
    fn at_rank(&self, rank: u64) -> Option<ScaledScore> {
        let mut before = 0_u64;
        self.counts.iter().find_map(|(&score, &count)| {
            before = before.saturating_add(count);
            (rank < before).then_some(score)
        })
    }

    fn points(&self, scaled: i128, among: i128) -> Option<Fraction> {
        Fraction::new(scaled, among.checked_mul(i128::from(self.resolution.unit()))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(scores: &[f64]) -> Distribution {
        let resolution = Resolution::new(1).unwrap();
        let mut distribution = Distribution::new(resolution);
        for &score in scores {
            distribution.add(resolution.read(score).unwrap());
        }
        distribution
    }

    #[test]
    fn an_even_number_of_scores_has_its_median_between_the_middle_two() {
        assert_eq!(of(&[1.0, 4.5, 2.0, 2.5]).median(), Fraction::new(225, 100));
        assert_eq!(of(&[4.0, 4.0]).median(), Fraction::new(4, 1));
        assert_eq!(of(&[3.5]).median(), Fraction::new(7, 2));
    }

    #[test]
    fn no_scores_have_no_figures() {
        let empty = of(&[]);
        assert!(empty.is_empty());
        assert_eq!((empty.mean(), empty.median(), empty.spread()), (None, None, None));
    }

    #[test]
    fn parts_merge_to_the_whole_and_unlike_grids_do_not() {
        let mut part = of(&[1.0, 3.0, 3.0]);
        part.merge(&of(&[2.5, 3.0])).unwrap();
        assert_eq!(part, of(&[3.0, 1.0, 2.5, 3.0, 3.0]));
        assert_eq!(part.count(ScaledScore::new(30).unwrap()), 3);
        let refusal = part.merge(&Distribution::new(Resolution::WHOLE)).unwrap_err();
        assert_eq!(refusal.to_string(), "scores on unlike resolutions can't be added");
    }

    #[test]
    fn desired_scores_of_the_worked_example_have_their_mean() {
        assert_eq!(of(&[4.0, 4.0, 4.5, 4.5, 5.0]).mean(), Fraction::new(44, 10));
    }
}
