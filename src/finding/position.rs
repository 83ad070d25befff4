//! A place in a text: line and column.

use std::fmt;
use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A place in a text. Lines and columns count from 1, columns in characters (not in bytes).
///
/// ```
/// use vernieuwend_verantwoorden::finding::Position;
///
/// let place = Position::new(12, 5);
/// assert_eq!((place.line(), place.column()), (12, 5));
/// assert_eq!(place.to_string(), "12:5");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[doc(alias = "plaats")]
pub struct Position {
    /// Line, counted from 1.
    line: NonZeroU32,
    /// Column in characters, counted from 1.
    column: NonZeroU32,
}

impl Position {
    /// A line and a column; zero is taken as 1, the first.
    pub fn new(line: u32, column: u32) -> Self {
        let from_one = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        Self {
            line: from_one(line),
            column: from_one(column),
        }
    }

    /// The line, counted from 1.
    pub fn line(self) -> u32 {
        self.line.get()
    }

    /// The column in characters, counted from 1.
    pub fn column(self) -> u32 {
        self.column.get()
    }
}

impl fmt::Display for Position {
    /// Writes `line:column`, as editors understand it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}
