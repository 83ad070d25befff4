//! The rules for English, in the order of the guide: unreadable, a judgement, then the head of the
//! phrase and what stands behind it.

use std::ops::Range;

use super::Kind;
use super::english_people::{behind, gained, handed_out, in_purpose, is_purpose};
use super::english_signs::signs_of;
use super::signs::{Judged, Row, Signs};
use crate::wording::text::Lowered;

pub(super) const SOMEONE: Signs = Signs::PERSON.and(Signs::ORGANISATION).and(Signs::GUEST);
pub(super) const NOUN: Signs = SOMEONE
    .and(Signs::STATUS)
    .and(Signs::WORK)
    .and(Signs::STATE)
    .and(Signs::RULE);
pub(super) const DONE: Signs = Signs::REACHED.and(Signs::MADE).and(Signs::GOTTEN);
pub(super) const VERB: Signs = DONE.and(Signs::BECOME).and(Signs::ADOPTED);

/// Reads an English text and judges it.
pub(super) fn judge(text: &Lowered) -> (Row, Judged) {
    let row = Row::read(text, signs_of);
    let start = opening(&row);
    let judged = unreadable(&row)
        .or_else(|| opinion(&row))
        .unwrap_or_else(|| match counted(&row, start) {
            Some(at) => counted_phrase(&row, at),
            None => plain(&row, start),
        });
    (row, judged)
}

/// Where the title starts behind its code: `A1.2:`, `Indicator 5:`.
fn opening(row: &Row) -> usize {
    let code = Signs::CODE.and(Signs::NUMBER);
    let mut start = 0;
    for at in 0..row.len().min(5) {
        let signs = row.signs(at);
        if signs.any(code) {
            start = at + 1;
        } else if !signs.any(Signs::META.and(Signs::STOP)) {
            break;
        } else if start > 0 && signs.any(Signs::STOP) {
            start = at + 1;
        }
    }
    start
}

/// Rule 1: codes, placeholders and bare themes.
fn unreadable(row: &Row) -> Option<Judged> {
    let silent = Signs::META
        .and(Signs::CODE)
        .and(Signs::NUMBER)
        .and(Signs::STOP)
        .and(Signs::AND);
    let weight = Signs::QUANTITY
        .and(Signs::TREND)
        .and(NOUN)
        .and(VERB)
        .and(Signs::JUDGEMENT);
    let content =
        |of: Signs| (0..row.len()).any(|at| !row.signs(at).any(silent.and(of)) && row.range(at).len() > 2);
    let quantity = row.has(0..row.len(), Signs::QUANTITY);
    let heavy = (0..row.len()).any(|at| row.signs(at).any(weight) && !row.signs(at).any(silent));
    let themes = Signs::THEME.and(Signs::PREPOSITION).and(Signs::PURPOSE);
    if heavy && (quantity || content(themes)) {
        return None;
    }
    Some(Judged::new(Kind::Unclear, []))
}

/// Rule 2: satisfaction and other judgements, of the offer or of something in the world.
fn opinion(row: &Row) -> Option<Judged> {
    let all = 0..row.len();
    let by = row.find(all.clone(), Signs::JUDGEMENT).or_else(|| {
        let clause = row.find(all.clone(), Signs::RELATIVE)?;
        let verb = row.find(clause..row.len(), Signs::JUDGES)?;
        row.has(verb..row.len(), Signs::OPINION).then_some(verb)
    })?;
    let world = row.find(by..row.len(), Signs::WORLD);
    let offer = row.find(by..row.len(), Signs::OFFER.and(Signs::WORK));
    match world {
        Some(world) if offer.is_none_or(|offer| offer > world) || row.has(by..world, Signs::OFFER) => {
            Some(Judged::new(Kind::Change, [by, world]))
        }
        _ => Some(Judged::new(Kind::Experience, [by])),
    }
}

/// Where the counted noun phrase starts, when the title says how many.
fn counted(row: &Row, start: usize) -> Option<usize> {
    let skipped = Signs::LEADING
        .and(Signs::CODE)
        .and(Signs::NUMBER)
        .and(Signs::STOP)
        .and(Signs::META);
    let mut found = false;
    let mut at = start;
    while at < row.len() {
        let signs = row.signs(at);
        let before_it = !found && at < start + 2 && !signs.any(NOUN.and(VERB).and(Signs::MORE));
        if signs.any(Signs::QUANTITY.and(Signs::TREND)) {
            found = true;
        } else if !signs.any(skipped) && !before_it {
            break;
        }
        at += 1;
    }
    found.then_some(at)
}

