//! Sentences in English: who does something, and whether that is the effort of the own side.

use super::Kind;
use super::english::{DONE, NOUN, SOMEONE, VERB};
use super::english_after::acts_alone;
use super::english_gains::gained;
use super::signs::{Judged, Row, Signs};

/// Somebody does something: effort of the own side, unless it tells of a practice.
pub(super) fn sentence(row: &Row, start: usize, verb: Option<usize>, quality: Option<usize>) -> Judged {
    let Some(verb) = verb else {
        return Judged::new(Kind::Unclear, []);
    };
    let signs = row.signs(verb);
    // *Mayors take up the advice*
    let offer = row.has(verb + 2..verb + 5, Signs::OFFER);
    if signs.any(Signs::TAKEN) && row.signs(verb + 1).any(Signs::ADOPTED) && !offer {
        return Judged::new(Kind::Change, [verb, verb + 1]);
    }
    if let Some(quality) = quality {
        return Judged::new(Kind::Change, [verb, quality]);
    }
    if acts_alone(row, verb) {
        return Judged::new(Kind::Change, [verb]);
    }
    // *Carers had a break*
    let had =
        signs.any(Signs::TAKEN) && signs.any(Signs::AUXILIARY) && row.signs(verb + 1).any(Signs::ARTICLE);
    if had && let Some(given) = row.find_only(verb + 2..verb + 5, Signs::WORK, Signs::STATE) {
        return Judged::new(Kind::Count, [verb, given]);
    }
    // *have a plan*: what somebody has is how they stand.
    if signs.any(Signs::HAVE) && row.signs(verb + 1).any(Signs::ARTICLE) {
        return Judged::new(Kind::Change, [verb]);
    }
    // *have a policy*: a rule that one has is a practice.
    if signs.any(Signs::AUXILIARY)
        && let Some(rule) = row.find(verb + 1..verb + 6, Signs::RULE)
        && row.has(start..verb, SOMEONE)
        && !row.has(verb..rule, Signs::PURPOSE)
    {
        return Judged::new(Kind::Change, [verb, rule]);
    }
    let public = row.find(start..verb, Signs::PUBLIC);
    let done = if signs.any(Signs::AUXILIARY) {
        row.find(verb + 1..verb + 4, VERB)
            .filter(|&at| row.signs(at).any(DONE))
    } else {
        Some(verb).filter(|_| signs.any(DONE))
    };
    // People who act are no effort of the programme; organisations may be its partners.
    let person = row
        .find(start..verb, Signs::PERSON)
        .filter(|_| !row.has(start..verb, Signs::ORGANISATION.and(Signs::GUEST)));
    // A party, a company or a school is no partner of the programme: what it does is its own act.
    let others = row
        .find(start..verb, Signs::ORGANISATION)
        .filter(|_| {
            !(start..row.len()).any(|at| {
                row.signs(at).any(Signs::PARTNER) && !row.signs(at.wrapping_sub(1)).any(Signs::THEIR)
            })
        })
        .filter(|_| !row.has(start..verb, Signs::GUEST.and(Signs::PERSON)))
        .filter(|_| {
            signs.any(DONE)
                && !signs.any(
                    Signs::PARTICIPLE
                        .and(Signs::PAST)
                        .and(Signs::ING)
                        .and(Signs::GOTTEN),
                )
        });
    if let Some(others) = others {
        return Judged::new(Kind::Change, [others, verb]);
    }
    let served = signs.any(
        Signs::AUXILIARY
            .and(Signs::PARTICIPLE)
            .and(Signs::PAST)
            .and(Signs::TAKES_PART)
            .and(Signs::GOTTEN),
    );
    // *Neighbours take pride in the street*: what they take is nothing that was offered.
    let active = Signs::TAKES_PART.and(Signs::GOTTEN);
    let form = Signs::AUXILIARY.and(Signs::PARTICIPLE).and(Signs::PAST);
    let offered = Signs::WORK.and(Signs::OWN_WORK).and(Signs::HANDED);
    let on_their_own = signs.any(active)
        && !signs.any(form)
        && row.find_only(verb + 1..verb + 8, offered, Signs::MORE).is_none()
        && verb + 1 < row.len();
    if let Some(person) = person.filter(|_| !served || on_their_own) {
        return Judged::new(Kind::Change, [person, verb]);
    }
    if let Some(done) = done {
        let uptake = gained(row, done)
            .or_else(|| {
                row.find(done + 1..done + 9, Signs::SOCIETY)
                    .filter(|_| row.signs(done).any(Signs::REACHED) && noun_of_people(row, done))
            })
            .or_else(|| {
                row.find(done..row.len(), Signs::RELATIVE)
                    .and_then(|at| row.find(at..at + 4, Signs::BECOME))
            });
        if let Some(uptake) = uptake {
            return Judged::new(Kind::Change, [done, uptake]);
        }
    }
    match (done, public) {
        (Some(done), None) => Judged::new(Kind::Count, [done]),
        _ => Judged::new(Kind::Change, [verb]),
    }
}

