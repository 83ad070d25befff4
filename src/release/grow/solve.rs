//! Asks the solver which forms of a fixed layout to keep visible.

use std::collections::HashMap;

use super::super::classes::count;
use super::super::suppress;
use super::atoms::Atoms;
use super::needs::Key;
use super::{Grow, Shift};

impl Grow {
    /// Asks the solver which forms of the layout to keep visible, and remembers its shifts for when they are
    /// published.
    pub(crate) fn solve(&mut self) -> Option<Vec<u32>> {
        let atoms = Atoms::exact(&self.people, &self.layout);
        let public = self.audiences.first()?;
        let values: Vec<i64> = atoms
            .units
            .iter()
            .map(|units| self.sums(units, &public.known).0)
            .collect();
        let forms: Vec<Vec<u32>> = self
            .layout
            .iter()
            .map(|form| atoms.of(self.people.units(*form)))
            .collect();
        let number = |key: Key| match key {
            Key::Unit(unit) => atoms.of_unit.get(unit as usize).copied(),
            Key::Form(form) => self
                .layout
                .iter()
                .position(|other| *other == form)
                .map(|at| count(atoms.units.len() + at)),
        };
        let targets: Vec<(u32, i64)> = public
            .needs
            .iter()
            .filter_map(|need| Some((number(need.key)?, need.least)))
            .collect();
        let must: Vec<u32> = self
            .accepted
            .iter()
            .filter_map(|form| number(Key::Form(*form)))
            .collect();
        let (hidden, witnesses) = suppress::keep(self.demands.threshold, &values, &forms, &targets, &must)?;
        let keys: HashMap<u32, Key> = public
            .needs
            .iter()
            .filter_map(|need| Some((number(need.key)?, need.key)))
            .collect();
        let mut leftover = HashMap::new();
        for witness in witnesses {
            let Some(key) = keys.get(&witness.cell) else {
                continue;
            };
            let over = witness
                .delta
                .iter()
                .filter(|(cell, _)| (*cell as usize) < atoms.units.len());
            let shift: Vec<(u32, i64)> = over
                .flat_map(|(atom, delta)| self.spread(&atoms, *atom, *delta))
                .collect();
            leftover.insert(*key, Shift::from(shift));
        }
        self.audiences.first_mut()?.leftover = leftover;
        let shown = self
            .layout
            .iter()
            .zip(hidden)
            .filter(|(form, hidden)| !hidden && !self.is_primary(**form));
        Some(shown.map(|(form, _)| *form).collect())
    }

    /// A change of an atom as one of its units.
    fn spread(&self, atoms: &Atoms, atom: u32, delta: i64) -> Vec<(u32, i64)> {
        let units = atoms.units.get(atom as usize).map_or(&[][..], Vec::as_slice);
        let most = |unit: &u32| {
            if delta > 0 {
                i64::MAX
            } else {
                self.people.count(*unit)
            }
        };
        let mut left = delta.abs();
        let mut spread = Vec::new();
        for unit in units.iter().filter(|unit| most(unit) > 0) {
            let part = most(unit).min(left);
            if part > 0 {
                spread.push((*unit, part * delta.signum()));
                left -= part;
            }
        }
        spread.sort_unstable();
        spread
    }
}
