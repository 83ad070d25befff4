//! People and bodies in English: what stands behind them says what they became, or only that they came.

use super::super::kind::Kind;
use super::super::row::{Judged, Row};
use super::super::signs::Signs;
use super::grammar::{
    DONE, FORM, NOUN, Phrase, SOMEONE, VERB, before_its_noun, done_behind, is_noun, is_purpose, last_of_row,
    nearby, object, says_what_kind,
};

/// A word behind people, and what was done with them before it.
struct Word<'r> {
    row: &'r Row,
    /// The people.
    head: usize,
    at: usize,
    done: Option<usize>,
}

impl Word<'_> {
    fn signs(&self) -> Signs {
        self.row.signs(self.at)
    }

    fn before(&self) -> Signs {
        self.row.signs(self.at - 1)
    }

    fn next(&self) -> Signs {
        self.row.signs(self.at + 1)
    }

    fn people(&self) -> Signs {
        self.row.signs(self.head)
    }

    /// Whether this word says why they came, because behind it stands what was done for them.
    fn is_reason(&self) -> bool {
        self.signs().any(Signs::PROBLEM.and(Signs::CIRCUMSTANCE)) && done_behind(self.row, self.at)
    }
}

/// The constructions behind people; the first that fits settles what is told. Each can be left out without the others.
const CONSTRUCTIONS: &[fn(&Word) -> Option<Kind>] = &[
    with_something,
    found_as,
    using_the_own_offer,
    part_of_society,
    gaining,
    acting,
    in_a_state,
    became,
    lasting,
];

/// People and bodies: what is told of them decides, or else who they are.
pub(super) fn people(phrase: &Phrase) -> Option<Judged> {
    let head = phrase
        .head
        .filter(|_| phrase.noun().any(SOMEONE.and(Signs::STATUS)))?;
    let judged = behind(phrase, head)
        .or_else(|| unknown_verb(phrase, head))
        .or_else(|| done_before(phrase, head))
        .unwrap_or_else(|| Judged::new(who(phrase.noun()), [head]));
    Some(judged)
}

/// What the words behind people tell.
fn behind(phrase: &Phrase, head: usize) -> Option<Judged> {
    let row = phrase.row;
    let judged = |kind, at| Some(Judged::new(kind, [head, at]));
    let (mut done, mut purpose, mut clause) = (None, false, false);
    for at in phrase.rest.clone() {
        let signs = row.signs(at);
        if begins_clause(row, at) {
            purpose = false;
            // *participants, of whom new*
            clause |= !row.signs(at - 1).any(Signs::OF);
            continue;
        }
        // *households whose diet held up*: a verb that is in no list, right behind *who*.
        if signs == Signs::NONE && row.signs(at - 1).any(Signs::RELATIVE) {
            return judged(Kind::Change, at);
        }
        purpose |= is_purpose(row, at);
        if purpose || before_its_noun(row, at) {
            continue;
        }
        let word = Word { row, head, at, done };
        if let Some(kind) = CONSTRUCTIONS.iter().find_map(|fits| fits(&word)) {
            return judged(kind, at);
        }
        if signs.any(DONE) && !is_noun(row, at) {
            done = Some(at);
        }
    }
    match done {
        Some(done) => judged(Kind::Count, done),
        None if clause => judged(Kind::Change, phrase.rest.start),
        None => None,
    }
}

/// *who*, *and are*, *and trained*: something new is told of the same people.
fn begins_clause(row: &Row, at: usize) -> bool {
    let verb = Signs::AUXILIARY.and(Signs::RELATIVE).and(FORM);
    row.signs(at).any(Signs::RELATIVE) || (row.signs(at).any(Signs::AND) && row.signs(at + 1).any(verb))
}

/// *with better health*: what people have, unless it is a thing that was given; what a body has is its state.
fn with_something(word: &Word) -> Option<Kind> {
    let told = NOUN.and(Signs::MORE).and(Signs::BECOME).and(Signs::OPINION);
    let with = word.signs().any(Signs::WITH) && word.done.is_none();
    let what = word.row.find(object(word.at), told).filter(|_| with)?;
    let thing = last_of_row(word.row, what);
    let given = thing.any(Signs::EFFORT.and(Signs::PARTICIPANT)) && !word.people().any(Signs::ORGANISATION);
    (!given).then_some(Kind::Change)
}

/// *discharged as cured*, *assessed as being clean*: what the assessment found.
fn found_as(word: &Word) -> Option<Kind> {
    let outcome = Signs::AUXILIARY.and(Signs::BECOME).and(Signs::OPINION);
    (word.next().any(Signs::AS) && word.row.signs(word.at + 2).any(outcome)).then_some(Kind::Change)
}

/// *using our helpline*: the own offer.
fn using_the_own_offer(word: &Word) -> Option<Kind> {
    (word.signs().any(Signs::BECOME) && word.row.has(object(word.at), Signs::OWN_OFFER))
        .then_some(Kind::Count)
}

