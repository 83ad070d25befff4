//! Whom something is for: what people suffer or how they live says nothing of what became of them once something was
//! done for them.

use super::english::{DONE, NOUN, VERB};
use super::english_have::had;
use super::english_own::{comes, uses_own};
use super::signs::{Row, Signs};

/// *people with dementia advised*, *families facing eviction who were helped*: what is told of people here is why they
/// came, because behind it stands what was done for them.
pub(super) fn for_whom(row: &Row, at: usize) -> bool {
    let signs = row.signs(at);
    // *people using a service who were given a budget*, but not *people using tools that were given*.
    let told = !signs.any(Signs::USE) || row.has(at..row.len(), Signs::RELATIVE);
    // *at risk of losing their home*
    let risk = signs.any(Signs::ING)
        && at > 1
        && row.signs(at - 1).any(Signs::OF)
        && row.signs(at - 2).any(Signs::AILMENT);
    (risk || signs.any(Signs::AILMENT.and(Signs::CIRCUMSTANCE))) && told && done_behind(row, at)
}

/// Says whether something was done with the people of whom this word tells.
pub(super) fn done_behind(row: &Row, from: usize) -> bool {
    let mut other = false;
    let mut clause = false;
    for at in from + 1..row.len() {
        let signs = row.signs(at);
        // *living in flats built for them*: the flats were built. *after receiving help*: what came first.
        if signs.any(Signs::RELATIVE) {
            other = false;
            clause = true;
        } else if signs.any(Signs::STOP) && resumes(row, at) {
            other = false;
        } else if signs.any(Signs::THROUGH.and(Signs::STOP)) || (signs.any(Signs::PURPOSE) && !clause) {
            return false;
        } else if !other && (comes(row, at) || uses_own(row, at) || had(row, at - 1).is_some())
            || signs.any(DONE) && is_verb(row, at) && (!other || is_given(row, at))
        {
            return true;
        } else if signs.any(Signs::BECOME) && clause && !signs.any(Signs::CIRCUMSTANCE.and(NOUN)) {
            return false;
        } else if signs.any(Signs::WORK.and(Signs::ORGANISATION)) && !signs.any(Signs::AILMENT) {
            other = true;
        }
    }
    false
}

/// *referred*, *given*, *receiving*, *who attend*: a form that is no noun and stands before none.
fn is_verb(row: &Row, at: usize) -> bool {
    let signs = row.signs(at);
    let past = signs.any(Signs::PARTICIPLE.and(Signs::PAST));
    let before = row.signs(at - 1);
    let of_noun = past && before.any(Signs::PREPOSITION) && row.signs(at + 1).any(NOUN);
    let form = past || signs.any(Signs::GOTTEN) || (signs.any(Signs::ING) && !signs.any(NOUN));
    (form || before.any(Signs::RELATIVE.and(Signs::AUXILIARY))) && !of_noun
}

/// *given advice*, *receiving a parcel*: only people are.
fn is_given(row: &Row, at: usize) -> bool {
    let signs = row.signs(at);
    let given = signs.any(Signs::GOTTEN) || (signs.any(Signs::PAST) && signs.any(Signs::MADE));
    given && row.has(at + 1..at + 3, Signs::WORK)
}

/// *debt advice*, *health and nutrition classes*: before the noun it belongs to, a word only says what kind it is.
pub(super) fn says_what_kind(row: &Row, at: usize) -> bool {
    let kind = Signs::WORK.and(Signs::GUEST);
    let next = row.signs(at + 1);
    let far = row.signs(at + 2);
    let between =
        next == Signs::NONE || next.any(Signs::AND.and(Signs::STATE).and(Signs::THEME).and(Signs::ING));
    next.any(kind) || (between && far.any(kind))
}

/// The last noun of the row that starts here: in *trauma and grief counselling* the counselling.
pub(super) fn last_of_row(row: &Row, object: usize, end: usize) -> usize {
    let closes = Signs::PREPOSITION
        .and(Signs::RELATIVE)
        .and(Signs::AUXILIARY)
        .and(Signs::PURPOSE)
        .and(Signs::WITH)
        .and(Signs::STOP)
        .and(Signs::OF)
        .and(Signs::TO);
    (object..end.min(row.len()))
        .take_while(|&at| {
            let joins = row.signs(at).any(Signs::AND);
            !row.signs(at).any(closes) && (!joins || row.signs(at - 1).any(Signs::STATE))
        })
        .filter(|&at| row.signs(at).any(NOUN))
        .last()
        .unwrap_or(object)
}

/// *in developing countries*, *in structured and sustained courses*, *learning spaces*: before its noun a form of a verb
/// says what kind it is.
pub(super) fn before_its_noun(row: &Row, at: usize) -> bool {
    let signs = row.signs(at);
    let form = Signs::PARTICIPLE.and(Signs::ING).and(Signs::PAST);
    // *by host families*
    if !signs.any(form) && signs.any(VERB) && row.signs(at + 1).any(NOUN) {
        return row.signs(at.wrapping_sub(1)).any(Signs::PREPOSITION);
    }
    if !signs.any(form) || signs.any(NOUN) && !signs.any(Signs::FORMS) {
        return false;
    }
    let noun =
        row.has(at + 1..at + 3, NOUN) && !row.signs(at + 1).any(Signs::PREPOSITION.and(Signs::PURPOSE));
    if signs.any(Signs::FORMS) {
        return row.signs(at + 1).any(NOUN);
    }
    let before = at.wrapping_sub(1);
    let joined = row.signs(before).any(Signs::AND) && at > 1 && before_its_noun(row, at - 2);
    let joins =
        row.signs(at + 1).any(Signs::AND) && row.signs(at + 2).any(form) && row.has(at + 3..at + 6, NOUN);
    (row.signs(before).any(Signs::IN) || joined) && (noun || joins)
}

/// *persons per stove*: how many must share one.
pub(super) fn shared(row: &Row, head: usize) -> bool {
    let per = row.signs(head + 1).any(Signs::RATE) && !row.signs(head + 2).any(Signs::NUMBER);
    // *advisers per district*: how many of the own staff there are.
    let staff = row.signs(head).any(Signs::LOOKS_AFTER);
    // *children per session* tell how large a thing was that was done.
    let done = row.has(head + 2..head + 7, Signs::OFFER);
    per && !done && !staff && row.signs(head).any(Signs::PERSON) && row.has(head + 2..row.len(), NOUN)
}

/// *, by age, who were coached*: behind what stands between commas the clause goes on.
fn resumes(row: &Row, comma: usize) -> bool {
    (comma + 1..row.len()).any(|at| row.signs(at).any(Signs::RELATIVE) && row.signs(at - 1).any(Signs::STOP))
}
