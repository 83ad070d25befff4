//! Atoms: people whom nothing that is shown tells apart.

use std::collections::HashMap;

use super::people::People;

/// The atoms under one set of splitting cells.
#[derive(Debug)]
pub(crate) struct Atoms {
    of_unit: Vec<u32>,
    /// Per atom its units, ascending.
    pub(crate) units: Vec<Vec<u32>>,
}

impl Atoms {
    /// Groups units by their cells themselves, numbered in the order in which they first come.
    pub(crate) fn new(people: &People, splitting: &[u32]) -> Self {
        let mut numbers: HashMap<Vec<u32>, u32> = HashMap::new();
        let mut atoms = Self {
            of_unit: Vec::new(),
            units: Vec::new(),
        };
        for (unit, cells) in (0_u32..).zip(people.memberships(splitting)) {
            let next = number(numbers.len());
            let atom = *numbers.entry(cells).or_insert(next);
            atoms.of_unit.push(atom);
            match atoms.units.get_mut(atom as usize) {
                Some(units) => units.push(unit),
                None => atoms.units.push(vec![unit]),
            }
        }
        atoms
    }

    /// The atoms that some units lie in, ascending.
    pub(crate) fn of(&self, units: &[u32]) -> Vec<u32> {
        let mut atoms: Vec<u32> = units
            .iter()
            .filter_map(|unit| self.of_unit.get(*unit as usize))
            .copied()
            .collect();
        atoms.sort_unstable();
        atoms.dedup();
        atoms
    }
}

/// A length as the number that lists hold; there are never so many cells or people.
pub(crate) fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
