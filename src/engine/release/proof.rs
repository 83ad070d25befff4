//! What is shown of every cell, and the witnesses that prove it safe, for each reader.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::atoms::{Atoms, number};
use super::checker::{Atom, Cell, Claim, Flaw, Shown, Witness, WitnessTarget};
use super::people::People;
use super::touching::{Need, Touching};
use super::witness::{self, Direction, Hunt, Room, Row, Wanted};

/// After so many needs in a row for which nothing was found, the others are left to what comes after.
pub(crate) const FUTILE: usize = 40;

/// What is asked of a release, apart from the people.
#[derive(Debug, Clone, Default)]
pub(crate) struct Demands {
    pub(crate) threshold: i64,
    pub(crate) protect_zeros: bool,
    /// What readers know to be the least behind a symbol.
    pub(crate) suppressed_minimum: i64,
    /// Cells in which zero is unsafe, ascending.
    pub(crate) zero_unsafe: Vec<u32>,
    /// Per reader the cell of the people it knows itself; the public knows nobody.
    pub(crate) audiences: Vec<Option<u32>>,
}

impl Demands {
    /// Whether the number of people in a cell may not be printed exactly, whatever else is.
    pub(crate) fn is_primary(&self, people: &People, cell: u32) -> bool {
        let value = people.value(cell);
        let zero = self.protect_zeros || self.zero_unsafe.binary_search(&cell).is_ok();
        (1..self.threshold).contains(&value) || (value == 0 && zero)
    }

    /// How far a sum may change unseen, from how it is shown.
    pub(crate) fn room(&self, value: i64, shown: Shown) -> Room {
        let (least, most) = match shown {
            Shown::Exact => return Room::NONE,
            Shown::Range { from, through } => (from, through),
            Shown::Withheld => return Room::ENDLESS,
            Shown::Symbol if self.suppressed_minimum == 0 => return Room::ENDLESS,
            Shown::Symbol => (self.suppressed_minimum, None),
        };
        Room {
            down: value - least,
            up: most.map_or(Room::ENDLESS.up, |most| most - value),
        }
    }
}

/// Cells with what is shown of each, and the witnesses found so far.
#[derive(Debug)]
pub(crate) struct Proof<'a> {
    people: &'a People,
    demands: &'a Demands,
    atoms: Atoms,
    cells: Vec<ShownCell>,
    readers: Vec<Reader>,
}

/// A cell over atoms.
#[derive(Debug)]
pub(crate) struct ShownCell {
    pub(crate) cell: u32,
    pub(crate) atoms: Vec<u32>,
    pub(crate) value: i64,
    pub(crate) shown: Shown,
}

/// One reader, what must be proved for it, and the witnesses.
#[derive(Debug)]
struct Reader {
    /// Per atom its people, and how many of them the reader knows.
    counts: Vec<(i64, i64)>,
    needs: Vec<(WitnessTarget, i64)>,
    /// Per atom its need, one beyond.
    need_of: Vec<usize>,
    found: Vec<Option<Direction>>,
    hunt: Hunt,
}

impl<'a> Proof<'a> {
    /// Sets everything up; no witness is sought yet. Every cell stands once.
    pub(crate) fn new(people: &'a People, demands: &'a Demands, shown: &[(u32, Shown)]) -> Self {
        let splitting: Vec<u32> = shown.iter().map(|(cell, _)| *cell).collect();
        let atoms = Atoms::new(people, &splitting);
        let cells = shown
            .iter()
            .map(|(cell, shown)| ShownCell {
                cell: *cell,
                atoms: atoms.of(people.units(*cell)),
                value: people.value(*cell),
                shown: *shown,
            })
            .collect();
        let mut proof = Self {
            people,
            demands,
            atoms,
            cells,
            readers: Vec::new(),
        };
        for audience in &demands.audiences {
            let reader = proof.reader(*audience);
            proof.readers.push(reader);
        }
        proof
    }

    /// The cells, in the order in which they were given.
    pub(crate) fn cells(&self) -> &[ShownCell] {
        &self.cells
    }

