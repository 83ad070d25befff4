//! Rule 3 for English: what stands behind people and organisations says what they became, or only that they came.

use std::ops::Range;

use super::Kind;
use super::english::{DONE, NOUN, SOMEONE, VERB};
use super::english_after::{became, told_after};
use super::english_gains::{gained, handed_out, insured, into_state, is_started, starts, takes_part};
use super::english_have::{had, is_guest, with_what};
use super::english_own::{comes, on_the_books};
use super::english_whom::{before_its_noun, for_whom, last_of_row, says_what_kind};
use super::signs::{Judged, Row, Signs};

/// Rule 3: what stands behind people or organisations.
pub(super) fn behind(row: &Row, head: usize, rest: Range<usize>) -> Option<Judged> {
    let judged = |kind, at| Some(Judged::new(kind, [head, at]));
    let mut done: Option<usize> = None;
    let mut purpose = false;
    let mut at = rest.start;
    let mut clause = false;
    while at < rest.end {
        let signs = row.signs(at);
        // *to adapt and recover*: the purpose goes on.
        let next = row.signs(at + 1);
        let form = Signs::PARTICIPLE
            .and(Signs::ING)
            .and(Signs::PAST)
            .and(Signs::GOTTEN);
        let begins = Signs::AUXILIARY.and(Signs::RELATIVE);
        let goes_on = purpose && !next.any(begins.and(form));
        let joins = signs.any(Signs::AND) && next.any(begins.and(VERB)) && !goes_on;
        // *families advised, including those who moved*: of whom it says what they are is a part of them.
        if signs.any(Signs::INCLUDING) && done.is_some() {
            break;
        }
        // *participants, of whom new*
        let of_which = signs.any(Signs::RELATIVE) && row.signs(at - 1).any(Signs::OF);
        if of_which {
            purpose = false;
        } else if joins || signs.any(Signs::RELATIVE) || (signs.any(Signs::STOP) && done.is_none()) {
            purpose = false;
            clause |= signs.any(Signs::RELATIVE);
            // A verb that is in no list, right behind *who* or *that*: something people do.
            let next = row.signs(at + 1);
            // *to whom parcels were given*, *whose request was granted*: there the word is no verb.
            let before = row.signs(at.wrapping_sub(1));
            let who = !before.any(Signs::PREPOSITION.and(Signs::PURPOSE)) && !signs.any(Signs::THEIR);
            if signs.any(Signs::RELATIVE)
                && who
                && done.is_none()
                && next == Signs::NONE
                && at + 1 < row.len()
                && !row.is_adverb(at + 1)
            {
                return judged(Kind::Change, at + 1);
            }
            // *who were coached and had no debts*
            let none = row.signs(at + 1).any(Signs::AUXILIARY) && row.signs(at + 2).any(Signs::NEGATION);
            let undone = row.has(at + 3..at + 5, DONE);
            if signs.any(Signs::RELATIVE) && none && !undone {
                return judged(Kind::Change, at + 2);
            }
            if let Some(state) = who_are(row, at, done.is_some()).filter(|_| signs.any(Signs::RELATIVE)) {
                return judged(Kind::Change, state);
            }
            if let Some(guest) = is_guest(row, row.signs(head), at).or_else(|| had(row, at))
                && done.is_none()
            {
                return judged(Kind::Count, guest);
            }
            if signs.any(Signs::RELATIVE) && done.is_none() && is_described(row, at) {
                return judged(Kind::Change, at);
            }
        } else if purpose && signs.any(Signs::WITH) && row.has(at + 1..at + 3, Signs::TREND) {
            // *invited for lessons with an increase in marks*
            return judged(Kind::Change, at);
        } else if purpose
            && done.is_none()
            && done_at_last(row, at)
            && row.signs(head).any(Signs::ORGANISATION)
        {
            done = Some(at);
        } else if is_purpose(row, at) {
            purpose = true;
        } else if !purpose && !before_its_noun(row, at) {
            if let Some(found) = decisive(row, head, at, done) {
                return Some(found);
            }
            // *members of trained groups*: what was done to the groups says nothing of the members.
            // *in paid work*: behind a preposition it says what kind.
            let before = row.signs(at - 1);
            let of_another = signs.any(Signs::PARTICIPLE.and(Signs::PAST))
                && before.any(Signs::PREPOSITION)
                && (row.signs(at + 1).any(NOUN) || before.any(Signs::IN));
            // *in contact with*
            let of_another = of_another || (signs.any(Signs::WORK) && before.any(Signs::IN));
            // *tenants surveyed who say*: the survey is how it is known.
            let asked =
                signs.any(Signs::ASKED) && at + 1 < rest.end && !row.signs(at + 1).any(Signs::PREPOSITION);
            // *on our books*, *in receipt of a grant*
            if done.is_none() && comes(row, at) {
                done = Some(at);
            }
            // *in the target area*
            let of_another = of_another || (signs.any(Signs::META) && !signs.any(Signs::PARTICIPLE));
            if done.is_none() && signs.any(DONE) && !of_another && !asked && !is_noun(row, at) {
                done = Some(at);
            }
        }
        at += 1;
    }
    if let Some(done) = done {
        return judged(Kind::Count, done);
    }
    if clause {
        return judged(Kind::Change, rest.start);
    }
    no_known_verb(row, head, rest)
}

