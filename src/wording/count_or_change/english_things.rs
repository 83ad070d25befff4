//! Things and states in English: what was made or dealt with is effort, what others did with it or how it stands is not.

use std::ops::Range;

use super::Kind;
use super::english::{DONE, NOUN, SOMEONE, VERB};
use super::english_gains::into_state;
use super::english_own::{next_step, own_means};
use super::english_people::in_purpose;
use super::signs::{Judged, Row, Signs};

/// *school attendance* is behaviour.
pub(super) fn school_attendance(row: &Row, start: usize, head: usize) -> Option<usize> {
    head.checked_sub(1).filter(|&at| {
        // *A&E attendances*
        let casualty = row.range(at).len() == 1 && at > start && row.signs(at - 1).any(Signs::AND);
        // *pupil attendance*
        let pupils = row.signs(at).any(Signs::PERSON) && !row.has(head + 1..row.len(), Signs::WORK);
        let where_to = casualty || pupils || row.signs(at).any(Signs::SCHOOL.and(Signs::STATE));
        at >= start && where_to && row.signs(head).any(Signs::ATTENDANCE)
    })
}

/// Rule 4: things done or made, unless somebody took them up.
pub(super) fn work(row: &Row, head: usize, rest: Range<usize>) -> Judged {
    // *reports that incorporate stories*: what is put into a product is a product.
    let taken_up = |&at: &usize| row.signs(at).any(Signs::PARTICIPLE) || !row.signs(at + 1).any(Signs::WORK);
    if let Some(adopted) = row.find(rest.clone(), Signs::ADOPTED).filter(taken_up)
        && !in_purpose(row, rest.start, adopted)
        && !next_step(row, head, adopted)
    {
        return Judged::new(Kind::Change, [head, adopted]);
    }
    if let Some(others) = act_of_others(row, rest.clone()) {
        return Judged::new(Kind::Change, [head, others]);
    }
    if reports_a_state(row, head, rest.clone()) {
        return Judged::new(Kind::Change, [head]);
    }
    if let Some(told) = tells_a_state(row, head, rest.clone()) {
        return Judged::new(Kind::Change, [head, told]);
    }
    let clause = row.find(rest.clone(), Signs::RELATIVE);
    if let Some(clause) = clause {
        let result = row.find(clause..row.len(), Signs::BECOME.and(Signs::MORE));
        // *rules that keep and widen a right*: only what was done to the thing keeps it a thing that was made; what
        // people do in it (*evenings where they sing*) is part of it.
        let form = Signs::PARTICIPLE.and(Signs::PAST);
        let within = row.signs(clause).any(Signs::WHERE);
        let was_made = |result: usize| {
            (clause..result).any(|at| {
                let signs = row.signs(at);
                signs.any(DONE) && (signs.any(form) || (within && !signs.any(Signs::ING)))
            })
        };
        if let Some(result) = result.filter(|&at| !in_purpose(row, clause, at) && !was_made(at)) {
            return Judged::new(Kind::Change, [head, result]);
        }
    }
    Judged::new(Kind::Count, [head])
}

/// *cases of malaria*, *malaria cases*, *cases per 1000 inhabitants* count the illness, *cases of neglect followed up*
/// the follow-up.
pub(super) fn reports_a_state(row: &Row, head: usize, rest: Range<usize>) -> bool {
    // *confirmed cases*
    let before = head.checked_sub(1).is_some_and(|at| {
        row.signs(at).any(Signs::STATE) || row.has(at.saturating_sub(1)..head, Signs::ASKED)
    });
    // *crime reports*
    let told = head
        .checked_sub(1)
        .is_some_and(|at| row.signs(at).any(Signs::AILMENT))
        && row.signs(head).any(Signs::INCOMING)
        // *debt advice requests*, *homelessness applications*
        && !row.signs(head).any(Signs::ASKS_FOR);
    let rate = |at| row.signs(at).any(Signs::RATE) && row.signs(at + 1).any(Signs::NUMBER);
    (row.signs(head).any(Signs::REPORT) || told)
        && (before || row.signs(head + 1).any(Signs::OF) || (head + 1..row.len()).any(rate))
        && row.find_only(rest, DONE, NOUN).is_none()
}

