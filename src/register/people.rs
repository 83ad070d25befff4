//! Everybody in the register: each pseudonym once, with the cells the person is counted in.
//!
//! One person is one line of 64 bytes, so that counting a contact touches one line of memory. Short
//! pseudonyms and the first cells lie in the line itself, the rest lies elsewhere.

use super::hashing::{FastSet, hash_bytes, hash_pair};
use super::slots::Slots;
use crate::plan::Role;

/// Number of roles.
pub(super) const ROLES: usize = Role::ALL.len();
/// The day of a role that was not seen.
const NEVER: u16 = u16::MAX;
const INLINE_CELLS: usize = 7;
const INLINE_TEXT: usize = 15;
/// In the last byte of a key: the text lies elsewhere.
const ELSEWHERE: u8 = u8::MAX;
const NO_SPILL: u32 = u32::MAX;

/// Pseudonyms, each with a running number, and per person the cells and the first day in each role.
#[derive(Debug, Clone, Default)]
pub(super) struct People {
    slots: Slots,
    lines: Vec<Person>,
    long: Vec<Box<[u8]>>,
    spilled: Vec<FastSet<u32>>,
}

#[derive(Debug, Clone)]
#[repr(align(64))]
struct Person {
    key: Key,
    first: [u16; ROLES],
    /// The first day of any participation.
    earliest: u16,
    inline: u16,
    spill: u32,
    cells: [u32; INLINE_CELLS],
}

/// A pseudonym of at most fifteen bytes with its length, or the hash and the number of a longer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key([u8; 16]);

impl Key {
    fn short(text: &[u8]) -> Option<Self> {
        let length = u8::try_from(text.len())
            .ok()
            .filter(|_| text.len() <= INLINE_TEXT)?;
        let mut bytes = [0_u8; 16];
        bytes.get_mut(..text.len())?.copy_from_slice(text);
        *bytes.last_mut()? = length;
        Some(Self(bytes))
    }

    fn long(hash: u64, index: u32) -> Self {
        let number = u128::from(hash) | u128::from(index) << 64 | u128::from(ELSEWHERE) << 120;
        Self(number.to_le_bytes())
    }

    fn halves(self) -> (u64, u64) {
        let number = u128::from_le_bytes(self.0);
        #[expect(clippy::cast_possible_truncation, reason = "the halves are what is wanted")]
        let halves = (number as u64, (number >> 64) as u64);
        halves
    }

    /// The number of the longer text with this hash, if this is one.
    fn elsewhere(self, hash: u64) -> Option<usize> {
        let (left, right) = self.halves();
        (self.0.last() == Some(&ELSEWHERE) && left == hash).then_some((right & 0xffff_ffff) as usize)
    }
}

/// A pseudonym that is being looked up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Probe<'a> {
    text: &'a [u8],
    key: Option<Key>,
    hash: u64,
}

impl<'a> Probe<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        let key = Key::short(text);
        let hash = match key {
            Some(key) => {
                let (left, right) = key.halves();
                hash_pair(left, right)
            }
            None => hash_bytes(text),
        };
        Self { text, key, hash }
    }

    /// The pseudonym.
    pub(super) fn text(self) -> &'a [u8] {
        self.text
    }

    /// The hash of the pseudonym.
    pub(super) fn hash(self) -> u64 {
        self.hash
    }
}

impl People {
    /// How many people there are.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// The number that a person most likely has who is there already. Nothing is compared yet.
    #[inline]
    pub(super) fn guess(&self, probe: Probe<'_>) -> Option<u32> {
        self.slots.guess(probe.hash)
    }

    /// Whether a person has this number.
    #[inline]
    pub(super) fn is(&self, number: u32, probe: Probe<'_>) -> bool {
        self.lines
            .get(number as usize)
            .is_some_and(|person| match probe.key {
                Some(key) => person.key == key,
                None => person
                    .key
                    .elsewhere(probe.hash)
                    .and_then(|place| self.long.get(place))
                    .is_some_and(|long| **long == *probe.text),
            })
    }

    /// The number of a person who is there already.
    pub(super) fn find(&self, probe: Probe<'_>) -> Option<u32> {
        self.slots.find(probe.hash, |number| self.is(number, probe))
    }

    /// The number of a person, who is added when new. The text must have passed the checks.
    pub(super) fn add(&mut self, probe: Probe<'_>) -> u32 {
        if let Some(number) = self.find(probe) {
            return number;
        }
        // Four thousand million people are beyond any memory this could run in.
        let number = u32::try_from(self.lines.len()).unwrap_or(u32::MAX);
        let key = probe.key.unwrap_or_else(|| {
            let place = u32::try_from(self.long.len()).unwrap_or(u32::MAX);
            self.long.push(probe.text.into());
            Key::long(probe.hash, place)
        });
        self.lines.push(Person {
            key,
            first: [NEVER; ROLES],
            earliest: NEVER,
            inline: 0,
            spill: NO_SPILL,
            cells: [0; INLINE_CELLS],
        });
        let mut slots = std::mem::take(&mut self.slots);
        slots.enter(probe.hash, number, |earlier| {
            Probe::new(self.text(earlier as usize)).hash
        });
        self.slots = slots;
        number
    }

