//! Keeps a set of published forms safe while it grows: a form comes in only with witnesses for everything.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::balance::Balance;
use super::checker::{Atom, Claim, Flaw, Form, Target, Witness};
use super::classes::{Classes, count};
use super::exchange::Exchange;
use super::people::People;
use super::swaps::{Room, raise};

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
    /// What failed last, to be tried first: variants of one table tend to fail on the same group.
    failed: Option<Key>,
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

/// A group and how much it must be able to gain.
#[derive(Debug, Clone)]
struct Need {
    key: Key,
    targets: Vec<u32>,
    least: i64,
}

/// A group that needs a witness, by something that stays when atoms are split: its first unit, or the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key {
    Unit(u32),
    Form(u32),
}

/// The atoms under one set of splitting forms.
struct Atoms {
    of_unit: Vec<u32>,
    units: Vec<Vec<u32>>,
}

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
        let mut new: Vec<u32> = Vec::new();
        for form in forms {
            if self.is_primary(*form) {
                return false;
            }
            if !self.accepted.contains(form) && !new.contains(form) {
                new.push(*form);
            }
        }
        new.is_empty() || self.protects(&new, true)
    }

    /// Publishes the steps in order up to the first that does not fit, and says how many there were.
    pub(crate) fn add_run(&mut self, steps: &[Vec<u32>]) -> usize {
        let done = self.gallop(steps, true);
        done.iter().take_while(|done| **done).count()
    }

    /// Publishes as many of the steps as it can, in order, and says which.
    pub(crate) fn add_each(&mut self, steps: &[Vec<u32>]) -> Vec<bool> {
        self.gallop(steps, false)
    }

    /// Tries whole runs of steps at once: when a run is safe, so is each of its beginnings. Runs grow while all
    /// goes well and start anew where it does not.
    fn gallop(&mut self, steps: &[Vec<u32>], stop: bool) -> Vec<bool> {
        let mut done = Vec::with_capacity(steps.len());
        let mut run = steps.len();
        while let Some(rest) = steps.get(done.len()..).filter(|rest| !rest.is_empty()) {
            let safe = rest
                .iter()
                .take_while(|step| !step.iter().any(|form| self.is_primary(*form)))
                .count();
            if safe == 0 {
                done.push(false);
                if stop {
                    break;
                }
                continue;
            }
            run = run.clamp(1, safe);
            let forms: Vec<u32> = rest.iter().take(run).flatten().copied().collect();
            if self.add(&forms) {
                done.extend(std::iter::repeat_n(true, run));
                run = run.saturating_mul(2);
            } else if run == 1 {
                done.push(false);
                if stop {
                    break;
                }
            } else {
                run /= 4;
            }
        }
        done
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
        } else {
            self.accepted.extend(new);
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
        // People inside the new forms first: a trial that fails mostly does so there, before the rest is looked at.
        let mut complete = self.serve(reader, self.changed(reader, before, marked), strict, &mut found);
        if complete || !strict {
            complete &= self.serve(
                reader,
                self.lost(reader, before, marked, &found),
                strict,
                &mut found,
            );
        }
        let failed = found
            .iter()
            .position(|(_, shift)| shift.is_empty())
            .map(|at| found.swap_remove(at).0);
        self.failed = failed.or(self.failed);
        (found, complete)
    }

    /// Finds a shift for everything pending, and says whether there was one for each. In a strict trial the first
    /// failure ends it, and is left at the end of the list with an empty shift.
    fn serve(
        &self,
        reader: &Audience,
        mut pending: Vec<Need>,
        strict: bool,
        found: &mut Vec<(Key, Shift)>,
    ) -> bool {
        let failed = self.failed;
        // The hardest first: those in most forms.
        pending.sort_by_cached_key(|need| {
            let class = need.targets.first().map_or(0, |unit| self.classes.of(*unit));
            (
                Some(need.key) != failed,
                std::cmp::Reverse(self.classes.forms(class).len()),
                need.key,
            )
        });
        let by_class: HashMap<u32, usize> = (pending.iter().enumerate())
            .filter(|(_, need)| reader.needs.is_empty() || need.targets.len() == 1)
            .filter_map(|(at, need)| need.targets.first().map(|unit| (self.group(reader, *unit), at)))
            .collect();
        let mut sums = vec![0_i64; self.classes.published()];
        let mut served = vec![false; pending.len()];
        let mut complete = true;
        let mut exchange: Option<Option<Exchange>> = None;
        let mut balance: Option<Balance> = None;
        let many = self.classes.len() > super::exchange::MOST;
        for (at, need) in pending.iter().enumerate() {
            if served.get(at) == Some(&true) {
                continue;
            }
            let leftover = reader.leftover.get(&need.key);
            if let Some(shift) = leftover.filter(|shift| self.holds(shift, need, 0, &mut sums)) {
                found.push((need.key, Rc::clone(shift)));
                continue;
            }
            let found_by = |balance: Option<&Balance>, sums: &mut [i64]| {
                raise(&self.classes, &reader.rooms, balance, &need.targets, need.least)
                    .filter(|shift| balance.is_none() || self.holds(shift, need, 0, sums))
            };
            let swaps = if many { None } else { found_by(None, &mut sums) };
            let swaps = swaps.or_else(|| {
                let balance = balance.get_or_insert_with(|| self.balance(reader));
                found_by(Some(balance), &mut sums)
            });
            let shift = swaps.or_else(|| {
                let class = need.targets.first().map_or(0, |unit| self.classes.of(*unit));
                if balance.as_ref().is_some_and(|balance| {
                    need.targets.len() == self.classes.units(class).len()
                        && need.targets.iter().all(|unit| self.classes.of(*unit) == class)
                        && balance.is_fixed(&self.classes, class)
                }) {
                    return None;
                }
                let exchange = exchange.get_or_insert_with(|| Exchange::new(&self.classes));
                let (classes, rooms) = (&self.classes, &reader.rooms);
                exchange
                    .as_ref()?
                    .raise(classes, rooms, &need.targets, need.least)
            });
            let Some(shift) = shift else {
                complete = false;
                if strict {
                    found.push((need.key, Rc::from([])));
                    break;
                }
                continue;
            };
            // Others that rise far enough in the same shift are served by it as well.
            let shift: Shift = shift.into();
            for (unit, _) in shift.iter().filter(|(_, delta)| *delta > 0) {
                if let Some(other) = by_class.get(&self.group(reader, *unit))
                    && let (Some(other_need), Some(flag)) = (pending.get(*other), served.get_mut(*other))
                    && !*flag
                    && *other > at
                    && gain(&shift, &other_need.targets) >= other_need.least
                {
                    *flag = true;
                    found.push((other_need.key, Rc::clone(&shift)));
                }
            }
            found.push((need.key, shift));
        }
        complete
    }

    fn balance(&self, reader: &Audience) -> Balance {
        Balance::new(&self.classes, |class| {
            let units = self.classes.units(class).iter();
            units
                .filter_map(|unit| reader.rooms.get(*unit as usize))
                .fold(0, |sum, room| sum.saturating_add(room.spare))
        })
    }

    /// The groups with people inside the forms published since.
    fn changed(&self, reader: &Audience, before: usize, marked: &[bool]) -> Vec<Need> {
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
    fn lost(&self, reader: &Audience, before: usize, marked: &[bool], found: &[(Key, Shift)]) -> Vec<Need> {
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
    fn class_need(&self, class: u32, known: &[bool]) -> Option<Need> {
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
    fn layout_needs(&self, atoms: &Atoms, known: &[bool]) -> Vec<Need> {
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
    fn rooms(&self, known: &[bool]) -> Vec<Room> {
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
            open: *people > 0 || *possible || self.demands.protect_zeros,
        })
        .collect()
    }

    /// The group that a unit counts for: its class, or itself in a fixed layout.
    fn group(&self, reader: &Audience, unit: u32) -> u32 {
        if reader.needs.is_empty() {
            self.classes.of(unit)
        } else {
            unit
        }
    }

    /// Whether a shift raises what it should and changes none of the sums published since.
    fn holds(&self, shift: &[(u32, i64)], need: &Need, since: usize, sums: &mut [i64]) -> bool {
        gain(shift, &need.targets) >= need.least && self.unseen(shift, since, sums)
    }

    /// Whether a shift changes none of the sums published since. `sums` is scratch space and comes back as it was.
    fn unseen(&self, shift: &[(u32, i64)], since: usize, sums: &mut [i64]) -> bool {
        let forms = |unit: u32| {
            let forms = self.classes.forms(self.classes.of(unit)).iter().rev();
            forms.take_while(move |form| **form as usize >= since)
        };
        for (unit, delta) in shift {
            for form in forms(*unit) {
                if let Some(sum) = sums.get_mut(*form as usize) {
                    *sum += delta;
                }
            }
        }
        let mut unseen = true;
        for form in shift.iter().flat_map(|(unit, _)| forms(*unit)) {
            if let Some(sum) = sums.get_mut(*form as usize) {
                unseen &= *sum == 0;
                *sum = 0;
            }
        }
        unseen
    }

    /// Asks the solver which forms of the layout to keep visible, and remembers its shifts for when they are
    /// published.
    #[cfg(feature = "planner")]
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
        let (hidden, witnesses) =
            super::suppress::keep(self.demands.threshold, &values, &forms, &targets, &must)?;
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
    #[cfg(feature = "planner")]
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

    /// Looks for shifts under a given set of published forms, and goes on where there is none.
    pub(crate) fn search(&mut self, published: &[u32]) {
        let new: Vec<u32> = published
            .iter()
            .copied()
            .filter(|form| !self.accepted.contains(form))
            .collect();
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
        let mut witnesses: BTreeMap<Vec<(u32, i64)>, Vec<Target>> = BTreeMap::new();
        for (key, target) in &numbers {
            let needed = match *target {
                Target::Atom(atom) => claim
                    .atoms
                    .get(atom as usize)
                    .is_some_and(|a| claim.is_unsafe(a.value, a.value - a.known, claim.protect_zeros)),
                Target::Form(form) => claim.forms.get(form as usize).is_some_and(|form| !form.published),
            };
            let shift = self
                .audiences
                .get(audience)
                .map(|reader| &reader.shifts)
                .and_then(|shifts| shifts.get(key))
                .filter(|_| needed);
            if let Some(shift) = shift {
                let mut delta: BTreeMap<u32, i64> = BTreeMap::new();
                for (unit, people) in shift.iter() {
                    let atom = atoms.of_unit.get(*unit as usize).copied().unwrap_or(0);
                    *delta.entry(atom).or_insert(0) += people;
                }
                let delta: Vec<(u32, i64)> = delta.into_iter().filter(|(_, people)| *people != 0).collect();
                witnesses.entry(delta).or_default().push(*target);
            }
        }
        // A suppressed form that is safe in itself has no need of the witness that an earlier trial left.
        claim.witnesses = witnesses
            .into_iter()
            .map(|(delta, covers)| Witness {
                covers: claim.only_needed(covers),
                delta,
            })
            .filter(|witness| !witness.covers.is_empty())
            .collect();
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

/// How much a shift raises some units, given in ascending order.
fn gain(shift: &[(u32, i64)], targets: &[u32]) -> i64 {
    shift
        .iter()
        .filter(|(unit, _)| targets.binary_search(unit).is_ok())
        .map(|(_, delta)| delta)
        .sum()
}

impl Atoms {
    /// Groups units by their forms themselves.
    fn exact(people: &People, splitting: &[u32]) -> Self {
        let mut numbers: BTreeMap<Vec<u32>, u32> = BTreeMap::new();
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
    fn of(&self, units: &[u32]) -> Vec<u32> {
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

impl Claim {
    /// The targets that are unsafe themselves.
    fn only_needed(&self, targets: Vec<Target>) -> Vec<Target> {
        let primary = |form: &Form| {
            let (value, known) = form
                .atoms
                .iter()
                .filter_map(|atom| self.atoms.get(*atom as usize))
                .fold((0_i64, 0_i64), |(value, known), atom| {
                    (value.saturating_add(atom.value), known.saturating_add(atom.known))
                });
            self.is_unsafe(value, value - known, self.protect_zeros || form.zero_unsafe)
        };
        let needed = |target: &Target| match *target {
            Target::Atom(_) => true,
            Target::Form(form) => self.forms.get(form as usize).is_some_and(primary),
        };
        targets.into_iter().filter(needed).collect()
    }
}
