//! Finds a direction that raises one atom: its circuit, and repairs where the basis has too little room.

use super::super::atoms::number;
use super::basis::{Basis, Elimination};
use super::columns::{Columns, Room};

/// How often one direction is repaired while every repair helps.
const REPAIRS: usize = 64;
/// How many columns are compared for one repair.
const COMPARED: usize = 24;
/// How often it is repaired where a repair may also make things worse for a while, how many columns are compared then,
/// and how long a change is not taken back.
const PATIENT_REPAIRS: usize = 160;
const PATIENTLY_COMPARED: usize = 160;
const KEPT: usize = 7;
/// No step goes further: repairs that make things worse for a while may otherwise grow out of all numbers.
const FARTHEST: i64 = 1 << 32;

/// A search for directions, one after the other.
#[derive(Debug)]
pub(super) struct Search<'a> {
    columns: &'a Columns,
    basis: &'a Basis,
    elimination: Elimination,
    /// The combination of the atom that has to rise.
    own: Vec<(u32, i16)>,
    /// Per place of the basis its room.
    rooms: Vec<Room>,
    /// Per place of the basis its change, and whether it is in the list of those that were touched.
    changes: Vec<(i64, bool)>,
    touched: Vec<u32>,
    /// The columns outside the basis that move.
    moved: Vec<(u32, i64)>,
    /// Which part of the columns is compared.
    attempt: usize,
    /// How long repairs may make things worse for a while.
    patience: usize,
    /// Which columns may not go back which way, and until which repair.
    kept: Vec<(u32, i64, usize)>,
    /// The place of the basis that stood in the way last.
    pub(super) hindered: Option<u32>,
    /// How many steps were taken: a count, so that every machine decides alike.
    pub(super) work: u64,
}

/// What has to rise, and by how much.
#[derive(Debug, Clone, Copy)]
struct Goal {
    column: u32,
    /// Its place, when it is in the basis itself.
    place: Option<u32>,
    need: i64,
}

impl<'a> Search<'a> {
    pub(super) fn new(columns: &'a Columns, basis: &'a Basis, elimination: Elimination) -> Self {
        Self {
            columns,
            own: Vec::new(),
            rooms: (0..number(basis.len()))
                .map(|place| columns.room(basis.column(place)))
                .collect(),
            changes: vec![(0, false); basis.len()],
            basis,
            elimination,
            touched: Vec::new(),
            moved: Vec::new(),
            attempt: 0,
            patience: 0,
            kept: Vec::new(),
            hindered: None,
            work: 0,
        }
    }

    /// A direction that raises the atom by at least the need, atom by atom; nothing when none was found.
    ///
    /// Each attempt looks at other columns; with patience it also leaves dead ends, which takes long.
    pub(super) fn raise(
        &mut self,
        atom: u32,
        need: i64,
        attempt: usize,
        patience: usize,
    ) -> Option<Vec<(u32, i64)>> {
        let alone = |row: &u32| self.columns.row_room(*row).up >= need;
        if self.columns.room(atom).up >= need && self.columns.members(atom).iter().all(alone) {
            return Some(vec![(atom, need)]);
        }
        (self.attempt, self.patience) = (attempt, patience);
        self.kept.clear();
        self.hindered = None;
        let goal = Goal {
            column: atom,
            place: self.basis.place(atom),
            need,
        };
        // In the basis itself it has to rise like a column that lies too low.
        let floor = Room {
            down: -need,
            up: Room::ENDLESS.up,
        };
        let own = goal
            .place
            .and_then(|place| Some(std::mem::replace(self.rooms.get_mut(place as usize)?, floor)));
        let ready = match goal.place {
            Some(place) => {
                self.touch(place);
                true
            }
            None => self.start(goal),
        };
        let found = ready && self.repair(goal);
        if let (Some(place), Some(own)) = (goal.place, own)
            && let Some(room) = self.rooms.get_mut(place as usize)
        {
            *room = own;
        }
        let direction = found.then(|| self.direction());
        for place in self.touched.drain(..) {
            if let Some(change) = self.changes.get_mut(place as usize) {
                *change = (0, false);
            }
        }
        self.moved.clear();
        direction
    }

    /// Raises the atom by its circuit alone.
    fn start(&mut self, goal: Goal) -> bool {
        let mut own = std::mem::take(&mut self.own);
        let found = (self.basis).express(self.columns.members(goal.column), &mut self.elimination, &mut own);
        if found {
            self.moved.push((goal.column, goal.need));
            self.follow(&own, goal.need);
        }
        self.own = own;
        if found && self.attempt.is_multiple_of(2) {
            self.take_up(goal);
        }
        found
    }

    /// Lets the slacks of the atom's own rows take up what they can, before others have to move.
    fn take_up(&mut self, goal: Goal) {
        let columns = self.columns;
        for slack in columns
            .members(goal.column)
            .iter()
            .filter_map(|row| columns.slack(*row))
        {
            let by = goal.need.min(columns.room(slack).down);
            if by > 0 && self.basis.place(slack).is_none() {
                self.go(slack, -by);
            }
        }
    }

    fn is_patient(&self) -> bool {
        self.patience > 0
    }

