//! Things that are done, made or handed out in English: they count effort, unless others took them up or they changed.

use super::super::kind::Kind;
use super::super::row::Judged;
use super::super::signs::Signs;
use super::grammar::{DONE, FORM, NOUN, Phrase, VERB, nearby, object};

/// The constructions in which a thing tells of a change, by which word. Each can be left out without the others.
const CHANGES: &[fn(&Phrase, usize) -> Option<usize>] = &[
    attendance_at_school,
    done_well,
    living_by_itself,
    made_by_others,
    became,
    with_a_result,
    how_it_stands,
];

/// Things count effort unless one of the constructions says otherwise.
pub(super) fn things(phrase: &Phrase) -> Option<Judged> {
    let head = phrase.head.filter(|_| phrase.noun().any(Signs::EFFORT))?;
    let change = CHANGES.iter().find_map(|fits| fits(phrase, head));
    Some(match change {
        Some(change) => Judged::new(Kind::Change, [head, change]),
        None => Judged::new(Kind::Count, [head]),
    })
}

/// *school attendance*, *pupil attendance*: behaviour, where *workshop attendance* is reach.
fn attendance_at_school(phrase: &Phrase, head: usize) -> Option<usize> {
    let life = Signs::SCHOOL.and(Signs::STATE).and(Signs::PERSON);
    (phrase.noun().any(Signs::ATTENDANCE) && phrase.kind().any(life)).then_some(head)
}

/// *Content is consistently made*: how well it is done tells of a practice.
fn done_well(phrase: &Phrase, _: usize) -> Option<usize> {
    phrase
        .told(Signs::MORE, Signs::NONE)
        .filter(|_| phrase.next().any(Signs::AUXILIARY))
}

/// *Content reflects the lives of women*: a thing that does something by itself.
fn living_by_itself(phrase: &Phrase, _: usize) -> Option<usize> {
    let (does, other) = (
        Signs::BECOME.and(Signs::ADOPTED),
        NOUN.and(DONE).and(FORM).and(Signs::ING),
    );
    let lives = phrase.next().any(does) && !phrase.next().any(other);
    lives.then_some(phrase.rest.start)
}

/// *promises made by the municipality*: what others do of their own accord.
fn made_by_others(phrase: &Phrase, _: usize) -> Option<usize> {
    let by = phrase.row.find(phrase.rest.clone(), Signs::BY)?;
    phrase.row.find(object(by), Signs::PUBLIC)
}

/// *services strengthened*, *hours lost*, where *hours reduced* may be the own ones: the thing itself changed.
fn became(phrase: &Phrase, _: usize) -> Option<usize> {
    let row = phrase.row;
    let at = row.find(phrase.rest.clone(), VERB.and(Signs::PURPOSE).and(Signs::RELATIVE))?;
    let form = if phrase.noun().any(Signs::DURATION) {
        Signs::PAST
    } else {
        FORM
    };
    let signs = row.signs(at);
    (signs.any(Signs::BECOME) && signs.any(form) && !signs.any(DONE)).then_some(at)
}

/// *lessons that led to a job*: a clause tells what came of it.
fn with_a_result(phrase: &Phrase, _: usize) -> Option<usize> {
    let clause = phrase.row.find(phrase.rest.clone(), Signs::RELATIVE)?;
    phrase.row.find(
        clause..phrase.rest.end,
        Signs::BECOME.and(Signs::ADOPTED).and(Signs::MORE),
    )
}

/// *roads in poor repair*, *days without water*: how the thing stands.
fn how_it_stands(phrase: &Phrase, _: usize) -> Option<usize> {
    let first = phrase.next();
    let stands = if first.any(Signs::IN) {
        Signs::STANDS_IN
    } else {
        Signs::STATE
    };
    phrase
        .row
        .find(nearby(phrase.rest.start), stands)
        .filter(|_| first.any(Signs::IN.and(Signs::WITH)))
}
