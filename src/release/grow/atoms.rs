//! Atoms: people whom no printed or visible form tells apart.

use std::collections::HashMap;

use super::super::classes::count;
use super::super::people::People;

/// The atoms under one set of splitting forms.
pub(super) struct Atoms {
    pub(super) of_unit: Vec<u32>,
    pub(super) units: Vec<Vec<u32>>,
}

impl Atoms {
    /// Groups units by their forms themselves, numbered in the order in which they first come.
    pub(super) fn exact(people: &People, splitting: &[u32]) -> Self {
        let mut numbers: HashMap<Vec<u32>, u32> = HashMap::new();
        Self::grouped(people.memberships(splitting).into_iter().map(|forms| {
            let next = count(numbers.len());
            *numbers.entry(forms).or_insert(next)
        }))
    }

    fn grouped(of_unit: impl Iterator<Item = u32>) -> Self {
        let mut atoms = Self {
            of_unit: Vec::new(),
            units: Vec::new(),
        };
        for (unit, atom) in (0_u32..).zip(of_unit) {
            atoms.of_unit.push(atom);
            match atoms.units.get_mut(atom as usize) {
                Some(units) => units.push(unit),
                None => atoms.units.push(vec![unit]),
            }
        }
        atoms
    }

    /// The atoms that some units lie in, ascending.
    pub(super) fn of(&self, units: &[u32]) -> Vec<u32> {
        let mut atoms: Vec<u32> = units
            .iter()
            .filter_map(|u| self.of_unit.get(*u as usize))
            .copied()
            .collect();
        atoms.sort_unstable();
        atoms.dedup();
        atoms
    }
}
