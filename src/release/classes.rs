//! Units sorted into classes by the published forms they are part of, kept up to date as forms come and go.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The classes under a growing list of published forms.
///
/// Each form has a fixed pseudo-random weight, and a class the sum of the weights of its forms: so a class is
/// found by its memberships without comparing them. The checker settles the rare coincidence.
#[derive(Debug)]
pub(crate) struct Classes {
    class_of: Vec<u32>,
    list: Vec<Class>,
    by_hash: HashMap<u128, u32, BuildHasherDefault<Weighted>>,
    /// Per class its forms as bits, `words` words each.
    bits: Vec<u64>,
    words: usize,
    /// Per published form the classes in it.
    inside: Vec<Vec<u32>>,
    /// Per published form what its coming changed.
    log: Vec<Vec<Change>>,
}

#[derive(Debug)]
struct Class {
    hash: u128,
    units: Vec<u32>,
    forms: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
enum Change {
    /// The whole class lies in the form.
    Whole(u32),
    /// Part of a class lies in the form and became a class of its own.
    Split { from: u32, new: u32 },
}

/// The key is a pseudo-random sum already, so that its lower half will do.
#[derive(Debug, Default)]
pub(crate) struct Weighted(u64);

impl Hasher for Weighted {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn write_u128(&mut self, key: u128) {
        #[allow(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
        {
            self.0 = key as u64;
        }
    }
}

impl Classes {
    /// All units in one class, nothing published.
    pub(crate) fn new(units: usize) -> Self {
        let mut classes = Self {
            class_of: vec![0; units],
            list: Vec::new(),
            by_hash: HashMap::default(),
            bits: Vec::new(),
            words: 4,
            inside: Vec::new(),
            log: Vec::new(),
        };
        if units > 0 {
            classes.list.push(Class {
                hash: 0,
                units: (0..count(units)).collect(),
                forms: Vec::new(),
            });
            classes.bits = vec![0; classes.words];
            classes.by_hash.insert(0, 0);
        }
        classes
    }

    /// Publishes a form, given as ascending units.
    pub(crate) fn push(&mut self, units: &[u32]) {
        let form = count(self.inside.len());
        if form as usize >= self.words * 64 {
            self.widen();
        }
        let weight = weight(form);
        // Class and unit as one number, which is sorted sooner than a pair.
        let pair = |unit: &u32| (u64::from(self.of(*unit)) << 32) | u64::from(*unit);
        let mut touched: Vec<u64> = units.iter().map(pair).collect();
        touched.sort_unstable();
        let (mut members, mut changes) = (Vec::new(), Vec::new());
        for run in touched.chunk_by(|a, b| a >> 32 == b >> 32) {
            let Some((from, _)) = run.first().copied().map(halves) else {
                continue;
            };
            let next = count(self.list.len());
            let Some(class) = self.list.get_mut(from as usize) else {
                continue;
            };
            let number = if run.len() == class.units.len() {
                self.by_hash.remove(&class.hash);
                class.hash = class.hash.wrapping_add(weight);
                class.forms.push(form);
                self.by_hash.insert(class.hash, from);
                changes.push(Change::Whole(from));
                from
            } else {
                let units: Vec<u32> = run.iter().map(|pair| halves(*pair).1).collect();
                let mut leaving = units.iter().peekable();
                class.units.retain(|unit| leaving.next_if_eq(&unit).is_none());
                let hash = class.hash.wrapping_add(weight);
                let mut forms = class.forms.clone();
                for form in &forms {
                    if let Some(list) = self.inside.get_mut(*form as usize) {
                        list.push(next);
                    }
                }
                forms.push(form);
                for unit in &units {
                    if let Some(class) = self.class_of.get_mut(*unit as usize) {
                        *class = next;
                    }
                }
                self.list.push(Class { hash, units, forms });
                let old = from as usize * self.words;
                self.bits.extend_from_within(old..old + self.words);
                self.by_hash.insert(hash, next);
                changes.push(Change::Split { from, new: next });
                next
            };
            if let Some(word) = self
                .bits
                .get_mut(number as usize * self.words + form as usize / 64)
            {
                *word |= 1 << (form % 64);
            }
            members.push(number);
        }
        self.inside.push(members);
        self.log.push(changes);
    }

