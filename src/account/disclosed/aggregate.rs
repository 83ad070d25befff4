//! A value from a source as it may leave.

use crate::account::from_source::without_categories;
use crate::narrative::{AggregateValue, AnswerCategory};
use crate::policy::is_per_cent;
use crate::value::{Decimal, Figure};

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
        without_categories(value);
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
    use crate::value::Responses;

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
