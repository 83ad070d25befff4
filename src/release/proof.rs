//! What is shown of every form, and the witnesses that prove it safe, for each reader.

use std::rc::Rc;

use super::atoms::Atoms;
use super::checker::{Atom, Claim, Flaw, Form, Shown, Target, Witness};
use super::people::People;
use super::witness::{self, Direction, Outcome, Room, Wanted};

/// What is asked of a release, apart from the people.
#[derive(Debug, Clone, Default)]
pub(crate) struct Demands {
    pub(crate) threshold: i64,
    pub(crate) protect_zeros: bool,
    /// What readers know to be the least behind a symbol.
    pub(crate) suppressed_minimum: i64,
    /// Forms in which zero is unsafe, ascending.
    pub(crate) zero_unsafe: Vec<u32>,
    /// Per reader the form of the people it knows itself; the public knows nobody.
    pub(crate) audiences: Vec<Option<u32>>,
}

impl Demands {
    /// Whether the number of people in a form may not be printed exactly, whatever else is.
    pub(crate) fn is_primary(&self, people: &People, form: u32) -> bool {
        let value = people.value(form);
        let zero = self.protect_zeros || self.zero_unsafe.binary_search(&form).is_ok();
        (1..self.threshold).contains(&value) || (value == 0 && zero)
    }
}

/// Forms with what is shown of each, and the witnesses found so far.
#[derive(Debug)]
pub(crate) struct Proof<'a> {
    people: &'a People,
    demands: &'a Demands,
    atoms: Atoms,
    forms: Vec<ShownForm>,
    readers: Vec<Reader>,
}

/// A form over atoms.
#[derive(Debug)]
pub(crate) struct ShownForm {
    pub(crate) form: u32,
    pub(crate) atoms: Vec<u32>,
    pub(crate) value: i64,
    pub(crate) shown: Shown,
}

/// What has no witness.
#[derive(Debug)]
pub(crate) struct Open {
    /// The atoms of which one has to rise, those with the most people first.
    pub(crate) atoms: Vec<u32>,
    /// By how much.
    pub(crate) need: i64,
    /// The place of the form, when it is a form that has to be large enough.
    pub(crate) own: Option<u32>,
    /// The places of the forms that stand in the way, as far as they are known.
    pub(crate) hindered_by: Vec<u32>,
}

/// One reader, what must be proved for it, and the witnesses.
#[derive(Debug)]
struct Reader {
    /// Per atom its people, and how many of them the reader knows.
    counts: Vec<(i64, i64)>,
    needs: Vec<(Target, i64)>,
    found: Vec<Outcome>,
}

impl<'a> Proof<'a> {
    /// Sets everything up; no witness is sought yet. Every form stands once.
    pub(crate) fn new(people: &'a People, demands: &'a Demands, shown: &[(u32, Shown)]) -> Self {
        let splitting: Vec<u32> = shown.iter().map(|(form, _)| *form).collect();
        let atoms = Atoms::new(people, &splitting);
        let forms = shown
            .iter()
            .map(|(form, shown)| ShownForm {
                form: *form,
                atoms: atoms.of(people.units(*form)),
                value: people.value(*form),
                shown: *shown,
            })
            .collect();
        let mut proof = Self {
            people,
            demands,
            atoms,
            forms,
            readers: Vec::new(),
        };
        for audience in &demands.audiences {
            let reader = proof.reader(*audience);
            proof.readers.push(reader);
        }
        proof
    }

    /// The forms, in the order in which they were given.
    pub(crate) fn forms(&self) -> &[ShownForm] {
        &self.forms
    }

    /// How many atoms there are.
    pub(crate) fn atoms(&self) -> usize {
        self.atoms.units.len()
    }

    /// Shows less of a form: what was proved stays proved. An exact number of an unsafe form is none.
    pub(crate) fn show(&mut self, place: usize, shown: Shown) {
        if let Some(form) = self.forms.get_mut(place) {
            form.shown = shown;
        }
    }

    /// Shows forms exactly when everything can still be proved; otherwise nothing changes.
    pub(crate) fn show_exactly(&mut self, places: &[usize], effort: &mut u64) -> bool {
        let before: Vec<(usize, Shown)> = (places.iter())
            .filter_map(|place| Some((*place, self.forms.get(*place)?.shown)))
            .collect();
        let found: Vec<Vec<Outcome>> = self.readers.iter().map(|reader| reader.found.clone()).collect();
        for (place, _) in &before {
            self.show(*place, Shown::Exact);
            let atoms = self.forms.get(*place).map_or(&[][..], |form| &form.atoms);
            for outcome in self.readers.iter_mut().flat_map(|reader| &mut reader.found) {
                if outcome
                    .direction()
                    .is_some_and(|direction| witness::gain(direction, atoms) != 0)
                {
                    *outcome = Outcome::OPEN;
                }
            }
        }
        self.seek(0, effort);
        let proved = self.open().is_empty();
        if !proved {
            for (place, shown) in before {
                self.show(place, shown);
            }
            for (reader, found) in self.readers.iter_mut().zip(found) {
                reader.found = found;
            }
        }
        proved
    }

