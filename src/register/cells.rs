//! Cells: what was counted together, and how much.

use super::book::NONE;
use super::fast::{NO_ROLE, Row};
use super::hashing::hash_pair;
use super::slots::Slots;
use crate::plan::Role;

/// What a contact is counted under. Numbers are those of the [`Book`](super::Book).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Cell {
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

    pub(super) fn cell(self) -> Cell {
        let some = |number: u32| (number != NONE).then_some(number);
        Cell {
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

    /// Adds amounts to a cell.
    #[inline]
    pub(super) fn add(&mut self, number: u32, amounts: Amounts) {
        if let Some((_, sum)) = self.all.get_mut(number as usize) {
            *sum = sum.plus(amounts);
        }
    }
}
