//! The statement about one effect.

use super::number::either;
use super::said::Said;
use super::{afterwards, change, counted, difference, other, shift, value};
use crate::evidence::{Label, Standing};
use crate::language::{Language, Words};
use crate::plan::Design;
use crate::report::{EffectAnswer, Observed};
use crate::statistics::Gate;

/// What may be said about an effect, given everything the answer holds and no more.
pub fn statement(answer: &EffectAnswer) -> Words {
    let all = |language| {
        let mut said = say(answer, language);
        said.first.append(&mut said.then);
        said.first.join(" ")
    };
    Words::new(all(Language::Nl), all(Language::En))
}

/// The same in one or two sentences, in one language.
pub fn in_short(answer: &EffectAnswer, language: Language) -> String {
    opening(answer, language).0.first.join(" ")
}

/// What stands at the opening of the sentence.
enum Opening {
    /// What was observed.
    Observed,
    /// What people said afterwards.
    Afterwards,
    /// How many were reached: nothing else is known.
    Reached,
}

fn opening(answer: &EffectAnswer, language: Language) -> (Said, Opening) {
    let mut said = observed(answer, language);
    said.first.extend(labels(answer, language).map(str::to_owned));
    if !said.first.is_empty() {
        return (said, Opening::Observed);
    }
    said.first = told_afterwards(answer, language);
    if !said.first.is_empty() {
        return (said, Opening::Afterwards);
    }
    said.first.extend(reached(answer, language));
    (said, Opening::Reached)
}

fn told_afterwards(answer: &EffectAnswer, language: Language) -> Vec<String> {
    let mut told = afterwards::answers(&answer.survey_results, language);
    told.extend(afterwards::stories(answer.stories.len(), language));
    told
}

/// Where people were measured, though too few, reach is no longer all that is known.
fn reached(answer: &EffectAnswer, language: Language) -> Option<String> {
    let only_reach = answer.standing <= Standing::CountedOnly && !matches!(answer.gate, Some(Gate::Count));
    only_reach.then(|| counted::reached(&answer.reach, answer.standing, language))
}

fn say(answer: &EffectAnswer, language: Language) -> Said {
    let (mut said, opening) = opening(answer, language);
    if matches!(opening, Opening::Observed) {
        said.then.extend(told_afterwards(answer, language));
    }
    said.then.extend(afterwards::studies(&answer.studies, language));
    if answer.standing == Standing::CountedOnly && !matches!(opening, Opening::Reached) {
        if answer.has_one_value() {
            said.then.push(counted::reached_as_well(&answer.reach, language));
        } else {
            said.then.extend(reached(answer, language));
        }
    }
    said.then.extend(difference::each_year(answer, language));
    said
}

fn observed(answer: &EffectAnswer, language: Language) -> Said {
    // Whatever the figures are, words of change need a design that shows change.
    let shows_change = answer.design >= Design::BeforeAfter;
    match answer.observed.as_ref() {
        Some(Observed::PairedChange(figures)) if shows_change => {
            change::paired(figures, answer.gate, language)
        }
        Some(Observed::CategoryShift(figures)) if shows_change => {
            shift::levels(figures, answer.gate, language)
        }
        Some(Observed::GoalAttainment(figures)) if shows_change => {
            other::attainment(figures, answer.gate, language)
        }
        Some(Observed::PairedChange(_) | Observed::CategoryShift(_) | Observed::GoalAttainment(_)) => {
            Said::only(
                either(
                    language,
                    "Er zijn scores, maar op deze manier gemeten zeggen zij niets over verandering.",
                    "There are scores, but measured in this way they say nothing about change.",
                )
                .to_owned(),
            )
        }
        Some(Observed::RoleMovement(figures)) => other::roles(figures, answer.gate, language),
        Some(Observed::Aggregate(figures)) => value::aggregate(figures, language),
        Some(Observed::Told(told)) => told.asked.as_ref().map_or_else(Said::default, |asked| {
            Said::only(afterwards::asked(asked, language))
        }),
        None => Said::default(),
    }
}

fn labels(answer: &EffectAnswer, language: Language) -> impl Iterator<Item = &'static str> + '_ {
    answer.labels.iter().map(move |label| match label {
        Label::Indicative => either(
            language,
            "Het gaat om minder dan 30 mensen, dus dit is indicatief.",
            "It is about fewer than 30 people, so this is indicative.",
        ),
        Label::NotRepresentative => either(
            language,
            "Minder dan de helft van de bereikte mensen is gemeten: dit is niet representatief.",
            "Fewer than half of the people reached were measured: this is not representative.",
        ),
        Label::BaselineDiffers => either(
            language,
            "Wie niet opnieuw is gemeten, stond er bij de start anders voor.",
            "Those who were not measured again stood differently at the start.",
        ),
        Label::BaselineBetter => either(
            language,
            "Wie niet opnieuw is gemeten, stond er bij de start beter voor dan wie dat wel is.",
            "Those who were not measured again stood better at the start than those who were.",
        ),
        Label::BaselineWorse => either(
            language,
            "Wie niet opnieuw is gemeten, stond er bij de start slechter voor dan wie dat wel is.",
            "Those who were not measured again stood worse at the start than those who were.",
        ),
        Label::OutsideGroup => either(
            language,
            "Onder wie is gemeten zijn mensen die niet horen bij de groep voor wie dit bedoeld is: de cijfers gaan over \
             iedereen die is gemeten, niet over die groep.",
            "Among those measured are people who do not belong to the group that this is meant for: the figures are \
             about everybody measured, not about that group.",
        ),
        Label::WithoutPart => either(
            language,
            "Onder wie is gemeten zijn mensen die bij geen van deze activiteiten geregistreerd zijn: de cijfers \
             gaan over iedereen die is gemeten, niet alleen over deelnemers.",
            "Among those measured are people who are registered at none of these activities: the figures are about \
             everybody measured, not only about participants.",
        ),
    })
}