/// *adults receiving care who are in paid work*, *trained that are food secure*: the state a clause tells of.
fn who_are(row: &Row, relative: usize, done: bool) -> Option<usize> {
    if !row.signs(relative + 1).any(Signs::AUXILIARY) {
        return None;
    }
    let within = relative + 3..relative + 6;
    let in_state = row.find_only(within, Signs::STATE.and(Signs::BECOME), Signs::WORK);
    let lives = row.signs(relative + 2).any(Signs::IN);
    let how = (relative + 2..relative + 4).find(|&at| {
        let signs = row.signs(at);
        signs.any(Signs::STATE) && !signs.any(Signs::WORK.and(Signs::AILMENT)) && !says_what_kind(row, at)
    });
    let before = VERB.and(Signs::PREPOSITION).and(Signs::PARTICIPLE);
    let how = how.filter(|&how| done && !row.has(relative + 2..how, before));
    in_state.filter(|_| lives).or(how)
}

/// *clubs for carers supported*: behind whom they are for stands at last what was done.
fn done_at_last(row: &Row, at: usize) -> bool {
    let (signs, next) = (row.signs(at), row.signs(at + 1));
    let form = signs.any(DONE) && signs.any(Signs::PARTICIPLE.and(Signs::PAST)) && !signs.any(NOUN);
    let ends = at + 1 == row.len() || next.any(Signs::STOP.and(Signs::BY));
    form && ends && row.signs(at - 1).any(NOUN)
}

/// Nothing known was done: a form of another verb tells, or who they are.
fn no_known_verb(row: &Row, head: usize, rest: Range<usize>) -> Option<Judged> {
    let judged = |kind, at| Some(Judged::new(kind, [head, at]));
    // A verb that is in no list: what people do is a change, what is done to them a count.
    // In *the swimming pool* it says what kind.
    let kind = Signs::PREPOSITION.and(Signs::LEADING).and(Signs::ARTICLE);
    let verb = rest.clone().find(|&at| {
        let named = row.signs(at).any(NOUN) && row.has(at.saturating_sub(3)..at, Signs::PREPOSITION);
        row.signs(at).any(Signs::PARTICIPLE.and(Signs::ING)) && !row.signs(at - 1).any(kind) && !named
    });
    if let Some(verb) = verb.filter(|&verb| !in_purpose(row, rest.start, verb)) {
        let kind = if row.signs(verb).any(Signs::PARTICIPLE) {
            Kind::Count
        } else {
            Kind::Change
        };
        return judged(kind, verb);
    }
    // *volunteer drivers*: people who are there because of what is offered, told by what they do.
    let before = row.signs(head.wrapping_sub(1));
    let kind = before.any(Signs::GUEST) && !before.any(Signs::PERSON.and(Signs::ORGANISATION));
    if row.signs(head).any(Signs::GUEST) || (kind && head > 0 && rest.is_empty()) {
        return judged(guests(row, head), head);
    }
    // *casualties at a crossing*: the state they are named after is told, not what stands near.
    row.find(rest, Signs::WORK)
        .filter(|_| !row.signs(head).any(Signs::STATUS))
        .and_then(|work| judged(Kind::Count, work))
}

