//! Titles in English that do not say how many: a thing done, a command, or a sentence in which somebody acts.

use std::ops::Range;

use super::Kind;
use super::english::{DONE, NOUN, SOMEONE, VERB, falls, span};
use super::english_first::by_first_words;
use super::english_gains::handed_out;
use super::english_own::{filled, next_step};
use super::english_people::{behind, in_purpose, is_purpose};
use super::english_sentence::{compound, is_joined_verb, main_verb, sentence};
use super::english_things::{
    act_of_others, dealt_with, reports_a_state, school_attendance, state, studied, tells_a_state,
};
use super::english_unknown::unknown_head;
use super::english_whom::{says_what_kind, shared};
use super::signs::{Judged, Row, Signs};

/// A phrase or sentence that does not say how many.
pub(super) fn plain(row: &Row, start: usize) -> Judged {
    // *Face to face visits*
    if row.signs(start) == row.signs(start + 2) && row.signs(start + 1).any(Signs::TO) {
        return plain(row, start + 3);
    }
    if let Some(last) = compound(row, start) {
        let rest = last + 1..row.len();
        let told = behind(row, last, rest.clone()).filter(|_| row.signs(last).any(Signs::GUEST));
        return told.unwrap_or_else(|| thing(row, start, last, rest));
    }
    by_first_words(row, start).unwrap_or_else(|| phrase(row, start))
}

/// A phrase or sentence of which the first words tell nothing yet.
fn phrase(row: &Row, start: usize) -> Judged {
    let first = row.signs(start);
    let end = (start + 2..row.len())
        .find(|&at| is_purpose(row, at))
        .unwrap_or(row.len());
    let quality = quality(row, start..end);
    let (span, head) = span(row, start);
    if let Some(falls) = head.and_then(|head| falls(row, head, span.end)) {
        return Judged::new(Kind::Change, [falls]);
    }
    let only_kind = head.is_some_and(|head| only_kind(row, start, head, span.end));
    if first.any(Signs::MORE) && !only_kind && row.has(start..row.len(), NOUN) {
        return Judged::new(Kind::Change, [start]);
    }
    // *area where trained farmers live*: a participle before its noun is no verb of the sentence.
    let first_verb = (start + 1..row.len()).find(|&at| {
        let signs = row.signs(at);
        signs.any(VERB.and(Signs::AUXILIARY))
            && !(signs.any(Signs::PARTICIPLE) && row.signs(at - 1).any(Signs::RELATIVE))
            && !(signs.any(Signs::PARTICIPLE.and(Signs::PAST)) && row.signs(at - 1).any(Signs::IN))
    });
    // *Vacant shops*, *delayed visits*, where *homeless people advised* were reached.
    let so = first.any(Signs::STATUS.and(Signs::PARTICIPLE))
        && first.any(Signs::BECOME)
        && !first.any(DONE)
        && head.is_some_and(|head| head > start);
    if let Some((filled, head)) = head.and_then(|head| Some((filled(row, start, head)?, head))) {
        return Judged::new(Kind::Count, [filled, head]);
    }
    if so && row.find_only(span.end..row.len(), DONE, NOUN).is_none() {
        return Judged::new(Kind::Change, [start]);
    }
    // *Supported institutions*
    let whole = head.is_some_and(|head| head + 1 == row.len() && row.signs(head).any(SOMEONE));
    if whole && first.any(DONE) && first.any(Signs::PARTICIPLE) && quality.is_none() {
        return Judged::new(Kind::Count, [start]);
    }
    let Some(head) = head else {
        return headless(row, start, first_verb, quality);
    };
    // *care organisations grow*: a word that can only be a verb, right behind the head, is the verb.
    let behind_head = Some(span.end).filter(|&at| {
        let signs = row.signs(at);
        signs.any(VERB) && !signs.any(NOUN.and(Signs::PARTICIPLE).and(Signs::ING).and(Signs::PAST))
    });
    let first_verb = behind_head.or(first_verb);
    // *Summer school visits*, *Police academy graduates*: where nothing follows that could be done to, it is a noun.
    let last = row.signs(span.end);
    let after = row.signs(span.end + 1);
    let ends =
        span.end + 1 == row.len() || after.any(Signs::PREPOSITION.and(Signs::STOP).and(Signs::PURPOSE));
    let one = row.signs(head).any(Signs::ORGANISATION) && !row.signs(head).any(Signs::PLURAL);
    if one
        && span.end == head + 1
        && ends
        && last.any(Signs::PLURAL)
        && last.any(Signs::WORK.and(Signs::GUEST))
    {
        return Judged::new(Kind::Count, [span.end]);
    }
    let noun = row.signs(head);
    let rest = span.end..row.len();
    if shared(row, head) {
        return Judged::new(Kind::Change, [head, head + 1]);
    }
    // *page views*, *performances given*: what may be a state is a thing here.
    let piece = row.signs(head.wrapping_sub(1)).any(Signs::WORK)
        || row.signs(span.end).any(Signs::MADE.and(Signs::PAST));
    let several =
        noun.any(Signs::PLURAL) && !row.has(start..head, SOMEONE) && !row.signs(head + 1).any(Signs::OF);
    if noun.any(Signs::STATE) && !(noun.any(Signs::WORK) && (piece || several)) {
        return state(row, start, head, span.end, rest);
    }
    let earlier = earlier_verb(row, start, head, quality.is_some());
    if let Some(earlier) = earlier.filter(|_| !noun.any(SOMEONE)) {
        return sentence(row, start, Some(earlier), quality);
    }
    let rule_verb = row.find(rest.clone(), VERB.and(Signs::AUXILIARY));
    if noun.any(Signs::RULE) {
        if let Some(read) = studied(row, rest) {
            return Judged::new(Kind::Count, [head, read]);
        }
        let kind = if rule_verb.is_some() {
            Kind::Change
        } else {
            Kind::Unclear
        };
        return Judged::new(kind, [head]);
    }
    if noun.any(Signs::WORK) {
        if let Some(dealt) = dealt_with(row, head, rest.clone()) {
            return Judged::new(Kind::Count, [head, dealt]);
        }
        return thing(row, start, head, rest);
    }
    if noun.any(SOMEONE.and(Signs::STATUS)) {
        return somebody(row, head, rest, end, first_verb, quality)
            .unwrap_or_else(|| sentence(row, start, first_verb, quality).also(head));
    }
    Judged::new(Kind::Unclear, [head])
}

