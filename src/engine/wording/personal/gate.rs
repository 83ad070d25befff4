//! Which texts are worth a closer look. Nearly all of what people and the library write is done with here.

use super::{address, plain};

/// So many digits of one number may be a number of somebody: the shortest is that of a telephone.
const FEWEST: usize = 7;
/// A date in one piece without its century.
const DATE: usize = 6;
/// The name of a month with what stands around it is no longer.
const MONTH: usize = 20;
/// So many digits with a letter right behind them may be a licence plate; fewer are ordinals such as *3e*.
const PLATE: usize = 4;
/// Between the dashes of a licence plate stand no more letters: its six signs have a digit and two dashes.
const PLATE_LETTERS: usize = 4;
/// How the names of months begin, in Dutch and English.
const MONTHS: [&[u8; 3]; 16] = [
    b"jan", b"feb", b"mar", b"maa", b"mrt", b"apr", b"mei", b"may", b"jun", b"jul", b"aug", b"sep", b"oct",
    b"okt", b"nov", b"dec",
];

/// Whether an at sign stands in a text or is said.
pub(super) fn may_hold_mail(text: &str) -> bool {
    text.contains('@') || address::may_say_at(text) || plain::says_sign(text)
}

/// Whether digits stand in a text as those of a trace do. A word too many passes, and is looked at more closely.
#[allow(
    clippy::needless_bitwise_bool,
    reason = "without a way out between bytes many are compared at a time"
)]
pub(super) fn may_hold_numbers(text: &str) -> bool {
    let bytes = text.as_bytes();
    // From this byte on UTF-8 writes the alphabets and widths that have digits of their own; with E2 it begins dashes
    // and quotes.
    if bytes
        .iter()
        .fold(false, |any, byte| any | ((*byte >= 0xd9) & (*byte != 0xe2)))
    {
        return true;
    }
    let (mut at, mut last_end, mut near, mut in_date) = (0, None, 0, 0);
    while let Some(skipped) = bytes
        .get(at..)
        .and_then(|rest| rest.iter().position(u8::is_ascii_digit))
    {
        let start = at + skipped;
        let rest = bytes.get(start..).unwrap_or(&[]);
        let width = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let end = start + width;
        let gap = last_end.and_then(|last| bytes.get(last..start)).unwrap_or(&[]);
        let is_one = last_end.is_some() && gap.iter().all(|byte| joins(*byte));
        near = if is_one { near + width } else { width };
        // Day, month and year: two marks in a row.
        let marked = is_one && (gap.contains(&b'/') || !gap.iter().any(|byte| b" ()".contains(byte)));
        in_date = if marked { in_date + 1 } else { 0 };
        let month = last_end.is_some() && gap.len() <= MONTH && names_a_month(gap);
        let before = bytes.get(..start).unwrap_or(&[]);
        let after = bytes.get(end..).unwrap_or(&[]);
        if width == DATE
            || near >= FEWEST
            || in_date >= 2
            || month
            || follows_letters(before)
            || runs_into_letters(width, after)
            || (width == 4 && precedes_capitals(after))
        {
            return true;
        }
        (at, last_end) = (end, Some(end));
    }
    false
}

/// Whether a byte may stand between the digits of one number: blanks, dashes and what nobody sees have bytes beyond
/// ASCII too. Letters, the comma of decimals and the percent sign part numbers.
fn joins(byte: u8) -> bool {
    matches!(byte, b' ' | b'.' | b'-' | b'/' | b'(' | b')') || byte >= 0x80
}

/// Whether what stands between two numbers may be a month.
fn names_a_month(gap: &[u8]) -> bool {
    let letters = gap.iter().position(u8::is_ascii_alphabetic);
    let name = letters.and_then(|start| gap.get(start..start + 3));
    name.is_some_and(|name| MONTHS.iter().any(|month| month.eq_ignore_ascii_case(name)))
}

/// Whether a letter stands right before, or a dash behind a few: accounts and licence plates.
fn follows_letters(before: &[u8]) -> bool {
    match before {
        [lead @ .., b'-'] | [lead @ .., 0xe2, _, _] => are_few(lead.iter().rev()),
        lead => lead.last().is_some_and(u8::is_ascii_alphabetic),
    }
}

/// Whether digits go on in letters, as those of postcodes and licence plates do.
fn runs_into_letters(width: usize, after: &[u8]) -> bool {
    match after {
        [b'-', tail @ ..] | [0xe2, _, _, tail @ ..] => are_few(tail.iter()),
        [first, rest @ ..] => {
            let more = rest.first().is_some_and(u8::is_ascii_alphabetic);
            first.is_ascii_alphabetic() && (width >= PLATE || more)
        }
        [] => false,
    }
}

/// Whether what stands beyond a dash begins with so many letters as a licence plate has there: *75-plussers* is none.
fn are_few<'b>(beyond: impl Iterator<Item = &'b u8>) -> bool {
    let letters = beyond.take_while(|byte| byte.is_ascii_alphabetic());
    (1..=PLATE_LETTERS).contains(&letters.take(PLATE_LETTERS + 1).count())
}

/// Whether two capitals follow behind a blank or a full stop.
fn precedes_capitals(after: &[u8]) -> bool {
    let rest = match after {
        [b' ' | b'.', rest @ ..] | [0xc2, _, rest @ ..] | rest => rest,
    };
    matches!(rest, [first, second, ..] if first.is_ascii_uppercase() && second.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::personal::all_traces;

    #[test]
    fn what_the_library_writes_of_scores_and_shares_is_passed_over() {
        for text in [
            "",
            "De score ging van 6,3 naar 4,1 (\u{2212}2,2 punten), 62 van de 85 mensen",
            "75% (62\u{2013}85%) van 120 deelnemers, p < 0,05",
            "The score went from 6.3 to 4.1 (\u{2212}2.2), 62 of 85 people; 12 dropped out",
            "In 2024 deden 85 mensen mee, in 2025 waren het er 120",
            "3 doelen, 4 activiteiten en 12 metingen",
            "€ 12.500 voor 34 plekken",
            "Thuiswonende 75-plussers, dejong-gierveld-6 (2006)",
            "Among 38 participants at the start. In the 3e kwartaal",
        ] {
            assert!(!may_hold_numbers(text) && !may_hold_mail(text), "{text}");
        }
    }

    /// Every text of up to so many of these parts: what is found in one, the gate let pass.
    #[test]
    fn the_gate_holds_back_nothing_in_which_anything_is_found() {
        const PARTS: [&str; 20] = [
            "06",
            "12",
            "345",
            "1950",
            "123456",
            "-",
            " ",
            ") ",
            "+31",
            "\u{2009}",
            "3-4-",
            "3 / 4 / ",
            "AB",
            "\u{2011}AB\u{2011}",
            "tel ",
            "geb ",
            " april ",
            "\u{a0}september\u{a0}\u{2019}",
            "kenteken ",
            "BSN",
        ];
        const MOST: u32 = 4;
        let mut found = 0;
        for mut number in 0..PARTS.len().pow(MOST) {
            let mut text = String::new();
            for _ in 0..MOST {
                text.push_str(PARTS[number % PARTS.len()]);
                number /= PARTS.len();
            }
            let plain = plain::Plain::new(&text);
            if !all_traces(plain.as_str()).is_empty() {
                found += 1;
                assert!(may_hold_numbers(&text) || may_hold_mail(&text), "{text}");
            }
        }
        assert!(found > 1000, "{found}");
    }
}
