//! Rule 3 for Dutch, for phrases: what stands around people and organisations says what they became, or only that
//! they came.

use std::ops::Range;

use super::dutch_clause::{clause, clause_of, from_their_own, predicate};
use super::dutch_grammar::{DONE, cut_purpose, is_topic, offer, rate};
use super::dutch_opening::Opening;
use super::kind::Kind;
use super::row::{Judged, Row};
use super::signs::Signs;

/// From their own people get something within so many words: *met hulp van buren*.
const NEAR: usize = 5;

/// People and organisations: what is said of them decides.
pub(super) fn someone(row: &Row, start: usize, head: usize, opening: Opening) -> Judged {
    let noun = row.signs(head);
    // *Wij bereiken 300 kinderen*: what the organisation itself does.
    if row.signs(start).any(Signs::WE)
        && let Some(done) = row.find(start..head, DONE.and(Signs::HELPS))
    {
        return Judged::new(Kind::Count, [done, head]);
    }
    if let Some(said) = clause_of(row, head).or_else(|| predicate(row, head, opening)) {
        return clause(row, head, said..row.len());
    }
    if let Some(judged) = before(row, start, head) {
        return judged;
    }
    // *het aantal deelnemers nam met negen procent toe*: how much it moved says nothing of them.
    let moving = opening == Opening::Many && row.has(head + 1..row.len(), Signs::MOVING);
    if moving && noun.any(Signs::PARTICIPANT) {
        return Judged::new(Kind::Count, [head]);
    }
    if noun.any(Signs::STATUS) {
        return status(row, head);
    }
    // A rate in a population is a state of it, unless it is the rate of those who are served.
    let served =
        |rate: &usize| row.has(head..*rate, Signs::EFFORT) || row.has(rate + 1..row.len(), Signs::WITH);
    if let Some(rate) = rate(row, head).filter(|rate| !noun.any(Signs::PARTICIPANT) && !served(rate)) {
        return Judged::new(Kind::Change, [head, rate]);
    }
    behind(row, start, head, opening)
}

/// *bereikte jongeren*, *startende ondernemers*: what is said of people before they are named.
fn before(row: &Row, start: usize, head: usize) -> Option<Judged> {
    let noun = row.signs(head);
    let judged = |kind, at| Some(Judged::new(kind, [at, head]));
    // *geschouwde gebouwen*: buildings do nothing, so something was done with them.
    if let Some(done) = row.find(start..head, Signs::BEFORE_NOUN)
        && noun.any(Signs::PLACE)
    {
        return judged(Kind::Count, done);
    }
    if let Some(verb) = row.find(start..head, DONE.and(Signs::BECOME)) {
        let signs = row.signs(verb);
        // *geplaatste kandidaten in een vaste baan*
        let moved = signs.any(Signs::MOVES) && row.has(head + 1..row.len(), Signs::STATE);
        // *ingeschreven werkzoekenden*
        let listed = signs.any(Signs::LISTED) && noun.any(Signs::STATUS);
        let done = signs.any(DONE) && !moved && !listed;
        return judged(if done { Kind::Count } else { Kind::Change }, verb);
    }
    let doing = row.find(start..head, Signs::DOING)?;
    if noun.any(Signs::PARTICIPANT) {
        return None;
    }
    judged(Kind::Change, doing)
}

/// People named after their state: a count of that state unless they are there as participants.
fn status(row: &Row, head: usize) -> Judged {
    let rest = head + 1..row.len();
    match offer(row, rest.clone()).or_else(|| row.find(rest, DONE)) {
        Some(offer) => Judged::new(Kind::Count, [head, offer]),
        None => Judged::new(Kind::Change, [head]),
    }
}

