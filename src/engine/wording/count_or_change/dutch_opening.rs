//! How a Dutch title opens: by asking how many, how many less or which part, at once or behind a heading.

use super::dutch_grammar::NOUN;
use super::row::Row;
use super::signs::Signs;

/// How a title starts to speak of its subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// *aantal*, *meer*: how many.
    Many,
    /// *daling*, *minder*: how many less.
    Less,
    /// *percentage*, *gemiddelde*: which part, or how high.
    Share,
    /// Nothing of the kind.
    Plain,
}

/// *Spreekuur: aantal bezoekers*, *Wandelen: 12 groepen*: behind a heading the title says how many after all.
pub(super) fn behind_heading(row: &Row) -> Option<usize> {
    (1..row.len())
        .filter(|&at| row.signs(at - 1).any(Signs::STOP))
        .find(|&at| {
            let signs = row.signs(at);
            // *koffertjes opgehaald, % van alle gezinnen*: of how many, and no new subject.
            if signs.any(Signs::SHARE) && row.signs(at + 1).any(Signs::OF) {
                return false;
            }
            // *Doel: minimaal 10 bijeenkomsten*, *Huisvesting: gerealiseerde bedden*
            let many = signs.any(Signs::QUANTITY.and(Signs::NUMBER).and(Signs::LEADING))
                && opened(row, at).0 != Opening::Plain;
            many || (signs.any(Signs::BEFORE_NOUN) && row.signs(at + 1).any(NOUN))
        })
        // *Huishoudens met schulden, %*: behind the last noun it says nothing new.
        .filter(|&at| row.has(at + 1..row.len(), NOUN))
        .filter(|&at| !row.has(0..at, Signs::RELATIVE.and(Signs::AUXILIARY)))
}

/// What the title opens with, and where its subject starts.
pub(super) fn opened(row: &Row, start: usize) -> (Opening, usize) {
    let skipped = Signs::LEADING
        .and(Signs::CODE)
        .and(Signs::NUMBER)
        .and(Signs::STOP);
    let mut opening = Opening::Plain;
    let mut at = start;
    // *Een op de vijf bewoners*, *6 op 10 scholen*: which part.
    let number = Signs::NUMBER.and(Signs::NUMERAL);
    if row.signs(start).any(number.and(Signs::LEADING))
        && row.signs(start + 1).any(Signs::PREPOSITION)
        && let Some(of) = (start + 2..start + 4).find(|&at| row.signs(at).any(number))
        && row.signs(of + 1).any(NOUN)
    {
        return (Opening::Share, of + 1);
    }
    while at < row.len() {
        let signs = row.signs(at);
        // *minder dan 10% van de jongeren*: a bound, and nothing that falls.
        let bound = signs.any(Signs::LESS.and(Signs::MORE_OF)) && row.signs(at + 2).any(Signs::NUMBER);
        if bound && !row.signs(at + 1).any(NOUN.and(Signs::QUANTITY)) {
            at += 1;
        } else if signs.any(Signs::LESS) && (at == start || !signs.any(Signs::MORE_OF)) {
            opening = Opening::Less;
        } else if opening == Opening::Less {
            if !signs.any(skipped.and(Signs::QUANTITY).and(Signs::TREND)) {
                break;
            }
        } else if (signs.any(Signs::SHARE) && opening == Opening::Plain)
            || (at == start && signs.any(Signs::TREND))
        {
            opening = Opening::Share;
        } else if signs.any(Signs::QUANTITY.and(Signs::TREND)) || (at == start && signs.any(Signs::MORE_OF)) {
            opening = Opening::Many;
        } else if signs.any(Signs::NUMBER) && opening == Opening::Plain && row.signs(at + 1).any(NOUN) {
            // *300 kinderen doen mee*
            opening = Opening::Many;
        } else if !signs.any(skipped) {
            break;
        }
        at += 1;
    }
    (opening, at)
}