    /// Seeks the witnesses that are missing, at a glance or with so much patience.
    pub(crate) fn seek(&mut self, patience: usize, effort: &mut u64) {
        for at in 0..self.readers.len() {
            self.seek_for(at, None, patience, effort);
        }
    }

    /// Seeks witnesses for a sample of what is missing, and says how many of how many were found.
    pub(crate) fn sample(&mut self, size: usize, effort: &mut u64) -> (usize, usize) {
        let mut sum = (0, 0);
        for at in 0..self.readers.len() {
            let (found, sought) = self.seek_for(at, Some(size), 0, effort);
            sum = (sum.0 + found, sum.1 + sought);
        }
        sum
    }

    fn seek_for(
        &mut self,
        at: usize,
        sample: Option<usize>,
        patience: usize,
        effort: &mut u64,
    ) -> (usize, usize) {
        let Some(reader) = self.readers.get(at) else {
            return (0, 0);
        };
        let missing: Vec<usize> = (0..reader.needs.len())
            .filter(|place| {
                reader
                    .found
                    .get(*place)
                    .is_some_and(|found| found.direction().is_none())
            })
            .filter(|place| {
                reader
                    .needs
                    .get(*place)
                    .is_some_and(|(target, _)| self.is_wanted(*target))
            })
            .collect();
        let stride = sample.map_or(1, |size| (missing.len() / size.max(1)).max(1));
        let sought: Vec<usize> = missing.into_iter().step_by(stride).collect();
        if sought.is_empty() {
            return (0, 0);
        }
        let wanted: Vec<Wanted<'_>> = (sought.iter())
            .filter_map(|place| reader.needs.get(*place))
            .map(|(target, need)| match *target {
                Target::Atom(atom) => Wanted::Atom(atom, *need),
                Target::Form(form) => {
                    let form = self.forms.get(form as usize);
                    Wanted::Sum(form.map_or(&[], |form| &form.atoms), *need)
                }
            })
            .collect();
        let (places, rows): (Vec<u32>, Vec<(&[u32], Room)>) = ((0_u32..).zip(&self.forms))
            .filter_map(|(place, form)| Some((place, (form.atoms.as_slice(), self.room(form)?))))
            .unzip();
        let mut found = witness::find(&self.rooms(reader), &rows, &wanted, patience, effort);
        let count = found.iter().filter(|found| found.direction().is_some()).count();
        // Rows by the places of their forms.
        for outcome in &mut found {
            if let Outcome::Hindered(rows) = outcome {
                *rows = rows
                    .iter()
                    .filter_map(|row| places.get(*row as usize))
                    .copied()
                    .collect();
            }
        }
        if let Some(reader) = self.readers.get_mut(at) {
            for (place, outcome) in sought.iter().zip(found) {
                if let Some(slot) = reader.found.get_mut(*place) {
                    *slot = outcome;
                }
            }
        }
        (count, sought.len())
    }

    /// What has no witness yet, of all readers.
    pub(crate) fn open(&self) -> Vec<Open> {
        let mut open = Vec::new();
        for reader in &self.readers {
            let wanted = reader
                .needs
                .iter()
                .zip(&reader.found)
                .filter(|((target, _), _)| self.is_wanted(*target));
            for ((target, need), found) in wanted {
                if let Outcome::Hindered(forms) = found {
                    let atoms = match *target {
                        Target::Atom(atom) => vec![atom],
                        Target::Form(form) => {
                            let mut atoms = self
                                .forms
                                .get(form as usize)
                                .map_or_else(Vec::new, |form| form.atoms.clone());
                            let people = |atom: &u32| {
                                reader
                                    .counts
                                    .get(*atom as usize)
                                    .map_or(0, |(value, known)| value - known)
                            };
                            atoms.sort_by_key(|atom| (std::cmp::Reverse(people(atom)), *atom));
                            atoms
                        }
                    };
                    open.push(Open {
                        atoms,
                        need: *need,
                        own: match *target {
                            Target::Form(form) => Some(form),
                            Target::Atom(_) => None,
                        },
                        hindered_by: forms.clone(),
                    });
                }
            }
        }
        open
    }

    /// Per atom the places of the forms that it is part of, ascending.
    pub(crate) fn forms_of_atoms(&self) -> Vec<Vec<u32>> {
        let mut lists = vec![Vec::new(); self.atoms.units.len()];
        for (place, form) in (0_u32..).zip(&self.forms) {
            for atom in &form.atoms {
                if let Some(list) = lists.get_mut(*atom as usize) {
                    list.push(place);
                }
            }
        }
        lists
    }