/// A word behind people that settles the matter, given what was done with them before it.
fn decisive(row: &Row, head: usize, at: usize, done: Option<usize>) -> Option<Judged> {
    let signs = row.signs(at);
    let change = |at| Some(Judged::new(Kind::Change, [head, at]));
    if signs.any(Signs::WITH) {
        return with_what(row, head, at, done);
    }
    if let Some(own) = on_the_books(row, head, at).filter(|_| done.is_none()) {
        return Some(Judged::new(Kind::Count, [head, own]));
    }
    if let Some(settled) = of_own_accord(row, head, at, done) {
        return change(settled);
    }
    let belongs = (head..at)
        .rev()
        .find(|&before| row.signs(before).any(Signs::PREPOSITION));
    // *participants in health activities*: what they take part in says nothing of them.
    let part_of_guest = row.signs(head).any(Signs::GUEST)
        && belongs.is_some_and(|of| {
            let preposition = row.signs(of);
            preposition.any(Signs::OF) || (preposition.any(Signs::IN) && row.has(at + 1..at + 4, Signs::WORK))
        });
    // *in the harbour area*: a place.
    let place = signs.any(Signs::UNIT) && row.has(at.saturating_sub(4)..at, Signs::IN);
    let kind = place || says_what_kind(row, at);
    if signs.any(Signs::STATE) && !signs.any(Signs::WORK) && done.is_none() && !part_of_guest && !kind {
        if let Some(handed) = handed_out(row, at) {
            return Some(Judged::new(Kind::Count, [head, handed]));
        }
        // *youth at risk who are visited*, *survivors of violence*: whom it is for, when something done follows.
        let of_head = at == head + 2 && row.signs(at - 1).any(Signs::OF);
        let at_risk = (row.signs(at - 1).any(Signs::AT) || of_head)
            && row
                .find(
                    at + 1..row.len(),
                    Signs::RELATIVE.and(Signs::PARTICIPLE).and(Signs::ING),
                )
                .is_some_and(|from| row.has(from..row.len(), DONE));
        return if at_risk || for_whom(row, at) {
            None
        } else {
            change(at)
        };
    }
    let joins = signs.any(Signs::REACHED) && !signs.any(Signs::TEACHES);
    if joins && row.has(at + 1..at + 8, Signs::SOCIETY) && takes_part(row, at) {
        return change(at);
    }
    // *participants in walking tours*, *guests staying at the lodge*: what they came for.
    let came = Signs::IN.and(Signs::AT);
    let guests = row.signs(head).any(Signs::GUEST) && !signs.any(Signs::AILMENT);
    if guests
        && at == head + 2
        && row.signs(at - 1).any(came)
        && signs.any(Signs::FORMS)
        && signs.any(Signs::ING)
    {
        return None;
    }
    let stays = signs.any(Signs::CIRCUMSTANCE) && signs.any(Signs::ING) && row.signs(at + 1).any(came);
    let life = Signs::STATE
        .and(Signs::SCHOOL)
        .and(Signs::AILMENT)
        .and(Signs::BECOME);
    if guests && at == head + 1 && stays && !row.has(at + 2..at + 5, life) {
        return Some(Judged::new(Kind::Count, [head, at]));
    }
    if let Some(told) = told_after(row, head, at, done) {
        return change(told);
    }
    // *applicants refused*: how the own work ends for those who came.
    let ended = signs.any(Signs::HANDLED) && row.signs(head).any(Signs::GUEST);
    if ended && signs.any(Signs::PARTICIPLE) && signs.any(Signs::BECOME) && done.is_none() {
        return Some(Judged::new(Kind::Count, [head, at]));
    }
    // *adults being active*
    let being = at == head + 1 && signs.any(Signs::AUXILIARY) && !row.signs(at + 1).any(Signs::AUXILIARY);
    if being
        && !row.signs(at + 1).any(VERB.and(Signs::PARTICIPLE).and(Signs::ING))
        && row.signs(head).any(Signs::PERSON)
    {
        return change(at);
    }
    if let Some(found) = became(row, head, at, done) {
        return Some(found);
    }
    // *not yet visited*: how far the own work is.
    let undone = signs.any(Signs::NEGATION)
        && row.has(at + 1..at + 3, DONE)
        && row.has(at + 1..at + 3, Signs::PARTICIPLE.and(Signs::PAST));
    // *twice or more*
    let at_least = row.signs(at - 1).any(Signs::OR) && at + 1 == row.len();
    if signs.any(Signs::MORE.and(Signs::NEGATION)) && done.is_none() && !undone && !at_least {
        return change(at);
    }
    // *who coach actively*: an adverb behind what people do tells of a practice; *recruited and still active* of lasting.
    let active = done.is_some_and(|done| !row.signs(done).any(Signs::PARTICIPLE.and(Signs::PAST)));
    if signs.any(Signs::MORE) && row.is_adverb(at) && active && row.signs(head).any(Signs::ORGANISATION)
        || signs.any(Signs::LASTING)
            && (done.is_none() || row.signs(at - 1).any(Signs::AND.and(Signs::AUXILIARY)))
    {
        return change(at);
    }
    None
}

