//! Licence plates.

use super::cue;
use super::number::Group;
use super::trace::{Trace, TraceKind};

/// Words that say that a licence plate follows.
const CUES: &[&str] = &[
    "kenteken",
    "kentekens",
    "kentekenplaat",
    "nummerbord",
    "plate",
    "plates",
];
/// How many words may stand between the cue and the plate.
const REACH: usize = 3;
/// Six signs and two dashes.
const LENGTH: usize = 8;
/// The rows of signs that plates were given since 1991: `9` for a digit, `X` for a letter. Older ones are left to the
/// cue, because a row such as `XX-99-99` is what numbers of decisions look like too.
const ROWS: [&str; 11] = [
    "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX",
    "9-XX-999", "999-XX-9", "XX-99-XX",
];
/// The letters on them: no vowels, so that no words come about.
const LETTERS: &[u8] = b"BDFGHJKLNPRSTVXZ";

/// Finds licence plates in capitals with their dashes; behind a word such as *kenteken* in any form.
pub(super) fn plates(text: &str, groups: &[Group], traces: &mut Vec<Trace>) {
    let bytes = text.as_bytes();
    let joins = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-' || **byte >= 0x80;
    let mut from = 0;
    for group in groups {
        if group.range.start < from || group.range.len() >= LENGTH {
            continue;
        }
        let before = bytes.get(from..group.range.start).unwrap_or(&[]);
        let after = bytes.get(group.range.end..).unwrap_or(&[]);
        let start = group.range.start - before.iter().rev().take_while(joins).count();
        let end = group.range.end + after.iter().take_while(joins).count();
        from = end.max(from);
        let run = bytes.get(start..end).unwrap_or(&[]);
        let named = || cue::is_before(text, start, REACH, CUES);
        if is_plate(run) || (could_be_plate(run) && named()) {
            traces.push(Trace::new(TraceKind::LicencePlate, start..end));
        }
    }
}

fn is_plate(run: &[u8]) -> bool {
    run.len() == LENGTH
        && ROWS.iter().any(|row| {
            row.bytes().zip(run).all(|(form, sign)| match form {
                b'9' => sign.is_ascii_digit(),
                b'X' => LETTERS.contains(sign),
                dash => *sign == dash,
            })
        })
}

/// Six letters and digits, some of each, with two dashes or none.
fn could_be_plate(run: &[u8]) -> bool {
    if run.len() > LENGTH {
        return false;
    }
    let count = |is: fn(&u8) -> bool| run.iter().filter(|sign| is(sign)).count();
    let (digits, letters) = (count(u8::is_ascii_digit), count(u8::is_ascii_alphabetic));
    let dashes = count(|sign| *sign == b'-');
    digits + letters == 6
        && digits + letters + dashes == run.len()
        && digits > 0
        && letters > 0
        && matches!(dashes, 0 | 2)
}
