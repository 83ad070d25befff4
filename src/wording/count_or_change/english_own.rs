//! What the own organisation does for people at home in English: a worker or a plan of their own, beds that are taken,
//! what comes in.

use super::Kind;
use super::english::{NOUN, VERB};
use super::english_plain::plain;
use super::english_whom::last_of_row;
use super::signs::{Judged, Row, Signs};

/// *with a named worker*, *with a support plan in place*: what somebody has here is that they are looked after.
pub(super) fn looked_after(row: &Row, head: usize, with: usize) -> Option<usize> {
    let of_people = row.signs(head).any(Signs::PERSON.and(Signs::GUEST));
    let object = row.find(with + 1..with + 6, NOUN).filter(|_| of_people)?;
    let last = last_of_row(row, object, with + 8);
    let worker = (object..last + 1).find(|&at| row.signs(at).any(Signs::PROFESSION));
    let worker = worker.filter(|&at| {
        let before = row.signs(at - 1);
        row.has(with + 1..at, Signs::ASSIGNED) || before.any(Signs::THEME.and(Signs::GIVES))
    });
    // *with a plan agreed*, *with a plan in place*
    let made = row.signs(last + 1).any(Signs::MADE.and(Signs::BECOME).and(Signs::IN));
    let plan = Some(last).filter(|&at| row.signs(at).any(Signs::WOULD) && made);
    worker.or(plan)
}

/// *Cooking together: starters*, *Reading scheme: tenants who read more*: behind a heading stands what is told.
pub(super) fn under_heading(row: &Row, start: usize) -> Option<Judged> {
    let below = row.behind_colon().filter(|&at| at > start + 1)?;
    // *1:1*
    let ratio = row.signs(below).any(Signs::NUMBER) && row.signs(below - 2).any(Signs::NUMBER);
    // *Expenses: overtime*
    let spent = row.has(start..below, Signs::DEVOTED);
    let sentence = ratio
        || spent
        || row.has(start..below, VERB.and(Signs::AUXILIARY).and(Signs::RELATIVE).and(Signs::STATE));
    let judged = plain(row, below);
    (!sentence && judged.kind != Kind::Unclear).then_some(judged)
}

/// *Walking on Sundays referrals*: the words before it are in no list, but the last one names what was done.
pub(super) fn at_the_end(row: &Row, start: usize) -> Option<Judged> {
    let end = row.find(start..row.len(), Signs::STOP).unwrap_or(row.len());
    let last = end.checked_sub(1).filter(|&at| at > start)?;
    let told = Signs::STATE.and(Signs::BECOME).and(Signs::RULE).and(Signs::NEGATION).and(Signs::MORE);
    // *on the county's roads*: behind a preposition known words are a place, unknown ones a name.
    let behind = row.find(start..last, Signs::PREPOSITION.and(Signs::WITH).and(Signs::PURPOSE));
    let name = behind.is_none_or(|at| {
        let kind = at + 2 == last && row.signs(at + 1).any(Signs::WORK);
        at + 1 < last && (kind || (at + 1..last).all(|at| row.signs(at) == Signs::NONE))
    });
    let done = name && row.signs(last).any(Signs::WORK.and(Signs::GUEST));
    (done && !row.has(start..row.len(), told)).then(|| Judged::new(Kind::Count, [last]))
}