/// What people do of their own accord, or have become a part of; what others did with them settles it before that.
fn of_own_accord(row: &Row, head: usize, at: usize, done: Option<usize>) -> Option<usize> {
    let signs = row.signs(at);
    let member_of = signs.any(Signs::OF) && row.signs(head).any(Signs::GUEST);
    if (signs.any(Signs::IN) || member_of)
        && done.is_none()
        && let Some(society) = row.find(at + 1..at + 4, Signs::SOCIETY)
        // *participants in the leadership course*
        && !(row.signs(head).any(Signs::GUEST) && row.has(society + 1..society + 4, Signs::WORK))
        // *members of clubs in market towns*
        && !row.signs(society + 1).without(Signs::SOCIETY).any(Signs::ORGANISATION)
    {
        return Some(society);
    }
    if let Some(coverage) = insured(row, at) {
        return Some(coverage);
    }
    // *prisoners released*: of people this is no report that comes out.
    let freed = signs.any(Signs::BECOME) && signs.any(Signs::MADE) && !signs.any(Signs::REACHED);
    if freed && done.is_none() && row.signs(head).any(Signs::PERSON) && signs.any(Signs::PARTICIPLE) {
        return Some(at);
    }
    // *taking action*
    if signs.any(Signs::TAKEN) && row.has(at + 1..at + 3, Signs::ACTION) && row.signs(head).any(Signs::PERSON)
    {
        return Some(at);
    }
    // *who plan to move*
    if signs.any(Signs::PLANS)
        && row.signs(at - 1).any(Signs::RELATIVE)
        && row.signs(at + 1).any(Signs::PURPOSE)
    {
        return Some(at);
    }
    if signs.any(DONE)
        && done.is_none()
        && let Some(state) = into_state(row, at)
    {
        return Some(state);
    }
    // *placed in paid work*
    if signs.any(Signs::PLACED)
        && row.signs(at + 1).any(Signs::IN)
        && let Some(state) = row.find_only(at + 2..at + 6, Signs::STATE.and(Signs::BECOME), Signs::WORK)
    {
        return Some(state);
    }
    if signs.any(Signs::ORGANISED) && row.signs(head).any(Signs::PERSON) && row.signs(at + 1).any(Signs::BY) {
        return Some(at);
    }
    if done.is_none() && (acts(row, head, at) || is_started(row, head, at) || starts(row, at)) {
        return Some(at);
    }
    // *removed from work and enrolled in school*
    if signs.any(Signs::TAKES_PART.and(Signs::INVOLVED))
        && (done.is_none() || row.signs(at - 1).any(Signs::AND.and(Signs::AUXILIARY)))
        && !row.has(at + 1..at + 5, Signs::WORK)
        && let Some(school) = row.find(at + 1..at + 5, Signs::SCHOOL)
        // *enrolled in evening classes*, *in adult education*
        && !row.has(at + 1..school, Signs::COURSE)
        && !row.signs(school + 1).any(Signs::WORK)
    {
        return Some(school);
    }
    if signs.any(Signs::INVOLVED) && done.is_none() && row.signs(at + 1).any(Signs::IN) {
        let offer = Signs::WORK
            .and(Signs::ORGANISATION)
            .and(Signs::OWN_WORK)
            .and(Signs::FORMS);
        let insured = row
            .find_only(at + 2..at + 6, Signs::COVERAGE, Signs::WORK)
            .is_some_and(|cover| {
                let next = row.signs(cover + 1);
                !next.any(Signs::WORK) || next.any(Signs::COVERAGE)
            });
        // *enrolled in adult education*
        let course = row.signs(at + 2).any(Signs::COURSE) && row.signs(at + 3).any(Signs::SCHOOL);
        // *enrolled in the past year*, *engaged in education, training or work*
        let period = row.has(at + 2..at + 5, Signs::DURATION);
        let first = row.signs(at + 2).any(Signs::SCHOOL.and(Signs::STATE));
        // *engaged in household chores*
        let life = row
            .find(at + 2..at + 5, NOUN)
            .map(|object| last_of_row(row, object, at + 6));
        if let Some(life) = life.filter(|&at| {
            let signs = row.signs(at);
            signs.any(Signs::STATE) && !signs.any(Signs::WORK) && !row.signs(at - 1).any(Signs::FORMS)
        }) {
            return Some(life);
        }
        if first && row.signs(at + 3).any(Signs::STOP.and(Signs::AND)) {
            return Some(at);
        }
        // *involved in choosing staff*
        let work = row.signs(at + 2);
        let joins = work.any(Signs::ING) && work.any(DONE) && !row.has(at + 3..at + 6, Signs::SOCIETY);
        if at + 2 < row.len() && !joins && !period && !course && (insured || !row.has(at + 2..at + 10, offer))
        {
            return Some(at);
        }
    }
    if signs.any(DONE)
        && done.is_none()
        && !signs.any(Signs::TEACHES)
        && let Some(gained) = gained(row, at)
    {
        return Some(gained);
    }
    None
}

