//! What a cell of a column becomes in a record.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::cell::Cell;
use super::day;
use super::document::{Column, Field};
use super::forms::Duration;
use super::known;
use super::number::{self, Marks};
use crate::invalid_value::InvalidValue;
use crate::register::{Fault, Reason, Scalar, number as number_of};

/// How the cells of one column are read.
pub(super) struct Reader {
    pub(super) at: usize,
    pub(super) column: Column,
    pub(super) field: Field,
    /// The field of the record; `items` for an item.
    pub(super) name: &'static str,
    /// What values mean, by their folded text.
    values: BTreeMap<String, String>,
}

/// How the cells of a table are read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Forms {
    pub(super) marks: Marks,
    pub(super) dates: super::forms::Dates,
    pub(super) duration: Duration,
}

impl Reader {
    pub(super) fn new(at: usize, column: Column, field: Field) -> Self {
        let values = column
            .values
            .iter()
            .map(|(value, means)| (key(value), means.trim().to_owned()))
            .collect();
        let name = match field {
            Field::Item => "items",
            other => other.as_str(),
        };
        Self {
            at,
            column,
            field,
            name,
            values,
        }
    }

    /// The name of the column, as it stands in the file.
    pub(super) fn title(&self) -> &str {
        &self.column.column
    }

    /// What stands for the cell, by the values of the mapping; the cell itself when they do not name it.
    fn meant<'a>(&'a self, cell: &Cell<'a>) -> Option<&'a str> {
        if self.values.is_empty() {
            return None;
        }
        self.values.get(&key(&cell.shown())).map(String::as_str)
    }

    /// The value of a cell, as the field has it.
    pub(super) fn read<'a>(&'a self, cell: &Cell<'a>, forms: Forms) -> Result<Scalar<'a>, Fault> {
        match self.meant(cell) {
            Some("") => return Ok(Scalar::Null),
            Some(means) => return self.stated(means),
            None => {}
        }
        match self.field {
            Field::Date | Field::FirstContact => self.day(cell, forms),
            Field::Minutes => self.minutes(cell, forms),
            Field::Heads | Field::Score => self.number(cell, forms),
            Field::Item => self.item(cell, forms),
            Field::Role => Ok(word(cell, |text| {
                known::role(text).map(crate::plan::Role::as_str)
            })),
            Field::Moment => Ok(word(cell, |text| {
                known::moment(text).map(crate::register::Moment::as_str)
            })),
            _ => match cell {
                Cell::Broken => Err(Fault::not_utf8()),
                Cell::Blank => Ok(Scalar::Null),
                Cell::Text(text) => Ok(Scalar::Text(Cow::Borrowed(text))),
                other => Ok(Scalar::Text(Cow::Owned(other.shown().into_owned()))),
            },
        }
        .map_err(|fault| {
            let fault = fault.on(self.title());
            match cell.shown() {
                _ if self.field == Field::Person => fault,
                shown if shown.is_empty() => fault,
                shown => fault.with_value(&shown),
            }
        })
    }

    /// A value as the mapping states it: it is written as in a record.
    fn stated<'a>(&self, means: &'a str) -> Result<Scalar<'a>, Fault> {
        stated(self.field, means).map_err(|fault| fault.on(self.title()))
    }

    #[expect(clippy::unused_self, reason = "the readers of all fields are alike")]
    fn day<'a>(&self, cell: &Cell<'a>, forms: Forms) -> Result<Scalar<'a>, Fault> {
        let read = match cell {
            Cell::Blank => return Ok(Scalar::Null),
            Cell::Day(day) => Ok(*day),
            Cell::Text(text) => day::read(text, forms.dates),
            Cell::Number(number) if forms.dates.form == super::forms::DateForm::ExcelDays => {
                day::of_number(*number).ok_or_else(|| no_day(*number))
            }
            Cell::Number(number) | Cell::Clock(number) => Err(no_day(*number)),
            Cell::Broken => return Err(Fault::not_utf8()),
        };
        read.map(|day| Scalar::Text(Cow::Owned(day.to_string())))
            .map_err(|refusal| Fault::from_refusal(Reason::BadDate, &refusal))
    }

    #[expect(clippy::unused_self, reason = "the readers of all fields are alike")]
    fn minutes<'a>(&self, cell: &Cell<'a>, forms: Forms) -> Result<Scalar<'a>, Fault> {
        match cell {
            Cell::Clock(minutes) => Ok(float(minutes.round())),
            Cell::Number(hours) if forms.duration == Duration::Hours => Ok(float(number::of_hours(*hours))),
            Cell::Text(text) => number::minutes(text, forms.duration, forms.marks)
                .map(|plain| scalar(&plain))
                .map_err(bad_number),
            other => plain(other, forms.marks),
        }
    }

    #[expect(clippy::unused_self, reason = "the readers of all fields are alike")]
    fn number<'a>(&self, cell: &Cell<'a>, forms: Forms) -> Result<Scalar<'a>, Fault> {
        plain(cell, forms.marks)
    }

    /// An answer in figures, or in words that the plan or the instrument knows.
    #[expect(clippy::unused_self, reason = "the readers of all fields are alike")]
    fn item<'a>(&self, cell: &Cell<'a>, forms: Forms) -> Result<Scalar<'a>, Fault> {
        match cell {
            Cell::Text(text) if !text.contains(|c: char| c.is_ascii_digit()) => {
                Ok(Scalar::Text(Cow::Borrowed(text)))
            }
            other => plain(other, forms.marks),
        }
    }
}

