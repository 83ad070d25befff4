//! Which texts are worth a closer look. Nearly all of what people and the library write is done with here.

use super::plain;

/// Digits that lie no further apart than so many bytes may be one number: ` ABNA ` in an account, or blanks and dashes
/// of three bytes each.
const NEAR: usize = 6;
/// So many digits near each other may be a number of somebody: the shortest is that of a telephone.
const FEWEST: usize = 7;
/// A date in one piece without its century.
const DATE: usize = 6;
/// The name of a month with what stands around it is no longer.
const MONTH: usize = 14;

/// Whether an at sign stands in a text or is said.
pub(super) fn may_hold_mail(text: &str) -> bool {
    text.contains('@') || text.contains(" at ") || plain::says_sign(text)
}

/// Whether digits stand in a text as those of a trace do. A word too many passes, and is looked at more closely.
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
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
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
        let is_near = last_end.is_some() && gap.len() <= NEAR;
        near = if is_near { near + width } else { width };
        // Day, month and year: two marks in a row.
        let marked =
            last_end.is_some() && matches!(gap, [b'-' | b'/' | b'.'] | [0xe2, ..] | [b' ', b'/', b' ']);
        in_date = if marked { in_date + 1 } else { 0 };
        let month = last_end.is_some() && gap.len() <= MONTH && names_a_month(gap);
        let before = start.checked_sub(1).map_or(0, byte);
        let dashed = before == b'-' && start.checked_sub(2).map_or(0, byte).is_ascii_alphabetic()
            || byte(end) == b'-' && byte(end + 1).is_ascii_alphabetic();
        let postcode = width == 4 && followed_by_letters(bytes.get(end..).unwrap_or(&[]));
        if width == DATE
            || near >= FEWEST
            || in_date >= 2
            || month
            || dashed
            || postcode
            || before.is_ascii_alphabetic()
        {
            return true;
        }
        (at, last_end) = (end, Some(end));
    }
    false
}

/// Whether what stands between two numbers may be a month.
fn names_a_month(gap: &[u8]) -> bool {
    matches!(gap, [b' ', first, ..] if b"jfmasond".contains(&first.to_ascii_lowercase()))
}

/// Whether two letters follow, or two capitals behind a blank or a dash.
fn followed_by_letters(rest: &[u8]) -> bool {
    if matches!(rest, [first, second, ..] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic()) {
        return true;
    }
    let rest = match rest {
        [b' ' | b'-' | b'.', rest @ ..] | [0xc2, _, rest @ ..] | [0xe2, _, _, rest @ ..] => rest,
        rest => rest,
    };
    matches!(rest, [first, second, ..] if first.is_ascii_uppercase() && second.is_ascii_uppercase())
}
