//! How many people each group can spare, and what a search has moved so far.
//!
//! One stock serves all searches under one set of published forms: a search writes down what it moves, and when it
//! ends only that is put back.

use super::super::classes::Classes;
use super::Room;

const NONE: u32 = u32::MAX;

/// The people that can be moved.
#[derive(Debug)]
pub(crate) struct Stock<'a> {
    classes: &'a Classes,
    rooms: &'a [Room],
    /// Per group how many people can be moved away, and how many still can in this search.
    spare: Vec<i64>,
    left: Vec<i64>,
    /// Per group the first unit to which people can be moved.
    open: Vec<u32>,
    /// Per unit how many people more or fewer, and the units where that may not be nought.
    moved: Vec<i64>,
    touched: Vec<u32>,
    /// Ascending units from which nobody is moved: those that should rise.
    targets: Vec<u32>,
}

impl<'a> Stock<'a> {
    pub(crate) fn new(classes: &'a Classes, rooms: &'a [Room]) -> Self {
        let mut spare = vec![0_i64; classes.len() as usize];
        let mut open = vec![NONE; spare.len()];
        for (unit, room) in (0_u32..).zip(rooms) {
            let class = classes.of(unit) as usize;
            if let (Some(spare), Some(open)) = (spare.get_mut(class), open.get_mut(class)) {
                *spare = spare.saturating_add(room.spare);
                if room.open && *open == NONE {
                    *open = unit;
                }
            }
        }
        Self {
            classes,
            rooms,
            left: spare.clone(),
            spare,
            open,
            moved: vec![0; rooms.len()],
            touched: Vec::new(),
            targets: Vec::new(),
        }
    }

    /// Starts a search for some ascending units that should rise.
    pub(super) fn start(&mut self, targets: &[u32]) {
        self.end();
        for unit in targets {
            let held = self.rooms.get(*unit as usize).map_or(0, |room| room.spare);
            if let Some(left) = self.left.get_mut(self.classes.of(*unit) as usize) {
                *left -= held;
            }
        }
        self.targets.extend(targets);
    }

    /// What was moved, by ascending units.
    pub(super) fn shift(&mut self) -> Vec<(u32, i64)> {
        self.touched.sort_unstable();
        self.touched.dedup();
        let people = |unit: &u32| self.moved.get(*unit as usize).copied().unwrap_or(0);
        let shift = self.touched.iter().map(|unit| (*unit, people(unit)));
        shift.filter(|(_, people)| *people != 0).collect()
    }

    /// Puts everything back.
    pub(super) fn end(&mut self) {
        for unit in self.touched.drain(..).chain(self.targets.drain(..)) {
            if let Some(moved) = self.moved.get_mut(unit as usize) {
                *moved = 0;
            }
            let class = self.classes.of(unit) as usize;
            if let (Some(left), Some(spare)) = (self.left.get_mut(class), self.spare.get(class)) {
                *left = *spare;
            }
        }
    }

    /// How many people can be moved away from a group, whatever is moved.
    pub(crate) fn spare(&self, class: u32) -> i64 {
        self.spare.get(class as usize).copied().unwrap_or(0)
    }

    /// How many people can still be moved away from a group, outside the units that should rise.
    pub(super) fn left(&self, class: u32) -> i64 {
        self.left.get(class as usize).copied().unwrap_or(0)
    }

    /// The first unit of a group to which people can be moved.
    pub(super) fn open_unit(&self, class: u32) -> Option<u32> {
        let unit = self.open.get(class as usize).copied();
        unit.filter(|unit| *unit != NONE)
    }

    pub(super) fn is_open(&self, unit: u32) -> bool {
        self.rooms.get(unit as usize).is_some_and(|room| room.open)
    }

    pub(super) fn is_target(&self, unit: u32) -> bool {
        self.targets.binary_search(&unit).is_ok()
    }

    pub(super) fn give(&mut self, unit: u32, people: i64) {
        let is_target = self.is_target(unit);
        let Some(moved) = self.moved.get_mut(unit as usize) else {
            return;
        };
        // What was put there on the way stays there: a witness is simpler to follow when nothing moves twice.
        let before = (*moved).min(0);
        *moved = moved.saturating_add(people);
        let back = (*moved).min(0) - before;
        self.touched.push(unit);
        if !is_target && let Some(left) = self.left.get_mut(self.classes.of(unit) as usize) {
            *left += back;
        }
    }

    /// Moves people away from a group, as many as are wanted and there, and says how many.
    pub(super) fn take(&mut self, class: u32, people: i64) -> i64 {
        let mut left = people.min(self.left(class));
        let taken = left.max(0);
        for unit in self.classes.units(class) {
            if left <= 0 {
                break;
            }
            let moved = self.left_in(*unit).min(left);
            if moved > 0 {
                self.give(*unit, -moved);
                left -= moved;
            }
        }
        taken
    }

    fn left_in(&self, unit: u32) -> i64 {
        let room = self.rooms.get(unit as usize).map_or(0, |room| room.spare);
        if room <= 0 || self.is_target(unit) {
            return 0;
        }
        room + self.moved.get(unit as usize).map_or(0, |moved| (*moved).min(0))
    }
}
