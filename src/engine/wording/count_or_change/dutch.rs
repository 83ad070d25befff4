//! The rules for Dutch, in the order of the guide: unreadable, a judgement, then the head of the
//! phrase and what stands behind it.

use std::ops::Range;

use super::dutch_clause::clause;
use super::dutch_grammar::{DONE, NOUN, SOMEONE, cut_purpose, rate};
use super::dutch_opening::{Opening, behind_heading, opened};
use super::dutch_opinion::opinion;
use super::dutch_people::someone;
use super::dutch_role::taken_up;
use super::dutch_sentence::{asked, moved, told};
use super::dutch_signs::{signs_of, verb};
use super::dutch_words::PARTS;
use super::kind::Kind;
use super::row::{Judged, Row};
use super::signs::Signs;
use crate::wording::text::Lowered;

/// Reads a Dutch text and judges it.
pub(super) fn judge(written: &str, text: &Lowered) -> (Row, Judged) {
    let verbs = DONE.and(Signs::BECOME).and(Signs::GOTTEN);
    let row = Row::read(text, signs_of)
        .without_denominator()
        .with_parted_verbs(text, |word| PARTS.contains(&word), verb)
        .without_in_names(written, verbs)
        .with_names(written)
        .without_pointers(Signs::PREPOSITION, Signs::RELATIVE, Signs::WHERE)
        .completed(Signs::TAKES_PART, Signs::PART, Signs::REACHED)
        // *maatschappelijk werk* is an offer, whatever *werk* is alone.
        .taken_behind(Signs::PROFESSION, Signs::CRAFT, Signs::EFFORT)
        // *laag opgeleid* says how people are.
        .taken_behind(Signs::HOW_HIGH, Signs::PARTICIPLE, Signs::STATE)
        // *in beeld* is known to the organisation, *uit beeld* is not.
        .taken_behind(Signs::IN, Signs::STANDS, Signs::REACHED);
    let judged = unreadable(&row)
        .or_else(|| opinion(&row))
        .or_else(|| taken_up(&row, text))
        .unwrap_or_else(|| phrase(&row));
    (row, judged)
}

/// Rule 1: codes, placeholders and bare themes.
fn unreadable(row: &Row) -> Option<Judged> {
    let silent = Signs::META
        .and(Signs::CODE)
        .and(Signs::NUMBER)
        .and(Signs::STOP)
        .and(Signs::AND)
        .and(Signs::THEME);
    let says_something = |at: usize| {
        let signs = row.signs(at);
        !signs.any(silent) && row.range(at).len() > 2
    };
    let quantity = row.has(0..row.len(), Signs::QUANTITY.and(Signs::TREND));
    if (0..row.len()).any(says_something) || (quantity && row.has(0..row.len(), NOUN)) {
        return None;
    }
    Some(Judged::new(Kind::Unclear, []))
}

/// Rules 3 to 7: the head and what stands behind it.
fn phrase(row: &Row) -> Judged {
    let (opening, start) = opened(row, 0);
    if let Some(judged) = asked(row, opening, start) {
        return judged;
    }
    if opening == Opening::Plain {
        if let Some((opening, start)) = moved(row) {
            return headed(row, start, opening);
        }
        if let Some(judged) = told(row) {
            return judged;
        }
        // *Gezond gewicht: kinderen in een traject*: what stands behind a heading says it, if it says anything.
        if let Some(at) = behind_heading(row) {
            return under_heading(row, at);
        }
        let below = row.behind_colon().map(|at| under_heading(row, at));
        if let Some(judged) = below.filter(|judged| judged.kind != Kind::Unclear) {
            return judged;
        }
    }
    // *Gemiddeld kregen klanten 26 producten*
    let gotten = row.signs(start).any(Signs::GOTTEN).then(|| told(row)).flatten();
    gotten.unwrap_or_else(|| headed(row, start, opening))
}

