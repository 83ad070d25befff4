//! E-mail addresses, bank accounts, and postcodes with a house number.

use super::cue;
use super::number::Group;
use super::trace::{Trace, TraceKind};

/// Words that say that an e-mail address follows.
const MAIL_CUES: &[&str] = &["e", "email", "mail", "mailadres", "mailen", "mailt"];
/// How many words may stand between such a word and the address.
const MAIL_REACH: usize = 3;
/// What is mailed at a place of the web, and is no name: *mail us at wijk.nl*.
const NO_NAMES: &[&str] = &["address", "adres", "him", "her", "me", "ons", "them", "us", "you"];
/// How a full stop is said.
const SPOKEN_STOPS: [&str; 2] = [" punt ", " dot "];
/// Lengths of bank account numbers (ISO 13616), for the countries whose numbers are met here; written in groups they
/// end there. The digits and letters of other countries are found in one piece.
const LENGTHS: [(&[u8; 2], usize); 31] = [
    (b"AT", 20),
    (b"BE", 16),
    (b"BG", 22),
    (b"CH", 21),
    (b"CY", 28),
    (b"CZ", 24),
    (b"DE", 22),
    (b"DK", 18),
    (b"EE", 20),
    (b"ES", 24),
    (b"FI", 18),
    (b"FR", 27),
    (b"GB", 22),
    (b"GR", 27),
    (b"HR", 21),
    (b"HU", 28),
    (b"IE", 22),
    (b"IT", 27),
    (b"LI", 21),
    (b"LT", 20),
    (b"LU", 20),
    (b"LV", 21),
    (b"MT", 31),
    (b"NL", 18),
    (b"NO", 15),
    (b"PL", 28),
    (b"PT", 25),
    (b"RO", 24),
    (b"SE", 24),
    (b"SI", 19),
    (b"SK", 24),
];
/// The shortest and the longest bank account number that there is.
const SHORTEST: usize = 15;
const LONGEST: usize = 34;

/// Finds e-mail addresses whose at sign is said: *jan at wijk.nl* behind a word such as *mail*, or with a name that
/// is no word, or with the stop said as well.
pub(super) fn spoken_emails(text: &str, traces: &mut Vec<Trace>) {
    for (at, between) in text.match_indices(" at ") {
        let (Some(lead), Some(tail)) = (text.get(..at), text.get(at + between.len()..)) else {
            continue;
        };
        let name = lead.rsplit(|c: char| !is_of_name(c)).next().unwrap_or("");
        let start = at - name.len();
        let host = tail.split(|c: char| !is_of_host(c)).next().unwrap_or("");
        let rest = tail.get(host.len()..).unwrap_or("");
        let spoken = SPOKEN_STOPS.iter().find_map(|stop| {
            let top = rest.strip_prefix(stop)?;
            let top = top.split(|c: char| !c.is_alphanumeric()).next()?;
            (!host.contains('.') && is_top(top)).then_some(host.len() + stop.len() + top.len())
        });
        let host = host.trim_end_matches(['.', '-']);
        let written = (is_host(host) && !host.starts_with("www.")).then_some(host.len());
        let no_word = name.contains(['.', '_', '+']) && name.starts_with(char::is_alphabetic);
        let named = || cue::is_before(text, start, MAIL_REACH, MAIL_CUES);
        let a_name = !name.is_empty() && name.ends_with(char::is_alphanumeric) && !NO_NAMES.contains(&name);
        let length = spoken.or(written.filter(|_| no_word || named()));
        if let Some(length) = length.filter(|_| a_name) {
            traces.push(Trace::new(TraceKind::Email, start..at + between.len() + length));
        }
    }
}

