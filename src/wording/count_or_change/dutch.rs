//! The rules for Dutch, in the order of the guide: unreadable, a judgement, then the head of the
//! phrase and what stands behind it.

use std::ops::Range;

use super::Kind;
use super::dutch_signs::signs_of;
use super::signs::{Judged, Row, Signs};
use crate::wording::text::Lowered;

const NOUN: Signs = Signs::PERSON
    .and(Signs::ORGANISATION)
    .and(Signs::GUEST)
    .and(Signs::STATUS)
    .and(Signs::WORK)
    .and(Signs::STATE);
const SOMEONE: Signs = Signs::PERSON.and(Signs::ORGANISATION).and(Signs::GUEST);
const DONE: Signs = Signs::REACHED.and(Signs::MADE);

/// Reads a Dutch text and judges it.
pub(super) fn judge(written: &str, text: &Lowered) -> (Row, Judged) {
    let verbs = DONE.and(Signs::BECOME).and(Signs::GOTTEN);
    let row = Row::read(text, signs_of)
        .without_in_names(written, verbs)
        .without_behind(Signs::PROFESSION, Signs::STATE);
    let judged = unreadable(&row)
        .or_else(|| opinion(&row))
        .unwrap_or_else(|| phrase(&row));
    (row, judged)
}

/// Rule 1: codes, placeholders and bare themes.
fn unreadable(row: &Row) -> Option<Judged> {
    let silent = Signs::META
        .and(Signs::CODE)
        .and(Signs::NUMBER)
        .and(Signs::STOP)
        .and(Signs::AND)
        .and(Signs::THEME);
    let says_something = |at: usize| {
        let signs = row.signs(at);
        !signs.any(silent) && row.range(at).len() > 2
    };
    let quantity = row.has(0..row.len(), Signs::QUANTITY.and(Signs::TREND));
    if (0..row.len()).any(says_something) || (quantity && row.has(0..row.len(), NOUN)) {
        return None;
    }
    Some(Judged::new(Kind::Unclear, []))
}

/// Rule 2: satisfaction and other judgements, of the offer or of something in the world.
fn opinion(row: &Row) -> Option<Judged> {
    let all = 0..row.len();
    let by = row
        .find(all.clone(), Signs::JUDGEMENT)
        .filter(|&at| !row.signs(at).any(Signs::WORK))
        // *een waardering heeft ontvangen*: here it is a token of thanks.
        .filter(|&at| {
            !(row.signs(at).any(Signs::COMPLIMENT) && row.has(at..row.len(), Signs::GOTTEN.and(DONE)))
        })
        .or_else(|| opinion_by_verb(row))
        .or_else(|| perceived(row))
        .or_else(|| feedback(row))?;
    let world = row.find(all.clone(), Signs::WORLD.and(Signs::STATE));
    let offer = row.find(all, Signs::OFFER.and(Signs::WORK));
    match world {
        Some(world) if offer.is_none() => Some(Judged::new(Kind::Change, [by, world])),
        _ => Some(Judged::new(Kind::Experience, [by])),
    }
}

/// *vond de cursus zinvol*, *geeft een 8*, *zou aanbevelen*, *voelt zich serieus genomen*.
fn opinion_by_verb(row: &Row) -> Option<usize> {
    // *deelnemers vinden de cursus nuttig*: a sentence is its own clause.
    let clause = row.find(0..row.len(), Signs::RELATIVE).unwrap_or(0);
    let verb = row.find(clause..row.len(), Signs::JUDGES.and(Signs::WOULD))?;
    if row.has(clause..row.len(), Signs::OPINION) {
        return Some(verb);
    }
    if row.has(clause..row.len(), Signs::WOULD) && row.has(clause..row.len(), Signs::OFFER) {
        return Some(verb);
    }
    let mark = row.has(clause..row.len(), Signs::NUMBER) && row.has(clause..row.len(), Signs::OPINION);
    // A clause after *vindt dat* is an opinion whatever it says.
    let says_that = row.signs(verb + 1).any(Signs::RELATIVE);
    (mark || says_that).then_some(verb)
}

/// *ervaren kwaliteit*, *ervaren bejegening*: what is perceived, when it is the offer.
fn perceived(row: &Row) -> Option<usize> {
    if row.signs(0).any(Signs::PERCEIVED)
        && let Some(offer) = row.find(1..3, Signs::OFFER.and(Signs::JUDGEMENT))
    {
        return Some(offer);
    }
    let clause = row.find(0..row.len(), Signs::RELATIVE)?;
    let genoeg = row.find(clause..row.len(), Signs::OPINION)?;
    // *zich serieus genomen voelt door de medewerker*, *vriendelijk te woord is gestaan*
    let by_the_offer = row.has(genoeg..row.len(), Signs::OFFER);
    by_the_offer.then_some(genoeg)
}

