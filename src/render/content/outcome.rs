//! The shape that goes with an outcome.

use super::super::mark::Mark;
use super::super::tree::Inline;
use super::super::voice::Voice;
use crate::report::{EffectAnswer, Outcome};
use crate::sentence::capitalised;

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

/// Whether a source tells one value of it, and nothing besides that shows a change.
pub(super) fn is_one_value(effect: &EffectAnswer) -> bool {
    effect.has_one_value() && matches!(Outcome::of(effect), Outcome::CountedOnly | Outcome::Unanswered)
}

/// How it went with an effect, as the first of a sentence.
pub(super) fn opened_of(effect: &EffectAnswer, voice: Voice) -> Inline {
    if is_one_value(effect) {
        return Inline::Marked(Mark::Counted, capitalised(one_value(voice)).into());
    }
    opened(Outcome::of(effect), voice)
}

/// How it went with an effect.
pub(super) fn marked_of(effect: &EffectAnswer, voice: Voice) -> Inline {
    if is_one_value(effect) {
        return Inline::Marked(Mark::Counted, one_value(voice).into());
    }
    marked(Outcome::of(effect), voice)
}

fn one_value(voice: Voice) -> &'static str {
    voice.say("alleen één waarde bekend", "only one value known")
}

/// The shape and its word.
pub(super) fn marked(outcome: Outcome, voice: Voice) -> Inline {
    Inline::Marked(mark(outcome), outcome.say(voice.language).into())
}