/// Says whether a quality that stands first only tells what kind of thing was made, or of guests came.
fn only_kind(row: &Row, start: usize, head: usize, end: usize) -> bool {
    let (first, noun, done) = (row.signs(start), row.signs(head), row.signs(end));
    // *Better reports*, but *safe gardens opened*: made is made, however good.
    let made = noun.any(Signs::WORK) && done.any(Signs::MADE) && done.any(Signs::PARTICIPLE);
    // *Regular visitors*: however often they come, they come.
    let guests = head == start + 1 && noun.any(Signs::GUEST);
    // *Safe sleep workshops*, *Independent advisers recruited*
    let compared = first.any(Signs::PARTICIPLE.and(Signs::MORE_OF));
    let several =
        noun.any(Signs::PLURAL) && !compared && !row.signs(head.saturating_sub(1)).any(Signs::THEME);
    let came = noun.any(Signs::GUEST) && done.any(DONE);
    let offer = head > start + 1 && noun.any(Signs::OFFER.and(Signs::HANDED));
    made || guests || (several && (came || offer))
}

/// Behind a name, a verb before the head makes it a sentence.
fn earlier_verb(row: &Row, start: usize, head: usize, well: bool) -> Option<usize> {
    (start + 1..=head).find(|&at| {
        let signs = row.signs(at);
        signs.any(VERB.and(Signs::AUXILIARY))
            && !signs.any(Signs::PARTICIPLE.and(Signs::ING))
            // *road works programme*
            && (signs.any(DONE.and(Signs::AUXILIARY)) || !(signs.any(NOUN) && row.signs(at + 1).any(NOUN)))
            && (row.signs(at - 1) == Signs::NONE
                || row.is_adverb(at - 1)
                || (well && is_joined_verb(row, at)))
            && (!signs.any(NOUN)
                // *of the yearly report*
                || (at < row.len() - 1
                    && !row.has(at.saturating_sub(3)..at, Signs::PREPOSITION)
                    && !row.signs(at + 1).any(Signs::PREPOSITION.and(Signs::PURPOSE).and(Signs::STOP).and(VERB))))
    })
}

