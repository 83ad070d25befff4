//! A tender offer as it is handed in: first what it is and how long, then the requirements, then each criterion in the
//! order of the assignment, then what is asked apart from the criteria.

mod annex;
mod criteria;
mod opening;

pub(super) use criteria::weight;

use std::collections::BTreeMap;

use super::tree::{Block, Column, Level, Table, Tree, anchored, cell, paragraph};
use super::voice::Voice;
use crate::language::Language;
use crate::offer::TenderOffer;
use crate::sentence::{self, Piece};

/// The whole offer as a tree.
pub(super) fn tree(offer: &TenderOffer, language: Language) -> Tree {
    let voice = Voice::new(language);
    let mut blocks = opening::told(offer, voice);
    blocks.extend(opening::requirements(offer, voice));
    blocks.extend(criteria::told(offer, voice));
    blocks.extend(apart(offer, voice));
    blocks.extend(annex::activities(offer, voice));
    blocks.extend(annex::agreements(offer, voice));
    distinct(&mut blocks);
    Tree {
        language,
        title: opening::title(offer, voice),
        blocks,
    }
}

/// Numbers tables that are called the same, so that whoever hears the page can tell them apart.
pub(super) fn distinct(blocks: &mut [Block]) {
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    for block in blocks {
        if let Block::Table(table) = block {
            let times = names.entry(table.caption.clone()).or_default();
            *times += 1;
            if *times > 1 {
                table.caption = format!("{} ({times})", table.caption);
            }
        }
    }
}

/// What the assignment asks apart from its criteria.
fn apart(offer: &TenderOffer, voice: Voice) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut part = |title: &str, anchor: &str, pieces: Vec<Piece>| {
        if !pieces.is_empty() {
            blocks.push(anchored(Level::Part, title, anchor));
            blocks.extend(pieces.into_iter().map(block));
        }
    };
    if let Some(answered) = &offer.social_return {
        let pieces = sentence::laid_out_social_return(answered, voice.language);
        part("Social return", "social-return", pieces);
    }
    let indicators = sentence::laid_out_indicators(&offer.indicators, voice.language);
    let title = voice.say("Prestatie-indicatoren", "Performance indicators");
    part(title, voice.say("indicatoren", "indicators"), indicators);
    let partners = sentence::laid_out_partners(&offer.partners, voice.language);
    let title = voice.say("Met wie wij dit doen", "With whom we do this");
    part(title, "partners", partners);
    blocks
}

/// A piece of an answer as it is drawn.
fn block(piece: Piece) -> Block {
    match piece {
        Piece::Paragraph(text) => paragraph(text),
        Piece::Table(table) => {
            let columns = table.columns.into_iter().map(|(title, numbers)| {
                if numbers {
                    Column::numbers(title)
                } else {
                    Column::words(title)
                }
            });
            let rows = table.rows.into_iter();
            let rows = rows.map(|row| row.into_iter().map(cell));
            Block::Table(Table::new(table.caption, columns.collect()).with_rows(rows.collect()))
        }
    }
}
