//! Whether other scores could be behind printed figures: moments over few people leave few sets of scores.
//!
//! A mean and a standard deviation of a dozen whole scores, even rounded, can leave one set of scores only, and with it
//! how many people improved. So before they are printed, other scores are sought that would have been printed the same
//! and in which a group that is kept out of sight is large. What is found is proof; what is not found is not printed.

use super::change::PairedResult;
use super::judge::{Judge, Judgement, Turn};
use super::settings::PairedSettings;
use super::sums::PairedSums;
use crate::resolution::ScaledScore;

/// How many changes of one person are made before the search gives up.
const CHANGES: usize = 120;
/// How many people may change: enough to balance a few others, few enough to be tried one by one.
const MOVABLE: usize = 48;

/// A test on the scores of pairs.
type Test<'t> = &'t dyn Fn(&[(i64, i64)]) -> bool;

/// The scores an instrument can give, as whole numbers.
#[derive(Debug, Clone, Copy)]
pub struct Steps {
    /// The lowest score.
    pub lowest: i64,
    /// The highest score.
    pub highest: i64,
    /// The step between two scores.
    pub step: i64,
}

/// Which figures are printed: the means before, after and of the change, then the three deviations. The interval of
/// the mean change counts as its mean and its deviation. They lead the search only; what is found is compared whole.
#[derive(Debug, Clone, Copy)]
pub struct Watched(pub [bool; 6]);

/// Scores of pairs, of which other versions are sought.
#[derive(Debug)]
pub struct OtherData<'a> {
    pairs: Vec<(i64, i64)>,
    settings: &'a PairedSettings,
    judge: Judge,
    steps: Steps,
}

impl<'a> OtherData<'a> {
    /// The pairs as they are, before and after.
    pub fn new(pairs: Vec<(i64, i64)>, settings: &'a PairedSettings, steps: Steps) -> Self {
        Self {
            pairs,
            judge: Judge::new(settings),
            settings,
            steps,
        }
    }

    /// Whether there are other scores with `least` people or more in a group, of which all that is printed is the same:
    /// `printed` makes that from figures and counts.
    pub fn can_hold<P: PartialEq>(
        &self,
        group: &dyn Fn(&Judgement) -> bool,
        least: usize,
        watched: Watched,
        printed: &dyn Fn(&PairedResult) -> P,
    ) -> bool {
        let Some(wanted) = self.change(&self.pairs).map(|change| printed(&change)) else {
            return false;
        };
        let mut pairs = self.pairs.clone();
        self.enlarge(&mut pairs, group, least);
        let is_same = |pairs: &[(i64, i64)]| {
            self.change(pairs)
                .is_some_and(|change| printed(&change) == wanted)
        };
        let is_large = |pairs: &[(i64, i64)]| {
            let inside = pairs.iter().filter(|pair| group(&self.judged(**pair)));
            inside.count() >= least
        };
        // Whoever improved goes on to have improved, so that printed counts stay what they are; then also otherwise.
        is_large(&pairs)
            && [true, false]
                .into_iter()
                .any(|turns_stay| self.lead_back(pairs.clone(), watched, turns_stay, &is_same, &is_large))
    }

    /// Changes people one by one until all that is printed is the same again.
    fn lead_back(
        &self,
        mut pairs: Vec<(i64, i64)>,
        watched: Watched,
        turns_stay: bool,
        is_same: Test<'_>,
        is_large: Test<'_>,
    ) -> bool {
        let aim = Moments::of(&self.pairs);
        for _ in 0..CHANGES {
            if !is_large(&pairs) {
                return false;
            }
            if is_same(&pairs) {
                return true;
            }
            let Some((at, pair)) = self.nearer(&pairs, &aim, watched, turns_stay) else {
                return false;
            };
            if let Some(place) = pairs.get_mut(at) {
                *place = pair;
            }
        }
        false
    }

