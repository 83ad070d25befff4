//! The scale on which staff give scores.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::Decimal;

/// The scale of a round: from the lowest score through the highest, in steps. A round declares its own; one that
/// declares none has 1 through 5 in halves, which is how such rounds are described, though no list of scores is
/// established.
///
/// ```
/// use vernieuwend_verantwoorden::practice::ScoreScale;
/// use vernieuwend_verantwoorden::value::Decimal;
///
/// let scale = ScoreScale::default();
/// assert!(scale.holds(Decimal::from_f64(4.5)?));
/// assert!(!scale.holds(Decimal::from_f64(4.2)?), "that is between two steps");
/// assert!(!scale.holds(Decimal::from_f64(5.5)?), "that is above the highest");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "schaal")]
pub struct ScoreScale {
    /// The lowest score.
    pub from: Decimal,
    /// The highest score.
    pub through: Decimal,
    /// How far two scores that follow each other are apart.
    pub step: Decimal,
}

/// A scale with more steps than this is no scale on which people place themselves.
const MOST_STEPS: i64 = 100;

impl ScoreScale {
    /// A scale from the lowest score through the highest, in steps.
    pub fn new(from: Decimal, through: Decimal, step: Decimal) -> Self {
        Self { from, through, step }
    }

    /// How many steps lie between the ends; nothing for a scale that ends before it begins, does not end on a step, or
    /// has more than a hundred.
    pub fn steps(self) -> Option<u64> {
        let range = self.through.millionths().checked_sub(self.from.millionths())?;
        let step = self.step.millionths();
        if step <= 0 || range <= 0 || range % step != 0 || range / step > MOST_STEPS {
            return None;
        }
        u64::try_from(range / step).ok()
    }

    /// Whether a score is one of the scale.
    pub fn holds(self, score: Decimal) -> bool {
        self.units(score).is_some()
    }

    /// How many steps a score lies above the lowest; nothing for one that is not on the scale.
    pub(crate) fn units(self, score: Decimal) -> Option<i64> {
        let steps = i64::try_from(self.steps()?).ok()?;
        let above = score.millionths().checked_sub(self.from.millionths())?;
        let step = self.step.millionths();
        let units = above.checked_div(step)?;
        (above >= 0 && above % step == 0 && units <= steps).then_some(units)
    }

    /// The score that lies so many steps above the lowest.
    pub(crate) fn score(self, units: i64) -> Option<Decimal> {
        let above = self.step.millionths().checked_mul(units)?;
        Decimal::from_millionths(self.from.millionths().checked_add(above)?).ok()
    }
}

/// 1 through 5, in halves.
impl Default for ScoreScale {
    fn default() -> Self {
        const HALF: i64 = 500_000;
        let millionths = |number| Decimal::from_millionths(number).unwrap_or_default();
        Self {
            from: Decimal::ONE,
            through: millionths(10 * HALF),
            step: millionths(HALF),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(from: f64, through: f64, step: f64) -> ScoreScale {
        let decimal = |number| Decimal::from_f64(number).unwrap();
        ScoreScale::new(decimal(from), decimal(through), decimal(step))
    }

    #[test]
    fn a_scale_ends_on_a_step_above_its_begin() {
        assert_eq!(ScoreScale::default().steps(), Some(8));
        assert_eq!(scale(0.0, 10.0, 0.1).steps(), Some(100));
        for broken in [
            scale(5.0, 1.0, 0.5),
            scale(1.0, 5.0, 0.0),
            scale(1.0, 5.0, -0.5),
            scale(1.0, 5.0, 0.3),
            scale(0.0, 10.0, 0.01),
        ] {
            assert_eq!(broken.steps(), None);
            assert!(!broken.holds(Decimal::ONE));
        }
    }

    #[test]
    fn a_score_and_its_units_are_one() {
        let scale = ScoreScale::default();
        for (units, score) in [(0, 1.0), (3, 2.5), (8, 5.0)] {
            let score = Decimal::from_f64(score).unwrap();
            assert_eq!(scale.units(score), Some(units));
            assert_eq!(scale.score(units), Some(score));
        }
        assert_eq!(scale.units(Decimal::from_f64(0.5).unwrap()), None);
        assert_eq!(scale.units(Decimal::from_f64(-1.0).unwrap()), None);
    }
}