/// People or organisations without a clause: what follows with *met*, *in*, *bij*, *aan*.
fn behind(row: &Row, start: usize, head: usize, opening: Opening) -> Judged {
    let noun = row.signs(head);
    let rest = cut_purpose(row, head + 1..row.len());
    let judged = |kind, at| Judged::new(kind, [head, at]);
    let done = rest.clone().find(|&at| {
        // *in gesloten jeugdzorg*: between a preposition and a noun the word only says what kind.
        let of_kind = row.signs(at - 1).any(Signs::PREPOSITION)
            && row.signs(at + 1).any(Signs::STATE.and(Signs::EFFORT));
        row.signs(at).any(DONE.and(Signs::GOTTEN)) && !of_kind
    });
    let with = row.find(rest.clone(), Signs::WITH);
    if let Some(with) = with.filter(|&with| done.is_none_or(|done| done > with)) {
        return with_what(row, head, with);
    }
    // *deelnemers uitstroom naar werk*: a step of the people themselves.
    if let Some(step) = row.find_only(head + 1..head + 2, Signs::MOVES, Signs::PARTICIPLE) {
        return judged(Kind::Change, step);
    }
    // *aangesloten bij een sportvereniging*
    if let Some(done) = done.filter(|&at| row.signs(at).any(Signs::LISTED))
        && let Some(society) = row.find(done + 1..row.len(), Signs::SOCIETY)
    {
        return judged(Kind::Change, society);
    }
    // *betrokken bij hun straat*
    if let Some(place) = row.find(rest.clone(), Signs::PLACE)
        && noun.any(Signs::PERSON)
        && row.has(rest.clone(), Signs::INVOLVED)
        && offer(row, rest.clone()).is_none()
    {
        return judged(Kind::Change, place);
    }
    if let Some(done) = done {
        let changed = row.has(rest, Signs::BECOME.and(Signs::MORE)) && !noun.any(Signs::PARTICIPANT);
        return judged(if changed { Kind::Change } else { Kind::Count }, done);
    }
    // *niet-wekelijkse sporters*, *niet meer deelnemende leden*: who is denied to do something is no guest.
    if let Some(denied) = row.find(start..head, Signs::NEGATION) {
        return judged(Kind::Change, denied);
    }
    // *percentage vrijwilligers* asks how many people do it, *percentage vrijwilligers uit de wijk* who they are.
    if opening == Opening::Share && noun.any(Signs::GIVER) && rest.is_empty() {
        return Judged::new(Kind::Change, [start, head]);
    }
    // *leden van sportverenigingen* take part in society.
    if let Some(society) = row.find(head + 2..head + 3, Signs::SOCIETY)
        && noun.any(Signs::PARTICIPANT)
        && row.signs(head + 1).any(Signs::OF)
    {
        return judged(Kind::Change, society);
    }
    // *bezoekers vragen zelf om hulp*
    if let Some(alone) = row.find(rest.clone(), Signs::ALONE) {
        return judged(Kind::Change, alone);
    }
    if noun.any(Signs::PARTICIPANT) {
        return participants(row, head, rest);
    }
    // *rookvrije schoolpleinen*: how a place is.
    if let Some(quality) = row.find(start..head, Signs::QUALITY)
        && noun.any(Signs::ORGANISATION)
    {
        return judged(Kind::Change, quality);
    }
    let becomes = rest.clone().find(|&at| {
        // *in de gecombineerde aanpak*: before an offer it says what kind that is.
        let of_offer = row.signs(at).any(Signs::BEFORE_NOUN) && row.signs(at + 1).any(Signs::EFFORT);
        row.signs(at)
            .any(Signs::STATE.and(Signs::STATUS).and(Signs::BECOME))
            && !of_offer
    });
    let offered = offer(row, rest.clone())
        .or_else(|| named(row, rest))
        .filter(|&offer| becomes.is_none_or(|becomes| offer <= becomes));
    let described =
        becomes.or_else(|| row.find(start..head, Signs::MORE.and(Signs::STATUS).and(Signs::QUALITY)));
    match (offered, described) {
        // *minder kinderen in gesloten opvang*: nobody sets out to reach fewer.
        (Some(offer), _) if opening == Opening::Less => judged(Kind::Change, offer),
        (Some(offer), _) => judged(Kind::Count, offer),
        (None, Some(state)) => judged(Kind::Change, state),
        // *unieke mantelzorgers*: so one counts who came.
        (None, None) if row.has(start.saturating_sub(2)..head, Signs::UNIQUE) => judged(Kind::Count, head),
        // *leerlingen en cursisten*
        (None, None)
            if row.signs(head + 1).any(Signs::AND) && row.signs(head + 2).any(Signs::PARTICIPANT) =>
        {
            judged(Kind::Count, head + 2)
        }
        (None, None) => Judged::new(Kind::Unclear, [head]),
    }
}

