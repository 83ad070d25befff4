//! Keeps a set of published forms safe while it grows: a form comes in only with witnesses for everything.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::checker::{Atom, Claim, Flaw, Form, Target, Witness};
use super::people::People;
use super::swaps::{Room, Swaps, count, weight};

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
    /// Per audience and group the last shift found, over units. Checked again at each use.
    shifts: Vec<HashMap<Key, Rc<[(u32, i64)]>>>,
    /// What failed last, to be tried first: variants of one table tend to fail on the same group.
    failed: Option<Key>,
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
        let shifts = demands.audiences.iter().map(|_| HashMap::new()).collect();
        Self {
            people,
            demands,
            layout,
            accepted: Vec::new(),
            shifts,
            failed: None,
        }
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
        let mut published = self.accepted.clone();
        for form in forms {
            if self.is_primary(*form) {
                return false;
            }
            if !published.contains(form) {
                published.push(*form);
            }
        }
        if published.len() == self.accepted.len() {
            return true;
        }
        let safe = self.protects(&published);
        if safe {
            self.accepted = published;
        }
        safe
    }

    /// Publishes the steps in order up to the first that does not fit, and says how many there were. Whole runs
    /// are tried at once: when a run is safe, so is each of its beginnings.
    pub(crate) fn add_run(&mut self, steps: &[Vec<u32>]) -> usize {
        let unsafe_step = |step: &Vec<u32>| step.iter().any(|form| self.is_primary(*form));
        let end = steps.iter().position(unsafe_step).unwrap_or(steps.len());
        let (mut done, mut run) = (0, end);
        while done < end {
            run = run.clamp(1, end - done);
            let forms: Vec<u32> = steps.iter().skip(done).take(run).flatten().copied().collect();
            if self.add(&forms) {
                done += run;
            } else if run == 1 {
                break;
            } else {
                run /= 2;
            }
        }
        done
    }

    /// Publishes as many of the steps as it can, in order, and says which.
    pub(crate) fn add_each(&mut self, steps: &[Vec<u32>]) -> Vec<bool> {
        let mut done = Vec::with_capacity(steps.len());
        while let Some(rest) = steps.get(done.len()..).filter(|rest| !rest.is_empty()) {
            let run = self.add_run(rest);
            done.extend(std::iter::repeat_n(true, run));
            if run < rest.len() {
                done.push(false);
            }
        }
        done
    }

    /// Whether nothing is left without a shift when these forms are published.
    fn protects(&mut self, published: &[u32]) -> bool {
        let splitting = self.splitting(published);
        let atoms = Atoms::new(&self.people, &splitting);
        let memberships = self.people.memberships(published);
        let lists = atoms.lists(&memberships);
        (0..self.demands.audiences.len())
            .all(|audience| self.protects_from(audience, published, &atoms, &memberships, &lists, true))
    }

    /// Looks for shifts under a given set of published forms, and goes on where there is none.
    pub(crate) fn search(&mut self, published: &[u32]) {
        let atoms = Atoms::new(&self.people, &self.splitting(published));
        let memberships = self.people.memberships(published);
        let lists = atoms.lists(&memberships);
        for audience in 0..self.demands.audiences.len() {
            self.protects_from(audience, published, &atoms, &memberships, &lists, false);
        }
    }

    /// The last shifts found for some forms, for the public, over units.
    pub(crate) fn form_shifts(&self, forms: &[u32]) -> Vec<(u32, Vec<(u32, i64)>)> {
        let Some(shifts) = self.shifts.first() else {
            return Vec::new();
        };
        forms
            .iter()
            .filter_map(|f| shifts.get(&Key::Form(*f)).map(|shift| (*f, shift.to_vec())))
            .collect()
    }

    fn protects_from(
        &mut self,
        audience: usize,
        published: &[u32],
        atoms: &Atoms,
        memberships: &[Vec<u32>],
        lists: &[Vec<u32>],
        stop: bool,
    ) -> bool {
        let known = self
            .people
            .flags(self.demands.audiences.get(audience).copied().flatten());
        let suppressed: Vec<u32> = self
            .layout
            .iter()
            .copied()
            .filter(|f| !published.contains(f))
            .collect();
        let floor = if self.demands.suppressed_minimum > 0 {
            self.floors(atoms, &suppressed)
        } else {
            Vec::new()
        };
        let mut needs: Vec<(Key, Vec<u32>, i64)> = Vec::new();
        let mut by_form = vec![false; atoms.units.len()];
        for form in &suppressed {
            let units = self.people.units(*form);
            let (value, own) = self.sums(units, &known);
            let zero = self.demands.protect_zeros || self.demands.zero_unsafe.contains(form);
            if (1..self.demands.threshold).contains(&(value - own)) || (value == 0 && zero) {
                let targets = atoms.of(units);
                if let [atom] = targets.as_slice()
                    && let Some(flag) = by_form.get_mut(*atom as usize)
                {
                    *flag = true;
                }
                needs.push((Key::Form(*form), targets, self.demands.threshold));
            }
        }
        let mut rooms = Vec::with_capacity(atoms.units.len());
        for (atom, units) in (0_u32..).zip(&atoms.units) {
            let (value, own) = self.sums(units, &known);
            let floor = i64::from(floor.get(atom as usize).copied().unwrap_or(false));
            let possible = units
                .iter()
                .any(|u| self.people.possible.get(*u as usize) == Some(&true));
            let open = value > 0 || possible || self.demands.protect_zeros;
            rooms.push(Room {
                spare: (value - own).min(value - floor).max(0),
                open,
            });
            let unknown = value - own;
            let small =
                (1..self.demands.threshold).contains(&unknown) || (value == 0 && self.demands.protect_zeros);
            // An atom that is a suppressed form by itself is served by the witness of the form.
            if small && by_form.get(atom as usize) != Some(&true) {
                let first = units.first().copied().unwrap_or(0);
                needs.push((Key::Unit(first), vec![atom], self.demands.threshold - unknown));
            }
        }
        if let Some(at) = needs.iter().position(|(key, ..)| Some(*key) == self.failed) {
            needs.swap(0, at);
        }
        let swaps = Swaps::new(&rooms, lists, published.len());
        let mut sums = vec![0_i64; published.len()];
        let small: HashMap<u32, (Key, i64)> = needs
            .iter()
            .filter_map(|(key, targets, need)| match targets.as_slice() {
                [atom] => Some((*atom, (*key, *need))),
                _ => None,
            })
            .collect();
        let mut fresh: Vec<bool> = vec![false; atoms.units.len()];
        for (key, targets, need) in &needs {
            if let [atom] = targets.as_slice()
                && small.get(atom).is_some_and(|(other, _)| other == key)
                && fresh.get(*atom as usize) == Some(&true)
            {
                continue;
            }
            let old = self.shifts.get(audience).and_then(|shifts| shifts.get(key));
            if old.is_some_and(|shift| holds(shift, targets, *need, atoms, memberships, &mut sums)) {
                continue;
            }
            let Some(shift) = swaps.raise(targets, *need) else {
                self.failed = Some(*key);
                if stop {
                    return false;
                }
                continue;
            };
            let units: Rc<[(u32, i64)]> = self.over_units(&shift, atoms, &known).into();
            let Some(shifts) = self.shifts.get_mut(audience) else {
                return false;
            };
            // Others that rise far enough in the same shift are served by it as well.
            for (atom, delta) in &shift {
                if let Some((other, least)) = small.get(atom)
                    && delta >= least
                {
                    shifts.insert(*other, Rc::clone(&units));
                    if let Some(flag) = fresh.get_mut(*atom as usize) {
                        *flag = true;
                    }
                }
            }
            shifts.insert(*key, units);
        }
        true
    }

    /// The claims of the release as it stands, one per audience, with all witnesses.
    ///
    /// # Errors
    /// What the checker has against the first claim that it refuses.
    pub(crate) fn claims(&mut self) -> Result<Vec<Claim>, Flaw> {
        let published = self.accepted.clone();
        if !self.protects(&published) {
            return Err(Flaw::Uncovered(Target::Atom(0)));
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
                .shifts
                .get(audience)
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

    /// The atoms of suppressed forms: readers know that none of these forms is empty, so somebody stays.
    fn floors(&self, atoms: &Atoms, suppressed: &[u32]) -> Vec<bool> {
        let mut floors = vec![false; atoms.units.len()];
        for unit in suppressed.iter().flat_map(|form| self.people.units(*form)) {
            let atom = atoms.of_unit.get(*unit as usize).copied().unwrap_or(0);
            if let Some(floor) = floors.get_mut(atom as usize) {
                *floor = true;
            }
        }
        floors
    }

    /// The shift over atoms as one over units, which stays readable when atoms are split.
    fn over_units(&self, shift: &[(u32, i64)], atoms: &Atoms, known: &[bool]) -> Vec<(u32, i64)> {
        let mut over = Vec::with_capacity(shift.len());
        for (atom, delta) in shift {
            let units = atoms.units.get(*atom as usize).map_or(&[][..], Vec::as_slice);
            if *delta > 0 {
                let open = units.iter().find(|unit| {
                    self.people.count(**unit) > 0 || self.people.possible.get(**unit as usize) == Some(&true)
                });
                over.extend(open.or(units.first()).map(|unit| (*unit, *delta)));
                continue;
            }
            let mut left = -delta;
            for unit in units
                .iter()
                .filter(|unit| known.get(**unit as usize) != Some(&true))
            {
                let moved = self.people.count(*unit).min(left);
                if moved > 0 {
                    over.push((*unit, -moved));
                    left -= moved;
                }
            }
        }
        over
    }
}

/// Whether a shift over units changes none of the published sums and raises the targets enough. `sums` is
/// scratch space and comes back as it was.
fn holds(
    shift: &[(u32, i64)],
    targets: &[u32],
    need: i64,
    atoms: &Atoms,
    memberships: &[Vec<u32>],
    sums: &mut [i64],
) -> bool {
    let mut gain = 0;
    for (unit, delta) in shift {
        let atom = atoms.of_unit.get(*unit as usize).copied().unwrap_or(0);
        if targets.binary_search(&atom).is_ok() {
            gain += delta;
        }
        for form in memberships.get(*unit as usize).into_iter().flatten() {
            if let Some(sum) = sums.get_mut(*form as usize) {
                *sum += delta;
            }
        }
    }
    let mut unseen = true;
    for form in shift
        .iter()
        .filter_map(|(unit, _)| memberships.get(*unit as usize))
        .flatten()
    {
        if let Some(sum) = sums.get_mut(*form as usize) {
            unseen &= *sum == 0;
            *sum = 0;
        }
    }
    unseen && gain >= need
}

impl Atoms {
    /// Groups units by the sum of the weights of their forms: fast, and the final check is exact.
    fn new(people: &People, splitting: &[u32]) -> Self {
        let mut hashes = vec![0_u128; people.counts.len()];
        for form in splitting {
            let weight = weight(*form);
            for unit in people.units(*form) {
                if let Some(hash) = hashes.get_mut(*unit as usize) {
                    *hash = hash.wrapping_add(weight);
                }
            }
        }
        let mut numbers: HashMap<u128, u32> = HashMap::with_capacity(hashes.len());
        Self::grouped(hashes.into_iter().map(|hash| {
            let next = count(numbers.len());
            *numbers.entry(hash).or_insert(next)
        }))
    }

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

    /// Per atom the published forms of its people.
    fn lists(&self, memberships: &[Vec<u32>]) -> Vec<Vec<u32>> {
        let first = |units: &Vec<u32>| {
            units
                .first()
                .and_then(|unit| memberships.get(*unit as usize))
                .cloned()
        };
        self.units
            .iter()
            .map(|units| first(units).unwrap_or_default())
            .collect()
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
