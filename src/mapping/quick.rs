//! Rows of participations in a text file, the fast way: a text that was read once is not read again.
//!
//! Activities, days and the like have few different texts in a column. What each comes to is kept; a row of texts that
//! are all known and sound is counted at once. Any other row is read with care, with the same outcome.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::cell::{Cell, Row};
use super::columns::{self, Forms, Reader};
use super::document::{Field, Holds, TableMapping};
use super::rows::Durations;
use crate::register::{Intake, Pieces, Settled};

/// So many texts of a column are kept.
const KEPT: usize = 1 << 14;

/// What the texts of each column come to.
pub(super) struct Quick<'a> {
    columns: Vec<Known<'a>>,
    fixed: Vec<(Field, Settled)>,
}

struct Known<'a> {
    reader: &'a Reader,
    values: HashMap<Box<[u8]>, Option<Settled>, BuildHasherDefault<Mixed>>,
}

impl<'a> Quick<'a> {
    /// For a table of participations without columns that translate pseudonyms.
    pub(super) fn new(table: &TableMapping, readers: &'a [Reader], intake: &Intake<'_>) -> Option<Self> {
        let plain = |reader: &Reader| {
            reader.column.moment.is_none()
                && (reader.field != Field::Person || reader.column.values.is_empty())
        };
        if table.holds != Holds::Participations || !readers.iter().all(plain) {
            return None;
        }
        let mut fixed = Vec::new();
        for one in &table.fixed {
            if one.moment.is_some() || one.field == Field::Person {
                return None;
            }
            let value = columns::stated(one.field, &one.value).ok()?;
            fixed.push((one.field, intake.settle(one.field.as_str(), &value)?));
        }
        let known = |reader| Known {
            reader,
            values: HashMap::default(),
        };
        Some(Self {
            columns: readers.iter().map(known).collect(),
            fixed,
        })
    }

    /// Counts a row; does nothing and says no when it has to be read with care.
    #[inline]
    pub(super) fn take(
        &mut self,
        intake: &mut Intake<'_>,
        line: u64,
        row: &impl Row,
        forms: Forms,
        durations: &mut Durations<'a>,
    ) -> bool {
        let mut pieces = Pieces::new();
        let mut minutes = None;
        for column in &mut self.columns {
            let Some(bytes) = row.bytes(column.reader.at) else {
                return false;
            };
            if column.reader.field == Field::Person {
                let pseudonym = bytes.trim_ascii();
                if !pseudonym.is_ascii() {
                    return false;
                }
                if !pseudonym.is_empty() {
                    pieces.person(pseudonym);
                }
                continue;
            }
            let value = match column.values.get(bytes) {
                Some(value) => *value,
                None => column.look(intake, bytes, &row.cell(column.reader.at), forms),
            };
            let Some(value) = value else { return false };
            if let Settled::Minutes(long) = value {
                minutes = Some((column.reader.title(), f64::from(long)));
            }
            pieces.put(value);
        }
        // What is fixed stands for what a column does not say, which takes more care.
        if !self.fixed.is_empty() {
            for (field, value) in &self.fixed {
                if self.columns.iter().any(|column| column.reader.field == *field) {
                    return false;
                }
                pieces.put(*value);
            }
        }
        let counted = intake.quick(line, &pieces);
        if let (true, Some((title, long))) = (counted, minutes) {
            durations.note(title, long);
        }
        counted
    }
}

impl Known<'_> {
    fn look(&mut self, intake: &Intake<'_>, bytes: &[u8], cell: &Cell<'_>, forms: Forms) -> Option<Settled> {
        let value = self.reader.read(cell, forms).ok();
        let settled = value.and_then(|value| intake.settle(self.reader.name, &value));
        if self.values.len() < KEPT {
            self.values.insert(bytes.into(), settled);
        }
        settled
    }
}

/// A hash for short texts of a mapping's own values.
#[derive(Default)]
struct Mixed(u64);

impl Hasher for Mixed {
    fn write(&mut self, bytes: &[u8]) {
        const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            let word = chunk.try_into().map_or(0, u64::from_le_bytes);
            self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(FACTOR);
        }
        let mut last = 0_u64;
        for byte in chunks.remainder() {
            last = last << 8 | u64::from(*byte);
        }
        self.0 = (self.0.rotate_left(23) ^ last ^ (bytes.len() as u64) << 56).wrapping_mul(FACTOR);
    }

    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 32
    }
}
