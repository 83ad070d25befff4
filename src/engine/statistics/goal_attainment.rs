//! Goal attainment scaling: each person's own goals on five steps, weighed into one score.

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::{Resolution, ScaledScore};

use super::change::ConfidenceInterval;
use super::ratio::Fraction;
use super::share::Proportion;
use super::sums::{LARGEST_GROUP, OneSide};

/// The correlation between goals that Kiresuk and Sherman (1968) assume.
pub const DEFAULT_GOAL_CORRELATION: f64 = 0.3;

/// More goals than this for one person are taken for a mistake; with it no sum can outgrow 128 bits.
const MOST_GOALS: usize = 1_000;

/// Scores of persons are summed in steps of 10^-10, so that sums are whole and merge in any order.
const STEPS_PER_POINT: i128 = 10_000_000_000;

/// One goal of one person: how far it was attained, and how much it weighs.
// INVARIANT: the score lies between −2 and +2, the weight is above zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScaledGoal {
    score: i8,
    weight: i64,
}

impl ScaledGoal {
    /// A goal attained at −2 (much less than expected) to +2 (much more), 0 being as expected.
    ///
    /// # Errors
    /// A score outside −2 to +2; a weight that is not above zero or has more than six decimals.
    pub fn new(score: i8, weight: f64) -> Result<Self, InvalidValue> {
        if !(-2..=2).contains(&score) {
            let given = shown(&score.to_string());
            return Err(InvalidValue::new(
                Words::new(
                    format!("de doelscore {given} bestaat niet"),
                    format!("the goal score {given} does not exist"),
                ),
                Words::new("gebruik -2, -1, 0, 1 of 2", "use -2, -1, 0, 1 or 2"),
            ));
        }
        let weight = Resolution::FINEST.read(weight)?.scaled();
        if weight <= 0 {
            let given = shown(&Resolution::FINEST.number(ScaledScore::new(weight)?).to_string());
            return Err(InvalidValue::new(
                Words::new(
                    format!("het gewicht {given} is niet groter dan nul"),
                    format!("the weight {given} is not above zero"),
                ),
                Words::new(
                    "laat een doel zonder gewicht weg",
                    "leave out a goal without weight",
                ),
            ));
        }
        Ok(Self { score, weight })
    }

    /// How far the goal was attained, −2 to +2.
    pub fn score(self) -> i8 {
        self.score
    }
}

/// The score T of one person: 50 when every goal is attained as expected. It is no norm score.
///
/// `T = 50 + 10·Σwx / √((1 − ρ)·Σw² + ρ·(Σw)²)` (Kiresuk and Sherman 1968); `None` without goals. A widely used
/// guide of 2009 printed other formulas and has an erratum.
///
/// # Errors
/// A correlation outside 0 to 1, or more than a thousand goals.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{DEFAULT_GOAL_CORRELATION, ScaledGoal, goal_attainment_score};
///
/// let goals = [ScaledGoal::new(1, 2.0)?, ScaledGoal::new(-1, 1.0)?, ScaledGoal::new(0, 3.0)?];
/// let t = goal_attainment_score(&goals, DEFAULT_GOAL_CORRELATION)?.unwrap();
/// assert!((t - 52.203_263_246_196_16).abs() < 1e-12);
/// assert_eq!(goal_attainment_score(&[], DEFAULT_GOAL_CORRELATION)?, None);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
pub fn goal_attainment_score(goals: &[ScaledGoal], correlation: f64) -> Result<Option<f64>, InvalidValue> {
    check_correlation(correlation)?;
    if goals.len() > MOST_GOALS {
        let given = shown(&goals.len().to_string());
        return Err(InvalidValue::new(
            Words::new(
                format!("{given} doelen voor één persoon is te veel"),
                format!("{given} goals for one person is too many"),
            ),
            Words::new("geef ten hoogste duizend doelen", "give at most a thousand goals"),
        ));
    }
    if goals.is_empty() {
        return Ok(None);
    }
    let sum = |part: &dyn Fn(i128, i128) -> i128| {
        let whole: i128 = goals
            .iter()
            .map(|goal| part(i128::from(goal.weight), i128::from(goal.score)))
            .sum();
        #[allow(clippy::cast_precision_loss, reason = "rounding to nearest is what is asked")]
        let float = whole as f64;
        float
    };
    let (attained, weights, squares) = (sum(&|w, x| w * x), sum(&|w, _| w), sum(&|w, _| w * w));
    let below = ((1.0 - correlation) * squares + correlation * weights * weights).sqrt();
    Ok(Some(50.0 + 10.0 * attained / below))
}