/// The noun phrase that starts here, and where its head stands.
fn span(row: &Row, start: usize) -> (Range<usize>, Option<usize>) {
    let closes = Signs::PREPOSITION
        .and(Signs::RELATIVE)
        .and(Signs::AUXILIARY)
        .and(Signs::PURPOSE)
        .and(Signs::WITH);
    let light = closes
        .and(Signs::LEADING)
        .and(Signs::MORE)
        .and(Signs::STOP)
        .and(Signs::AND)
        .and(Signs::NUMBER)
        .and(Signs::CODE)
        .and(Signs::PARTICIPLE);
    let mut head = None;
    let mut end = start;
    let mut subject = false;
    while end < row.len() {
        let signs = row.signs(end);
        // Behind a word that is in no list, these still end the phrase that the word heads.
        if subject && head.is_none() && signs.any(closes) {
            break;
        }
        if head.is_some_and(|head| row.signs(head).any(Signs::TIMES)) {
            break;
        }
        subject |= !signs.any(light);
        let verb = head.is_some()
            && signs.any(VERB.and(Signs::PARTICIPLE))
            && (!signs.any(NOUN) || signs.any(Signs::GOTTEN))
            && !(row.signs(end + 1).any(NOUN)
                && signs.any(Signs::PARTICIPLE)
                && row.signs(end - 1).any(Signs::AND));
        if (head.is_some() && signs.any(closes)) || verb {
            break;
        }
        if signs.any(Signs::STOP) && head.is_some() && !row.signs(end + 1).any(NOUN.and(Signs::AND)) {
            break;
        }
        if signs.any(NOUN) {
            head = Some(end);
        }
        end += 1;
    }
    (start..end, head)
}

/// A phrase that says how many of something.
fn counted_phrase(row: &Row, start: usize) -> Judged {
    let (span, head) = span(row, start);
    let first = row.signs(start);
    if first.any(Signs::BECOME) && !first.any(NOUN.and(DONE).and(Signs::PARTICIPLE).and(Signs::ING)) {
        return Judged::new(Kind::Change, [start]);
    }
    let Some(head) = head else {
        return unknown_head(row, start);
    };
    let noun = row.signs(head);
    let before = row.find(span.start..head, VERB.and(Signs::MORE));
    let rest = span.end.max(head + 1)..row.len();
    if noun.any(Signs::RULE) {
        let own = row.find(0..row.len(), Signs::PROPOSAL);
        return match own.filter(|_| !row.has(head + 1..row.len(), Signs::PUBLIC)) {
            Some(proposal) => Judged::new(Kind::Count, [head, proposal]),
            None => Judged::new(Kind::Change, [head]),
        };
    }
    if noun.any(Signs::WORK) {
        // *school attendance* is behaviour.
        if let Some(school) = head
            .checked_sub(1)
            .filter(|&at| at >= start && row.signs(at).any(Signs::SCHOOL))
            && row.signs(head).any(Signs::ATTENDANCE)
        {
            return Judged::new(Kind::Change, [school, head]);
        }
        // *improved services*, *services strengthened*: the count is of what became better.
        let better = before
            .filter(|&at| {
                // *learning visits*, *fact-finding missions*: the first word says what kind they are.
                let signs = row.signs(at);
                let kind = signs.any(Signs::ING) && !signs.any(Signs::MORE);
                signs.any(Signs::MORE.and(Signs::BECOME)) && !signs.any(DONE.and(NOUN)) && !kind
            })
            .filter(|_| !row.has(rest.clone(), DONE));
        let became = row
            .find(rest.clone(), VERB.and(Signs::PURPOSE).and(Signs::RELATIVE))
            .filter(|&at| {
                let signs = row.signs(at);
                signs.any(Signs::BECOME)
                    && signs.any(Signs::PARTICIPLE)
                    && !signs.any(DONE)
                    && !row.signs(at + 1).any(NOUN)
            });
        if let Some(change) = better.or(became) {
            return Judged::new(Kind::Change, [change, head]);
        }
        return work(row, head, rest);
    }
    if noun.any(Signs::STATE) {
        return Judged::new(Kind::Change, [head]);
    }
    if let Some(found) = behind(row, head, rest) {
        return found;
    }
    if let Some(before) = before {
        let kind = if row.signs(before).any(DONE) {
            Kind::Count
        } else {
            Kind::Change
        };
        return Judged::new(kind, [before, head]);
    }
    if noun.any(Signs::STATUS) {
        return Judged::new(Kind::Change, [head]);
    }
    if noun.any(Signs::GUEST) {
        return Judged::new(Kind::Count, [head]);
    }
    Judged::new(Kind::Unclear, [head])
}

