//! What a pseudonym may not be: a placeholder, a shortened number, or what gives a person away.
//!
//! Every check looks at one text alone, once for each new person. What was given is never shown.

use super::refused::{Fault, Reason};
use crate::value::{Day, check_pseudonym};
use crate::wording::{TraceKind, looks_like_person, personal_data};

/// Words that systems and people write where no person is known.
const PLACEHOLDERS: [&str; 33] = [
    "onbekend",
    "unknown",
    "anoniem",
    "anonymous",
    "anon",
    "null",
    "nil",
    "none",
    "geen",
    "leeg",
    "empty",
    "nan",
    "na",
    "nvt",
    "test",
    "tester",
    "testpersoon",
    "dummy",
    "xxx",
    "xx",
    "x",
    "niet bekend",
    "nietbekend",
    "niet ingevuld",
    "nietingevuld",
    "niet van toepassing",
    "geen naam",
    "naam onbekend",
    "ntb",
    "nnb",
    "tbd",
    "undefined",
    "div",
];

/// The years in which people who are alive may be born.
const BIRTHS: std::ops::RangeInclusive<u16> = 1900..=2030;
/// The digits of a citizen number.
const CITIZEN: usize = 9;

/// What is wrong with a pseudonym, if anything.
pub(super) fn pseudonym_fault(text: &str) -> Option<Fault> {
    if let Err(refusal) = check_pseudonym(text) {
        return Some(fault(
            Reason::BadPseudonym,
            ("kan geen pseudoniem zijn", "cannot be a pseudonym"),
            (&refusal.help().nl, &refusal.help().en),
        ));
    }
    if is_plain(text.as_bytes()) {
        return None;
    }
    if is_placeholder(text) {
        return Some(fault(
            Reason::Placeholder,
            (
                "staat voor niemand in het bijzonder",
                "stands for nobody in particular",
            ),
            (
                "tel mensen zonder pseudoniem met `heads`, een aantal per dag en activiteit",
                "count people without a pseudonym with `heads`, a number per day and activity",
            ),
        ));
    }
    if is_shortened(text) {
        return Some(fault(
            Reason::ShortenedNumber,
            (
                "is een getal dat een rekenblad heeft ingekort: meer mensen kunnen er hetzelfde door krijgen",
                "is a number that a spreadsheet has shortened: several people may have become the same",
            ),
            (
                "maak de uitvoer opnieuw en lees de kolom in het rekenblad als tekst",
                "export again, and read the column as text in the spreadsheet",
            ),
        ));
    }
    person(text).map(person_fault)
}

/// A pseudonym that gives somebody away.
pub(super) fn person_fault(given: Given) -> Fault {
    let (nl, en) = given.words();
    fault(
        Reason::PersonalData,
        (&format!("lijkt op {nl}"), &format!("looks like {en}")),
        (
            "gebruik een nummer dat het registratiesysteem zelf uitgeeft, of een versleutelde vorm ervan",
            "use a number that the registration system itself gives out, or an encrypted form of it",
        ),
    )
}

fn fault(reason: Reason, message: (&str, &str), help: (&str, &str)) -> Fault {
    Fault::new(
        reason,
        (
            format!("de tekst in `person` {}", message.0),
            format!("the text in `person` {}", message.1),
        ),
        help,
    )
    .on("person")
}

/// Pseudonyms as most systems write them: letters and then at most seven digits, or the other way round. They can be
/// nothing else than a placeholder, and those have no digits or only zeros.
fn is_plain(text: &[u8]) -> bool {
    const FEW: usize = 7;
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    let letters = text.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let joints = text.iter().filter(|byte| matches!(byte, b'-' | b'_')).count();
    let counts = text.iter().any(|byte| (b'1'..=b'9').contains(byte)) || (letters > 0 && digits > 0);
    // An exponent needs a letter between digits and a point or sign; a postcode needs four digits before two letters.
    let starts_well =
        text.first().is_some_and(u8::is_ascii_alphabetic) || letters == 0 && joints == 0 && digits < FEW;
    (1..=FEW).contains(&digits)
        && counts
        && starts_well
        && digits + letters + joints == text.len()
        && joints < 2
}

