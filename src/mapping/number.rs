//! Numbers and durations as tables write them.

use super::forms::{DecimalMark, Duration, ThousandsMark};
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

/// Minutes in an hour.
const HOUR: f64 = 60.0;

/// The marks that numbers of a table are written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) decimal: DecimalMark,
    pub(super) thousands: Option<ThousandsMark>,
}

/// Reads a number; gives it as plain text with a point, so that whole numbers stay whole.
pub(super) fn plain(text: &str, marks: Marks) -> Result<String, InvalidValue> {
    let (sign, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let (whole, decimals) = match digits.split_once(marks.decimal.sign()) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (digits, None),
    };
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let whole = without_thousands(whole, marks.thousands);
    match (whole.filter(|whole| is_number(whole)), decimals) {
        (Some(whole), None) => Ok(format!("{sign}{whole}")),
        (Some(whole), Some(decimals)) if is_number(decimals) => Ok(format!("{sign}{whole}.{decimals}")),
        _ => Err(no_number(text, marks)),
    }
}

/// A whole part without the marks between its thousands; nothing when they stand elsewhere.
fn without_thousands(whole: &str, mark: Option<ThousandsMark>) -> Option<String> {
    let Some(mark) = mark else {
        return Some(whole.to_owned());
    };
    let blank = |c: char| mark == ThousandsMark::Space && matches!(c, '\u{a0}' | '\u{202f}');
    let groups: Vec<&str> = whole.split(|c| c == mark.sign() || blank(c)).collect();
    let (first, others) = groups.split_first()?;
    let grouped = others.iter().all(|group| group.len() == 3) && (others.is_empty() || first.len() <= 3);
    grouped.then(|| groups.concat())
}

fn no_number(text: &str, marks: Marks) -> InvalidValue {
    let given = shown(text);
    let unsure = marks.thousands.is_none()
        && text
            .strip_prefix('-')
            .unwrap_or(text)
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b' '));
    if unsure {
        let decimal = marks.decimal.sign();
        return InvalidValue::new(
            Words::new(
                format!("het is niet zeker welk getal {given} is"),
                format!("it is not certain which number {given} is"),
            ),
            Words::new(
                format!(
                    "het decimaalteken is `{decimal}`: noem in de veldkoppeling bij `numbers` het teken tussen duizendtallen, of schrijf het getal zonder"
                ),
                format!(
                    "the decimal mark is `{decimal}`: name the mark between thousands under `numbers` in the mapping, or write the number without one"
                ),
            ),
        );
    }
    InvalidValue::new(
        Words::new(
            format!("{given} is geen getal"),
            format!("{given} is not a number"),
        ),
        Words::new(
            "schrijf een getal, en laat de cel leeg als het niet bekend is",
            "write a number, and leave the cell empty when it is not known",
        ),
    )
}

/// Reads a duration; gives whole minutes as text, or what was written when the unit is minutes.
pub(super) fn minutes(text: &str, unit: Duration, marks: Marks) -> Result<String, InvalidValue> {
    if text.contains(':') {
        return clock(text).map(|minutes| minutes.to_string()).ok_or_else(|| {
            let given = shown(text);
            InvalidValue::new(
                Words::new(
                    format!("{given} is geen duur"),
                    format!("{given} is not a duration"),
                ),
                Words::new(
                    "schrijf uren en minuten als `01:30`",
                    "write hours and minutes as `01:30`",
                ),
            )
        });
    }
    let plain = plain(text, marks)?;
    match unit {
        Duration::Minutes => Ok(plain),
        Duration::Hours => Ok(plain
            .parse::<f64>()
            .map_or(plain, |hours| of_hours(hours).to_string())),
    }
}

/// Whole minutes of a number of hours, half a minute away from zero.
pub(super) fn of_hours(hours: f64) -> f64 {
    (hours * HOUR).round()
}

/// The minutes of `1:30`, `01:30` or `01:30:00`.
fn clock(text: &str) -> Option<u32> {
    let parts: Vec<&str> = text.split(':').collect();
    let number = |part: &str, most: u32| {
        let digits = (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        digits
            .then(|| part.parse::<u32>().ok())
            .flatten()
            .filter(|number| *number <= most)
    };
    let (hours, minutes, seconds) = match parts[..] {
        [hours, minutes] => (hours, minutes, "0"),
        [hours, minutes, seconds] => (hours, minutes, seconds),
        _ => return None,
    };
    let half = u32::from(number(seconds, 59)? >= 30);
    Some(number(hours, 9_999)? * 60 + number(minutes, 59)? + half)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(decimal: DecimalMark, thousands: Option<ThousandsMark>) -> Marks {
        Marks { decimal, thousands }
    }

    #[test]
    fn numbers_are_read_by_the_marks_that_are_stated() {
        let comma = marks(DecimalMark::Comma, None);
        let grouped = marks(DecimalMark::Comma, Some(ThousandsMark::Point));
        let spaced = marks(DecimalMark::Comma, Some(ThousandsMark::Space));
        let point = marks(DecimalMark::Point, None);
        for (text, marks, expected) in [
            ("7", comma, Some("7")),
            ("7,5", comma, Some("7.5")),
            ("-7,5", comma, Some("-7.5")),
            ("1.000", comma, None),
            ("1.5", comma, None),
            ("1,2,3", comma, None),
            ("1.000", grouped, Some("1000")),
            ("1.234.567,5", grouped, Some("1234567.5")),
            ("1.00", grouped, None),
            ("1234.567", grouped, None),
            ("1\u{a0}234", spaced, Some("1234")),
            ("7.5", point, Some("7.5")),
            ("1,000", point, None),
            ("zes", comma, None),
            ("inf", point, None),
            ("1e3", point, None),
            ("", comma, None),
            (",5", comma, None),
        ] {
            assert_eq!(plain(text, marks).ok().as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_thousand_that_may_be_one_says_what_to_do() {
        let refusal = plain("1.000", marks(DecimalMark::Comma, None)).unwrap_err();
        assert_eq!(refusal.to_string(), "it is not certain which number `1.000` is");
        assert!(refusal.help().nl.contains("duizendtallen"));
        let refusal = plain("veel", marks(DecimalMark::Comma, None)).unwrap_err();
        assert_eq!(refusal.to_string(), "`veel` is not a number");
    }

    #[test]
    fn hours_become_minutes_however_they_are_written() {
        let comma = marks(DecimalMark::Comma, None);
        for (text, unit, expected) in [
            ("1,5", Duration::Hours, Some("90")),
            ("0,75", Duration::Hours, Some("45")),
            ("2,0", Duration::Hours, Some("120")),
            ("0,33", Duration::Hours, Some("20")),
            ("01:30", Duration::Hours, Some("90")),
            ("1:30:30", Duration::Minutes, Some("91")),
            ("90", Duration::Minutes, Some("90")),
            ("1,5", Duration::Minutes, Some("1.5")),
            ("01:75", Duration::Hours, None),
            ("01:", Duration::Hours, None),
            ("1:2:3:4", Duration::Hours, None),
        ] {
            assert_eq!(minutes(text, unit, comma).ok().as_deref(), expected, "{text}");
        }
    }
}