    /// Shows less of a cell: what was proved stays proved. An exact number of an unsafe cell is none.
    pub(crate) fn show(&mut self, place: usize, shown: Shown) {
        let Some(cell) = self.cells.get_mut(place).filter(|cell| cell.shown != shown) else {
            return;
        };
        cell.shown = shown;
        let Some(room) = self
            .cells
            .get(place)
            .map(|cell| self.room(cell.value, cell.shown))
        else {
            return;
        };
        for reader in &mut self.readers {
            reader.hunt.set_row(number(place), room);
        }
    }

    /// For some cells the needs whose witnesses change them.
    pub(crate) fn touching(&self, cells: &[u32]) -> Touching {
        let mut touching = Touching::new(self.cells.len(), cells);
        for (reader, known) in self.readers.iter().enumerate() {
            for (at, found) in known.found.iter().enumerate() {
                if let Some(found) = found {
                    touching.add(&known.hunt, found, Need { reader, at });
                }
            }
        }
        touching
    }

    /// Shows cells exactly when everything can still be proved; otherwise nothing changes.
    pub(crate) fn show_exactly(
        &mut self,
        places: &[usize],
        touching: &mut Touching,
        effort: &mut u64,
    ) -> bool {
        let before: Vec<(usize, Shown)> = (places.iter())
            .filter_map(|place| Some((*place, self.cells.get(*place)?.shown)))
            .collect();
        let again = touching.of(places, |need| {
            self.witness(need).is_some_and(|(reader, found)| {
                (places.iter()).any(|place| reader.hunt.change_of(found, number(*place)) != 0)
            })
        });
        for (place, _) in &before {
            self.show(*place, Shown::Exact);
        }
        let mut found: Vec<(Need, Direction)> = Vec::new();
        for need in &again {
            match self.direction(*need, 1, effort) {
                Some(direction) => found.push((*need, direction)),
                None => break,
            }
        }
        if found.len() < again.len() {
            for (place, shown) in before {
                self.show(place, shown);
            }
            return false;
        }
        for (need, direction) in found {
            if let Some(reader) = self.readers.get(need.reader) {
                touching.renew(&reader.hunt, &direction, need);
            }
            self.set(need, direction);
        }
        true
    }

    fn witness(&self, need: Need) -> Option<(&Reader, &Direction)> {
        let reader = self.readers.get(need.reader)?;
        Some((reader, reader.found.get(need.at)?.as_ref()?))
    }

    /// Seeks the witnesses that are missing, at a glance or with so much patience.
    pub(crate) fn seek(&mut self, patience: usize, effort: &mut u64) {
        let mut futile = 0;
        for need in self.missing() {
            if !self.is_missing(need) {
                continue;
            }
            match self.direction(need, patience, effort) {
                Some(direction) => {
                    self.note(need, &direction);
                    futile = 0;
                }
                None => futile += 1,
            }
            // Without patience a search costs little.
            if patience > 0 && futile == FUTILE {
                break;
            }
        }
    }

    /// Seeks one witness, at a glance or with so much patience.
    pub(crate) fn seek_one(&mut self, need: Need, patience: usize, effort: &mut u64) {
        if let Some(direction) = self.direction(need, patience, effort) {
            self.note(need, &direction);
        }
    }

    /// How far a sum may change unseen, from how it is shown.
    pub(crate) fn room(&self, value: i64, shown: Shown) -> Room {
        self.demands.room(value, shown)
    }

    /// The places of the cells that an atom is part of, ascending.
    pub(crate) fn cells_of(&self, need: Need, atom: u32) -> Vec<u32> {
        let reader = self.readers.get(need.reader);
        reader.map_or_else(Vec::new, |reader| reader.hunt.rows_of(atom).to_vec())
    }

    /// Starts the search anew for readers with something open, with how far each cell could change when it gave way.
    pub(crate) fn lend(&mut self, lent: &[Option<Room>], variant: usize) {
        let open: BTreeSet<usize> = self.missing().iter().map(|need| need.reader).collect();
        for at in open {
            let hunt = self
                .readers
                .get(at)
                .map(|reader| self.hunt(&reader.counts, lent, variant));
            if let (Some(hunt), Some(reader)) = (hunt, self.readers.get_mut(at)) {
                reader.hunt = hunt;
            }
        }
    }

