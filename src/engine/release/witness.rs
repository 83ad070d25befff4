//! Finds witnesses: for every small group a direction that readers cannot exclude and in which it is not small.
//!
//! Nothing here has to be trusted. The checker judges every witness, and what has none is printed less exactly.

mod basis;
mod columns;
mod search;

use std::rc::Rc;

pub(crate) use columns::{Room, Row};
use search::{Search, Way};

/// A direction: per atom how many people more or fewer, ascending; other atoms stay.
pub(crate) type Direction = Rc<[(u32, i64)]>;

/// How many of the atoms with the most people stand ready to balance a change.
const READY: usize = 6_000;
/// How often a direction is sought among other columns.
const ATTEMPTS: usize = 3;
/// How many atoms of a cell are tried for it, those with the most people first.
const STAND_INS: usize = 4;

/// What a witness has to show.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wanted<'a> {
    /// An atom rises by so many people.
    Atom(u32, i64),
    /// The sum of a row, of these atoms, rises by so many people.
    Row(u32, &'a [u32], i64),
}

/// Finds directions for one reader. `effort` is what the search may still cost: a count of steps, so that every
/// machine decides alike.
#[derive(Debug)]
pub(crate) struct Hunt {
    atoms: Vec<Room>,
    search: Search,
}

impl Hunt {
    /// Atoms with their rooms, and counts. Another variant looks in another order.
    pub(crate) fn new(atoms: &[Room], rows: &[Row<'_>], variant: usize) -> Self {
        Self {
            atoms: atoms.to_vec(),
            search: Search::new(atoms, rows, READY, variant),
        }
    }

    /// Gives a row another room.
    pub(crate) fn set_row(&mut self, row: u32, room: Room) {
        self.search.set_row(row, room);
    }

    /// Gives a row another room for when counts give way.
    pub(crate) fn set_lent(&mut self, row: u32, room: Room) {
        self.search.set_lent(row, room);
    }

    /// The rows that an atom is part of, ascending.
    pub(crate) fn rows_of(&self, atom: u32) -> &[u32] {
        self.search.rows_of(atom)
    }

    /// The rows that a direction changes, ascending, each with by how much.
    pub(crate) fn changes_of(&self, direction: &[(u32, i64)]) -> Vec<(u32, i64)> {
        self.search.changes_of(direction)
    }

    /// By how much a direction changes a row.
    pub(crate) fn change_of(&self, direction: &[(u32, i64)], row: u32) -> i64 {
        self.search.change_of(direction, row)
    }

    /// A direction at a glance; with patience also out of dead ends, the longer the more of it.
    pub(crate) fn seek(
        &mut self,
        wanted: Wanted<'_>,
        patience: usize,
        effort: &mut u64,
    ) -> Option<Direction> {
        let quick = (0..ATTEMPTS).find_map(|attempt| self.go(wanted, Way::Quick(attempt), effort));
        quick.or_else(|| {
            let patient = (patience > 0).then_some(Way::Patient(patience))?;
            self.go(wanted, patient, effort)
        })
    }

    /// A direction for which counts give way as far as they may.
    pub(crate) fn seek_lending(
        &mut self,
        wanted: Wanted<'_>,
        patience: usize,
        effort: &mut u64,
    ) -> Option<Direction> {
        self.search.set_lending(true);
        let found = self.seek(wanted, patience, effort);
        self.search.set_lending(false);
        found
    }

    fn go(&mut self, wanted: Wanted<'_>, way: Way, effort: &mut u64) -> Option<Direction> {
        if *effort == 0 {
            return None;
        }
        let direction = match wanted {
            Wanted::Atom(atom, need) => self.search.raise(atom, need, way),
            Wanted::Row(row, sum, need) => self.search.raise_row(row, need, way).or_else(|| {
                (self.stand_ins(sum)).into_iter().find_map(|atom| {
                    (self.search.raise(atom, need, way)).filter(|direction| gain(direction, sum) >= need)
                })
            }),
        };
        *effort = effort.saturating_sub(self.search.take_work());
        direction.map(Into::into)
    }

    /// The atoms of a sum that can rise, those with the most people first.
    fn stand_ins(&self, sum: &[u32]) -> Vec<u32> {
        let room = |atom: &u32| self.atoms.get(*atom as usize).copied().unwrap_or(Room::NONE);
        let mut open: Vec<u32> = sum.iter().copied().filter(|atom| room(atom).up > 0).collect();
        open.sort_by_key(|atom| (std::cmp::Reverse(room(atom).down), *atom));
        open.truncate(STAND_INS);
        open
    }
}

/// How much a direction raises a sum.
pub(crate) fn gain(direction: &[(u32, i64)], sum: &[u32]) -> i64 {
    let inside = direction
        .iter()
        .filter(|(atom, _)| sum.binary_search(atom).is_ok());
    inside.map(|(_, by)| by).sum()
}

/// How many people each atom can lose and gain.
pub(crate) fn rooms(atoms: &[(i64, i64, bool)]) -> Vec<Room> {
    atoms
        .iter()
        .map(|(value, known, open)| Room {
            down: value - known,
            up: if *open { Room::ENDLESS.up } else { 0 },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(atoms: &[u32], room: Room, lent: Room) -> Row<'_> {
        Row { atoms, room, lent }
    }

    fn seek(values: &[i64], rows: &[(&[u32], Room)], atom: u32, need: i64) -> Option<Vec<(u32, i64)>> {
        let atoms: Vec<Room> = values
            .iter()
            .map(|value| Room {
                down: *value,
                up: Room::ENDLESS.up,
            })
            .collect();
        let rows: Vec<Row<'_>> = rows
            .iter()
            .map(|(atoms, room)| row(atoms, *room, *room))
            .collect();
        let found = Hunt::new(&atoms, &rows, 0).seek(Wanted::Atom(atom, need), 1, &mut 1_000);
        found.map(|direction| direction.to_vec())
    }

    #[test]
    fn people_whom_an_exact_count_does_not_tell_apart_change_places() {
        let both: &[u32] = &[0, 1];
        assert_eq!(
            seek(&[3, 9], &[(both, Room::NONE)], 0, 2),
            Some(vec![(0, 2), (1, -2)])
        );
        // Only three others are there to change places with.
        assert_eq!(seek(&[1, 3], &[(both, Room::NONE)], 0, 4), None);
    }

    #[test]
    fn a_range_takes_up_what_an_atom_gains() {
        let one: &[u32] = &[0];
        let room = |up| Room { down: 0, up };
        assert_eq!(seek(&[3, 9], &[(one, room(2))], 0, 2), Some(vec![(0, 2)]));
        assert_eq!(seek(&[3, 9], &[(one, room(1))], 0, 2), None);
    }

    #[test]
    fn what_follows_from_exact_counts_has_no_direction() {
        // Row total 12, a visible cell of 9, one hidden cell.
        let rows: [(&[u32], Room); 3] = [(&[0, 1], Room::NONE), (&[1], Room::NONE), (&[2], Room::NONE)];
        assert_eq!(seek(&[3, 9, 8], &rows, 0, 2), None);
        // Whichever of the first two gives way leaves it room; the third has nothing to do with it.
        let atoms = [3, 9, 8].map(|down| Room { down, up: 99 });
        let changed = |giving_way: usize| {
            let lent = |at| {
                if at == giving_way {
                    Room { down: 2, up: 2 }
                } else {
                    Room::NONE
                }
            };
            let rows: Vec<Row<'_>> = (rows.iter().enumerate())
                .map(|(at, (atoms, room))| row(atoms, *room, lent(at)))
                .collect();
            let mut hunt = Hunt::new(&atoms, &rows, 0);
            let found = hunt.seek_lending(Wanted::Atom(0, 2), 1, &mut 1_000)?;
            Some(hunt.changes_of(&found))
        };
        assert_eq!(changed(0), Some(vec![(0, 2)]));
        assert_eq!(changed(1), Some(vec![(1, -2)]));
        assert_eq!(changed(2), None);
    }

    #[test]
    fn the_search_ends_when_its_effort_is_spent() {
        let atoms = [Room { down: 2, up: 9 }, Room { down: 9, up: 9 }];
        let mut hunt = Hunt::new(&atoms, &[row(&[0, 1], Room::NONE, Room::NONE)], 0);
        assert!(hunt.seek(Wanted::Atom(0, 3), 1, &mut 0).is_none());
    }
}
