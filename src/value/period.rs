//! A period of whole days.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Day;

/// A period; the first and the last day both belong to it.
///
/// A start after the end can be read: it is a finding, not a shape error, so that everything else is still told.
///
/// ```
/// use vernieuwend_verantwoorden::value::Period;
///
/// let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
/// assert_eq!(year.days(), 365);
/// assert!(year.contains("2025-12-31".parse()?));
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[doc(alias = "periode")]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub through: Day,
}

impl Period {
    /// The period from one day through another.
    pub fn new(from: Day, through: Day) -> Self {
        Self { from, through }
    }

    /// Whether the day lies in the period.
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day <= self.through
    }

    /// Whether the other period lies wholly in this one.
    pub fn encloses(self, other: Self) -> bool {
        self.from <= other.from && other.through <= self.through
    }

    /// Whether the periods share a day.
    pub fn overlaps(self, other: Self) -> bool {
        self.from <= other.through && other.from <= self.through
    }

    /// The last day of a term of so many months that begins on the day after the period, or `None` beyond the calendar.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::value::Period;
    ///
    /// let year = Period::new("2024-07-01".parse()?, "2025-06-30".parse()?);
    /// assert_eq!(year.term_after(6), Some("2025-12-31".parse()?));
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[must_use]
    #[doc(alias = "termijn")]
    pub fn term_after(self, months: u16) -> Option<Day> {
        self.through.plus_days(1)?.plus_months(months)?.plus_days(-1)
    }

    /// Number of days; zero when the start lies after the end.
    pub fn days(self) -> i64 {
        (self.through.days_since(self.from) + 1).max(0)
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} – {}", self.from, self.through)
    }
}
