//! The people behind the cells, as counts per membership vector: who they are never comes in here.

use std::collections::BTreeMap;

/// People by the cells they are part of. People with the same memberships are one *unit*.
#[derive(Debug, Clone, Default)]
pub(crate) struct People {
    /// Per unit the number of people.
    pub(crate) counts: Vec<i64>,
    /// Per unit whether readers must reckon with people there although there are none.
    pub(crate) possible: Vec<bool>,
    /// Per cell the units in it, ascending.
    cells: Vec<Vec<u32>>,
}

impl People {
    /// Numbers the units in the order of their memberships, whatever the order in which people came.
    pub(crate) fn new(units: &BTreeMap<Vec<u32>, (i64, bool)>, cells: usize) -> Self {
        let mut people = Self {
            cells: vec![Vec::new(); cells],
            ..Self::default()
        };
        for (unit, (memberships, (count, possible))) in (0_u32..).zip(units) {
            people.counts.push(*count);
            people.possible.push(*possible);
            for cell in memberships {
                if let Some(list) = people.cells.get_mut(*cell as usize) {
                    list.push(unit);
                }
            }
        }
        people
    }

    /// Units that all may hold people, with cells given as ascending lists of them.
    pub(crate) fn of_finest(counts: Vec<i64>, cells: Vec<Vec<u32>>) -> Self {
        Self {
            possible: vec![true; counts.len()],
            counts,
            cells,
        }
    }

    /// The units in a cell.
    pub(crate) fn units(&self, cell: u32) -> &[u32] {
        self.cells.get(cell as usize).map_or(&[], Vec::as_slice)
    }

    /// The number of people in a cell.
    pub(crate) fn value(&self, cell: u32) -> i64 {
        self.units(cell)
            .iter()
            .fold(0, |sum, unit| sum.saturating_add(self.count(*unit)))
    }

    pub(crate) fn count(&self, unit: u32) -> i64 {
        self.counts.get(unit as usize).copied().unwrap_or(0)
    }

    /// The number of people in some units, and how many of them are flagged.
    pub(crate) fn sums(&self, units: &[u32], known: &[bool]) -> (i64, i64) {
        units.iter().fold((0, 0), |(value, own), unit| {
            let people = self.count(*unit);
            let is_own = known.get(*unit as usize) == Some(&true);
            (value + people, own + if is_own { people } else { 0 })
        })
    }

    /// A new cell for everybody who is in at least one of the cells; a single cell is itself.
    pub(crate) fn union(&mut self, cells: &[u32]) -> u32 {
        if let [cell] = cells {
            return *cell;
        }
        let mut units: Vec<u32> = cells.iter().flat_map(|cell| self.units(*cell)).copied().collect();
        units.sort_unstable();
        units.dedup();
        self.add(units)
    }

    /// A new cell for everybody who is in both cells.
    pub(crate) fn intersection(&mut self, left: u32, right: u32) -> u32 {
        let right = self.units(right);
        let units = self
            .units(left)
            .iter()
            .copied()
            .filter(|unit| right.binary_search(unit).is_ok())
            .collect();
        self.add(units)
    }

    /// The units of a reader's own people: one flag per unit.
    pub(crate) fn flags(&self, cell: Option<u32>) -> Vec<bool> {
        let mut flags = vec![false; self.counts.len()];
        for unit in cell.map_or(&[][..], |cell| self.units(cell)) {
            if let Some(flag) = flags.get_mut(*unit as usize) {
                *flag = true;
            }
        }
        flags
    }

    /// Per unit the places in `cells` of the cells it is part of, ascending.
    pub(crate) fn memberships(&self, cells: &[u32]) -> Vec<Vec<u32>> {
        let mut lists = vec![Vec::new(); self.counts.len()];
        for (place, cell) in (0_u32..).zip(cells) {
            for unit in self.units(*cell) {
                if let Some(list) = lists.get_mut(*unit as usize) {
                    list.push(place);
                }
            }
        }
        lists
    }

    fn add(&mut self, units: Vec<u32>) -> u32 {
        self.cells.push(units);
        super::atoms::number(self.cells.len() - 1)
    }
}
