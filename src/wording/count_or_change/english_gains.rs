//! What people get, start, are covered by or take part in: what that is decides whether it is reach or a change.

use super::english::NOUN;
use super::english_whom::last_of_row;
use super::signs::{Row, Signs};

/// *covered by health insurance*: what one has, and no programme did.
pub(super) fn insured(row: &Row, at: usize) -> Option<usize> {
    let by = row.signs(at).any(Signs::COVERS) && row.signs(at + 1).any(Signs::BY);
    let scheme = row.signs(at + 2).any(Signs::CODE) || row.signs(at + 2) == Signs::NONE;
    let named = Some(at + 2).filter(|&name| scheme && name + 1 == row.len());
    row.find(at + 2..at + 6, Signs::COVERAGE).or(named).filter(|_| by)
}

/// *access to hygiene items*, *accessing activities*: what was handed out within the next words.
pub(super) fn handed_out(row: &Row, from: usize) -> Option<usize> {
    let access = row.find(from..from + 3, Signs::ACCESS)?;
    // *accessing support* is getting it, *access to support* how one lives.
    let signs = row.signs(access);
    let form = signs.any(Signs::ING.and(Signs::PARTICIPLE));
    let verb = form || row.signs(access.wrapping_sub(1)).any(Signs::RELATIVE);
    let handed = Signs::HANDED.and(Signs::ACTIVITY);
    let handed = if verb { handed.and(Signs::SUPPORTS) } else { handed };
    // *accessing education, training and work*
    let life =
        row.signs(access + 1).any(Signs::SCHOOL) && row.signs(access + 2).any(Signs::STOP.and(Signs::AND));
    row.find(access + 1..access + 6, handed).filter(|_| !life)
}

/// *participating in*, *involved in*: the verb is followed by what one takes part in.
pub(super) fn takes_part(row: &Row, at: usize) -> bool {
    // *take part in*
    let part = row.signs(at).any(Signs::TAKEN) && row.signs(at + 1) == Signs::NONE;
    let at = if part { at + 1 } else { at };
    // In *monitoring bodies* the last noun of the row is what one takes part in.
    let offered = row
        .find(at + 1..at + 5, Signs::WORK)
        .filter(|&offer| !row.signs(offer + 1).any(Signs::SOCIETY) || row.signs(offer + 1).any(Signs::WORK));
    // *economic activities* are life, *leadership training* is an offer.
    let society = offered.is_none_or(|offer| {
        row.signs(offer - 1).any(Signs::SOCIETY) && row.signs(offer).any(Signs::ACTIVITY)
    });
    row.signs(at + 1).any(Signs::IN) && society
}

/// *businesses started by participants*: a firm that somebody starts lives by itself.
pub(super) fn is_started(row: &Row, head: usize, at: usize) -> bool {
    let signs = row.signs(at);
    row.signs(head).any(Signs::BUSINESS)
        && signs.any(Signs::STARTS)
        && signs.any(Signs::PARTICIPLE.and(Signs::PAST))
        && !row.signs(at + 1).any(Signs::WITH)
}

/// *who started a business*: it is theirs.
pub(super) fn starts(row: &Row, at: usize) -> bool {
    row.signs(at).any(Signs::MADE)
        && row.signs(at - 1).any(Signs::RELATIVE.and(Signs::AUXILIARY))
        && row.signs(at + 1).any(Signs::ARTICLE.and(Signs::THEIR))
        && row.has(at + 2..at + 5, Signs::BUSINESS)
}

/// *brought back into use*, *led into work*
pub(super) fn into_state(row: &Row, verb: usize) -> Option<usize> {
    let into = row.find(verb + 1..verb + 4, Signs::INTO)?;
    row.find_only(
        into + 1..into + 3,
        Signs::STATE.and(Signs::BECOME).and(Signs::SCHOOL),
        Signs::WORK,
    )
}

/// *received an investment*, *implement a policy*, *benefit from access to water*: what is got or made is a
/// change when it is a condition of life or a rule.
pub(super) fn gained(row: &Row, verb: usize) -> Option<usize> {
    // *sign on to a charter*: here *to* belongs to the verb.
    let signed = (verb + 1..verb + 5).find(|&at| {
        row.signs(at).any(Signs::RULE) && row.has(verb + 1..at, Signs::TO) && !row.has(verb + 1..at, NOUN)
    });
    let object = signed
        .filter(|_| row.signs(verb).any(Signs::MADE))
        .or_else(|| row.find(verb + 1..verb + 6, NOUN.and(Signs::PURPOSE).and(Signs::RELATIVE)))?;
    // In *business development support* the last noun of the row is what is got.
    let last = last_of_row(row, object, verb + 8);
    let signs = row.signs(last);
    // *received nutrition education*
    let state = signs.any(Signs::STATE) && !signs.any(Signs::WORK) && !row.signs(last + 1).any(Signs::THEME);
    // *vaccinated against measles*: nobody is brought to an illness.
    let through = row.signs(verb).any(Signs::GOTTEN)
        || !signs.any(Signs::AILMENT)
            && row.signs(verb + 1).any(Signs::PREPOSITION)
            && !row.signs(verb + 1).any(Signs::IN.and(Signs::THROUGH));
    // *who made friends*, *who have built confidence*
    let active = row.signs(verb - 1).any(Signs::RELATIVE.and(Signs::HAVE));
    let through = through || (active && row.signs(verb).any(Signs::MADE));
    // *received emergency accommodation*
    let for_now = row.signs(last - 1).any(Signs::FOR_NOW);
    let by_state = state
        && !for_now
        && through
        && handed_out(row, last).is_none()
        && !row.signs(verb + 1).any(Signs::BY);
    let by_rule = row.signs(object).any(Signs::RULE) && row.signs(verb + 1).any(Signs::BY)
        || signs.any(Signs::RULE) && row.signs(verb).any(Signs::MADE);
    (by_state || by_rule).then_some(last)
}
