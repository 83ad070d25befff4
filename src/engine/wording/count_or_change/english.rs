//! The English rules in their order: unreadable, an opinion, then what the phrase is about and what stands behind it.
//!
//! A title is a row of words with their [signs](Signs), which the `vocabulary` gives. `opening` finds where it starts and
//! whether it says how many, `grammar` the noun phrase that follows, and a file each tells what people, things, states,
//! unknown nouns and sentences stand for. A construction is one function in a list: it can be left out without the others.

mod grammar;
pub(super) mod nouns;
mod opening;
mod opinion;
mod people;
mod sentence;
mod states;
mod things;
mod unknown;
mod vocabulary;
pub(super) mod words;

use super::kind::Kind;
use super::row::{Judged, Row};
use super::signs::Signs;
use crate::wording::text::Lowered;
use grammar::{NOUN, Phrase};
use opening::{behind_heading, counted, counted_behind_heading, start, unreadable};
use opinion::opinion;
use people::people;
use sentence::{command, sentence};
use states::{how_they_are, laws, states};
use things::things;
use unknown::unknown;
use vocabulary::signs_in_english;
pub(super) use vocabulary::signs_of;

/// What a phrase may be about; the first that fits decides.
const RULES: &[fn(&Phrase) -> Option<Judged>] =
    &[command, sentence, how_they_are, laws, things, states, people];

/// Reads an English text and judges it.
pub(super) fn judge(text: &Lowered) -> (Row, Judged) {
    let row = Row::read(text, signs_in_english);
    let judged = unreadable(&row)
        .or_else(|| opinion(&row))
        .unwrap_or_else(|| told(&row, start(&row)));
    (row, judged)
}

/// What is told from here on.
fn told(row: &Row, start: usize) -> Judged {
    if let Some(at) = counted(row, start).or_else(|| counted_behind_heading(row, start)) {
        let judged = about(&Phrase::read(row, at, true));
        // *Reduction in visits to casualty*: nobody means to do less of the own work.
        let less = judged.kind == Kind::Count && row.has(start..at, Signs::FALLING);
        let kind = if less { Kind::Change } else { judged.kind };
        return Judged { kind, ..judged };
    }
    behind_heading(row, start)
        .map(|below| about(&Phrase::read(row, below, false)))
        .filter(|under| under.kind != Kind::Unclear)
        .unwrap_or_else(|| about(&Phrase::read(row, start, false)))
}

/// What a phrase is about decides.
fn about(phrase: &Phrase) -> Judged {
    let found = RULES.iter().find_map(|fits| fits(phrase));
    found.unwrap_or_else(|| {
        if phrase.noun().any(NOUN) {
            Judged::new(Kind::Unclear, phrase.head)
        } else {
            unknown(phrase)
        }
    })
}

#[cfg(test)]
mod tests;
