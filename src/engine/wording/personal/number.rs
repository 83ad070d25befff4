//! Citizen numbers and telephone numbers: groups of digits.

use std::ops::Range;

use super::cue;
use super::trace::{Trace, TraceKind};

/// Words that say that a citizen number follows.
const CITIZEN_CUES: &[&str] = &["bsn", "burgerservicenummer", "citizen", "sofi", "sofinummer"];
/// How many words may stand between such a word and the number.
const CITIZEN_REACH: usize = 4;
/// Ends of words that say that a number of something else follows: an RSIN passes the same test as a citizen number.
const OTHER_NUMBERS: &[&str] = &[
    "agb",
    "artikelnummer",
    "beschikking",
    "beschikkingsnummer",
    "besluitnummer",
    "btw",
    "chamber",
    "contractnummer",
    "decision",
    "dossier",
    "dossiernummer",
    "factuur",
    "factuurnummer",
    "file",
    "fiscaal",
    "informatienummer",
    "invoice",
    "isbn",
    "issn",
    "kenmerk",
    "koophandel",
    "kvk",
    "offertenummer",
    "oin",
    "ordernummer",
    "projectnummer",
    "reference",
    "referentie",
    "referentienummer",
    "registratienummer",
    "rsin",
    "samenwerkingsverbanden",
    "subsidienummer",
    "vestigingsnummer",
    "zaak",
    "zaaknummer",
];
/// How many words may stand between such a word and the number: *dossiernummer 2025 123456782*.
const OTHER_REACH: usize = 2;
/// Numbers of organisations: *het RSIN van onze stichting is 123456782*.
const ORGANISATIONS: &[&str] = &["informatienummer", "kvk", "oin", "rsin"];
/// How many words may stand between such a word and the number.
const ORGANISATION_REACH: usize = 5;
/// Words that say that a telephone number follows.
const PHONE_CUES: &[&str] = &[
    "app",
    "appen",
    "bel",
    "belt",
    "call",
    "gsm",
    "mobiel",
    "mobile",
    "mobieltje",
    "phone",
    "sms",
    "tel",
    "telefoon",
    "telefoonnr",
    "telefoonnummer",
    "telephone",
    "whatsapp",
];
/// How many words may stand between such a word and the number.
const PHONE_REACH: usize = 2;
/// No trace of a person in figures has fewer digits: a licence plate has two.
pub(super) const FEWEST_DIGITS: usize = 2;
/// The digits of a citizen number, and of one without its leading zero.
const CITIZEN_DIGITS: usize = 9;
/// The digits of a Dutch telephone number.
const PHONE_DIGITS: usize = 10;
/// From so many digits on a number behind *tel.* is one: a subscriber number without its area code has seven.
const LEAST_PHONE_DIGITS: usize = 7;
/// International telephone numbers as they are dialled: the Netherlands and the countries around.
const DIALLED: [&str; 5] = ["0031", "0032", "0033", "0044", "0049"];

/// Digits in one piece, and the single character that parts them from the piece before, if one does.
pub(super) struct Group {
    pub(super) range: Range<usize>,
    pub(super) parted_by: Option<u8>,
}

impl Group {
    pub(super) fn digits<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.range.clone()).unwrap_or("")
    }
}

/// All pieces of digits in a text.
pub(super) fn groups(text: &str) -> Vec<Group> {
    let bytes = text.as_bytes();
    let mut groups: Vec<Group> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !byte(bytes, at).is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while byte(bytes, at).is_ascii_digit() {
            at += 1;
        }
        let parted_by = groups
            .last()
            .filter(|last| last.range.end + 1 == start)
            .map(|_| byte(bytes, start - 1))
            .filter(|mark| matches!(mark, b' ' | b'.' | b'-' | b'/'));
        groups.push(Group {
            range: start..at,
            parted_by,
        });
    }
    groups
}

fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(0)
}

/// Finds nine digits that pass the eleven-test, in one to four pieces; behind a word such as *BSN* also eight, of which
/// the leading zero was lost.
pub(super) fn citizens(text: &str, groups: &[Group], traces: &mut Vec<Trace>) {
    const MOST_PIECES: usize = 4;
    let mut at = 0;
    while at < groups.len() {
        let found = (1..=MOST_PIECES).find_map(|pieces| {
            let window = groups.get(at..at + pieces)?;
            citizen(text, window, groups.get(at + pieces)).map(|range| (pieces, range))
        });
        match found {
            Some((pieces, range)) => {
                traces.push(Trace::new(TraceKind::CitizenNumber, range));
                at += pieces;
            }
            None => at += 1,
        }
    }
}