/// Complaints about and compliments from people, unless they are handed out.
fn feedback(row: &Row) -> Option<usize> {
    let thanks = row.find(1..row.len(), Signs::COMPLIMENT);
    if let Some(thanks) = thanks.filter(|&at| row.signs(at - 1).any(Signs::GOTTEN)) {
        return Some(thanks);
    }
    let report = row.find(0..row.len(), Signs::REPORT.and(Signs::STATE))?;
    (row.signs(report).any(Signs::REPORT)
        && row.signs(report).any(Signs::STATE)
        && row.has(report..row.len(), Signs::OFFER.and(Signs::WORK)))
    .then_some(report)
}

/// Rules 3 to 7: the head and what stands behind it.
fn phrase(row: &Row) -> Judged {
    let mut at = 0;
    let mut counted = None;
    while at < row.len() {
        let signs = row.signs(at);
        let opens = signs.any(Signs::QUANTITY.and(Signs::TREND)) || (at == 0 && signs.any(Signs::MORE));
        if opens {
            counted = Some(at);
        } else if !signs.any(
            Signs::LEADING
                .and(Signs::CODE)
                .and(Signs::NUMBER)
                .and(Signs::STOP),
        ) {
            break;
        }
        at += 1;
    }
    match counted {
        Some(_) => counted_phrase(row, at),
        None => plain_phrase(row, at),
    }
}

/// Where the noun phrase that starts here ends.
fn span(row: &Row, start: usize) -> Range<usize> {
    let closes = Signs::PREPOSITION
        .and(Signs::RELATIVE)
        .and(Signs::AUXILIARY)
        .and(Signs::PURPOSE)
        .and(Signs::STOP);
    let mut end = start;
    let mut noun = false;
    // *door jongeren bedachte activiteiten*: a phrase that opens with a preposition has its head at the end.
    let turned = row.signs(start).any(Signs::PREPOSITION);
    while end < row.len() {
        let signs = row.signs(end);
        let closing = if turned {
            signs.any(Signs::RELATIVE.and(Signs::PURPOSE))
        } else {
            signs.any(closes) && (noun || end > start)
        };
        if closing {
            break;
        }
        noun |= signs.any(NOUN);
        end += 1;
    }
    start..end
}

/// A phrase that says how many of something.
fn counted_phrase(row: &Row, start: usize) -> Judged {
    let span = span(row, start);
    let turned = row.signs(start).any(Signs::PREPOSITION);
    let head = if turned {
        span.clone().rev().find(|&at| row.signs(at).any(NOUN))
    } else {
        row.find(span.clone(), NOUN)
    };
    let Some(head) = head else {
        return unknown_head(row, start, span.end);
    };
    let noun = row.signs(head);
    let clause = row
        .find(head + 1..row.len(), Signs::RELATIVE)
        .map(|at| at + 1..row.len());
    if noun.any(Signs::WORK) {
        return work(row, head, clause);
    }
    if noun.any(Signs::STATE) {
        return Judged::new(Kind::Change, [head]);
    }
    if let Some(clause) = clause {
        return self::clause(row, head, clause);
    }
    if noun.any(Signs::STATUS) {
        return status(row, head);
    }
    let before = (span.start..head).find(|&at| row.signs(at).any(DONE.and(Signs::BECOME)));
    if let Some(before) = before {
        let kind = if row.signs(before).any(Signs::BECOME) {
            Kind::Change
        } else {
            Kind::Count
        };
        return Judged::new(kind, [before, head]);
    }
    behind(row, head)
}