    /// Moves people into the group whose scores have to change the least.
    fn enlarge(&self, pairs: &mut [(i64, i64)], group: &dyn Fn(&Judgement) -> bool, least: usize) {
        let mut outside: Vec<(i64, usize, (i64, i64))> = (pairs.iter().enumerate())
            .filter(|(_, pair)| !group(&self.judged(**pair)))
            .filter_map(|(at, pair)| {
                let (cost, moved) = self.moved_inside(*pair, group)?;
                Some((cost, at, moved))
            })
            .collect();
        outside.sort_unstable();
        let inside = pairs.len() - pairs.iter().filter(|pair| !group(&self.judged(**pair))).count();
        for (_, at, moved) in outside.into_iter().take(least.saturating_sub(inside)) {
            if let Some(pair) = pairs.get_mut(at) {
                *pair = moved;
            }
        }
    }

    /// The nearest scores of a person that lie in the group.
    fn moved_inside(
        &self,
        (before, after): (i64, i64),
        group: &dyn Fn(&Judgement) -> bool,
    ) -> Option<(i64, (i64, i64))> {
        let Steps {
            lowest,
            highest,
            step,
        } = self.steps;
        let scores = || {
            (0..)
                .map(move |place| lowest + place * step)
                .take_while(move |score| *score <= highest)
        };
        let by_after = scores().map(|other| ((other - after).abs(), (before, other)));
        let by_before = scores().map(|other| ((other - before).abs(), (other, after)));
        by_after
            .chain(by_before)
            .filter(|(_, pair)| group(&self.judged(*pair)))
            .min()
    }

    /// The change of one person after which the moments are nearest to what they were.
    fn nearer(
        &self,
        pairs: &[(i64, i64)],
        aim: &Moments,
        watched: Watched,
        turns_stay: bool,
    ) -> Option<(usize, (i64, i64))> {
        let now = Moments::of(pairs);
        let mut best = (now.distance(aim, watched, pairs.len()), None);
        let stride = (pairs.len() / MOVABLE).max(1);
        for (at, pair) in pairs.iter().enumerate().step_by(stride) {
            let turn = self.judged(*pair).turn;
            for other in self.neighbours(*pair) {
                let other_turn = self.judged(other).turn;
                // Those who deteriorated are few: nobody leaves them, whatever else may change.
                if other_turn != turn && (turns_stay || turn == Turn::Deteriorated) {
                    continue;
                }
                let distance = now.with(*pair, other).distance(aim, watched, pairs.len());
                if distance < best.0 {
                    best = (distance, Some((at, other)));
                }
            }
        }
        best.1
    }

    fn neighbours(&self, (before, after): (i64, i64)) -> impl Iterator<Item = (i64, i64)> {
        let Steps {
            lowest,
            highest,
            step,
        } = self.steps;
        let sides = [-2, -1, 0, 1, 2];
        sides
            .into_iter()
            .flat_map(move |first| {
                sides
                    .into_iter()
                    .map(move |second| (before + first * step, after + second * step))
            })
            .filter(move |pair| *pair != (before, after))
            .filter(move |(b, a)| (lowest..=highest).contains(b) && (lowest..=highest).contains(a))
    }

    fn judged(&self, (before, after): (i64, i64)) -> Judgement {
        self.judge.scaled(before, after)
    }

    fn change(&self, pairs: &[(i64, i64)]) -> Option<PairedResult> {
        let mut sums = PairedSums::new(self.settings.clone());
        for (before, after) in pairs {
            sums.add(ScaledScore::new(*before).ok(), ScaledScore::new(*after).ok())
                .ok()?;
        }
        Some(sums.change())
    }
}

/// Sums over pairs, as far as they make means and deviations.
#[derive(Debug, Clone, Copy)]
struct Moments([i128; 5]);

impl Moments {
    fn of(pairs: &[(i64, i64)]) -> Self {
        pairs.iter().fold(Self([0; 5]), |sum, pair| sum.plus(*pair, 1))
    }

    fn with(self, old: (i64, i64), new: (i64, i64)) -> Self {
        self.plus(old, -1).plus(new, 1)
    }