fn citizen(text: &str, window: &[Group], next: Option<&Group>) -> Option<Range<usize>> {
    let (first, rest) = window.split_first()?;
    let last = window.last()?;
    let count: usize = window.iter().map(|group| group.range.len()).sum();
    if !(CITIZEN_DIGITS - 1..=CITIZEN_DIGITS).contains(&count) {
        return None;
    }
    let mark = match rest.first() {
        Some(second) => Some(second.parted_by?),
        None => None,
    };
    if rest.iter().any(|group| group.parted_by != mark) {
        return None;
    }
    // A number that lost its leading zero has one digit less.
    let zero = if count < CITIZEN_DIGITS { "0" } else { "" };
    let digits = window.iter().map(|group| group.digits(text));
    let digits: String = std::iter::once(zero).chain(digits).collect();
    if !passes_eleven_test(&digits) {
        return None;
    }
    // Pieces of a longer number, such as an ISBN, are no number of their own.
    let before = first.parted_by;
    let after = next.and_then(|next| next.parted_by);
    if mark.is_some() && (before == mark || after == mark) {
        return None;
    }
    let whole = first.range.start..last.range.end;
    if !stands_alone(text, &whole) {
        return None;
    }
    let named = cue::is_before(text, whole.end, CITIZEN_REACH + window.len(), CITIZEN_CUES)
        || joined_word(text, whole.start).is_some_and(|word| word.eq_ignore_ascii_case("bsn"));
    let thirds = window.iter().all(|group| group.range.len() == 3);
    let ordinary = count < CITIZEN_DIGITS
        || cue::ends_before(text, whole.start, OTHER_REACH, OTHER_NUMBERS)
        || cue::ends_before(text, whole.start, ORGANISATION_REACH, ORGANISATIONS)
        // Numbers of files begin with a year, and only thirds are ever parted by slashes.
        || (mark.is_some() && is_year(first.digits(text)))
        || (mark == Some(b'/') && !thirds);
    (named || !ordinary).then_some(whole)
}

/// The letters and digits right before a place, without a blank between.
fn joined_word(text: &str, at: usize) -> Option<&str> {
    text.get(..at)?.rsplit(|c: char| !c.is_alphanumeric()).next()
}

/// Whether a number is no part of a word, an amount of money or a number with decimals.
fn stands_alone(text: &str, whole: &Range<usize>) -> bool {
    let (Some(lead), Some(tail)) = (text.get(..whole.start), text.get(whole.end..)) else {
        return false;
    };
    let joined = joined_word(text, whole.start).unwrap_or("");
    let opens = ["", "bsn", "sofi", "burgerservicenummer"]
        .iter()
        .any(|word| word.eq_ignore_ascii_case(joined));
    let closed = !tail.chars().next().is_some_and(char::is_alphanumeric);
    let after = tail.trim_start();
    let money = lead.trim_end().ends_with(['€', '$'])
        || lead.trim_end().ends_with("EUR")
        || ["euro", "EUR", "€"].iter().any(|unit| after.starts_with(unit));
    let decimal = tail.starts_with(',') && byte(tail.as_bytes(), 1).is_ascii_digit();
    opens && closed && !money && !decimal
}

