//! Days as tables write them.

use super::forms::{DateForm, Dates};
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::value::Day;

/// The day that spreadsheets count from: their 29 February 1900 does not exist, so it is right from March 1900 on.
const DAY_NOUGHT: (u16, u8, u8) = (1899, 12, 30);
/// The first day that spreadsheets count right.
const FIRST_RIGHT: f64 = 61.0;
/// A day beyond 9999.
const TOO_LATE: f64 = 2_958_466.0;

/// Reads a day in the form of the table. A time behind it is left out.
pub(super) fn read(text: &str, dates: Dates) -> Result<Day, InvalidValue> {
    if dates.form == DateForm::ExcelDays {
        let number = text.replacen(',', ".", 1).parse::<f64>().ok();
        return number.and_then(of_number).ok_or_else(|| unlike(text, dates.form));
    }
    let day = without_time(text);
    let parts: Vec<&str> = day.split(['-', '/', '.', ' ']).collect();
    let numbers: Option<Vec<u16>> = parts.iter().map(|part| whole(part)).collect();
    let (Some(numbers), [first, _, last]) = (numbers, &parts[..]) else {
        return Err(unlike(text, dates.form));
    };
    let &[one, two, three] = &numbers[..] else {
        return Err(unlike(text, dates.form));
    };
    let long = |part: &str| part.len() == 4;
    let (year, month, day) = match dates.form {
        DateForm::YearFirst if long(first) => (one, two, three),
        DateForm::DayFirst if long(last) => (three, two, one),
        DateForm::MonthFirst if long(last) => (three, one, two),
        DateForm::ShortYear if last.len() == 2 => {
            let Some(century) = dates.century else {
                return Err(without_century(text));
            };
            (century.saturating_add(three), two, one)
        }
        _ => return Err(unlike(text, dates.form)),
    };
    let small = |number: u16| u8::try_from(number).unwrap_or(u8::MAX);
    Day::new(year, small(month), small(day))
}

/// The day with the number that a spreadsheet gives it; a time is the part behind the point.
pub(super) fn of_number(number: f64) -> Option<Day> {
    if !(FIRST_RIGHT..TOO_LATE).contains(&number) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "a small number, checked above")]
    let days = number.floor() as i32;
    let (year, month, day) = DAY_NOUGHT;
    Day::new(year, month, day).ok()?.plus_days(days)
}

fn whole(part: &str) -> Option<u16> {
    let digits = !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| part.parse().ok()).flatten()
}

/// The text before a time such as `T10:15:00Z` or ` 10:15`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else {
        return text;
    };
    let before = text.get(..colon).unwrap_or(text);
    let end = before.rfind(['T', 't', ' ']).unwrap_or(colon);
    before.get(..end).unwrap_or(before).trim_end_matches([' ', ','])
}

fn example(form: DateForm) -> &'static str {
    match form {
        DateForm::YearFirst => "2025-03-06",
        DateForm::DayFirst => "06-03-2025",
        DateForm::MonthFirst => "03-06-2025",
        DateForm::ShortYear => "6-3-25",
        DateForm::ExcelDays => "45722",
    }
}

fn unlike(text: &str, form: DateForm) -> InvalidValue {
    let (given, form, example) = (shown(text), form.as_str(), example(form));
    InvalidValue::new(
        Words::new(
            format!("{given} is geen dag in de vorm `{form}`"),
            format!("{given} is not a day of the form `{form}`"),
        ),
        Words::new(
            format!(
                "schrijf een dag als `{example}`, of noem in de veldkoppeling een andere vorm bij `dates`"
            ),
            format!("write a day as `{example}`, or name another form under `dates` in the mapping"),
        ),
    )
}

fn without_century(text: &str) -> InvalidValue {
    let given = shown(text);
    InvalidValue::new(
        Words::new(
            format!("van {given} is de eeuw niet bekend"),
            format!("the century of {given} is not known"),
        ),
        Words::new(
            "noem in de veldkoppeling bij `dates` de eeuw, bijvoorbeeld `2000`",
            "state the century under `dates` in the mapping, for example `2000`",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str, form: DateForm) -> Option<String> {
        let dates = Dates {
            form,
            century: Some(2000),
        };
        read(text, dates).ok().map(|day| day.to_string())
    }

    #[test]
    fn each_form_reads_its_own_days_with_or_without_a_time() {
        let march = Some("2025-03-06".to_owned());
        for (form, texts) in [
            (
                DateForm::YearFirst,
                &[
                    "2025-03-06",
                    "2025/3/6",
                    "2025-03-06 10:15:00",
                    "2025-03-06T10:15:00Z",
                ][..],
            ),
            (
                DateForm::DayFirst,
                &[
                    "06-03-2025",
                    "6-3-2025",
                    "6/3/2025",
                    "06.03.2025 9:00",
                    "06-03-2025, 09:00",
                ],
            ),
            (DateForm::MonthFirst, &["03/06/2025", "3-6-2025"]),
            (DateForm::ShortYear, &["6-3-25", "06/03/25 10:00"]),
            (DateForm::ExcelDays, &["45722", "45722,5", "45722.25"]),
        ] {
            for text in texts {
                assert_eq!(day(text, form), march, "{text}");
            }
        }
    }

    #[test]
    fn what_has_another_form_is_refused_and_never_turned_round() {
        for (text, form) in [
            ("06-03-2025", DateForm::YearFirst),
            ("2025-03-06", DateForm::DayFirst),
            ("6-3-25", DateForm::DayFirst),
            ("13/25/2025", DateForm::DayFirst),
            ("30-02-2025", DateForm::DayFirst),
            ("6-3-2025", DateForm::ShortYear),
            ("6 maart 2025", DateForm::DayFirst),
            ("45722", DateForm::DayFirst),
            ("1", DateForm::ExcelDays),
            ("inf", DateForm::ExcelDays),
            ("", DateForm::DayFirst),
            (":", DateForm::DayFirst),
        ] {
            assert_eq!(day(text, form), None, "{text}");
        }
    }

    #[test]
    fn a_short_year_without_a_century_is_not_guessed() {
        let refusal = read("6-3-25", Dates::new(DateForm::ShortYear)).unwrap_err();
        assert_eq!(refusal.to_string(), "the century of `6-3-25` is not known");
        let refusal = read("2025-03-06", Dates::new(DateForm::DayFirst)).unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "`2025-03-06` is not a day of the form `dd-mm-jjjj`"
        );
    }
}
