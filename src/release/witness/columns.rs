//! The columns of the search: what a direction can change, and how far.
//!
//! There is a column per atom, and one per count that need not stay as it is: its *slack* takes up what the count
//! changes. With the slacks every direction keeps all rows in balance, exact counts and ranges alike.

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

    /// How far a change lies outside.
    pub(super) fn excess(self, change: i64) -> i64 {
        (-self.down - change).max(change - self.up).max(0)
    }

    fn turned(self) -> Self {
        Self {
            down: self.up,
            up: self.down,
        }
    }
}

/// Atoms and slacks with the rows that they are part of.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) rows: usize,
    pub(super) atoms: u32,
    rooms: Vec<Room>,
    starts: Vec<usize>,
    members: Vec<u32>,
    /// Per row how many atoms it has.
    sizes: Vec<u32>,
    /// Per row the column of its slack, if it has one, and how far the row may change.
    slacks: Vec<Option<u32>>,
    row_rooms: Vec<Room>,
}

impl Columns {
    /// Atoms with their rooms; rows as ascending lists of atoms, with how far each sum may change.
    pub(super) fn new(atoms: &[Room], rows: &[(&[u32], Room)]) -> Self {
        let mut starts = vec![0_usize; atoms.len() + 1];
        for atom in rows.iter().flat_map(|(list, _)| *list) {
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
        for (row, (list, _)) in (0_u32..).zip(rows) {
            for atom in *list {
                if let Some(place) = next.get_mut(*atom as usize) {
                    if let Some(member) = members.get_mut(*place) {
                        *member = row;
                    }
                    *place += 1;
                }
            }
        }
        let mut columns = Self {
            rows: rows.len(),
            atoms: number(atoms.len()),
            rooms: atoms.to_vec(),
            starts,
            members,
            sizes: rows.iter().map(|(list, _)| number(list.len())).collect(),
            slacks: vec![None; rows.len()],
            row_rooms: rows.iter().map(|(_, room)| *room).collect(),
        };
        for (row, (_, room)) in (0_u32..).zip(rows) {
            if *room != Room::NONE {
                if let Some(slack) = columns.slacks.get_mut(row as usize) {
                    *slack = Some(number(columns.rooms.len()));
                }
                columns.rooms.push(room.turned());
                columns.members.push(row);
                columns.starts.push(columns.members.len());
            }
        }
        columns
    }

    pub(super) fn len(&self) -> usize {
        self.rooms.len()
    }

    pub(super) fn room(&self, column: u32) -> Room {
        self.rooms.get(column as usize).copied().unwrap_or(Room::NONE)
    }

    /// The rows of a column, ascending.
    pub(super) fn members(&self, column: u32) -> &[u32] {
        let at = column as usize;
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(from), Some(to)) => self.members.get(*from..*to).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// How far a row may change.
    pub(super) fn row_room(&self, row: u32) -> Room {
        self.row_rooms.get(row as usize).copied().unwrap_or(Room::NONE)
    }

    /// The slack of a row, if it has one.
    pub(super) fn slack(&self, row: u32) -> Option<u32> {
        self.slacks.get(row as usize).copied().flatten()
    }

    /// How many atoms a row has.
    pub(super) fn size(&self, row: u32) -> u32 {
        self.sizes.get(row as usize).copied().unwrap_or(0)
    }
}
