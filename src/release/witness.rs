//! Finds witnesses: for every small group a direction that readers cannot exclude and in which it is not small.
//!
//! Nothing here has to be trusted. The checker judges every witness, and what has none is printed less exactly.

mod basis;
mod columns;
mod search;

use std::rc::Rc;

use basis::Basis;
use columns::Columns;
pub(crate) use columns::Room;
use search::Search;

/// A direction: per atom how many people more or fewer, ascending; other atoms stay.
pub(crate) type Direction = Rc<[(u32, i64)]>;

/// How many of the atoms with the most people stand ready to balance a change at first.
const READY: usize = 6_000;
/// How often a direction is sought among other columns when all atoms stand ready.
const ATTEMPTS: usize = 3;
/// With at most so many atoms the search is patient.
const FEW: usize = 2_500;
/// How many atoms of a form are tried for it, those with the most people first.
const STAND_INS: usize = 4;

/// What a witness has to show.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wanted<'a> {
    /// An atom rises by so many people.
    Atom(u32, i64),
    /// The sum of these atoms rises by so many people.
    Sum(&'a [u32], i64),
}

/// For how many of the wanted it is looked into what hinders them.
const LOOKED_INTO: usize = 1_000;

/// What came of a search.
#[derive(Debug, Clone)]
pub(crate) enum Outcome {
    /// A direction.
    Found(Direction),
    /// None, with the rows that stand in the way as far as they are known.
    Hindered(Vec<u32>),
}

impl Outcome {
    /// Not sought yet.
    pub(crate) const OPEN: Self = Self::Hindered(Vec::new());

    pub(crate) fn direction(&self) -> Option<&Direction> {
        match self {
            Self::Found(direction) => Some(direction),
            Self::Hindered(_) => None,
        }
    }
}

/// Finds a direction for each that is wanted, with patience also out of dead ends, the longer the more of it. `effort` is what the search may still cost: a count of steps, so that
/// every machine decides alike.
pub(crate) fn find(
    atoms: &[Room],
    rows: &[(&[u32], Room)],
    wanted: &[Wanted<'_>],
    patience: usize,
    effort: &mut u64,
) -> Vec<Outcome> {
    let columns = Columns::new(atoms, rows);
    let all = atoms.len() <= READY;
    let mut hunt = Hunt {
        atoms,
        wanted,
        found: vec![Outcome::OPEN; wanted.len()],
        effort,
        by_atom: by_atom(atoms.len(), wanted),
        patience: if atoms.len() <= FEW { patience } else { 0 },
    };
    if !all {
        hunt.go(&columns, READY, 1);
    }
    if hunt.is_open() {
        hunt.go(&columns, atoms.len(), ATTEMPTS);
    }
    hunt.found
}

/// Per atom which of the wanted it is, one beyond; atoms by themselves only.
fn by_atom(atoms: usize, wanted: &[Wanted<'_>]) -> Vec<u32> {
    let mut by_atom = vec![0; atoms];
    for (at, wanted) in (1_u32..).zip(wanted) {
        if let Wanted::Atom(atom, _) = wanted
            && let Some(place) = by_atom.get_mut(*atom as usize)
        {
            *place = at;
        }
    }
    by_atom
}

struct Hunt<'a, 'b> {
    atoms: &'a [Room],
    wanted: &'a [Wanted<'a>],
    found: Vec<Outcome>,
    effort: &'b mut u64,
    by_atom: Vec<u32>,
    patience: usize,
}

impl Hunt<'_, '_> {
    fn is_open(&self) -> bool {
        *self.effort > 0 && self.found.iter().any(|found| found.direction().is_none())
    }

    fn go(&mut self, columns: &Columns, ready: usize, attempts: usize) {
        let (basis, elimination) = Basis::new(columns, ready);
        let mut search = Search::new(columns, &basis, elimination);
        let mut looked_into = 0;
        let patience = self.patience;
        for (at, wanted) in self.wanted.iter().enumerate() {
            if self.found.get(at).is_none_or(|found| found.direction().is_some()) {
                continue;
            }
            let before = search.work;
            let direction = match *wanted {
                Wanted::Atom(atom, need) => raise(&mut search, atom, need, attempts, patience),
                Wanted::Sum(sum, need) => (self.stand_ins(sum)).into_iter().find_map(|atom| {
                    raise(&mut search, atom, need, attempts, patience)
                        .filter(|direction| gain(direction, sum) >= need)
                }),
            };
            if let Some(direction) = direction {
                self.note(at, direction.into());
            } else if looked_into < LOOKED_INTO
                && let Some(place) = search.hindered
                && let Some(found) = self.found.get_mut(at)
            {
                looked_into += 1;
                *found = Outcome::Hindered(basis.rows_that_fix(place, columns.rows));
            }
            *self.effort = self.effort.saturating_sub(search.work - before);
            if *self.effort == 0 {
                return;
            }
        }
    }

    /// Notes a direction, also for the other atoms that rise far enough in it.
    fn note(&mut self, at: usize, direction: Direction) {
        for (atom, by) in direction.iter() {
            let other = self.by_atom.get(*atom as usize).copied().unwrap_or(0) as usize;
            if let Some(place) = other.checked_sub(1)
                && let Some(Wanted::Atom(_, need)) = self.wanted.get(place)
                && by >= need
                && let Some(found @ Outcome::Hindered(_)) = self.found.get_mut(place)
            {
                *found = Outcome::Found(Rc::clone(&direction));
            }
        }
        if let Some(found) = self.found.get_mut(at) {
            *found = Outcome::Found(direction);
        }
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

fn raise(
    search: &mut Search<'_>,
    atom: u32,
    need: i64,
    attempts: usize,
    patience: usize,
) -> Option<Vec<(u32, i64)>> {
    let quick = (0..attempts).find_map(|attempt| search.raise(atom, need, attempt, 0));
    // Each time another way, and longer.
    quick.or_else(|| {
        if patience > 0 {
            search.raise(atom, need, patience - 1, patience)
        } else {
            None
        }
    })
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

    fn seek(values: &[i64], rows: &[(&[u32], Room)], atom: u32, need: i64) -> Option<Vec<(u32, i64)>> {
        let atoms: Vec<Room> = values
            .iter()
            .map(|value| Room {
                down: *value,
                up: Room::ENDLESS.up,
            })
            .collect();
        let found = find(&atoms, rows, &[Wanted::Atom(atom, need)], 1, &mut 1_000);
        found[0].direction().map(|direction| direction.to_vec())
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
        let atoms = [3, 9, 8].map(|down| Room { down, up: 99 });
        let found = find(&atoms, &rows, &[Wanted::Atom(0, 2)], 1, &mut 1_000);
        // The third row has nothing to do with it.
        assert!(matches!(&found[0], Outcome::Hindered(rows) if *rows == [0, 1]));
    }

    #[test]
    fn the_search_ends_when_its_effort_is_spent() {
        let atoms = [Room { down: 2, up: 9 }, Room { down: 9, up: 9 }];
        let found = find(&atoms, &[(&[0, 1], Room::NONE)], &[Wanted::Atom(0, 3)], 1, &mut 0);
        assert!(found[0].direction().is_none());
    }
}