/// Whether digits are those of a year of our time.
fn is_year(digits: &str) -> bool {
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// The test that citizen numbers and RSINs pass: 9a+8b+7c+6d+5e+4f+3g+2h−i is a multiple of eleven, and not zero.
fn passes_eleven_test(digits: &str) -> bool {
    let weights = [9_i32, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = digits
        .bytes()
        .zip(weights)
        .map(|(digit, weight)| i32::from(digit - b'0') * weight)
        .sum();
    sum % 11 == 0 && digits.bytes().any(|digit| digit != b'0')
}

/// Finds telephone numbers.
pub(super) fn phones(text: &str, groups: &[Group], traces: &mut Vec<Trace>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(first) = groups.get(at) {
        let start = first.range.start;
        let before = start.checked_sub(1).map_or(0, |back| byte(bytes, back));
        let digits = first.digits(text);
        let found = if before == b'+' {
            international(text, groups, at, start - 1)
        } else if before.is_ascii_alphanumeric() || matches!(first.parted_by, Some(b'.' | b'-' | b'/')) {
            None
        } else if DIALLED.iter().any(|code| digits.starts_with(code)) {
            international(text, groups, at, start)
        } else {
            national(text, groups, at).or_else(|| called(text, groups, at))
        };
        match found {
            Some((pieces, range)) => {
                traces.push(Trace::new(TraceKind::Phone, range));
                at += pieces;
            }
            None => at += 1,
        }
    }
}

/// Seven to nine digits behind a word such as *tel.*: a number that lost its zero, a digit or its area code.
fn called(text: &str, groups: &[Group], at: usize) -> Option<(usize, Range<usize>)> {
    let first = groups.get(at)?;
    if first.parted_by.is_some() {
        return None;
    }
    let rest = groups.get(at + 1..)?;
    let joined = rest.iter().take_while(|group| group.parted_by.is_some()).count();
    let window = groups.get(at..=at + joined)?;
    let digits: usize = window.iter().map(|group| group.range.len()).sum();
    let code = first.digits(text);
    // 0800 and 0900 are public services; `1.234.567` is a count; a year or a day is none.
    let service = code.starts_with("0800") || code.starts_with("0900");
    let thousands = joined > 0 && window.iter().skip(1).all(|group| group.range.len() == 3);
    let days = joined > 0 && window.iter().any(|group| is_year(group.digits(text)));
    let fits = (LEAST_PHONE_DIGITS..PHONE_DIGITS).contains(&digits)
        && !(service || thousands || days)
        && cue::is_before(text, first.range.start, PHONE_REACH, PHONE_CUES);
    closes(text, groups, at + 1 + joined, fits, first.range.start).map(|range| (joined + 1, range))
}

/// Ten digits of which the first piece is an area code, `06`, or all.
fn national(text: &str, groups: &[Group], at: usize) -> Option<(usize, Range<usize>)> {
    let first = groups.get(at)?;
    let code = first.digits(text);
    let second = byte(code.as_bytes(), 1);
    let fits = code.starts_with('0')
        && second.is_ascii_digit()
        && second != b'0'
        && (code.len() == PHONE_DIGITS || code.len() == 3 || code.len() == 4 || code == "06");
    // 0800 and 0900 are public services.
    let day = code.len() == 2 && is_day(text, groups, at);
    if !fits || day || code.starts_with("0800") || code.starts_with("0900") {
        return None;
    }
    let bytes = text.as_bytes();
    let bracket = byte(bytes, first.range.end) == b')';
    let mut digits = code.len();
    let mut end = at + 1;
    while digits < PHONE_DIGITS {
        let (group, last) = (groups.get(end)?, groups.get(end - 1)?);
        let gap = text.get(last.range.end..group.range.start)?;
        let joined = group.parted_by.is_some()
            || matches!(gap, " - " | " / " | "- ")
            || (bracket && matches!(gap, ")" | ") " | ")-"));
        if !joined {
            return None;
        }
        digits += group.range.len();
        end += 1;
    }
    let opened = bracket && first.range.start > 0 && byte(bytes, first.range.start - 1) == b'(';
    let start = first.range.start - usize::from(opened);
    closes(text, groups, end, digits == PHONE_DIGITS, start).map(|range| (end - at, range))
}

/// Whether a day in figures begins here: `06-12-2025`.
fn is_day(text: &str, groups: &[Group], at: usize) -> bool {
    let (Some(month), Some(year)) = (groups.get(at + 1), groups.get(at + 2)) else {
        return false;
    };
    month.range.len() <= 2 && month.parted_by == year.parted_by && is_year(year.digits(text))
}

/// A plus or `0031`, and ten to fifteen digits.
fn international(text: &str, groups: &[Group], at: usize, start: usize) -> Option<(usize, Range<usize>)> {
    let first = groups.get(at)?;
    // Behind a plus most countries have eleven digits; behind two noughts two more.
    let enough = if start == first.range.start { 13 } else { 11 };
    let mut digits = first.range.len();
    let mut end = at + 1;
    while let (Some(group), Some(last)) = (groups.get(end), groups.get(end - 1)) {
        let gap = text.get(last.range.end..group.range.start)?;
        let joined = group.parted_by.is_some() || matches!(gap, " (" | "(" | ")" | ") ");
        if !joined || digits + group.range.len() > 15 || digits >= enough {
            break;
        }
        digits += group.range.len();
        end += 1;
    }
    closes(text, groups, end, (10..=15).contains(&digits), start).map(|range| (end - at, range))
}

/// The range of a number that ends before this group, when nothing shows that it goes on.
fn closes(text: &str, groups: &[Group], end: usize, fits: bool, start: usize) -> Option<Range<usize>> {
    let last = groups.get(end.checked_sub(1)?)?;
    let goes_on = groups
        .get(end)
        .is_some_and(|next| matches!(next.parted_by, Some(b'.' | b'-' | b'/')));
    let letter = text
        .get(last.range.end..)
        .and_then(|tail| tail.chars().next())
        .is_some_and(char::is_alphanumeric);
    (fits && !goes_on && !letter).then_some(start..last.range.end)
}
