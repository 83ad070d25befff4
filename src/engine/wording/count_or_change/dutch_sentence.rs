//! Sentences of reports in Dutch, in which the verb stands before what is counted: *In 2024 werden 300 kinderen
//! begeleid*, *Daardoor steeg het aantal bezoekers*.

use super::dutch_grammar::{DONE, NOUN, cut_purpose, is_topic, offer};
use super::dutch_opening::{Opening, opened};
use super::kind::Kind;
use super::row::{Judged, Row};
use super::signs::Signs;

/// A figure and its noun stand within so many words: *84 procent van alle jonge bewoners*.
const FIGURE_LENGTH: usize = 6;

/// Questions that people are asked about themselves or their surroundings, and what a sentence says to be an effect.
pub(super) fn asked(row: &Row, opening: Opening, start: usize) -> Option<Judged> {
    // *In hoeverre voelt men zich thuis*, *Ik ken mijn buren*
    let degree = row.find(0..2, Signs::DEGREE);
    if let Some(asked) = degree.or_else(|| row.find(0..1, Signs::MYSELF)) {
        return Some(Judged::new(Kind::Change, [asked]));
    }
    if opening != Opening::Plain {
        return None;
    }
    // *Na mijn melding hoefde ik niet lang te wachten*: a statement about what was offered, or about oneself.
    if let Some(myself) = row.find(0..row.len(), Signs::MYSELF) {
        let kind = match offer(row, 0..row.len()) {
            Some(_) => Kind::Experience,
            None => Kind::Change,
        };
        return Some(Judged::new(kind, [myself]));
    }
    // *De aanpak leidt tot rust*, *draagt bij aan een veilige buurt*
    let causes = row.find(0..row.len(), Signs::CAUSES).filter(|&at| {
        row.signs(at + 1).any(Signs::PREPOSITION) && !row.has(0..at, Signs::RELATIVE.and(Signs::PURPOSE))
    });
    // *Voelt zich veilig*
    let finite = row.signs(start).any(Signs::FINITE) && row.len() > start + 1;
    let by = causes.or(Some(start).filter(|_| finite))?;
    Some(Judged::new(Kind::Change, [by]))
}

/// What a sentence of a report counts, or tells of people and their surroundings.
pub(super) fn told(row: &Row) -> Option<Judged> {
    sentence(row)
        .or_else(|| surroundings(row))
        .or_else(|| inverted(row))
}

/// What number it is of which a sentence only tells how it moves: *Vorig jaar steeg het aantal bezoekers*.
pub(super) fn moved(row: &Row) -> Option<(Opening, usize)> {
    let at = declined(row).or_else(|| rose(row))?;
    let (opening, start) = opened(row, at);
    // A report of fewer is no aim.
    let many = row.signs(at).any(Signs::TREND) && opening == Opening::Less;
    Some((if many { Opening::Many } else { opening }, start))
}

/// *We zien een afname van het aantal meldingen*
fn declined(row: &Row) -> Option<usize> {
    let trend = row.find(0..row.len(), Signs::TREND)?;
    row.has(0..trend, Signs::WE.and(Signs::AUXILIARY))
        .then_some(trend)
}

/// *Vorig jaar steeg het aantal bezoekers*
fn rose(row: &Row) -> Option<usize> {
    let quantity = row.find_only(0..row.len(), Signs::QUANTITY, Signs::SHARE)?;
    let before = 0..quantity;
    let verb = Signs::AUXILIARY.and(Signs::MOVING).and(Signs::TAKES_PART);
    let only_moves = row.has(before.clone(), verb) && row.has(0..row.len(), Signs::MOVING);
    (only_moves && !row.has(before, DONE.and(Signs::RELATIVE).and(NOUN))).then_some(quantity)
}

