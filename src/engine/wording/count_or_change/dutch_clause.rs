//! Rule 3 for Dutch, for clauses and sentences: a clause says what people came to, or only that they came.

use std::ops::Range;

use super::dutch_accord::of_own_accord;
use super::dutch_grammar::{DONE, NOUN, offer};
use super::dutch_opening::Opening;
use super::dutch_said::Said;
use super::kind::Kind;
use super::row::{Judged, Row};
use super::signs::Signs;

/// Where the clause starts that says something of the head.
pub(super) fn clause_of(row: &Row, head: usize) -> Option<usize> {
    let relative = row.find(head + 1..row.len(), Signs::RELATIVE)?;
    let signs = row.signs(relative);
    // *deelnemers, waarvan nieuw*: a part of them, and nothing that is said of all.
    let of_a_part = signs.any(Signs::OF_WHICH) && row.signs(relative - 1).any(Signs::STOP);
    // *inwoners met vertrouwen in de wijze waarop*: the clause goes with another noun.
    let of_another = signs.any(Signs::WHERE)
        && row
            .find(head + 1..relative, Signs::WITH)
            .is_some_and(|with| row.has(with..relative, Signs::STATE));
    // *inwoners ervaren dat de buurt rustig is*: the clause is what they experience.
    let of_the_verb = relative == head + 2 && row.signs(head + 1).any(Signs::BECOME);
    (!of_a_part && !of_another && !of_the_verb).then_some(relative + 1)
}

/// The verb of a sentence, when one stands behind its subject: *ouderen bewegen meer*.
pub(super) fn predicate(row: &Row, head: usize, opening: Opening) -> Option<usize> {
    // *het aantal vrijwilligers groeit*: how the number moves changes nothing about what is counted.
    if opening == Opening::Many && row.has(head + 1..row.len(), Signs::MOVING) {
        return None;
    }
    let next = row.signs(head + 1);
    // *vrijwilligers ontwikkelen vaardigheden*: a verb that is in no list.
    let unknown =
        next.any(Signs::PLURAL) && next.without(Signs::PLURAL.and(Signs::PARTICIPLE)) == Signs::NONE;
    // *vrijwilligers verbonden aan het huis*: with a preposition it is a participle.
    let unknown = unknown && !(next.any(Signs::PARTICIPLE) && row.signs(head + 2).any(Signs::PREPOSITION));
    if opening == Opening::Plain && unknown {
        return Some(head + 1);
    }
    let verb = DONE
        .and(Signs::BECOME)
        .and(Signs::GOTTEN)
        .and(Signs::AUXILIARY)
        .and(Signs::TAKES_PART)
        .and(Signs::JUDGES);
    let at = row.find(head + 1..row.len(), verb)?;
    let signs = row.signs(at);
    // *deelnemers bewegen meer*: right behind many, the form is no participle, and no noun.
    let right_behind = opening == Opening::Plain && at == head + 1 && signs.any(Signs::PLURAL);
    let finite = right_behind || signs.any(Signs::AUXILIARY) || !signs.any(Signs::PARTICIPLE.and(NOUN));
    // *deelnemers aan het café spreken vaker*: only a sentence has its verb so late.
    // *ouderen met schulden krijgen hulp*: these verbs come behind all that is said of the subject.
    let late =
        signs.any(Signs::AUXILIARY.and(Signs::GOTTEN).and(Signs::FINITE)) && !signs.any(Signs::PARTICIPLE);
    let parted = if late {
        Signs::STOP
    } else if opening == Opening::Plain && next.any(Signs::PREPOSITION) {
        Signs::WITH.and(Signs::STOP)
    } else {
        Signs::WITH.and(Signs::STOP).and(NOUN)
    };
    (finite && !row.has(head + 1..at, parted)).then_some(at)
}

