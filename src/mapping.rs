//! Tables as registration systems export them, and the mapping that says what their columns and values mean.
//!
//! A [`Mapping`] is a document: per table which sheet and rows, which column is which field, which value is which
//! id, and how days, numbers and durations are written. With the feature `csv` a
//! [`Tally`](crate::register::Tally) reads text tables by it, with `excel` sheets of a workbook. Wide measurements
//! (a row per person) become a measurement per moment, surveys (a row per respondent) become counts.
//!
//! - [`Mapping`], [`TableMapping`], [`Column`]: the document;
//! - [`Dates`], [`Numbers`], [`Duration`]: how values are written.
//!
//! With one of the features also `TableReading`, what came of a table and how it was read; `SurveyReading`, answers of
//! respondents counted per question; and `Proposal`, a first mapping from the header and the values seen.

#[cfg(any(feature = "csv", feature = "excel"))]
mod cell;
#[cfg(any(feature = "csv", feature = "excel"))]
mod columns;
#[cfg(any(feature = "csv", feature = "excel"))]
mod day;
mod document;
#[cfg(feature = "csv")]
mod encoding;
mod forms;
#[cfg(any(feature = "csv", feature = "excel"))]
mod guess;
#[cfg(any(feature = "csv", feature = "excel"))]
mod header;
#[cfg(any(feature = "csv", feature = "excel"))]
mod known;
#[cfg(any(feature = "csv", feature = "excel"))]
mod number;
#[cfg(any(feature = "csv", feature = "excel"))]
mod propose;
#[cfg(any(feature = "csv", feature = "excel"))]
mod quick;
#[cfg(any(feature = "csv", feature = "excel"))]
mod reading;
#[cfg(any(feature = "csv", feature = "excel"))]
mod rows;
#[cfg(any(feature = "csv", feature = "excel"))]
mod self_assessments;
#[cfg(feature = "excel")]
mod sheet;
#[cfg(any(feature = "csv", feature = "excel"))]
mod survey;
#[cfg(feature = "csv")]
mod text;

pub use document::{Column, Delimiter, Encoding, Field, Fixed, Holds, LeaveOut, Mapping, TableMapping};
pub use forms::{DateForm, Dates, DecimalMark, Duration, Numbers, ThousandsMark};
#[cfg(any(feature = "csv", feature = "excel"))]
pub use propose::Proposal;
#[cfg(any(feature = "csv", feature = "excel"))]
pub use reading::TableReading;
#[cfg(any(feature = "csv", feature = "excel"))]
pub use survey::{QuestionCount, SurveyReading};