/// *women in councils*, *engaged in economic activities*: a part of society, where *leadership training* is an offer.
fn part_of_society(word: &Word) -> Option<Kind> {
    let society = word.row.find(nearby(word.at), Signs::SOCIETY)?;
    let offer = word
        .row
        .find_only(nearby(society), Signs::EFFORT, Signs::ACTIVITY);
    let joined = word
        .done
        .is_none_or(|done| word.row.signs(done).any(Signs::TAKES_PART.and(Signs::INVOLVED)));
    let within = word.signs().any(Signs::IN) && joined && !word.people().any(Signs::PARTICIPANT);
    (within && offer.is_none()).then_some(Kind::Change)
}

/// *received an investment*, *implement a policy*: what is got is a condition of life, or what is made a rule.
fn gaining(word: &Word) -> Option<Kind> {
    let what = NOUN.and(Signs::PURPOSE).and(Signs::RELATIVE);
    let what = word.row.find(object(word.at), what)?;
    let thing = last_of_row(word.row, what);
    let gets = word.signs().any(Signs::GOTTEN) || word.next().any(Signs::FROM);
    let makes = word.signs().any(Signs::MADE) && thing.any(Signs::RULE);
    // *covered by a law*
    let ruled = word.next().any(Signs::BY) && word.row.signs(what).any(Signs::RULE);
    ((gets && thing.any(Signs::STATE)) || makes || ruled).then_some(Kind::Change)
}

/// *companies paying a living wage*, *boys who share chores*: people outside the programme who act.
fn acting(word: &Word) -> Option<Kind> {
    let signs = word.signs();
    let clause = word.before().any(Signs::RELATIVE) && !signs.any(FORM);
    let active = clause || (signs.any(Signs::ING) && !signs.any(NOUN));
    let served = signs.any(Signs::TAKES_PART.and(Signs::GOTTEN));
    let own = word.people().any(Signs::PARTNER.and(Signs::PARTICIPANT));
    let acts = signs.any(Signs::MADE.and(Signs::REACHED)) && active && !served;
    (acts && !own && word.done.is_none()).then_some(Kind::Change)
}

/// *in debt*, *free of pain*, *survivors of violence*: a state, unless it says what kind or why they came.
fn in_a_state(word: &Word) -> Option<Kind> {
    let state = word.signs().any(Signs::STATE) && word.done.is_none();
    (state && !says_what_kind(word.row, word.at) && !word.is_reason()).then_some(Kind::Change)
}

/// *who feel at home*: a verb that tells what people became or do.
fn became(word: &Word) -> Option<Kind> {
    let signs = word.signs();
    let of_kind = signs.any(Signs::PARTICIPLE) && says_what_kind(word.row, word.at);
    if !signs.any(Signs::BECOME) || of_kind || word.is_reason() {
        return None;
    }
    // Behind something done only a new part of the sentence can still tell of change; in *new or improved lamps* it says
    // what kind.
    let begins = Signs::AND
        .and(Signs::AUXILIARY)
        .and(Signs::RELATIVE)
        .and(Signs::MORE);
    let joined = word.before().any(Signs::AND) && word.next().any(NOUN);
    (word.done.is_none() || (word.before().any(begins) && !joined)).then_some(Kind::Change)
}

/// *recruited and still active*, *back at work*
fn lasting(word: &Word) -> Option<Kind> {
    word.signs().any(Signs::LASTING).then_some(Kind::Change)
}

/// A verb that is in no list: what is done to people is a count, what they do a change.
fn unknown_verb(phrase: &Phrase, head: usize) -> Option<Judged> {
    let named = Signs::PREPOSITION.and(Signs::LEADING);
    let verb = phrase
        .told(FORM.and(Signs::ING), NOUN)
        .filter(|&at| !phrase.row.signs(at - 1).any(named))?;
    let done = phrase.row.signs(verb).any(FORM);
    Some(Judged::new(
        if done { Kind::Count } else { Kind::Change },
        [head, verb],
    ))
}

/// *trained nurses*, *independent clubs*, *people at a walk*: nothing is told behind them that decides.
fn done_before(phrase: &Phrase, head: usize) -> Option<Judged> {
    let (row, noun) = (phrase.row, phrase.noun());
    let work = row.find(phrase.rest.clone(), Signs::EFFORT);
    if let Some(work) = work.filter(|_| !noun.any(Signs::PARTICIPANT.and(Signs::STATUS))) {
        return Some(Judged::new(Kind::Count, [head, work]));
    }
    let before = row.find(phrase.start..head, VERB.and(Signs::MORE))?;
    let done = noun.any(Signs::PARTICIPANT) || row.signs(before).any(DONE);
    Some(Judged::new(
        if done { Kind::Count } else { Kind::Change },
        [before, head],
    ))
}

/// Guests came, casualties and voters are a state; other people may be anyone.
fn who(noun: Signs) -> Kind {
    if noun.any(Signs::PARTICIPANT) {
        Kind::Count
    } else if noun.any(Signs::STATUS) {
        Kind::Change
    } else {
        Kind::Unclear
    }
}
