//! Rows that wait to be counted together.
//!
//! Counting is a matter of waiting for memory: where a person stands, what is known of the person, where the cell
//! stands, and its sums. So rows are looked up side by side: each step asks for all of them before it waits for one.

use super::cells::{CellKey, Cells};
use super::fast::{Row, Who};
use super::key::Probe;
use super::people::People;
use super::slots::AT_ONCE;

/// The person and the cell of a row, as far as they are found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sought<'a> {
    pub(super) probe: Probe<'a>,
    pub(super) person: Option<u32>,
    pub(super) key: CellKey,
    pub(super) cell_hash: u64,
    pub(super) cell: Option<u32>,
}

impl<'a> Sought<'a> {
    /// What a contact of a person seeks; nothing is found yet.
    pub(super) fn of(row: &Row<'_>, pseudonym: &'a [u8]) -> Self {
        let key = CellKey::of(row);
        Self {
            probe: Probe::new(pseudonym),
            person: None,
            key,
            cell_hash: key.hash(),
            cell: None,
        }
    }
}

/// A row with its line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Waiting<'a> {
    pub(super) line: u64,
    pub(super) bytes: &'a [u8],
    pub(super) row: Row<'a>,
    /// Nothing for heads, who are no people.
    pub(super) sought: Option<Sought<'a>>,
}

/// The rows that wait.
#[derive(Debug)]
pub(super) struct Batch<'a> {
    rows: Vec<Waiting<'a>>,
}

impl<'a> Batch<'a> {
    pub(super) fn new() -> Self {
        Self {
            rows: Vec::with_capacity(AT_ONCE),
        }
    }

    /// Adds a row; says whether it is time to count.
    #[inline]
    pub(super) fn add(&mut self, line: u64, bytes: &'a [u8], row: Row<'a>) -> bool {
        let sought = match row.who {
            Who::Person(pseudonym) => Some(Sought::of(&row, pseudonym)),
            Who::Heads(_) => None,
        };
        self.rows.push(Waiting {
            line,
            bytes,
            row,
            sought,
        });
        self.rows.len() >= AT_ONCE
    }

    /// How many rows wait.
    #[inline]
    pub(super) fn len(&self) -> u64 {
        self.rows.len() as u64
    }

    /// Looks up who and what is known already.
    pub(super) fn look_up(&mut self, people: &People, cells: &Cells) {
        for one in self.sought() {
            one.person = people.guess(one.probe);
        }
        for one in self.sought() {
            one.cell = cells.guess(one.cell_hash);
        }
        for one in self.sought() {
            one.person = one.person.filter(|person| people.is(*person, one.probe));
        }
        for one in self.sought() {
            one.cell = one.cell.filter(|cell| cells.is(*cell, one.key));
        }
    }

    fn sought(&mut self) -> impl Iterator<Item = &mut Sought<'a>> {
        self.rows.iter_mut().filter_map(|row| row.sought.as_mut())
    }

    /// The rows, in the order in which they were added.
    pub(super) fn rows(&self) -> &[Waiting<'a>] {
        &self.rows
    }

    /// Begins anew.
    pub(super) fn clear(&mut self) {
        self.rows.clear();
    }
}
