//! Rule 3 for Dutch: what stands behind people and organisations says what they became, or only that they came.

use std::ops::Range;

use super::Kind;
use super::dutch::{DONE, cut_purpose};
use super::signs::{Judged, Row, Signs};

/// Behind a word for a subject matter its noun stands within so many words: *over gezond en goedkoop eten*.
const TOPIC_LENGTH: usize = 3;

/// People named after their state: a count of that state unless they are there as guests.
pub(super) fn status(row: &Row, head: usize) -> Judged {
    let rest = head + 1..row.len();
    match offer(row, rest.clone()).or_else(|| row.find(rest, DONE)) {
        Some(offer) => Judged::new(Kind::Count, [head, offer]),
        None => Judged::new(Kind::Change, [head]),
    }
}

/// Something that is offered: *langer dan drie maanden* tells how long, and no offer.
fn offer(row: &Row, within: Range<usize>) -> Option<usize> {
    within
        .into_iter()
        .find(|&at| row.signs(at).any(Signs::WORK) && !row.signs(at).any(Signs::UNIT))
}

/// People or organisations without a clause: what follows with *met*, *in*, *bij*, *aan*.
pub(super) fn behind(row: &Row, start: usize, head: usize) -> Judged {
    let noun = row.signs(head);
    let rest = cut_purpose(row, head + 1..row.len());
    let done = rest.clone().find(|&at| {
        // *in gesloten jeugdzorg*: between a preposition and a noun the word only says what kind.
        let of_kind = row.signs(at - 1).any(Signs::PREPOSITION) && row.signs(at + 1).any(Signs::STATE);
        row.signs(at).any(DONE.and(Signs::GOTTEN)) && !of_kind
    });
    let with = row.find(rest.clone(), Signs::WITH);
    if let Some(with) = with.filter(|&with| done.is_none_or(|done| done > with)) {
        return with_what(row, head, with);
    }
    // *deelnemers uitstroom naar werk*: a step of the people themselves.
    if row.signs(head + 1).any(Signs::MOVES) {
        return Judged::new(Kind::Change, [head, head + 1]);
    }
    if let Some(done) = done {
        let kind = if row.has(rest, Signs::BECOME.and(Signs::MORE)) && !noun.any(Signs::GUEST) {
            Kind::Change
        } else {
            Kind::Count
        };
        return Judged::new(kind, [head, done]);
    }
    // *niet-wekelijkse sporters*, *niet meer deelnemende leden*: who is denied to do something is no guest.
    if let Some(denied) = row.find(start..head, Signs::NEGATION) {
        return Judged::new(Kind::Change, [denied, head]);
    }
    if noun.any(Signs::GUEST) {
        // *cliënten uitgestroomd naar werk*
        let became = rest.into_iter().find(|&at| {
            let signs = row.signs(at);
            signs.any(Signs::BECOME) && signs.any(Signs::PARTICIPLE) && !signs.any(Signs::STATE)
        });
        return match became {
            Some(became) => Judged::new(Kind::Change, [head, became]),
            None => Judged::new(Kind::Count, [head]),
        };
    }
    let becomes = row.find(rest.clone(), Signs::STATE.and(Signs::STATUS).and(Signs::BECOME));
    match (offer(row, rest.clone()).or_else(|| named(row, rest)), becomes) {
        (Some(offer), becomes) if becomes.is_none_or(|becomes| offer <= becomes) => {
            return Judged::new(Kind::Count, [head, offer]);
        }
        (_, Some(becomes)) => return Judged::new(Kind::Change, [head, becomes]),
        _ => {}
    }
    let adjective = row.find(start..head, Signs::MORE.and(Signs::STATUS).and(Signs::QUALITY));
    match adjective {
        Some(adjective) => Judged::new(Kind::Change, [adjective, head]),
        None => Judged::new(Kind::Unclear, [head]),
    }
}

/// *gezinnen bij Home-Start*, *in de VoorleesExpress*: an offer known by its name; a place has no article.
fn named(row: &Row, within: Range<usize>) -> Option<usize> {
    within.into_iter().find(|&at| {
        let (before, first) = (row.signs(at.wrapping_sub(1)), row.signs(at.wrapping_sub(2)));
        let article = before.any(Signs::LEADING) && first.any(Signs::PREPOSITION);
        row.signs(at).any(Signs::NAME) && (article || before.any(Signs::AT))
    })
}