/// Rule 4: things done or made, unless somebody took them up.
fn work(row: &Row, head: usize, rest: Range<usize>) -> Judged {
    if let Some(adopted) = row.find(rest.clone(), Signs::ADOPTED)
        && !in_purpose(row, rest.start, adopted)
    {
        return Judged::new(Kind::Change, [head, adopted]);
    }
    // What others do of their own accord is no effort of the programme.
    let by = row
        .find(rest.clone(), Signs::BY)
        .filter(|&by| !row.signs(by - 1).any(Signs::TAKES_PART));
    if let Some(public) = by.and_then(|by| row.find(by..by + 4, Signs::PUBLIC)) {
        return Judged::new(Kind::Change, [head, public]);
    }
    if row.signs(head).any(Signs::REPORT) && row.signs(head + 1).any(Signs::OF) {
        // *cases of malaria* counts the illness, *cases of neglect followed up* the follow-up.
        let handled = rest
            .clone()
            .any(|at| row.signs(at).any(DONE) && !row.signs(at).any(NOUN));
        if !handled {
            return Judged::new(Kind::Change, [head]);
        }
    }
    let clause = row.find(rest.clone(), Signs::RELATIVE);
    if let Some(clause) = clause {
        let result = row.find(clause..row.len(), Signs::BECOME.and(Signs::MORE));
        if let Some(result) = result.filter(|&at| !in_purpose(row, clause, at) && !row.has(clause..at, DONE))
        {
            return Judged::new(Kind::Change, [head, result]);
        }
    }
    Judged::new(Kind::Count, [head])
}

/// The noun is not known: what is done with it decides.
fn unknown_head(row: &Row, start: usize) -> Judged {
    let all = start..row.len();
    let verb = row.find(all.clone(), VERB.and(Signs::PARTICIPLE));
    match verb {
        Some(verb) if row.signs(verb).any(Signs::BECOME) && !row.signs(verb).any(DONE) => {
            Judged::new(Kind::Change, [verb])
        }
        Some(verb) if row.has(start..row.len(), Signs::PUBLIC) => Judged::new(Kind::Change, [verb]),
        Some(verb) => Judged::new(Kind::Count, [verb]),
        None if row.has(all, Signs::RELATIVE.and(Signs::WITH)) => Judged::new(Kind::Change, []),
        None => Judged::new(Kind::Unclear, []),
    }
}