/// No noun is known: what is done decides.
fn headless(row: &Row, start: usize, first_verb: Option<usize>, quality: Option<usize>) -> Judged {
    let first = row.signs(start);
    // *Tins of soup given*
    let measure = first.without(Signs::UNIT) == Signs::NONE && row.signs(start + 1).any(Signs::OF);
    let given = |at: usize| {
        let signs = row.signs(at);
        signs.any(Signs::PARTICIPLE.and(Signs::PAST)) && (signs.any(DONE) || !signs.any(VERB))
    };
    if measure && (start + 2..row.len()).any(given) {
        return unknown_head(row, start);
    }
    if first.any(DONE) && first.any(Signs::PARTICIPLE) {
        // *Restored dunes with a high survival*
        let with = row.find(start + 1..row.len(), Signs::WITH);
        let state = with.and_then(|with| row.find(with + 1..with + 4, Signs::STATE));
        return match state {
            Some(state) => Judged::new(Kind::Change, [start, state]),
            None => Judged::new(Kind::Count, [start]),
        };
    }
    // *Kittens dewormed*
    let done = (start + 1..row.len()).find(|&at| {
        let signs = row.signs(at);
        signs.any(Signs::PARTICIPLE) && !signs.any(VERB) && row.signs(at - 1) == Signs::NONE
    });
    if let Some(done) = done.filter(|_| first_verb.is_none() && quality.is_none()) {
        return Judged::new(Kind::Count, [done]);
    }
    sentence(row, start, first_verb, quality)
}

/// A word that tells how well something is done, which is a practice.
fn quality(row: &Row, within: Range<usize>) -> Option<usize> {
    // *actively take part*, *fully equipped*: how people take part, or how far a thing is done, tells of no practice.
    let of_taking_part = |at: usize| {
        let next = row.signs(at + 1);
        let taking_part = next.any(Signs::TAKES_PART) && row.has(at + 2..at + 4, Signs::IN);
        row.is_adverb(at) && (taking_part || (next.any(DONE) && next.any(Signs::PARTICIPLE.and(Signs::PAST))))
    };
    // *more than 18 weeks*: how long or how much. *in regular lessons*: how good what they take part in is.
    row.find(within, Signs::MORE)
        .filter(|&at| {
            let into = row
                .signs(at.wrapping_sub(1))
                .any(Signs::IN.and(Signs::GOTTEN).and(Signs::WITH));
            !(into && row.has(at + 1..at + 3, Signs::WORK))
        })
        // *twice or more*
        .filter(|&at| !row.signs(at.wrapping_sub(1)).any(Signs::OR) || at + 1 < row.len())
        .filter(|&at| !of_taking_part(at) && !row.signs(at + 2).any(Signs::NUMBER))
}

/// People and organisations, unless a sentence must tell.
fn somebody(
    row: &Row,
    head: usize,
    rest: Range<usize>,
    end: usize,
    first_verb: Option<usize>,
    quality: Option<usize>,
) -> Option<Judged> {
    let judged = |kind, at| Some(Judged::new(kind, [head, at]));
    // *survivors of floods have been advised*
    if let Some(passive) = main_verb(row, head).filter(|_| quality.is_none())
        && let Some(found) = behind(row, head, passive..row.len())
    {
        return Some(found);
    }
    // *facilities that offer care*: as with a number before it, the clause decides.
    let next = row.signs(rest.start);
    // *fathers more involved*: how much comes before it.
    let told = quality.is_none_or(|at| at > rest.start)
        && next.any(
            Signs::RELATIVE
                .and(Signs::PARTICIPLE)
                .and(Signs::LASTING)
                .and(Signs::KNOWN)
                .and(Signs::PAST),
        )
        || (next.any(Signs::ING) && quality.is_none());
    // *Volunteer drivers*
    let kind = row.signs(head.wrapping_sub(1)).any(Signs::GUEST);
    let of_the_offer = kind || row.signs(head).any(Signs::GUEST) || next.any(Signs::PREPOSITION);
    // *people on our list*, *children with a plan*: without a verb that stands on its own it is no sentence.
    let acts = (rest.start + 1..row.len()).any(|at| {
        let signs = row.signs(at);
        let form = NOUN.and(Signs::PARTICIPLE).and(Signs::ING).and(Signs::PAST);
        let clause = row.has(rest.start..at, Signs::RELATIVE);
        let purpose = row.signs(at - 1).any(Signs::PURPOSE);
        // *in mainstream schools*
        let kind = row.signs(at - 1).any(Signs::PREPOSITION) && row.signs(at + 1).any(NOUN);
        // *offered a place*
        let kind = kind || row.signs(at - 1).any(Signs::ARTICLE.and(Signs::IN));
        signs.any(VERB.and(Signs::AUXILIARY)) && !signs.any(form) && !clause && !purpose && !kind
    });
    let phrase =
        rest.start == head + 1 && next.any(Signs::PREPOSITION.and(Signs::WITH).and(Signs::PURPOSE)) && !acts;
    if (told || phrase || (first_verb.is_none() && of_the_offer))
        && let Some(found) = behind(row, head, rest)
    {
        return Some(found);
    }
    if let Some(quality) = quality {
        return judged(Kind::Change, quality);
    }
    // *Reading group for carers*, *breakfast clubs*
    let of_offer = row.signs(head).any(Signs::OFFER) && row.signs(head).any(Signs::ORGANISATION);
    if let Some(kind) = head.checked_sub(1)
        && (row.signs(kind).any(Signs::FORMS)
            || (of_offer && row.signs(kind).any(Signs::WORK.and(Signs::SUPPORTS))))
        && first_verb.is_none()
        && row.signs(head).any(Signs::ORGANISATION)
    {
        return judged(Kind::Count, kind);
    }
    let state = (head + 1..end).find(|&at| row.signs(at).any(Signs::STATE) && !says_what_kind(row, at))?;
    if let Some(handed) = handed_out(row, state) {
        return judged(Kind::Count, handed);
    }
    let stands = first_verb.is_none_or(|verb| !row.signs(verb).any(DONE));
    if stands { judged(Kind::Change, state) } else { None }
}