    /// Takes back the form that was published last.
    pub(crate) fn pop(&mut self) {
        let (Some(changes), Some(_)) = (self.log.pop(), self.inside.pop()) else {
            return;
        };
        let form = count(self.inside.len());
        let weight = weight(form);
        for change in changes.into_iter().rev() {
            match change {
                Change::Whole(number) => {
                    let Some(class) = self.list.get_mut(number as usize) else {
                        continue;
                    };
                    self.by_hash.remove(&class.hash);
                    class.hash = class.hash.wrapping_sub(weight);
                    class.forms.pop();
                    self.by_hash.insert(class.hash, number);
                    if let Some(word) = self
                        .bits
                        .get_mut(number as usize * self.words + form as usize / 64)
                    {
                        *word &= !(1 << (form % 64));
                    }
                }
                Change::Split { from, new: _ } => {
                    let Some(class) = self.list.pop() else { continue };
                    self.by_hash.remove(&class.hash);
                    self.bits.truncate(self.list.len() * self.words);
                    for form in &class.forms {
                        // It was the last to be added to each of these.
                        if let Some(list) = self.inside.get_mut(*form as usize) {
                            list.pop();
                        }
                    }
                    for unit in &class.units {
                        if let Some(number) = self.class_of.get_mut(*unit as usize) {
                            *number = from;
                        }
                    }
                    if let Some(old) = self.list.get_mut(from as usize) {
                        old.units.extend(class.units);
                        #[allow(
                            clippy::stable_sort_primitive,
                            reason = "two runs in order: a stable sort merges them"
                        )]
                        old.units.sort();
                    }
                }
            }
        }
    }

    /// The classes whose memberships or people changed since a number of forms were published, ascending.
    pub(crate) fn changed_since(&self, forms: usize) -> Vec<u32> {
        let mut changed: Vec<u32> = Vec::new();
        for change in self.log.iter().skip(forms).flatten() {
            match *change {
                Change::Whole(class) => changed.push(class),
                Change::Split { from, new } => changed.extend([from, new]),
            }
        }
        changed.sort_unstable();
        changed.dedup();
        changed
    }

    /// The number of published forms.
    pub(crate) fn published(&self) -> usize {
        self.inside.len()
    }

    /// The number of classes.
    pub(crate) fn len(&self) -> u32 {
        count(self.list.len())
    }

    /// The class of a unit.
    pub(crate) fn of(&self, unit: u32) -> u32 {
        self.class_of.get(unit as usize).copied().unwrap_or(0)
    }

    /// The units of a class, ascending.
    pub(crate) fn units(&self, class: u32) -> &[u32] {
        self.list.get(class as usize).map_or(&[], |class| &class.units)
    }

    /// The forms of a class, by the order in which they were published.
    pub(crate) fn forms(&self, class: u32) -> &[u32] {
        self.list.get(class as usize).map_or(&[], |class| &class.forms)
    }

    pub(crate) fn hash(&self, class: u32) -> u128 {
        self.list.get(class as usize).map_or(0, |class| class.hash)
    }

    /// The lower half of the hash: sums of it tell sums of memberships apart well enough to look no further.
    pub(crate) fn weight(&self, class: u32) -> u64 {
        #[allow(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
        let lower = self.hash(class) as u64;
        lower
    }

    pub(crate) fn with_hash(&self, hash: u128) -> Option<u32> {
        self.by_hash.get(&hash).copied()
    }

    pub(crate) fn bits(&self, class: u32) -> &[u64] {
        let from = class as usize * self.words;
        self.bits.get(from..from + self.words).unwrap_or(&[])
    }

    /// The classes of the form with the fewest of them, among the forms of which the bits are set.
    pub(crate) fn rarest(&self, bits: impl Iterator<Item = u64>) -> Option<&[u32]> {
        let mut best: Option<&[u32]> = None;
        for (word, mut rest) in bits.enumerate() {
            while rest != 0 {
                let list = self.inside.get(word * 64 + rest.trailing_zeros() as usize)?;
                if best.is_none_or(|best| list.len() < best.len()) {
                    best = Some(list);
                }
                rest &= rest - 1;
            }
        }
        best
    }

    fn widen(&mut self) {
        let words = self.words * 2;
        let mut bits = Vec::with_capacity(self.list.len() * words);
        for class in self.bits.chunks(self.words) {
            bits.extend_from_slice(class);
            bits.resize(bits.len() + words - self.words, 0);
        }
        (self.bits, self.words) = (bits, words);
    }
}

/// The two numbers that were put into one.
fn halves(pair: u64) -> (u32, u32) {
    #[allow(clippy::cast_possible_truncation, reason = "each half is a number of 32 bits")]
    let halves = ((pair >> 32) as u32, pair as u32);
    halves
}

/// A fixed pseudo-random number per form (the generator is splitmix64).
fn weight(form: u32) -> u128 {
    let mix = |seed: u64| {
        let mut z = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let form = u64::from(form) + 1;
    (u128::from(mix(form.wrapping_mul(2))) << 64) | u128::from(mix(form.wrapping_mul(2) + 1))
}

/// A length as the number that lists hold; there are never so many forms or units.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
