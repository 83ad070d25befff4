//! Finds a direction that raises one atom: its circuit, and repairs where the basis has too little room.

use std::cell::Cell;
use std::cmp::Reverse;

use super::super::atoms::number;
use super::basis::{Basis, Elimination};
use super::columns::{Columns, Room, Row};

/// How often one direction is repaired while every repair helps.
const REPAIRS: usize = 64;
/// How many columns are compared for one repair.
const COMPARED: usize = 12;
/// How often it is repaired where a repair may also make things worse for a while, how many columns are compared then,
/// and how long a change is not taken back.
const PATIENT_REPAIRS: usize = 160;
const PATIENTLY_COMPARED: usize = 60;
const KEPT: usize = 7;
/// No step goes further: repairs that make things worse for a while may otherwise grow out of all numbers.
const FARTHEST: i64 = 1 << 24;

/// How a direction is sought.
#[derive(Debug, Clone, Copy)]
pub(super) enum Way {
    /// Each attempt looks at other columns.
    Quick(usize),
    /// Also out of dead ends, which takes long; each number another way, and longer.
    Patient(usize),
}

/// How far something can change, in few bytes: the search waits for memory more than for sums. What is wider than
/// [`WIDEST`] is as wide as that, so that nothing is found that has no room.
#[derive(Debug, Clone, Copy)]
struct Reach {
    down: i32,
    up: i32,
}

/// No change is larger.
const WIDEST: i64 = 1 << 30;

impl Reach {
    fn of(room: Room) -> Self {
        Self {
            down: narrow(room.down),
            up: narrow(room.up),
        }
    }

    /// How far a change lies outside.
    fn excess(self, change: i64) -> i64 {
        (-i64::from(self.down) - change)
            .max(change - i64::from(self.up))
            .max(0)
    }
}

fn narrow(number: i64) -> i32 {
    i32::try_from(number.clamp(-WIDEST, WIDEST)).unwrap_or(0)
}

/// One place of the basis: its room, its change, and how far that lies out of the room.
#[derive(Debug, Clone, Copy)]
struct Place {
    reach: Reach,
    change: i32,
    excess: i32,
}

impl Place {
    fn new(reach: Reach) -> Self {
        Self {
            reach,
            change: 0,
            excess: 0,
        }
    }

    /// Sets room and change; gives by how much more lies out of room.
    fn set(&mut self, reach: Reach, change: i64) -> i64 {
        let (before, excess) = (self.excess, narrow(reach.excess(change)));
        (self.reach, self.change, self.excess) = (reach, narrow(change), excess);
        i64::from(excess) - i64::from(before)
    }
}

/// What is asked of a column that is compared, in one piece of memory.
#[derive(Debug, Clone, Copy)]
struct Compared {
    from: u32,
    to: u32,
    reach: Reach,
}

/// A search for directions, one after the other.
#[derive(Debug)]
pub(super) struct Search {
    columns: Columns,
    basis: Basis,
    elimination: Elimination,
    /// The combination of the atom that has to rise.
    own: Vec<(u32, i16)>,
    /// How far columns can change, and how far they could when counts gave way.
    rooms: Vec<Room>,
    lent: Vec<Room>,
    /// Whether counts may give way.
    lending: bool,
    /// The basis, with the rooms that hold now.
    places: Vec<Place>,
    /// The places that were touched, and per place whether it was.
    touched: Vec<u32>,
    is_touched: Vec<bool>,
    /// The columns, with the rooms that hold now.
    compared: Vec<Compared>,
    /// Whether a change grew out of all numbers.
    lost: bool,
    /// How much lies out of room, of all places together.
    out_of_room: i64,
    /// The columns outside the basis that move.
    moved: Vec<(u32, i64)>,
    /// Which part of the columns is compared.
    attempt: usize,
    /// How long repairs may make things worse for a while.
    patience: usize,
    /// Which columns may not go back which way, and until which repair.
    kept: Vec<(u32, i64, usize)>,
    /// How many steps were taken: a count, so that every machine decides alike.
    work: Cell<u64>,
}

/// Which column has to change, and by how much at least.
#[derive(Debug, Clone, Copy)]
struct Goal {
    column: u32,
    /// Its place, when it is in the basis itself.
    place: Option<u32>,
    by: i64,
}

