//! Scores of one kind on one beacon, and the figures that are made from them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::practice::ScoreScale;
use crate::value::{Decimal, Figure, Responses};

/// Scores of one kind on one beacon.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Positions {
    /// How many gave one. Outside the means are of those who gave both, so that nobody follows from the difference.
    pub answered: Figure<Responses>,
    /// Their mean, to one decimal.
    pub mean: Figure<Decimal>,
    /// The middle one; between the two in the middle where their number is even.
    pub median: Figure<Decimal>,
    /// The highest less the lowest.
    #[doc(alias = "spreiding")]
    pub spread: Figure<Decimal>,
    /// How many stand at each score of the scale that somebody gave, lowest first. Empty outside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub distribution: Vec<PositionCount>,
}

impl Default for Positions {
    fn default() -> Self {
        Self {
            answered: Figure::Suppressed,
            mean: Figure::Suppressed,
            median: Figure::Suppressed,
            spread: Figure::Suppressed,
            distribution: Vec::new(),
        }
    }
}

/// How many stand at a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PositionCount {
    /// The score.
    pub at: Decimal,
    /// How many stand there.
    pub answered: Responses,
}

impl PositionCount {
    /// So many at a score.
    pub fn new(at: Decimal, answered: Responses) -> Self {
        Self { at, answered }
    }
}

impl Positions {
    /// The figures of scores that stand in order, in steps above the lowest score of the scale.
    pub(crate) fn of(scores: &[i64], scale: ScoreScale) -> Self {
        let ends = scores.first().zip(scores.last());
        let spread = ends.and_then(|(low, high)| steps(high - low, 1, scale));
        Self {
            answered: Figure::Known(Responses(scores.len() as u64)),
            mean: scale_mean(scores.iter().copied(), scale, scale.from.millionths()),
            median: median(scores, scale),
            spread: spread.map_or(Figure::NotComputable, Figure::Known),
            distribution: distribution(scores, scale),
        }
    }

    /// The same figures made from the distribution; nothing where there is none, or where it is not one of this scale.
    pub(crate) fn made_again(&self, scale: ScoreScale) -> Option<Self> {
        /// More than this nobody writes out one by one.
        const MOST: u64 = 100_000;
        let all = self.distribution.iter().map(|count| count.answered.0);
        let all = all.fold(0_u64, u64::saturating_add);
        if all == 0 || all > MOST {
            return None;
        }
        let mut scores = Vec::new();
        for count in &self.distribution {
            let units = scale.units(count.at)?;
            scores.extend((0..count.answered.0).map(|_| units));
        }
        scores.sort_unstable();
        Some(Self::of(&scores, scale))
    }
}

/// The mean of so many steps, to one decimal, counted from a first score.
pub(crate) fn scale_mean(
    scores: impl ExactSizeIterator<Item = i64>,
    scale: ScoreScale,
    first: i64,
) -> Figure<Decimal> {
    const MILLION: i128 = 1_000_000;
    let number = scores.len() as i128;
    let steps: i128 = scores.map(i128::from).sum();
    let sum = steps * i128::from(scale.step.millionths()) + i128::from(first) * number;
    Decimal::ratio(sum, number * MILLION, 1).map_or(Figure::NotComputable, Figure::Known)
}

/// Exact: the middle score, or halfway between two.
fn median(scores: &[i64], scale: ScoreScale) -> Figure<Decimal> {
    let middle = scores.len() / 2;
    let upper = scores.get(middle).copied();
    let lower = if scores.len() % 2 == 1 {
        upper
    } else {
        middle.checked_sub(1).and_then(|at| scores.get(at)).copied()
    };
    let halfway = lower.zip(upper).and_then(|(lower, upper)| {
        let above = steps(lower + upper, 2, scale)?.millionths();
        Decimal::from_millionths(scale.from.millionths().checked_add(above)?).ok()
    });
    halfway.map_or(Figure::NotComputable, Figure::Known)
}

/// So many steps as a number, over a divisor.
fn steps(units: i64, over: i64, scale: ScoreScale) -> Option<Decimal> {
    let millionths = scale.step.millionths().checked_mul(units)?.checked_div(over)?;
    Decimal::from_millionths(millionths).ok()
}

fn distribution(scores: &[i64], scale: ScoreScale) -> Vec<PositionCount> {
    let mut counts: Vec<PositionCount> = Vec::new();
    for at in scores.iter().filter_map(|units| scale.score(*units)) {
        match counts.last_mut() {
            Some(last) if last.at == at => last.answered = last.answered.plus(Responses(1)),
            _ => counts.push(PositionCount::new(at, Responses(1))),
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(number: f64) -> Figure<Decimal> {
        Figure::Known(Decimal::from_f64(number).unwrap())
    }

    /// 2.0, 2.5, 2.5, 3.0 and 4.5 on a scale of 1 through 5 in halves.
    const NOW: [i64; 5] = [2, 3, 3, 4, 7];

    #[test]
    fn mean_median_and_spread_of_five_scores() {
        let told = Positions::of(&NOW, ScoreScale::default());
        assert_eq!(told.mean, known(2.9));
        assert_eq!(told.median, known(2.5));
        assert_eq!(told.spread, known(2.5));
        let counts: Vec<(String, u64)> = told
            .distribution
            .iter()
            .map(|count| (count.at.to_string(), count.answered.0))
            .collect();
        let expected = [("2", 1), ("2.5", 2), ("3", 1), ("4.5", 1)];
        assert_eq!(counts, expected.map(|(at, number)| (at.to_owned(), number)));
    }

    #[test]
    fn an_even_number_has_its_middle_between_two() {
        let told = Positions::of(&[2, 3, 4, 7], ScoreScale::default());
        assert_eq!(told.median, known(2.75));
        assert_eq!(
            Positions::of(&[], ScoreScale::default()).median,
            Figure::NotComputable
        );
    }

    #[test]
    fn the_figures_follow_from_the_distribution() {
        let mut told = Positions::of(&NOW, ScoreScale::default());
        assert_eq!(told.made_again(ScoreScale::default()), Some(told.clone()));
        told.mean = known(3.4);
        assert_ne!(told.made_again(ScoreScale::default()), Some(told));
        assert_eq!(Positions::default().made_again(ScoreScale::default()), None);
    }
}