/// *response time*, *time taken to decide*: how fast the own work is done.
pub(super) fn own_process(row: &Row, start: usize, head: usize) -> Option<usize> {
    let behind = || {
        // *time to deliver a parcel*
        let makes = row.find(head + 1..head + 4, Signs::TO)? + 1;
        let made = row.signs(makes).any(Signs::MADE.and(Signs::ACTION))
            && row.has(makes + 1..makes + 5, Signs::WORK);
        if made {
            return Some(makes);
        }
        let handles = row.find_only(head + 1..head + 7, Signs::HANDLED, Signs::ING)?;
        row.has(head + 1..handles, Signs::TO).then_some(handles)
    };
    // *budget absorption rate*
    // *repair time*, *call speed*
    let before = row.signs(head.wrapping_sub(1));
    let served = before.any(Signs::WORK) && !before.any(Signs::STATE.and(Signs::JOURNEY)) && head > start;
    if served && row.signs(head).any(Signs::DURATION) && row.signs(head).any(Signs::STATE) {
        return Some(head - 1);
    }
    let runs = row.signs(head.wrapping_sub(1)).any(Signs::RUNS) && head > start;
    if runs && row.signs(head).any(Signs::RATES) {
        return Some(head - 1);
    }
    // *time to first visit*
    let first = Signs::ASKS_FOR.and(Signs::SUPPORTS).and(Signs::INCOMING);
    let until = row.find_only(head + 2..head + 4, first, Signs::STATE);
    let until = until.filter(|_| row.signs(head).any(Signs::DURATION) && row.signs(head + 1).any(Signs::TO));
    if until.is_some() {
        return until;
    }
    // *time between referral and visit*
    let since = row.signs(head + 1).any(Signs::PREPOSITION);
    let received = row
        .find(head + 2..head + 5, Signs::INCOMING)
        .filter(|_| since && row.signs(head).any(Signs::DURATION));
    if received.is_some() {
        return received;
    }
    row.find(start..head, Signs::PROCESS)
        .or_else(behind)
        .filter(|_| row.signs(head).any(Signs::DURATION))
}

/// *adaptations delivered*, *hectares where guides walk*: a state that is handed over, or only a place.
pub(super) fn handed_over(row: &Row, rest: Range<usize>) -> Option<usize> {
    // *hectares of forest replanted*: so much of a thing that was made.
    let first = row.signs(rest.start);
    // *Hectares surveyed*
    let done = first.any(Signs::MADE.and(Signs::REACHED)) && first.any(Signs::PARTICIPLE.and(Signs::PAST));
    let by = row.signs(rest.start + 1).any(Signs::BY.and(Signs::WITH));
    if done && row.signs(rest.start.wrapping_sub(1)).any(Signs::UNIT) && !by {
        return Some(rest.start);
    }
    if let Some(made) = row.find(rest.clone(), Signs::MADE)
        && row.signs(rest.start.wrapping_sub(1)).any(Signs::UNIT)
        && row.signs(rest.start).any(Signs::OF)
        && !row.has(rest.start..made, Signs::STATE)
        && row.signs(made).any(Signs::PARTICIPLE.and(Signs::PAST))
        // *hectares replanted that survive*
        && !row.has(made + 1..row.len(), Signs::BECOME.and(Signs::ADOPTED))
    {
        return Some(made);
    }
    // *jobs filled by commuters*
    let by_others = row.signs(rest.start + 1).any(Signs::BY)
        && !row.has(
            rest.start + 2..rest.start + 6,
            Signs::PARTNER.and(Signs::GUEST).and(Signs::ORGANISATION),
        );
    // *areas provided with water*: how they stand.
    let served = row.signs(rest.start + 1).any(Signs::WITH);
    if first.any(Signs::DELIVERED) && first.any(Signs::PARTICIPLE) && !by_others && !served {
        return Some(rest.start);
    }
    if !first.any(Signs::WHERE) || row.has(rest.clone(), Signs::BECOME.and(Signs::ADOPTED)) {
        return None;
    }
    row.find(rest, DONE)
}