/// *Thuisadministratie: aantal gezinnen*: they are counted for the sake of what the heading names.
fn under_heading(row: &Row, at: usize) -> Judged {
    let (opening, start) = opened(row, at);
    let judged = headed(row, start, opening);
    let of_state = row
        .find(0..at, NOUN)
        .is_some_and(|heading| row.signs(heading).any(Signs::STATE));
    // *Deelnemers cultuur: aantal leerlingen basisonderwijs*: the heading says as what they are counted.
    let as_participants = row.has(0..at, Signs::PARTICIPANT) && !row.has(at..row.len(), Signs::RELATIVE);
    let someone = judged.by.first().filter(|&&head| row.signs(head).any(SOMEONE));
    match someone {
        Some(&head) if as_participants || (judged.kind == Kind::Unclear && !of_state) => {
            Judged::new(Kind::Count, [head])
        }
        _ => judged,
    }
}

/// Where the noun phrase that starts here ends.
fn span(row: &Row, start: usize) -> Range<usize> {
    let closes = Signs::PREPOSITION
        .and(Signs::RELATIVE)
        .and(Signs::AUXILIARY)
        .and(Signs::PURPOSE)
        .and(Signs::WITH)
        .and(Signs::STOP);
    let mut end = start;
    let mut noun = false;
    // *door jongeren bedachte activiteiten*: a phrase that opens with a preposition has its head at the end.
    let turned = row.signs(start).any(Signs::PREPOSITION);
    while end < row.len() {
        let signs = row.signs(end);
        let closing = if turned {
            signs.any(Signs::RELATIVE.and(Signs::PURPOSE))
        } else {
            signs.any(closes) && (noun || end > start)
        };
        if closing {
            break;
        }
        noun |= signs.any(NOUN);
        end += 1;
    }
    start..end
}

/// The head of the phrase decides, or else what is said of it.
fn headed(row: &Row, start: usize, opening: Opening) -> Judged {
    // *percentage dat de toets haalt*
    if row.signs(start).any(Signs::RELATIVE) {
        return clause(row, start, start + 1..row.len());
    }
    let span = span(row, start);
    let rate = rate(row, start);
    let head = if row.signs(start).any(Signs::PREPOSITION) {
        span.clone().rev().find(|&at| row.signs(at).any(NOUN))
    } else {
        row.find(span.clone(), NOUN)
            .or_else(|| late_subject(row, start, rate).filter(|_| opening == Opening::Plain))
    };
    let Some(head) = head else {
        return unknown_head(row, start, rate, opening);
    };
    let noun = row.signs(head);
    // *Betere begeleiding*: how good it is, and not how many.
    if opening == Opening::Plain && row.signs(start).any(Signs::MORE) && start < head {
        return Judged::new(Kind::Change, [start, head]);
    }
    if noun.any(Signs::EFFORT) {
        // Nobody sets out to do less: what there should be less of is a state, unless it is the own process.
        let less = opening == Opening::Less || row.has(head + 1..row.len(), Signs::FALLING);
        if less && !noun.any(Signs::PROCESS) {
            return Judged::new(Kind::Change, [head]);
        }
        // *voorzieningen, schaalscore*
        return match row.find(head + 1..row.len(), Signs::LEVEL) {
            Some(level) => Judged::new(Kind::Change, [head, level]),
            // *percentage geslaagde trajecten*, *succesvolle plaatsing*: what came off.
            None if opening != Opening::Many && row.has(start..head, Signs::CAME_OFF) => {
                Judged::new(Kind::Change, [start, head])
            }
            None => work(row, start, head),
        };
    }
    if noun.any(Signs::STATE) {
        return state(row, start, head);
    }
    someone(row, start, head, opening)
}

/// *Er is een meldpunt ingericht*, *organiseren van uitjes*: what a sentence or a deed is about comes late.
fn late_subject(row: &Row, start: usize, rate: Option<usize>) -> Option<usize> {
    let noun = row.find(cut_purpose(row, start..rate.unwrap_or(row.len())), NOUN)?;
    let deed = DONE.and(Signs::BECOME).and(Signs::AUXILIARY).and(Signs::WE);
    let parted = row.has(start..noun, Signs::PREPOSITION.and(Signs::WITH));
    (!parted || row.has(start..noun, deed)).then_some(noun)
}

