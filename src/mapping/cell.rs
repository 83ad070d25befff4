//! A cell of a table, as a text file or a workbook gives it, and the rows that cells stand in.

use std::borrow::Cow;

use crate::language::Words;
use crate::register::TallyError;
use crate::value::Day;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell<'a> {
    /// Nothing.
    Blank,
    /// A text, without white space around it.
    Text(&'a str),
    /// A number of a workbook.
    Number(f64),
    /// A day of a workbook; the time behind it is left out.
    Day(Day),
    /// A time of a workbook, in minutes.
    Clock(f64),
    /// Bytes that are no text in the encoding of the file.
    Broken,
}

impl<'a> Cell<'a> {
    /// The cell of a text file.
    pub(super) fn of_text(text: &'a str) -> Self {
        match text.trim() {
            "" => Self::Blank,
            text => Self::Text(text),
        }
    }

    /// The cell as it is shown, and as values of the mapping name it.
    pub(super) fn shown(&self) -> Cow<'a, str> {
        match self {
            Self::Blank | Self::Broken => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) | Self::Clock(number) => Cow::Owned(number.to_string()),
            Self::Day(day) => Cow::Owned(day.to_string()),
        }
    }
}

/// One row.
pub(super) trait Row {
    /// How many cells it has.
    fn len(&self) -> usize;
    /// The cell at a place; blank beyond the end.
    fn cell(&self, at: usize) -> Cell<'_>;
    /// How many bytes of text it has; nothing for a workbook.
    fn size(&self) -> usize;
    /// The bytes of a cell as they stand in a text file; nothing for a workbook.
    fn bytes(&self, at: usize) -> Option<&[u8]>;

    /// Whether no cell holds anything.
    fn is_blank(&self) -> bool {
        (0..self.len()).all(|at| self.cell(at) == Cell::Blank)
    }
}

/// Rows that come one by one.
pub(super) trait Rows {
    /// The kind of row.
    type Row: Row;
    /// Goes to the next row, and gives the number of its line in the file or sheet, from 1; nothing at the end.
    fn advance(&mut self) -> Result<Option<u64>, TallyError>;
    /// The row that was gone to last.
    fn row(&self) -> &Self::Row;
    /// How many lines of the file stand before the first that counts as a row.
    fn before(&self) -> u64;
    /// How the rows are read, as far as it has been seen.
    fn how(&self) -> Vec<Words>;
}
