//! Everybody in the register: each pseudonym once, with the cells the person is counted in.
//!
//! One person is one line of 64 bytes, so that counting a contact touches one line of memory. Short
//! pseudonyms and the first cells lie in the line itself, the rest lies elsewhere.

use super::key::{Key, Probe, rank_of};
use super::memberships::{Memberships, Overflow};
use super::slots::{AT_ONCE, Slots};
use crate::plan::Role;

/// Number of roles.
pub(super) const ROLES: usize = Role::ALL.len();
/// The day of a role that was not seen.
const NEVER: u16 = u16::MAX;
const INLINE_CELLS: usize = 8;

/// Pseudonyms, each with a running number, and per person the cells and the first day in each role.
#[derive(Debug, Clone, Default)]
pub(super) struct People {
    slots: Slots,
    lines: Vec<Person>,
    /// The pseudonyms for which a line has no room, one behind the other.
    long: Vec<u8>,
    /// The cells for which a line has no room.
    overflow: Overflow,
}

#[derive(Debug, Clone)]
#[repr(align(64))]
struct Person {
    key: Key,
    first: [u16; ROLES],
    /// The first day of any participation.
    earliest: u16,
    inline: u16,
    cells: [u32; INLINE_CELLS],
}

impl People {
    /// How many people there are.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// The number that a person most likely has who is there already. Nothing is compared yet.
    #[inline]
    pub(super) fn guess(&self, probe: Probe<'_>) -> Option<u32> {
        self.slots.guess(probe.hash())
    }

    /// Whether a person has this number.
    #[inline]
    pub(super) fn is(&self, number: u32, probe: Probe<'_>) -> bool {
        let Some(person) = self.lines.get(number as usize) else {
            return false;
        };
        if let Some(key) = probe.key() {
            return person.key == key;
        }
        let place = person.key.elsewhere_with(probe.hash());
        let long = place.and_then(|place| self.long.get(place));
        long.is_some_and(|long| long == probe.text())
    }

    /// The number of a person who is there already.
    pub(super) fn find(&self, probe: Probe<'_>) -> Option<u32> {
        self.slots.find(probe.hash(), |number| self.is(number, probe))
    }

    /// The number of a person, who is added when new. The text must have passed the checks.
    pub(super) fn add(&mut self, probe: Probe<'_>) -> u32 {
        if let Some(number) = self.find(probe) {
            return number;
        }
        // Four thousand million people are beyond any memory this could run in.
        let number = u32::try_from(self.lines.len()).unwrap_or(u32::MAX);
        let key = probe.key().unwrap_or_else(|| {
            let start = self.long.len();
            // A pseudonym is far shorter.
            let text = probe.text().get(..usize::from(u16::MAX)).unwrap_or(probe.text());
            self.long.extend_from_slice(text);
            Key::long(probe.hash(), start, u16::try_from(text.len()).unwrap_or(u16::MAX))
        });
        self.lines.push(Person {
            key,
            first: [NEVER; ROLES],
            earliest: NEVER,
            inline: 0,
            cells: [0; INLINE_CELLS],
        });
        let mut slots = std::mem::take(&mut self.slots);
        slots.enter(probe.hash(), number, |earlier| {
            Probe::new(self.text(earlier as usize)).hash()
        });
        self.slots = slots;
        number
    }

    /// The number here of each of other people, who are added when new.
    pub(super) fn numbers_of(&mut self, other: &Self) -> Vec<u32> {
        let mut numbers = Vec::with_capacity(other.len());
        while numbers.len() < other.len() {
            let start = numbers.len();
            let probe = |at: usize| Probe::new(other.text(start + at));
            let mut sought = [None; AT_ONCE];
            for (at, guess) in sought.iter_mut().enumerate() {
                *guess = self.guess(probe(at));
            }
            for (at, guess) in sought.iter_mut().enumerate() {
                *guess = guess.filter(|number| self.is(*number, probe(at)));
            }
            let many = AT_ONCE.min(other.len() - start);
            for (at, found) in sought.into_iter().enumerate().take(many) {
                numbers.push(found.unwrap_or_else(|| self.add(probe(at))));
            }
        }
        numbers
    }

    /// The pseudonym of a person.
    pub(super) fn text(&self, index: usize) -> &[u8] {
        let Some(person) = self.lines.get(index) else {
            return &[];
        };
        match person.key.elsewhere() {
            Some(place) => self.long.get(place).unwrap_or(&[]),
            None => person.key.text().unwrap_or(&[]),
        }
    }

    /// Everybody, in the order of the pseudonyms.
    pub(super) fn in_order(&self) -> Vec<u32> {
        let rank = |(number, person): (u32, &Person)| {
            let by_text = || rank_of(self.text(number as usize));
            (person.key.rank().unwrap_or_else(by_text), number)
        };
        let mut order: Vec<(u128, u32)> = (0..).zip(&self.lines).map(rank).collect();
        order.sort_unstable_by(|(rank, one), (other_rank, other)| {
            let texts = || self.text(*one as usize).cmp(self.text(*other as usize));
            rank.cmp(other_rank).then_with(texts)
        });
        order.into_iter().map(|(_, number)| number).collect()
    }

    /// Notes that a person is counted in a cell, on a day from the first day of the period.
    #[inline]
    pub(super) fn enter(&mut self, person: u32, cell: u32, day: u16) {
        let number = person;
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
        self.overflow.note(number, cell);
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

    /// In which cells everybody is counted.
    pub(super) fn memberships(&self) -> Memberships<'_> {
        self.overflow.memberships()
    }

    /// The cells of a person, in no order.
    pub(super) fn cells<'a>(
        &'a self,
        memberships: &'a Memberships<'_>,
        person: usize,
    ) -> impl Iterator<Item = u32> + 'a {
        let line = self.lines.get(person);
        let inline = line.and_then(|person| person.cells.get(..usize::from(person.inline)));
        let inline = inline.unwrap_or(&[]);
        let more = if inline.len() == INLINE_CELLS {
            memberships.of(person)
        } else {
            &[]
        };
        inline.iter().copied().chain(more.iter().map(|pair| pair.cell()))
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
        let memberships = people.memberships();
        let mut cells: Vec<u32> = people.cells(&memberships, person as usize).collect();
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
