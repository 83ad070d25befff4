//! The difference of two means from separate samples of which the spread was published.

use super::change::ConfidenceInterval;
use super::student::{Probability, t_quantile};
use super::wilson::Confidence;

/// A mean of a sample with its standard deviation, as it was published.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct SampleMean {
    /// The mean.
    pub mean: f64,
    /// The standard deviation, with n − 1.
    pub deviation: f64,
    /// How many answers it rests on.
    pub answers: u64,
}

impl SampleMean {
    /// A mean, its standard deviation, and how many answers these rest on.
    pub fn new(mean: f64, deviation: f64, answers: u64) -> Self {
        Self {
            mean,
            deviation,
            answers,
        }
    }
}

/// The interval of `after` minus `before` for two separate samples of unlike spread (Welch 1947), by Student's t with
/// the degrees of freedom of Welch and Satterthwaite, rounded down to a whole number.
///
/// It does not hold for the same persons asked twice; count those as pairs. It is `None` with fewer than two answers on
/// a side, without any spread on both, or where a number is none.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Confidence, SampleMean, mean_difference};
///
/// let (before, after) = (SampleMean::new(5.0, 2.0, 30), SampleMean::new(6.0, 2.0, 30));
/// let interval = mean_difference(before, after, Confidence::NinetyFive).unwrap();
/// assert!((interval.low + 0.0337).abs() < 5e-5 && (interval.high - 2.0337).abs() < 5e-5);
/// ```
pub fn mean_difference(
    before: SampleMean,
    after: SampleMean,
    confidence: Confidence,
) -> Option<ConfidenceInterval> {
    let (one, other) = (variance_of_mean(before)?, variance_of_mean(after)?);
    let both = one + other;
    if both <= 0.0 {
        return None;
    }
    let below = one * one / degrees(before) + other * other / degrees(after);
    let reach = t_quantile(whole(both * both / below), one_sided(confidence))? * both.sqrt();
    let difference = after.mean - before.mean;
    let interval = ConfidenceInterval::new(difference - reach, difference + reach);
    (interval.low.is_finite() && interval.high.is_finite()).then_some(interval)
}

/// The interval of a mean with its standard deviation as it was published, by Student's t; `None` with fewer than two
/// answers or without any spread.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Confidence, SampleMean, mean_interval};
///
/// let interval = mean_interval(SampleMean::new(6.0, 2.0, 30), Confidence::NinetyFive).unwrap();
/// assert!((interval.low - 5.2532).abs() < 5e-5 && (interval.high - 6.7468).abs() < 5e-5);
/// ```
pub fn mean_interval(sample: SampleMean, confidence: Confidence) -> Option<ConfidenceInterval> {
    let variance = variance_of_mean(sample).filter(|variance| *variance > 0.0)?;
    let reach = t_quantile(whole(degrees(sample)), one_sided(confidence))? * variance.sqrt();
    let interval = ConfidenceInterval::new(sample.mean - reach, sample.mean + reach);
    (interval.low.is_finite() && interval.high.is_finite()).then_some(interval)
}

/// The probability below the upper end.
fn one_sided(confidence: Confidence) -> Probability {
    match confidence {
        Confidence::Ninety => Probability::P95,
        Confidence::NinetyFive => Probability::P975,
    }
}

fn variance_of_mean(sample: SampleMean) -> Option<f64> {
    let sound = sample.answers >= 2 && sample.deviation >= 0.0 && sample.deviation.is_finite();
    sound.then(|| sample.deviation * sample.deviation / float(sample.answers))
}

fn degrees(sample: SampleMean) -> f64 {
    float(sample.answers) - 1.0
}

/// Down to a whole number: fewer degrees of freedom give a wider interval. A billionth makes up for the last bit of a
/// number that is whole.
fn whole(degrees_of_freedom: f64) -> u32 {
    const LAST_BIT: f64 = 1e-9;
    let whole = (degrees_of_freedom * (1.0 + LAST_BIT)).floor();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast of a float stops at the ends, which is what is asked"
    )]
    let whole = whole as u32;
    whole
}

#[allow(clippy::cast_precision_loss, reason = "a count of answers is far below 2^53")]
fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(before: (f64, f64, u64), after: (f64, f64, u64)) -> Option<ConfidenceInterval> {
        let sample = |(mean, deviation, answers)| SampleMean::new(mean, deviation, answers);
        mean_difference(sample(before), sample(after), Confidence::NinetyFive)
    }

    #[test]
    fn intervals_agree_with_values_made_apart_from_this_code() {
        // The quantiles come from a statistics library, the rest by hand. With equal sizes and spreads the degrees of
        // freedom are 2n − 2, with no spread on one side those of the other. The second row has 24.94 of them, and
        // is the worked example with variances 7.9 and 3.8 among fifteen.
        let rows = [
            (
                (5.0, 2.0, 30),
                (6.0, 2.0, 30),
                -0.033_682_463_987_6,
                2.033_682_463_987_6,
            ),
            (
                (20.82, 7.9_f64.sqrt(), 15),
                (23.0, 3.8_f64.sqrt(), 15),
                0.357_214_145_334_3,
                4.002_785_854_865_7,
            ),
            (
                (5.0, 0.0, 20),
                (6.0, 2.0, 25),
                0.174_440_575_348_8,
                1.825_559_424_651_2,
            ),
            (
                (6.8, 1.5, 212),
                (7.1, 1.6, 190),
                -0.005_137_296_507_7,
                0.605_137_296_507_7,
            ),
        ];
        for (before, after, low, high) in rows {
            let interval = of(before, after).unwrap();
            assert!((interval.low - low).abs() < 1e-9, "{interval:?}");
            assert!((interval.high - high).abs() < 1e-9, "{interval:?}");
            let turned = of(after, before).unwrap();
            assert!((turned.low + high).abs() < 1e-9 && (turned.high + low).abs() < 1e-9);
        }
    }

    #[test]
    fn without_enough_answers_or_any_spread_there_is_no_interval() {
        assert_eq!(of((5.0, 2.0, 1), (6.0, 2.0, 30)), None);
        assert_eq!(of((5.0, 0.0, 30), (6.0, 0.0, 30)), None);
        assert_eq!(of((5.0, f64::NAN, 30), (6.0, 2.0, 30)), None);
        assert_eq!(of((5.0, -2.0, 30), (6.0, 2.0, 30)), None);
        assert_eq!(of((f64::INFINITY, 2.0, 30), (6.0, 2.0, 30)), None);
    }
}
