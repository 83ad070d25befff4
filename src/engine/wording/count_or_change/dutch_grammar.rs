//! Dutch grammar that the constructions share: purposes, subject matters and offers.

use std::ops::Range;

use super::row::Row;
use super::signs::Signs;

/// People and bodies.
pub(super) const SOMEONE: Signs = Signs::PERSON.and(Signs::ORGANISATION).and(Signs::PARTICIPANT);
/// Whatever a phrase may be about.
pub(super) const NOUN: Signs = SOMEONE.and(Signs::STATUS).and(Signs::EFFORT).and(Signs::STATE);
/// What is done to people or with things.
pub(super) const DONE: Signs = Signs::REACHED.and(Signs::MADE);

/// *per 1.000 inwoners*: a rate in a population, and where it stands.
pub(super) fn rate(row: &Row, start: usize) -> Option<usize> {
    (start..row.len()).find(|&at| {
        row.signs(at).any(Signs::RATE)
            && row.has(
                at + 1..at + 4,
                Signs::PERSON.and(Signs::STATUS).and(Signs::ORGANISATION),
            )
    })
}

/// Leaves out what a purpose says, for a purpose is no result.
pub(super) fn cut_purpose(row: &Row, within: Range<usize>) -> Range<usize> {
    let end = row.find(within.clone(), Signs::PURPOSE).unwrap_or(within.end);
    within.start..end.max(within.start)
}

/// Behind a word for a subject matter its noun stands within so many words: *over gezond en goedkoop eten*.
const TOPIC_LENGTH: usize = 3;

/// *voorlichting over alcohol*: a subject matter is nothing that people have.
pub(super) fn is_topic(row: &Row, at: usize) -> bool {
    let verb = DONE.and(Signs::BECOME).and(Signs::AUXILIARY);
    (at.saturating_sub(TOPIC_LENGTH)..at)
        .any(|before| row.signs(before).any(Signs::TOPIC) && !row.has(before..at, verb))
}

/// Something that is offered: *langer dan drie maanden* tells how long, and *na begeleiding* what came before.
pub(super) fn offer(row: &Row, mut within: Range<usize>) -> Option<usize> {
    within.find(|&at| {
        let (signs, before) = (row.signs(at), row.signs(at.wrapping_sub(1)));
        signs.any(Signs::EFFORT) && !signs.any(Signs::UNIT) && !before.any(Signs::AFTER)
    })
}