impl Search {
    pub(super) fn new(atoms: &[Room], rows: &[Row<'_>], ready: usize, variant: usize) -> Self {
        let columns = Columns::new(atoms.len(), rows);
        let all = |room: fn(&Row<'_>) -> Room| {
            let slacks = rows.iter().map(|row| room(row).turned());
            atoms.iter().copied().chain(slacks).collect::<Vec<Room>>()
        };
        let lent = all(|row| row.lent);
        let rooms = all(|row| row.room);
        let (basis, elimination) = Basis::new(&columns, &lent, ready, variant);
        let compared = (0_u32..).zip(&rooms).map(|(column, room)| {
            let parts = basis.range(column);
            Compared {
                from: number(parts.start),
                to: number(parts.end),
                reach: Reach::of(*room),
            }
        });
        Self {
            compared: compared.collect(),
            own: Vec::new(),
            places: (0..number(basis.len()))
                .map(|place| Place::new(Reach::of(room_of(&rooms, basis.column(place)))))
                .collect(),
            is_touched: vec![false; basis.len()],
            lost: false,
            rooms,
            lent,
            lending: false,
            columns,
            basis,
            elimination,
            touched: Vec::new(),
            out_of_room: 0,
            moved: Vec::new(),
            attempt: 0,
            patience: 0,
            kept: Vec::new(),
            work: Cell::new(0),
        }
    }

    /// How many steps were taken since this was asked last.
    pub(super) fn take_work(&self) -> u64 {
        self.work.take()
    }

    /// Gives a row another room; what was found with less stays right.
    pub(super) fn set_row(&mut self, row: u32, room: Room) {
        let slack = self.columns.slack(row);
        if let Some(own) = self.rooms.get_mut(slack as usize) {
            *own = room.turned();
        }
        let lent = room_of(&self.lent, slack).or(room.turned());
        if let Some(own) = self.lent.get_mut(slack as usize) {
            *own = lent;
        }
        self.renew(slack);
    }

    /// Gives a row another room for when counts give way.
    pub(super) fn set_lent(&mut self, row: u32, room: Room) {
        let slack = self.columns.slack(row);
        if let Some(own) = self.lent.get_mut(slack as usize) {
            *own = room.turned();
        }
        self.renew(slack);
    }

    /// Lets counts give way from now on, or no longer.
    pub(super) fn set_lending(&mut self, lending: bool) {
        self.lending = lending;
        // Only rows can have another room.
        for row in 0..number(self.columns.rows) {
            self.renew(self.columns.slack(row));
        }
    }

    fn renew(&mut self, column: u32) {
        let reach = Reach::of(self.column_room(column));
        if let Some(place) = self.basis.place(column)
            && let Some(place) = self.places.get_mut(place as usize)
        {
            place.reach = reach;
        }
        if let Some(compared) = self.compared.get_mut(column as usize) {
            compared.reach = reach;
        }
    }

    pub(super) fn rows_of(&self, column: u32) -> &[u32] {
        self.columns.members(column)
    }

    /// The rows that a direction changes, ascending, each with by how much.
    pub(super) fn changes_of(&self, direction: &[(u32, i64)]) -> Vec<(u32, i64)> {
        let mut changes: Vec<(u32, i64)> = (direction.iter())
            .flat_map(|(atom, by)| self.columns.members(*atom).iter().map(move |row| (*row, *by)))
            .collect();
        changes.sort_unstable_by_key(|(row, _)| *row);
        changes.dedup_by(|next, sum| {
            let same = next.0 == sum.0;
            sum.1 += if same { next.1 } else { 0 };
            same
        });
        changes.retain(|(_, by)| *by != 0);
        changes
    }

    /// By how much a direction changes a row.
    pub(super) fn change_of(&self, direction: &[(u32, i64)], row: u32) -> i64 {
        let inside = |atom: u32| self.columns.members(atom).binary_search(&row).is_ok();
        direction
            .iter()
            .filter(|(atom, _)| inside(*atom))
            .map(|(_, by)| by)
            .sum()
    }

    /// A direction that raises the atom by at least the need, atom by atom; nothing when none was found.
    pub(super) fn raise(&mut self, atom: u32, need: i64, way: Way) -> Option<Vec<(u32, i64)>> {
        let alone = |row: &u32| self.column_room(self.columns.slack(*row)).down >= need;
        if self.column_room(atom).up >= need && self.columns.members(atom).iter().all(alone) {
            return Some(vec![(atom, need)]);
        }
        self.change_by(atom, need, way)
    }

    /// A direction that raises the sum of a row by at least the need, atom by atom; nothing when none was found.
    pub(super) fn raise_row(&mut self, row: u32, need: i64, way: Way) -> Option<Vec<(u32, i64)>> {
        let slack = self.columns.slack(row);
        if self.column_room(slack).down < need {
            return None;
        }
        self.change_by(slack, -need, way)
    }

    fn change_by(&mut self, column: u32, by: i64, way: Way) -> Option<Vec<(u32, i64)>> {
        (self.attempt, self.patience) = match way {
            Way::Quick(attempt) => (attempt, 0),
            Way::Patient(patience) => (patience.saturating_sub(1), patience),
        };
        let goal = Goal {
            column,
            place: self.basis.place(column),
            by,
        };
        // In the basis itself it has to move like a column that lies too low, or too high.
        let Room { down, up } = self.column_room(column);
        let moved = if by > 0 {
            Room { down: -by, up }
        } else {
            Room { down, up: by }
        };
        if let Some(place) = goal.place.and_then(|place| self.places.get_mut(place as usize)) {
            self.out_of_room += place.set(Reach::of(moved), 0);
        }
        let ready = match goal.place {
            Some(place) => {
                self.touch(place);
                true
            }
            None => self.start(goal),
        };
        let found = ready && self.repair(goal, way) && !self.lost;
        let direction = found.then(|| self.direction());
        self.clear();
        self.renew(column);
        direction
    }

    fn clear(&mut self) {
        for place in self.touched.drain(..) {
            if let Some(place) = self.places.get_mut(place as usize) {
                *place = Place::new(place.reach);
            }
            if let Some(touched) = self.is_touched.get_mut(place as usize) {
                *touched = false;
            }
        }
        (self.out_of_room, self.lost) = (0, false);
        self.moved.clear();
        self.kept.clear();
    }

    /// Moves the column by its circuit alone.
    fn start(&mut self, goal: Goal) -> bool {
        let mut own = std::mem::take(&mut self.own);
        let found = (self.basis).express(self.columns.members(goal.column), &mut self.elimination, &mut own);
        if found {
            self.moved.push((goal.column, goal.by));
            for (place, part) in &own {
                self.follow(*place, *part, goal.by);
            }
        }
        self.own = own;
        if found && goal.column < self.columns.atoms && self.attempt.is_multiple_of(2) {
            self.take_up(goal);
        }
        found
    }

    /// Lets the slacks of the atom's own rows take up what they can, before others have to move.
    fn take_up(&mut self, goal: Goal) {
        for at in 0..self.columns.members(goal.column).len() {
            let Some(row) = self.columns.members(goal.column).get(at).copied() else {
                continue;
            };
            let slack = self.columns.slack(row);
            let by = goal.by.min(self.column_room(slack).down);
            if by > 0 && self.basis.place(slack).is_none() && !self.basis.parts(slack).is_empty() {
                self.go(slack, -by);
            }
        }
    }

    fn is_patient(&self) -> bool {
        self.patience > 0
    }

    fn repair(&mut self, goal: Goal, way: Way) -> bool {
        let most = match way {
            Way::Patient(patience) => PATIENT_REPAIRS * patience,
            Way::Quick(_) => REPAIRS,
        };
        for repair in 0..most {
            let Some((place, excess)) = self.worst() else {
                return true;
            };
            let step =
                (self.best(goal, place, excess, repair)).or_else(|| self.elsewhere(goal, place, repair));
            if let Some((column, by)) = step {
                self.go(column, by);
                if self.is_patient() {
                    self.kept.retain(|(_, _, until)| *until > repair);
                    self.kept
                        .push((column, by.signum(), repair + KEPT + self.attempt + repair % KEPT));
                }
            } else if self.kept.is_empty() {
                return false;
            } else {
                self.kept.clear();
            }
        }
        self.worst().is_none()
    }

    /// The best step at another place that is out of its room, the furthest first.
    fn elsewhere(&self, goal: Goal, worst: u32, repair: usize) -> Option<(u32, i64)> {
        let mut places: Vec<(u32, i64)> = (self.touched.iter())
            .filter(|place| **place != worst)
            .filter_map(|place| self.excess(*place))
            .collect();
        places.sort_by_key(|(place, excess)| (Reverse(excess.abs()), *place));
        (places.into_iter()).find_map(|(place, excess)| self.best(goal, place, excess, repair))
    }

    /// The place of the basis that is furthest out of its room, with how far and on which side.
    fn worst(&self) -> Option<(u32, i64)> {
        let mut worst: Option<(u32, i64)> = None;
        for (place, excess) in self.touched.iter().filter_map(|place| self.excess(*place)) {
            if excess.abs() > worst.map_or(0, |(_, excess)| excess.abs()) {
                worst = Some((place, excess));
            }
        }
        worst
    }

    /// How far a place is out of its room: positive when it has to rise.
    fn excess(&self, place: u32) -> Option<(u32, i64)> {
        let Place {
            reach,
            change,
            excess,
        } = *self.places.get(place as usize)?;
        let rises = change < -reach.down;
        let excess = i64::from(excess);
        (excess > 0).then_some((place, if rises { excess } else { -excess }))
    }

    /// The column whose step lowers what is out of room the most; nothing when none does.
    fn best(&self, goal: Goal, place: u32, excess: i64, repair: usize) -> Option<(u32, i64)> {
        let users = self.basis.users(place);
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
            let Some(compared) = self.compared.get(*column as usize) else {
                continue;
            };
            let already = self.moved(*column);
            let left = if sign > 0 {
                i64::from(compared.reach.up) - already
            } else {
                i64::from(compared.reach.down) + already
            };
            let size = (excess.abs() / part.abs()).clamp(1, FARTHEST).min(left);
            let back =
                |(other, way, until): &(u32, i64, usize)| other == column && *way != sign && *until > repair;
            if size <= 0 || self.kept.iter().any(back) {
                continue;
            }
            let by = sign * size;
            let limit = best.map_or(enough, |(gain, ..)| gain);
            if let Some(gain) = self.gain_below(*compared, by, limit) {
                best = Some((gain, *column, by));
            }
        }
        best.map(|(_, column, by)| (column, by))
    }

