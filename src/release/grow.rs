//! Keeps a set of published forms safe while it grows: a form comes in only with witnesses for everything.

mod atoms;
mod finder;
mod needs;
mod order;
mod proof;
#[cfg(feature = "planner")]
mod solve;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use atoms::Atoms;
use finder::Finder;
use needs::{Key, Need};

use super::classes::Classes;
use super::people::People;
use super::swaps::Room;

/// What is asked of a release, apart from the people.
#[derive(Debug, Clone, Default)]
pub(crate) struct Demands {
    pub(crate) threshold: i64,
    pub(crate) protect_zeros: bool,
    pub(crate) suppressed_minimum: i64,
    /// Forms in which nought is unsafe.
    pub(crate) zero_unsafe: Vec<u32>,
    /// Per audience the form of the people it knows itself; the public knows nobody.
    pub(crate) audiences: Vec<Option<u32>>,
}

/// The forms accepted so far, and the shifts that protect them.
#[derive(Debug)]
pub(crate) struct Grow {
    pub(crate) people: People,
    pub(crate) demands: Demands,
    /// Forms whose place is shown in any case: they split atoms also when suppressed.
    layout: Vec<u32>,
    accepted: Vec<u32>,
    classes: Classes,
    audiences: Vec<Audience>,
    /// For which reader what failed last, to be tried first: variants of one table tend to fail on the same group.
    failed: Option<(usize, Key)>,
}

/// One reader, and the shifts that protect people from it.
#[derive(Debug)]
struct Audience {
    known: Vec<bool>,
    rooms: Vec<Room>,
    /// What a fixed layout needs; without one it follows from the classes.
    needs: Vec<Need>,
    /// Per group the shift that protects it, over units.
    shifts: BTreeMap<Key, Shift>,
    /// Shifts of a trial that failed: they may serve the next.
    leftover: HashMap<Key, Shift>,
}

type Shift = Rc<[(u32, i64)]>;

impl Grow {
    /// Starts with nothing published. The places of `layout` are shown in any case.
    pub(crate) fn new(people: People, demands: Demands, layout: Vec<u32>) -> Self {
        let classes = Classes::new(people.counts.len());
        let mut grow = Self {
            people,
            demands,
            layout,
            accepted: Vec::new(),
            classes,
            audiences: Vec::new(),
            failed: None,
        };
        let atoms = (!grow.layout.is_empty()).then(|| Atoms::exact(&grow.people, &grow.layout));
        for audience in grow.demands.audiences.clone() {
            let known = grow.people.flags(audience);
            let needs = atoms
                .as_ref()
                .map_or_else(Vec::new, |atoms| grow.layout_needs(atoms, &known));
            grow.audiences.push(Audience {
                rooms: grow.rooms(&known),
                known,
                needs,
                shifts: BTreeMap::new(),
                leftover: HashMap::new(),
            });
        }
        grow
    }

    /// The published forms, in the order in which they came.
    pub(crate) fn accepted(&self) -> &[u32] {
        &self.accepted
    }

    /// Whether a form's count may not be printed, whatever else is.
    pub(crate) fn is_primary(&self, form: u32) -> bool {
        let value = self.people.value(form);
        let zero = self.demands.protect_zeros || self.demands.zero_unsafe.contains(&form);
        (1..self.demands.threshold).contains(&value) || (value == 0 && zero)
    }

    /// The forms of the layout that count nobody and may be printed.
    pub(crate) fn zeros(&self) -> Vec<u32> {
        let empty = |form: &u32| self.people.value(*form) == 0 && !self.is_primary(*form);
        self.layout.iter().copied().filter(empty).collect()
    }

    /// The accepted form with exactly the same people, if there is one.
    pub(crate) fn twin(&self, form: u32) -> Option<u32> {
        let units = self.people.units(form);
        self.accepted
            .iter()
            .copied()
            .find(|other| self.people.units(*other) == units)
    }

    /// Publishes the forms when everything stays protected; otherwise nothing changes.
    pub(crate) fn add(&mut self, forms: &[u32]) -> bool {
        if forms.iter().any(|form| self.is_primary(*form)) {
            return false;
        }
        let new = self.unpublished(forms);
        new.is_empty() || self.protects(&new, true)
    }

