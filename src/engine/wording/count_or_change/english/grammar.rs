//! English grammar that the constructions share: where a noun phrase ends, and which words behind it tell nothing of it.

use std::ops::Range;

use super::super::row::Row;
use super::super::signs::Signs;

/// People and bodies.
pub(super) const SOMEONE: Signs = Signs::PERSON.and(Signs::ORGANISATION).and(Signs::PARTICIPANT);
/// Whatever a phrase may be about.
pub(super) const NOUN: Signs = SOMEONE
    .and(Signs::STATUS)
    .and(Signs::EFFORT)
    .and(Signs::STATE)
    .and(Signs::RULE);
/// What is done to people or with things.
pub(super) const DONE: Signs = Signs::REACHED.and(Signs::MADE).and(Signs::GOTTEN);
/// Every verb that is known.
pub(super) const VERB: Signs = DONE.and(Signs::BECOME).and(Signs::ADOPTED);
/// Past forms, which tell what was done.
pub(super) const FORM: Signs = Signs::PARTICIPLE.and(Signs::PAST);
/// Words with which something else begins.
const CLOSES: Signs = Signs::PREPOSITION
    .and(Signs::RELATIVE)
    .and(Signs::AUXILIARY)
    .and(Signs::PURPOSE)
    .and(Signs::WITH)
    .and(Signs::LASTING);
/// Words that make no subject by themselves.
const LIGHT: Signs = CLOSES
    .and(Signs::LEADING)
    .and(Signs::MORE)
    .and(Signs::STOP)
    .and(Signs::AND)
    .and(Signs::NUMBER)
    .and(Signs::CODE)
    .and(Signs::PARTICIPLE);

/// So many words a noun takes with its article and an adjective.
const NOUN_PHRASE: usize = 3;
/// So many words an object takes behind its verb, with article, adjectives and a preposition.
const OBJECT: usize = 5;

/// The words behind a place in which a noun with its article stands.
pub(super) fn nearby(at: usize) -> Range<usize> {
    at + 1..at + 1 + NOUN_PHRASE
}

/// The words behind a verb in which its object stands.
pub(super) fn object(at: usize) -> Range<usize> {
    at + 1..at + 1 + OBJECT
}

/// A noun phrase: the words up to the noun that it is about, and what stands behind them.
pub(super) struct Phrase<'r> {
    pub(super) row: &'r Row,
    /// The first word of the phrase.
    pub(super) start: usize,
    /// The noun that it is about, when that is a known one.
    pub(super) head: Option<usize>,
    /// What stands behind the phrase.
    pub(super) rest: Range<usize>,
    /// Whether the title says how many of it.
    pub(super) counted: bool,
}

impl<'r> Phrase<'r> {
    /// Reads the noun phrase that starts here.
    pub(super) fn read(row: &'r Row, start: usize, counted: bool) -> Self {
        let (mut head, mut subject, mut end) = (None, false, start);
        while end < row.len() {
            let signs = row.signs(end);
            let closes = (head.is_some() || subject) && signs.any(CLOSES);
            if closes || (head.is_some() && ends(row, end)) || (subject && is_finite(signs)) {
                break;
            }
            subject |= !signs.any(LIGHT);
            if signs.any(NOUN) {
                head = Some(end);
            }
            end += 1;
        }
        Self {
            row,
            start,
            head,
            rest: end..row.len(),
            counted,
        }
    }

    /// The signs of the first word.
    pub(super) fn first(&self) -> Signs {
        self.row.signs(self.start)
    }

    /// The signs of the noun that the phrase is about.
    pub(super) fn noun(&self) -> Signs {
        self.head.map_or(Signs::NONE, |head| self.row.signs(head))
    }

    /// The signs of the word before the noun, when it belongs to the phrase.
    pub(super) fn kind(&self) -> Signs {
        match self.head {
            Some(head) if head > self.start => self.row.signs(head - 1),
            _ => Signs::NONE,
        }
    }

    /// The signs of the first word behind the phrase.
    pub(super) fn next(&self) -> Signs {
        self.row.signs(self.rest.start)
    }

