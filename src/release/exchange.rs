//! Finds witnesses where single swaps do not suffice: exchanges of many people at once, found by repair.
//!
//! It starts by putting the missing people into the small group, which changes printed numbers, and then lets
//! people change groups one by one, always the change that brings the printed numbers nearest to what they were.
//! Changes just made are not taken back for a while, so that the search leaves dead ends. It ends when every
//! printed number is what it was. The checker judges the result like any other.

use super::classes::Classes;
use super::swaps::Room;

/// With more groups than this the search is left out: it compares all pairs of groups.
pub(crate) const MOST: u32 = 640;
/// How many changes are tried, times the number of groups squared; a count, so that every machine decides alike.
const WORK: usize = 30_000_000;
/// The most changes that are tried for one group.
const STEPS: usize = 200;

/// What all searches under one set of published forms share: how many forms two groups have in common.
#[derive(Debug)]
pub(crate) struct Exchange {
    /// The number of groups; the place after the last stands for people whom no printed number counts.
    groups: usize,
    common: Vec<i16>,
}

impl Exchange {
    /// Compares all groups, if there are not too many of them.
    pub(crate) fn new(classes: &Classes) -> Option<Self> {
        if classes.len() > MOST {
            return None;
        }
        let groups = classes.len() as usize + 1;
        let mut common = vec![0; groups * groups];
        for left in 0..classes.len() {
            for right in 0..classes.len() {
                let both = classes.bits(left).iter().zip(classes.bits(right));
                let shared: u32 = both.map(|(l, r)| (l & r).count_ones()).sum();
                if let Some(place) = common.get_mut(left as usize * groups + right as usize) {
                    *place = i16::try_from(shared).unwrap_or(i16::MAX);
                }
            }
        }
        Some(Self { groups, common })
    }

    /// A shift that raises the targets by at least `need`, or nothing when none was found. All targets have to
    /// be in one group.
    pub(crate) fn raise(
        &self,
        classes: &Classes,
        rooms: &[Room],
        targets: &[u32],
        need: i64,
    ) -> Option<Vec<(u32, i64)>> {
        let is_open = |unit: &u32| rooms.get(*unit as usize).is_some_and(|room| room.open);
        let target = targets.iter().copied().find(is_open)?;
        let own = classes.of(target);
        if targets.iter().any(|unit| classes.of(*unit) != own) {
            return None;
        }
        let mut search = self.start(classes, rooms, targets, own as usize, need)?;
        let steps = (WORK / (self.groups * self.groups)).min(STEPS);
        for step in 0..steps {
            if search.distance == 0 {
                return spread(classes, rooms, targets, target, &search.moved);
            }
            let (down, up) = search.best(step)?;
            search.change(down, up, step);
        }
        None
    }

    fn start(
        &self,
        classes: &Classes,
        rooms: &[Room],
        targets: &[u32],
        own: usize,
        need: i64,
    ) -> Option<Search<'_>> {
        let need = i32::try_from(need).ok().filter(|need| *need < 1_000)?;
        let mut search = Search {
            exchange: self,
            moved: vec![0; self.groups],
            spare: vec![i32::MAX; self.groups],
            open: vec![true; self.groups],
            pull: Vec::with_capacity(self.groups),
            no_rise: vec![0; self.groups],
            no_fall: vec![0; self.groups],
            distance: 0,
        };
        for class in 0..classes.len() {
            let units = classes.units(class);
            let spare = |unit: &u32| match rooms.get(*unit as usize) {
                Some(room) if targets.binary_search(unit).is_err() => room.spare,
                _ => 0,
            };
            let sum = units.iter().map(spare).fold(0, i64::saturating_add);
            *search.spare.get_mut(class as usize)? = i32::try_from(sum).unwrap_or(i32::MAX);
            *search.open.get_mut(class as usize)? = units
                .iter()
                .any(|unit| rooms.get(*unit as usize).is_some_and(|room| room.open));
        }
        *search.moved.get_mut(own)? = need;
        // What the group gained it keeps.
        *search.spare.get_mut(own)? = need.checked_neg()?;
        let row = self.row(own);
        search
            .pull
            .extend(row.iter().map(|common| i32::from(*common) * need));
        search.distance = i64::from(row.get(own).copied()?) * i64::from(need) * i64::from(need);
        Some(search)
    }

    fn row(&self, group: usize) -> &[i16] {
        let from = group * self.groups;
        self.common.get(from..from + self.groups).unwrap_or(&[])
    }
}