/// *met een diploma*, *zonder werk*: what people or organisations have, or what they are given.
fn with_what(row: &Row, head: usize, with: usize) -> Judged {
    let noun = row.signs(head);
    let object = with + 1..row.len();
    let state = row
        .find(object.clone(), Signs::STATE.and(Signs::MORE))
        .filter(|&at| !is_topic(row, at));
    // *met drie sociale contacten*
    let social = row
        .find(object.clone(), Signs::CONTACT)
        .filter(|&at| row.has(with..at, Signs::SOCIAL));
    let state = state.or(social);
    let given = offer(row, object.clone()).filter(|&at| state.is_none_or(|state| at < state));
    // *zonder begeleiding*
    if row.signs(with).any(Signs::NEGATION) {
        return Judged::new(Kind::Change, [head, with]);
    }
    if let Some(given) = given {
        // What people have may be handed out; the plan of an organisation is its own, and a house has no offer.
        let own =
            noun.any(Signs::PLACE) || noun.any(Signs::ORGANISATION) && row.signs(given).any(Signs::RULE);
        let kind = if own { Kind::Change } else { Kind::Count };
        return Judged::new(kind, [head, given]);
    }
    // *leerlingen met een mentor*: people of the offer.
    if let Some(helper) = row.find(object.clone(), Signs::GUEST).filter(|_| state.is_none()) {
        return Judged::new(Kind::Count, [head, helper]);
    }
    let found_by_trait = noun.any(Signs::GUEST) && row.has(object.clone(), Signs::TRAIT);
    if found_by_trait || (state.is_none() && noun.any(Signs::GUEST)) {
        return Judged::new(Kind::Count, [head]);
    }
    // *met een laptop verstrekt*: the verb tells that it was handed out.
    if let Some(done) = row.find(object, DONE).filter(|_| state.is_none()) {
        return Judged::new(Kind::Count, [head, done]);
    }
    Judged::new(Kind::Change, [head, with].into_iter().chain(state))
}

/// A clause says what people came to, or only that they came.
pub(super) fn clause(row: &Row, head: usize, clause: Range<usize>) -> Judged {
    let main = cut_purpose(row, clause.clone());
    let done = row
        .find(main.clone(), DONE)
        .or_else(|| verb_at_the_end(row, clause));
    // A form that is also in a list of doing is taken as done: *wordt voorgelezen*.
    let became = main
        .clone()
        .find(|&at| row.signs(at).any(Signs::BECOME) && !row.signs(at).any(DONE) && !is_topic(row, at))
        .filter(|&at| !done.is_some_and(|done| is_taken_part_in(row, done, at)));
    let gotten = row.find(main.clone(), Signs::GOTTEN);
    let state = main
        .clone()
        .find(|&at| row.signs(at).any(Signs::STATE) && !is_topic(row, at));
    let own = row.find(main.clone(), Signs::SELF.and(Signs::NEGATION));
    let judged = |kind, at| Judged::new(kind, [head, at]);
    if let Some(harm) = row.find(main.clone(), Signs::HARM) {
        return judged(Kind::Change, harm);
    }
    if let Some(became) = became {
        return judged(Kind::Change, became);
    }
    // Contact with people of one's own is a network, contact with the organisation is none.
    if let Some(contact) = row.find(main.clone(), Signs::CONTACT) {
        let own =
            row.has(main.start..contact, Signs::SOCIAL) || row.has(contact + 1..contact + 4, Signs::PERSON);
        if own && done.is_none() {
            return judged(Kind::Change, contact);
        }
    }
    if let Some(gotten) = gotten {
        // *krijgen les*, *krijgen weer moed*
        let again = row
            .find(main.clone(), Signs::MORE)
            .filter(|_| offer(row, main.clone()).is_none());
        // *een woning gekregen*
        let place = row.find(main.clone(), Signs::PLACE);
        return match state.or(place).or(again) {
            Some(state) => judged(Kind::Change, state),
            None => judged(Kind::Count, gotten),
        };
    }
    if let Some(done) = done {
        return match of_own_accord(row, head, done, main, own, state) {
            Some(own) => judged(Kind::Change, own),
            None => judged(Kind::Count, done),
        };
    }
    if let Some(sign) = state.or(own).or_else(|| row.find(main.clone(), Signs::MORE)) {
        return judged(Kind::Change, sign);
    }
    if let Some(offered) = offer(row, main.clone()) {
        // *een intake heeft*, *op de wachtlijst staat*
        if row.has(main.clone(), Signs::AUXILIARY) {
            return judged(Kind::Count, offered);
        }
    }
    // *een vaste begeleider heeft*: people of the offer.
    if let Some(helper) = row.find(main.clone(), Signs::GUEST)
        && row.has(main.clone(), Signs::AUXILIARY)
    {
        return judged(Kind::Count, helper);
    }
    let passive = row
        .find(main.clone(), Signs::PASSIVE)
        .filter(|_| row.has(main.clone(), Signs::PARTICIPLE));
    match passive {
        Some(passive) => judged(Kind::Count, passive),
        None => Judged::new(Kind::Change, [head, main.start.saturating_sub(1)]),
    }
}