    fn repair(&mut self, goal: Goal) -> bool {
        let most = if self.is_patient() {
            PATIENT_REPAIRS * self.patience
        } else {
            REPAIRS
        };
        for repair in 0..most {
            let Some((place, excess)) = self.worst(goal) else {
                return true;
            };
            self.hindered = Some(place);
            let Some((column, by)) = self.best(goal, place, excess, repair) else {
                return false;
            };
            self.go(column, by);
            if self.is_patient() {
                self.kept.retain(|(_, _, until)| *until > repair);
                self.kept
                    .push((column, by.signum(), repair + KEPT + self.attempt + repair % KEPT));
            }
        }
        self.worst(goal).is_none()
    }

    /// The place of the basis that is furthest out of its room, with how far and on which side.
    fn worst(&self, goal: Goal) -> Option<(u32, i64)> {
        let mut worst: Option<(u32, i64)> = None;
        for place in &self.touched {
            let change = self.change(*place);
            let room = self.room(*place);
            let excess = room.excess(change);
            if excess > worst.map_or(0, |(_, excess)| excess.abs()) {
                worst = Some((
                    *place,
                    if change < 0 || goal.place == Some(*place) {
                        excess
                    } else {
                        -excess
                    },
                ));
            }
        }
        worst
    }

    /// The column whose step lowers what is out of room the most; nothing when none does.
    fn best(&mut self, goal: Goal, place: u32, excess: i64, repair: usize) -> Option<(u32, i64)> {
        let basis = self.basis;
        let users = basis.users(place);
        let compared = if self.is_patient() {
            PATIENTLY_COMPARED
        } else {
            COMPARED
        };
        let stride = (users.len() / compared).max(1);
        // Half of them those of the shortest combinations, half of them spread over all.
        let skipped = if self.is_patient() {
            0
        } else {
            self.attempt * compared / 2
        };
        let near = users.iter().skip(skipped).take(compared / 2);
        let far = users
            .iter()
            .skip(compared / 2 + self.attempt * KEPT)
            .step_by(stride);
        let mut best: Option<(i64, u32, i64)> = None;
        let enough = if self.is_patient() { i64::MAX } else { 0 };
        for (column, part) in near.chain(far) {
            if *column == goal.column {
                continue;
            }
            let part = i64::from(*part);
            // The basis follows with the opposite sign.
            let sign = if (excess > 0) == (part > 0) { -1 } else { 1 };
            let room = self.columns.room(*column);
            let already = self.moved(*column);
            let left = if sign > 0 {
                room.up.saturating_sub(already)
            } else {
                room.down.saturating_add(already)
            };
            let size = (excess.abs() / part.abs()).clamp(1, FARTHEST).min(left);
            let back =
                |(other, way, until): &(u32, i64, usize)| other == column && *way != sign && *until > repair;
            if size <= 0 || self.kept.iter().any(back) {
                continue;
            }
            let by = sign * size;
            let gain = self.gain(*column, by);
            if gain < best.map_or(enough, |(gain, ..)| gain) {
                best = Some((gain, *column, by));
            }
        }
        best.map(|(_, column, by)| (column, by))
    }

    /// How much is out of room after a step, less what is now.
    fn gain(&mut self, column: u32, by: i64) -> i64 {
        let basis = self.basis;
        let parts = basis.parts(column);
        self.work += parts.len() as u64;
        let mut gain = 0_i64;
        for (place, part) in parts {
            let change = self.change(*place);
            let room = self.room(*place);
            let more = room.excess(change - by * i64::from(*part)) - room.excess(change);
            gain = gain.saturating_add(more);
        }
        gain
    }

    fn room(&self, place: u32) -> Room {
        self.rooms.get(place as usize).copied().unwrap_or(Room::NONE)
    }

    fn change(&self, place: u32) -> i64 {
        self.changes.get(place as usize).map_or(0, |(change, _)| *change)
    }

    fn moved(&self, column: u32) -> i64 {
        self.moved
            .iter()
            .find(|(other, _)| *other == column)
            .map_or(0, |(_, by)| *by)
    }

    fn go(&mut self, column: u32, by: i64) {
        match self.moved.iter_mut().find(|(other, _)| *other == column) {
            Some((_, sum)) => *sum += by,
            None => self.moved.push((column, by)),
        }
        let basis = self.basis;
        self.follow(basis.parts(column), by);
    }

    /// What the basis does when a column moves.
    fn follow(&mut self, parts: &[(u32, i16)], by: i64) {
        for (place, part) in parts {
            self.touch(*place);
            if let Some((change, _)) = self.changes.get_mut(*place as usize) {
                *change -= by * i64::from(*part);
            }
        }
        self.work += parts.len() as u64;
    }

    fn touch(&mut self, place: u32) {
        if let Some((_, touched)) = self.changes.get_mut(place as usize)
            && !std::mem::replace(touched, true)
        {
            self.touched.push(place);
        }
    }

    /// The direction over atoms, ascending.
    fn direction(&self) -> Vec<(u32, i64)> {
        let base = self
            .touched
            .iter()
            .map(|place| (self.basis.column(*place), self.change(*place)));
        let mut direction: Vec<(u32, i64)> = self
            .moved
            .iter()
            .copied()
            .chain(base)
            .filter(|(column, by)| *column < self.columns.atoms && *by != 0)
            .collect();
        direction.sort_unstable();
        direction
    }
}
