//! Rule 2 for Dutch: satisfaction and other judgements, of the offer or of something in the world.

use super::dutch_grammar::{DONE, SOMEONE};
use super::kind::Kind;
use super::row::{Judged, Row};
use super::signs::Signs;

/// What may stand behind a number that is no mark.
const COUNTABLE: Signs = SOMEONE.and(Signs::EFFORT);

/// Satisfaction and other judgements, of the offer or of something in the world.
pub(super) fn opinion(row: &Row) -> Option<Judged> {
    let all = 0..row.len();
    let by = row
        .find(all.clone(), Signs::JUDGEMENT)
        .filter(|&at| !row.signs(at).any(Signs::EFFORT))
        // *een waardering heeft ontvangen*: here it is a token of thanks.
        .filter(|&at| {
            let given = |word: usize| {
                let signs = row.signs(word);
                signs.any(Signs::GOTTEN) || (signs.any(DONE) && signs.any(Signs::PARTICIPLE))
            };
            !(row.signs(at).any(Signs::COMPLIMENT) && (at..row.len()).any(given))
        })
        .or_else(|| opinion_by_verb(row))
        .or_else(|| perceived(row))
        .or_else(|| feedback(row))?;
    let world = row.find_only(all.clone(), Signs::WORLD.and(Signs::STATE), Signs::LEVEL);
    let offer = row.find(all, Signs::OFFER.and(Signs::EFFORT));
    match world {
        Some(world) if offer.is_none() => Some(Judged::new(Kind::Change, [by, world])),
        _ => Some(Judged::new(Kind::Experience, [by])),
    }
}

/// *vond de cursus zinvol*, *geeft een 8*, *zou aanbevelen*, *voelt zich serieus genomen*.
fn opinion_by_verb(row: &Row) -> Option<usize> {
    // *deelnemers vinden de cursus nuttig*: a sentence is its own clause.
    let relative = row.find(0..row.len(), Signs::RELATIVE).unwrap_or(0);
    let judges = Signs::JUDGES.and(Signs::WOULD);
    // *cliënten vinden de hulp die zij krijgen goed*: the clause may stand inside the sentence.
    let around = row
        .find(0..relative, judges)
        .filter(|&verb| row.has(relative..row.len(), Signs::OPINION) && row.has(0..verb, SOMEONE));
    let clause = if around.is_some() { 0 } else { relative };
    let verb = around.or_else(|| row.find(clause..row.len(), judges))?;
    if row.has(clause..row.len(), Signs::OPINION) {
        return Some(verb);
    }
    if row.has(clause..row.len(), Signs::WOULD) && row.has(clause..row.len(), Signs::OFFER) {
        return Some(verb);
    }
    // *geven de lessen een 8*, where *geven 8 lessen* is none.
    let mark =
        (verb..row.len()).any(|at| row.signs(at).any(Signs::NUMBER) && !row.signs(at + 1).any(COUNTABLE));
    // A clause after *vindt dat* is an opinion whatever it says.
    let says_that = row.signs(verb + 1).any(Signs::RELATIVE);
    (mark || says_that).then_some(verb)
}

/// *ervaren kwaliteit*, *ervaren bejegening*: what is perceived, when it is the offer.
fn perceived(row: &Row) -> Option<usize> {
    if row.signs(0).any(Signs::PERCEIVED)
        && let Some(offer) = row.find(1..3, Signs::OFFER.and(Signs::JUDGEMENT))
    {
        return Some(offer);
    }
    let clause = row.find(0..row.len(), Signs::RELATIVE)?;
    let genoeg = row.find(clause..row.len(), Signs::OPINION)?;
    // *zich serieus genomen voelt door de medewerker*, *vriendelijk te woord is gestaan*
    let by_the_offer = row.has(genoeg..row.len(), Signs::OFFER);
    by_the_offer.then_some(genoeg)
}

/// Complaints about and compliments from people, unless they are handed out.
fn feedback(row: &Row) -> Option<usize> {
    let thanks = row.find(1..row.len(), Signs::COMPLIMENT);
    if let Some(thanks) = thanks.filter(|&at| row.signs(at - 1).any(Signs::GOTTEN)) {
        return Some(thanks);
    }
    let report = row.find(0..row.len(), Signs::REPORT.and(Signs::STATE))?;
    if row.has(0..report, DONE) {
        return None;
    }
    (row.signs(report).any(Signs::REPORT)
        && row.signs(report).any(Signs::STATE)
        && row.has(report..row.len(), Signs::OFFER.and(Signs::EFFORT)))
    .then_some(report)
}