/// A phrase or sentence that does not say how many.
fn plain(row: &Row, start: usize) -> Judged {
    let first = row.signs(start);
    // *Provide shelter to families*, *Emergency response: provide shelter*: what will be done.
    let command = |at: usize| {
        let behind = Signs::PREPOSITION.and(Signs::AUXILIARY).and(Signs::STOP);
        row.signs(at).any(Signs::COMMAND) && at + 1 < row.len() && !row.signs(at + 1).any(behind)
    };
    let announced = (start + 1..start + 7).find(|&at| command(at) && row.signs(at - 1).any(Signs::STOP));
    if let Some(command) = Some(start).filter(|&at| command(at)).or(announced) {
        return Judged::new(Kind::Count, [command]);
    }
    // *Providing shelter to families*
    if first.any(Signs::ING) && first.any(DONE) && !first.any(NOUN) {
        return Judged::new(Kind::Count, [start]);
    }
    let end = (start + 2..row.len())
        .find(|&at| is_purpose(row, at))
        .unwrap_or(row.len());
    let quality = row.find(start..end, Signs::MORE);
    if first.any(Signs::MORE) && row.has(start..row.len(), NOUN) {
        return Judged::new(Kind::Change, [start]);
    }
    // *Application of new techniques*, *Use of clinics*: what people do, not a thing that is made.
    if first.any(Signs::PRACTICE) && row.signs(start + 1).any(Signs::OF) {
        return Judged::new(Kind::Change, [start]);
    }
    let (span, head) = span(row, start);
    let first_verb = row.find(start + 1..row.len(), VERB.and(Signs::AUXILIARY));
    let state = row.find(start..end, Signs::STATE);
    let Some(head) = head else {
        if first.any(DONE) && first.any(Signs::PARTICIPLE) {
            return Judged::new(Kind::Count, [start]);
        }
        return sentence(row, start, first_verb, quality);
    };
    let noun = row.signs(head);
    let rest = span.end..row.len();
    if noun.any(Signs::STATE) {
        return Judged::new(Kind::Change, [head]);
    }
    // Behind a name, a verb before the head makes it a sentence.
    let earlier = (start + 1..=head).find(|&at| {
        let signs = row.signs(at);
        signs.any(VERB.and(Signs::AUXILIARY))
            && !signs.any(Signs::PARTICIPLE.and(Signs::ING))
            && row.signs(at - 1) == Signs::NONE
            && (!signs.any(NOUN)
                || (at < row.len() - 1 && !row.signs(at + 1).any(Signs::PREPOSITION.and(VERB))))
    });
    if let Some(earlier) = earlier.filter(|_| !noun.any(SOMEONE)) {
        return sentence(row, start, Some(earlier), quality);
    }
    let rule_verb = row.find(rest.clone(), VERB.and(Signs::AUXILIARY));
    if noun.any(Signs::RULE) {
        let kind = if rule_verb.is_some() {
            Kind::Change
        } else {
            Kind::Unclear
        };
        return Judged::new(kind, [head]);
    }
    if noun.any(Signs::WORK) {
        let change = row
            .find(rest.clone(), Signs::ADOPTED.and(Signs::BECOME).and(Signs::MORE))
            .filter(|&at| !in_purpose(row, rest.start, at) && !row.has(rest.start..at, DONE));
        return match change {
            Some(change) if !row.signs(change).any(DONE) => Judged::new(Kind::Change, [head, change]),
            _ => Judged::new(Kind::Count, [head]),
        };
    }
    if noun.any(SOMEONE.and(Signs::STATUS)) {
        // *facilities that offer care*: as with a number before it, the clause decides.
        if row.signs(rest.start).any(Signs::RELATIVE)
            && let Some(found) = behind(row, head, rest.clone())
        {
            return found;
        }
        if let Some(quality) = quality {
            return Judged::new(Kind::Change, [head, quality]);
        }
        let handed = state.and_then(|at| handed_out(row, at));
        if let Some(handed) = handed {
            return Judged::new(Kind::Count, [head, handed]);
        }
        if let Some(state) = state.filter(|_| first_verb.is_none_or(|verb| !row.signs(verb).any(DONE))) {
            return Judged::new(Kind::Change, [head, state]);
        }
        return sentence(row, start, first_verb, quality).also(head);
    }
    Judged::new(Kind::Unclear, [head])
}

/// Somebody does something: effort of the own side, unless it tells of a practice.
fn sentence(row: &Row, start: usize, verb: Option<usize>, quality: Option<usize>) -> Judged {
    let Some(verb) = verb else {
        return Judged::new(Kind::Unclear, []);
    };
    let signs = row.signs(verb);
    if let Some(quality) = quality {
        return Judged::new(Kind::Change, [verb, quality]);
    }
    let public = row.find(start..verb, Signs::PUBLIC);
    let done = if signs.any(Signs::AUXILIARY) {
        row.find(verb + 1..verb + 4, DONE)
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
        .filter(|_| !row.has(start..row.len(), Signs::PARTNER))
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
            .and(Signs::TAKES_PART)
            .and(Signs::GOTTEN),
    );
    if let Some(person) = person.filter(|_| !served) {
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
fn noun_of_people(row: &Row, verb: usize) -> bool {
    row.signs(verb + 1).any(Signs::IN)
        || row.signs(verb + 2).any(Signs::IN)
        || row.has(verb + 1..verb + 3, SOMEONE)
}