/// Whether an at sign may be said in a text: what is said to be a host has a stop.
pub(super) fn may_say_at(text: &str) -> bool {
    text.match_indices(" at ").any(|(at, between)| {
        let tail = text.get(at + between.len()..).unwrap_or("");
        let host = tail.split(' ').next().unwrap_or("");
        let rest = tail.get(host.len()..).unwrap_or("");
        let written = host.trim_end_matches(['.', '-']).contains('.');
        written || SPOKEN_STOPS.iter().any(|stop| rest.starts_with(stop))
    })
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || "._%+-".contains(c)
}

fn is_of_host(c: char) -> bool {
    c.is_alphanumeric() || c == '.' || c == '-'
}

/// Whether it has a dot, and something before and a top domain behind it.
fn is_host(host: &str) -> bool {
    !host.starts_with('.') && host.rsplit_once('.').is_some_and(|(_, top)| is_top(top))
}

fn is_top(top: &str) -> bool {
    top.chars().count() >= 2 && top.chars().all(char::is_alphabetic)
}

/// Finds e-mail addresses: a name, an at sign, and a domain with a dot.
pub(super) fn emails(text: &str, traces: &mut Vec<Trace>) {
    let mut from = 0;
    for (at, _) in text.match_indices('@') {
        if at < from {
            continue;
        }
        let (Some(lead), Some(tail)) = (text.get(from..at), text.get(at + 1..)) else {
            continue;
        };
        let name = lead.len() - lead.trim_end_matches(is_of_name).len();
        let domain: &str = tail
            .split(|c: char| !is_of_host(c))
            .next()
            .unwrap_or("")
            .trim_end_matches(['.', '-']);
        if name > 0 && is_host(domain) {
            let end = at + 1 + domain.len();
            traces.push(Trace::new(TraceKind::Email, at - name..end));
            from = end;
        }
    }
}

/// Finds bank account numbers that pass the check of ISO 13616: two letters right before two digits open one.
pub(super) fn accounts(text: &str, groups: &[Group], traces: &mut Vec<Trace>) {
    let bytes = text.as_bytes();
    let mut from = 0;
    for start in groups.iter().filter_map(|group| group.range.start.checked_sub(2)) {
        if start >= from
            && let Some(end) = account(bytes, start)
        {
            traces.push(Trace::new(TraceKind::BankAccount, start..end));
            from = end;
        }
    }
}

fn account(bytes: &[u8], start: usize) -> Option<usize> {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let opens = start == 0 || !is_word(byte(start - 1));
    let country = [byte(start), byte(start + 1)].map(|letter| letter.to_ascii_uppercase());
    if !opens
        || !country.iter().all(u8::is_ascii_alphabetic)
        || !byte(start + 2).is_ascii_digit()
        || !byte(start + 3).is_ascii_digit()
    {
        return None;
    }
    let length = LENGTHS.iter().find(|(known, _)| **known == country);
    let length = length.map(|(_, length)| *length);
    let mut signs = Vec::with_capacity(LONGEST);
    let mut end = start;
    // Where the length is known the number may be written in groups; of others the blanks would join words.
    while end < bytes.len() && signs.len() < length.unwrap_or(LONGEST) {
        let sign = byte(end);
        if sign.is_ascii_alphanumeric() {
            signs.push(sign.to_ascii_uppercase());
        } else if !(length.is_some()
            && matches!(sign, b' ' | b'.' | b'-')
            && byte(end + 1).is_ascii_alphanumeric())
        {
            break;
        }
        end += 1;
    }
    let length_fits = length.map_or(signs.len() >= SHORTEST, |length| signs.len() == length);
    if !length_fits || is_word(byte(end)) {
        return None;
    }
    let (head, body) = signs.split_at_checked(4)?;
    let rest = body.iter().chain(head).fold(0_u32, |rest, &sign| {
        if sign.is_ascii_digit() {
            (rest * 10 + u32::from(sign - b'0')) % 97
        } else {
            (rest * 100 + u32::from(sign - b'A') + 10) % 97
        }
    });
    (rest == 1).then_some(end)
}

