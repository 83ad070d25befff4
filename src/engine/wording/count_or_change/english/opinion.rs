//! What people think, of the offer or of something in the world.

use super::super::kind::Kind;
use super::super::row::{Judged, Row};
use super::super::signs::Signs;
use super::grammar::SOMEONE;

/// Satisfaction and other judgements: of the offer an experience, of courts or housing a state of the world.
pub(super) fn opinion(row: &Row) -> Option<Judged> {
    let by = row
        .find_only(0..row.len(), Signs::JUDGEMENT, Signs::SCHOOL)
        .or_else(|| rated(row))?;
    let world = row.find(by..row.len(), Signs::WORLD);
    let offer = row.find(by..row.len(), Signs::OFFER.and(Signs::EFFORT));
    Some(match world {
        Some(world) if offer.is_none_or(|offer| offer > world) => Judged::new(Kind::Change, [by, world]),
        _ => Judged::new(Kind::Experience, [by]),
    })
}

/// *who rate the course as useful*, *Participants rate the course as useful*
fn rated(row: &Row) -> Option<usize> {
    let sentence = Some(0).filter(|_| row.signs(0).any(SOMEONE));
    let clause = row.find(0..row.len(), Signs::RELATIVE).or(sentence)?;
    let verb = row.find(clause..row.len(), Signs::JUDGES)?;
    row.has(verb..row.len(), Signs::OPINION).then_some(verb)
}
