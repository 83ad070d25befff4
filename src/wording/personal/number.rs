//! Citizen numbers and telephone numbers: groups of digits.

use std::ops::Range;

use super::{Trace, TraceKind};

/// Digits in one piece, and the single character that parts them from the piece before, if one does.
struct Group {
    range: Range<usize>,
    parted_by: Option<u8>,
}

impl Group {
    fn digits<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.range.clone()).unwrap_or("")
    }
}

/// All pieces of digits in a text.
fn groups(text: &str) -> Vec<Group> {
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
            .filter(|mark| matches!(mark, b' ' | b'.' | b'-'));
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

/// Finds nine digits that pass the eleven-test, in one to four pieces.
pub(super) fn citizens(text: &str, traces: &mut Vec<Trace>) {
    const MOST_PIECES: usize = 4;
    let groups = groups(text);
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
    let mark = match rest.first() {
        Some(second) => Some(second.parted_by?),
        None => None,
    };
    if rest.iter().any(|group| group.parted_by != mark) {
        return None;
    }
    let digits: String = window.iter().map(|group| group.digits(text)).collect();
    if digits.len() != 9 || !passes_eleven_test(&digits) {
        return None;
    }
    // Pieces of a longer number, such as an ISBN, are no number of their own.
    let before = first.parted_by;
    let after = next.and_then(|next| next.parted_by);
    if mark.is_some() && (before == mark || after == mark) {
        return None;
    }
    let whole = first.range.start..last.range.end;
    let (start, end) = (whole.start, whole.end);
    let lead = text.get(..start)?;
    let tail = text.get(end..)?;
    let named = lead
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .is_some_and(|word| {
            matches!(
                word.to_lowercase().as_str(),
                "" | "bsn" | "sofi" | "burgerservicenummer"
            )
        });
    let closed = !tail.chars().next().is_some_and(char::is_alphanumeric);
    let money = lead.trim_end().ends_with(['€', '$']) || lead.trim_end().ends_with("EUR");
    let decimal = tail.starts_with(',') && byte(tail.as_bytes(), 1).is_ascii_digit();
    (named && closed && !money && !decimal).then_some(whole)
}

/// The test that citizen numbers and RSINs pass: 9a+8b+7c+6d+5e+4f+3g+2h−i is a multiple of eleven, and not nought.
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
pub(super) fn phones(text: &str, traces: &mut Vec<Trace>) {
    let groups = groups(text);
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(first) = groups.get(at) {
        let start = first.range.start;
        let before = start.checked_sub(1).map_or(0, |back| byte(bytes, back));
        let found = if before == b'+' {
            international(text, &groups, at, start - 1)
        } else if before.is_ascii_alphanumeric() || matches!(first.parted_by, Some(b'.' | b'-')) {
            None
        } else if first.digits(text).starts_with("0031") {
            international(text, &groups, at, start)
        } else {
            national(text, &groups, at)
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

/// Ten digits of which the first piece is an area code, `06`, or all.
fn national(text: &str, groups: &[Group], at: usize) -> Option<(usize, Range<usize>)> {
    let first = groups.get(at)?;
    let code = first.digits(text);
    let second = byte(code.as_bytes(), 1);
    let fits = code.starts_with('0')
        && second.is_ascii_digit()
        && second != b'0'
        && (code.len() == 10 || code.len() == 3 || code.len() == 4 || code == "06");
    // 0800 and 0900 are public services.
    if !fits || code.starts_with("0800") || code.starts_with("0900") {
        return None;
    }
    let bytes = text.as_bytes();
    let bracket = byte(bytes, first.range.end) == b')';
    let mut digits = code.len();
    let mut end = at + 1;
    while digits < 10 {
        let (group, last) = (groups.get(end)?, groups.get(end - 1)?);
        let gap = text.get(last.range.end..group.range.start)?;
        let joined = group.parted_by.is_some()
            || matches!(gap, " - " | "/" | "- ")
            || (bracket && matches!(gap, ")" | ") " | ")-"));
        if !joined {
            return None;
        }
        digits += group.range.len();
        end += 1;
    }
    let opened = bracket && first.range.start > 0 && byte(bytes, first.range.start - 1) == b'(';
    let start = first.range.start - usize::from(opened);
    closes(text, groups, end, digits == 10, start).map(|range| (end - at, range))
}

/// A plus or `0031`, and ten to fifteen digits.
fn international(text: &str, groups: &[Group], at: usize, start: usize) -> Option<(usize, Range<usize>)> {
    let first = groups.get(at)?;
    let mut digits = first.range.len();
    let mut end = at + 1;
    while let (Some(group), Some(last)) = (groups.get(end), groups.get(end - 1)) {
        let gap = text.get(last.range.end..group.range.start)?;
        let joined = group.parted_by.is_some() || matches!(gap, " (" | "(" | ")" | ") ");
        if !joined || digits + group.range.len() > 15 || digits >= 11 {
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
        .is_some_and(|next| matches!(next.parted_by, Some(b'.' | b'-')));
    let letter = text
        .get(last.range.end..)
        .and_then(|tail| tail.chars().next())
        .is_some_and(char::is_alphanumeric);
    (fits && !goes_on && !letter).then_some(start..last.range.end)
}
