//! Below the answers: what is done, and who agreed to what is offered.

use super::super::text::Trimmed as _;
use super::super::tree::{Block, Cell, Column, Level, Part, Table, anchored, cell, text_cell};
use super::super::voice::Voice;
use crate::offer::{OfferLine, TenderOffer};
use crate::plan::{AgreedBy, Agreement};

/// The activities with what is planned. None of it is an effect.
pub(super) fn activities(offer: &TenderOffer, voice: Voice) -> Part {
    if offer.lines.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::words(voice.say("Activiteit", "Activity")),
        Column::words(voice.say("Wat er gebeurt", "What happens")),
        Column::numbers(voice.say("Bijeenkomsten", "Meetings")),
        Column::numbers(voice.say("Mensen", "People")),
        Column::words(voice.say("Op vraag van bewoners", "At the request of residents")),
    ];
    let rows = offer.lines.iter().map(|line| activity(line, voice));
    let caption = voice.say("Activiteiten, zoals gepland", "Activities, as planned");
    let title = voice.say("Bijlage: wat wij doen", "Annex: what we do");
    vec![
        anchored(Level::Part, title, voice.say("activiteiten", "activities")),
        Block::Table(Table::new(caption, columns).with_rows(rows.collect())),
    ]
}

fn activity(line: &OfferLine, voice: Voice) -> Vec<Cell> {
    let effort = &line.effort;
    let or_dash = |text: &str| if text.is_empty() { "–" } else { text }.to_owned();
    let needs: Vec<&str> = line.needs.iter().map(|need| need.theme.trimmed()).collect();
    vec![
        cell(effort.title.trimmed()),
        cell(or_dash(
            effort.description.as_deref().unwrap_or_default().trimmed(),
        )),
        text_cell(voice.planned(effort.planned.meetings)),
        text_cell(voice.planned(effort.planned.people)),
        cell(or_dash(&needs.join("; "))),
    ]
}

/// Who agreed to what is offered, by position.
pub(super) fn agreements(offer: &TenderOffer, voice: Voice) -> Part {
    if offer.agreements.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::words(voice.say("Wie", "Who")),
        Column::words(voice.say("Wanneer", "When")),
        Column::words(voice.say("Waarmee", "To what")),
    ];
    let rows = offer.agreements.iter().map(|agreement| {
        let on = agreement.on.map_or_else(|| "–".to_owned(), |day| voice.day(day));
        vec![
            cell(position(agreement.by, voice)),
            cell(on),
            cell(covered(agreement, offer, voice)),
        ]
    });
    let title = voice.say("Wie akkoord gaf", "Who agreed");
    let caption = voice.say("Akkoord, per functie", "Agreement, by position");
    let table = Table::new(caption, columns).with_rows(rows.collect());
    vec![
        anchored(Level::Part, title, voice.say("akkoord", "agreement")),
        Block::Table(table),
    ]
}

fn position(by: AgreedBy, voice: Voice) -> &'static str {
    match by {
        AgreedBy::Professional => voice.say("de professional", "the professional"),
        AgreedBy::Manager => voice.say("de leidinggevende", "the manager"),
        AgreedBy::Director => voice.say("de bestuurder", "the director"),
    }
}

fn covered(agreement: &Agreement, offer: &TenderOffer, voice: Voice) -> String {
    if agreement.effects.is_empty() {
        return voice.say("het hele plan", "the whole plan").to_owned();
    }
    let titles: Vec<&str> = offer
        .effects
        .iter()
        .filter(|effect| agreement.covers(&effect.effect))
        .map(|effect| effect.title.trimmed())
        .collect();
    titles.join("; ")
}
