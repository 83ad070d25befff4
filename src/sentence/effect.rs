//! The statement about one effect.

use super::number::either;
use super::{afterwards, change, counted, shift};
use crate::evidence::{Label, Standing};
use crate::language::{Language, Words};
use crate::report::{DifferenceKind, EffectAnswer, Observed};
use crate::statistics::Gate;

/// What may be said about an effect, given everything the answer holds and no more.
pub fn statement(answer: &EffectAnswer) -> Words {
    Words::new(say(answer, Language::Nl), say(answer, Language::En))
}

fn say(answer: &EffectAnswer, language: Language) -> String {
    let mut sentences = Vec::new();
    let observed = answer.observed.as_ref();
    match observed {
        Some(Observed::PairedChange(figures)) => {
            sentences.extend(change::paired(figures, answer.gate, language));
        }
        Some(Observed::CategoryShift(figures)) => {
            sentences.extend(shift::levels(figures, answer.gate, language));
        }
        Some(Observed::GoalAttainment(figures)) => {
            sentences.extend(shift::attainment(figures, answer.gate, language));
        }
        Some(Observed::RoleMovement(figures)) => sentences.push(shift::roles(figures, language)),
        Some(Observed::Aggregate(figures)) => sentences.push(shift::aggregate(figures, language)),
        Some(Observed::Told(_)) | None => {}
    }
    if answer.labels.contains(&Label::Indicative) {
        sentences.push(either(language, "Dit is indicatief.", "This is indicative.").to_owned());
    }
    if answer.labels.contains(&Label::NotRepresentative) {
        let text = either(
            language,
            "Minder dan de helft van de bereikte mensen is twee keer gemeten: dit is niet representatief.",
            "Fewer than half of the people reached were measured twice: this is not representative.",
        );
        sentences.push(text.to_owned());
    }
    sentences.extend(afterwards::answers(&answer.survey_results, language));
    sentences.extend(afterwards::stories(answer.stories.len(), language));
    sentences.extend(afterwards::studies(&answer.studies, language));
    if answer.standing <= Standing::CountedOnly && !matches!(answer.gate, Some(Gate::Count)) {
        sentences.push(counted::reached(&answer.reach, answer.standing, language));
    }
    if let Some(difference) = &answer.difference {
        sentences.push(compared(difference.kind, language).to_owned());
    }
    sentences.join(" ")
}

/// How pursued and observed compare. The uncertainty decides the words only.
fn compared(kind: DifferenceKind, language: Language) -> &'static str {
    match kind {
        DifferenceKind::None => either(
            language,
            "Dit is wat werd nagestreefd.",
            "This is what was pursued.",
        ),
        DifferenceKind::NotToBeTold => either(
            language,
            "Of dit meer of minder is dan werd nagestreefd, is niet te zeggen.",
            "Whether this is more or less than was pursued is not to be told.",
        ),
        DifferenceKind::Better => either(
            language,
            "Dit is meer dan werd nagestreefd.",
            "This is more than was pursued.",
        ),
        DifferenceKind::Worse => either(
            language,
            "Dit is minder dan werd nagestreefd.",
            "This is less than was pursued.",
        ),
        DifferenceKind::Other => either(
            language,
            "Dit is anders dan werd nagestreefd.",
            "This differs from what was pursued.",
        ),
        DifferenceKind::NotComparable => either(
            language,
            "Wat werd nagestreefd, is hiermee niet te vergelijken.",
            "What was pursued can't be compared with this.",
        ),
    }
}