fn is_placeholder(text: &str) -> bool {
    let bare: String = text
        .chars()
        .filter(|c| {
            !matches!(
                c,
                '.' | '<' | '>' | '(' | ')' | '[' | ']' | '"' | '\'' | '/' | '*'
            )
        })
        .flat_map(char::to_lowercase)
        .collect();
    let bare = bare.trim();
    PLACEHOLDERS.contains(&bare)
        || text.starts_with('#')
        || !text.chars().any(char::is_alphanumeric)
        || text.trim_start_matches('-').chars().all(|c| c == '0' || c == '9')
            && text.trim_start_matches('-').chars().any(|c| c == '9')
            && text.len() >= CITIZEN
        || text.chars().all(|c| c == '0')
        || text
            .strip_prefix('-')
            .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a text is a number with an exponent, such as `1,23457E+11`, or with decimals.
fn is_shortened(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = |part: &str| match part.split_once([',', '.']) {
        Some((whole, decimals)) => digits(whole) && digits(decimals),
        None => digits(part),
    };
    if let Some((mantissa, exponent)) = text.split_once(['E', 'e']) {
        let signed = exponent.strip_prefix(['+', '-']);
        let marked = signed.is_some() || mantissa.contains([',', '.']);
        marked && number(mantissa) && digits(signed.unwrap_or(exponent))
    } else {
        let decimals = text.split_once([',', '.']).map(|(_, decimals)| decimals);
        decimals.is_some_and(|decimals| decimals.len() <= 2 && decimals.bytes().all(|b| b == b'0'))
            && number(text)
    }
}

/// What a text gives away of a person.
#[derive(Debug, Clone, Copy)]
pub(super) enum Given {
    Trace(TraceKind),
    Name,
}

impl Given {
    /// What a number may be by chance: a phone number, or else a citizen number.
    pub(super) fn of_number(phone: bool) -> Self {
        Self::Trace(if phone {
            TraceKind::Phone
        } else {
            TraceKind::CitizenNumber
        })
    }

    pub(super) fn is_phone(self) -> bool {
        matches!(self, Self::Trace(TraceKind::Phone))
    }

    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Trace(TraceKind::CitizenNumber) => ("een burgerservicenummer", "a citizen number"),
            Self::Trace(TraceKind::Email) => ("een e-mailadres", "an e-mail address"),
            Self::Trace(TraceKind::Phone) => ("een telefoonnummer", "a phone number"),
            Self::Trace(TraceKind::Address) => {
                ("een postcode met huisnummer", "a postcode with a house number")
            }
            Self::Trace(TraceKind::BirthDate) => ("een geboortedatum", "a date of birth"),
            Self::Trace(TraceKind::BankAccount) => ("een rekeningnummer", "an account number"),
            Self::Trace(TraceKind::LicencePlate) => ("een kenteken", "a licence plate"),
            Self::Name => ("een naam", "a name"),
        }
    }
}

fn person(text: &str) -> Option<Given> {
    if let Some(kind) = looks_like_person(text) {
        return Some(Given::Trace(kind));
    }
    if is_date(text) {
        return Some(Given::Trace(TraceKind::BirthDate));
    }
    if is_address(text) {
        return Some(Given::Trace(TraceKind::Address));
    }
    // Client numbers often look like licence plates, and those name a car.
    let is_of_person = |kind: TraceKind| kind != TraceKind::LicencePlate;
    if let Some(trace) = personal_data(text).iter().find(|trace| is_of_person(trace.kind)) {
        return Some(Given::Trace(trace.kind));
    }
    if let Some(kind) = number(text) {
        return Some(Given::Trace(kind));
    }
    is_name(text).then_some(Given::Name)
}

/// Whether a text is a day from which somebody may be born, with or without marks, in either order.
fn is_date(text: &str) -> bool {
    let marks = |c: char| matches!(c, '-' | '/' | '.' | ' ');
    let parts: Vec<&str> = text.split(marks).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !parts.iter().all(digits) {
        return false;
    }
    let number = |part: &str| part.parse::<u16>().unwrap_or(u16::MAX);
    let day = |year: &str, month: &str, day: &str| {
        let small = |part: &str| u8::try_from(number(part)).unwrap_or(u8::MAX);
        BIRTHS.contains(&number(year)) && Day::new(number(year), small(month), small(day)).is_ok()
    };
    match parts[..] {
        [one, two, three] if one.len() == 4 => day(one, two, three),
        [one, two, three] if three.len() == 4 => day(three, two, one),
        [whole] if whole.len() == 8 => {
            let cut = |from: usize, to: usize| whole.get(from..to).unwrap_or("");
            day(cut(0, 4), cut(4, 6), cut(6, 8)) || day(cut(4, 8), cut(2, 4), cut(0, 2))
        }
        _ => false,
    }
}

