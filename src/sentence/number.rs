//! Numbers and quotations as readers write them.

use std::fmt::Write as _;

use crate::language::Language;
use crate::value::{Day, Decimal, Euro, Share};

/// A decimal number with a decimal comma in Dutch, a point in English, and a true minus sign.
///
/// ```
/// use vernieuwend_verantwoorden::language::Language;
/// use vernieuwend_verantwoorden::sentence::decimal;
/// use vernieuwend_verantwoorden::value::Decimal;
///
/// let change = Decimal::from_f64(-1.2)?;
/// assert_eq!(decimal(change, Language::Nl), "−1,2");
/// assert_eq!(decimal(change, Language::En), "−1.2");
/// # Ok::<(), vernieuwend_verantwoorden::refusal::Refusal>(())
/// ```
pub fn decimal(number: Decimal, language: Language) -> String {
    const MILLION: u64 = 1_000_000;
    const USUAL_LENGTH: usize = 12;
    let size = number.millionths().unsigned_abs();
    let (whole, rest) = (size / MILLION, size % MILLION);
    let sign = if number.millionths() < 0 { "−" } else { "" };
    let mut text = String::with_capacity(USUAL_LENGTH);
    // Writing to a text cannot fail.
    let _ = write!(text, "{sign}{whole}");
    if rest > 0 {
        let _ = write!(text, "{}{rest:06}", either(language, ",", "."));
        text.truncate(text.trim_end_matches('0').len());
    }
    text
}

/// A number as text, with a true minus sign.
pub fn minus(number: &str) -> String {
    number.replace('-', "−")
}

/// A text in Dutch or English.
pub(super) fn either<'a>(language: Language, nl: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Nl => nl,
        Language::En => en,
    }
}

/// One or more: `1 deelnemer`, `2 deelnemers`, `2.480 deelnemers`.
pub(super) fn counted(number: u64, one: &str, more: &str, language: Language) -> String {
    if number == 1 {
        format!("1 {one}")
    } else {
        format!("{} {more}", whole(number, language))
    }
}

/// So many participants.
pub(super) fn participants(number: u64, language: Language) -> String {
    match language {
        Language::Nl => counted(number, "deelnemer", "deelnemers", language),
        Language::En => counted(number, "participant", "participants", language),
    }
}

/// So many points: in Dutch `1 punt`, `2 punten`, and `0,6 punt`.
///
/// ```
/// use vernieuwend_verantwoorden::language::Language;
/// use vernieuwend_verantwoorden::sentence::points;
/// use vernieuwend_verantwoorden::value::Decimal;
///
/// assert_eq!(points(Decimal::from_f64(0.6)?, Language::Nl), "0,6 punt");
/// assert_eq!(points(Decimal::from_f64(8.0)?, Language::Nl), "8 punten");
/// # Ok::<(), vernieuwend_verantwoorden::refusal::Refusal>(())
/// ```
pub fn points(number: Decimal, language: Language) -> String {
    const MILLION: i64 = 1_000_000;
    let size = i128::from(number.abs().millionths());
    let whole = size % i128::from(MILLION) == 0;
    let one = size == i128::from(MILLION);
    let unit = match language {
        Language::Nl if whole && !one => "punten",
        Language::Nl => "punt",
        Language::En if one => "point",
        Language::En => "points",
    };
    format!("{} {unit}", decimal(number, language))
}

/// A share as readers write it, with the sign against the number: `62%`.
///
/// ```
/// use vernieuwend_verantwoorden::language::Language;
/// use vernieuwend_verantwoorden::sentence::per_cent;
/// use vernieuwend_verantwoorden::value::{Decimal, Share};
///
/// assert_eq!(per_cent(Share::new(Decimal::from_f64(0.625)?)?, Language::Nl), "62,5%");
/// # Ok::<(), vernieuwend_verantwoorden::refusal::Refusal>(())
/// ```
pub fn per_cent(share: Share, language: Language) -> String {
    let text = share.to_string().replace(' ', "");
    match language {
        Language::Nl => text.replace('.', ","),
        Language::En => text,
    }
}

/// A whole number with its thousands apart: `2.480` in Dutch, `2,480` in English.
///
/// ```
/// use vernieuwend_verantwoorden::language::Language;
/// use vernieuwend_verantwoorden::sentence::whole;
///
/// assert_eq!(whole(2480, Language::Nl), "2.480");
/// assert_eq!(whole(1_000_000, Language::En), "1,000,000");
/// assert_eq!(whole(999, Language::Nl), "999");
/// ```
pub fn whole(number: u64, language: Language) -> String {
    let digits = number.to_string();
    if number < 1_000 {
        return digits;
    }
    grouped(&digits, either(language, ".", ","))
}

