//! What people and bodies in English have, had or are: it is given to them, or it tells how they stand.

use super::Kind;
use super::english::{DONE, NOUN, SOMEONE, VERB};
use super::english_gains::handed_out;
use super::english_own::looked_after;
use super::english_whom::{before_its_noun, done_behind, for_whom, last_of_row};
use super::signs::{Judged, Row, Signs};

/// *with better health*, *without a home*: what people or organisations have.
pub(super) fn with_what(row: &Row, head: usize, at: usize, done: Option<usize>) -> Option<Judged> {
    let signs = row.signs(at);
    let change = |at| Some(Judged::new(Kind::Change, [head, at]));
    // *having received a bicycle*
    let next = row.signs(at + 1);
    if signs.any(Signs::HAVING) && next.any(DONE) && next.any(Signs::PARTICIPLE.and(Signs::PAST)) {
        return None;
    }
    // *tenants advised, with a breakdown by age*
    if done.is_some() && row.signs(at - 1).any(Signs::STOP) {
        return None;
    }
    // *with good marks*
    if row.signs(at + 1).any(Signs::OPINION) && done.is_none() {
        return change(at + 1);
    }
    // *with an increase in pay*
    if let Some(more) = row
        .find(at + 1..at + 3, Signs::TREND)
        .filter(|_| !row.has(at + 1..at + 3, NOUN))
    {
        return change(more);
    }
    // *advised with debts*: why they came.
    let why = row.has(at + 1..at + 3, Signs::AILMENT) && !row.has(at + 1..at + 3, Signs::MORE);
    if done.is_some() && why {
        return None;
    }
    // *consultations with displaced families*
    let whom = row.signs(at + 1).any(Signs::CIRCUMSTANCE) && row.signs(at + 1).any(Signs::PARTICIPLE);
    if whom && done.is_some() && row.signs(at + 2).any(SOMEONE) {
        return None;
    }
    if let Some(own) = looked_after(row, head, at).filter(|_| done.is_none()) {
        return Some(Judged::new(Kind::Count, [head, own]));
    }
    // *with a licence*: what one holds for good.
    let papers = (at + 1..at + 5).find(|&word| {
        let last = last_of_row(row, word, at + 6);
        row.signs(word).any(Signs::PAPERS) && last == word && done.is_none()
    });
    let rule = row.find(at + 1..at + 5, Signs::RULE).filter(|_| done.is_none());
    let rule = rule.or(papers.filter(|_| !done_behind(row, at)));
    let lacking = Some(at).filter(|_| signs.any(Signs::NEGATION) && done.is_none() && !done_behind(row, at));
    // *coached with no relapse*
    let lacking = lacking.or_else(|| {
        let none = row.signs(at + 1).any(Signs::NEGATION) && !done_behind(row, at);
        Some(at).filter(|_| none)
    });
    if let Some(settled) = rule.or(lacking) {
        return change(settled);
    }
    // *provided with assets*: the verb before it tells that it was handed out.
    if done.is_some_and(|done| done + 1 == at) {
        return None;
    }
    // In *with a learning plan* it says what kind.
    let closes = Signs::RELATIVE.and(Signs::PURPOSE).and(Signs::STOP);
    let end = row.find(at + 1..row.len(), closes).unwrap_or(row.len());
    let first =
        |of: Signs| (at + 1..end).find(|&word| row.signs(word).any(of) && !before_its_noun(row, word));
    let object = first(NOUN.and(Signs::MORE).and(Signs::BECOME))?;
    let state = first(Signs::STATE.and(Signs::MORE).and(Signs::BECOME));
    if let Some(handed) = handed_out(row, at + 1) {
        return Some(Judged::new(Kind::Count, [head, handed]));
    }
    if state.is_some_and(|state| for_whom(row, state)) {
        return None;
    }
    // *equipped with quality tools*: how good the thing is that was given.
    let of_the_gift =
        |state: usize| row.signs(state).any(Signs::MORE) && row.has(state + 1..state + 4, Signs::WORK);
    if let Some(state) = state.filter(|&state| done.is_none() || (state <= at + 2 && !of_the_gift(state))) {
        return change(state);
    }
    // *schools with toilets*: what an organisation has is its state; what a person has may be handed out.
    let given = Signs::WORK.and(Signs::GUEST);
    // *with a support network*
    let last = last_of_row(row, object, at + 7);
    let things = row.signs(object).any(given) && row.signs(last).any(given);
    let has = row.signs(head).any(Signs::ORGANISATION) || !things;
    let handled = (at..row.len()).any(|at| {
        let kind = row.signs(at - 1).any(Signs::ARTICLE.and(Signs::WITH)) && row.has(at + 1..at + 3, NOUN);
        row.signs(at).any(DONE) && !row.signs(at).any(NOUN) && !kind
    });
    if done.is_none() && has && !handled {
        return change(object);
    }
    None
}

/// *who had a check*: what was done with them.
pub(super) fn had(row: &Row, relative: usize) -> Option<usize> {
    let had = row.signs(relative + 1);
    let told =
        had.any(Signs::TAKEN) && had.any(Signs::AUXILIARY) && row.signs(relative + 2).any(Signs::ARTICLE);
    let check = row.find(relative + 3..relative + 7, NOUN)?;
    let check = last_of_row(row, check, relative + 8);
    (told && row.signs(check).any(Signs::WORK)).then_some(check)
}

/// *who were clients of the service*: a clause that says that they came.
pub(super) fn is_guest(row: &Row, head: Signs, relative: usize) -> Option<usize> {
    let described = row.signs(relative).any(Signs::RELATIVE) && row.signs(relative + 1).any(Signs::AUXILIARY);
    // *participants who are women*
    let who = if head.any(Signs::GUEST) {
        SOMEONE
    } else {
        Signs::GUEST
    };
    let guest = row.find(relative + 2..relative + 5, who)?;
    let only = !row.has(guest..guest + 5, Signs::SOCIETY.and(Signs::STATE));
    (described && only && !row.has(relative + 2..guest, VERB)).then_some(guest)
}
