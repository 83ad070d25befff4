//! The figures of a change measured among participants, from whole-number sums.

use super::missing::{FractionRange, improved_share_bounds, mean_if_missing_unchanged, missing_share};
use super::ratio::{Fraction, divide};
use super::small_sample::small_sample_correction;
use super::student::{Probability, t_quantile};
use super::sums::{OneSide, PairedSums};
use super::wilson::{Confidence, wilson_interval};

/// Above this size, in pooled standard deviations, a difference at the start is flagged.
const FLAGGED_DIFFERENCE: f64 = 0.25;

/// An interval of estimates.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ConfidenceInterval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What changed among the persons measured twice, and how the persons measured once may differ.
///
/// Means are in instrument points and signed as measured; whether up is good stands in the settings. Every figure
/// that cannot be computed is `None`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[doc(alias = "verandering gemeten bij deelnemers")]
pub struct PairedResult {
    /// Persons with both scores.
    pub pairs: u64,
    /// Persons with a score before only.
    pub before_only: u64,
    /// Persons with a score after only.
    pub after_only: u64,
    /// Persons with neither score.
    pub neither: u64,
    /// Mean before, over the pairs.
    pub mean_before: Option<Fraction>,
    /// Mean after, over the pairs.
    pub mean_after: Option<Fraction>,
    /// Standard deviation before, over the pairs, with n − 1.
    pub sd_before: Option<f64>,
    /// Standard deviation after, over the pairs, with n − 1.
    pub sd_after: Option<f64>,
    /// Mean of after minus before.
    pub mean_change: Option<Fraction>,
    /// Standard deviation of after minus before, with n − 1.
    pub sd_change: Option<f64>,
    /// 95 % interval of the mean change, by Student's t; `None` when everyone changed by the same amount, because
    /// a width of zero would be false certainty.
    pub interval: Option<ConfidenceInterval>,
    /// Pairs that changed for the better by at least the minimal change.
    pub improved: u64,
    /// The other pairs, ties included.
    pub unchanged: u64,
    /// Pairs that changed for the worse by at least the minimal change.
    pub worsened: u64,
    /// Improved over pairs.
    pub improved_share: Option<Fraction>,
    /// 95 % interval of the improved share, by Wilson.
    pub improved_share_interval: Option<ConfidenceInterval>,
    /// Mean change divided by the mean of the two standard deviations (Lakens 2013).
    pub d_av: Option<f64>,
    /// `d_av` corrected for small samples (Hedges 1981), from three pairs on.
    pub g_av: Option<f64>,
    /// The share of the persons measured before who have no follow-up.
    pub missing_share: Option<Fraction>,
    /// Bounds of the improved share whatever happened to those without a follow-up (Manski 1990).
    pub improved_share_bounds: Option<FractionRange>,
    /// Mean change if those without a follow-up did not change; `None` without pairs.
    pub mean_change_if_missing_unchanged: Option<Fraction>,
    /// How those with a follow-up differed at the start from those without.
    pub baseline_difference: BaselineDifference,
    /// Reliable change, when a reliability was cited.
    pub reliable: Option<ReliableCounts>,
    /// Standing at the threshold, when one was set.
    pub threshold: Option<ThresholdCounts>,
}

/// How persons with a follow-up differed at the start from persons without; needs two persons on each side.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[non_exhaustive]
pub struct BaselineDifference {
    /// Difference of the means (with minus without) in pooled standard deviations, corrected for small samples;
    /// `None` as well when nobody differs from their side's mean.
    pub g: Option<f64>,
    /// Whether persons with a follow-up started higher than persons without; `None` when neither did, or the groups are
    /// too small.
    pub higher: Option<bool>,
    /// Whether the difference is worth a warning: beyond a quarter in size, or any difference when `g` has no
    /// deviation to be measured by.
    pub flag: Option<bool>,
}

/// Counts by reliable change (Jacobson and Truax 1991).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ReliableCounts {
    /// The standard error of a difference, in instrument points.
    pub s_diff: f64,
    /// The change that has to be exceeded, in instrument points.
    pub minimum_reliable_change: f64,
    /// Pairs that improved reliably.
    pub improved: u64,
    /// The other pairs.
    pub unchanged: u64,
    /// Pairs that worsened reliably.
    pub worsened: u64,
}

/// Counts of pairs by the side of the threshold they stand on; the threshold itself is favourable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[doc(alias = "grens")]
pub struct ThresholdCounts {
    /// On the favourable side before.
    pub favourable_before: u64,
    /// On the favourable side after.
    pub favourable_after: u64,
    /// From the unfavourable to the favourable side.
    pub crossed_to_favourable: u64,
    /// From the favourable to the unfavourable side.
    pub crossed_to_unfavourable: u64,
}

impl ConfidenceInterval {
    /// An interval from its two ends.
    pub(super) fn new(low: f64, high: f64) -> Self {
        Self { low, high }
    }
}