    /// Looks for shifts under a given set of published forms, and goes on where there is none.
    pub(crate) fn search(&mut self, published: &[u32]) {
        let new = self.unpublished(published);
        self.protects(&new, false);
    }

    /// The last shifts found for some forms, for the public, over units.
    pub(crate) fn form_shifts(&self, forms: &[u32]) -> Vec<(u32, Vec<(u32, i64)>)> {
        let Some(public) = self.audiences.first() else {
            return Vec::new();
        };
        let shift = |form: &u32| Some((*form, public.shifts.get(&Key::Form(*form))?.to_vec()));
        forms.iter().filter_map(shift).collect()
    }

    /// The forms that are not published yet, each once.
    fn unpublished(&self, forms: &[u32]) -> Vec<u32> {
        let mut seen: HashSet<u32> = self.accepted.iter().copied().collect();
        forms.iter().copied().filter(|form| seen.insert(*form)).collect()
    }

    /// Publishes the new forms if nothing is left without a shift. With `strict` unset they are published in
    /// any case, and shifts are found where there are any.
    fn protects(&mut self, new: &[u32], strict: bool) -> bool {
        let before = self.classes.published();
        let mut marked = vec![false; self.people.counts.len()];
        for form in new {
            self.classes.push(self.people.units(*form));
            for unit in self.people.units(*form) {
                if let Some(mark) = marked.get_mut(*unit as usize) {
                    *mark = true;
                }
            }
        }
        let accepted = self.accepted.len();
        self.accepted.extend(new);
        let mut found: Vec<Vec<(Key, Shift)>> = Vec::new();
        let mut safe = true;
        for audience in 0..self.audiences.len() {
            let (shifts, all) = self.protects_from(audience, before, &marked, strict);
            found.push(shifts);
            safe &= all;
            if strict && !safe {
                break;
            }
        }
        if strict && !safe {
            for _ in new {
                self.classes.pop();
            }
            self.accepted.truncate(accepted);
        }
        for (audience, found) in self.audiences.iter_mut().zip(found) {
            if strict && !safe {
                audience.leftover.extend(found);
            } else {
                audience.leftover.clear();
                audience.shifts.extend(found);
            }
        }
        safe
    }

    /// The shifts that an audience needs since a number of forms were published, and whether they are complete.
    fn protects_from(
        &mut self,
        audience: usize,
        before: usize,
        marked: &[bool],
        strict: bool,
    ) -> (Vec<(Key, Shift)>, bool) {
        let fresh = self.demands.suppressed_minimum > 0;
        if let Some(rooms) = fresh
            .then(|| self.audiences.get(audience).map(|a| self.rooms(&a.known)))
            .flatten()
            && let Some(audience) = self.audiences.get_mut(audience)
        {
            audience.rooms = rooms;
        }
        let Some(reader) = self.audiences.get(audience) else {
            return (Vec::new(), false);
        };
        let mut found: Vec<(Key, Shift)> = Vec::new();
        let mut finder = Finder::new(self, reader);
        // People inside the new forms first: a trial that fails mostly does so there, before the rest is looked at.
        let mut complete = self.serve(
            &mut finder,
            self.changed(reader, before, marked),
            strict,
            &mut found,
        );
        if complete || !strict {
            complete &= self.serve(
                &mut finder,
                self.lost(reader, before, marked, &found),
                strict,
                &mut found,
            );
        }
        let failed = found
            .iter()
            .position(|(_, shift)| shift.is_empty())
            .map(|at| (audience, found.swap_remove(at).0));
        self.failed = failed.or(self.failed);
        (found, complete)
    }

    fn sums(&self, units: &[u32], known: &[bool]) -> (i64, i64) {
        units.iter().fold((0, 0), |(value, own), unit| {
            let people = self.people.count(*unit);
            let own_people = if known.get(*unit as usize) == Some(&true) {
                people
            } else {
                0
            };
            (value + people, own + own_people)
        })
    }
}
