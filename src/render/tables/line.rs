//! One figure of an effect, before it becomes a row.

use super::cell::{Cell, Written, figure, known};
use crate::value::{Day, Figure};

/// A figure, and what it is.
pub(super) struct Line {
    pub(super) measure: &'static str,
    pub(super) item: String,
    pub(super) moment: &'static str,
    pub(super) unit: String,
    pub(super) cells: [Cell; 4],
    pub(super) on: Option<Day>,
    pub(super) year: Option<i32>,
    pub(super) source: Option<String>,
}

impl Line {
    pub(super) fn new(measure: &'static str, unit: &str, cells: [Cell; 4]) -> Self {
        Self {
            measure,
            item: String::new(),
            moment: "",
            unit: unit.to_owned(),
            cells,
            on: None,
            year: None,
            source: None,
        }
    }

    pub(super) fn figure<T: Written>(measure: &'static str, unit: &str, of: &Figure<T>) -> Self {
        Self::new(measure, unit, figure(of))
    }

    pub(super) fn known(measure: &'static str, unit: &str, number: &impl Written) -> Self {
        Self::new(measure, unit, known(number))
    }

    pub(super) fn at(mut self, moment: &'static str) -> Self {
        self.moment = moment;
        self
    }

    pub(super) fn of(mut self, item: impl Into<String>) -> Self {
        self.item = item.into();
        self
    }
}
