//! The shape that goes with an outcome.

use super::super::mark::Mark;
use super::super::tree::Inline;
use super::super::voice::Voice;
use crate::report::Outcome;

pub(super) fn mark(outcome: Outcome) -> Mark {
    match outcome {
        Outcome::Better => Mark::Better,
        Outcome::Worse => Mark::Worse,
        Outcome::NoClearChange => Mark::Same,
        Outcome::LeansBetter => Mark::LeansBetter,
        Outcome::LeansWorse => Mark::LeansWorse,
        Outcome::Measured | Outcome::Hidden => Mark::Measured,
        Outcome::Told => Mark::Told,
        Outcome::CountedOnly => Mark::Counted,
        Outcome::Unanswered => Mark::Nothing,
    }
}

/// The shape and its word as the first of a sentence.
pub(super) fn opened(outcome: Outcome, voice: Voice) -> Inline {
    Inline::Marked(mark(outcome), capitalised(outcome.say(voice.language)).into())
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The shape and its word.
pub(super) fn marked(outcome: Outcome, voice: Voice) -> Inline {
    Inline::Marked(mark(outcome), outcome.say(voice.language).into())
}
