//! How an English title opens: its code, a theme that says nothing, and words that ask how many.

use super::super::kind::Kind;
use super::super::row::{Judged, Row};
use super::super::signs::Signs;
use super::grammar::{NOUN, VERB};

/// A code takes no more words than these: *Indicator 2.1.3 a:*.
const CODE: usize = 5;

/// Where the title starts behind its code: `A1.2:`, `Indicator 5:`.
pub(super) fn start(row: &Row) -> usize {
    let mut start = 0;
    for at in 0..row.len().min(CODE) {
        let signs = row.signs(at);
        let coded = signs.any(Signs::CODE.and(Signs::NUMBER));
        if coded || (start > 0 && signs.any(Signs::STOP)) {
            start = at + 1;
        } else if !signs.any(Signs::META.and(Signs::STOP)) {
            break;
        }
    }
    start
}

/// Codes, placeholders and bare themes.
pub(super) fn unreadable(row: &Row) -> Option<Judged> {
    let silent = Signs::META
        .and(Signs::CODE)
        .and(Signs::NUMBER)
        .and(Signs::STOP)
        .and(Signs::AND)
        .and(Signs::THEME)
        .and(Signs::PREPOSITION)
        .and(Signs::PURPOSE);
    (0..row.len())
        .all(|at| row.signs(at).any(silent))
        .then(|| Judged::new(Kind::Unclear, []))
}

/// Where the counted noun phrase starts, when the title says how many from here on.
pub(super) fn counted(row: &Row, start: usize) -> Option<usize> {
    let skipped = Signs::LEADING
        .and(Signs::CODE)
        .and(Signs::NUMBER)
        .and(Signs::STOP)
        .and(Signs::META);
    let mut found = false;
    let mut at = start;
    while at < row.len() {
        let signs = row.signs(at);
        // *increased number of walks*, *average weekly number of walks*
        let how = row.signs(at + 1).any(Signs::QUANTITY) && !signs.any(NOUN);
        if signs.any(Signs::QUANTITY.and(Signs::TREND)) {
            found = true;
        } else if !signs.any(skipped) && !how {
            break;
        }
        at += 1;
    }
    found.then_some(at)
}

/// *Housing: number of tenants advised*: behind a heading the title says how many after all.
pub(super) fn counted_behind_heading(row: &Row, start: usize) -> Option<usize> {
    let sentence = VERB.and(Signs::AUXILIARY).and(Signs::RELATIVE);
    let quantity = (start + 1..row.len())
        .find(|&at| row.signs(at).any(Signs::QUANTITY) && row.signs(at - 1).any(Signs::STOP))?;
    if row.has(start..quantity, sentence) {
        return None;
    }
    counted(row, quantity)
}

/// *Reading scheme: tenants who read more*: where the title starts behind a heading.
pub(super) fn behind_heading(row: &Row, start: usize) -> Option<usize> {
    let sentence = VERB.and(Signs::AUXILIARY).and(Signs::RELATIVE);
    row.behind_colon().filter(|&below| {
        (start..below).all(|at| !row.signs(at).any(sentence) || row.signs(at).any(NOUN.and(Signs::FORMS)))
    })
}
