//! Pseudonyms that are none: what looks like a citizen number, an e-mail address or a phone number.

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    CitizenNumber,
    Email,
    Phone,
}

impl Kind {
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::CitizenNumber => ("een burgerservicenummer", "a citizen number"),
            Self::Email => ("een e-mailadres", "an e-mail address"),
            Self::Phone => ("een telefoonnummer", "a phone number"),
        }
    }
}

/// What a pseudonym looks like, when it looks like something that identifies a person.
pub(super) fn looks_like(text: &str) -> Option<Kind> {
    if let Some((name, host)) = text.split_once('@') {
        return (!name.is_empty() && host.trim_matches('.').contains('.')).then_some(Kind::Email);
    }
    let joined = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-' | '/' | '(' | ')');
    let plain = text.strip_prefix('+').unwrap_or(text);
    if !plain.chars().all(joined) {
        return None;
    }
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    if !text.starts_with('+') && is_citizen_number(&digits) {
        return Some(Kind::CitizenNumber);
    }
    let international = (text.starts_with('+') && digits.len() >= 10)
        || (digits.starts_with(&[0, 0]) && (12..=15).contains(&digits.len()));
    let national = digits.len() == 10 && matches!(digits.as_slice(), [0, 1..=9, ..]);
    (international || national).then_some(Kind::Phone)
}

/// Eight or nine digits that pass the eleven-test of the citizen number: weights 9 to 2, and −1 for the last.
fn is_citizen_number(digits: &[u32]) -> bool {
    let leading = 9_usize.saturating_sub(digits.len());
    if leading > 1 || digits.len() > 9 || digits.iter().all(|digit| *digit == 0) {
        return false;
    }
    let weights = [9_i64, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i64 = weights
        .iter()
        .skip(leading)
        .zip(digits)
        .map(|(weight, digit)| weight * i64::from(*digit))
        .sum();
    sum % 11 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_identifies_is_seen_and_pseudonyms_are_left_alone() {
        for (text, expected) in [
            ("111222333", Some(Kind::CitizenNumber)),
            ("1112.22.333", Some(Kind::CitizenNumber)),
            ("123456782", Some(Kind::CitizenNumber)),
            ("10000008", Some(Kind::CitizenNumber)),
            ("a.jansen@voorbeeld.nl", Some(Kind::Email)),
            ("0612345678", Some(Kind::Phone)),
            ("06-12345678", Some(Kind::Phone)),
            ("+31 6 12345678", Some(Kind::Phone)),
            ("0031612345678", Some(Kind::Phone)),
            ("111222334", None),
            ("p-0412", None),
            ("412", None),
            ("000000000", None),
            ("p111222333", None),
            ("f47ac10b-58cc-4372-a567-0e02b2c3d479", None),
            ("vraag@balie", None),
        ] {
            assert_eq!(looks_like(text), expected, "{text}");
        }
    }
}
