//! Sets of people, by their numbers in the register.

use std::fmt;

use crate::value::People;

/// A set of people of one register, by their numbers there.
///
/// Unions count everybody once, however the sets overlap.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Members {
    /// A bit per person, without words of zero at the end.
    bits: Vec<u64>,
}

impl Members {
    /// Nobody.
    pub fn none() -> Self {
        Self::default()
    }

    pub(super) fn insert(&mut self, person: u32) {
        let word = (person / 64) as usize;
        if self.bits.len() <= word {
            self.bits.resize(word + 1, 0);
        }
        if let Some(bits) = self.bits.get_mut(word) {
            *bits |= 1 << (person % 64);
        }
    }

    /// How many people these are.
    pub fn people(&self) -> People {
        People(self.bits.iter().map(|bits| u64::from(bits.count_ones())).sum())
    }

    /// How many people these are, as a size.
    pub fn len(&self) -> usize {
        self.bits.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.bits.is_empty()
    }

    /// Whether a person is one of them.
    pub fn contains(&self, person: u32) -> bool {
        self.bits
            .get((person / 64) as usize)
            .is_some_and(|bits| bits >> (person % 64) & 1 == 1)
    }

    /// The numbers of the people, lowest first.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.bits
            .iter()
            .zip((0_u32..).step_by(64))
            .flat_map(|(bits, start)| {
                let mut left = *bits;
                std::iter::from_fn(move || {
                    let place = left.trailing_zeros();
                    left &= left.wrapping_sub(1);
                    (place < 64).then_some(start + place)
                })
            })
    }

    /// Everybody who is in one of both.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        let (long, short) = if self.bits.len() < other.bits.len() {
            (other, self)
        } else {
            (self, other)
        };
        let mut bits = long.bits.clone();
        for (mine, theirs) in bits.iter_mut().zip(&short.bits) {
            *mine |= theirs;
        }
        Self { bits }
    }

    /// Everybody who is in both.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        Self::trimmed(
            self.bits
                .iter()
                .zip(&other.bits)
                .map(|(mine, theirs)| mine & theirs)
                .collect(),
        )
    }

    /// Everybody who is in this one and not in the other.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let theirs = other.bits.iter().copied().chain(std::iter::repeat(0));
        Self::trimmed(
            self.bits
                .iter()
                .zip(theirs)
                .map(|(mine, theirs)| mine & !theirs)
                .collect(),
        )
    }

    fn trimmed(mut bits: Vec<u64>) -> Self {
        while bits.last() == Some(&0) {
            bits.pop();
        }
        Self { bits }
    }
}

impl FromIterator<u32> for Members {
    fn from_iter<I: IntoIterator<Item = u32>>(people: I) -> Self {
        let mut members = Self::none();
        for person in people {
            members.insert(person);
        }
        members
    }
}

/// Shows how many, never who.
impl fmt::Debug for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Members({})", self.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn sets_of_people_agree_with_plain_sets(
            left in proptest::collection::btree_set(0_u32..300, 0..40),
            right in proptest::collection::btree_set(0_u32..300, 0..40),
        ) {
            let members = |set: &BTreeSet<u32>| set.iter().copied().collect::<Members>();
            let (a, b) = (members(&left), members(&right));
            prop_assert_eq!(a.union(&b), members(&(&left | &right)));
            prop_assert_eq!(a.intersection(&b), members(&(&left & &right)));
            prop_assert_eq!(a.without(&b), members(&(&left - &right)));
            prop_assert_eq!(a.iter().collect::<BTreeSet<_>>(), left.clone());
            prop_assert_eq!(a.len(), left.len());
            prop_assert_eq!(a.is_empty(), left.is_empty());
            prop_assert!((0..310).all(|person| a.contains(person) == left.contains(&person)));
        }
    }
}