    /// The pseudonym of a person.
    pub(super) fn text(&self, index: usize) -> &[u8] {
        let Some(person) = self.lines.get(index) else {
            return &[];
        };
        match person.key.0.last() {
            Some(&ELSEWHERE) => {
                let (_, right) = person.key.halves();
                self.long
                    .get((right & 0xffff_ffff) as usize)
                    .map_or(&[], |text| &**text)
            }
            length => person
                .key
                .0
                .get(..usize::from(length.copied().unwrap_or(0)))
                .unwrap_or(&[]),
        }
    }

    /// Notes that a person is counted in a cell, on a day from the first day of the period.
    #[inline]
    pub(super) fn enter(&mut self, person: u32, cell: u32, day: u16) {
        let Some(person) = self.lines.get_mut(person as usize) else {
            return;
        };
        person.earliest = person.earliest.min(day);
        let used = usize::from(person.inline);
        if person
            .cells
            .get(..used)
            .is_some_and(|cells| cells.contains(&cell))
        {
            return;
        }
        if let Some(free) = person.cells.get_mut(used) {
            *free = cell;
            person.inline += 1;
            return;
        }
        if person.spill == NO_SPILL {
            person.spill = u32::try_from(self.spilled.len()).unwrap_or(NO_SPILL);
            self.spilled.push(FastSet::default());
        }
        if let Some(spill) = self.spilled.get_mut(person.spill as usize) {
            spill.insert(cell);
        }
    }

    /// Notes that a person had a role on a day, counted from the first day of the period.
    #[inline]
    pub(super) fn had_role(&mut self, person: u32, role: usize, day: u16) {
        if let Some(first) = self
            .lines
            .get_mut(person as usize)
            .and_then(|person| person.first.get_mut(role))
        {
            *first = day.min(*first);
        }
    }

    /// The cells of a person, in no order.
    pub(super) fn cells(&self, person: usize) -> impl Iterator<Item = u32> + '_ {
        let person = self.lines.get(person);
        let inline = person
            .and_then(|person| person.cells.get(..usize::from(person.inline)))
            .unwrap_or(&[]);
        let spilled = person.and_then(|person| self.spilled.get(person.spill as usize));
        inline
            .iter()
            .copied()
            .chain(spilled.into_iter().flatten().copied())
    }

    /// The first day of any participation.
    pub(super) fn earliest(&self, person: usize) -> Option<u16> {
        let day = self.lines.get(person)?.earliest;
        (day != NEVER).then_some(day)
    }

    /// The first day in each role.
    pub(super) fn first_days(&self, person: usize) -> [Option<u16>; ROLES] {
        let first = self
            .lines
            .get(person)
            .map_or([NEVER; ROLES], |person| person.first);
        first.map(|day| (day != NEVER).then_some(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn a_line_of_memory_holds_a_person() {
        assert_eq!(size_of::<Person>(), 64);
    }

    #[test]
    fn every_pseudonym_gets_one_number_and_keeps_it() {
        let mut people = People::default();
        let mut expected = BTreeMap::new();
        for number in 0..5_000_u32 {
            for text in [format!("p{number}"), format!("a-rather-long-pseudonym-{number}")] {
                let index = people.add(Probe::new(text.as_bytes()));
                assert_eq!(expected.insert(text, index), None);
            }
        }
        for (text, index) in &expected {
            assert_eq!(people.find(Probe::new(text.as_bytes())), Some(*index));
            assert_eq!(people.add(Probe::new(text.as_bytes())), *index);
            assert_eq!(people.text(*index as usize), text.as_bytes());
        }
        assert_eq!(people.len(), expected.len());
        assert_eq!(people.find(Probe::new(b"nobody")), None);
    }

    #[test]
    fn pseudonyms_at_the_border_of_the_line_are_kept_apart() {
        let mut people = People::default();
        let texts = [
            "123456789012345",
            "1234567890123456",
            "1234567890123456\0",
            "1234",
            "1234\0",
        ];
        let numbers: BTreeSet<u32> = texts
            .iter()
            .map(|text| people.add(Probe::new(text.as_bytes())))
            .collect();
        assert_eq!(numbers.len(), texts.len());
    }

    #[test]
    fn a_person_in_many_cells_is_in_each_of_them_once() {
        let mut people = People::default();
        let person = people.add(Probe::new(b"p"));
        for cell in (0..100).chain(0..100) {
            people.enter(person, cell, 0);
        }
        let mut cells: Vec<u32> = people.cells(person as usize).collect();
        cells.sort_unstable();
        assert_eq!(cells, (0..100).collect::<Vec<_>>());
    }

    #[test]
    fn the_first_day_in_a_role_is_kept() {
        let mut people = People::default();
        let person = people.add(Probe::new(b"p"));
        people.had_role(person, 2, 30);
        people.had_role(person, 2, 9);
        people.had_role(person, 2, 10);
        assert_eq!(
            people.first_days(person as usize),
            [None, None, Some(9), None, None, None]
        );
    }
}
