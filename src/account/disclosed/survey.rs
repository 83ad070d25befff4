//! Answers to a survey question as they may leave.

use crate::report::SurveyAnswer;
use crate::value::{Figure, Responses};

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