    /// The first word behind the phrase that is one of these, is none of those and stands in no purpose.
    pub(super) fn told(&self, of: Signs, not: Signs) -> Option<usize> {
        self.rest.clone().find(|&at| {
            let signs = self.row.signs(at);
            signs.any(of) && !signs.any(not) && !in_purpose(self.row, self.rest.start, at)
        })
    }
}

/// *Radio Salaam trains reporters*: behind a name, what can only be a verb is one.
fn is_finite(signs: Signs) -> bool {
    let other = NOUN.and(FORM).and(Signs::ING).and(Signs::FORMS).and(Signs::THEME);
    signs.any(VERB) && !signs.any(other)
}

/// Says whether a phrase that has its noun ends before a word with which nothing else begins.
fn ends(row: &Row, at: usize) -> bool {
    let signs = row.signs(at);
    let verb = signs.any(VERB.and(Signs::PARTICIPLE)) && !signs.any(NOUN.and(Signs::FORMS));
    // *girls boxing at night*: what they do, also when the word is in no list.
    let doing = signs == Signs::ING;
    let stop = signs.any(Signs::STOP) && !row.signs(at + 1).any(NOUN.and(Signs::AND));
    verb || doing || stop
}

/// Says whether a purpose or a subject matter starts here; *given to farmers* is none.
pub(super) fn is_purpose(row: &Row, at: usize) -> bool {
    let receiver = row.signs(at).any(Signs::TO) && !row.signs(at + 1).any(VERB);
    row.signs(at).any(Signs::PURPOSE) && !receiver
}

/// Says whether a word stands in a purpose or a subject matter.
fn in_purpose(row: &Row, from: usize, at: usize) -> bool {
    let opens = Signs::PURPOSE.and(Signs::RELATIVE).and(Signs::AUXILIARY);
    let last = (from..at).rev().find(|&before| row.signs(before).any(opens));
    last.is_some_and(|last| row.signs(last).any(Signs::PURPOSE))
}

/// *debt advice*: before the noun it belongs to, a word only says what kind it is.
pub(super) fn says_what_kind(row: &Row, at: usize) -> bool {
    row.signs(at + 1).any(Signs::EFFORT.and(Signs::PARTICIPANT))
}

/// *in developing countries*, *of trained groups*, *learning spaces*: a word that belongs to the noun behind it.
pub(super) fn before_its_noun(row: &Row, at: usize) -> bool {
    let signs = row.signs(at);
    if signs.any(Signs::FORMS) {
        return row.signs(at + 1).any(NOUN);
    }
    !signs.any(NOUN) && row.signs(at - 1).any(Signs::IN.and(Signs::OF))
}

/// *in the hands of the state*: what could be a noun is a verb right behind whoever does it.
pub(super) fn is_noun(row: &Row, at: usize) -> bool {
    let subject = NOUN
        .and(Signs::RELATIVE)
        .and(Signs::AUXILIARY)
        .and(Signs::AND)
        .and(Signs::STOP);
    row.signs(at).any(NOUN) && !row.signs(at - 1).any(subject)
}

/// The last noun of the row that starts here: in *grief counselling* the counselling.
pub(super) fn last_of_row(row: &Row, start: usize) -> Signs {
    let closes = CLOSES.and(Signs::STOP).and(Signs::AND);
    let last = (start..(start + OBJECT).min(row.len()))
        .take_while(|&at| !row.signs(at).any(closes))
        .filter(|&at| row.signs(at).any(NOUN))
        .last();
    row.signs(last.unwrap_or(start))
}

/// *people with dementia advised*: what is told of people is why they came, when behind it stands what was done for them.
pub(super) fn done_behind(row: &Row, from: usize) -> bool {
    let passive = FORM.and(Signs::GOTTEN).and(Signs::TAKES_PART);
    (from + 1..row.len())
        .take_while(|&at| !row.signs(at).any(Signs::PURPOSE))
        .any(|at| row.signs(at).any(DONE) && row.signs(at).any(passive))
}
