//! The rules for English, in the order of the guide: unreadable, a judgement, then the head of the
//! phrase and what stands behind it.

use std::ops::Range;

use super::Kind;
use super::english_own::{at_the_end, behind_field, by_kind, filled, next_step, under_heading};
use super::english_people::{behind, guests, in_purpose};
use super::english_plain::plain;
use super::english_signs::signs_in_english;
use super::english_things::{dealt_with, school_attendance, state, studied, work};
use super::english_unknown::unknown_head;
use super::english_whom::shared;
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
    let row = Row::read(text, signs_in_english)
        // *schools meeting the norm*: behind a plural this is no meeting.
        .taken_behind(
            Signs::PLURAL,
            Signs::MEETS,
            Signs::MEETS.and(Signs::BECOME).and(Signs::ING),
        )
        // *rules are in place*: here *place* is no verb, and tells how things stand.
        .taken_behind(Signs::IN, Signs::STANDS, Signs::STATE)
        // *food secure*, *food insecure*: a state of people.
        .taken_behind(Signs::FOOD, Signs::BECOME, Signs::STATE)
        // *proposals taken up*
        .taken_behind(Signs::TAKEN, Signs::UP, Signs::ADOPTED);
    let start = opening(&row);
    let judged = unreadable(&row).or_else(|| opinion(&row)).unwrap_or_else(|| {
        let field = behind_field(&row, start).map(|below| told(&row, below));
        field
            .filter(|judged| judged.kind == Kind::Count)
            .unwrap_or_else(|| told(&row, start))
    });
    (row, judged)
}

/// What is told from here on: how many of something, or a phrase or sentence that does not say so.
fn told(row: &Row, start: usize) -> Judged {
    match counted(row, start).or_else(|| counted_later(row, start)) {
        Some(at) => less_of(row, start..at, counted_phrase(row, at)),
        None => by_kind(row, start)
            .or_else(|| under_heading(row, start))
            .or_else(|| Some(plain(row, start)).filter(|judged| judged.kind != Kind::Unclear))
            .or_else(|| at_the_end(row, start))
            .unwrap_or_else(|| plain(row, start)),
    }
}

