//! What people and organisations do of their own accord, which is behaviour and no reach: *zelf een activiteit
//! organiseert*, *hulp heeft verleend*, *minder gebruikmaakt van de opvang*.

use super::dutch_grammar::offer;
use super::dutch_said::Said;
use super::row::Row;
use super::signs::Signs;

/// A clause of fewer words names no offer in words of its own: *na zes maanden meedoet*.
const SHORT: usize = 6;

/// Which word says that what was done, was done of their own accord; *een aanvraag indient* and *zich heeft aangemeld*
/// were not.
pub(super) fn of_own_accord(row: &Row, head: usize, done: usize, said: &Said) -> Option<usize> {
    let signs = row.signs(done);
    if signs.any(Signs::MADE)
        && !signs.any(Signs::REACHED)
        && let Some(made) = said.own.or_else(|| made_for_others(row, head, done, said))
    {
        return Some(made);
    }
    let person = row.signs(head).any(Signs::PERSON);
    let active = !said.has(row, Signs::PASSIVE);
    let ways = [
        // *zelf een groep begeleidt*, *niet meer gebruikmaakt*
        said.find(row, Signs::ALONE.and(Signs::NEGATION))
            .filter(|_| active),
        // *bewoners die zich inzetten*
        said.own
            .filter(|_| signs.any(Signs::DEVOTED) && !row.signs(head).any(Signs::PARTICIPANT))
            .filter(|_| person || !said.has(row, Signs::PARTICIPANT)),
        // *een bedrijf start*: it is theirs.
        said.find(row, Signs::ORGANISATION)
            .filter(|_| person && signs.any(Signs::STARTS)),
        // *minder gebruik maken van de opvang*: nobody sets out to reach fewer.
        said.find(row, Signs::LESS).filter(|_| active),
        Some(done).filter(|_| person && in_society(row, head, done, said)),
        // *gebruikmaakt van jeugdhulp*: finding the way to a regular service is behaviour.
        said.find(row, Signs::CARE)
            .filter(|_| active && signs.any(Signs::ATTAINED)),
        // *huisartsen verwijzen vaker*: a practice, where *worden vaker bezocht* is done to them.
        said.find(row, Signs::STEADY)
            .filter(|_| active)
            .filter(|_| !row.signs(head).any(Signs::PARTICIPANT) || offer(row, said.main.clone()).is_none()),
        // *betrokken bij hun straat*
        said.find(row, Signs::PLACE)
            .filter(|_| person && signs.any(Signs::INVOLVED) && offer(row, said.main.clone()).is_none()),
        // *een buur heeft geholpen*
        said.find(row, Signs::HELPS)
            .filter(|_| person && said.has(row, Signs::HAVE) && !is_served(row, said)),
    ];
    ways.into_iter()
        .flatten()
        .next()
        .or_else(|| attained(row, done, said))
}

/// *buren dat boodschappen verzorgt*, *hulp heeft verleend*: they did it, where *is verleend* was done for them.
fn made_for_others(row: &Row, head: usize, done: usize, said: &Said) -> Option<usize> {
    let person = row.signs(head).any(Signs::PERSON);
    let gives = row.signs(done).any(Signs::GIVES) || offer(row, said.main.clone()).is_none();
    Some(done).filter(|_| person && gives && !is_served(row, said))
}

/// Says whether there is a form of to be or to become, so that the participle tells what was done to somebody.
fn is_served(row: &Row, said: &Said) -> bool {
    let mut main = said.main.clone();
    main.any(|at| row.signs(at).any(Signs::AUXILIARY) && !row.signs(at).any(Signs::HAVE))
}

/// *percentage inwoners dat meedoet*: in society, for no offer is named.
fn in_society(row: &Row, head: usize, done: usize, said: &Said) -> bool {
    let place = Signs::ORGANISATION.and(Signs::PARTICIPANT).and(Signs::NAME);
    row.has(0..head, Signs::SHARE)
        && row.signs(done).any(Signs::JOINS)
        && said.main.len() < SHORT
        && !said.has(row, place)
        && offer(row, said.main.clone()).is_none()
}

/// *een hoger niveau bereikt*, *gebruikmaakt van een uitkering*: the object decides; *deelneemt en een baan heeft*.
fn attained(row: &Row, done: usize, said: &Said) -> Option<usize> {
    said.state.filter(|&at| {
        let object = row.signs(done).any(Signs::ATTAINED)
            && !said.has(row, Signs::PASSIVE)
            && row
                .find_only(said.main.start..at, Signs::EFFORT, Signs::USE)
                .is_none();
        object || (at + 1 < done && row.has(at..done, Signs::AND))
    })
}
