//! What else changes in a report that leaves the organisation: figures near the end of a scale, few drop-outs,
//! and small numbers that are not in the register.

use super::count::Count;
use super::print::Printer;
use crate::narrative::{AggregateValue, AnswerCategory};
use crate::policy::is_per_cent;
use crate::report::{
    DomainShift, FollowedUp, ImprovedShare, Interval, PairedChange, ShareInterval, SurveyAnswer,
};
use crate::statistics::{
    self, Confidence, Rounding, improved_share_bounds, mean_if_missing_unchanged, wilson_interval,
};
use crate::value::{Decimal, Figure, Responses, Share};

/// Puts a paired change into the count in which it may leave.
pub(super) fn paired(
    figures: &mut PairedChange,
    printer: Printer<'_>,
    effect: usize,
    change: &statistics::PairedChange,
) {
    let joined = |count: Count| Some(printer.people(&count)).filter(|people| people.known().is_some());
    figures.not_improved = joined(Count::NotImproved(effect));
    figures.not_worsened = joined(Count::NotWorsened(effect));
    // What rests on the number of people who were not measured again is printed only where that number is.
    let missing = printer
        .people(&Count::BeforeOnly(effect))
        .known()
        .map(|people| people.0);
    // From the numbers as printed: a share of other numbers would undo their rounding.
    figures.improved_share = match (figures.improved, figures.pairs) {
        (Figure::Known(improved), Figure::Known(pairs)) => Some(share(improved.0, pairs.0, missing)),
        _ => None,
    };
    figures.mean_change_if_missing_unchanged =
        missing
            .filter(|_| figures.mean_change.known().is_some())
            .map(|missing| {
                let mean = change
                    .mean_change
                    .and_then(|mean| mean_if_missing_unchanged(mean, change.pairs, missing));
                mean.map_or(Figure::NotComputable, |mean| {
                    Decimal::from_f64(mean.rounded(1, Rounding::HalfAwayFromZero))
                        .map_or(Figure::NotComputable, Figure::Known)
                })
            });
    away_from_the_ends(figures);
    // That a deviation cannot be computed would tell that all are equal.
    for deviation in [
        &mut figures.sd_before,
        &mut figures.sd_after,
        &mut figures.sd_change,
    ] {
        if *deviation == Figure::NotComputable {
            *deviation = Figure::Suppressed;
        }
    }
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

fn share(improved: u64, pairs: u64, missing: Option<u64>) -> ImprovedShare {
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
    let bounds = missing.and_then(|missing| improved_share_bounds(improved, pairs, missing));
    share.range_if_dropouts_counted = bounds.and_then(|range| {
        let low = range.low.rounded(2, Rounding::Down);
        let high = range.high.rounded(2, Rounding::Up);
        Some(ShareInterval(part(low)?, part(high)?))
    });
    share
}

/// Puts a shift on a domain into the count in which it may leave.
pub(super) fn domain(shift: &mut DomainShift, printer: Printer<'_>, effect: usize, domain: usize) {
    let joined = |towards: i8| {
        Some(printer.people(&Count::NotShifted {
            effect,
            domain,
            towards,
        }))
        .filter(|people| people.known().is_some())
    };
    shift.not_improved = joined(1);
    shift.not_worsened = joined(-1);
}

/// How many were measured twice, in the count in which it may leave: from numbers that are printed, and where one of
/// them is not, one answer whatever it is.
pub(super) fn followed_up(printer: Printer<'_>, effect: usize) -> FollowedUp {
    let people = |count: Count| printer.people(&count);
    let (pairs, before_only) = (people(Count::Pairs(effect)), people(Count::BeforeOnly(effect)));
    let of_measured = match (pairs, before_only) {
        (Figure::Known(pairs), Figure::Known(once)) => {
            Share::of(pairs.0, pairs.0 + once.0).map_or(Figure::NotComputable, Figure::Known)
        }
        _ => Figure::Suppressed,
    };
    let of_reached = match (pairs, people(Count::Effect(effect))) {
        (Figure::Known(pairs), Figure::Known(reached)) if pairs <= reached => {
            Share::of(pairs.0, reached.0).map_or(Figure::NotComputable, Figure::Known)
        }
        (_, Figure::Unknown) => Figure::Unknown,
        _ => Figure::Suppressed,
    };
    FollowedUp {
        of_measured,
        at_least: false,
        of_reached,
        before_only,
        after_only: people(Count::AfterOnly(effect)),
    }
}

/// Answers to a survey question: an outcome table of its own, in which zeros and alls are unsafe as well.
pub(super) fn survey(answer: &mut SurveyAnswer, threshold: u64) {
    let number = |figure: Figure<Responses>| figure.known().map(|responses| responses.0);
    let (asked, answered, agreed) = (
        number(answer.asked),
        number(answer.answered),
        number(answer.agreed),
    );
    let whole = number(answer.whole());
    let few = |number: u64| number < threshold;
    if answered.is_some_and(few) {
        hide(&mut answer.answered);
    }
    other_answers(answer, whole, threshold);
    let outcome_small = match (agreed, whole) {
        (Some(agreed), Some(whole)) => few(agreed) || few(whole.saturating_sub(agreed)),
        (Some(agreed), None) => few(agreed),
        (None, _) => false,
    };
    if outcome_small || whole.is_some_and(few) {
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

/// Those to whom it does not apply follow from all answers and the ones to whom it does, so that where they are few all
/// answers are left out. Those who do not know are among the ones who do not agree, so that they are left out as well where
/// the others of these are few.
fn other_answers(answer: &mut SurveyAnswer, whole: Option<u64>, threshold: u64) {
    let number = |figure: Figure<Responses>| figure.known().map(|responses| responses.0);
    let few = |number: u64| number < threshold;
    let outside = answer.not_applicable.and_then(number);
    if outside.is_some_and(few) || whole.is_some_and(few) {
        hide(&mut answer.answered);
        answer.not_applicable.iter_mut().for_each(hide);
        if whole.is_some_and(few) {
            answer.applicable.iter_mut().for_each(hide);
        }
    }
    let unsure = answer.dont_know.and_then(number);
    let others = match (whole, number(answer.agreed), unsure) {
        (Some(whole), Some(agreed), Some(unsure)) => {
            Some(whole.saturating_sub(agreed).saturating_sub(unsure))
        }
        _ => None,
    };
    if unsure.is_some_and(few) || others.is_some_and(few) {
        answer.dont_know.iter_mut().for_each(hide);
    }
}

fn hide(figure: &mut Figure<Responses>) {
    if figure.known().is_some() {
        *figure = Figure::Suppressed;
    }
}

/// A value from a source whose part or rest is small tells of those few; and a mean without any spread tells what
/// everybody answered.
pub(super) fn aggregate(value: &mut AggregateValue, unit: Option<&str>, threshold: u64) {
    let small = |part: u64, whole: u64| part < threshold || whole.saturating_sub(part) < threshold;
    let tells = match (value.ratio, value.sample, value.value.known()) {
        (Some(ratio), ..) => small(ratio.numerator.0, ratio.denominator.0),
        (None, Some(sample), Some(printed)) => sample.standard_deviation.map_or_else(
            || {
                let percent = unit.is_some_and(is_per_cent).then(|| printed.millionths());
                percent.is_some_and(|percent| {
                    nearest_part(percent, sample.answers.0).is_none_or(|part| small(part, sample.answers.0))
                })
            },
            |deviation| deviation <= Decimal::ZERO,
        ),
        _ => false,
    };
    let outside = value.not_applicable.and_then(|it| it.known().map(|it| it.0));
    if outside.is_some_and(|outside| outside < threshold) {
        value.not_applicable = Some(Figure::Suppressed);
    }
    // The others of a kind would tell of the few of another.
    let few = |category: &AnswerCategory| {
        // The kinds are of all answers, those to whom it does not apply among them.
        let all = value.answers()?.0.saturating_add(outside.unwrap_or(0));
        let part = nearest_part(category.percentage.known()?.millionths(), all);
        let is_given = category.percentage.known().is_some_and(|it| *it > Decimal::ZERO);
        Some(part.is_none_or(|part| is_given && part < threshold))
    };
    if tells || value.categories.iter().filter_map(few).any(|is_few| is_few) {
        categories(value);
    }
    if value.ratio.is_none() && mostly_one_answer(value, threshold) {
        value
            .sample
            .iter_mut()
            .for_each(|sample| sample.standard_deviation = None);
    }
    if tells {
        value.ratio = None;
        value.sample = None;
        value.value = Figure::Suppressed;
    }
}

/// Whether a mean and its spread tell that fewer than the threshold gave another answer than most did: on a scale of whole
/// steps each of them adds a step or more, squared, to the sum of squares about the answer of most.
fn mostly_one_answer(value: &AggregateValue, threshold: u64) -> bool {
    let (Some(sample), Some(mean)) = (value.sample, value.value.known()) else {
        return false;
    };
    let Some(deviation) = sample.standard_deviation else {
        return false;
    };
    #[expect(clippy::cast_precision_loss, reason = "a count of people is far smaller")]
    let (answers, least) = (sample.answers.0 as f64, threshold as f64);
    // As printed: the spread may be half of its last place larger.
    let (deviation, mean) = (deviation.to_f64() + HALF_A_TENTH, mean.to_f64());
    let squares = (answers - 1.0) * deviation * deviation + answers * (mean - mean.round()).powi(2);
    squares < least
}

/// How far a figure with one decimal is rounded at most.
const HALF_A_TENTH: f64 = 0.05;

/// Leaves out how many gave each kind of answer.
pub(super) fn categories(value: &mut AggregateValue) {
    for category in &mut value.categories {
        category.percentage = Figure::Suppressed;
    }
}

/// The number of answers that a percentage, in millionths, stands for most nearly.
fn nearest_part(percent: i64, answers: u64) -> Option<u64> {
    /// A hundred per cent in millionths.
    const WHOLE: u64 = 100_000_000;
    let scaled = u64::try_from(percent).ok()?.checked_mul(answers)?;
    Some(scaled.checked_add(WHOLE / 2)? / WHOLE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::narrative::{AnswerKind, Sample};

    fn decimal(number: f64) -> Decimal {
        Decimal::from_f64(number).unwrap()
    }

    fn mean(value: f64, answers: u64, deviation: f64) -> AggregateValue {
        let mut mean = AggregateValue::new(Figure::Known(decimal(value)));
        let mut sample = Sample::new(Responses(answers));
        sample.standard_deviation = Some(decimal(deviation));
        mean.sample = Some(sample);
        aggregate(&mut mean, Some("rapportcijfer"), 5);
        mean
    }

    #[test]
    fn a_spread_that_leaves_a_few_with_another_answer_is_left_out() {
        // Eleven sevens and an eight are the only whole marks behind it.
        let few = mean(7.1, 12, 0.3);
        assert_eq!(few.value, Figure::Known(decimal(7.1)));
        assert_eq!(few.sample.unwrap().standard_deviation, None);
        for wide in [mean(7.1, 12, 1.2), mean(7.1, 1_604, 0.9)] {
            assert!(wide.sample.unwrap().standard_deviation.is_some());
        }
    }

    #[test]
    fn few_of_all_answers_are_few_also_where_they_round_to_none_of_those_to_whom_it_applies() {
        let mut value = AggregateValue::new(Figure::Unknown);
        value.sample = Some(Sample::new(Responses(100)));
        value.not_applicable = Some(Figure::Known(Responses(400)));
        value.categories = [("ja", 10.0), ("liever niet", 0.4)]
            .map(|(answer, percentage)| {
                AnswerCategory::new(answer, Figure::Known(decimal(percentage)), AnswerKind::Applies)
            })
            .into();
        aggregate(&mut value, Some("%"), 5);
        assert!(
            value
                .categories
                .iter()
                .all(|it| it.percentage == Figure::Suppressed)
        );
    }
}