/// A postcode with a house number behind it, with nothing before or after.
fn is_address(text: &str) -> bool {
    const HOUSE: usize = 4;
    let bare: Vec<u8> = text.bytes().filter(|byte| !matches!(byte, b' ' | b'-')).collect();
    match bare.split_first_chunk::<6>() {
        Some(([first, two, three, four, one, other], house)) => {
            let digits = [first, two, three, four].iter().all(|byte| byte.is_ascii_digit());
            let letters = one.is_ascii_alphabetic() && other.is_ascii_alphabetic();
            let number = (1..=HOUSE).contains(&house.len()) && house.iter().all(u8::is_ascii_digit);
            digits && *first != b'0' && letters && number
        }
        None => false,
    }
}

/// A citizen number or mobile number whatever stands before or behind it, with or without its leading zero.
///
/// The digits stand in one piece, apart from dots, blanks and dashes between them: those of a random code with
/// letters between do not, nor do those of a hash that happens to hold its letters at one end.
fn number(text: &str) -> Option<TraceKind> {
    /// So many hexadecimal letters in a row, against the digits, are part of a hash.
    const HASHED: usize = 4;
    let first = text.find(|c: char| c.is_ascii_digit())?;
    let last = text.rfind(|c: char| c.is_ascii_digit())?;
    let piece = text.get(first..=last)?;
    let whole = piece
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ' ' | '-'));
    let hex = |c: &char| matches!(c.to_ascii_lowercase(), 'a'..='f');
    let (before, behind) = (text.get(..first)?, text.get(last + 1..)?);
    let letters = before.chars().rev().take_while(hex).count();
    if !whole || letters.max(behind.chars().take_while(hex).count()) >= HASHED {
        return None;
    }
    let all: String = piece.chars().filter(char::is_ascii_digit).collect();
    let bare = all.trim_start_matches('0');
    match bare.len() {
        8 | CITIZEN if is_citizen_number(bare) => Some(TraceKind::CitizenNumber),
        CITIZEN if bare.starts_with('6') && piece == text => Some(TraceKind::Phone),
        _ => None,
    }
}

/// A number as registration systems give them out: eight or nine digits in one piece, with a few letters around them.
#[derive(Debug, Clone, Copy)]
pub(super) struct OwnNumber {
    /// Whether there are letters around the digits: such numbers are another kind than bare ones.
    pub(super) dressed: bool,
    /// What the digits may be by chance.
    pub(super) by_chance: Option<Given>,
}

/// The number of a system that a text may be. None where what stands around the digits, or how they are written, says
/// that it is a citizen number.
pub(super) fn own_number(text: &str) -> Option<OwnNumber> {
    const AROUND: usize = 4;
    const CITIZEN_WORDS: [&str; 3] = ["bsn", "sofi", "burg"];
    let around = |c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '_');
    let digits = text.trim_matches(around);
    let dress = text.len() - digits.len();
    let bare = digits.trim_start_matches('0');
    let fits =
        dress <= AROUND && matches!(bare.len(), 8 | CITIZEN) && bare.bytes().all(|b| b.is_ascii_digit());
    let lower = text.to_ascii_lowercase();
    if !fits || CITIZEN_WORDS.iter().any(|word| lower.contains(word)) || is_placeholder(text) || is_date(text)
    {
        return None;
    }
    Some(OwnNumber {
        dressed: dress > 0,
        by_chance: person(text)
            .filter(|given| matches!(given, Given::Trace(TraceKind::CitizenNumber | TraceKind::Phone))),
    })
}

/// The eleven-test, over nine digits of which the first may be left out as a zero.
fn is_citizen_number(digits: &str) -> bool {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let padded = "0".repeat(CITIZEN.saturating_sub(digits.len())) + digits;
    let sum: i32 = padded
        .bytes()
        .zip(weights)
        .map(|(digit, weight)| i32::from(digit - b'0') * weight)
        .sum();
    sum % 11 == 0
}

