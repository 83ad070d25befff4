//! How days, numbers and durations are written in a table.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How days are written. A time behind the day is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Dates {
    /// The order of day, month and year.
    #[serde(default)]
    pub form: DateForm,
    /// What is added to a year of two digits, such as 2000. Needed for the form `d-m-jj`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 9900))]
    pub century: Option<u16>,
}

impl Dates {
    /// Days of one form.
    pub fn new(form: DateForm) -> Self {
        Self { form, century: None }
    }
}

/// The order of day, month and year. Between them stands `-`, `/`, `.` or a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
#[doc(alias = "datumnotatie")]
pub enum DateForm {
    /// Year, month, day: 2025-03-06.
    #[default]
    #[serde(rename = "jjjj-mm-dd")]
    YearFirst,
    /// Day, month, year: 06-03-2025 or 6-3-2025.
    #[serde(rename = "dd-mm-jjjj")]
    DayFirst,
    /// Month, day, year: 03/06/2025.
    #[serde(rename = "mm-dd-jjjj")]
    MonthFirst,
    /// Day, month, and a year of two digits in the century that the mapping states: 6-3-25.
    #[serde(rename = "d-m-jj")]
    ShortYear,
    /// Days since 30 December 1899, as a spreadsheet counts them: 45722.
    #[serde(rename = "excel-days")]
    ExcelDays,
}

impl DateForm {
    /// The name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::YearFirst => "jjjj-mm-dd",
            Self::DayFirst => "dd-mm-jjjj",
            Self::MonthFirst => "mm-dd-jjjj",
            Self::ShortYear => "d-m-jj",
            Self::ExcelDays => "excel-days",
        }
    }
}

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Numbers {
    /// The decimal mark; when absent, a comma in tables with `;` or tabs and a point in others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalMark>,
    /// The mark between thousands; when absent, a number with such a mark is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thousands: Option<ThousandsMark>,
}

/// The mark before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
pub enum DecimalMark {
    /// A comma: 1,5.
    #[serde(rename = ",")]
    Comma,
    /// A point: 1.5.
    #[serde(rename = ".")]
    Point,
}

#[cfg(any(feature = "csv", feature = "excel"))]
impl DecimalMark {
    pub(super) fn sign(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Point => '.',
        }
    }
}

/// The mark between groups of three digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
pub enum ThousandsMark {
    /// A point: 1.000.
    #[serde(rename = ".")]
    Point,
    /// A comma: 1,000.
    #[serde(rename = ",")]
    Comma,
    /// A space: 1 000.
    #[serde(rename = " ")]
    Space,
}

#[cfg(any(feature = "csv", feature = "excel"))]
impl ThousandsMark {
    pub(super) fn sign(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
            Self::Space => ' ',
        }
    }
}

/// The unit of a duration. A duration with a colon, such as 01:30, is hours and minutes in either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "duur")]
pub enum Duration {
    /// Whole minutes: 90.
    #[default]
    Minutes,
    /// Hours with decimals, rounded to whole minutes: 1,5.
    Hours,
}