/// Digits with a sign between the thousands.
fn grouped(digits: &str, sign: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(sign);
        }
        text.push(digit);
    }
    text
}

/// A day as readers write it: `2 maart 2026` in Dutch, `2 March 2026` in English.
///
/// ```
/// use vernieuwend_verantwoorden::language::Language;
/// use vernieuwend_verantwoorden::sentence::day;
///
/// assert_eq!(day("2026-03-02".parse()?, Language::Nl), "2 maart 2026");
/// # Ok::<(), vernieuwend_verantwoorden::refusal::Refusal>(())
/// ```
pub fn day(day: Day, language: Language) -> String {
    let (nl, en) = match day.month() {
        1 => ("januari", "January"),
        2 => ("februari", "February"),
        3 => ("maart", "March"),
        4 => ("april", "April"),
        5 => ("mei", "May"),
        6 => ("juni", "June"),
        7 => ("juli", "July"),
        8 => ("augustus", "August"),
        9 => ("september", "September"),
        10 => ("oktober", "October"),
        11 => ("november", "November"),
        _ => ("december", "December"),
    };
    format!(
        "{} {} {}",
        day.day_of_month(),
        either(language, nl, en),
        day.year()
    )
}

/// People's own words between quotation marks, on one line. Quotation marks within them become double ones, so
/// that it is clear where the quotation ends.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + "‘’".len());
    quoted.push('‘');
    for word in text.split_whitespace() {
        if quoted.len() > "‘".len() {
            quoted.push(' ');
        }
        if word.contains(['‘', '’']) {
            push_marked(&mut quoted, word);
        } else {
            quoted.push_str(word);
        }
    }
    quoted.push('’');
    quoted
}

/// A word with quotation marks, which become double ones; between letters one is an apostrophe.
fn push_marked(quoted: &mut String, word: &str) {
    let mut before = None;
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let within = before.is_some_and(char::is_alphanumeric)
            && letters.peek().is_some_and(|it| it.is_alphanumeric());
        quoted.push(match letter {
            '‘' => '“',
            '’' if within => '\'',
            '’' => '”',
            other => other,
        });
        before = Some(letter);
    }
}

/// A list in a sentence: `a, b en c`.
pub(super) fn listed(parts: &[String], language: Language) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), either(language, "en", "and")),
    }
}

/// The text with its first letter as a capital.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// An amount as readers write it: `€ 12.500,00` in Dutch, `€12,500.00` in English.
///
/// ```
/// use vernieuwend_verantwoorden::language::Language;
/// use vernieuwend_verantwoorden::sentence::euro;
///
/// assert_eq!(euro("12500.00".parse()?, Language::Nl), "€ 12.500,00");
/// assert_eq!(euro("-999.50".parse()?, Language::En), "−€999.50");
/// # Ok::<(), vernieuwend_verantwoorden::refusal::Refusal>(())
/// ```
pub fn euro(amount: Euro, language: Language) -> String {
    let cents = amount.cents().unsigned_abs();
    let (group, point) = match language {
        Language::Nl => (".", ','),
        Language::En => (",", '.'),
    };
    let whole = grouped(&(cents / 100).to_string(), group);
    let sign = if amount.cents() < 0 { "−" } else { "" };
    let space = either(language, " ", "");
    format!("{sign}€{space}{whole}{point}{:02}", cents % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_agree_with_their_number() {
        let say = |number: f64, language| points(Decimal::from_f64(number).unwrap(), language);
        assert_eq!(say(1.0, Language::Nl), "1 punt");
        assert_eq!(say(-1.0, Language::En), "−1 point");
        assert_eq!(say(2.0, Language::Nl), "2 punten");
        assert_eq!(say(0.6, Language::Nl), "0,6 punt");
        assert_eq!(say(0.6, Language::En), "0.6 points");
        assert_eq!(say(0.0, Language::Nl), "0 punten");
    }

    #[test]
    fn a_quotation_ends_where_its_mark_stands() {
        assert_eq!(
            quoted(" zij zei: ‘fijn’ \n en ging "),
            "‘zij zei: “fijn” en ging’"
        );
        assert_eq!(quoted("de foto’s van ’s avonds"), "‘de foto's van ”s avonds’");
    }
}
