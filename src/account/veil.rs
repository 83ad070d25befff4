//! What else changes in a report that leaves the organisation: figures near the end of a scale, few drop-outs,
//! and small numbers that are not in the register.

use super::form::Form;
use super::print::Printer;
use crate::narrative::AggregateValue;
use crate::report::{
    DomainShift, FollowedUp, ImprovedShare, Interval, PairedChange, ShareInterval, SurveyAnswer,
};
use crate::statistics::{
    self, Confidence, Rounding, improved_share_bounds, mean_if_missing_unchanged, wilson_interval,
};
use crate::value::{Decimal, Figure, Responses, Share};

/// People without a second score, as they count outside: fewer than k count as k. The statement then contains
/// the truth, and fits k drop-outs or more.
fn missing_outside(missing: u64, threshold: u64) -> u64 {
    missing.max(threshold)
}

/// Puts a paired change into the form in which it may leave.
pub(super) fn paired(
    figures: &mut PairedChange,
    printer: Printer<'_>,
    effect: usize,
    change: &statistics::PairedChange,
) {
    let joined = |form: Form| Some(printer.people(&form)).filter(|people| people.known().is_some());
    figures.not_improved = joined(Form::NotImproved(effect));
    figures.not_worsened = joined(Form::NotWorsened(effect));
    let missing = missing_outside(change.before_only, printer.threshold());
    // From the numbers as printed: a share of other numbers would undo their rounding.
    figures.improved_share = match (figures.improved, figures.pairs) {
        (Figure::Known(improved), Figure::Known(pairs)) => Some(share(improved.0, pairs.0, missing)),
        _ => None,
    };
    if figures.mean_change.known().is_some() {
        let mean = change
            .mean_change
            .and_then(|mean| mean_if_missing_unchanged(mean, change.pairs, missing));
        figures.mean_change_if_missing_unchanged = Some(mean.map_or(Figure::NotComputable, |mean| {
            Decimal::from_f64(mean.rounded(1, Rounding::HalfAwayFromZero))
                .map_or(Figure::NotComputable, Figure::Known)
        }));
    }
    away_from_the_ends(figures);
    // From the standardised change each of these would follow.
    let known = |figure: Figure<Decimal>| figure.known().is_some();
    if ![figures.mean_change, figures.sd_before, figures.sd_after]
        .into_iter()
        .all(known)
    {
        figures.standardised = None;
    }
}

/// A mean near an end of the scale tells the score of nearly everybody. Where one mean is left out the other
/// would follow from the change, so both are.
fn away_from_the_ends(figures: &mut PairedChange) {
    let Interval(low, high) = figures.scale;
    let range = high.minus(low).unwrap_or_default();
    let Some(tenth) = Decimal::ratio(i128::from(range.millionths()), 10_000_000, 6) else {
        return;
    };
    let near = |mean: Decimal| {
        let above = mean.minus(low).unwrap_or_default();
        let below = high.minus(mean).unwrap_or_default();
        above <= tenth || below <= tenth
    };
    let known = |figure: Figure<Decimal>| figure.known().copied();
    if known(figures.mean_before).is_some_and(near) || known(figures.mean_after).is_some_and(near) {
        figures.mean_before = Figure::Suppressed;
        figures.mean_after = Figure::Suppressed;
        figures.sd_before = Figure::Suppressed;
        figures.sd_after = Figure::Suppressed;
    }
    let most = range.minus(tenth).unwrap_or_default();
    if known(figures.mean_change).is_some_and(|change| change.abs() >= most) {
        figures.mean_change = Figure::Suppressed;
        figures.sd_change = Figure::Suppressed;
        figures.interval = None;
        figures.mean_change_if_missing_unchanged = None;
    }
}