    /// How much more is out of room after a step, when it is less than the limit.
    fn gain_below(&self, compared: Compared, by: i64, limit: i64) -> Option<i64> {
        // What is still to come takes away no more than lies out of room now.
        let hopeless = limit.saturating_add(self.out_of_room);
        let mut gain = 0_i64;
        let mut looked_at = 0;
        for (place, part) in self.basis.parts_in(compared.from, compared.to) {
            looked_at += 1;
            if let Some(place) = self.places.get(*place as usize) {
                let change = i64::from(place.change) - by * i64::from(*part);
                // Few steps of bounded length: no sum comes near the largest number.
                gain += place.reach.excess(change) - i64::from(place.excess);
            }
            if gain >= hopeless {
                break;
            }
        }
        self.spend(looked_at);
        (gain < limit).then_some(gain)
    }

    fn spend(&self, steps: usize) {
        self.work.set(self.work.get() + steps as u64);
    }

    fn column_room(&self, column: u32) -> Room {
        room_of(if self.lending { &self.lent } else { &self.rooms }, column)
    }

    fn change(&self, place: u32) -> i64 {
        self.places
            .get(place as usize)
            .map_or(0, |place| i64::from(place.change))
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
        let length = self.basis.parts(column).len();
        for at in 0..length {
            if let Some((place, part)) = self.basis.part(column, at) {
                self.follow(place, part, by);
            }
        }
        self.spend(length);
    }

    /// What a place of the basis does when a column moves.
    fn follow(&mut self, place: u32, part: i16, by: i64) {
        self.touch(place);
        if let Some(place) = self.places.get_mut(place as usize) {
            let change = i64::from(place.change) - by * i64::from(part);
            self.lost |= change.abs() >= WIDEST;
            self.out_of_room += place.set(place.reach, change);
        }
    }

    fn touch(&mut self, place: u32) {
        if let Some(own) = self.is_touched.get_mut(place as usize)
            && !std::mem::replace(own, true)
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

fn room_of(rooms: &[Room], column: u32) -> Room {
    rooms.get(column as usize).copied().unwrap_or(Room::NONE)
}
