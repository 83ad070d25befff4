//! The disclosure pass: what of exact figures an audience outside may see. What is observed knows nothing of it.

mod aggregate;
mod moments;
mod observed;
mod paired;
mod survey;

use super::Account;
use super::observation::Observation;
use super::print::Printer;
use crate::plan::Effect;
use crate::report::SurveyAnswer;

/// What the audience may see of what was observed about an effect.
pub(super) fn observation<'a>(
    exact: Observation<'a>,
    account: &'a Account<'a>,
    printer: Printer<'_>,
    index: usize,
    effect: &Effect,
) -> Observation<'a> {
    if printer.is_exact() {
        exact
    } else {
        observed::observation(exact, account, printer, index, effect)
    }
}

/// What the audience may see of the answers to a question.
pub(super) fn survey(mut answer: SurveyAnswer, printer: Printer<'_>) -> SurveyAnswer {
    if !printer.is_exact() {
        survey::survey(&mut answer, printer.threshold());
    }
    answer
}