/// *promises made by the municipality*, *bills coming from ministries*: what others do of their own accord is no effort
/// of the programme.
pub(super) fn act_of_others(row: &Row, rest: Range<usize>) -> Option<usize> {
    let start = rest.start;
    rest.filter(|&at| {
        let (signs, before) = (row.signs(at), row.signs(at.wrapping_sub(1)));
        let from = signs.any(Signs::BY) || (signs.any(Signs::FROM) && before.any(Signs::ING));
        // *finished by the day set by the court*: the court did not finish it.
        let earlier = |verb: usize| {
            row.signs(verb).any(DONE) && row.signs(verb).any(Signs::PARTICIPLE.and(Signs::PAST))
        };
        let joined = row.signs(at.wrapping_sub(2)).any(Signs::AND);
        from && !before.any(Signs::TAKES_PART) && (joined || !(start..at.saturating_sub(2)).any(earlier))
    })
    .find_map(|by| row.find(by..by + 6, Signs::PUBLIC))
}

/// A state, unless it is one of the own work or of what was handed over.
pub(super) fn state(row: &Row, start: usize, head: usize, end: usize, rest: Range<usize>) -> Judged {
    let of_a_visit = row.signs(head).any(Signs::COSTS) && own_cost(row, head);
    // *coverage of the lunch programme*: how many it reaches.
    let reach = row.signs(head).any(Signs::EXTENT) && row.signs(head + 1).any(Signs::OF);
    // *enrolment in the course*
    let reach = reach
        || (row.signs(head).any(Signs::ATTENDANCE)
            && row.signs(head + 1).any(Signs::IN.and(Signs::PREPOSITION))
            && !row.signs(head + 1).any(Signs::OF.and(Signs::RATE)));
    let reach = Some(head).filter(|_| reach && row.has(head + 2..head + 7, Signs::WORK));
    // *referral rate*, *screening coverage*
    let before = row.signs(head.wrapping_sub(1));
    let listed = row.signs(head);
    let rate = (before.any(Signs::WORK) && listed.any(Signs::RATES))
        || (before.any(Signs::SUPPORTS) && listed.any(Signs::EXTENT));
    // *attendance levels*, *attendance and participation rates*
    let rate =
        rate || (row.has(start..head, Signs::ATTENDANCE) && listed.any(Signs::RATES.and(Signs::SHARE)));
    // *primary completion rate*, *placement rate into employment*
    let of_life = row.has(start..head, Signs::SCHOOL.and(Signs::STATE).and(Signs::PERSON))
        || row.has(head + 1..head + 5, Signs::STATE);
    let reach = reach.or(Some(head).filter(|_| rate && !of_life && head > start));
    // *media coverage*
    let media = before.any(Signs::THEME) && before.any(Signs::ORGANISATION);
    let media = Some(head).filter(|_| media && row.signs(head).any(Signs::EXTENT));
    let own = own_process(row, start, head)
        .or_else(|| own_means(row, start, head))
        .or(reach)
        .or(media)
        .or_else(|| Some(head).filter(|_| of_a_visit))
        .or_else(|| dealt_with(row, head, rest.clone()))
        .or_else(|| of_unknown(row, head, end))
        .or_else(|| handed_over(row, rest));
    match own {
        Some(done) => Judged::new(Kind::Count, [head, done]),
        None => Judged::new(Kind::Change, [head]),
    }
}

/// *debt widgets handed out*: behind the state stands a noun that is in no list, and that is what was made.
fn of_unknown(row: &Row, head: usize, end: usize) -> Option<usize> {
    // *skills development*: so is a word that only names a field.
    let unknown = |at: usize| {
        let signs = row.signs(at);
        (signs.without(Signs::PLURAL) == Signs::NONE && !row.is_adverb(at)) || signs.any(Signs::THEME)
    };
    let made = row.signs(end);
    let form = made.any(Signs::PARTICIPLE.and(Signs::PAST));
    (end > head + 1 && unknown(end - 1) && made.any(DONE.without(Signs::GOTTEN)) && form).then_some(end)
}