/// Whether a text is two or more words of letters only, parted by spaces, dots or commas.
fn is_name(text: &str) -> bool {
    const FEWEST_LETTERS: usize = 5;
    if text
        .chars()
        .any(|c| !c.is_alphabetic() && !matches!(c, ' ' | '.' | ',' | '-' | '\'' | '’'))
    {
        return false;
    }
    let words: Vec<&str> = text
        .split([' ', '.', ','])
        .filter(|word| !word.is_empty())
        .collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    words.len() >= 2 && letters >= FEWEST_LETTERS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(text: &str) -> Option<Reason> {
        pseudonym_fault(text).map(|fault| fault.reason)
    }

    fn seen(text: &str) -> Option<String> {
        pseudonym_fault(text).map(|fault| fault.message.en)
    }

    #[test]
    fn a_hash_with_its_letters_at_one_end_is_no_citizen_number() {
        assert_eq!(reason("p-12345611eeeddb"), None);
        assert_eq!(reason("p-feedab123456782"), None);
        // Without a hash around them the same digits are one.
        assert_eq!(reason("p-12345611"), Some(Reason::PersonalData));
    }

    #[test]
    fn what_systems_give_out_is_taken() {
        for text in [
            "p-1",
            "p0412",
            "P 1",
            "C 52445",
            "aGVsbG8=",
            "Ünal 7",
            "p-8f3a21",
            "00003",
            "3",
            "1234567",
            "a",
            "b",
            "p.1",
            "café",
            "10000000",
            "4f2c8b1e-77aa-4a31-9c1d-5b6e7f8a9b0c",
            "person-000000412",
            "123456783",
            "k9",
            "2b44",
            "20251345",
            "blauwe-vlinder",
            "e5",
            "1e5f",
        ] {
            assert_eq!(seen(text), None, "{text}");
        }
    }

    #[test]
    fn what_stands_for_nobody_is_refused_with_the_way_to_count_heads() {
        for text in [
            "onbekend",
            "Onbekend",
            "NULL",
            "-",
            "--",
            "?",
            "n.v.t.",
            "N.v.t",
            "#N/A",
            "#REF!",
            "anoniem",
            "test",
            "unknown",
            "0",
            "00000",
            "-1",
            "(leeg)",
            "<null>",
            "999999999",
            "...",
        ] {
            assert_eq!(reason(text), Some(Reason::Placeholder), "{text}");
        }
        assert!(pseudonym_fault("onbekend").unwrap().help.nl.contains("`heads`"));
    }

    #[test]
    fn a_number_that_passes_by_chance_is_one_of_a_system_unless_its_form_says_otherwise() {
        let chance = |text: &str| own_number(text).map(|own| (own.dressed, own.by_chance.is_some()));
        for (text, expected) in [
            ("123456782", Some((false, true))),
            ("12345611", Some((false, true))),
            ("123456783", Some((false, false))),
            ("612345678", Some((false, true))),
            ("C123456782", Some((true, true))),
            ("C-123456783", Some((true, false))),
            ("BSN123456782", None),
            ("1234.56.782", None),
            ("1234567", None),
            ("19480312", None),
            ("999999999", None),
            ("p-8f3a21", None),
        ] {
            assert_eq!(chance(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_that_a_spreadsheet_shortened_are_refused() {
        for text in [
            "1,23457E+11",
            "1.23E+05",
            "1E+11",
            "1,2e7",
            "123456789.0",
            "412,00",
        ] {
            assert_eq!(reason(text), Some(Reason::ShortenedNumber), "{text}");
        }
    }

    #[test]
    fn what_gives_a_person_away_is_refused_by_its_kind() {
        for (text, what) in [
            ("123456782", "a citizen number"),
            ("012345611", "a citizen number"),
            ("12345611", "a citizen number"),
            ("00123456782", "a citizen number"),
            ("p123456782", "a citizen number"),
            ("BSN123456782", "a citizen number"),
            ("C123456782C", "a citizen number"),
            ("x-12345611", "a citizen number"),
            ("123456782-A", "a citizen number"),
            ("1234567 82", "a citizen number"),
            ("1234.56.782", "a citizen number"),
            ("jan@voorbeeld.nl", "an e-mail address"),
            ("0612345678", "a phone number"),
            ("612345678", "a phone number"),
            ("NL91ABNA0417164300", "an account number"),
            ("3511AB12", "a postcode with a house number"),
            ("12-03-1948", "a date of birth"),
            ("1948-03-12", "a date of birth"),
            ("19480312", "a date of birth"),
            ("12031948", "a date of birth"),
            ("Jan de Vries", "a name"),
            ("jan.devries", "a name"),
            ("Vries, J. de", "a name"),
        ] {
            assert_eq!(
                seen(text),
                Some(format!("the text in `person` looks like {what}")),
                "{text}"
            );
            assert_eq!(reason(text), Some(Reason::PersonalData), "{text}");
        }
    }
}