    /// Only some cells could give way from now on.
    pub(crate) fn lend_only(&mut self, need: Need, lent: &[Option<Room>], cells: &[u32]) {
        let rooms: Vec<Room> = (self.cells.iter())
            .map(|cell| self.room(cell.value, cell.shown))
            .collect();
        if let Some(reader) = self.readers.get_mut(need.reader) {
            for (place, room) in (0_u32..).zip(rooms) {
                let wide = lent.get(place as usize).copied().flatten();
                reader.hunt.set_lent(
                    place,
                    wide.filter(|_| cells.binary_search(&place).is_ok())
                        .unwrap_or(room),
                );
            }
        }
    }

    /// All cells could give way again.
    pub(crate) fn lend_again(&mut self, need: Need, lent: &[Option<Room>]) {
        let all: Vec<u32> = (0_u32..).zip(lent).map(|(place, _)| place).collect();
        self.lend_only(need, lent, &all);
    }

    fn hunt(&self, counts: &[(i64, i64)], lent: &[Option<Room>], variant: usize) -> Hunt {
        let rows: Vec<Row<'_>> = (self.cells.iter().enumerate())
            .map(|(place, cell)| {
                let room = self.room(cell.value, cell.shown);
                let lent = lent.get(place).copied().flatten().unwrap_or(room);
                Row {
                    atoms: &cell.atoms,
                    room,
                    lent,
                }
            })
            .collect();
        Hunt::new(&self.rooms(counts), &rows, variant)
    }

    /// A witness for one need, without noting it.
    fn direction(&mut self, need: Need, patience: usize, effort: &mut u64) -> Option<Direction> {
        let reader = self.readers.get_mut(need.reader)?;
        let (target, least) = reader.needs.get(need.at)?;
        reader
            .hunt
            .seek(wanted(&self.cells, *target, *least), patience, effort)
    }

    /// A witness for which cells may give way, with by how much it changes each cell.
    pub(crate) fn seek_lending(
        &mut self,
        need: Need,
        patience: usize,
        effort: &mut u64,
    ) -> Option<(Direction, Vec<(u32, i64)>)> {
        let reader = self.readers.get_mut(need.reader)?;
        let (target, least) = reader.needs.get(need.at)?;
        let found = (reader.hunt).seek_lending(wanted(&self.cells, *target, *least), patience, effort)?;
        let changes = reader.hunt.changes_of(&found);
        Some((found, changes))
    }

    fn set(&mut self, need: Need, direction: Direction) {
        let reader = self.readers.get_mut(need.reader);
        if let Some(found) = reader.and_then(|reader| reader.found.get_mut(need.at)) {
            *found = Some(direction);
        }
    }

    /// Notes a witness, also for the other atoms that rise far enough in it.
    pub(crate) fn note(&mut self, need: Need, direction: &Direction) {
        self.set(need, Rc::clone(direction));
        let Some(reader) = self.readers.get_mut(need.reader) else {
            return;
        };
        for (atom, by) in direction.iter() {
            let other = reader
                .need_of
                .get(*atom as usize)
                .and_then(|at| at.checked_sub(1));
            if let Some(at) = other
                && reader.needs.get(at).is_some_and(|(_, least)| by >= least)
                && let Some(found @ None) = reader.found.get_mut(at)
            {
                *found = Some(Rc::clone(direction));
            }
        }
    }

    /// What has no witness yet, of all readers.
    pub(crate) fn missing(&self) -> Vec<Need> {
        let mut missing = Vec::new();
        for (reader, known) in self.readers.iter().enumerate() {
            let needs = (0..known.needs.len()).map(|at| Need { reader, at });
            missing.extend(needs.filter(|need| self.is_missing(*need)));
        }
        missing
    }

    /// Whether a need has no witness yet.
    pub(crate) fn is_missing(&self, need: Need) -> bool {
        self.readers.get(need.reader).is_some_and(|reader| {
            let wanted = reader
                .needs
                .get(need.at)
                .is_some_and(|(target, _)| self.is_wanted(*target));
            wanted && matches!(reader.found.get(need.at), Some(None))
        })
    }