/// People of the offer are counted for it, unless they moved on: *cliënten uitgestroomd naar werk*.
fn participants(row: &Row, head: usize, mut rest: Range<usize>) -> Judged {
    let became = rest.find(|&at| {
        let signs = row.signs(at);
        let step = signs.any(Signs::BECOME) && signs.any(Signs::PARTICIPLE);
        step && !signs.any(Signs::STATE.and(Signs::MOVING))
    });
    match became {
        Some(became) => Judged::new(Kind::Change, [head, became]),
        None => Judged::new(Kind::Count, [head]),
    }
}

/// *gezinnen bij Home-Start*, *in de VoorleesExpress*: an offer known by its name; a place has no article.
fn named(row: &Row, mut within: Range<usize>) -> Option<usize> {
    within.find(|&at| {
        let (before, first) = (row.signs(at.wrapping_sub(1)), row.signs(at.wrapping_sub(2)));
        let article = before.any(Signs::LEADING) && first.any(Signs::PREPOSITION);
        row.signs(at).any(Signs::NAME) && (article || before.any(Signs::AT))
    })
}

/// *met een diploma*, *zonder werk*: what people or organisations have, or what they are given.
fn with_what(row: &Row, head: usize, with: usize) -> Judged {
    let noun = row.signs(head);
    let object = with + 1..row.len();
    let judged = |kind, at| Judged::new(kind, [head, at]);
    // *met schulden in begeleiding*
    let served = object
        .clone()
        .find(|&at| row.signs(at).any(Signs::IN) && row.signs(at + 1).any(Signs::EFFORT));
    if let Some(served) = served {
        return judged(Kind::Count, served + 1);
    }
    // *zonder begeleiding*, *met hulp van buren*
    let lacking = Some(with).filter(|&with| row.signs(with).any(Signs::NEGATION));
    if let Some(sign) = lacking.or_else(|| from_their_own(row, with + 1..with + NEAR)) {
        return judged(Kind::Change, sign);
    }
    // *met drie of meer gesprekken* compares nothing.
    let compares = |at: usize| row.signs(at).any(Signs::MORE) && !row.signs(at).any(Signs::MORE_OF);
    let state = object
        .clone()
        .find(|&at| row.signs(at).any(Signs::STATE) || compares(at))
        .filter(|&at| !is_topic(row, at))
        // *met drie sociale contacten*
        .or_else(|| {
            row.find(object.clone(), Signs::CONTACT)
                .filter(|&at| row.has(with..at, Signs::SOCIAL))
        });
    // *klanten met een beperking en een traject*: people of the offer are counted for it, whatever else they have.
    let also = |at: usize| noun.any(Signs::PARTICIPANT) && row.has(with..at, Signs::AND);
    let given = offer(row, object.clone()).filter(|&at| state.is_none_or(|state| at < state || also(at)));
    if let Some(given) = given {
        // What people have may be handed out, but not by what an offer finds them; the plan of an organisation is its
        // own, and a house has no offer.
        let own = noun.any(Signs::PLACE)
            || noun.any(Signs::ORGANISATION) && row.signs(given).any(Signs::RULE)
            || noun.any(Signs::PERSON)
                && row.signs(given).any(Signs::TRAIT)
                && offer(row, given + 1..row.len()).is_none();
        return judged(if own { Kind::Change } else { Kind::Count }, given);
    }
    if let Some(state) = state {
        let found_by_trait = noun.any(Signs::PARTICIPANT) && row.has(object, Signs::TRAIT);
        return if found_by_trait {
            Judged::new(Kind::Count, [head])
        } else {
            Judged::new(Kind::Change, [head, with, state])
        };
    }
    // *leerlingen met een mentor*, *met een laptop verstrekt*: people of the offer, or a verb that hands out.
    let by_offer = row
        .find(object.clone(), Signs::PARTICIPANT)
        .or_else(|| row.find(object, DONE))
        .or(Some(head).filter(|_| noun.any(Signs::PARTICIPANT)));
    match by_offer {
        Some(offer) => judged(Kind::Count, offer),
        None => judged(Kind::Change, with),
    }
}