/// A search under way.
struct Search<'a> {
    exchange: &'a Exchange,
    /// Per group how many people more or fewer.
    moved: Vec<i32>,
    /// Per group how many people may leave it; of the small group itself nobody that was put there.
    spare: Vec<i32>,
    open: Vec<bool>,
    /// Per group how the differences of its printed numbers add up.
    pull: Vec<i32>,
    /// Per group the step from which it may rise, or fall, again.
    no_rise: Vec<usize>,
    no_fall: Vec<usize>,
    /// The sum of the squared differences of all printed numbers.
    distance: i64,
}

impl Search<'_> {
    /// The change from one group to another after which printed numbers differ least.
    fn best(&self, step: usize) -> Option<(usize, usize)> {
        /// As far as can be, with room for what is taken off; small numbers are compared several at once.
        const FAR: i16 = i16::MAX / 2;
        let own = |group: usize| self.exchange.row(group).get(group).copied().unwrap_or(0);
        let near = |number: i32| i16::try_from(number.clamp(-i32::from(FAR), i32::from(FAR))).unwrap_or(FAR);
        // What a group adds to the distance by rising.
        let rises: Vec<i16> = (0..self.exchange.groups)
            .zip(self.open.iter().zip(&self.no_rise).zip(&self.pull))
            .map(|(group, ((open, until), pull))| {
                if *open && *until <= step {
                    near(2 * pull + i32::from(own(group)))
                } else {
                    FAR
                }
            })
            .collect();
        let falls = self
            .moved
            .iter()
            .zip(&self.spare)
            .zip(self.no_fall.iter().zip(&self.pull));
        let mut best: Option<(i32, usize, usize)> = None;
        for (down, ((moved, spare), (until, pull))) in falls.enumerate() {
            if moved.saturating_add(*spare) <= 0 || *until > step {
                continue;
            }
            let falling = i32::from(own(down)) - 2 * pull;
            let row = self.exchange.row(down);
            let change = |(rise, common): (&i16, &i16)| rise.wrapping_sub(common.wrapping_mul(2));
            let least = rises.iter().zip(row).map(change).fold(i16::MAX, i16::min);
            let total = falling.saturating_add(i32::from(least));
            if best.is_none_or(|(change, ..)| total < change) {
                let up = rises.iter().zip(row).position(|pair| change(pair) == least)?;
                best = Some((total, down, up));
            }
        }
        best.map(|(_, down, up)| (down, up))
    }

    fn change(&mut self, down: usize, up: usize, step: usize) {
        /// How long a change is not taken back; it varies, so that the search does not go round in circles.
        const REST: usize = 6;
        let (falls, rises) = (self.exchange.row(down), self.exchange.row(up));
        let at = |row: &[i16], group: usize| i64::from(row.get(group).copied().unwrap_or(0));
        let pull = |group: usize| i64::from(self.pull.get(group).copied().unwrap_or(0));
        self.distance += 2 * (pull(up) - pull(down)) + at(rises, up) + at(falls, down) - 2 * at(rises, down);
        for (pull, (fall, rise)) in self.pull.iter_mut().zip(falls.iter().zip(rises)) {
            *pull += i32::from(*rise) - i32::from(*fall);
        }
        for (group, by) in [(down, -1), (up, 1)] {
            if let Some(moved) = self.moved.get_mut(group) {
                *moved += by;
            }
        }
        let again = step + REST + step % 5;
        if let Some(until) = self.no_rise.get_mut(down) {
            *until = again;
        }
        if let Some(until) = self.no_fall.get_mut(up) {
            *until = again;
        }
    }
}

/// Changes of groups as changes of their units.
fn spread(
    classes: &Classes,
    rooms: &[Room],
    targets: &[u32],
    target: u32,
    moved: &[i32],
) -> Option<Vec<(u32, i64)>> {
    let mut shift = Vec::new();
    for (class, people) in (0..classes.len()).zip(moved) {
        let people = i64::from(*people);
        let room = |unit: &u32| rooms.get(*unit as usize);
        if people > 0 {
            let units = classes.units(class);
            let open = units
                .iter()
                .copied()
                .find(|unit| room(unit).is_some_and(|room| room.open));
            let to = if class == classes.of(target) {
                Some(target)
            } else {
                open
            };
            shift.push((to?, people));
        }
        let mut left = -people;
        for unit in classes.units(class) {
            let spare = match room(unit) {
                Some(room) if targets.binary_search(unit).is_err() => room.spare.min(left),
                _ => 0,
            };
            if left > 0 && spare > 0 {
                shift.push((*unit, -spare));
                left -= spare;
            }
        }
        if left > 0 {
            return None;
        }
    }
    shift.sort_unstable();
    Some(shift)
}
