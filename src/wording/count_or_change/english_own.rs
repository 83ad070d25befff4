//! What the own organisation does for people at home in English: a worker or a plan of their own, beds that are taken,
//! what comes in.

use super::english::NOUN;
use super::english_whom::last_of_row;
use super::signs::{Row, Signs};

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
