//! English titles that do not say how many: a command, or a sentence in which somebody acts.

use super::super::kind::Kind;
use super::super::row::Judged;
use super::super::signs::Signs;
use super::grammar::{DONE, FORM, NOUN, Phrase, SOMEONE, VERB, is_noun, last_of_row, nearby, object};

/// *Provide shelter to families*, *Emergency response: provide shelter*: what will be done.
pub(super) fn command(phrase: &Phrase) -> Option<Judged> {
    let row = phrase.row;
    let is = |at: usize| row.signs(at).any(Signs::COMMAND);
    let announced = || object(phrase.start).find(|&at| is(at) && row.signs(at - 1).any(Signs::STOP));
    let at = Some(phrase.start).filter(|&at| is(at)).or_else(announced)?;
    (!phrase.counted).then(|| Judged::new(Kind::Count, [at]))
}

/// Somebody does something: effort of the own side, unless others act or it tells of a practice.
pub(super) fn sentence(phrase: &Phrase) -> Option<Judged> {
    let row = phrase.row;
    let verb = main_verb(phrase).filter(|_| !phrase.counted)?;
    let change = |at| Some(Judged::new(Kind::Change, [verb, at]));
    // *do it well*
    if let Some(practice) = row.find(phrase.start..row.len(), Signs::MORE) {
        return change(practice);
    }
    if on_their_own(phrase, verb) {
        return change(verb);
    }
    let done = if row.signs(verb).any(Signs::AUXILIARY) {
        row.find(nearby(verb), VERB)
    } else {
        Some(verb)
    };
    let done = done.filter(|&at| row.signs(at).any(DONE) && !row.has(phrase.start..verb, Signs::PUBLIC));
    match done {
        Some(done) if !takes_up(phrase, done) => Some(Judged::new(Kind::Count, [done])),
        _ => change(verb),
    }
}

/// People who act are no effort of the programme; its partners may be.
fn on_their_own(phrase: &Phrase, verb: usize) -> bool {
    let before = phrase.start..verb;
    phrase.row.has(before.clone(), SOMEONE) && !phrase.row.has(before, Signs::PARTNER)
}

/// *make a policy*, *include women in their boards*: a rule is taken up, or people are let in.
fn takes_up(phrase: &Phrase, done: usize) -> bool {
    let row = phrase.row;
    let what = row.find(object(done), NOUN);
    let rule = what.is_some_and(|at| last_of_row(row, at).any(Signs::RULE));
    let let_in = row.has(object(done), SOMEONE) && row.has(done + 1..row.len(), Signs::SOCIETY);
    rule || let_in
}

/// The verb of a sentence: one that stands behind whoever does it.
fn main_verb(phrase: &Phrase) -> Option<usize> {
    let row = phrase.row;
    if phrase.head.is_some() && !phrase.noun().any(SOMEONE) {
        return None;
    }
    let from = phrase.rest.start.max(phrase.start + 1);
    let verb = row.find(from..row.len(), VERB.and(Signs::AUXILIARY))?;
    let other = row.signs(verb).any(FORM.and(Signs::ING)) || row.has(phrase.start..verb, Signs::RELATIVE);
    Some(verb).filter(|_| !other && !is_noun(row, verb))
}