/// Rule 4: things done or made, unless what stands behind them states a result.
fn work(row: &Row, start: usize, head: usize) -> Judged {
    let noun = row.signs(head);
    let rest = head + 1..row.len();
    // Contacts that people have among themselves are no contacts of the organisation.
    if let Some(before) = head.checked_sub(1).filter(|&at| row.signs(at).any(Signs::SOCIAL))
        && noun.any(Signs::CONTACT)
    {
        return Judged::new(Kind::Change, [before, head]);
    }
    // *toeristische uitgaven*, *verwijzingen naar Halt*: what people do outside any programme.
    let outside = row.find(start..head, Signs::OUTSIDE);
    if let Some(outside) = outside.or_else(|| row.find(head + 1..head + 3, Signs::OUTSIDE)) {
        return Judged::new(Kind::Change, [outside, head]);
    }
    // *zelfstandig draaiende groepen*: they hold by themselves.
    if let Some(own) = row.find(start..head, Signs::SELF)
        && row.has(own + 1..head, Signs::BECOME.and(Signs::DOING))
    {
        return Judged::new(Kind::Change, [own, head]);
    }
    // A report of trouble in the neighbourhood counts the trouble.
    if noun.any(Signs::REPORT)
        && let Some(of) = row
            .find(0..row.len(), Signs::STATE)
            .filter(|_| !row.has(rest.clone(), Signs::RELATIVE) || !row.has(rest.clone(), DONE))
            .or_else(|| row.find(start..head, Signs::AGAIN))
    {
        return Judged::new(Kind::Change, [head, of]);
    }
    // *gebruik van drugs*, *instroom in de bijstand*, *deelname aan cultuur*: what is used or entered decides.
    let state = Signs::STATE.and(Signs::STATUS).and(Signs::SOCIETY);
    if noun.any(Signs::USE)
        && let Some(of) = row.find(head + 1..head + 5, state.and(Signs::EFFORT))
        && row.signs(of).any(state)
    {
        return Judged::new(Kind::Change, [head, of]);
    }
    if let Some(with) = row.find(rest.clone(), Signs::WITH)
        && !row.has(head + 1..with, SOMEONE)
        && let Some(of) = marked_by(row, with)
    {
        return Judged::new(Kind::Change, [head, of]);
    }
    if let Some(relative) = row.find(rest.clone(), Signs::RELATIVE) {
        let main = cut_purpose(row, relative + 1..row.len());
        // *betaald werk vindt*: before its noun the participle is no verb.
        let of_noun = |at: usize| row.signs(at).any(Signs::PARTICIPLE) && row.signs(at + 1).any(Signs::STATE);
        let done = main
            .clone()
            .find(|&at| row.signs(at).any(DONE.and(Signs::GOTTEN)) && !of_noun(at));
        // *positief is afgesloten*: it came off.
        let came_off = row.find(main.clone(), Signs::CAME_OFF);
        // *dat zelfstandig doorgaat*, *zonder beroepskracht*: it holds by itself.
        let by_itself = |at: &usize| row.signs(*at).any(Signs::SELF) || row.signs(*at).any(Signs::WITH);
        // *die na een jaar nog bestaan*: they last.
        let lasting = |at: &usize| !row.signs(*at).any(Signs::MORE_OF);
        let result = row
            .find(main.clone(), Signs::BECOME)
            .or_else(|| row.find(main.clone(), Signs::PERSON))
            .or_else(|| row.find(main.clone(), Signs::MORE).filter(lasting))
            .or_else(|| {
                row.find(main.clone(), Signs::SELF.and(Signs::NEGATION))
                    .filter(by_itself)
            })
            .filter(|_| done.is_none())
            .or(came_off);
        if let Some(result) = result {
            return Judged::new(Kind::Change, [head, result]);
        }
    } else if let Some(result) = row.find(cut_purpose(row, rest.clone()), Signs::BECOME)
        && row.signs(result).any(Signs::PARTICIPLE)
        && !row.signs(result).any(NOUN.and(Signs::MOVING))
        && !row.signs(result + 1).any(NOUN)
        && !row.has(rest, DONE)
    {
        // *conflicten opgelost*
        return Judged::new(Kind::Change, [head, result]);
    }
    Judged::new(Kind::Count, [head])
}