impl PairedResult {
    pub(super) fn of(sums: &PairedSums) -> Self {
        let pairs = &sums.pairs;
        let (n, missing) = (sums.pairs(), sums.before_only());
        let unit = i128::from(sums.settings().resolution().unit());
        let changes = OneSide {
            count: n,
            sum: pairs.after.sum - pairs.before.sum,
            squares: pairs.squared_changes,
        };
        let (sd_before, sd_after) = (pairs.before.deviation(unit), pairs.after.deviation(unit));
        let mean_change = changes.mean(unit);
        let d_av = standardised(mean_change, sd_before, sd_after);
        let at_most = |count: u64| n.saturating_sub(count);
        Self {
            pairs: n,
            before_only: missing,
            after_only: sums.after_only(),
            neither: sums.neither(),
            mean_before: pairs.before.mean(unit),
            mean_after: pairs.after.mean(unit),
            sd_before,
            sd_after,
            mean_change,
            sd_change: changes.deviation(unit),
            interval: changes.interval_of_mean(unit),
            improved: pairs.improved,
            unchanged: at_most(pairs.improved + pairs.worsened),
            worsened: pairs.worsened,
            improved_share: Fraction::new(i128::from(pairs.improved), i128::from(n)),
            improved_share_interval: wilson_interval(pairs.improved, n, Confidence::NinetyFive),
            d_av,
            g_av: corrected(d_av, n.saturating_sub(1)),
            missing_share: missing_share(n, missing),
            improved_share_bounds: improved_share_bounds(pairs.improved, n, missing),
            mean_change_if_missing_unchanged: mean_change
                .and_then(|mean| mean_if_missing_unchanged(mean, n, missing)),
            baseline_difference: BaselineDifference::between(&pairs.before, &sums.before_only, unit),
            reliable: sums.settings().reliability().map(|cited| ReliableCounts {
                s_diff: cited.s_diff(),
                minimum_reliable_change: cited.minimum_reliable_change(),
                improved: pairs.reliably_improved,
                unchanged: at_most(pairs.reliably_improved + pairs.reliably_worsened),
                worsened: pairs.reliably_worsened,
            }),
            threshold: sums.settings().has_threshold().then_some(ThresholdCounts {
                favourable_before: pairs.favourable_before,
                favourable_after: pairs.favourable_after,
                crossed_to_favourable: pairs.crossed_to_favourable,
                crossed_to_unfavourable: pairs.crossed_to_unfavourable,
            }),
        }
    }
}

impl BaselineDifference {
    fn between(with: &OneSide, without: &OneSide, unit: i128) -> Self {
        if with.count < 2 || without.count < 2 {
            return Self::default();
        }
        let (n, m) = (i128::from(with.count), i128::from(without.count));
        let difference = Fraction::new(m * with.sum - n * without.sum, n * m * unit);
        let freedom = with.count + without.count - 2;
        let (Some(difference), Some(one), Some(other)) =
            (difference, with.variance(unit), without.variance(unit))
        else {
            return Self::default();
        };
        let higher = (difference.numerator() != 0).then(|| difference.value() > 0.0);
        let squares = float(with.count - 1) * one + float(without.count - 1) * other;
        let pooled = (squares / float(freedom)).sqrt();
        if pooled == 0.0 {
            return Self {
                g: None,
                higher,
                flag: Some(difference.numerator() != 0),
            };
        }
        let g = corrected(Some(difference.value() / pooled), freedom);
        Self {
            g,
            higher,
            flag: g.map(|g| g.abs() > FLAGGED_DIFFERENCE),
        }
    }
}

impl OneSide {
    /// The mean in instrument points.
    pub(super) fn mean(&self, unit: i128) -> Option<Fraction> {
        Fraction::new(self.sum, i128::from(self.count) * unit)
    }

    /// The standard deviation in instrument points, from two persons on.
    pub(super) fn deviation(&self, unit: i128) -> Option<f64> {
        self.variance(unit).map(f64::sqrt)
    }

    /// The 95 % interval of the mean; `None` without spread.
    pub(super) fn interval_of_mean(&self, unit: i128) -> Option<ConfidenceInterval> {
        let n = i128::from(self.count);
        let spread = self.spread().filter(|&spread| spread > 0)?;
        let error = quotient(spread, n * n * (n - 1) * unit * unit)?.sqrt();
        let freedom = u32::try_from(self.count - 1).ok()?;
        let reach = t_quantile(freedom, Probability::P975)? * error;
        let mean = self.mean(unit)?.value();
        Some(ConfidenceInterval::new(mean - reach, mean + reach))
    }

    fn variance(&self, unit: i128) -> Option<f64> {
        let n = i128::from(self.count);
        quotient(self.spread()?, n * (n - 1) * unit * unit)
    }

    /// `n·Σx² − (Σx)²`, exact, from two persons on.
    fn spread(&self) -> Option<i128> {
        let n = i128::from(self.count);
        (n >= 2).then(|| n * self.squares - self.sum * self.sum)
    }
}

fn standardised(mean: Option<Fraction>, before: Option<f64>, after: Option<f64>) -> Option<f64> {
    let average = f64::midpoint(before?, after?);
    (average > 0.0).then_some(mean?.value() / average)
}

fn corrected(difference: Option<f64>, freedom: u64) -> Option<f64> {
    Some(difference? * small_sample_correction(u32::try_from(freedom).ok()?)?)
}

fn quotient(above: i128, below: i128) -> Option<f64> {
    Some(divide(u128::try_from(above).ok()?, u128::try_from(below).ok()?))
}

#[allow(clippy::cast_precision_loss, reason = "at most a million persons")]
fn float(count: u64) -> f64 {
    count as f64
}