/// *companies paying a living wage*, *boys who share chores*: people outside the programme who act.
fn acts(row: &Row, head: usize, at: usize) -> bool {
    let signs = row.signs(at);
    // Right behind *that* or *who* a word is a verb, also when it could be a noun: *that offer care*.
    let before = row.signs(at - 1);
    let clause = before.any(Signs::RELATIVE) && !before.any(Signs::THEIR);
    // *that updated their house rules*
    let own = clause && row.signs(at + 1).any(Signs::THEIR);
    // *municipalities that opened a shelter*
    let own = own || (clause && row.signs(head).any(Signs::PUBLIC));
    let active = signs.any(Signs::ING) || own || (clause && !signs.any(Signs::PARTICIPLE));
    // *firms hosting our volunteers*, *surgeries referring to us*
    let with_us = row.has(at + 1..at + 5, Signs::OWN_WORK);
    active
        && !with_us
        && signs.any(Signs::MADE.and(Signs::REACHED))
        && !signs.any(Signs::TAKES_PART.and(Signs::GOTTEN))
        && (clause || !signs.any(NOUN))
        // *policy makers and partners who sign*: beside bodies with a will of their own a partner is one of them.
        && (!row.signs(head).any(Signs::PARTNER.and(Signs::GUEST)) || row.has(0..head, Signs::PUBLIC))
        && !(row.signs(at + 1).any(Signs::AS) && row.has(at + 2..at + 4, Signs::GUEST))
}