/// Where the title starts behind its code: `A1.2:`, `Indicator 5:`.
fn opening(row: &Row) -> usize {
    let code = Signs::CODE.and(Signs::NUMBER);
    let mut start = 0;
    for at in 0..row.len().min(5) {
        let signs = row.signs(at);
        // `WASH.R2`: letters, a full stop and then the code.
        let lettered = row.signs(at + 1).any(Signs::STOP) && row.signs(at + 2).any(Signs::CODE);
        if signs.any(code) {
            start = at + 1;
        } else if signs == Signs::NONE && lettered {
            start = at + 2;
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
    // *the pupils of grade 6*: a year at school is no mark.
    let year = |at: usize| {
        let beside = |at: usize| row.signs(at).any(Signs::NUMBER.and(Signs::CODE));
        row.signs(at).any(Signs::SCHOOL) && (beside(at + 1) || (at > 0 && beside(at - 1)))
    };
    let judges = all
        .clone()
        .find(|&at| row.signs(at).any(Signs::JUDGEMENT) && !year(at));
    let by = judges.or_else(|| {
        // *Participants rate the course as useful*: a sentence is its own clause.
        let sentence = Some(0).filter(|_| row.has(0..2, SOMEONE));
        let clause = row.find(all.clone(), Signs::RELATIVE).or(sentence)?;
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
        // *increased number of walks*: how the number moves changes nothing about what is counted.
        let moves = signs.any(Signs::MORE) && row.signs(at + 1).any(Signs::QUANTITY);
        // *cycling as a share of all trips*: the share is of what stands before it.
        let before_it = !found
            && at < start + 2
            && !signs.any(Signs::AS)
            && (moves || !signs.any(NOUN.and(VERB).and(Signs::MORE)));
        // *more visitors*, *fewer meetings*: how many, where *more inclusive meetings* is how; *increased visitors* are
        // more of them, where *increased support* is better.
        let more_of = at == start
            && signs.any(Signs::MORE_OF)
            && row
                .signs(at + 1)
                .any(if signs.any(Signs::PARTICIPLE.and(Signs::ING)) {
                    Signs::GUEST
                } else {
                    Signs::WORK.and(Signs::GUEST)
                })
            && !row.signs(at + 1).any(Signs::MORE);
        // *waste reduction through repair*: what is less stands before it.
        let next = row.signs(at + 1);
        let of_before = at > start
            && signs.any(Signs::TREND)
            && !found
            && next.any(Signs::PREPOSITION)
            && !next.any(Signs::IN.and(Signs::OF).and(Signs::BY));
        if of_before {
            break;
        }
        // *average weekly number of walks*
        let again = found && signs == Signs::NONE && row.signs(at + 1).any(Signs::QUANTITY);
        if again || more_of || signs.any(Signs::QUANTITY.and(Signs::TREND)) {
            found = true;
        } else if !signs.any(skipped) && !before_it {
            break;
        }
        at += 1;
    }
    found.then_some(at)
}

/// *Reduction in visits to casualty*: nobody means to do less of the own work; only its time and cost are to fall.
fn less_of(row: &Row, opening: Range<usize>, judged: Judged) -> Judged {
    let own = Signs::DURATION.and(Signs::COSTS).and(Signs::PROCESS);
    let of_work = judged.by.iter().any(|&at| row.signs(at).any(own));
    if judged.kind == Kind::Count && row.has(opening, Signs::FALLING) && !of_work {
        return Judged::new(Kind::Change, judged.by);
    }
    judged
}

/// *Housing: number of tenants advised*: behind a heading the title says how many after all.
fn counted_later(row: &Row, start: usize) -> Option<usize> {
    // *Cooking: 12 courses*
    let so_many = (start + 1..row.len()).find(|&at| {
        let offer = Signs::WORK.and(Signs::GUEST).and(Signs::ORGANISATION);
        let number = row.signs(at).any(Signs::NUMBER) && row.signs(at - 1).any(Signs::STOP);
        number && row.signs(at + 1).any(offer) && !row.signs(at + 1).any(Signs::STATE)
    });
    if let Some(number) =
        so_many.filter(|&at| !row.has(start..at, VERB.and(Signs::AUXILIARY).and(Signs::STATE)))
    {
        return Some(number + 1);
    }
    let quantity = (start + 1..row.len())
        .find(|&at| row.signs(at).any(Signs::QUANTITY) && row.signs(at - 1).any(Signs::STOP))?;
    let heading = !(start..quantity).any(|at| {
        // *Stage 2*
        let named = row.signs(at + 1).any(Signs::NUMBER);
        row.signs(at).any(VERB.and(Signs::AUXILIARY).and(Signs::RELATIVE)) && !named
    });
    if heading { counted(row, quantity) } else { None }
}

/// The noun phrase that starts here, and where its head stands.
pub(super) fn span(row: &Row, start: usize) -> (Range<usize>, Option<usize>) {
    let closes = Signs::PREPOSITION
        .and(Signs::LASTING)
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
        // *dealers selling seed*: so does what that subject does.
        let does =
            signs.any(Signs::BECOME) && signs.any(Signs::ING) && !signs.any(DONE.and(NOUN).and(Signs::FORMS));
        if subject && head.is_none() && does {
            break;
        }
        if head.is_some_and(|head| row.signs(head).any(Signs::TIMES)) {
            break;
        }
        subject |= !signs.any(light);
        // *tenant led groups*
        let led = signs.any(Signs::PAST) && row.signs(end + 1).any(Signs::ORGANISATION);
        let led = led && head.is_some_and(|head| head + 1 == end && row.signs(head).any(Signs::PERSON));
        let verb = head.is_some()
            && !led
            && signs.any(VERB.and(Signs::PARTICIPLE))
            && (!signs.any(NOUN) || signs.any(Signs::GOTTEN))
            // *family planning users*
            && !(signs.any(Signs::FORMS) && row.signs(end + 1).any(NOUN))
            && !(row.signs(end + 1).any(NOUN)
                && signs.any(Signs::PARTICIPLE)
                && row.signs(end - 1).any(Signs::AND));
        // *girls boxing at night*: behind people it is what they do, also when the word is in no list.
        // So it is behind several things: *letters alleging fraud*.
        let doing = signs == Signs::ING
            && head.is_some_and(|head| {
                let (noun, next) = (row.signs(head), row.signs(end + 1));
                noun.any(Signs::PLURAL) && noun.any(Signs::WORK.and(Signs::PERSON))
                    || noun.any(Signs::PERSON) && !next.any(NOUN)
            });
        // *participants more at ease*: behind people it is how they are.
        let more = signs.any(Signs::MORE) && !row.is_adverb(end) && !row.has(end + 1..end + 3, NOUN);
        if more
            && head
                .is_some_and(|head| head + 1 == end && row.signs(head).any(Signs::GUEST.and(Signs::PERSON)))
        {
            break;
        }
        // *shops report higher sales*: behind several, a word that may be a noun is what they do.
        let next = row.signs(end + 1);
        let doing = doing
            || head.is_some_and(|head| {
                let several = row.signs(head).any(Signs::PLURAL) && row.signs(head).any(SOMEONE);
                let either = signs.any(Signs::BECOME) && signs.any(Signs::WORK) && !signs.any(Signs::PLURAL);
                several && either && next != Signs::NONE && !next.any(NOUN.and(DONE))
            });
        if (head.is_some() && signs.any(closes)) || verb || doing {
            break;
        }
        if signs.any(Signs::STOP) && head.is_some() && !row.signs(end + 1).any(NOUN.and(Signs::AND)) {
            break;
        }
        // *sessions, youth team*: behind the comma stands whose or what kind.
        let listed = row.has(end + 1..row.len(), Signs::AND) || row.signs(end + 1).any(Signs::WORK);
        if signs.any(Signs::STOP) && !listed && head.is_some_and(|head| row.signs(head).any(Signs::WORK)) {
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
pub(super) fn counted_phrase(row: &Row, start: usize) -> Judged {
    let (span, head) = span(row, start);
    let first = row.signs(start);
    if let Some(falls) = head.and_then(|head| falls(row, head, span.end)) {
        return Judged::new(Kind::Change, [falls]);
    }
    // *safe gardens*: before its noun the word only says what kind it is.
    let of_kind = NOUN.and(DONE).and(Signs::PARTICIPLE).and(Signs::ING);
    if first.any(Signs::BECOME) && !first.any(of_kind) && !row.signs(start + 1).any(NOUN) {
        return Judged::new(Kind::Change, [start]);
    }
    let Some(head) = head else {
        return unknown_head(row, start);
    };
    let noun = row.signs(head);
    let before = row.find(span.start..head, VERB.and(Signs::MORE));
    let rest = span.end.max(head + 1)..row.len();
    if noun.any(Signs::RULE) {
        return rule(row, start, head, rest);
    }
    if let Some(filled) = filled(row, start, head) {
        return Judged::new(Kind::Count, [filled, head]);
    }
    if noun.any(Signs::WORK) {
        if let Some(dealt) = dealt_with(row, head, rest.clone()) {
            return Judged::new(Kind::Count, [head, dealt]);
        }
        if let Some(school) = school_attendance(row, start, head) {
            return Judged::new(Kind::Change, [school, head]);
        }
        // *improved services*, *services strengthened*: the count is of what became better.
        let better = before
            .filter(|&at| {
                // *learning visits*, *fact-finding missions*: the first word says what kind they are.
                let signs = row.signs(at);
                let kind = signs.any(Signs::ING) && !signs.any(Signs::MORE);
                // *driving lessons*, *travel grants*: so does a verb that stands there as it is.
                let form = signs.any(Signs::MORE.and(Signs::STATUS)) || signs.any(Signs::PARTICIPLE);
                form && signs.any(Signs::MORE.and(Signs::BECOME)) && !signs.any(DONE.and(NOUN)) && !kind
            })
            .filter(|_| !row.has(rest.clone(), DONE));
        let became = row
            .find(rest.clone(), VERB.and(Signs::PURPOSE).and(Signs::RELATIVE))
            .filter(|&at| !next_step(row, head, at))
            .filter(|&at| {
                let signs = row.signs(at);
                // *hours worked* are effort, *hours lost* none.
                let form = if noun.any(Signs::DURATION) {
                    Signs::PAST
                } else {
                    Signs::PARTICIPLE
                };
                signs.any(Signs::BECOME)
                    && signs.any(form)
                    && !signs.any(DONE.and(Signs::SECURED))
                    // *inquiries reported*: how it is known, unless it is a case.
                    && (!signs.any(Signs::ASKED) || noun.any(Signs::REPORT))
                    && !row.signs(at + 1).any(NOUN)
            });
        if let Some(change) = better.or(became) {
            return Judged::new(Kind::Change, [change, head]);
        }
        return work(row, head, rest);
    }
    if noun.any(Signs::STATE) {
        return state(row, start, head, span.end, rest);
    }
    if shared(row, head) {
        return Judged::new(Kind::Change, [head, head + 1]);
    }
    if let Some(found) = behind(row, head, rest) {
        return found;
    }
    // *reading groups*, *advice centres*: such a group is an activity, and nothing was said of it.
    if let Some(of_kind) = head
        .checked_sub(1)
        .filter(|&at| at >= start && row.signs(at).any(Signs::FORMS.and(Signs::WORK)))
        && noun.any(Signs::ORGANISATION)
    {
        return Judged::new(Kind::Count, [of_kind, head]);
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
        return Judged::new(guests(row, head), [head]);
    }
    Judged::new(Kind::Unclear, [head])
}

/// *plastic bag reduction*: that there is less of it is the change.
pub(super) fn falls(row: &Row, head: usize, end: usize) -> Option<usize> {
    let less = head + 2 == end && end == row.len() && row.signs(end - 1).any(Signs::FALLING);
    less.then_some(end - 1)
}

/// A rule or a plan for money: others make it, unless it is only proposed, read or the own one.
fn rule(row: &Row, start: usize, head: usize, rest: Range<usize>) -> Judged {
    // *programme budget*: the own money.
    let money = row
        .find(start..head, Signs::WORK)
        .filter(|_| row.signs(head).any(Signs::COSTS));
    let own = row
        .find(0..row.len(), Signs::PROPOSAL)
        .or(money)
        .or_else(|| studied(row, rest));
    let taken_up =
        (head + 1..row.len()).any(|at| row.signs(at).any(Signs::ADOPTED) && !in_purpose(row, head, at));
    // *national budget*
    let taken_up = taken_up || row.has(start..head, Signs::REGULAR);
    match own.filter(|_| !taken_up && !row.has(head + 1..row.len(), Signs::PUBLIC)) {
        Some(proposal) => Judged::new(Kind::Count, [head, proposal]),
        None => Judged::new(Kind::Change, [head]),
    }
}
