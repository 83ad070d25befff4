//! What a report for outside shows of scores that staff gave.
//!
//! Staff are few, and know each other. So the rule of outcomes holds for them too: a mean is shown only over a group that
//! is large enough, away from the ends of the scale, and only where for every score of the scale some other answers would
//! give the same sums with as many as the threshold at that score. A distribution, a median and a spread each tell of
//! single answers, and are never shown.

use std::collections::{BTreeMap, BTreeSet};

use crate::practice::{BeaconScores, ScoreScale};
use crate::report::{BeaconPositions, Positions, scale_mean};
use crate::value::{Figure, Pseudonym, Responses};

/// Below so many answers no mean is shown.
const LEAST: u64 = 11;

/// A mean lies away from an end of the scale by more than a tenth of it.
const NEAR_END: i128 = 10;

/// The sums behind what would be shown, in steps above the lowest score.
#[derive(Clone, Copy)]
struct Sums {
    /// How many gave both scores.
    number: i128,
    current: i128,
    desired: i128,
    /// How many steps the scale has.
    steps: i128,
    threshold: i128,
}

/// Shows the means of those who gave both, or only their gap, or nothing.
pub(super) fn show(
    told: &mut BeaconPositions,
    scores: &BeaconScores,
    scale: ScoreScale,
    respondents: u64,
    threshold: u64,
) {
    let number = scores.both.len() as u64;
    // Those who did not give both follow from the number who did.
    let others = respondents.saturating_sub(number);
    let tells_of_few = others > 0 && others < threshold;
    let Some(steps) = scale.steps() else { return };
    if number < threshold.max(LEAST) || tells_of_few {
        return;
    }
    let sums = Sums {
        number: i128::from(number),
        current: scores.both.iter().map(|(current, _)| i128::from(*current)).sum(),
        desired: scores.both.iter().map(|(_, desired)| i128::from(*desired)).sum(),
        steps: i128::from(steps),
        threshold: i128::from(threshold),
    };
    let (means, gap) = (sums.means_may_leave(), sums.gap_may_leave());
    if !means && !gap {
        return;
    }
    let answered = Figure::Known(Responses(number));
    told.pairs = answered;
    told.gap = scale_mean(
        scores.both.iter().map(|(current, desired)| desired - current),
        scale,
        0,
    );
    if means {
        let first = scale.from.millionths();
        told.current.answered = answered;
        told.current.mean = scale_mean(scores.both.iter().map(|(current, _)| *current), scale, first);
        told.desired.answered = answered;
        told.desired.mean = scale_mean(scores.both.iter().map(|(_, desired)| *desired), scale, first);
    }
}

/// The mean of scores of one kind, where it says nothing of a few.
pub(super) fn mean_alone(scores: &[i64], scale: ScoreScale, respondents: u64, threshold: u64) -> Positions {
    let number = scores.len() as u64;
    let others = respondents.saturating_sub(number);
    let mut told = Positions::default();
    let Some(steps) = scale.steps() else { return told };
    if number < threshold.max(LEAST) || (others > 0 && others < threshold) {
        return told;
    }
    let sum: i128 = scores.iter().map(|score| i128::from(*score)).sum();
    let sums = Sums {
        number: i128::from(number),
        current: sum,
        desired: sum,
        steps: i128::from(steps),
        threshold: i128::from(threshold),
    };
    if sums.is_away_from_ends(sum) && sums.hides_scores(sum) {
        told.answered = Figure::Known(Responses(number));
        told.mean = scale_mean(scores.iter().copied(), scale, scale.from.millionths());
    }
    told
}

/// Whether what two rounds show would together tell of a few. The difference of two sums is made by those alone who are in
/// one of the rounds only, or gave another score: they are nobody, or as many as a mean needs.
pub(super) fn tell_of_few_together<K: Ord + Copy, S: PartialEq>(
    one: &BTreeMap<(K, &Pseudonym), S>,
    other: &BTreeMap<(K, &Pseudonym), S>,
    threshold: u64,
) -> bool {
    let kinds =
        |round: &BTreeMap<(K, &Pseudonym), S>| round.keys().map(|(kind, _)| *kind).collect::<BTreeSet<K>>();
    let both: BTreeSet<K> = kinds(one).intersection(&kinds(other)).copied().collect();
    let mut apart: BTreeMap<K, u64> = BTreeMap::new();
    let changed = one
        .iter()
        .filter(|(place, score)| other.get(*place) != Some(*score));
    let new = other.keys().filter(|place| !one.contains_key(*place));
    for (kind, _) in changed.map(|(place, _)| place).chain(new) {
        if both.contains(kind) {
            *apart.entry(*kind).or_default() += 1;
        }
    }
    apart.values().any(|people| *people < threshold.max(LEAST))
}

impl Sums {
    /// Whether both means, and the gap that follows from them, say nothing of a few.
    fn means_may_leave(self) -> bool {
        let differences = -self.steps..=self.steps;
        self.is_away_from_ends(self.current)
            && self.is_away_from_ends(self.desired)
            && self.hides_scores(self.current)
            && self.hides_scores(self.desired)
            && self.gap_is_within_bounds()
            && differences
                .into_iter()
                .all(|difference| self.hides_difference(difference))
    }

    /// Whether the gap alone says nothing of a few.
    fn gap_may_leave(self) -> bool {
        let gap = (self.desired - self.current).abs();
        // As many as the threshold at the one extreme, and all others at the other.
        let most = (self.number - 2 * self.threshold) * self.steps;
        self.gap_is_within_bounds() && gap <= most
    }

    fn is_away_from_ends(self, sum: i128) -> bool {
        let whole = self.number * self.steps;
        sum * NEAR_END > whole && (whole - sum) * NEAR_END > whole
    }