fn share(improved: u64, pairs: u64, missing: u64) -> ImprovedShare {
    let part = |number: f64| {
        Decimal::from_f64(number.clamp(0.0, 1.0))
            .and_then(Share::new)
            .ok()
    };
    let mut share =
        ImprovedShare::new(Share::of(improved, pairs).map_or(Figure::NotComputable, Figure::Known));
    share.interval = wilson_interval(improved, pairs, Confidence::NinetyFive).and_then(|interval| {
        let low = statistics::rounded(interval.low, 2, Rounding::Down);
        let high = statistics::rounded(interval.high, 2, Rounding::Up);
        Some(ShareInterval(part(low)?, part(high)?))
    });
    share.range_if_dropouts_counted = improved_share_bounds(improved, pairs, missing).and_then(|range| {
        let low = range.low.rounded(2, Rounding::Down);
        let high = range.high.rounded(2, Rounding::Up);
        Some(ShareInterval(part(low)?, part(high)?))
    });
    share
}

/// Puts a shift on a domain into the form in which it may leave.
pub(super) fn domain(shift: &mut DomainShift, printer: Printer<'_>, effect: usize, domain: usize) {
    let joined = |towards: i8| {
        Some(printer.people(&Form::NotShifted {
            effect,
            domain,
            towards,
        }))
        .filter(|people| people.known().is_some())
    };
    shift.not_improved = joined(1);
    shift.not_worsened = joined(-1);
}

/// How many were measured twice, in the form in which it may leave.
pub(super) fn followed_up(
    printer: Printer<'_>,
    effect: usize,
    missing: u64,
    all_reached: bool,
) -> FollowedUp {
    let pairs = printer.people(&Form::Pairs(effect));
    let few = missing < printer.threshold();
    let outside = missing_outside(missing, printer.threshold());
    let of_measured = pairs.known().map_or(Figure::Suppressed, |pairs| {
        if !few && printer.people(&Form::BeforeOnly(effect)).known().is_none() {
            return Figure::Suppressed;
        }
        // Downward, so that "at least" stays true.
        let percent = pairs.0.saturating_mul(100) / (pairs.0 + outside);
        Share::of(percent, 100).map_or(Figure::NotComputable, Figure::Known)
    });
    let of_reached = match (all_reached, pairs, printer.people(&Form::Effect(effect))) {
        (true, Figure::Known(pairs), Figure::Known(reached)) => {
            Share::of(pairs.0, reached.0).map_or(Figure::NotComputable, Figure::Known)
        }
        (_, _, Figure::Unknown) => Figure::Unknown,
        _ => Figure::Suppressed,
    };
    FollowedUp {
        of_measured,
        at_least: few && of_measured.known().is_some(),
        of_reached,
        before_only: printer.people(&Form::BeforeOnly(effect)),
        after_only: printer.people(&Form::AfterOnly(effect)),
    }
}

/// Answers to a survey question: an outcome table of its own, in which noughts and alls are unsafe as well.
pub(super) fn survey(answer: &mut SurveyAnswer, threshold: u64) {
    let number = |figure: Figure<Responses>| figure.known().map(|responses| responses.0);
    let (asked, answered, agreed) = (
        number(answer.asked),
        number(answer.answered),
        number(answer.agreed),
    );
    let few = |number: u64| number < threshold;
    if answered.is_some_and(few) {
        hide(&mut answer.answered);
    }
    let outcome_small = match (agreed, answered) {
        (Some(agreed), Some(answered)) => few(agreed) || few(answered.saturating_sub(agreed)),
        (Some(agreed), None) => few(agreed),
        (None, _) => false,
    };
    if outcome_small || answered.is_some_and(few) {
        hide(&mut answer.agreed);
        if answer.agreed_share.known().is_some() {
            answer.agreed_share = Figure::Suppressed;
        }
    }
    let silent = match (asked, answered) {
        (Some(asked), Some(answered)) => asked.checked_sub(answered),
        _ => None,
    };
    if asked.is_some_and(few) || silent.is_some_and(|silent| silent > 0 && few(silent)) {
        hide(&mut answer.asked);
    }
}

fn hide(figure: &mut Figure<Responses>) {
    if figure.known().is_some() {
        *figure = Figure::Suppressed;
    }
}

/// A value from a source whose part or rest is small tells of those few.
pub(super) fn aggregate(value: &mut AggregateValue, threshold: u64) {
    let Some(ratio) = value.ratio else { return };
    let (part, whole) = (ratio.numerator.0, ratio.denominator.0);
    if part < threshold || whole.saturating_sub(part) < threshold {
        value.ratio = None;
        value.value = Figure::Suppressed;
    }
}
