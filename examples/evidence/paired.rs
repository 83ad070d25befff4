//! The kind `paired`: scores before and after of the same persons.

use serde::Serialize;
use vernieuwend_verantwoorden::engine::resolution::Resolution;
use vernieuwend_verantwoorden::engine::statistics::{
    ConfidenceInterval, Fraction, FractionRange, Gate, GoodSide, PairedResult, PairedSettings, PairedSums,
    Reliability,
};

use super::fault::{Code, Fault};
use super::fields::{Fields, place};

/// What a line of this kind may hold besides `id` and `kind`.
pub(crate) const FIELDS: &[&str] = &[
    "direction",
    "before",
    "after",
    "minimal_change",
    "threshold",
    "reliability",
    "reliability_sd",
    "k",
];

const DEFAULT_K: u64 = 5;

#[derive(Serialize)]
pub(crate) struct Answer<'a> {
    id: &'a str,
    n_pairs: u64,
    n_before_only: u64,
    n_after_only: u64,
    n_neither: u64,
    mean_before: Option<f64>,
    mean_after: Option<f64>,
    sd_before: Option<f64>,
    sd_after: Option<f64>,
    mean_change: Option<f64>,
    sd_change: Option<f64>,
    ci95: Option<[f64; 2]>,
    improved: u64,
    unchanged: u64,
    worsened: u64,
    improved_share: Option<f64>,
    improved_share_wilson95: Option<[f64; 2]>,
    d_av: Option<f64>,
    g_av: Option<f64>,
    missing_follow_up_share: Option<f64>,
    improved_share_bounds: Option<[f64; 2]>,
    mean_change_no_change_for_missing: Option<f64>,
    baseline_difference_g: Option<f64>,
    baseline_difference_flag: Option<bool>,
    reliable: Option<Reliable>,
    threshold: Option<Threshold>,
    gate: &'static str,
}

#[derive(Serialize)]
struct Reliable {
    s_diff: f64,
    minimum_reliable_change: f64,
    improved: u64,
    unchanged: u64,
    worsened: u64,
}

#[derive(Serialize)]
struct Threshold {
    favourable_before: u64,
    favourable_after: u64,
    crossed_to_favourable: u64,
    crossed_to_unfavourable: u64,
}

pub(crate) fn compute<'a>(id: &'a str, fields: &mut Fields) -> Result<Answer<'a>, Fault> {
    let (before, after) = (fields.numbers("before")?, fields.numbers("after")?);
    if before.len() != after.len() {
        return Err(Fault::new(
            Code::LengthMismatch,
            format!("`before` has {} places and `after` {}", before.len(), after.len()),
        ));
    }
    let settings = settings(fields)?;
    let k = fields.optional_whole("k")?.unwrap_or(DEFAULT_K);
    if k == 0 {
        return Err(Fault::new(Code::InvalidParameter, "`k` is zero"));
    }
    let mut sums = PairedSums::new(settings);
    for (before, after) in before.into_iter().zip(after) {
        let before = before.map(|number| place("before", number)).transpose()?;
        let after = after.map(|number| place("after", number)).transpose()?;
        sums.add(before, after)?;
    }
    let change = sums.change();
    let gate = Gate::of(change.pairs, k).code();
    Ok(Answer::new(id, &change, gate))
}

fn settings(fields: &mut Fields) -> Result<PairedSettings, Fault> {
    let better = match fields.text("direction")?.as_str() {
        "higher" => GoodSide::Higher,
        "lower" => GoodSide::Lower,
        other => {
            return Err(Fault::new(
                Code::InvalidParameter,
                format!("the direction `{other}` is neither `higher` nor `lower`"),
            ));
        }
    };
    let mut settings = PairedSettings::new(Resolution::FINEST, better);
    if let Some(minimal_change) = fields.optional_score("minimal_change")? {
        settings = settings.with_minimal_change(minimal_change)?;
    }
    if let Some(threshold) = fields.optional_score("threshold")? {
        settings = settings.with_threshold(threshold);
    }
    match (
        fields.optional_number("reliability")?,
        fields.optional_number("reliability_sd")?,
    ) {
        (None, None) => Ok(settings),
        (Some(reliability), Some(deviation)) => {
            Ok(settings.with_reliability(Reliability::new(reliability, deviation)?))
        }
        _ => Err(Fault::new(
            Code::InvalidParameter,
            "`reliability` and `reliability_sd` come together or not at all",
        )),
    }
}

impl<'a> Answer<'a> {
    fn new(id: &'a str, change: &PairedResult, gate: &'static str) -> Self {
        Self {
            id,
            n_pairs: change.pairs,
            n_before_only: change.before_only,
            n_after_only: change.after_only,
            n_neither: change.neither,
            mean_before: change.mean_before.map(Fraction::value),
            mean_after: change.mean_after.map(Fraction::value),
            sd_before: change.sd_before,
            sd_after: change.sd_after,
            mean_change: change.mean_change.map(Fraction::value),
            sd_change: change.sd_change,
            ci95: change.interval.map(ends),
            improved: change.improved,
            unchanged: change.unchanged,
            worsened: change.worsened,
            improved_share: change.improved_share.map(Fraction::value),
            improved_share_wilson95: change.improved_share_interval.map(ends),
            d_av: change.d_av,
            g_av: change.g_av,
            missing_follow_up_share: change.missing_share.map(Fraction::value),
            improved_share_bounds: change.improved_share_bounds.map(exact_ends),
            mean_change_no_change_for_missing: change.mean_change_if_missing_unchanged.map(Fraction::value),
            baseline_difference_g: change.baseline_difference.g,
            baseline_difference_flag: change.baseline_difference.flag,
            reliable: change.reliable.map(|counts| Reliable {
                s_diff: counts.s_diff,
                minimum_reliable_change: counts.minimum_reliable_change,
                improved: counts.improved,
                unchanged: counts.unchanged,
                worsened: counts.worsened,
            }),
            threshold: change.threshold.map(|counts| Threshold {
                favourable_before: counts.favourable_before,
                favourable_after: counts.favourable_after,
                crossed_to_favourable: counts.crossed_to_favourable,
                crossed_to_unfavourable: counts.crossed_to_unfavourable,
            }),
            gate,
        }
    }
}

/// An interval as it is written.
pub(crate) fn ends(interval: ConfidenceInterval) -> [f64; 2] {
    [interval.low, interval.high]
}

/// Exact bounds as they are written.
pub(crate) fn exact_ends(range: FractionRange) -> [f64; 2] {
    [range.low.value(), range.high.value()]
}
