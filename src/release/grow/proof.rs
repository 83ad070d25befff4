//! The claims of a release, with all witnesses, as the checker wants them.

use std::collections::{BTreeMap, HashMap};

use super::super::checker::{Atom, Claim, Flaw, Form, Target, Witness};
use super::Grow;
use super::atoms::Atoms;
use super::needs::Key;

impl Grow {
    /// The claims of the release as it stands, one per audience, with all witnesses.
    ///
    /// # Errors
    /// What the checker has against the first claim that it refuses.
    pub(crate) fn claims(&mut self) -> Result<Vec<Claim>, Flaw> {
        // With nothing published nothing was searched yet.
        let published = self.accepted.clone();
        if published.is_empty() {
            self.protects(&[], false);
        }
        let splitting = self.splitting(&published);
        let atoms = Atoms::exact(&self.people, &splitting);
        let mut claims = Vec::new();
        for audience in 0..self.demands.audiences.len() {
            let claim = self.claim(audience, &published, &splitting, &atoms);
            claim.check()?;
            claims.push(claim);
        }
        Ok(claims)
    }

    fn claim(&self, audience: usize, published: &[u32], splitting: &[u32], atoms: &Atoms) -> Claim {
        let known = self
            .people
            .flags(self.demands.audiences.get(audience).copied().flatten());
        let mut claim = Claim {
            threshold: self.demands.threshold,
            protect_zeros: self.demands.protect_zeros,
            suppressed_minimum: self.demands.suppressed_minimum,
            ..Claim::default()
        };
        let mut numbers = BTreeMap::new();
        for (number, units) in (0_u32..).zip(&atoms.units) {
            let (value, known) = self.sums(units, &known);
            let possible = units
                .iter()
                .any(|u| self.people.possible.get(*u as usize) == Some(&true));
            claim.atoms.push(Atom {
                value,
                known,
                possible,
            });
            if let Some(first) = units.first() {
                numbers.insert(Key::Unit(*first), Target::Atom(number));
            }
        }
        for (number, form) in (0_u32..).zip(splitting) {
            claim.forms.push(Form {
                atoms: atoms.of(self.people.units(*form)),
                published: published.contains(form),
                zero_unsafe: self.demands.zero_unsafe.contains(form),
            });
            numbers.insert(Key::Form(*form), Target::Form(number));
        }
        // One shift often serves several groups: it is written once.
        let mut places: HashMap<*const (u32, i64), usize> = HashMap::new();
        let mut witnesses: Vec<Witness> = Vec::new();
        for (key, target) in &numbers {
            let needed = match *target {
                Target::Atom(atom) => claim
                    .atoms
                    .get(atom as usize)
                    .is_some_and(|a| claim.is_unsafe(a.value, a.value - a.known, claim.protect_zeros)),
                // A suppressed form that is safe in itself has no need of the witness that an earlier trial left.
                Target::Form(form) => (claim.forms.get(form as usize))
                    .is_some_and(|form| !form.published && claim.is_unsafe_form(form)),
            };
            let shift = self
                .audiences
                .get(audience)
                .map(|reader| &reader.shifts)
                .and_then(|shifts| shifts.get(key))
                .filter(|_| needed);
            if let Some(shift) = shift {
                let place = *places.entry(shift.as_ptr()).or_insert(witnesses.len());
                match witnesses.get_mut(place) {
                    Some(witness) => witness.covers.push(*target),
                    None => witnesses.push(Witness {
                        covers: vec![*target],
                        delta: over_atoms(shift, atoms),
                    }),
                }
            }
        }
        claim.witnesses = witnesses;
        claim
    }

    fn splitting(&self, published: &[u32]) -> Vec<u32> {
        let rest = self
            .layout
            .iter()
            .copied()
            .filter(|form| !published.contains(form));
        published.iter().copied().chain(rest).collect()
    }
}

/// A shift over units as one over atoms.
fn over_atoms(shift: &[(u32, i64)], atoms: &Atoms) -> Vec<(u32, i64)> {
    let atom = |unit: &u32| atoms.of_unit.get(*unit as usize).copied().unwrap_or(0);
    let mut delta: Vec<(u32, i64)> = shift.iter().map(|(unit, people)| (atom(unit), *people)).collect();
    delta.sort_unstable();
    delta.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 = kept.1.saturating_add(next.1);
        }
        same
    });
    delta.retain(|(_, people)| *people != 0);
    delta
}

impl Claim {
    /// Whether the number of people in a form needs protection.
    fn is_unsafe_form(&self, form: &Form) -> bool {
        let atoms = form
            .atoms
            .iter()
            .filter_map(|atom| self.atoms.get(*atom as usize));
        let (value, known) = atoms.fold((0_i64, 0_i64), |(value, known), atom| {
            (value.saturating_add(atom.value), known.saturating_add(atom.known))
        });
        self.is_unsafe(value, value - known, self.protect_zeros || form.zero_unsafe)
    }
}