/// Letters beyond ASCII are words too.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// Finds Dutch postcodes with a house number right behind or right before them.
pub(super) fn postcodes(text: &str, groups: &[Group], traces: &mut Vec<Trace>) {
    let bytes = text.as_bytes();
    for start in groups
        .iter()
        .filter(|group| group.range.len() == 4)
        .map(|group| group.range.start)
    {
        let Some(end) = postcode(bytes, start) else {
            continue;
        };
        let behind = house_behind(bytes, end);
        let before = house_before(bytes, start);
        if behind.is_some() || before.is_some() {
            let range = before.unwrap_or(start)..behind.unwrap_or(end);
            traces.push(Trace::new(TraceKind::Address, range));
        }
    }
}

/// `1234 AB`, `1234AB`, `1234-AB` or `1234ab`; small letters behind a blank are words: *2025 in 12 wijken*, and a year
/// with a dash begins the number of a file: *2025-SB-12*.
fn postcode(bytes: &[u8], start: usize) -> Option<usize> {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let digits = (start..start + 4).all(|at| byte(at).is_ascii_digit()) && byte(start) != b'0';
    let opens = start == 0 || !(is_word(byte(start - 1)) || matches!(byte(start - 1), b'.' | b',' | b'-'));
    if !digits || !opens {
        return None;
    }
    let blank = matches!(byte(start + 4), b' ' | b'-' | b'.');
    let year = matches!((byte(start), byte(start + 1)), (b'1', b'9') | (b'2', b'0'));
    if year && matches!(byte(start + 4), b'-' | b'.') {
        return None;
    }
    let letters = start + 4 + usize::from(blank);
    let (first, second) = (byte(letters), byte(letters + 1));
    let both = first.is_ascii_uppercase() && second.is_ascii_uppercase();
    let small = !blank && first.is_ascii_lowercase() && second.is_ascii_lowercase();
    // These three were never given out.
    let excluded =
        first.eq_ignore_ascii_case(&b's') && matches!(second.to_ascii_lowercase(), b'a' | b'd' | b's');
    let closes = !is_word(byte(letters + 2));
    ((both || small) && !excluded && closes).then_some(letters + 2)
}

fn house_behind(bytes: &[u8], end: usize) -> Option<usize> {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let mut at = end;
    while matches!(byte(at), b' ' | b',' | b'-') && at < end + 3 {
        at += 1;
    }
    for word in ["huisnummer ", "nummer ", "nr. ", "nr ", "huisnr "] {
        if bytes
            .get(at..)
            .is_some_and(|rest| rest.starts_with(word.as_bytes()))
        {
            at += word.len();
        }
    }
    let start = at;
    while byte(at).is_ascii_digit() {
        at += 1;
    }
    let digits = at - start;
    (start > end && (1..=5).contains(&digits)).then_some(at)
}

/// *Dorpsstraat 12, 1234 AB*: a number right before, behind a word with a capital.
fn house_before(bytes: &[u8], start: usize) -> Option<usize> {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let mut at = start;
    while at > 0 && matches!(byte(at - 1), b' ' | b',' | b'\n' | b'\r') && start - at < 3 {
        at -= 1;
    }
    if at == start {
        return None;
    }
    // An addition of one letter: *12a*, *12 B*.
    if at > 1 && byte(at - 1).is_ascii_alphabetic() && (byte(at - 2).is_ascii_digit() || byte(at - 2) == b' ')
    {
        at -= 1;
        if byte(at - 1) == b' ' {
            at -= 1;
        }
    }
    let end = at;
    while at > 0 && byte(at - 1).is_ascii_digit() {
        at -= 1;
    }
    let digits = end - at;
    let street =
        at > 1 && byte(at - 1) == b' ' && is_word(byte(at - 2)) && byte(at - 2).is_ascii_alphabetic();
    ((1..=5).contains(&digits) && street).then_some(at)
}
