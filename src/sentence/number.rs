//! Numbers and quotations as readers write them.

use crate::language::Language;
use crate::value::{Day, Decimal, Euro, Share};

/// A decimal number with a decimal comma in Dutch, a point in English, and a true minus sign.
///
/// ```
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::sentence::decimal;
/// use vernieuwend_verantwoorden::value::Decimal;
///
/// let change = Decimal::from_f64(-1.2)?;
/// assert_eq!(decimal(change, Language::Nl), "−1,2");
/// assert_eq!(decimal(change, Language::En), "−1.2");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
pub fn decimal(number: Decimal, language: Language) -> String {
    const MILLION: u64 = 1_000_000;
    const TEN: u64 = 10;
    const USUAL_LENGTH: usize = 16;
    let size = number.millionths().unsigned_abs();
    let (whole, rest) = (size / MILLION, size % MILLION);
    let sign = if number.millionths() < 0 { "−" } else { "" };
    let mut text = String::with_capacity(USUAL_LENGTH);
    text.push_str(sign);
    push_digits(&mut text, whole);
    if rest > 0 {
        text.push_str(either(language, ",", "."));
    }
    // Digit after digit until nothing is left, so that no zeros stand at the end.
    let (mut left, mut unit) = (rest, MILLION / TEN);
    while left > 0 {
        text.extend(
            u32::try_from(left / unit)
                .ok()
                .and_then(|digit| char::from_digit(digit, 10)),
        );
        left %= unit;
        unit /= TEN;
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
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::sentence::points;
/// use vernieuwend_verantwoorden::value::Decimal;
///
/// assert_eq!(points(Decimal::from_f64(0.6)?, Language::Nl), "0,6 punt");
/// assert_eq!(points(Decimal::from_f64(8.0)?, Language::Nl), "8 punten");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
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
    let mut text = decimal(number, language);
    text.push(' ');
    text.push_str(unit);
    text
}

/// A share as readers write it, with the sign against the number: `62%`.
///
/// ```
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::sentence::per_cent;
/// use vernieuwend_verantwoorden::value::{Decimal, Share};
///
/// assert_eq!(per_cent(Share::new(Decimal::from_f64(0.625)?)?, Language::Nl), "62,5%");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
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
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::sentence::whole;
///
/// assert_eq!(whole(2480, Language::Nl), "2.480");
/// assert_eq!(whole(1_000_000, Language::En), "1,000,000");
/// assert_eq!(whole(999, Language::Nl), "999");
/// ```
pub fn whole(number: u64, language: Language) -> String {
    const USUAL_LENGTH: usize = 8;
    let mut text = String::with_capacity(USUAL_LENGTH);
    push_whole(&mut text, number, language);
    text
}

/// Adds a whole number with its thousands apart.
pub(crate) fn push_whole(text: &mut String, number: u64, language: Language) {
    push_grouped(text, number, either(language, ".", ","));
}

/// Adds a whole number with a sign between its thousands.
fn push_grouped(text: &mut String, number: u64, sign: &str) {
    const THOUSAND: u64 = 1_000;
    if number < THOUSAND {
        return push_digits(text, number);
    }
    push_grouped(text, number / THOUSAND, sign);
    text.push_str(sign);
    let last = number % THOUSAND;
    text.push_str(match last {
        0..10 => "00",
        10..100 => "0",
        _ => "",
    });
    push_digits(text, last);
}

/// Adds a whole number. A report has thousands of them: its digits are written from the last to the first, without a text
/// of their own.
pub(crate) fn push_digits(text: &mut String, number: u64) {
    const MOST_DIGITS: usize = 20;
    let mut digits = [b'0'; MOST_DIGITS];
    let (mut left, mut first) = (number, MOST_DIGITS);
    for (place, digit) in digits.iter_mut().enumerate().rev() {
        *digit = b'0' + u8::try_from(left % 10).unwrap_or(0);
        first = place;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    let digits = digits
        .get(first..)
        .and_then(|digits| std::str::from_utf8(digits).ok());
    text.push_str(digits.unwrap_or_default());
}

/// A day as readers write it: `2 maart 2026` in Dutch, `2 March 2026` in English.
///
/// ```
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::sentence::day;
///
/// assert_eq!(day("2026-03-02".parse()?, Language::Nl), "2 maart 2026");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
pub fn day(day: Day, language: Language) -> String {
    const USUAL_LENGTH: usize = 20;
    let mut text = String::with_capacity(USUAL_LENGTH);
    push_day(&mut text, day, language);
    text
}

/// Adds a day.
pub(crate) fn push_day(text: &mut String, day: Day, language: Language) {
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
    push_digits(text, u64::from(day.day_of_month()));
    for part in [" ", either(language, nl, en), " "] {
        text.push_str(part);
    }
    if day.year() < 0 {
        text.push('-');
    }
    push_digits(text, u64::from(day.year().unsigned_abs()));
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
pub(crate) fn capitalised(text: &str) -> String {
    let mut capitalised = String::with_capacity(text.len());
    let mut letters = text.chars();
    capitalised.extend(letters.next().into_iter().flat_map(char::to_uppercase));
    capitalised.push_str(letters.as_str());
    capitalised
}

/// An amount as readers write it: `€ 12.500,00` in Dutch, `€12,500.00` in English.
///
/// ```
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::sentence::euro;
///
/// assert_eq!(euro("12500.00".parse()?, Language::Nl), "€ 12.500,00");
/// assert_eq!(euro("-999.50".parse()?, Language::En), "−€999.50");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
pub fn euro(amount: Euro, language: Language) -> String {
    const USUAL_LENGTH: usize = 20;
    let cents = amount.cents().unsigned_abs();
    let (group, point) = match language {
        Language::Nl => (".", ","),
        Language::En => (",", "."),
    };
    let mut text = String::with_capacity(USUAL_LENGTH);
    text.push_str(if amount.cents() < 0 { "−" } else { "" });
    text.push_str(either(language, "€ ", "€"));
    push_grouped(&mut text, cents / 100, group);
    text.push_str(point);
    text.push_str(if cents % 100 < 10 { "0" } else { "" });
    push_digits(&mut text, cents % 100);
    text
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
