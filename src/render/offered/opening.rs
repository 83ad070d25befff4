//! What is offered, to whom, and the criteria in one table; then the requirements.

use super::super::text::Trimmed as _;
use super::super::tree::{
    Block, Column, Inline, Level, Part, Table, anchored, cell, heading, named, paragraph,
};
use super::super::voice::Voice;
use super::criteria::{anchor, characters, length, weight};
use crate::language::Language;
use crate::offer::{AnsweredRequirement, TenderOffer};
use crate::policy::Procedure;

/// The title of the document.
pub(super) fn title(offer: &TenderOffer, voice: Voice) -> String {
    let name = offer.organisation.name.trimmed();
    let kind = match offer.assignment.procedure {
        Some(Procedure::Subsidy) => voice.say("Subsidieaanvraag", "Application for a subsidy"),
        _ => voice.say("Offerte", "Tender offer"),
    };
    format!("{kind}: {name}")
}

pub(super) fn told(offer: &TenderOffer, voice: Voice) -> Part {
    let assignment = &offer.assignment;
    let mut blocks = vec![
        heading(Level::Document, title(offer, voice)),
        paragraph(who(offer, voice)),
        named(voice.say("De vraag", "The question"), &assignment.question),
    ];
    blocks.extend(procedure(assignment.procedure, voice));
    if !assignment.lots.is_empty() {
        let lots: Vec<&str> = assignment.lots.iter().map(|lot| lot.title.trimmed()).collect();
        blocks.push(named(
            voice.say("Voor de percelen", "For the lots"),
            lots.join("; "),
        ));
    }
    let table = of_criteria(offer, voice);
    if !table.is_empty() {
        blocks.push(Block::Table(table));
    }
    blocks
}

fn who(offer: &TenderOffer, voice: Voice) -> String {
    let to: Vec<&str> = offer.commissioners.iter().map(|it| it.name.trimmed()).collect();
    let (period, made_on) = (voice.period(offer.period), voice.day(offer.made_on));
    let title = offer.assignment.title.trimmed();
    let kvk = offer.organisation.kvk.as_ref();
    let (to, kvk) = match voice.language {
        Language::Nl => (
            to.is_empty()
                .then(String::new)
                .unwrap_or_else(|| format!(" van {}", to.join(", "))),
            kvk.map_or_else(String::new, |kvk| format!(" KvK-nummer {}.", kvk.as_str())),
        ),
        Language::En => (
            to.is_empty()
                .then(String::new)
                .unwrap_or_else(|| format!(" of {}", to.join(", "))),
            kvk.map_or_else(String::new, |kvk| {
                format!(" Trade register number {}.", kvk.as_str())
            }),
        ),
    };
    match voice.language {
        Language::Nl => format!("Antwoord op ‘{title}’{to}, voor {period}. Gemaakt op {made_on}.{kvk}"),
        Language::En => format!("Answer to ‘{title}’{to}, for {period}. Made on {made_on}.{kvk}"),
    }
}

/// Under which law it is asked.
fn procedure(procedure: Option<Procedure>, voice: Voice) -> Option<Block> {
    let text = match procedure? {
        Procedure::Subsidy => return None,
        Procedure::SocialServices => voice.say(
            "Het is een overheidsopdracht voor sociale en andere specifieke diensten (Aanbestedingswet 2012, artikelen 2.38 en 2.39).",
            "It is a public contract for social and other specific services (Aanbestedingswet 2012, articles 2.38 and 2.39).",
        ),
        Procedure::Full => voice.say(
            "Het is een overheidsopdracht in een volledige procedure (Aanbestedingswet 2012).",
            "It is a public contract in a full procedure (Aanbestedingswet 2012).",
        ),
    };
    Some(paragraph(text))
}

/// The criteria in their order, each with what it weighs and how long its answer is.
fn of_criteria(offer: &TenderOffer, voice: Voice) -> Table {
    let columns = vec![
        Column::words(voice.say("Criterium", "Criterion")),
        Column::words(voice.say("Weging", "Weight")),
        Column::numbers(voice.say("Tekens", "Characters")),
        Column::words(voice.say("Hoogstens", "At most")),
    ];
    let mut rows = Vec::new();
    for (index, answer) in offer.answers.iter().enumerate() {
        let link = Inline::link(anchor(index, voice), answer.name.trimmed().to_owned());
        let length_now = if answer.is_answered() {
            voice.count(characters(answer, offer, voice))
        } else {
            voice.say("nog open", "still open").to_owned()
        };
        rows.push(vec![
            link.into(),
            cell(
                answer
                    .weight
                    .as_ref()
                    .map_or_else(|| "–".to_owned(), |it| weight(it, voice)),
            ),
            cell(length_now),
            cell(
                answer
                    .longest
                    .map_or_else(|| "–".to_owned(), |it| length(it, voice)),
            ),
        ]);
    }
    Table::new(
        voice.say("De criteria in één tabel", "The criteria in one table"),
        columns,
    )
    .with_rows(rows.into())
}

/// Whether each requirement is met, and by what proof.
pub(super) fn requirements(offer: &TenderOffer, voice: Voice) -> Part {
    if offer.requirements.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::words(voice.say("Eis", "Requirement")),
        Column::words(voice.say("Voldaan", "Met")),
        Column::words(voice.say("Bewijs", "Proof")),
    ];
    let rows = offer.requirements.iter().map(|it| {
        let proof = it
            .proof
            .as_deref()
            .map(str::trim)
            .filter(|proof| !proof.is_empty());
        vec![
            cell(it.text.trimmed()),
            cell(met(it, voice)),
            cell(proof.unwrap_or("–")),
        ]
    });
    let title = voice.say("Eisen", "Requirements");
    let caption = voice.say("Elke eis met het bewijs", "Each requirement with its proof");
    let table = Table::new(caption, columns).with_rows(rows.collect());
    vec![
        anchored(Level::Part, title, voice.say("eisen", "requirements")),
        Block::Table(table),
    ]
}

fn met(it: &AnsweredRequirement, voice: Voice) -> String {
    let answer = match it.met {
        Some(true) => voice.say("ja", "yes"),
        Some(false) => voice.say("nee", "no"),
        None => voice.say("nog niet beantwoord", "not answered yet"),
    };
    let explanation = it
        .explanation
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    explanation.map_or_else(|| answer.to_owned(), |text| format!("{answer}: {text}"))
}