    /// The witnesses of forms for the public, each over the atoms of this proof.
    pub(crate) fn form_witnesses(&self) -> Vec<(u32, Direction)> {
        let Some(public) = self.readers.first() else {
            return Vec::new();
        };
        (public.needs.iter().zip(&public.found))
            .filter_map(|((target, _), found)| match *target {
                Target::Form(place) => Some((
                    self.forms.get(place as usize)?.form,
                    Rc::clone(found.direction()?),
                )),
                Target::Atom(_) => None,
            })
            .collect()
    }

    /// Per form the most people that any witness puts into it.
    pub(crate) fn most(&self) -> Vec<u64> {
        let mut most: Vec<i64> = self.forms.iter().map(|form| form.value).collect();
        let forms_of = self.forms_of_atoms();
        let mut change = vec![0_i64; self.forms.len()];
        let mut seen = std::collections::HashSet::new();
        for direction in self
            .readers
            .iter()
            .flat_map(|reader| &reader.found)
            .filter_map(Outcome::direction)
        {
            if !seen.insert(direction.as_ptr()) {
                continue;
            }
            let touched = || {
                direction.iter().flat_map(|(atom, by)| {
                    forms_of
                        .get(*atom as usize)
                        .into_iter()
                        .flatten()
                        .map(move |form| (*form as usize, *by))
                })
            };
            for (form, by) in touched() {
                if let Some(change) = change.get_mut(form) {
                    *change += by;
                }
            }
            for (form, _) in touched() {
                let by = change.get_mut(form).map_or(0, std::mem::take);
                if let (Some(most), Some(shown)) = (most.get_mut(form), self.forms.get(form)) {
                    *most = (*most).max(shown.value + by);
                }
            }
        }
        most.into_iter()
            .map(|most| u64::try_from(most).unwrap_or(0))
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
        for form in &self.forms {
            claim.forms.push(Form {
                atoms: form.atoms.clone(),
                shown: form.shown,
                zero_unsafe: self.demands.zero_unsafe.binary_search(&form.form).is_ok(),
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

    /// Whether something has to be proved of it: of a form that is withheld only its atoms count.
    fn is_wanted(&self, target: Target) -> bool {
        match target {
            Target::Atom(_) => true,
            Target::Form(form) => {
                (self.forms.get(form as usize)).is_some_and(|form| form.shown != Shown::Withheld)
            }
        }
    }

    /// How far the sum of a form may change unseen; nothing where readers know nothing of it.
    fn room(&self, form: &ShownForm) -> Option<Room> {
        let (least, most) = match form.shown {
            Shown::Exact => return Some(Room::NONE),
            Shown::Range { from, through } => (from, through),
            Shown::Withheld => return None,
            Shown::Symbol if self.demands.suppressed_minimum == 0 => return None,
            Shown::Symbol => (self.demands.suppressed_minimum, None),
        };
        Some(Room {
            down: form.value - least,
            up: most.map_or(Room::ENDLESS.up, |most| most - form.value),
        })
    }

    fn rooms(&self, reader: &Reader) -> Vec<Room> {
        let atoms: Vec<(i64, i64, bool)> = (self.atoms.units.iter().zip(&reader.counts))
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

    /// What a reader knows, and what must be proved for it: small atoms, and unsafe forms that are not exact.
    fn reader(&self, own: Option<u32>) -> Reader {
        let known = self.people.flags(own);
        let counts: Vec<(i64, i64)> = (self.atoms.units.iter())
            .map(|units| self.people.sums(units, &known))
            .collect();
        let (threshold, zeros) = (self.demands.threshold, self.demands.protect_zeros);
        let mut needs = Vec::new();
        for (place, form) in (0_u32..).zip(&self.forms) {
            let own: i64 = (form.atoms.iter())
                .filter_map(|atom| counts.get(*atom as usize))
                .map(|(_, known)| known)
                .sum();
            let zero = zeros || self.demands.zero_unsafe.binary_search(&form.form).is_ok();
            let small = (1..threshold).contains(&(form.value - own)) || (form.value == 0 && zero);
            if small && form.shown != Shown::Exact {
                needs.push((Target::Form(place), threshold));
            }
        }
        for (atom, (value, known)) in (0_u32..).zip(&counts) {
            let small = (1..threshold).contains(&(value - known)) || (*value == 0 && zeros);
            if small {
                needs.push((Target::Atom(atom), threshold - (value - known)));
            }
        }
        Reader {
            found: vec![Outcome::OPEN; needs.len()],
            counts,
            needs,
        }
    }
}

/// The witnesses of a reader: one that serves several is written once.
fn witnesses(reader: &Reader, wanted: impl Fn(&Target) -> bool) -> Vec<Witness> {
    let mut places = std::collections::HashMap::new();
    let mut witnesses: Vec<Witness> = Vec::new();
    for ((target, _), found) in reader
        .needs
        .iter()
        .zip(&reader.found)
        .filter(|((target, _), _)| wanted(target))
    {
        let Some(direction) = found.direction() else {
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
