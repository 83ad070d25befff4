//! Each criterion with its answer, in the order of the assignment; parts stand under the criterion they are part of.

use super::super::text::Trimmed as _;
use super::super::tree::{Block, Inline, Level, Part, anchored, heading, named, paragraph};
use super::super::voice::Voice;
use super::block;
use crate::language::Language;
use crate::offer::{OfferAnswer, TenderOffer};
use crate::policy::{AnswerLength, Weight};
use crate::sentence;

/// The name by which the answer can be linked to.
pub(super) fn anchor(index: usize, voice: Voice) -> String {
    format!("{}-{}", voice.say("criterium", "criterion"), index + 1)
}

pub(super) fn told(offer: &TenderOffer, voice: Voice) -> Part {
    let mut blocks = Vec::new();
    let mut under = None;
    for (index, answer) in offer.answers.iter().enumerate() {
        let main = answer.part_of.as_ref();
        let main = main.and_then(|id| offer.main_criteria.iter().find(|main| main.criterion == *id));
        if let Some(main) = main.filter(|main| under != Some(&main.criterion)) {
            blocks.push(heading(Level::Part, main.name.trimmed()));
            blocks.extend(main.weight.as_ref().map(|it| paragraph(weighs(it, voice))));
        }
        under = main.map(|main| &main.criterion);
        let level = if main.is_some() {
            Level::Section
        } else {
            Level::Part
        };
        blocks.push(anchored(level, answer.name.trimmed(), anchor(index, voice)));
        blocks.extend(of_answer(offer, answer, voice));
    }
    blocks
}

fn of_answer(offer: &TenderOffer, answer: &OfferAnswer, voice: Voice) -> Part {
    let mut blocks = Vec::new();
    let asked = answer
        .description
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    blocks.extend(asked.map(|text| named(voice.say("Gevraagd", "Asked"), text)));
    blocks.push(paragraph(about(offer, answer, voice)));
    if let Some(why) = answer.open.as_ref().filter(|_| !answer.is_answered()) {
        let (open, why) = (
            voice.say("Nog niet beantwoord", "Not answered yet"),
            voice.words(why),
        );
        blocks.push(Block::Paragraph(vec![Inline::strong(format!("{open}: {why}."))]));
    }
    let pieces = sentence::laid_out(answer, &offer.evidence, voice.language);
    blocks.extend(pieces.into_iter().map(block));
    blocks
}

/// What it weighs, and how long it is beside how long it may be.
fn about(offer: &TenderOffer, answer: &OfferAnswer, voice: Voice) -> String {
    let weighs = answer.weight.as_ref().map(|it| weighs(it, voice));
    let now = voice.count(characters(answer, offer, voice));
    let long = match (answer.longest, voice.language) {
        (Some(AnswerLength::Characters(most)), Language::Nl) => {
            format!("{now} van hoogstens {} tekens.", voice.whole(most.into()))
        }
        (Some(AnswerLength::Characters(most)), Language::En) => {
            format!("{now} of at most {} characters.", voice.whole(most.into()))
        }
        (Some(pages), Language::Nl) => format!("{now} tekens; hoogstens {}.", length(pages, voice)),
        (Some(pages), Language::En) => format!("{now} characters; at most {}.", length(pages, voice)),
        (None, Language::Nl) => format!("{now} tekens."),
        (None, Language::En) => format!("{now} characters."),
    };
    weighs.into_iter().chain([long]).collect::<Vec<_>>().join(" ")
}

/// The number of characters of an answer as it stands on this page.
pub(super) fn characters(answer: &OfferAnswer, offer: &TenderOffer, voice: Voice) -> usize {
    sentence::characters(&sentence::laid_out(answer, &offer.evidence, voice.language))
}

fn weighs(it: &Weight, voice: Voice) -> String {
    format!("{} {}.", voice.say("Weging:", "Weight:"), weight(it, voice))
}

/// What a criterion weighs, in words.
pub(in crate::render) fn weight(weight: &Weight, voice: Voice) -> String {
    let about = voice.say("ongeveer ", "about ");
    match weight {
        Weight::Percentage(it) => format!("{}%", voice.decimal(*it)),
        Weight::PercentageMiddle(it) => format!("{about}{}%", voice.decimal(*it)),
        Weight::Part(it) => voice.decimal(*it),
        Weight::PartMiddle(it) => format!("{about}{}", voice.decimal(*it)),
        Weight::Points(it) => format!("{} {}", voice.decimal(*it), voice.say("punten", "points")),
        Weight::PointsMiddle(it) => {
            format!("{about}{} {}", voice.decimal(*it), voice.say("punten", "points"))
        }
        Weight::Order(place) => {
            format!("{} {place}", voice.say("plaats", "place"))
        }
    }
}

/// How long an answer may be, in words.
pub(super) fn length(length: AnswerLength, voice: Voice) -> String {
    match length {
        AnswerLength::Characters(most) => {
            format!(
                "{} {}",
                voice.whole(most.into()),
                voice.say("tekens", "characters")
            )
        }
        AnswerLength::A4(pages) => {
            let of = pages.characters_per_page.map_or_else(String::new, |most| {
                let (each, most) = (voice.say("van", "of"), voice.whole(most.into()));
                format!(" {each} {most} {}", voice.say("tekens", "characters"))
            });
            format!("{} A4{of}", voice.decimal(pages.pages))
        }
    }
}
