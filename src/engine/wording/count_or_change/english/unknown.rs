//! An English noun that is in no list: what is done with it decides.

use super::super::kind::Kind;
use super::super::row::Judged;
use super::super::signs::Signs;
use super::grammar::{FORM, NOUN, Phrase};

/// The noun is not known: what is done with it decides.
pub(super) fn unknown(phrase: &Phrase) -> Judged {
    let row = phrase.row;
    let all = phrase.start..row.len();
    let clause = Signs::RELATIVE.and(Signs::WITH);
    // *mixed*, *pending*: a word alone does not say what is measured.
    let verb = row
        .find_only(all.clone(), FORM.and(Signs::ING), NOUN.and(Signs::CIRCUMSTANCE))
        .filter(|_| row.len() > 1);
    let Some(verb) = verb else {
        let told = row.has(all, clause);
        return Judged::new(if told { Kind::Change } else { Kind::Unclear }, []);
    };
    // *crops sold*: of what is in no list nobody says that it was the programme's to sell.
    let became = row.signs(verb).any(Signs::BECOME.and(Signs::ADOPTED));
    // *sewage safely drained*
    let well = verb > phrase.start && row.signs(verb - 1).any(Signs::MORE);
    let by_others = row.has(all, Signs::PUBLIC);
    // *those trained who coach others*
    let told = row.has(verb + 1..row.len(), Signs::RELATIVE);
    let change = became || well || by_others || told;
    Judged::new(if change { Kind::Change } else { Kind::Count }, [verb])
}