    fn plus(mut self, (before, after): (i64, i64), sign: i128) -> Self {
        let (before, after) = (i128::from(before), i128::from(after));
        let change = after - before;
        let terms = [before, after, before * before, after * after, change * change];
        for (sum, term) in self.0.iter_mut().zip(terms) {
            *sum += sign * term;
        }
        self
    }

    /// How far means and variances lie apart, each in its own measure; only compared, never printed.
    #[allow(clippy::cast_precision_loss, reason = "only nearer and farther matter here")]
    fn distance(&self, other: &Self, watched: Watched, people: usize) -> f64 {
        let people = people.max(1) as f64;
        let variance = |moments: &Self, sum: f64, squares: usize| {
            let squares = moments.0.get(squares).copied().unwrap_or(0) as f64;
            (squares / people - (sum / people).powi(2)).max(0.0).sqrt()
        };
        let measures = |moments: &Self| {
            let sum = |at: usize| moments.0.get(at).copied().unwrap_or(0) as f64;
            let (before, after) = (sum(0), sum(1));
            [
                before / people,
                after / people,
                (after - before) / people,
                variance(moments, before, 2),
                variance(moments, after, 3),
                variance(moments, after - before, 4),
            ]
        };
        let (own, aim) = (measures(self), measures(other));
        let apart = own.iter().zip(aim).zip(watched.0);
        apart
            .filter(|(_, watched)| *watched)
            .map(|((own, aim), _)| (own - aim).powi(2))
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolution::Resolution;
    use crate::statistics::{GoodSide, Rounding, rounded};

    const CHANGE: Watched = Watched([false, false, true, false, false, true]);
    const STEPS: Steps = Steps {
        lowest: 0,
        highest: 10,
        step: 1,
    };

    /// Mean and deviation of the change, to one decimal.
    fn printed(change: &PairedResult) -> (Option<i64>, Option<i64>) {
        #[allow(clippy::cast_possible_truncation, reason = "a score in tenths")]
        let tenths = |number: f64| (rounded(number, 1, Rounding::HalfAwayFromZero) * 10.0).round() as i64;
        let mean = change
            .mean_change
            .map(|mean| tenths(mean.rounded(1, Rounding::HalfAwayFromZero)));
        (mean, change.sd_change.map(tenths))
    }

    fn hides(changes: &[i64], turn: Turn, least: usize) -> bool {
        let settings = PairedSettings::new(Resolution::WHOLE, GoodSide::Higher);
        let steps = Steps {
            lowest: 4,
            highest: 6,
            step: 1,
        };
        let pairs = changes.iter().map(|change| (5, 5 + change)).collect();
        OtherData::new(pairs, &settings, steps).can_hold(&|one| one.turn == turn, least, CHANGE, &printed)
    }

    #[test]
    fn a_mean_and_a_deviation_of_twelve_give_the_one_who_stayed_the_same() {
        // Eleven up by one, one unchanged, and a scale on which nobody can change by more.
        let mut changes = [1; 12];
        changes[11] = 0;
        assert!(!hides(&changes, Turn::Deteriorated, 5));
        assert!(!hides(&changes, Turn::Unchanged, 5));
    }

    #[test]
    fn many_people_on_a_fine_scale_hide_a_few() {
        let settings = PairedSettings::new(Resolution::WHOLE, GoodSide::Higher);
        let pairs: Vec<(i64, i64)> = (0..60).map(|at| (at % 7 + 1, at % 7 + 3 - at % 3)).collect();
        let other = OtherData::new(pairs, &settings, STEPS);
        assert!(other.can_hold(&|one| one.turn == Turn::Deteriorated, 5, CHANGE, &printed));
    }

    #[test]
    fn equal_changes_of_everybody_hide_nobody() {
        let settings = PairedSettings::new(Resolution::WHOLE, GoodSide::Higher);
        let pairs: Vec<(i64, i64)> = (0..12).map(|at| (at % 5 + 1, at % 5 + 3)).collect();
        let other = OtherData::new(pairs, &settings, STEPS);
        assert!(!other.can_hold(&|one| one.turn != Turn::Improved, 5, CHANGE, &printed));
    }
}
