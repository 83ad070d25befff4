//! What stands in a cell: nothing missing becomes zero.

use serde::Serialize;

use crate::value::{Day, Decimal, Euro, Figure, Share};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    Empty,
    /// Words of people, or a code.
    Text(String),
    /// A number with a point.
    Number(String),
    Day(Day),
    Truth(bool),
}

/// A quantity as a number.
pub(super) trait Written {
    fn written(&self) -> String;
}

macro_rules! counts {
    ($($count:ident),*) => {
        $(impl Written for crate::value::$count {
            fn written(&self) -> String {
                self.0.to_string()
            }
        })*
    };
}

counts!(
    People,
    Contacts,
    AnonymousAttendances,
    Meetings,
    Minutes,
    Movements,
    Responses,
    Services
);

impl Written for Decimal {
    fn written(&self) -> String {
        self.to_string()
    }
}

impl Written for Share {
    fn written(&self) -> String {
        self.value().to_string()
    }
}

impl Written for Euro {
    fn written(&self) -> String {
        self.to_string()
    }
}

pub(super) fn text(text: &str) -> Cell {
    Cell::Text(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

pub(super) fn optional_text(given: Option<&str>) -> Cell {
    given.map_or(Cell::Empty, text)
}

pub(super) fn optional_day(day: Option<Day>) -> Cell {
    day.map_or(Cell::Empty, Cell::Day)
}

/// A code as documents write it.
pub(super) fn code(code: &impl Serialize) -> Cell {
    // A code is written as a text; writing it cannot fail.
    serde_json::to_string(code).map_or(Cell::Empty, |code| Cell::Text(code.trim_matches('"').to_owned()))
}

/// Value, missing word and the ends of a range.
pub(super) fn figure<T: Written>(figure: &Figure<T>) -> [Cell; 4] {
    let number = |number: u64| Cell::Number(number.to_string());
    match (figure, figure.word()) {
        (Figure::Known(known), _) => [
            Cell::Number(known.written()),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
        ],
        (Figure::Range(range), _) => [
            Cell::Empty,
            Cell::Empty,
            number(range.from()),
            range.through().map_or(Cell::Empty, number),
        ],
        (_, Some(word)) => [
            Cell::Empty,
            Cell::Text(word.as_str().to_owned()),
            Cell::Empty,
            Cell::Empty,
        ],
        (_, None) => [Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty],
    }
}

/// A number that is always known.
pub(super) fn known(number: &impl Written) -> [Cell; 4] {
    [
        Cell::Number(number.written()),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
    ]
}
