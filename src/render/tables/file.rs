//! A file of tables, and how its numbers are written.

/// How decimals are written, and with it what stands between columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[doc(alias = "decimaalteken")]
pub enum CsvMarks {
    /// A comma, with semicolons between columns: what a spreadsheet in Dutch expects.
    #[default]
    Comma,
    /// A point, with commas between columns.
    Point,
}

impl CsvMarks {
    pub(super) fn decimal(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Point => '.',
        }
    }

    pub(super) fn delimiter(self) -> char {
        match self {
            Self::Comma => ';',
            Self::Point => ',',
        }
    }
}

/// A file of tables: its name and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TableFile {
    /// Its name, without a folder.
    pub name: String,
    /// What is in it.
    pub text: String,
}