/// *trajecten met goed resultaat*, *plekken met overlast*: what marks the things that are counted.
fn marked_by(row: &Row, with: usize) -> Option<usize> {
    let adjective = !row.signs(with + 1).any(NOUN.and(Signs::META).and(Signs::LEADING));
    let state = (with + 1..with + 2 + usize::from(adjective)).find(|&at| {
        let signs = row.signs(at);
        signs.any(Signs::STATE) && !signs.any(Signs::TRAIT)
    });
    row.find(with + 1..with + 4, Signs::SUCCESS).or(state)
}

/// Rule 6: states and levels, unless it is the handling of a report that is counted.
fn state(row: &Row, start: usize, head: usize) -> Judged {
    let handled = row
        .find(start..head, DONE)
        .or_else(|| row.find(head + 1..head + 3, DONE))
        .or_else(|| {
            (head + 3..row.len()).find(|&at| row.signs(at).any(DONE) && row.signs(at).any(Signs::PARTICIPLE))
        })
        .filter(|_| row.signs(head).any(Signs::REPORT))
        .or_else(|| row.find(start..head, Signs::HANDLED))
        // *diploma uitgereikt*
        .or_else(|| row.find_only(head + 1..row.len(), Signs::HANDLED, Signs::BEFORE_NOUN));
    // *tijd tussen aanmelding en gesprek*
    let own = row
        .find(head + 1..row.len(), Signs::EFFORT)
        .filter(|_| row.signs(head).any(Signs::PROCESS));
    // *mate waarin inwoners worden bereikt*
    let degree = (row.signs(head + 1).any(Signs::WHERE) && row.has(head + 2..row.len(), Signs::PASSIVE))
        .then(|| {
            (head + 2..row.len()).find(|&at| row.signs(at).any(DONE) && row.signs(at).any(Signs::PARTICIPLE))
        })
        .flatten();
    match handled.or(own).or(degree) {
        Some(handled) => Judged::new(Kind::Count, [handled, head]),
        None => Judged::new(Kind::Change, [head]),
    }
}

/// The noun is not known: what is done with it decides, and else the way of counting.
fn unknown_head(row: &Row, start: usize, rate: Option<usize>, opening: Opening) -> Judged {
    if start >= row.len() {
        return Judged::new(Kind::Unclear, []);
    }
    if opening == Opening::Less {
        return Judged::new(Kind::Change, [start]);
    }
    if let Some(relative) = row.find(start..row.len(), Signs::RELATIVE) {
        return clause(row, start, relative + 1..row.len());
    }
    let all = cut_purpose(row, start..row.len());
    let result = row.find(all.clone(), Signs::BECOME.and(Signs::MORE));
    // *percentage asfalt met scheuren*: what a part of something has is a state of it.
    if opening == Opening::Share
        && let Some(with) = row.find(start..start + 2, Signs::WITH)
    {
        return Judged::new(Kind::Change, [start, with]);
    }
    // *gedempte sloten*, *ontmoetingen voorbereid*; a bare *meedoen* is a theme.
    let alone = row.find(start..start + 2, Signs::ALONE);
    let done = row
        .find(all.clone(), DONE)
        .filter(|_| alone.is_none())
        .filter(|&at| {
            opening != Opening::Plain || (result.is_none() && row.signs(at).any(Signs::PARTICIPLE))
        });
    if let Some(done) = done {
        return Judged::new(Kind::Count, [done]);
    }
    if let Some(state) = result
        .or_else(|| row.find(all.clone(), Signs::STATE))
        .or(alone)
        .or(rate)
    {
        return Judged::new(Kind::Change, [state]);
    }
    // *afgekoppelde regenpijpen*: what was done with things, though neither is known.
    let first = row.signs(start);
    let done_with = first.any(Signs::BEFORE_NOUN.and(Signs::PIECES))
        && !first.any(Signs::DOING.and(Signs::QUALITY))
        && all.len() > 1;
    match opening {
        Opening::Plain if done_with => Judged::new(Kind::Count, [start]),
        // What is made in so many pieces is countable, and mostly a product.
        Opening::Many if row.signs(start).any(Signs::PIECES.and(Signs::PARTICIPLE)) => {
            Judged::new(Kind::Count, [start])
        }
        // A part or a level of something unknown is a state of it.
        Opening::Share => Judged::new(Kind::Change, [start]),
        _ => Judged::new(Kind::Unclear, []),
    }
}
