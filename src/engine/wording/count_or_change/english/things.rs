//! Things that are done, made or handed out in English: they count effort, unless others took them up or they changed.

use super::super::kind::Kind;
use super::super::row::Judged;
use super::super::signs::Signs;
use super::grammar::{DONE, FORM, NOUN, Phrase, VERB, nearby, object};

/// The constructions in which a thing tells of a change, by which word. Each can be left out without the others.
const CHANGES: &[fn(&Phrase) -> Option<usize>] = &[
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
    let change = CHANGES.iter().find_map(|fits| fits(phrase));
    Some(match change {
        Some(change) => Judged::new(Kind::Change, [head, change]),
        None => Judged::new(Kind::Count, [head]),
    })
}

/// *school attendance*, *pupil attendance*: behaviour, where *workshop attendance* is reach.
fn attendance_at_school(phrase: &Phrase) -> Option<usize> {
    let life = Signs::SCHOOL.and(Signs::STATE).and(Signs::PERSON);
    phrase
        .head
        .filter(|_| phrase.noun().any(Signs::ATTENDANCE) && phrase.kind().any(life))
}

/// *Content is consistently made*: how well it is done tells of a practice.
fn done_well(phrase: &Phrase) -> Option<usize> {
    phrase
        .told(Signs::MORE, Signs::NONE)
        .filter(|_| phrase.next().any(Signs::AUXILIARY))
}

/// *Content reflects the lives of women*: a thing that does something by itself.
fn living_by_itself(phrase: &Phrase) -> Option<usize> {
    let other = NOUN.and(DONE).and(FORM).and(Signs::ING);
    let lives = phrase.next().any(Signs::BECOME.and(Signs::ADOPTED));
    // *lessons led to jobs*
    let led = phrase.next().any(Signs::ADOPTED) && phrase.row.signs(phrase.rest.start + 1).any(Signs::TO);
    (led || lives && !phrase.next().any(other)).then_some(phrase.rest.start)
}

/// *promises made by the municipality*: what others do of their own accord.
fn made_by_others(phrase: &Phrase) -> Option<usize> {
    let by = phrase.row.find(phrase.rest.clone(), Signs::BY)?;
    phrase.row.find(object(by), Signs::PUBLIC)
}

/// *services strengthened*, *hours lost*, where *hours worked* are effort: the thing itself changed.
fn became(phrase: &Phrase) -> Option<usize> {
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
fn with_a_result(phrase: &Phrase) -> Option<usize> {
    let clause = phrase.row.find(phrase.rest.clone(), Signs::RELATIVE)?;
    let result = Signs::BECOME.and(Signs::ADOPTED).and(Signs::MORE);
    phrase.row.find(clause..phrase.rest.end, result)
}

/// *roads in poor repair*, *days without water*: how the thing stands.
fn how_it_stands(phrase: &Phrase) -> Option<usize> {
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