/// Says whether something was done within these words; *support* may be a noun there.
fn done_before(row: &Row, within: Range<usize>) -> bool {
    let form = Signs::PARTICIPLE
        .and(Signs::PAST)
        .and(Signs::ING)
        .and(Signs::GOTTEN);
    let mut within = within;
    // *the help*
    let named = |at: usize| row.signs(at - 1).any(Signs::LEADING.and(Signs::ARTICLE));
    within.any(|at| {
        row.signs(at).any(DONE) && (row.signs(at).any(form) || !named(at) && !row.signs(at).any(NOUN))
    })
}

/// A thing that is made, unless others made it or took it up.
fn thing(row: &Row, start: usize, head: usize, rest: Range<usize>) -> Judged {
    if let Some(school) = school_attendance(row, start, head) {
        return Judged::new(Kind::Change, [school, head]);
    }
    if reports_a_state(row, head, rest.clone()) {
        return Judged::new(Kind::Change, [head]);
    }
    if let Some(others) = act_of_others(row, rest.clone()).or_else(|| tells_a_state(row, head, rest.clone()))
    {
        return Judged::new(Kind::Change, [head, others]);
    }
    // *distribution of safe bicycles*: a quality of the thing that is made.
    let of_the_thing = |at: usize| {
        row.signs(at).any(Signs::MORE.and(Signs::STATUS))
            && (row.signs(at + 1).any(NOUN) || row.signs(at + 2).any(NOUN))
    };
    let change = row
        .find_only(
            rest.clone(),
            Signs::ADOPTED.and(Signs::BECOME).and(Signs::MORE),
            Signs::SECURED,
        )
        .filter(|&at| !in_purpose(row, rest.start, at) && !done_before(row, rest.start..at))
        .filter(|&at| !next_step(row, head, at))
        // *within ten working days*
        .filter(|&at| !row.signs(at).any(Signs::ING) || !row.signs(at + 1).any(Signs::DURATION))
        // *training of displaced families*
        .filter(|&at| !row.signs(at).any(Signs::CIRCUMSTANCE) || row.signs(at - 1).any(Signs::RELATIVE))
        // *Hours worked*
        .filter(|&at| {
            !(row.signs(head).any(Signs::DURATION) && row.signs(at).any(Signs::PARTICIPLE.and(Signs::ING)))
        })
        // *Downloads of the report*
        .filter(|&at| {
            !of_the_thing(at) && (!row.signs(at).any(NOUN) || !row.signs(rest.start).any(Signs::OF))
        });
    match change {
        // *lessons that led to a job*
        Some(change)
            if !row.signs(change).any(DONE)
                || (row.signs(change).any(Signs::ADOPTED) && row.signs(change + 1).any(Signs::TO)) =>
        {
            Judged::new(Kind::Change, [head, change])
        }
        _ => Judged::new(Kind::Count, [head]),
    }
}
