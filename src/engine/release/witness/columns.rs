//! The columns of the search: what a direction can change, and how far.
//!
//! There is a column per atom, and one per count: its *slack* takes up what the count changes, and has no room when
//! the count is exact. With the slacks every direction keeps all rows in balance, exact counts and ranges alike.

use super::super::atoms::number;

/// Further than any direction goes.
pub(super) const ENDLESS: i64 = i64::MAX / 4;

/// How far something can change, downwards and upwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Room {
    pub(crate) down: i64,
    pub(crate) up: i64,
}

impl Room {
    /// No way to change.
    pub(crate) const NONE: Self = Self { down: 0, up: 0 };
    /// Every way to change.
    pub(crate) const ENDLESS: Self = Self {
        down: ENDLESS,
        up: ENDLESS,
    };

    /// The wider of two on either side.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            down: self.down.max(other.down),
            up: self.up.max(other.up),
        }
    }

    /// The room of the slack of a row with this room.
    pub(super) fn turned(self) -> Self {
        Self {
            down: self.up,
            up: self.down,
        }
    }
}

/// A count: its atoms, ascending, how far their sum may change, and how far it could when the count gave way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    pub(crate) atoms: &'a [u32],
    pub(crate) room: Room,
    pub(crate) lent: Room,
}

/// Atoms and slacks with the rows that they are part of.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) rows: usize,
    pub(super) atoms: u32,
    starts: Vec<usize>,
    members: Vec<u32>,
    /// Per row how many atoms it has.
    sizes: Vec<u32>,
}

impl Columns {
    /// So many atoms, and rows as ascending lists of them. The slacks follow the atoms, one per row.
    pub(super) fn new(atoms: usize, rows: &[Row<'_>]) -> Self {
        let mut starts = vec![0_usize; atoms + 1];
        for atom in rows.iter().flat_map(|row| row.atoms) {
            if let Some(start) = starts.get_mut(*atom as usize + 1) {
                *start += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut members = vec![0_u32; sum];
        for (row, own) in (0_u32..).zip(rows) {
            for atom in own.atoms {
                if let Some(place) = next.get_mut(*atom as usize) {
                    if let Some(member) = members.get_mut(*place) {
                        *member = row;
                    }
                    *place += 1;
                }
            }
        }
        for row in 0..number(rows.len()) {
            members.push(row);
            starts.push(members.len());
        }
        Self {
            rows: rows.len(),
            atoms: number(atoms),
            starts,
            members,
            sizes: rows.iter().map(|row| number(row.atoms.len())).collect(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.atoms as usize + self.rows
    }

    /// The rows of a column, ascending.
    pub(super) fn members(&self, column: u32) -> &[u32] {
        let at = column as usize;
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(from), Some(to)) => self.members.get(*from..*to).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// The slack of a row: it falls by what the row rises.
    pub(super) fn slack(&self, row: u32) -> u32 {
        self.atoms + row
    }

    /// How unlike the others an atom is: how rare its rows are, together. A slack is like every other.
    pub(super) fn rarity(&self, column: u32) -> u64 {
        let rows = if column < self.atoms {
            self.members(column)
        } else {
            &[]
        };
        let rarity = |row: &u32| u64::from(self.atoms / self.size(*row).max(1));
        rows.iter().map(rarity).sum()
    }

    /// How many atoms a row has.
    pub(super) fn size(&self, row: u32) -> u32 {
        self.sizes.get(row as usize).copied().unwrap_or(0)
    }
}