/// Rule 4: things done or made, unless what stands behind them states a result.
fn work(row: &Row, head: usize, clause: Option<Range<usize>>) -> Judged {
    // Contacts that people have among themselves are no contacts of the organisation.
    if let Some(before) = head.checked_sub(1).filter(|&at| row.signs(at).any(Signs::SOCIAL))
        && row.signs(head).any(Signs::CONTACT)
    {
        return Judged::new(Kind::Change, [before, head]);
    }
    if row.signs(head).any(Signs::REPORT) {
        // A report of trouble in the neighbourhood counts the trouble.
        if let Some(of) = row.find(head + 1..row.len(), Signs::STATE) {
            return Judged::new(Kind::Change, [head, of]);
        }
    }
    if let Some(clause) = clause {
        let main = cut_purpose(row, clause);
        let done = row.find(main.clone(), DONE.and(Signs::GOTTEN));
        // *dat zelfstandig doorgaat*, *zonder beroepskracht*: it holds by itself.
        let by_itself = |at: &usize| row.signs(*at).any(Signs::SELF) || row.signs(*at).any(Signs::WITH);
        let result = row
            .find(main.clone(), Signs::BECOME)
            .or_else(|| row.find(main.clone(), Signs::PERSON))
            .or_else(|| {
                row.find(main.clone(), Signs::SELF.and(Signs::NEGATION))
                    .filter(by_itself)
            })
            .filter(|_| done.is_none());
        if let Some(result) = result {
            return Judged::new(Kind::Change, [head, result]);
        }
    }
    Judged::new(Kind::Count, [head])
}

/// People named after their state: a count of that state unless they are there as guests.
fn status(row: &Row, head: usize) -> Judged {
    let rest = head + 1..row.len();
    match row.find(rest, Signs::WORK.and(DONE)) {
        Some(offer) => Judged::new(Kind::Count, [head, offer]),
        None => Judged::new(Kind::Change, [head]),
    }
}

/// People or organisations without a clause: what follows with *met*, *in*, *bij*, *aan*.
fn behind(row: &Row, head: usize) -> Judged {
    let noun = row.signs(head);
    let rest = cut_purpose(row, head + 1..row.len());
    if let Some(with) = row.find(rest.clone(), Signs::WITH) {
        let object = with + 1..row.len();
        let offered = row.find(object.clone(), Signs::WORK);
        let state = row.find(object.clone(), Signs::STATE.and(Signs::MORE));
        let trait_only = noun.any(Signs::GUEST) && row.has(object, Signs::TRAIT);
        return match (offered, state) {
            (Some(offered), None) => Judged::new(Kind::Count, [head, offered]),
            _ if trait_only => Judged::new(Kind::Count, [head]),
            (_, Some(state)) => Judged::new(Kind::Change, [head, with, state]),
            (None, None) if noun.any(Signs::GUEST) => Judged::new(Kind::Count, [head]),
            (None, None) => Judged::new(Kind::Change, [head, with]),
        };
    }
    if let Some(done) = row.find(rest.clone(), DONE.and(Signs::GOTTEN)) {
        let kind = if row.has(rest, Signs::BECOME.and(Signs::MORE)) && !noun.any(Signs::GUEST) {
            Kind::Change
        } else {
            Kind::Count
        };
        return Judged::new(kind, [head, done]);
    }
    // *niet-wekelijkse sporters*, *niet meer deelnemende leden*: who is denied to do something is no guest.
    if let Some(denied) = row.find(0..head, Signs::NEGATION) {
        return Judged::new(Kind::Change, [denied, head]);
    }
    if noun.any(Signs::GUEST) {
        return Judged::new(Kind::Count, [head]);
    }
    if let Some(state) = row.find(rest.clone(), Signs::STATE.and(Signs::STATUS).and(Signs::BECOME)) {
        return Judged::new(Kind::Change, [head, state]);
    }
    if let Some(offered) = row.find(rest.clone(), Signs::WORK) {
        return Judged::new(Kind::Count, [head, offered]);
    }
    let adjective = row.find(0..head, Signs::BECOME.and(Signs::MORE).and(Signs::STATUS));
    if let Some(adjective) = adjective.filter(|&at| at > 0) {
        return Judged::new(Kind::Change, [adjective, head]);
    }
    Judged::new(Kind::Unclear, [head])
}