/// *in the hands of the state*: what could be a noun is a verb right behind whoever does it, or in a form of one.
pub(super) fn is_noun(row: &Row, at: usize) -> bool {
    let (signs, before) = (row.signs(at), row.signs(at - 1));
    let form = Signs::PARTICIPLE
        .and(Signs::PAST)
        .and(Signs::ING)
        .and(Signs::GOTTEN);
    let subject = Signs::RELATIVE
        .and(Signs::AUXILIARY)
        .and(Signs::AND)
        .and(Signs::STOP)
        .and(NOUN);
    // *at the yearly meeting*
    let named = signs.any(NOUN) && signs.any(Signs::ING) && !signs.any(Signs::ACCESS);
    let behind = before.any(Signs::ARTICLE.and(Signs::LEADING)) || before == Signs::NONE;
    if named && behind && row.has(at.saturating_sub(3)..at, Signs::PREPOSITION.and(Signs::AT)) {
        return true;
    }
    signs.any(NOUN) && !signs.any(form) && !before.any(subject) && !row.is_adverb(at - 1)
}

/// *within ten working days*
pub(super) fn is_duration(row: &Row, at: usize) -> bool {
    row.signs(at).any(Signs::ING) && row.signs(at + 1).any(Signs::DURATION)
}

/// Guests were reached, unless they are the *users* of something that is no offer: *tobacco users*.
pub(super) fn guests(row: &Row, head: usize) -> Kind {
    let before = row.signs(head.wrapping_sub(1));
    let of_life = row.signs(head).any(Signs::USE) && before.any(Signs::STATE);
    if of_life { Kind::Change } else { Kind::Count }
}

/// *who are part of*, *that are independent*: a clause that says what somebody is.
fn is_described(row: &Row, relative: usize) -> bool {
    let verb = row.signs(relative + 1);
    let next = row.signs(relative + 2);
    verb.any(Signs::AUXILIARY)
        && !next.any(
            VERB.and(Signs::AUXILIARY)
                .and(Signs::PARTICIPLE)
                .and(Signs::ING)
                .and(Signs::MORE),
        )
        && relative + 2 < row.len()
        && !row.signs(relative + 3).any(DONE)
}

/// Says whether a purpose or a subject matter starts here; *given to farmers* is none.
pub(super) fn is_purpose(row: &Row, at: usize) -> bool {
    let signs = row.signs(at);
    let receiver = signs.any(Signs::TO) && row.has(at + 1..at + 3, SOMEONE) && !row.signs(at + 1).any(VERB);
    // *for two years* is how long.
    let duration = row.signs(at + 1).any(Signs::NUMBER);
    // *age related questions*: only *related to* names a subject.
    let of_kind = signs.any(Signs::RELATED) && !row.signs(at + 1).any(Signs::TO);
    signs.any(Signs::PURPOSE) && !receiver && !duration && !of_kind
}

/// Says whether a word stands in a purpose or a subject matter.
pub(super) fn in_purpose(row: &Row, from: usize, at: usize) -> bool {
    let last = (from..at).rev().find(|&before| {
        row.signs(before)
            .any(Signs::PURPOSE.and(Signs::RELATIVE).and(Signs::AUXILIARY))
    });
    last.is_some_and(|last| row.signs(last).any(Signs::PURPOSE))
}