/// Says whether people are the object of the verb, or what it is followed by.
pub(super) fn noun_of_people(row: &Row, verb: usize) -> bool {
    row.signs(verb + 1).any(Signs::IN)
        || row.signs(verb + 2).any(Signs::IN)
        || row.has(verb + 1..verb + 3, SOMEONE)
}

/// *clubs coach and advise*: a word that could be a noun is a verb beside one that can only be a verb.
pub(super) fn is_joined_verb(row: &Row, at: usize) -> bool {
    let other = row.signs(at + 2);
    row.signs(at - 1).any(SOMEONE)
        && row.signs(at + 1).any(Signs::AND)
        && other.any(VERB)
        && !other.any(NOUN.and(Signs::PARTICIPLE).and(Signs::ING))
}

/// *have been coached*, *take part in*: what is said of people at last, behind all that tells who they are.
pub(super) fn main_verb(row: &Row, head: usize) -> Option<usize> {
    let person = row.signs(head).any(Signs::PERSON.and(Signs::GUEST));
    let verb = (head + 1..row.len()).find(|&at| {
        let (signs, next) = (row.signs(at), row.signs(at + 1));
        let been = next.any(Signs::AUXILIARY) || row.is_adverb(at + 1);
        let done = row.signs(if been { at + 2 } else { at + 1 });
        let passive =
            signs.any(Signs::AUXILIARY) && done.any(DONE) && done.any(Signs::PARTICIPLE.and(Signs::PAST));
        let form = Signs::PARTICIPLE.and(Signs::ING).and(Signs::PAST);
        let joins = signs.any(Signs::INVOLVED) && !signs.any(form) && next.any(Signs::IN);
        passive || joins
    })?;
    let before = Signs::RELATIVE.and(DONE).and(Signs::NEGATION).and(Signs::AND);
    // *are taught and find work*
    let more = row.find_only(
        verb + 1..row.len(),
        Signs::BECOME.and(Signs::MORE),
        Signs::CIRCUMSTANCE.and(NOUN),
    );
    (person && more.is_none() && !row.has(head + 1..verb, before)).then_some(verb)
}

/// *Family support sessions*, *breakfast club visits*: words that could be verbs only say what kind the last one is, since
/// a subject in the singular has no bare verb.
pub(super) fn compound(row: &Row, start: usize) -> Option<usize> {
    let closes = Signs::PREPOSITION
        .and(Signs::STOP)
        .and(Signs::PURPOSE)
        .and(Signs::WITH)
        .and(Signs::RELATIVE);
    let form = Signs::PARTICIPLE.and(Signs::PAST);
    // *sessions held*
    let ends = |at: usize| row.signs(at).any(closes) || (row.signs(at).any(form) && row.signs(at).any(DONE));
    let end = (start..row.len()).find(|&at| ends(at)).unwrap_or(row.len());
    let last = end.checked_sub(1).filter(|&at| at > start)?;
    let noun = row.signs(last);
    let thing = noun.any(Signs::PLURAL) && noun.any(Signs::WORK.and(Signs::GUEST));
    let unlike = Signs::PLURAL
        .and(form)
        .and(Signs::AUXILIARY)
        .and(Signs::MORE)
        .and(Signs::NEGATION)
        .and(Signs::THEIR)
        .and(Signs::ADOPTED)
        .and(Signs::AND);
    // *Media implement plans*: what can only be a verb is one.
    let verb = |at: usize| row.signs(at).any(VERB) && !row.signs(at).any(NOUN.and(Signs::FORMS));
    let kind =
        !row.has(start..last, unlike) && row.has(start + 1..last, VERB) && !(start + 1..last).any(verb);
    // *Provide legal help*: a command stands first.
    let first = row.signs(start);
    let command = first.any(Signs::COMMAND) && !first.any(NOUN);
    (thing && kind && !command && !noun.any(Signs::STATE.and(Signs::REPORT))).then_some(last)
}