/// *claims decided*, *incidents attended*, *complaints resolved within a week*: dealing with what comes in is own work.
pub(super) fn dealt_with(row: &Row, head: usize, rest: Range<usize>) -> Option<usize> {
    let at = row.find(rest.clone(), Signs::HANDLED.and(DONE))?;
    // *noted and examined within a day*
    let both = row.signs(at + 1).any(Signs::AND) && row.signs(at + 2).any(Signs::HANDLED);
    let at = if both { at + 2 } else { at };
    let signs = row.signs(at);
    let timely = row.has(at + 1..at + 8, Signs::DURATION.and(Signs::WITHIN));
    // Only in time a case that was solved tells of the work on it.
    let solved = signs.any(Signs::ADOPTED) && row.signs(head).any(Signs::REPORT);
    let own = signs.any(Signs::HANDLED) && !solved || timely;
    let nearest = !row.has(
        rest.start..at,
        Signs::PURPOSE.and(Signs::RELATIVE).and(Signs::WITH),
    );
    let form = signs.any(Signs::PARTICIPLE.and(Signs::PAST));
    // *defects repaired within a day*: how fast it was done is told of anything.
    let next = row.signs(at + 1);
    let within =
        next.any(Signs::PREPOSITION) && !next.any(Signs::BY) && timely && row.signs(head).any(Signs::STATE);
    ((row.signs(head).any(Signs::INCOMING) && own || within) && nearest && form).then_some(at)
}

/// *laws analysed*, *policies monitored*: reading what others made is the own work.
pub(super) fn studied(row: &Row, rest: Range<usize>) -> Option<usize> {
    let signs = row.signs(rest.start);
    let read = signs.any(Signs::HANDLED) && signs.any(DONE) && signs.any(Signs::PARTICIPLE);
    Some(rest.start).filter(|_| read)
}

/// *household expenditure*: what people pay is how they live, what a government pays its own act.
fn purse_of_others(row: &Row, head: usize) -> Option<usize> {
    let whose = Signs::PUBLIC
        .and(Signs::PERSON)
        .and(Signs::POCKET)
        .and(Signs::REGULAR);
    let before = (head.saturating_sub(3)..head).find(|&at| row.signs(at).any(whose));
    let by = || {
        let by = row.find(head + 1..head + 5, Signs::BY)?;
        row.find(by..by + 4, whose)
    };
    before.or_else(by).filter(|_| row.signs(head).any(Signs::COSTS))
}

