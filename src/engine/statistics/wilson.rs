//! Wilson's interval for a share.

use super::change::ConfidenceInterval;

/// How sure an interval is meant to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub enum Confidence {
    /// 90 %.
    Ninety,
    /// 95 %, what reports use.
    #[default]
    NinetyFive,
}

impl Confidence {
    /// The two-sided normal constant.
    pub(super) fn normal(self) -> f64 {
        match self {
            Self::Ninety => 1.644_853_626_951_472_2,
            Self::NinetyFive => 1.959_963_984_540_054,
        }
    }
}

/// Wilson's score interval (1927) for `count` out of `total`; `None` without a total, or with more than the total.
///
/// The lower end is exactly zero when nobody counts, the upper end exactly one when everybody does.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Confidence, wilson_interval};
///
/// let interval = wilson_interval(15, 148, Confidence::NinetyFive).unwrap();
/// assert!((interval.low - 0.0624).abs() < 5e-5 && (interval.high - 0.1605).abs() < 5e-5);
/// assert_eq!(wilson_interval(0, 20, Confidence::NinetyFive).unwrap().low, 0.0);
/// assert_eq!(wilson_interval(3, 2, Confidence::NinetyFive), None);
/// ```
pub fn wilson_interval(count: u64, total: u64, confidence: Confidence) -> Option<ConfidenceInterval> {
    if total == 0 || count > total {
        return None;
    }
    let ends = score(float(count), float(total - count), float(total), confidence);
    Some(ConfidenceInterval {
        low: if count == 0 { 0.0 } else { ends.low },
        high: if count == total { 1.0 } else { ends.high },
    })
}

/// The same around a share that need not be one of so many: a published percentage.
pub(super) fn wilson_around(share: f64, total: u64, confidence: Confidence) -> Option<ConfidenceInterval> {
    if total == 0 || !(0.0..=1.0).contains(&share) {
        return None;
    }
    let all = float(total);
    Some(score(share * all, (1.0 - share) * all, all, confidence))
}

fn score(hits: f64, misses: f64, all: f64, confidence: Confidence) -> ConfidenceInterval {
    let z = confidence.normal();
    let middle = hits + z * z / 2.0;
    let reach = z * (hits * misses / all + z * z / 4.0).sqrt();
    let below = all + z * z;
    ConfidenceInterval {
        low: ((middle - reach) / below).max(0.0),
        high: ((middle + reach) / below).min(1.0),
    }
}

#[allow(clippy::cast_precision_loss, reason = "a count of persons is far below 2^53")]
fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_agree_with_newcombe_1998_table_one() {
        // Newcombe (1998), Two-sided confidence intervals for the single proportion, method 3.
        let printed = [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ];
        for (count, total, low, high) in printed {
            let interval = wilson_interval(count, total, Confidence::NinetyFive).unwrap();
            assert!(
                (interval.low - low).abs() <= 0.000_05,
                "{count}/{total}: {interval:?}"
            );
            assert!(
                (interval.high - high).abs() <= 0.000_05,
                "{count}/{total}: {interval:?}"
            );
        }
    }

    #[test]
    fn the_interval_holds_the_share_and_mirrors() {
        for total in [1, 2, 7, 30, 250] {
            for count in 0..=total {
                let here = wilson_interval(count, total, Confidence::NinetyFive).unwrap();
                let there = wilson_interval(total - count, total, Confidence::NinetyFive).unwrap();
                let share = float(count) / float(total);
                assert!(here.low <= share && share <= here.high);
                assert!((here.low + there.high - 1.0).abs() < 1e-12);
                let narrow = wilson_interval(count, total, Confidence::Ninety).unwrap();
                assert!(narrow.low >= here.low && narrow.high <= here.high);
            }
        }
    }
}
