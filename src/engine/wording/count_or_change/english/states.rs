//! States and rules in English: their movement is a change, unless it is the own work that they tell of.

use super::super::kind::Kind;
use super::super::row::Judged;
use super::super::signs::Signs;
use super::grammar::{DONE, FORM, NOUN, Phrase, object};

/// The constructions in which a state tells of the own work, by which word. Each can be left out without the others.
const OWN: &[fn(&Phrase, usize) -> Option<usize>] = &[process_time, own_cost, own_rate, handed_over];

/// A state, unless it is one of the own work or of what was handed over.
pub(super) fn states(phrase: &Phrase) -> Option<Judged> {
    let head = phrase.head.filter(|_| phrase.noun().any(Signs::STATE))?;
    let own = OWN.iter().find_map(|fits| fits(phrase, head));
    Some(match own {
        Some(own) => Judged::new(Kind::Count, [head, own]),
        None => Judged::new(Kind::Change, [head]),
    })
}

/// *response time*, *time until a decision*: how fast the own work is done.
fn process_time(phrase: &Phrase, head: usize) -> Option<usize> {
    if !phrase.noun().any(Signs::DURATION) {
        return None;
    }
    if phrase.kind().any(Signs::PROCESS.and(Signs::EFFORT)) {
        return head.checked_sub(1);
    }
    phrase.row.find_only(object(head), Signs::PROCESS, Signs::STATE)
}

/// *cost per visit*, *cost of the course*: what the own work costs.
fn own_cost(phrase: &Phrase, head: usize) -> Option<usize> {
    let of_work = phrase.row.has(object(head), Signs::EFFORT);
    (phrase.noun().any(Signs::COSTS) && of_work).then_some(head)
}

/// *referral rate*: how much of the own work is done, where *school completion rate* is of life.
fn own_rate(phrase: &Phrase, head: usize) -> Option<usize> {
    let (kind, noun) = (phrase.kind(), phrase.noun());
    let rate = kind.any(Signs::EFFORT) && noun.any(Signs::RATES);
    let life = Signs::SCHOOL.and(Signs::STATE).and(Signs::PERSON);
    (rate && !phrase.row.has(phrase.start..head, life)).then_some(head)
}

/// *adaptations delivered*: a state that is handed over.
fn handed_over(phrase: &Phrase, _: usize) -> Option<usize> {
    let delivered = phrase.next().any(Signs::DELIVERED) && phrase.next().any(FORM);
    delivered.then_some(phrase.rest.start)
}

/// A rule or a plan for money: others make it, unless it is the own money.
pub(super) fn laws(phrase: &Phrase) -> Option<Judged> {
    let head = phrase.head.filter(|_| phrase.noun().any(Signs::RULE))?;
    if let Some(own) = own_money(phrase, head) {
        return Some(Judged::new(Kind::Count, [own, head]));
    }
    let told = phrase.counted || !phrase.rest.is_empty();
    let kind = if told { Kind::Change } else { Kind::Unclear };
    Some(Judged::new(kind, [head]))
}

/// *programme budget*, *budget spent on meetings*, where a *municipal budget* is spent by others.
fn own_money(phrase: &Phrase, head: usize) -> Option<usize> {
    let before = phrase.start..head;
    let spent = phrase.next().any(Signs::MADE) && phrase.next().any(FORM);
    let own = spent && !phrase.row.has(before.clone(), Signs::PUBLIC);
    phrase
        .row
        .find(before, Signs::EFFORT)
        .or(Some(phrase.rest.start).filter(|_| own))
        .filter(|_| phrase.noun().any(Signs::COSTS))
}

/// *safer gardens*, *vacant shops*: a word that stands first tells how they are, where *safer gardens opened* were made.
pub(super) fn how_they_are(phrase: &Phrase) -> Option<Judged> {
    let first = phrase.first();
    let kind = NOUN.and(DONE).and(Signs::FORMS).and(Signs::ING);
    let is = first.any(Signs::MORE) || first.any(Signs::BECOME) && !first.any(kind);
    let made = phrase.told(DONE, NOUN).is_some() || phrase.noun().any(Signs::PARTICIPANT);
    (is && !made).then(|| Judged::new(Kind::Change, [phrase.start]))
}