/// Rule 3: a clause says what people came to, or only that they came.
fn clause(row: &Row, head: usize, clause: Range<usize>) -> Judged {
    let main = cut_purpose(row, clause);
    // A form that is also in a list of doing is taken as done: *wordt voorgelezen*.
    let became = main
        .clone()
        .find(|&at| row.signs(at).any(Signs::BECOME) && !row.signs(at).any(DONE));
    let done = row.find(main.clone(), DONE);
    let gotten = row.find(main.clone(), Signs::GOTTEN);
    let state = row.find(main.clone(), Signs::STATE);
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
        return match state {
            Some(state) => judged(Kind::Change, state),
            None => judged(Kind::Count, gotten),
        };
    }
    if let Some(done) = done {
        // *zelf een activiteit organiseert*, *buren dat boodschappen verzorgt*: behaviour; *een aanvraag indient*
        // and *zich heeft aangemeld* are not.
        let makes = row.signs(done).any(Signs::MADE) && !row.signs(done).any(Signs::REACHED);
        let acts =
            row.signs(head).any(Signs::PERSON) && !row.has(main.clone(), Signs::WORK.and(Signs::AUXILIARY));
        let of_own_accord = own.or(Some(done).filter(|_| acts)).filter(|_| makes);
        let lasting = row
            .find(main.clone(), Signs::STATE)
            .filter(|&at| at + 1 < done && row.has(at..done, Signs::AND));
        return match of_own_accord.or(lasting) {
            Some(own) => judged(Kind::Change, own),
            None => judged(Kind::Count, done),
        };
    }
    if let Some(sign) = state.or(own).or_else(|| row.find(main.clone(), Signs::MORE)) {
        return judged(Kind::Change, sign);
    }
    if let Some(offered) = row.find(main.clone(), Signs::WORK) {
        // *een intake heeft*, *op de wachtlijst staat*
        if row.has(main.clone(), Signs::AUXILIARY) {
            return judged(Kind::Count, offered);
        }
    }
    let passive = row
        .find(main.clone(), Signs::PASSIVE)
        .filter(|_| row.has(main.clone(), Signs::PARTICIPLE));
    match passive {
        Some(passive) => judged(Kind::Count, passive),
        None => Judged::new(Kind::Change, [head, main.start.saturating_sub(1)]),
    }
}

/// The noun is not known: what is done with it decides, and else the way of counting.
fn unknown_head(row: &Row, start: usize, end: usize) -> Judged {
    let clause = row
        .find(start..row.len(), Signs::RELATIVE)
        .map(|at| at + 1..row.len());
    if let Some(clause) = clause {
        return self::clause(row, start, clause);
    }
    if let Some(done) = row.find(start..row.len(), DONE) {
        return Judged::new(Kind::Count, [done]);
    }
    if let Some(state) = row.find(start..row.len(), Signs::STATE.and(Signs::BECOME)) {
        return Judged::new(Kind::Change, [state]);
    }
    if end == start || start >= row.len() {
        return Judged::new(Kind::Unclear, []);
    }
    Judged::new(Kind::Count, [start])
}

/// A phrase or sentence that does not say how many.
fn plain_phrase(row: &Row, start: usize) -> Judged {
    let all = cut_purpose(row, start..row.len());
    let Some(head) = row.find(all.clone(), NOUN) else {
        return match (
            row.find(all.clone(), Signs::BECOME.and(Signs::MORE)),
            row.find(all, DONE),
        ) {
            (Some(change), _) => Judged::new(Kind::Change, [change]),
            (None, Some(done)) => Judged::new(Kind::Count, [done]),
            (None, None) => Judged::new(Kind::Unclear, []),
        };
    };
    let noun = row.signs(head);
    let rest = head + 1..all.end;
    let change = row.find(rest.clone(), Signs::BECOME.and(Signs::MORE));
    if noun.any(Signs::STATE.and(Signs::STATUS)) {
        return Judged::new(Kind::Change, [head]);
    }
    if noun.any(Signs::WORK) {
        let result = row
            .find(rest.clone(), Signs::BECOME)
            .filter(|_| !row.has(rest, DONE));
        return match result {
            Some(result) => Judged::new(Kind::Change, [head, result]),
            None => Judged::new(Kind::Count, [head]),
        };
    }
    let own = row.find(rest.clone(), Signs::STATE.and(Signs::SELF).and(Signs::NEGATION));
    if let Some(change) = change.or(own) {
        return Judged::new(Kind::Change, [head, change]);
    }
    if let Some(done) = row.find(rest.clone(), DONE.and(Signs::GOTTEN).and(Signs::WORK)) {
        return Judged::new(Kind::Count, [head, done]);
    }
    if noun.any(Signs::GUEST) && row.len() < 4 {
        return Judged::new(Kind::Count, [head]);
    }
    // *cliënten met een traject*: a phrase, not a sentence.
    if noun.any(SOMEONE) && row.signs(head + 1).any(Signs::PREPOSITION.and(Signs::WITH)) {
        return behind(row, head);
    }
    if noun.any(SOMEONE) && rest.len() >= 2 {
        return Judged::new(Kind::Change, [head]);
    }
    Judged::new(Kind::Unclear, [head])
}

/// Leaves out what a purpose says, for a purpose is no result.
fn cut_purpose(row: &Row, within: Range<usize>) -> Range<usize> {
    let end = row.find(within.clone(), Signs::PURPOSE).unwrap_or(within.end);
    within.start..end.max(within.start)
}