/// Goal attainment over persons: mean T with its interval, and the share of goals attained as expected or better.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{DEFAULT_GOAL_CORRELATION, ScaledGoal, GoalAttainmentSums};
///
/// let mut group = GoalAttainmentSums::new(DEFAULT_GOAL_CORRELATION)?;
/// group.add(&[ScaledGoal::new(1, 1.0)?, ScaledGoal::new(1, 1.0)?])?;
/// group.add(&[ScaledGoal::new(-1, 1.0)?, ScaledGoal::new(-1, 1.0)?])?;
/// assert_eq!(group.mean().unwrap().value(), 50.0);
/// assert_eq!(group.goals_attained().count(), 2);
/// assert_eq!(group.goals_attained().total(), 4);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: at most `LARGEST_GROUP` persons of at most `MOST_GOALS` goals, so |T| stays below 700.
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "doelrealisatie")]
pub struct GoalAttainmentSums {
    correlation: f64,
    scores: OneSide,
    goals: u64,
    attained: u64,
}

impl GoalAttainmentSums {
    /// Nobody yet, with this correlation between goals.
    ///
    /// # Errors
    /// A correlation outside 0 to 1.
    pub fn new(correlation: f64) -> Result<Self, InvalidValue> {
        check_correlation(correlation)?;
        Ok(Self {
            correlation,
            scores: OneSide::default(),
            goals: 0,
            attained: 0,
        })
    }

    /// Adds one person; one without goals changes nothing.
    ///
    /// # Errors
    /// More than a thousand goals, or more than a million persons.
    pub fn add(&mut self, goals: &[ScaledGoal]) -> Result<(), InvalidValue> {
        let Some(score) = goal_attainment_score(goals, self.correlation)? else {
            return Ok(());
        };
        check_group(self.scores.count + 1)?;
        #[allow(clippy::cast_precision_loss, reason = "10^10 is exact")]
        let steps = (score * STEPS_PER_POINT as f64).round();
        #[allow(clippy::cast_possible_truncation, reason = "below 7·10^12")]
        self.scores.add(steps as i64);
        for goal in goals {
            self.goals += 1;
            self.attained += u64::from(goal.score >= 0);
        }
        Ok(())
    }

    /// Adds everyone of another part.
    ///
    /// # Errors
    /// Another correlation, or more than a million persons together; nothing is added then.
    pub fn merge(&mut self, other: &Self) -> Result<(), InvalidValue> {
        if self.correlation.to_bits() != other.correlation.to_bits() {
            return Err(InvalidValue::new(
                Words::new(
                    "doelscores met verschillende samenhang zijn niet op te tellen",
                    "goal scores with unlike correlations can't be added",
                ),
                Words::new(
                    "reken overal met dezelfde samenhang",
                    "use the same correlation everywhere",
                ),
            ));
        }
        check_group(self.scores.count + other.scores.count)?;
        self.scores.merge(&other.scores);
        self.goals += other.goals;
        self.attained += other.attained;
        Ok(())
    }

    /// Persons with goals.
    pub fn persons(&self) -> u64 {
        self.scores.count
    }

    /// Mean T; `None` without persons.
    pub fn mean(&self) -> Option<Fraction> {
        self.scores.mean(STEPS_PER_POINT)
    }

    /// Standard deviation of T, from two persons on.
    pub fn sd(&self) -> Option<f64> {
        self.scores.deviation(STEPS_PER_POINT)
    }

    /// The 95 % interval of mean T, from two persons on; `None` when all are equal.
    pub fn interval(&self) -> Option<ConfidenceInterval> {
        self.scores.interval_of_mean(STEPS_PER_POINT)
    }

    /// Goals at 0 or above out of all goals.
    pub fn goals_attained(&self) -> Proportion {
        Proportion::of(self.attained, self.goals)
    }
}

fn check_correlation(correlation: f64) -> Result<(), InvalidValue> {
    if (0.0..=1.0).contains(&correlation) {
        return Ok(());
    }
    let given = shown(&correlation.to_string());
    Err(InvalidValue::new(
        Words::new(
            format!("de samenhang {given} kan niet"),
            format!("the correlation {given} is out of range"),
        ),
        Words::new(
            "geef nul tot en met één, gewoonlijk 0.3",
            "give zero to one, usually 0.3",
        ),
    ))
}

