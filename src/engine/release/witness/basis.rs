//! A basis of columns with the most room, and every other column as a whole combination of it.
//!
//! Raising one column by one person and lowering the columns of its combination changes no row. So whoever chooses
//! whole numbers for the columns outside the basis has whole numbers on the basis too, and only the rooms of the few
//! basis columns are left to look at.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::super::atoms::number;
use super::columns::{Columns, Room};

const NONE: u32 = u32::MAX;
/// So many atoms of every row stand ready, whatever their room.
const PER_ROW: usize = 8;
/// Larger multiples are no use to anybody, and could grow without end.
const LARGEST: i32 = 10_000;

/// A number that is another for every column and variant (the finish of SplitMix64: Steele, Lea and Flood 2014).
fn mixed(column: u32, variant: usize) -> u64 {
    let mut mixed = (u64::from(column) << 32 | variant as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed ^ (mixed >> 27)
}

/// The basis, and the combinations of the other columns.
#[derive(Debug)]
pub(super) struct Basis {
    pivots: Vec<Pivot>,
    /// Per column its place in the basis.
    place_of: Vec<u32>,
    /// Per column its combination: places of the basis with multiples.
    starts: Vec<usize>,
    ends: Vec<usize>,
    parts: Vec<(u32, i16)>,
    /// Per place the columns with it in their combination, in the order of their room.
    users_from: Vec<usize>,
    users: Vec<(u32, i16)>,
}

#[derive(Debug)]
struct Pivot {
    column: u32,
    row: u32,
    sign: i32,
    /// The rest of the column when the pivots before it were taken off, without the pivot row.
    rest: Vec<(u32, i32)>,
    /// How much of the pivots before it was taken off.
    taken: Vec<(u32, i32)>,
}

impl Basis {
    /// At most so many atoms stand ready, those with the most room, besides one for every row.
    pub(super) fn new(columns: &Columns, rooms: &[Room], most: usize, variant: usize) -> (Self, Elimination) {
        let room = |column: &u32| rooms.get(*column as usize).copied().unwrap_or(Room::NONE);
        let mut order: Vec<u32> = (0..number(columns.len()))
            .filter(|column| *column < columns.atoms || room(column) != Room::NONE)
            .collect();
        order.sort_by_cached_key(|column| {
            let room = room(column);
            let (least, most) = (room.down.min(room.up), room.down.max(room.up));
            if variant == 0 {
                // Of the same room those that are much like the others go first: they leave little of the columns
                // after them, so that combinations have few parts and small multiples.
                (Reverse((least, most)), columns.rarity(*column))
            } else {
                // Of about the same room others go first, so that other columns balance a change.
                let about = (i64::from(least.max(1).ilog2()), 0);
                (Reverse(about), mixed(*column, variant))
            }
        });
        let mut atoms = 0;
        let mut met = vec![0_usize; columns.rows];
        order.retain(|column| {
            let mut first = false;
            for row in columns.members(*column) {
                if let Some(met) = met.get_mut(*row as usize) {
                    *met += 1;
                    first |= *met <= PER_ROW;
                }
            }
            atoms += usize::from(*column < columns.atoms);
            *column >= columns.atoms || atoms <= most || first
        });
        let mut basis = Self {
            pivots: Vec::new(),
            place_of: vec![NONE; columns.len()],
            starts: vec![0; columns.len()],
            ends: vec![0; columns.len()],
            parts: Vec::new(),
            users_from: Vec::new(),
            users: Vec::new(),
        };
        let mut elimination = Elimination::new(columns.rows);
        for column in &order {
            basis.take_in(columns, *column, &mut elimination);
        }
        // With the slacks of the rows that follow from others every row has its place.
        for row in 0..number(columns.rows) {
            let slack = columns.slack(row);
            if elimination.is_free(row) && basis.place(slack).is_none() {
                basis.take_in(columns, slack, &mut elimination);
            }
        }
        basis.note_users(&order);
        (basis, elimination)
    }

    /// The combination of any column; nothing when it has none.
    pub(super) fn express(
        &self,
        members: &[u32],
        elimination: &mut Elimination,
        parts: &mut Vec<(u32, i16)>,
    ) -> bool {
        parts.clear();
        let Some(taken) = elimination.reduce(&self.pivots, members) else {
            elimination.clear();
            return false;
        };
        elimination.rest().is_empty() && elimination.combine(&self.pivots, &taken, parts)
    }

    /// How many columns the basis has.
    pub(super) fn len(&self) -> usize {
        self.pivots.len()
    }

    pub(super) fn column(&self, place: u32) -> u32 {
        self.pivots.get(place as usize).map_or(NONE, |pivot| pivot.column)
    }

    /// The place of a column in the basis, if it is there.
    pub(super) fn place(&self, column: u32) -> Option<u32> {
        let place = self.place_of.get(column as usize).copied();
        place.filter(|place| *place != NONE)
    }

    /// The combination of a column outside the basis; empty when it has none.
    pub(super) fn parts(&self, column: u32) -> &[(u32, i16)] {
        self.parts.get(self.range(column)).unwrap_or(&[])
    }

    /// The same, of which the range is known.
    pub(super) fn parts_in(&self, from: u32, to: u32) -> &[(u32, i16)] {
        self.parts.get(from as usize..to as usize).unwrap_or(&[])
    }

    /// Where the combination of a column stands.
    pub(super) fn range(&self, column: u32) -> std::ops::Range<usize> {
        let at = column as usize;
        let (from, to) = (self.starts.get(at), self.ends.get(at));
        from.copied().unwrap_or(0)..to.copied().unwrap_or(0)
    }

    /// One part of a combination.
    pub(super) fn part(&self, column: u32, at: usize) -> Option<(u32, i16)> {
        self.parts
            .get(self.range(column))
            .and_then(|parts| parts.get(at))
            .copied()
    }

    /// The columns that have a place of the basis in their combination, those with the most room first.
    pub(super) fn users(&self, place: u32) -> &[(u32, i16)] {
        let at = place as usize;
        match (self.users_from.get(at), self.users_from.get(at + 1)) {
            (Some(from), Some(to)) => self.users.get(*from..*to).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// Takes a column into the basis, or notes its combination.
    fn take_in(&mut self, columns: &Columns, column: u32, elimination: &mut Elimination) {
        let taken = elimination.reduce(&self.pivots, columns.members(column));
        let Some(taken) = taken else {
            elimination.clear();
            return;
        };
        let rest = elimination.rest();
        if rest.is_empty() {
            let from = self.parts.len();
            if elimination.combine(&self.pivots, &taken, &mut self.parts) {
                if let (Some(start), Some(end)) = (
                    self.starts.get_mut(column as usize),
                    self.ends.get_mut(column as usize),
                ) {
                    (*start, *end) = (from, self.parts.len());
                }
            } else {
                self.parts.truncate(from);
            }
            return;
        }
        // Only by plus or minus one do whole numbers stay whole; the row with the fewest atoms disturbs the least.
        let pivot = rest
            .iter()
            .filter(|(_, value)| value.abs() == 1)
            .min_by_key(|(row, _)| (columns.size(*row), *row));
        let Some((row, sign)) = pivot.copied() else {
            return;
        };
        let place = number(self.pivots.len());
        elimination.note_pivot(row, place);
        if let Some(own) = self.place_of.get_mut(column as usize) {
            *own = place;
        }
        self.pivots.push(Pivot {
            column,
            row,
            sign,
            rest: rest.into_iter().filter(|(other, _)| *other != row).collect(),
            taken,
        });
    }

    fn note_users(&mut self, order: &[u32]) {
        let mut counts = vec![0_usize; self.pivots.len() + 1];
        for (place, _) in &self.parts {
            if let Some(count) = counts.get_mut(*place as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut counts {
            sum += *count;
            *count = sum;
        }
        let mut next = counts.clone();
        let mut users = vec![(NONE, 0_i16); self.parts.len()];
        let mut order = order.to_vec();
        order.sort_by_key(|column| self.parts(*column).len());
        for column in &order {
            for (place, part) in self.parts(*column) {
                if let Some(at) = next.get_mut(*place as usize) {
                    if let Some(user) = users.get_mut(*at) {
                        *user = (*column, *part);
                    }
                    *at += 1;
                }
            }
        }
        (self.users_from, self.users) = (counts, users);
    }
}

/// Scratch space for one column at a time; empty between two columns.
#[derive(Debug)]
pub(super) struct Elimination {
    /// Per row the place of its pivot.
    pivot_of: Vec<u32>,
    values: Vec<i32>,
    touched: Vec<u32>,
    ahead: BinaryHeap<Reverse<u32>>,
    shares: Vec<i32>,
    behind: BinaryHeap<u32>,
}

impl Elimination {
    fn new(rows: usize) -> Self {
        Self {
            pivot_of: vec![NONE; rows],
            values: vec![0; rows],
            touched: Vec::new(),
            ahead: BinaryHeap::new(),
            shares: vec![0; rows],
            behind: BinaryHeap::new(),
        }
    }

    /// Whether a row has no pivot yet.
    fn is_free(&self, row: u32) -> bool {
        self.pivot_of.get(row as usize) == Some(&NONE)
    }

    fn note_pivot(&mut self, row: u32, place: u32) {
        if let Some(pivot) = self.pivot_of.get_mut(row as usize) {
            *pivot = place;
        }
    }

    /// Takes pivots off a column, the first first; gives how much of each, or nothing when the multiples grow too large.
    fn reduce(&mut self, pivots: &[Pivot], members: &[u32]) -> Option<Vec<(u32, i32)>> {
        for row in members {
            self.change(*row, 1);
        }
        let mut taken = Vec::new();
        while let Some(Reverse(place)) = self.ahead.pop() {
            let Some(pivot) = pivots.get(place as usize) else {
                continue;
            };
            let value = self.values.get(pivot.row as usize).copied().unwrap_or(0);
            if value == 0 {
                continue;
            }
            let factor = value * pivot.sign;
            if factor.abs() > LARGEST {
                return None;
            }
            self.change(pivot.row, -value);
            for (row, part) in &pivot.rest {
                self.change(*row, -factor * part);
            }
            taken.push((place, factor));
        }
        Some(taken)
    }

    fn change(&mut self, row: u32, by: i32) {
        if let (Some(value), Some(pivot)) =
            (self.values.get_mut(row as usize), self.pivot_of.get(row as usize))
        {
            if *value == 0 {
                self.touched.push(row);
                if *pivot != NONE {
                    self.ahead.push(Reverse(*pivot));
                }
            }
            *value = value.saturating_add(by);
        }
    }

    /// What is left of the column, row by row; the scratch space is empty afterwards.
    fn rest(&mut self) -> Vec<(u32, i32)> {
        let mut rest = Vec::new();
        for row in self.touched.drain(..) {
            if let Some(value) = self.values.get_mut(row as usize) {
                if *value != 0 {
                    rest.push((row, *value));
                }
                *value = 0;
            }
        }
        rest
    }

    fn clear(&mut self) {
        self.ahead.clear();
        self.rest();
    }

    /// Writes a sum of reduced columns as a sum of the columns themselves, the last first.
    fn combine(&mut self, pivots: &[Pivot], taken: &[(u32, i32)], parts: &mut Vec<(u32, i16)>) -> bool {
        for (place, factor) in taken {
            self.share(*place, *factor);
        }
        let mut whole = true;
        while let Some(place) = self.behind.pop() {
            let share = self.shares.get_mut(place as usize).map_or(0, std::mem::take);
            if share == 0 {
                continue;
            }
            match i16::try_from(share) {
                Ok(part) if share.abs() <= LARGEST => parts.push((place, part)),
                _ => whole = false,
            }
            for (before, factor) in pivots.get(place as usize).map_or(&[][..], |pivot| &pivot.taken) {
                self.share(*before, share.saturating_mul(-*factor));
            }
        }
        whole
    }

    fn share(&mut self, place: u32, by: i32) {
        if let Some(share) = self.shares.get_mut(place as usize) {
            if *share == 0 {
                self.behind.push(place);
            }
            *share = share.saturating_add(by);
        }
    }
}
