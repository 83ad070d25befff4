//! A calendar day.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::{Date, Duration, Month};

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

/// A day of the Gregorian calendar, written `YYYY-MM-DD`.
///
/// Signs, short years and days that do not exist are refused.
///
/// ```
/// use vernieuwend_verantwoorden::value::Day;
///
/// let day: Day = "2025-03-01".parse()?;
/// assert_eq!(day.to_string(), "2025-03-01");
/// assert!("2026-02-30".parse::<Day>().is_err());
/// assert!("+2026-11-21".parse::<Day>().is_err());
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "datum")]
#[doc(alias = "dag")]
pub struct Day(Date);

impl Day {
    /// The day with this year (1 to 9999), month (1 to 12) and day of the month.
    ///
    /// # Errors
    /// When no such day exists.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, InvalidValue> {
        if year == 0 || year > 9999 {
            return Err(no_such_day(&format!("{year}-{month}-{day}")));
        }
        Month::try_from(month)
            .and_then(|month| Date::from_calendar_date(i32::from(year), month, day))
            .map(Self)
            .map_err(|_| no_such_day(&format!("{year:04}-{month:02}-{day:02}")))
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        u8::from(self.0.month())
    }

    /// The day of the month, 1 to 31.
    pub fn day_of_month(self) -> u8 {
        self.0.day()
    }

    /// A running number: one more for each day. Only differences mean something.
    pub fn number(self) -> i32 {
        self.0.to_julian_day()
    }

    /// Whole days from `earlier` to this day; negative when this day comes first.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).whole_days()
    }

    /// The day this many days later, or `None` beyond the calendar.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        self.0
            .checked_add(Duration::days(i64::from(days)))
            .filter(|date| (1..=9999).contains(&date.year()))
            .map(Self)
    }

    /// The same day of the month this many months later, or the last day of that month when it is shorter.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Option<Self> {
        let count = i32::from(months) + i32::from(self.month()) - 1;
        let year = u16::try_from(self.year() + count / 12).ok()?;
        let month = u8::try_from(count % 12 + 1).ok()?;
        (28..=31)
            .rev()
            .filter(|last| *last <= self.day_of_month().max(28))
            .chain(std::iter::once(self.day_of_month()))
            .filter(|day| *day <= self.day_of_month())
            .find_map(|day| Self::new(year, month, day).ok())
    }
}

/// Checks that a text is a day, `YYYY-MM-DD`.
///
/// # Errors
/// When the text has another form, or no such day exists.
pub fn check_day(text: &str) -> Result<(), InvalidValue> {
    text.parse::<Day>().map(|_| ())
}

impl FromStr for Day {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(not_a_day(text));
        };
        let digit = |byte: u8| byte.is_ascii_digit().then(|| byte - b'0');
        let two = |tens: u8, ones: u8| Some(digit(tens)? * 10 + digit(ones)?);
        match (two(y1, y2), two(y3, y4), two(m1, m2), two(d1, d2)) {
            (Some(century), Some(year), Some(month), Some(day)) => {
                Self::new(u16::from(century) * 100 + u16::from(year), month, day)
            }
            _ => Err(not_a_day(text)),
        }
    }
}

fn not_a_day(text: &str) -> InvalidValue {
    InvalidValue::new(
        Words::new(
            format!("{} is geen datum van de vorm jjjj-mm-dd", shown(text)),
            format!("{} is not a date of the form yyyy-mm-dd", shown(text)),
        ),
        Words::new(
            "schrijf de datum als `2025-03-01`",
            "write the date like `2025-03-01`",
        ),
    )
}

fn no_such_day(text: &str) -> InvalidValue {
    InvalidValue::new(
        Words::new(
            format!("de dag {} bestaat niet", shown(text)),
            format!("the day {} does not exist", shown(text)),
        ),
        Words::new("kies een dag van de kalender", "choose a day of the calendar"),
    )
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day_of_month()
        )
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Day({self})")
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Day", &format_args!("{self}"))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Day;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a day like `2025-03-01`")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Day, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Reader)
    }
}

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A day, written year-month-day.",
            "type": "string",
            "format": "date",
            "pattern": r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$",
            "examples": ["2025-03-01"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_read_only_in_its_one_form() {
        for good in ["0001-01-01", "2024-02-29", "2025-12-31", "9999-12-31"] {
            assert_eq!(day(good).to_string(), good);
        }
        for bad in [
            "",
            "2025",
            "2025-1-01",
            "25-01-01",
            "+2026-11-21",
            "-001-01-01",
            "2026-02-30",
            "2025-02-29",
            "2025-13-01",
            "2025-00-10",
            "2025-01-00",
            "0000-01-01",
            "2025-01-01T00:00",
            "2025/01/01",
            "２025-01-01",
        ] {
            assert!(bad.parse::<Day>().is_err(), "{bad}");
        }
        assert_eq!(
            "2026-02-30".parse::<Day>().unwrap_err().to_string(),
            "the day `2026-02-30` does not exist"
        );
    }

    #[test]
    fn months_later_stays_within_the_month() {
        assert_eq!(day("2025-12-31").plus_months(6), Some(day("2026-06-30")));
        assert_eq!(day("2024-01-31").plus_months(1), Some(day("2024-02-29")));
        assert_eq!(day("2025-03-15").plus_months(22), Some(day("2027-01-15")));
        assert_eq!(day("9999-12-01").plus_months(1), None);
    }

    #[test]
    fn days_are_counted_over_months() {
        assert_eq!(day("2025-06-05").days_since(day("2025-03-03")), 94);
        assert_eq!(day("2025-12-31").plus_days(1), Some(day("2026-01-01")));
    }
}