    /// The atoms of which one has to rise, those with the most people first, by how much, and the cell if it is a
    /// cell that has to be large enough.
    pub(crate) fn need(&self, need: Need) -> Option<(Vec<u32>, i64, Option<u32>)> {
        let reader = self.readers.get(need.reader)?;
        let (target, least) = reader.needs.get(need.at)?;
        let people = |atom: &u32| {
            let counts = reader.counts.get(*atom as usize);
            counts.map_or(0, |(value, known)| value - known)
        };
        Some(match *target {
            WitnessTarget::Atom(atom) => (vec![atom], *least, None),
            WitnessTarget::Cell(place) => {
                let mut atoms = self.cells.get(place as usize)?.atoms.clone();
                atoms.sort_by_key(|atom| (std::cmp::Reverse(people(atom)), *atom));
                (atoms, *least, Some(place))
            }
        })
    }

    /// The witnesses of cells for the public, each over the atoms of this proof.
    pub(crate) fn cell_witnesses(&self) -> Vec<(u32, Direction)> {
        let Some(public) = self.readers.first() else {
            return Vec::new();
        };
        (public.needs.iter().zip(&public.found))
            .filter_map(|((target, _), found)| match *target {
                WitnessTarget::Cell(place) => {
                    Some((self.cells.get(place as usize)?.cell, Rc::clone(found.as_ref()?)))
                }
                WitnessTarget::Atom(_) => None,
            })
            .collect()
    }

    /// Per cell the least and the most people that any witness puts into it.
    pub(crate) fn reckoned(&self) -> Vec<(u64, u64)> {
        let mut ends: Vec<(i64, i64)> = self.cells.iter().map(|cell| (cell.value, cell.value)).collect();
        let mut changes = vec![0_i64; ends.len()];
        let mut touched: Vec<u32> = Vec::new();
        let mut seen = HashSet::new();
        for reader in &self.readers {
            let found = reader.found.iter().flatten();
            for direction in found.filter(|direction| seen.insert(direction.as_ptr())) {
                for (atom, by) in direction.iter() {
                    for cell in reader.hunt.rows_of(*atom) {
                        if let Some(change) = changes.get_mut(*cell as usize) {
                            *change += by;
                            touched.push(*cell);
                        }
                    }
                }
                for cell in touched.drain(..) {
                    let place = cell as usize;
                    if let (Some((least, most)), Some(change), Some(shown)) =
                        (ends.get_mut(place), changes.get_mut(place), self.cells.get(place))
                    {
                        let people = shown.value + std::mem::take(change);
                        (*least, *most) = ((*least).min(people), (*most).max(people));
                    }
                }
            }
        }
        let whole = |people: i64| u64::try_from(people).unwrap_or(0);
        (ends.into_iter())
            .map(|(least, most)| (whole(least), whole(most)))
            .collect()
    }

    /// The first unit of an atom: with finest cells as units it is the cell itself.
    pub(crate) fn unit(&self, atom: u32) -> Option<u32> {
        self.atoms.units.get(atom as usize)?.first().copied()
    }

    /// The claims, one per reader, with all witnesses, each judged by the checker.
    ///
    /// # Errors
    /// What the checker has against the first claim that it refuses.
    pub(crate) fn claims(&self) -> Result<Vec<Claim>, Flaw> {
        let mut claims = Vec::new();
        for reader in &self.readers {
            let claim = self.claim(reader);
            claim.check()?;
            claims.push(claim);
        }
        Ok(claims)
    }

    fn claim(&self, reader: &Reader) -> Claim {
        let mut claim = Claim {
            threshold: self.demands.threshold,
            protect_zeros: self.demands.protect_zeros,
            suppressed_minimum: self.demands.suppressed_minimum,
            ..Claim::default()
        };
        for (units, (value, known)) in self.atoms.units.iter().zip(&reader.counts) {
            claim.atoms.push(Atom {
                value: *value,
                known: *known,
                possible: self.is_possible(units),
            });
        }
        for cell in &self.cells {
            claim.cells.push(Cell {
                atoms: cell.atoms.clone(),
                shown: cell.shown,
                zero_unsafe: self.demands.zero_unsafe.binary_search(&cell.cell).is_ok(),
            });
        }
        claim.witnesses = witnesses(reader, |target| self.is_wanted(*target));
        claim
    }

