//! The people behind the forms, as counts per membership vector: who they are never comes in here.

use std::collections::BTreeMap;

/// People by the forms they are part of. People with the same memberships are one *unit*.
#[derive(Debug, Clone, Default)]
pub(crate) struct People {
    /// Per unit the number of people.
    pub(crate) counts: Vec<i64>,
    /// Per unit whether readers must reckon with people there although there are none.
    pub(crate) possible: Vec<bool>,
    /// Per form the units in it, ascending.
    forms: Vec<Vec<u32>>,
}

impl People {
    /// Numbers the units in the order of their memberships, whatever the order in which people came.
    pub(crate) fn new(units: &BTreeMap<Vec<u32>, (i64, bool)>, forms: usize) -> Self {
        let mut people = Self {
            forms: vec![Vec::new(); forms],
            ..Self::default()
        };
        for (unit, (memberships, (count, possible))) in (0_u32..).zip(units) {
            people.counts.push(*count);
            people.possible.push(*possible);
            for form in memberships {
                if let Some(list) = people.forms.get_mut(*form as usize) {
                    list.push(unit);
                }
            }
        }
        people
    }

    /// Units that all may hold people, with forms given as ascending lists of them.
    pub(crate) fn of_cells(counts: Vec<i64>, forms: Vec<Vec<u32>>) -> Self {
        Self {
            possible: vec![true; counts.len()],
            counts,
            forms,
        }
    }

    /// The units in a form.
    pub(crate) fn units(&self, form: u32) -> &[u32] {
        self.forms.get(form as usize).map_or(&[], Vec::as_slice)
    }

    /// The number of people in a form.
    pub(crate) fn value(&self, form: u32) -> i64 {
        self.units(form)
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

    /// A new form for everybody who is in at least one of the forms; a single form is itself.
    pub(crate) fn union(&mut self, forms: &[u32]) -> u32 {
        if let [form] = forms {
            return *form;
        }
        let mut units: Vec<u32> = forms.iter().flat_map(|form| self.units(*form)).copied().collect();
        units.sort_unstable();
        units.dedup();
        self.add(units)
    }

    /// A new form for everybody who is in both forms.
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
    pub(crate) fn flags(&self, form: Option<u32>) -> Vec<bool> {
        let mut flags = vec![false; self.counts.len()];
        for unit in form.map_or(&[][..], |form| self.units(form)) {
            if let Some(flag) = flags.get_mut(*unit as usize) {
                *flag = true;
            }
        }
        flags
    }

    /// Per unit the places in `forms` of the forms it is part of, ascending.
    pub(crate) fn memberships(&self, forms: &[u32]) -> Vec<Vec<u32>> {
        let mut lists = vec![Vec::new(); self.counts.len()];
        for (place, form) in (0_u32..).zip(forms) {
            for unit in self.units(*form) {
                if let Some(list) = lists.get_mut(*unit as usize) {
                    list.push(place);
                }
            }
        }
        lists
    }

    fn add(&mut self, units: Vec<u32>) -> u32 {
        self.forms.push(units);
        super::atoms::number(self.forms.len() - 1)
    }
}