/// *zelf een activiteit organiseert*, *buren dat boodschappen verzorgt*, *niveau A2 bereikt*: behaviour and results;
/// *een aanvraag indient* and *zich heeft aangemeld* are none.
fn of_own_accord(
    row: &Row,
    head: usize,
    done: usize,
    main: Range<usize>,
    own: Option<usize>,
    state: Option<usize>,
) -> Option<usize> {
    let signs = row.signs(done);
    let makes = signs.any(Signs::MADE) && !signs.any(Signs::REACHED);
    let acts =
        row.signs(head).any(Signs::PERSON) && !row.has(main.clone(), Signs::WORK.and(Signs::AUXILIARY));
    if let Some(settled) = own.or(Some(done).filter(|_| acts)).filter(|_| makes) {
        return Some(settled);
    }
    // *zelf een groep begeleidt*, *niet meer gebruikmaakt*
    let alone = row.find(main.clone(), Signs::ALONE.and(Signs::NEGATION));
    if let Some(alone) = alone.filter(|_| !row.has(main.clone(), Signs::PASSIVE)) {
        return Some(alone);
    }
    // *bewoners die zich inzetten*
    let devoted = signs.any(Signs::DEVOTED) && row.signs(head).any(Signs::PERSON);
    if let Some(own) = own.filter(|_| devoted) {
        return Some(own);
    }
    // *een hoger niveau bereikt*, *gebruikmaakt van jeugdhulp*: the object decides.
    let by_object = |state| {
        signs.any(Signs::ATTAINED)
            && !row.has(main.clone(), Signs::PASSIVE)
            && !(main.start..state).any(|at| row.signs(at).any(Signs::WORK) && !row.signs(at).any(Signs::USE))
    };
    // *deelneemt en een baan heeft*
    state.filter(|&at| by_object(at) || (at + 1 < done && row.has(at..done, Signs::AND)))
}

/// *deelneemt aan een training leren lezen*: the verb behind the offer says what the offer is about.
fn is_taken_part_in(row: &Row, done: usize, became: usize) -> bool {
    let after = row.has(done.saturating_sub(3)..done, Signs::AFTER);
    done < became
        && !after
        && row.signs(done + 1).any(Signs::PREPOSITION)
        && !row.has(done..became, Signs::AND.and(Signs::AUXILIARY).and(Signs::STOP))
}

/// *een cursus gericht op werk heeft gevolgd*: the verb stands behind what the offer is for.
fn verb_at_the_end(row: &Row, clause: Range<usize>) -> Option<usize> {
    let last = clause.end.saturating_sub(2).max(clause.start)..clause.end;
    row.has(last.clone(), Signs::AUXILIARY)
        .then(|| row.find(last, DONE.and(Signs::GOTTEN)))
        .flatten()
}

/// *voorlichting over alcohol*: a subject matter is nothing that people have.
fn is_topic(row: &Row, at: usize) -> bool {
    let verb = DONE.and(Signs::BECOME).and(Signs::AUXILIARY);
    (at.saturating_sub(TOPIC_LENGTH)..at)
        .any(|before| row.signs(before).any(Signs::TOPIC) && !row.has(before..at, verb))
}
