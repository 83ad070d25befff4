//! An English noun that is in no list: what is done with it decides.

use super::Kind;
use super::english::{DONE, NOUN, VERB, counted_phrase};
use super::english_gains::{insured, into_state};
use super::english_people::in_purpose;
use super::signs::{Judged, Row, Signs};

/// The noun is not known: what is done with it decides.
pub(super) fn unknown_head(row: &Row, start: usize) -> Judged {
    // *litres of milk*: behind a measure stands what is measured.
    if row.signs(start + 1).any(Signs::OF) && row.has(start + 2..row.len(), NOUN) {
        return counted_phrase(row, start + 2);
    }
    let all = start..row.len();
    let verb = all.clone().find(|&at| {
        let signs = row.signs(at);
        let form = signs.any(Signs::PARTICIPLE.and(Signs::ING).and(Signs::PAST));
        // The first word is a noun, whatever verb it looks like, and so are *processes*.
        let noun = at == start || signs.any(Signs::SOCIETY);
        signs.any(VERB.and(Signs::PARTICIPLE)) && (form || !noun) && !in_purpose(row, start, at)
    });
    // *bakers trained still in business*, *reeds planted and surviving*
    let lasting = verb.and_then(|verb| {
        let ends = row.find(verb..row.len(), Signs::LASTING);
        ends.or_else(|| {
            (verb + 1..row.len()).find(|&at| {
                let signs = row.signs(at);
                row.signs(at - 1).any(Signs::AND) && signs.any(Signs::ADOPTED) && signs.any(Signs::ING)
            })
        })
    });
    // *those advised say that they sleep well*
    let says = verb.and_then(|verb| {
        (verb + 1..row.len()).find(|&at| {
            let noun = row
                .signs(at - 1)
                .any(Signs::PREPOSITION.and(Signs::LEADING).and(Signs::ARTICLE));
            let says = row.signs(at).any(Signs::BECOME) && row.signs(at + 1).any(Signs::RELATIVE) && !noun;
            // *those trained that are coaching others*, *land judged as being clean*
            let (next, then) = (row.signs(at + 1), row.signs(at + 2));
            let acts = row.signs(at).any(Signs::RELATIVE) && next.any(Signs::AUXILIARY);
            let found = row.signs(at).any(Signs::AS) && next.any(Signs::AUXILIARY.and(Signs::OPINION));
            says || found || (acts && then.any(Signs::ING) && then.any(DONE))
        })
    });
    if let Some(lasting) = lasting.or(says) {
        return Judged::new(Kind::Change, [lasting]);
    }
    // *tins of clean soup given*: what was done comes before what kind it was.
    let verb = verb.map(|verb| {
        let done = row.find_only(verb + 1..row.len(), DONE, NOUN).filter(|&done| {
            let of_clause = row.has(
                verb..done,
                Signs::RELATIVE.and(Signs::PURPOSE).and(Signs::AUXILIARY),
            );
            row.signs(done).any(Signs::PARTICIPLE.and(Signs::PAST)) && !of_clause
        });
        let kind = !row
            .signs(verb)
            .any(Signs::PARTICIPLE.and(Signs::ING).and(Signs::PAST));
        done.filter(|_| kind).unwrap_or(verb)
    });
    match verb {
        Some(verb) if row.signs(verb).any(Signs::COVERS) && insured(row, verb).is_some() => {
            Judged::new(Kind::Change, [verb])
        }
        // *crops sold*: of what is in no list nobody says that it was the programme's to sell.
        Some(verb)
            if row.signs(verb).any(Signs::BECOME.and(Signs::ADOPTED))
                && !row.signs(verb).any(DONE.without(Signs::MADE)) =>
        {
            Judged::new(Kind::Change, [verb])
        }
        // *sewage safely drained*: how well.
        Some(verb)
            if verb > start
                && row.signs(verb).any(Signs::PARTICIPLE)
                && row.signs(verb - 1).any(Signs::MORE)
                && !row.signs(verb.wrapping_sub(2)).any(Signs::AUXILIARY)
                && !row.signs(verb + 1).any(Signs::BY)
                && row.is_adverb(verb - 1) =>
        {
            Judged::new(Kind::Change, [verb - 1])
        }
        // *certified sustainable timber*
        Some(verb) if row.signs(verb).any(Signs::PARTICIPLE) && row.signs(verb + 1).any(Signs::MORE) => {
            Judged::new(Kind::Change, [verb + 1])
        }
        Some(verb) if into_state(row, verb).is_some() => Judged::new(Kind::Change, [verb]),
        Some(verb) if row.has(start..row.len(), Signs::PUBLIC) => Judged::new(Kind::Change, [verb]),
        Some(verb) => Judged::new(Kind::Count, [verb]),
        None if row.has(all, Signs::RELATIVE.and(Signs::WITH)) => Judged::new(Kind::Change, []),
        None => Judged::new(Kind::Unclear, []),
    }
}