fn check_group(persons: u64) -> Result<(), InvalidValue> {
    if persons <= LARGEST_GROUP {
        return Ok(());
    }
    Err(super::sums::too_many(persons))
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers must be the very same")]
mod tests {
    use super::*;

    fn goals(pairs: &[(f64, i8)]) -> Vec<ScaledGoal> {
        pairs
            .iter()
            .map(|&(weight, score)| ScaledGoal::new(score, weight).unwrap())
            .collect()
    }

    #[test]
    fn published_vectors_hold() {
        // Weights and scores with the value of Kiresuk and Sherman's formula at ρ = 0.3.
        let vectors: [(&[(f64, i8)], f64); 4] = [
            (&[(1.0, 1), (1.0, 1), (1.0, 1)], 63.693_063_937_629_155),
            (&[(1.0, 0), (1.0, 1), (1.0, -1)], 50.0),
            (&[(2.0, 1), (1.0, -1), (3.0, 0)], 52.203_263_246_196_16),
            (&[(1.0, -2)], 30.0),
        ];
        for (pairs, expected) in vectors {
            let t = goal_attainment_score(&goals(pairs), 0.3).unwrap().unwrap();
            assert!((t - expected).abs() < 1e-12, "{pairs:?}: {t}");
        }
    }

    #[test]
    fn the_order_of_goals_does_not_show_and_neither_does_the_unit_of_weights() {
        let one = goal_attainment_score(&goals(&[(0.1, 2), (0.2, -1), (0.7, 1)]), 0.3).unwrap();
        let two = goal_attainment_score(&goals(&[(0.7, 1), (0.1, 2), (0.2, -1)]), 0.3).unwrap();
        assert_eq!(one, two);
        let ten = goal_attainment_score(&goals(&[(1.0, 2), (2.0, -1), (7.0, 1)]), 0.3).unwrap();
        assert!((one.unwrap() - ten.unwrap()).abs() < 1e-12);
    }

    #[test]
    fn what_cannot_be_a_goal_is_refused() {
        assert_eq!(
            ScaledGoal::new(3, 1.0).unwrap_err().to_string(),
            "the goal score `3` does not exist"
        );
        assert_eq!(
            ScaledGoal::new(0, 0.0).unwrap_err().to_string(),
            "the weight `0` is not above zero"
        );
        assert!(ScaledGoal::new(0, f64::NAN).is_err());
        let refusal = goal_attainment_score(&[], 1.5).unwrap_err();
        assert_eq!(refusal.to_string(), "the correlation `1.5` is out of range");
        assert!(goal_attainment_score(&goals(&[(1.0, 0); 1_001]), 0.3).is_err());
    }

    #[test]
    fn a_group_merges_to_the_same_bits_in_any_order() {
        let persons: Vec<Vec<ScaledGoal>> = (0..40_i8)
            .map(|i| goals(&[(f64::from(i % 4 + 1), i % 5 - 2), (1.5, (i / 3) % 5 - 2)]))
            .collect();
        let gather = |persons: &mut dyn Iterator<Item = &Vec<ScaledGoal>>| {
            let mut group = GoalAttainmentSums::new(0.3).unwrap();
            persons.for_each(|person| group.add(person).unwrap());
            group
        };
        let whole = gather(&mut persons.iter());
        let mut parts = gather(&mut persons.iter().skip(17).rev());
        parts.merge(&gather(&mut persons.iter().take(17))).unwrap();
        assert_eq!(whole, parts);
        assert_eq!(whole.persons(), 40);
        let interval = whole.interval().unwrap();
        let mean = whole.mean().unwrap().value();
        assert!(interval.low < mean && mean < interval.high && whole.sd().unwrap() > 0.0);
        assert!(parts.merge(&GoalAttainmentSums::new(0.2).unwrap()).is_err());
    }

    #[test]
    fn a_goal_attained_exactly_as_expected_counts_as_attained() {
        let mut group = GoalAttainmentSums::new(0.3).unwrap();
        group.add(&goals(&[(1.0, 0), (1.0, -1), (1.0, 2)])).unwrap();
        assert_eq!(group.goals_attained(), Proportion::new(2, 3).unwrap());
    }

    #[test]
    fn nobody_has_no_mean_and_one_person_no_interval() {
        let mut group = GoalAttainmentSums::new(0.3).unwrap();
        group.add(&[]).unwrap();
        assert_eq!(
            (group.persons(), group.mean(), group.sd(), group.interval()),
            (0, None, None, None)
        );
        group.add(&goals(&[(1.0, 2)])).unwrap();
        assert_eq!(group.mean().unwrap().value(), 70.0);
        assert_eq!(group.interval(), None);
    }
}