/// A value that a mapping states for a field, written as in a record.
pub(super) fn stated(field: Field, means: &str) -> Result<Scalar<'_>, Fault> {
    let number = matches!(field, Field::Minutes | Field::Heads | Field::Score | Field::Item);
    if !number {
        return Ok(Scalar::Text(Cow::Borrowed(means)));
    }
    number_of(means).map(Scalar::Number).ok_or_else(|| {
        Fault::new(
            Reason::BadMapping,
            (
                format!("de veldkoppeling noemt `{means}`, en dat is geen getal"),
                format!("the mapping says `{means}`, which is not a number"),
            ),
            (
                "schrijf in de veldkoppeling een getal met een punt",
                "write a number with a point in the mapping",
            ),
        )
    })
}

/// The text by which values are looked up.
fn key(value: &str) -> String {
    let folded = known::folded(value);
    if folded.is_empty() {
        value.trim().to_owned()
    } else {
        folded
    }
}

fn word<'a>(cell: &Cell<'a>, code: impl Fn(&str) -> Option<&'static str>) -> Scalar<'a> {
    match cell {
        Cell::Blank => Scalar::Null,
        Cell::Text(text) => Scalar::Text(Cow::Borrowed(code(text).unwrap_or(text))),
        other => Scalar::Text(Cow::Owned(other.shown().into_owned())),
    }
}

fn plain<'a>(cell: &Cell<'a>, marks: Marks) -> Result<Scalar<'a>, Fault> {
    match cell {
        Cell::Blank => Ok(Scalar::Null),
        Cell::Text(text) => number::plain(text, marks)
            .map(|plain| scalar(&plain))
            .map_err(bad_number),
        Cell::Number(number) => Ok(float(*number)),
        Cell::Clock(_) | Cell::Day(_) => Err(Fault::new(
            Reason::BadNumber,
            (
                "er staat een dag of tijd en geen getal",
                "there is a day or time and no number",
            ),
            (
                "geef de cel in het rekenblad de opmaak van een getal",
                "give the cell in the spreadsheet the format of a number",
            ),
        )),
        Cell::Broken => Err(Fault::not_utf8()),
    }
}

fn scalar(plain: &str) -> Scalar<'static> {
    number_of(plain).map_or(Scalar::Other, Scalar::Number)
}

fn float(number: f64) -> Scalar<'static> {
    Scalar::Number(crate::value::Number::Float(number))
}

#[expect(clippy::needless_pass_by_value, reason = "it is the error of a result")]
fn bad_number(refusal: InvalidValue) -> Fault {
    Fault::from_refusal(Reason::BadNumber, &refusal)
}

fn no_day(number: f64) -> InvalidValue {
    InvalidValue::new(
        crate::language::Words::new(
            format!("`{number}` is geen dag"),
            format!("`{number}` is not a day"),
        ),
        crate::language::Words::new(
            "geef de cel de opmaak van een datum, of noem in de veldkoppeling bij `dates` de vorm `excel-days`",
            "give the cell the format of a date, or name the form `excel-days` under `dates` in the mapping",
        ),
    )
}
