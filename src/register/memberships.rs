//! In which cells people are counted, as far as it does not fit beside the person: pairs that are noted as they come, and
//! put in order now and then.
//!
//! Whoever comes often comes to the same places, so most pairs are known already. To ask that of each is to wait for memory;
//! to note it anyhow and to sort is not.

use std::borrow::Cow;
use std::fmt;

/// So many pairs wait before they are put in order, or as many as are in order already.
const FEWEST: usize = 1 << 16;

/// A person and a cell, in the order of people.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair(u64);

impl Pair {
    fn new(person: u32, cell: u32) -> Self {
        Self(u64::from(person) << u32::BITS | u64::from(cell))
    }

    fn person(self) -> u64 {
        self.0 >> u32::BITS
    }

    #[expect(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
    pub(super) fn cell(self) -> u32 {
        self.0 as u32
    }
}

/// Pairs that were noted: the cells of a person that do not fit beside the person.
#[derive(Clone, Default)]
pub(super) struct Overflow {
    /// In order, each once.
    settled: Vec<Pair>,
    recent: Vec<Pair>,
}

/// Shows how many there are, never whose.
impl fmt::Debug for Overflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Overflow").field(&self.settled.len()).finish()
    }
}

impl Overflow {
    #[inline]
    pub(super) fn note(&mut self, person: u32, cell: u32) {
        self.recent.push(Pair::new(person, cell));
        if self.recent.len() >= self.settled.len().max(FEWEST) {
            self.settle();
        }
    }

    #[cold]
    fn settle(&mut self) {
        self.recent.sort_unstable();
        self.settled.append(&mut self.recent);
        // Two runs in order, which a stable sort finds and merges in one go.
        self.settled.sort();
        self.settled.dedup();
    }

    /// All pairs in order.
    pub(super) fn memberships(&self) -> Memberships<'_> {
        if self.recent.is_empty() {
            return Memberships(Cow::Borrowed(&self.settled));
        }
        let mut all = self.clone();
        all.settle();
        Memberships(Cow::Owned(all.settled))
    }
}

/// Pairs in order, each once.
pub(super) struct Memberships<'a>(Cow<'a, [Pair]>);

impl Memberships<'_> {
    /// The pairs of a person.
    pub(super) fn of(&self, person: usize) -> &[Pair] {
        let person = person as u64;
        let start = self.0.partition_point(|pair| pair.person() < person);
        let rest = self.0.get(start..).unwrap_or(&[]);
        let end = rest.iter().take_while(|pair| pair.person() == person).count();
        rest.get(..end).unwrap_or(&[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_pair_is_there_once_however_often_it_was_noted_and_whenever_it_was_put_in_order() {
        let mut more = Overflow::default();
        let mut expected = BTreeSet::new();
        let mut number = 1_u32;
        for _ in 0..5 * FEWEST {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let (person, cell) = ((number >> 8) % 300, (number >> 20) % 700);
            more.note(person, cell);
            expected.insert((person, cell));
        }
        for settled in [false, true] {
            if settled {
                more.settle();
            }
            let memberships = more.memberships();
            for person in 0..301 {
                let cells: Vec<u32> = memberships
                    .of(person as usize)
                    .iter()
                    .map(|pair| pair.cell())
                    .collect();
                let of_person = expected.range((person, 0)..(person + 1, 0));
                assert_eq!(cells, of_person.map(|(_, cell)| *cell).collect::<Vec<_>>());
            }
        }
        assert_eq!(format!("{more:?}"), format!("Overflow({})", expected.len()));
    }
}
