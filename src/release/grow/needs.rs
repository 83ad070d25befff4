//! Which groups need protection, how much each must be able to gain, and who can be moved.

use super::super::swaps::Room;
use super::atoms::Atoms;
use super::{Audience, Grow, Shift};

/// A group and how much it must be able to gain.
#[derive(Debug, Clone)]
pub(super) struct Need {
    pub(super) key: Key,
    pub(super) targets: Vec<u32>,
    pub(super) least: i64,
}

/// A group that needs a witness, by something that stays when atoms are split: its first unit, or the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key {
    Unit(u32),
    Form(u32),
}

impl Grow {
    /// The groups with people inside the forms published since.
    pub(super) fn changed(&self, reader: &Audience, before: usize, marked: &[bool]) -> Vec<Need> {
        let is_marked = |unit: &u32| marked.get(*unit as usize) == Some(&true);
        if !self.layout.is_empty() {
            let mut sums = vec![0_i64; self.classes.published()];
            let lost = |need: &Need, sums: &mut [i64]| {
                let shift = reader.shifts.get(&need.key);
                !shift.is_some_and(|shift| self.holds(shift, need, before, sums))
            };
            let inside = reader
                .needs
                .iter()
                .filter(|need| need.targets.iter().any(is_marked));
            return inside.filter(|need| lost(need, &mut sums)).cloned().collect();
        }
        // At first nothing has a shift, also where no form comes.
        let classes = if before == 0 {
            (0..self.classes.len()).collect()
        } else {
            self.classes.changed_since(before)
        };
        classes
            .into_iter()
            .filter_map(|class| self.class_need(class, &reader.known))
            .collect()
    }

    /// The other groups, when the forms published since made their shifts visible.
    pub(super) fn lost(
        &self,
        reader: &Audience,
        before: usize,
        marked: &[bool],
        found: &[(Key, Shift)],
    ) -> Vec<Need> {
        let mut sums = vec![0_i64; self.classes.published()];
        let is_marked = |unit: &u32| marked.get(*unit as usize) == Some(&true);
        if !self.layout.is_empty() {
            let mut lost = Vec::new();
            for need in reader
                .needs
                .iter()
                .filter(|need| !need.targets.iter().any(is_marked))
            {
                let shift = reader.shifts.get(&need.key);
                let seen = |shift: &Shift, sums: &mut [i64]| {
                    shift.iter().any(|(unit, _)| is_marked(unit)) && !self.unseen(shift, before, sums)
                };
                if shift.is_none_or(|shift| seen(shift, &mut sums)) {
                    lost.push(need.clone());
                }
            }
            return lost;
        }
        if before == 0 {
            return Vec::new();
        }
        let mut classes = Vec::new();
        for (key, shift) in &reader.shifts {
            if let Key::Unit(unit) = *key
                && shift.iter().any(|(unit, _)| is_marked(unit))
                && !self.unseen(shift, before, &mut sums)
            {
                classes.push(self.classes.of(unit));
            }
        }
        classes.sort_unstable();
        classes.dedup();
        let done: std::collections::HashSet<Key> = found.iter().map(|(key, _)| *key).collect();
        let needs = classes
            .into_iter()
            .filter_map(|class| self.class_need(class, &reader.known));
        needs.filter(|need| !done.contains(&need.key)).collect()
    }

    /// What a class needs when it is small.
    pub(super) fn class_need(&self, class: u32, known: &[bool]) -> Option<Need> {
        let units = self.classes.units(class);
        let (value, own) = self.sums(units, known);
        let small = (1..self.demands.threshold).contains(&(value - own))
            || (value == 0 && self.demands.protect_zeros);
        let first = units.first().filter(|_| small)?;
        Some(Need {
            key: Key::Unit(*first),
            targets: units.to_vec(),
            least: self.demands.threshold - (value - own),
        })
    }

    /// What a fixed layout needs: its small atoms and its unsafe forms.
    pub(super) fn layout_needs(&self, atoms: &Atoms, known: &[bool]) -> Vec<Need> {
        let mut needs = Vec::new();
        let mut by_form = vec![false; atoms.units.len()];
        for form in &self.layout {
            let units = self.people.units(*form);
            let (value, own) = self.sums(units, known);
            let zero = self.demands.protect_zeros || self.demands.zero_unsafe.contains(form);
            if (1..self.demands.threshold).contains(&(value - own)) || (value == 0 && zero) {
                if let [atom] = atoms.of(units).as_slice()
                    && let Some(flag) = by_form.get_mut(*atom as usize)
                {
                    *flag = true;
                }
                needs.push(Need {
                    key: Key::Form(*form),
                    targets: units.to_vec(),
                    least: self.demands.threshold,
                });
            }
        }
        for (units, by_form) in atoms.units.iter().zip(by_form) {
            let (value, own) = self.sums(units, known);
            let small = (1..self.demands.threshold).contains(&(value - own))
                || (value == 0 && self.demands.protect_zeros);
            // An atom that is a suppressed form by itself is served by the witness of the form.
            if let Some(first) = units.first().filter(|_| small && !by_form) {
                let least = self.demands.threshold - (value - own);
                needs.push(Need {
                    key: Key::Unit(*first),
                    targets: units.clone(),
                    least,
                });
            }
        }
        needs
    }

    /// How many people can be moved from and to each unit.
    pub(super) fn rooms(&self, known: &[bool]) -> Vec<Room> {
        // Readers who know that no suppressed form is empty know that somebody stays in each.
        let mut floors = vec![0_i64; self.people.counts.len()];
        if self.demands.suppressed_minimum > 0 {
            for form in self.layout.iter().filter(|form| !self.accepted.contains(form)) {
                for unit in self.people.units(*form) {
                    if let Some(floor) = floors.get_mut(*unit as usize) {
                        *floor = 1;
                    }
                }
            }
        }
        (self
            .people
            .counts
            .iter()
            .zip(&self.people.possible)
            .zip(known)
            .zip(floors))
        .map(|(((people, possible), known), floor)| Room {
            spare: if *known { 0 } else { (people - floor).max(0) },
            open: *possible || (*people > 0 && !known) || (*people == 0 && self.demands.protect_zeros),
        })
        .collect()
    }
}
