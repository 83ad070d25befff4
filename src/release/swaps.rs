//! Finds witnesses by swaps: moves of a few people between groups that change no published number.
//!
//! Groups with equal membership over the published forms are one *class*. For a small atom in class c it looks
//! for classes a, a′ and b with c + b = a + a′ as membership vectors. Moving people from a and a′ to c and b
//! then leaves every published number as it is. "Nobody" is the class without memberships: people outside
//! every published form can be imagined freely.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

/// How many pairs are looked at for one small group before it counts as unprotected: failing is safe, and the
/// bound is a count, so that every machine decides alike.
const PAIRS: u64 = 2_000_000;

/// One atom as the search sees it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Room {
    /// How many people can be moved away from it.
    pub(crate) spare: i64,
    /// Whether people can be moved to it.
    pub(crate) open: bool,
}

/// The atoms by their memberships over the published forms.
#[derive(Debug)]
pub(crate) struct Swaps<'a> {
    rooms: &'a [Room],
    classes: Vec<Class>,
    class_of: Vec<u32>,
    by_hash: HashMap<u128, u32, BuildHasherDefault<Weighted>>,
    words: usize,
    bits: Vec<u64>,
    /// Per published form the classes in it.
    inside: Vec<Vec<u32>>,
}

#[derive(Debug)]
struct Class {
    hash: u128,
    atoms: Vec<u32>,
    forms: Vec<u32>,
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

/// A fixed pseudo-random number per form: the hash of a set of forms is their sum (the generator is splitmix64).
pub(crate) fn weight(form: u32) -> u128 {
    let mix = |seed: u64| {
        let mut z = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let form = u64::from(form) + 1;
    (u128::from(mix(form.wrapping_mul(2))) << 64) | u128::from(mix(form.wrapping_mul(2) + 1))
}

/// A shift under construction: how many people more or fewer per atom.
type Shift = BTreeMap<u32, i64>;

impl<'a> Swaps<'a> {
    /// Sorts atoms into classes. `forms` gives per atom the numbers of the published forms it is part of,
    /// ascending and below `published`.
    pub(crate) fn new(rooms: &'a [Room], forms: &[Vec<u32>], published: usize) -> Self {
        let mut by_hash: HashMap<u128, u32, BuildHasherDefault<Weighted>> = HashMap::default();
        let mut classes: Vec<Class> = Vec::new();
        let mut class_of = Vec::with_capacity(rooms.len());
        let mut inside = vec![Vec::new(); published];
        let words = published.div_ceil(64);
        let mut bits = Vec::new();
        let weights: Vec<u128> = (0..count(published)).map(weight).collect();
        for (atom, forms) in forms.iter().enumerate() {
            let hash = forms.iter().fold(0_u128, |sum, form| {
                sum.wrapping_add(weights.get(*form as usize).copied().unwrap_or(0))
            });
            let class = *by_hash.entry(hash).or_insert_with(|| {
                let class = count(classes.len());
                classes.push(Class {
                    hash,
                    atoms: Vec::new(),
                    forms: forms.clone(),
                });
                let mut own = vec![0_u64; words];
                for form in forms {
                    if let Some(list) = inside.get_mut(*form as usize) {
                        list.push(class);
                    }
                    if let Some(word) = own.get_mut(*form as usize / 64) {
                        *word |= 1 << (form % 64);
                    }
                }
                bits.extend(own);
                class
            });
            if let Some(class) = classes.get_mut(class as usize) {
                class.atoms.push(count(atom));
            }
            class_of.push(class);
        }
        Self {
            rooms,
            classes,
            class_of,
            by_hash,
            words,
            bits,
            inside,
        }
    }

    /// A shift that raises the targets, taken together, by at least `need`, or nothing when none was found.
    ///
    /// `targets` are ascending atoms.
    pub(crate) fn raise(&self, targets: &[u32], need: i64) -> Option<Vec<(u32, i64)>> {
        let mut search = Search {
            swaps: self,
            targets,
            shift: Shift::new(),
            missing: need,
            pairs: PAIRS,
        };
        let mut seen = Vec::new();
        for target in targets {
            let class = *self.class_of.get(*target as usize)?;
            if !self.rooms.get(*target as usize)?.open || seen.contains(&class) {
                continue;
            }
            seen.push(class);
            search.raise_atom(*target, class);
            if search.missing <= 0 {
                return Some(
                    search
                        .shift
                        .into_iter()
                        .filter(|(_, delta)| *delta != 0)
                        .collect(),
                );
            }
        }
        None
    }

    fn bits(&self, class: u32) -> &[u64] {
        let from = class as usize * self.words;
        self.bits.get(from..from + self.words).unwrap_or(&[])
    }

    /// The form with the fewest classes among those of which the bits are set.
    fn rarest(&self, bits: impl Iterator<Item = u64>) -> Option<&[u32]> {
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

    /// An atom of the class to which people can be moved.
    fn open_atom(&self, class: u32) -> Option<u32> {
        let class = self.classes.get(class as usize)?;
        class
            .atoms
            .iter()
            .copied()
            .find(|atom| self.rooms.get(*atom as usize).is_some_and(|room| room.open))
    }
}

struct Search<'a, 'b> {
    swaps: &'a Swaps<'b>,
    targets: &'a [u32],
    shift: Shift,
    missing: i64,
    pairs: u64,
}

impl Search<'_, '_> {
    fn raise_atom(&mut self, target: u32, class: u32) {
        let swaps = self.swaps;
        let Some(own) = swaps.classes.get(class as usize) else {
            return;
        };
        if own.forms.is_empty() {
            // Nobody counts these people: any number may be there.
            self.give(target, self.missing);
            self.missing = 0;
            return;
        }
        // Groups that no published form tells apart exchange people freely.
        let moved = self.take(class, self.missing);
        self.give(target, moved);
        self.missing -= moved;
        if self.missing <= 0 {
            return;
        }
        let own_bits = swaps.bits(class);
        // A swap needs a or a′ in every form of c; the rarest form leaves the fewest to try.
        let Some(near) = swaps.rarest(own_bits.iter().copied()) else {
            return;
        };
        let mut near: Vec<(u32, u32)> = near
            .iter()
            .filter(|a| **a != class && self.spare(**a) > 0)
            .map(|a| (distance(swaps.bits(*a), own_bits), *a))
            .collect();
        near.sort_unstable();
        for (_, a) in near {
            self.with_first(target, class, a);
            if self.missing <= 0 || self.pairs == 0 {
                return;
            }
        }
    }

    /// Tries every a′ that goes with a.
    fn with_first(&mut self, target: u32, class: u32, a: u32) {
        let swaps = self.swaps;
        let (own_bits, a_bits) = (swaps.bits(class), swaps.bits(a));
        let (Some(own), Some(first)) = (swaps.classes.get(class as usize), swaps.classes.get(a as usize))
        else {
            return;
        };
        let wanted = first.hash.wrapping_sub(own.hash);
        let left_out = || own_bits.iter().zip(a_bits).map(|(c, a)| c & !a);
        let second = swaps.rarest(left_out());
        if second.is_none() {
            // a counts everywhere c does: one person fewer in a is one in c and one in the rest of a.
            self.swap(target, a, None, wanted);
        }
        let whole = second.is_none();
        let last = if whole { count(swaps.classes.len()) } else { 0 };
        for other in second.unwrap_or(&[]).iter().copied().chain(0..last) {
            if self.missing <= 0 || self.pairs == 0 || self.spare(a) == 0 {
                return;
            }
            self.pairs -= 1;
            let fits = own_bits
                .iter()
                .zip(a_bits)
                .zip(swaps.bits(other))
                .all(|((c, a), other)| {
                    // Everything c has and a lacks must be in a′; nothing that both have may be outside c.
                    c & !a & !other == 0 && a & other & !c == 0
                });
            if fits && other != class && other != a && self.spare(other) > 0 {
                let Some(hash) = swaps.classes.get(other as usize).map(|class| class.hash) else {
                    return;
                };
                self.swap(target, a, Some(other), wanted.wrapping_add(hash));
            }
        }
    }

    /// Moves as many people as are wanted and there from a and a′ to the target and b, when b exists.
    fn swap(&mut self, target: u32, a: u32, other: Option<u32>, wanted: u128) {
        let swaps = self.swaps;
        let to = match swaps.by_hash.get(&wanted) {
            // Nobody: people outside every published form.
            _ if wanted == 0 => None,
            Some(b) => match swaps.open_atom(*b) {
                Some(atom) => Some(atom),
                None => return,
            },
            None => return,
        };
        let most = other
            .map_or(i64::MAX, |other| self.spare(other))
            .min(self.spare(a))
            .min(self.missing);
        if most <= 0 {
            return;
        }
        self.take(a, most);
        if let Some(other) = other {
            self.take(other, most);
        }
        self.give(target, most);
        self.missing -= most;
        if let Some(to) = to {
            self.give(to, most);
            if self.targets.binary_search(&to).is_ok() {
                self.missing -= most;
            }
        }
    }

    fn give(&mut self, atom: u32, people: i64) {
        *self.shift.entry(atom).or_insert(0) += people;
    }

    /// How many people can still be moved away from a class, outside the targets.
    fn spare(&self, class: u32) -> i64 {
        let atoms = self
            .swaps
            .classes
            .get(class as usize)
            .map_or(&[][..], |class| &class.atoms);
        atoms
            .iter()
            .fold(0, |sum, atom| sum.saturating_add(self.spare_in(*atom)))
    }

    fn spare_in(&self, atom: u32) -> i64 {
        if self.targets.binary_search(&atom).is_ok() {
            return 0;
        }
        let room = self.swaps.rooms.get(atom as usize).map_or(0, |room| room.spare);
        // What was put there on the way stays there: a witness is simpler to follow when nothing moves twice.
        room + self.shift.get(&atom).copied().unwrap_or(0).min(0)
    }

    fn take(&mut self, class: u32, people: i64) -> i64 {
        let mut left = people;
        let atoms = self
            .swaps
            .classes
            .get(class as usize)
            .map_or(&[][..], |class| &class.atoms);
        for atom in atoms {
            let moved = self.spare_in(*atom).min(left);
            if moved > 0 {
                self.give(*atom, -moved);
                left -= moved;
            }
        }
        people - left
    }
}

fn distance(left: &[u64], right: &[u64]) -> u32 {
    left.iter().zip(right).map(|(l, r)| (l ^ r).count_ones()).sum()
}

/// A length as the number that lists hold; there are never so many forms or people's groups.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
