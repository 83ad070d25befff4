//! Cells: what was counted together, and how much.

use super::fast::{NO_ROLE, Row};
use super::hashing::hash_pair;
use super::lists::Lists;
use super::slots::{AT_ONCE, NONE, Slots};
use crate::plan::Role;

/// What a contact is counted under. Numbers are those of the [`Codebook`](super::Codebook).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ContactCell {
    /// The activity.
    pub activity: u32,
    /// The area, where one was registered.
    pub area: Option<u32>,
    /// The target group, where one was registered.
    pub target_group: Option<u32>,
    /// The role, where one was registered.
    pub role: Option<Role>,
}

/// A cell as it is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CellKey {
    activity: u32,
    area: u32,
    group: u32,
    role: u8,
}

impl CellKey {
    pub(super) fn of(row: &Row<'_>) -> Self {
        Self {
            activity: row.activity,
            area: row.area,
            group: row.group,
            role: row.role,
        }
    }

    pub(super) fn new(activity: u32, area: Option<u32>, group: Option<u32>, role: Option<Role>) -> Self {
        let role = role.and_then(|role| Role::ALL.iter().position(|one| *one == role));
        Self {
            activity,
            area: area.unwrap_or(NONE),
            group: group.unwrap_or(NONE),
            role: role.and_then(|role| u8::try_from(role).ok()).unwrap_or(NO_ROLE),
        }
    }

    /// Two words are hashed faster than four fields.
    #[inline]
    pub(super) fn hash(self) -> u64 {
        hash_pair(
            u64::from(self.activity) << 32 | u64::from(self.area),
            u64::from(self.group) << 8 | u64::from(self.role),
        )
    }

    /// What heads are counted under.
    pub(super) fn heads(self) -> (u32, u32) {
        (self.activity, self.area)
    }

    /// Numbers in the order of the cells of one activity: what is not registered goes first.
    fn rank(self) -> (u64, u8) {
        let or_first = |number: u32| u64::from(number.wrapping_add(1));
        (
            or_first(self.area) << u32::BITS | or_first(self.group),
            self.role.wrapping_add(1),
        )
    }

    pub(super) fn cell(self) -> ContactCell {
        let some = |number: u32| (number != NONE).then_some(number);
        ContactCell {
            activity: self.activity,
            area: some(self.area),
            target_group: some(self.group),
            role: (self.role != NO_ROLE)
                .then(|| Role::ALL.get(usize::from(self.role)).copied())
                .flatten(),
        }
    }
}

/// How much was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Amounts {
    /// Contacts: registered participations.
    pub contacts: u64,
    /// Minutes, of the contacts that have them.
    pub minutes: u64,
    /// Contacts whose minutes were not noted.
    pub without_minutes: u64,
}

impl Amounts {
    /// Adds; stays at the largest number rather than overflow.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            contacts: self.contacts.saturating_add(other.contacts),
            minutes: self.minutes.saturating_add(other.minutes),
            without_minutes: self.without_minutes.saturating_add(other.without_minutes),
        }
    }

    pub(super) fn of(minutes: Option<u32>) -> Self {
        Self {
            contacts: 1,
            minutes: minutes.map_or(0, u64::from),
            without_minutes: u64::from(minutes.is_none()),
        }
    }
}

/// Every cell that was met, with its amounts.
#[derive(Debug, Clone, Default)]
pub(super) struct Cells {
    slots: Slots,
    pub(super) all: Vec<(CellKey, Amounts)>,
}

impl Cells {
    /// The number that the cell with this hash most likely has. Nothing is compared yet.
    #[inline]
    pub(super) fn guess(&self, hash: u64) -> Option<u32> {
        self.slots.guess(hash)
    }

    /// Whether a cell has this number.
    #[inline]
    pub(super) fn is(&self, number: u32, key: CellKey) -> bool {
        self.all
            .get(number as usize)
            .is_some_and(|(known, _)| *known == key)
    }

    /// The number of a cell, which is added when new.
    pub(super) fn number(&mut self, key: CellKey, hash: u64) -> u32 {
        if let Some(number) = self.slots.find(hash, |number| self.is(number, key)) {
            return number;
        }
        let number = u32::try_from(self.all.len()).unwrap_or(NONE);
        self.all.push((key, Amounts::default()));
        let all = &self.all;
        self.slots.enter(hash, number, |earlier| {
            all.get(earlier as usize).map_or(0, |(key, _)| key.hash())
        });
        number
    }

    /// The places of the cells, in their order.
    pub(super) fn in_order(&self) -> Vec<u32> {
        let of_activity = Lists::of_places(self.all.iter().map(|(key, _)| key.activity).collect());
        let mut order = Vec::with_capacity(self.all.len());
        let mut ranks = Vec::new();
        for at in 0..of_activity.len() {
            ranks.clear();
            let rank = |number: &u32| Some((self.all.get(*number as usize)?.0.rank(), *number));
            ranks.extend(of_activity.get(at).iter().filter_map(rank));
            ranks.sort_unstable();
            order.extend(ranks.iter().map(|(_, number)| *number));
        }
        order
    }

    /// Adds the amounts of other cells; gives the number here of each of them.
    pub(super) fn absorb(&mut self, other: &Self) -> Vec<u32> {
        let mut numbers = Vec::with_capacity(other.all.len());
        for cells in other.all.chunks(AT_ONCE) {
            let mut sought = [None; AT_ONCE];
            for (guess, (key, _)) in sought.iter_mut().zip(cells) {
                *guess = self.guess(key.hash());
            }
            for (guess, (key, _)) in sought.iter_mut().zip(cells) {
                *guess = guess.filter(|number| self.is(*number, *key));
            }
            for (found, (key, amounts)) in sought.iter().zip(cells) {
                let number = found.unwrap_or_else(|| self.number(*key, key.hash()));
                self.add(number, *amounts);
                numbers.push(number);
            }
        }
        numbers
    }

    /// Adds amounts to a cell.
    #[inline]
    pub(super) fn add(&mut self, number: u32, amounts: Amounts) {
        if let Some((_, sum)) = self.all.get_mut(number as usize) {
            *sum = sum.plus(amounts);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key() -> impl Strategy<Value = CellKey> {
        let some = || proptest::option::of(0_u32..3);
        let role = proptest::option::of(proptest::sample::select(Role::ALL.to_vec()));
        (0_u32..3, some(), some(), role)
            .prop_map(|(activity, area, group, role)| CellKey::new(activity, area, group, role))
    }

    proptest! {
        #[test]
        fn ranks_are_in_the_order_of_the_cells(one in key(), other in key()) {
            let ranks = (one.activity, one.rank()).cmp(&(other.activity, other.rank()));
            prop_assert_eq!(ranks, one.cell().cmp(&other.cell()));
        }
    }
}