    fn gap_is_within_bounds(self) -> bool {
        let whole = self.number * self.steps;
        (self.desired - self.current).abs() * NEAR_END < whole * (NEAR_END - 1)
    }

    /// Whether as many as the threshold may stand at any score: at the lowest and at the highest, so at all between.
    fn hides_scores(self, sum: i128) -> bool {
        let others = self.number - self.threshold;
        self.threshold * self.steps <= sum && sum <= others * self.steps
    }

    /// Whether as many as the threshold may want this much more, with both sums as they are. What these say of now is
    /// some sum; it must leave the others scores on the scale, both now and desired.
    fn hides_difference(self, difference: i128) -> bool {
        let Self {
            number,
            current,
            desired,
            steps,
            threshold,
        } = self;
        let others = (number - threshold) * steps;
        let lowest = (-difference).max(0);
        let highest = (steps - difference).min(steps);
        let wanted = desired - threshold * difference;
        let least = (threshold * lowest).max(current - others).max(wanted - others);
        let most = (threshold * highest).min(current).min(wanted);
        least <= most
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Beacon;
    use crate::value::Decimal;

    fn shown(both: &[(i64, i64)], respondents: u64) -> BeaconPositions {
        let mut told = BeaconPositions::new(Beacon::OwnStrength);
        let scores = BeaconScores {
            both: both.to_vec(),
            ..BeaconScores::default()
        };
        show(&mut told, &scores, ScoreScale::default(), respondents, 5);
        told
    }

    fn known(number: f64) -> Figure<Decimal> {
        Figure::Known(Decimal::from_f64(number).unwrap())
    }

    #[test]
    fn a_large_group_in_the_middle_of_the_scale_shows_its_means() {
        let told = shown(&[(3, 5); 40], 40);
        assert_eq!(told.current.mean, known(2.5));
        assert_eq!(told.desired.mean, known(3.5));
        assert_eq!(told.gap, known(1.0));
        assert_eq!(told.current.median, Figure::Suppressed);
        assert!(told.current.distribution.is_empty());
    }

    #[test]
    fn a_smaller_group_shows_its_gap_alone_and_a_small_one_nothing() {
        let told = shown(&[(3, 6); 16], 16);
        assert_eq!(told.gap, known(1.5));
        assert_eq!(told.current.mean, Figure::Suppressed);
        assert_eq!(shown(&[(3, 5); 10], 10).gap, Figure::Suppressed);
    }

    #[test]
    fn who_did_not_give_both_never_follows() {
        assert_eq!(shown(&[(3, 5); 40], 43).gap, Figure::Suppressed);
        assert_eq!(shown(&[(3, 5); 40], 45).gap, known(1.0));
    }

    #[test]
    fn a_mean_near_an_end_tells_what_nearly_everybody_said() {
        let told = shown(&[(0, 4); 40], 40);
        assert_eq!(told.current.mean, Figure::Suppressed);
        assert_eq!(told.gap, known(2.0));
    }

    /// For each pair of sums: what may leave agrees with going through every table of answers there is.
    #[test]
    fn what_may_leave_agrees_with_going_through_all_answers() {
        const NUMBER: usize = 5;
        const THRESHOLD: usize = 2;
        const STEPS: i64 = 2;
        let pairs: Vec<(i64, i64)> = (0..=STEPS)
            .flat_map(|current| (0..=STEPS).map(move |desired| (current, desired)))
            .collect();
        let mut hidden: BTreeMap<(i64, i64), BTreeSet<i64>> = BTreeMap::new();
        let mut standing: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
        let every = (0..NUMBER).fold(vec![Vec::new()], |tables: Vec<Vec<(i64, i64)>>, _| {
            let longer = |table: &Vec<(i64, i64)>| {
                let table = table.clone();
                pairs
                    .iter()
                    .map(move |pair| [table.as_slice(), &[*pair]].concat())
            };
            tables.iter().flat_map(longer).collect()
        });
        for answers in every {
            let sums = (
                answers.iter().map(|it| it.0).sum(),
                answers.iter().map(|it| it.1).sum(),
            );
            standing.entry(sums.0).or_default().extend(
                (0..=STEPS).filter(|score| answers.iter().filter(|it| it.0 == *score).count() >= THRESHOLD),
            );
            let wants = hidden.entry(sums).or_default();
            wants
                .extend((-STEPS..=STEPS).filter(|wanted| {
                    answers.iter().filter(|it| it.1 - it.0 == *wanted).count() >= THRESHOLD
                }));
        }
        let sums = |current: i64, desired: i64| Sums {
            number: NUMBER as i128,
            current: current.into(),
            desired: desired.into(),
            steps: STEPS.into(),
            threshold: THRESHOLD as i128,
        };
        // A sum alone hides scores where as many as the threshold may stand at each of them.
        for (sum, scores) in standing {
            let at_each = (0..=STEPS).all(|score| scores.contains(&score));
            assert_eq!(sums(sum, sum).hides_scores(sum.into()), at_each, "{sum}");
        }
        // A gap alone leaves only where as many may want any difference.
        let mut of_gap: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
        for ((current, desired), wants) in &hidden {
            of_gap.entry(desired - current).or_default().extend(wants);
        }
        let mut leaving = 0;
        for (gap, wants) in of_gap {
            if sums(0, gap).gap_may_leave() {
                leaving += 1;
                assert!((-STEPS..=STEPS).all(|wanted| wants.contains(&wanted)), "{gap}");
            }
        }
        assert!(leaving > 0);
        for ((current, desired), wants) in hidden {
            let sums = sums(current, desired);
            for wanted in -STEPS..=STEPS {
                assert_eq!(
                    sums.hides_difference(wanted.into()),
                    wants.contains(&wanted),
                    "{current} {desired} {wanted}"
                );
            }
        }
    }
}
