//! A table before it is written: what its columns are called and hold, and its rows.

use super::cell::Cell;

/// A table before it is written.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) columns: &'static [Column],
    /// The columns that tell rows apart.
    pub(super) key: &'static [&'static str],
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Table {
    pub(super) fn file(&self) -> String {
        format!("{}.csv", self.name)
    }
}

/// A column of a table.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    /// What it means, for the metadata.
    pub(super) says: &'static str,
    /// The table in which its values are names of rows, where there is one.
    pub(super) of: Option<&'static str>,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    Number,
    Day,
    Truth,
}

const fn column(name: &'static str, holds: Holds, says: &'static str) -> Column {
    Column {
        name,
        holds,
        says,
        of: None,
    }
}

pub(super) const fn text(name: &'static str, says: &'static str) -> Column {
    column(name, Holds::Text, says)
}

pub(super) const fn number(name: &'static str, says: &'static str) -> Column {
    column(name, Holds::Number, says)
}

pub(super) const fn day(name: &'static str, says: &'static str) -> Column {
    column(name, Holds::Day, says)
}

pub(super) const fn truth(name: &'static str, says: &'static str) -> Column {
    column(name, Holds::Truth, says)
}

/// A column of ids that are the first column of another table.
pub(super) const fn link(name: &'static str, says: &'static str, of: &'static str) -> Column {
    Column {
        name,
        holds: Holds::Text,
        says,
        of: Some(of),
    }
}

pub(super) const UNIT: Column = text("unit", "What is counted or measured.");
pub(super) const VALUE: Column = number("value", "The figure; empty when there is none.");
pub(super) const MISSING: Column = text(
    "missing",
    "Why there is no figure: unknown, not-measured, suppressed or not-computable.",
);
pub(super) const FROM: Column = number("from", "The least that it can be, where only a range is printed.");
pub(super) const THROUGH: Column = number(
    "through",
    "The most that it can be, where only a range with an end is printed.",
);