    fn is_possible(&self, units: &[u32]) -> bool {
        units
            .iter()
            .any(|unit| self.people.possible.get(*unit as usize) == Some(&true))
    }

    /// Whether something has to be proved of it: of a cell that is withheld only its atoms count.
    fn is_wanted(&self, target: WitnessTarget) -> bool {
        match target {
            WitnessTarget::Atom(_) => true,
            WitnessTarget::Cell(cell) => {
                (self.cells.get(cell as usize)).is_some_and(|cell| cell.shown != Shown::Withheld)
            }
        }
    }

    fn rooms(&self, counts: &[(i64, i64)]) -> Vec<Room> {
        let atoms: Vec<(i64, i64, bool)> = (self.atoms.units.iter().zip(counts))
            .map(|(units, (value, known))| {
                let nobody = if *value == 0 {
                    !self.demands.protect_zeros
                } else {
                    known == value
                };
                (*value, *known, !nobody || self.is_possible(units))
            })
            .collect();
        witness::rooms(&atoms)
    }

    /// What a reader knows, and what must be proved for it: small atoms, and unsafe cells that are not exact.
    fn reader(&self, own: Option<u32>) -> Reader {
        let known = self.people.flags(own);
        let counts: Vec<(i64, i64)> = (self.atoms.units.iter())
            .map(|units| self.people.sums(units, &known))
            .collect();
        let (threshold, zeros) = (self.demands.threshold, self.demands.protect_zeros);
        let mut needs = Vec::new();
        for (place, cell) in (0_u32..).zip(&self.cells) {
            let own: i64 = (cell.atoms.iter())
                .filter_map(|atom| counts.get(*atom as usize))
                .map(|(_, known)| known)
                .sum();
            let zero = zeros || self.demands.zero_unsafe.binary_search(&cell.cell).is_ok();
            let small = (1..threshold).contains(&(cell.value - own)) || (cell.value == 0 && zero);
            if small && cell.shown != Shown::Exact {
                needs.push((WitnessTarget::Cell(place), threshold));
            }
        }
        for (atom, (value, known)) in (0_u32..).zip(&counts) {
            let small = (1..threshold).contains(&(value - known)) || (*value == 0 && zeros);
            if small {
                needs.push((WitnessTarget::Atom(atom), threshold - (value - known)));
            }
        }
        let mut need_of = vec![0; counts.len()];
        for (at, (target, _)) in (1_usize..).zip(&needs) {
            if let WitnessTarget::Atom(atom) = target
                && let Some(own) = need_of.get_mut(*atom as usize)
            {
                *own = at;
            }
        }
        Reader {
            found: vec![None; needs.len()],
            hunt: self.hunt(&counts, &[], 0),
            counts,
            need_of,
            needs,
        }
    }
}

fn wanted(cells: &[ShownCell], target: WitnessTarget, least: i64) -> Wanted<'_> {
    match target {
        WitnessTarget::Atom(atom) => Wanted::Atom(atom, least),
        WitnessTarget::Cell(cell) => {
            let shown = cells.get(cell as usize);
            Wanted::Row(cell, shown.map_or(&[], |cell| &cell.atoms), least)
        }
    }
}

/// The witnesses of a reader: one that serves several is written once.
fn witnesses(reader: &Reader, wanted: impl Fn(&WitnessTarget) -> bool) -> Vec<Witness> {
    let mut places = HashMap::new();
    let mut witnesses: Vec<Witness> = Vec::new();
    for ((target, _), found) in reader
        .needs
        .iter()
        .zip(&reader.found)
        .filter(|((target, _), _)| wanted(target))
    {
        let Some(direction) = found else {
            continue;
        };
        let place = *places.entry(direction.as_ptr()).or_insert(witnesses.len());
        match witnesses.get_mut(place) {
            Some(witness) => witness.covers.push(*target),
            None => witnesses.push(Witness {
                covers: vec![*target],
                delta: direction.to_vec(),
            }),
        }
    }
    witnesses
}