/// A clause says what people came to, or only that they came.
pub(super) fn clause(row: &Row, head: usize, clause: Range<usize>) -> Judged {
    let said = Said::read(row, clause);
    let judged = |kind, at| Judged::new(kind, [head, at]);
    // *een certificaat behaalt*: it belongs to the course, where a diploma is a level.
    let certified = said
        .find(row, Signs::CERTIFICATE)
        .filter(|_| said.became.is_some() && said.state.is_none() && !said.has(row, Signs::AND));
    if let Some(certified) = certified {
        return judged(Kind::Count, certified);
    }
    // *hebben wij bereikt*: what the organisation itself did.
    if let Some(done) = said.done.filter(|_| said.has(row, Signs::WE)) {
        return judged(Kind::Count, done);
    }
    // *in aanraking met de politie*, but not *in aanraking met cultuur*
    let harm = said
        .find(row, Signs::BEFALLS)
        .filter(|&at| !row.has(at + 1..at + 5, Signs::SOCIETY));
    if let Some(became) = harm.or(said.became) {
        return judged(Kind::Change, became);
    }
    if let Some(contact) = contact_of_their_own(row, &said) {
        return judged(Kind::Change, contact);
    }
    // *lid is van een vereniging*, *aangesloten bij een club*: in society, where *lid van de bibliotheek* uses an offer.
    // *vrijwilliger is*, where *een vrijwilliger heeft* is an offer.
    let gives = said.main.clone().find(|&at| {
        let next = row.signs(at + 1);
        row.signs(at).any(Signs::GIVER) && next.any(Signs::AUXILIARY) && !next.any(Signs::HAVE)
    });
    if let Some(gives) = gives.filter(|_| row.signs(head).any(Signs::PERSON)) {
        return judged(Kind::Change, gives);
    }
    let belongs =
        said.has(row, Signs::MEMBER) || said.done.is_some_and(|at| row.signs(at).any(Signs::LISTED));
    if let Some(society) = said.find(row, Signs::SOCIETY).filter(|_| belongs) {
        return judged(Kind::Change, society);
    }
    if let Some(gotten) = said.find(row, Signs::GOTTEN) {
        return match gained(row, &said) {
            Some(gained) => judged(Kind::Change, gained),
            None => judged(Kind::Count, gotten),
        };
    }
    if let Some(done) = said.done {
        return match of_own_accord(row, head, done, &said) {
            Some(own) => judged(Kind::Change, own),
            None => judged(Kind::Count, done),
        };
    }
    if let Some(sign) = said.state.or(said.own).or_else(|| said.find(row, Signs::MORE)) {
        return judged(Kind::Change, sign);
    }
    // *een intake heeft*, *op de wachtlijst staat*, *een vaste begeleider heeft*
    // *een lidmaatschap heeft* is theirs.
    let person = row.signs(head).any(Signs::PERSON);
    let offered = offer(row, said.main.clone())
        .or_else(|| said.find(row, Signs::PARTICIPANT))
        .filter(|&at| {
            said.has(row, Signs::AUXILIARY.and(Signs::TAKES_PART))
                && !(person && row.signs(at).any(Signs::TRAIT))
        });
    // *wordt* with a participle of any verb
    let passive = said
        .find(row, Signs::PASSIVE)
        .filter(|_| said.has(row, Signs::PARTICIPLE));
    match offered.or(passive) {
        Some(served) => judged(Kind::Count, served),
        None => judged(Kind::Change, said.main.start.saturating_sub(1)),
    }
}

/// Contact with people of one's own is a network, contact with the organisation is none.
fn contact_of_their_own(row: &Row, said: &Said) -> Option<usize> {
    let contact = said.find(row, Signs::CONTACT)?;
    let own =
        row.has(said.main.start..contact, Signs::SOCIAL) || row.has(contact + 1..contact + 4, Signs::PERSON);
    (own && said.done.is_none()).then_some(contact)
}

/// *krijgen les*, but *krijgen weer moed*, *een woning gekregen*, *hulp krijgt van buren*: what is got decides.
fn gained(row: &Row, said: &Said) -> Option<usize> {
    let again = said.find(row, Signs::MORE).filter(|&at| {
        // *een hoger advies krijgt*: how good it is, where *meer hulp krijgt* is how much.
        let better = !row.signs(at).any(Signs::MORE_OF) && row.signs(at + 1).any(Signs::EFFORT);
        better || offer(row, said.main.clone()).is_none()
    });
    // *voorlichting over zorg gekregen*: what the offer is about is not what was got.
    said.state
        .filter(|&at| offer(row, said.main.start..at).is_none())
        .or_else(|| said.find(row, Signs::PLACE))
        .or(again)
        .or_else(|| from_their_own(row, said.main.clone()))
}

/// *hulp van buren*: what people get from their own is no offer.
pub(super) fn from_their_own(row: &Row, within: Range<usize>) -> Option<usize> {
    within
        .into_iter()
        .filter(|&at| row.signs(at).any(Signs::OF))
        .find_map(|of| row.find(of + 1..of + 3, Signs::PERSON))
}
