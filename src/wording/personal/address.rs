//! E-mail addresses, bank accounts, and postcodes with a house number.

use super::{Trace, TraceKind};

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
        let name = lead.len()
            - lead
                .trim_end_matches(|c: char| c.is_alphanumeric() || "._%+-".contains(c))
                .len();
        let domain: &str = tail
            .split(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-'))
            .next()
            .unwrap_or("")
            .trim_end_matches(['.', '-']);
        let top = domain.rsplit('.').next().unwrap_or("");
        let dotted = domain.contains('.') && !domain.starts_with('.');
        if name > 0 && dotted && top.chars().count() >= 2 && top.chars().all(char::is_alphabetic) {
            let end = at + 1 + domain.len();
            traces.push(Trace::new(TraceKind::Email, at - name..end));
            from = end;
        }
    }
}

/// Finds bank account numbers that pass the check of ISO 13616.
pub(super) fn accounts(text: &str, traces: &mut Vec<Trace>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at + 15 <= bytes.len() {
        match account(bytes, at) {
            Some(end) => {
                traces.push(Trace::new(TraceKind::BankAccount, at..end));
                at = end;
            }
            None => at += 1,
        }
    }
}

fn account(bytes: &[u8], start: usize) -> Option<usize> {
    const LONGEST: usize = 34;
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let opens = start == 0 || !is_word(byte(start - 1));
    if !opens
        || !byte(start).is_ascii_alphabetic()
        || !byte(start + 1).is_ascii_alphabetic()
        || !byte(start + 2).is_ascii_digit()
        || !byte(start + 3).is_ascii_digit()
    {
        return None;
    }
    let dutch = byte(start).eq_ignore_ascii_case(&b'n') && byte(start + 1).eq_ignore_ascii_case(&b'l');
    let mut signs = Vec::with_capacity(LONGEST);
    let mut end = start;
    // A Dutch number has eighteen signs and may be written in groups; of others the blanks would join words.
    while end < bytes.len() && signs.len() < if dutch { 18 } else { LONGEST } {
        let sign = byte(end);
        if sign.is_ascii_alphanumeric() {
            signs.push(sign.to_ascii_uppercase());
        } else if !(dutch && matches!(sign, b' ' | b'.') && byte(end + 1).is_ascii_alphanumeric()) {
            break;
        }
        end += 1;
    }
    let length_fits = if dutch {
        signs.len() == 18
    } else {
        signs.len() >= 15
    };
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
pub(super) fn postcodes(text: &str, traces: &mut Vec<Trace>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at + 6 <= bytes.len() {
        let Some(end) = postcode(bytes, at) else {
            at += 1;
            continue;
        };
        let behind = house_behind(bytes, end);
        let before = house_before(bytes, at);
        if behind.is_some() || before.is_some() {
            let range = before.unwrap_or(at)..behind.unwrap_or(end);
            at = range.end;
            traces.push(Trace::new(TraceKind::Address, range));
        } else {
            at = end;
        }
    }
}

/// `1234 AB`, `1234AB` or `1234ab`; small letters behind a blank are words: *2025 in 12 wijken*.
fn postcode(bytes: &[u8], start: usize) -> Option<usize> {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let digits = (start..start + 4).all(|at| byte(at).is_ascii_digit()) && byte(start) != b'0';
    let opens = start == 0 || !(is_word(byte(start - 1)) || matches!(byte(start - 1), b'.' | b',' | b'-'));
    if !digits || !opens {
        return None;
    }
    let blank = byte(start + 4) == b' ';
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
    while matches!(byte(at), b' ' | b',') && at < end + 2 {
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