/// What the figure in a sentence counts, when a verb of being or of doing stands before it.
fn sentence(row: &Row) -> Option<Judged> {
    let verb = (0..row.len().min(FIGURE_LENGTH * 2)).find(|&at| {
        let signs = row.signs(at);
        let does = signs.any(DONE.and(Signs::GOTTEN)) && !signs.any(NOUN.and(Signs::PARTICIPLE));
        signs.any(Signs::AUXILIARY.and(Signs::HELPS)) || does || we_do(row, at)
    })?;
    if row.has(0..verb, Signs::RELATIVE.and(Signs::PURPOSE).and(Signs::QUANTITY)) {
        return None;
    }
    let head = (verb + 1..row.len()).find_map(|at| figure(row, at))?;
    // *op rust stijgt de score met 3 punten*
    if let Some(level) = row.find(0..head, Signs::LEVEL)
        && row.has(0..row.len(), Signs::MOVING)
    {
        return Some(Judged::new(Kind::Change, [level]));
    }
    let end = row.find(verb..row.len(), Signs::RELATIVE).unwrap_or(row.len());
    let said = cut_purpose(row, verb..end.max(head + 1));
    let judged = |kind, at| Some(Judged::new(kind, [head, at]));
    // *De stichting heeft 40 gezinnen kunnen helpen*: whom the organisation helps is reached.
    let helped = row.find(verb..row.len(), Signs::HELPS);
    if let Some(helped) = helped.filter(|_| row.signs(head).any(Signs::PERSON)) {
        return judged(Kind::Count, helped);
    }
    let became = said.clone().find(|&at| {
        let signs = row.signs(at);
        signs.any(Signs::BECOME.and(Signs::BEFALLS)) && !signs.any(DONE.and(NOUN)) && !is_topic(row, at)
    });
    if let Some(became) = became {
        return judged(Kind::Change, became);
    }
    let done = said
        .clone()
        .find(|&at| at != head && row.signs(at).any(DONE) && !row.signs(at).any(NOUN));
    let counted = row.signs(head).any(Signs::EFFORT.and(Signs::PARTICIPANT));
    let gotten = row
        .find(said.clone(), Signs::GOTTEN)
        .filter(|_| offer(row, said.clone()).is_some());
    match done.or(gotten) {
        Some(done) => judged(Kind::Count, done),
        None if counted => Some(Judged::new(Kind::Count, [head])),
        None => None,
    }
}

/// *In de buurt zijn de paden goed onderhouden*: how people find the place where they live.
fn surroundings(row: &Row) -> Option<Judged> {
    let place = row.find(1..3, Signs::PLACE)?;
    let stands = row.signs(0).any(Signs::IN) && row.signs(place + 1).any(Signs::AUXILIARY);
    // *In elke wijk is een plan opgesteld* tells what was made.
    let made = row.has(place..row.len(), DONE) && !row.has(place..row.len(), Signs::OPINION);
    (stands && !made).then(|| Judged::new(Kind::Change, [place]))
}

/// *Op alle scholen bewegen kinderen dagelijks*: people do it, and the verb stands before them.
fn inverted(row: &Row) -> Option<Judged> {
    if !row.signs(0).any(Signs::PREPOSITION.and(Signs::IN)) {
        return None;
    }
    let verb = (2..row.len().min(FIGURE_LENGTH)).find(|&at| {
        let signs = row.signs(at);
        signs.any(Signs::BECOME) && !signs.any(DONE) && row.signs(at + 1).any(Signs::PERSON)
    })?;
    let before = Signs::RELATIVE.and(Signs::PURPOSE).and(Signs::AUXILIARY);
    (!row.has(0..verb, before)).then(|| Judged::new(Kind::Change, [verb, verb + 1]))
}

/// *begeleiden we*, *we bereikten*: what the organisation itself does.
fn we_do(row: &Row, at: usize) -> bool {
    let we = row.signs(at + 1).any(Signs::WE) || row.signs(at.wrapping_sub(1)).any(Signs::WE);
    we && row.signs(at).any(DONE)
}

/// The noun that a figure counts, when a figure stands here.
fn figure(row: &Row, at: usize) -> Option<usize> {
    let skipped = Signs::LEADING
        .and(Signs::QUANTITY)
        .and(Signs::OF)
        .and(Signs::NUMBER)
        .and(Signs::AND);
    if !row.signs(at).any(Signs::NUMBER.and(Signs::NUMERAL)) {
        return None;
    }
    let parts = Signs::PREPOSITION
        .and(Signs::AUXILIARY)
        .and(Signs::STOP)
        .and(Signs::RELATIVE)
        .and(Signs::WITH);
    for next in at + 1..at + FIGURE_LENGTH {
        let signs = row.signs(next);
        if signs.any(NOUN) {
            return Some(next);
        }
        if signs.any(parts) && !signs.any(skipped) {
            return None;
        }
    }
    None
}
