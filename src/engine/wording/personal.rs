//! Finds traces of persons in text: what a published text must not hold.
//!
//! It is a screen and no proof: names and stories are not recognised. A text is made plain first: blanks, dashes,
//! digits and at signs of other alphabets and widths become those of a keyboard, signs that nobody sees go, and
//! `(at)` and `[dot]` are read for what they mean. What is looked for:
//! - a possible **citizen number**: nine digits that pass the eleven-test, in one piece or in up to four pieces
//!   parted by one kind of dot, blank, dash or (in thirds) slash. One in eleven other nine-digit numbers passes as
//!   well, and those are found too: a number that could be somebody's is treated as if it were. Amounts of money are
//!   not, nor what follows *RSIN*, *dossiernummer* or the like, nor pieces that begin with a year. Behind *BSN* eight
//!   digits are read with the zero that they lost;
//! - an **e-mail address**, also with its at sign said;
//! - a Dutch **telephone number** (ten digits that start with an area code, 06, or +31 or 0031), any number of ten to
//!   fifteen digits behind a plus, and seven to nine digits behind a word such as *tel.*;
//! - a **postcode with a house number** behind or before it; a postcode alone is none;
//! - a **date of birth**: a full date behind a word such as *geboren* or *born*, there also without its century, or a
//!   full date in figures from the years 1900 to 1999, when it does not follow *wet*, *besluit*, *verordening* or
//!   *act*. A later date without such a word is taken for the date of something that was done;
//! - a bank account number (**IBAN**) that passes its check, also in groups where the length for its country is known;
//! - a **licence plate** as given out since 1991, or any behind *kenteken*.

mod address;
mod cue;
mod date;
mod few;
mod gate;
mod number;
mod plain;
mod plate;
mod trace;

use std::ops::Range;

pub use few::few_people;
use plain::Plain;
pub use trace::{Trace, TraceKind};

impl Trace {
    fn new(kind: TraceKind, range: Range<usize>) -> Self {
        Self { range, kind }
    }
}

/// Finds traces of persons in a text, in the order of the text and without overlap.
///
/// ```
/// use vernieuwend_verantwoorden::engine::wording::{TraceKind, personal_data};
///
/// let text = "Bel Jan op 06-12345678 of mail jan@voorbeeld.nl";
/// let traces = personal_data(text);
/// assert_eq!(traces[0].kind, TraceKind::Phone);
/// assert_eq!(&text[traces[1].range.clone()], "jan@voorbeeld.nl");
///
/// assert!(personal_data("Op 2025-03-04 kwamen 1.234 deelnemers, kosten € 12.500,00").is_empty());
/// ```
#[doc(alias = "persoonsgegevens")]
pub fn personal_data(text: &str) -> Vec<Trace> {
    if !(gate::may_hold_numbers(text) || gate::may_hold_mail(text)) {
        return Vec::new();
    }
    let plain = Plain::new(text);
    let mut traces = all_traces(plain.as_str());
    for trace in &mut traces {
        trace.range = plain.back(trace.range.clone());
    }
    traces
}

/// All traces in a plain text.
fn all_traces(text: &str) -> Vec<Trace> {
    let mut traces = Vec::new();
    address::emails(text, &mut traces);
    address::spoken_emails(text, &mut traces);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits >= number::FEWEST_DIGITS {
        let groups = number::groups(text);
        address::accounts(text, &groups, &mut traces);
        address::postcodes(text, &groups, &mut traces);
        date::births(text, &groups, &mut traces);
        number::phones(text, &groups, &mut traces);
        number::citizens(text, &groups, &mut traces);
        plate::plates(text, &groups, &mut traces);
    }
    without_overlap(traces)
}

/// What was found first is the surer kind; a later one that overlaps it says nothing new.
fn without_overlap(traces: Vec<Trace>) -> Vec<Trace> {
    let mut kept: Vec<Trace> = Vec::with_capacity(traces.len());
    let mut ends = std::collections::BTreeMap::new();
    for trace in traces {
        let overlaps = ends
            .range(..trace.range.end)
            .next_back()
            .is_some_and(|(_, &end)| end > trace.range.start);
        if !overlaps {
            ends.insert(trace.range.start, trace.range.end);
            kept.push(trace);
        }
    }
    kept.sort_by_key(|trace| trace.range.start);
    kept
}

/// Says what kind of personal data a pseudonym seems to be, when it is none of the registration's own making.
///
/// Refused are what could be a citizen number, an e-mail address or a telephone number. Of random nine-digit
/// pseudonyms one in eleven is refused as a possible citizen number: longer ones, or ones with letters, never are.
///
/// ```
/// use vernieuwend_verantwoorden::engine::wording::{TraceKind, looks_like_person};
///
/// assert_eq!(looks_like_person("111222333"), Some(TraceKind::CitizenNumber));
/// assert_eq!(looks_like_person("p-8f3a21"), None);
/// ```
pub fn looks_like_person(pseudonym: &str) -> Option<TraceKind> {
    let refused = [TraceKind::CitizenNumber, TraceKind::Email, TraceKind::Phone];
    let plain = Plain::new(pseudonym);
    let text = plain.as_str();
    let groups = number::groups(text);
    let mut traces = Vec::new();
    address::emails(text, &mut traces);
    number::phones(text, &groups, &mut traces);
    number::citizens(text, &groups, &mut traces);
    traces
        .into_iter()
        .map(|trace| trace.kind)
        .find(|kind| refused.contains(kind))
}

#[cfg(test)]
mod tests;