/// What is told of a thing is how it stands, or how people live.
pub(super) fn tells_a_state(row: &Row, head: usize, rest: Range<usize>) -> Option<usize> {
    // *sick days*, *days of absence*
    let (before, after) = (row.signs(head.wrapping_sub(1)), row.signs(head + 2));
    let of_state =
        before.any(Signs::STATE) || (row.signs(head + 1).any(Signs::OF) && after.any(Signs::STATE));
    let days = row.signs(head).any(Signs::DURATION) && of_state && !row.has(rest.clone(), DONE);
    // *tests meeting the norm*
    let meets =
        Some(rest.start).filter(|&at| row.signs(at).any(Signs::MEETS) && row.signs(at).any(Signs::BECOME));
    // *reports of better sleep*, *evidence of reduced waste*
    let of = row
        .find(rest.start..rest.start + 4, Signs::OF)
        .filter(|_| row.signs(head).any(Signs::TELLS));
    let better = of.and_then(|of| {
        let end = row.find(of..of + 8, Signs::TO.and(Signs::STOP)).unwrap_or(of + 8);
        row.find(of..end, Signs::MORE)
    });
    // *evidence that shops mend more*: what it is evidence of.
    let of_whom = row.signs(rest.start + 1).any(SOMEONE) || row.signs(rest.start + 2).any(SOMEONE);
    let tells = row.signs(head).any(Signs::TELLS) && row.signs(rest.start).any(Signs::RELATIVE);
    let told = Some(rest.start)
        .filter(|_| tells && of_whom && !row.signs(rest.start + 1).any(VERB.and(Signs::AUXILIARY)));
    // *roads requiring repair*
    let lacks = Some(rest.start).filter(|&at| {
        let signs = row.signs(at);
        signs.any(Signs::CIRCUMSTANCE)
            && signs.any(Signs::ING)
            && !(at + 1..row.len()).any(|at| row.signs(at).any(DONE) && row.signs(at).any(Signs::PARTICIPLE))
    });
    // *bicycles brought back into use*
    let again = Some(rest.start).filter(|&at| row.signs(at).any(DONE) && into_state(row, at).is_some());
    // *cases taken to court*
    let court = first_is_brought(row, rest.start);
    // *moves to paid work*
    let first = row.signs(rest.start);
    let verb = row.signs(rest.start + 1).any(VERB);
    let to = (first.any(Signs::TO.and(Signs::INTO)) && !verb && !row.has(rest.clone(), DONE))
        .then(|| {
            row.find_only(
                rest.start + 1..rest.start + 4,
                Signs::STATE,
                Signs::WORK.and(Signs::DURATION),
            )
        })
        .flatten()
        .filter(|&at| !row.signs(at + 1).any(NOUN));
    Some(head)
        .filter(|_| days)
        .or(to)
        .or_else(|| started_by(row, rest.start))
        .or(again)
        .or(better)
        .or(told)
        .or(court)
        .or(lacks)
        .or(meets)
        .or_else(|| purse_of_others(row, head))
        .or_else(|| how_it_stands(row, rest))
}

/// *roads in poor repair*, *days without water*: nothing was done with the thing; it is told how it stands.
fn how_it_stands(row: &Row, rest: Range<usize>) -> Option<usize> {
    let first = row.signs(rest.start);
    let lacks = first.any(Signs::NEGATION) && first.any(Signs::WITH);
    if lacks && row.find_only(rest.clone(), DONE, NOUN).is_none() {
        return row.find(rest.start + 1..rest.start + 4, NOUN);
    }
    let how = if first.any(Signs::IN) {
        row.find(rest.start + 1..rest.start + 4, Signs::STANDS_IN)
    } else {
        row.find_only(rest.start + 1..rest.start + 4, Signs::STATE, Signs::WORK)
    };
    let stands = how?;
    let told = first.any(Signs::IN.and(Signs::WITH)) && !row.has(rest.start..stands, DONE);
    (told && !row.signs(stands + 1).any(NOUN)).then_some(stands)
}

/// *cost per visit*, *cost of the course*, *repair costs*: what the own work costs.
fn own_cost(row: &Row, head: usize) -> bool {
    let next = row.signs(head + 1);
    let per = next.any(Signs::RATE);
    let of_work = next.any(Signs::OF) && row.has(head + 2..head + 6, Signs::WORK);
    let to_do = next.any(Signs::TO) && row.signs(head + 2).any(DONE);
    let before = row.signs(head.wrapping_sub(1));
    let of_kind = head > 0 && before.any(Signs::WORK) && !before.any(Signs::STATE);
    (per || of_work || to_do || of_kind) && purse_of_others(row, head).is_none()
}

/// *projects started by residents*: people begin something of their own accord.
fn started_by(row: &Row, at: usize) -> Option<usize> {
    let started = row.signs(at).any(Signs::STARTS) && row.signs(at + 1).any(Signs::BY);
    row.find_only(at + 2..at + 4, Signs::PERSON, Signs::GUEST)
        .filter(|_| started)
}

/// *taken to court*, *brought to trial*: what others then do with it.
fn first_is_brought(row: &Row, at: usize) -> Option<usize> {
    let signs = row.signs(at);
    let brought = signs.any(Signs::TAKEN) || (signs.any(Signs::PAST) && signs.any(Signs::MADE));
    let to = brought && row.signs(at + 1).any(Signs::TO);
    Some(at + 2).filter(|&at| to && row.signs(at).any(Signs::WORLD))
}
