//! Moves people to a small group and lets the groups of a balance take up the rest.
//!
//! Where a group of the base has too few people for its part, another group that is made of it stands in.

use super::super::balance::Balance;
use super::Search;

/// How many groups a balanced move may touch: wider ones hold too much back when the next form comes.
const WIDEST: usize = 200;
/// How many times others may stand in for a group in one balanced move.
const REPAIRS: usize = 200;

/// A balanced move under construction; kept between moves for its space alone.
#[derive(Debug, Default)]
pub(super) struct Change {
    /// What the small group and the one that people come from are made of.
    own: Vec<i16>,
    first: Vec<i16>,
    /// Per group of the base how many people more or fewer when the move is made once.
    once: Vec<i16>,
    /// The places in the base where that is not nought.
    places: Vec<u32>,
    /// The same for the move as it stands, and for groups outside the base.
    base: Vec<i64>,
    others: Vec<(u32, i64)>,
}

impl Change {
    /// Notes where the move made once changes anything.
    fn places(&mut self) {
        let places = (0_u32..).zip(&self.once).filter(|(_, people)| **people != 0);
        self.places.clear();
        self.places.extend(places.map(|(place, _)| place));
    }

    /// The move made a number of times, before anybody stands in.
    fn start(&mut self, raised: Raised, first: Option<u32>, times: i64) {
        self.base.clear();
        self.base.resize(self.once.len(), 0);
        for place in &self.places {
            if let (Some(people), Some(once)) =
                (self.base.get_mut(*place as usize), self.once.get(*place as usize))
            {
                *people = i64::from(*once).saturating_mul(times);
            }
        }
        self.others.clear();
        self.others.extend(first.map(|first| (first, -times)));
        if raised.place.is_none() {
            self.others.push((raised.class, times));
        }
    }
}

/// The small group of a search: the unit that is raised, its class, and the place of that in the base.
#[derive(Clone, Copy)]
struct Raised {
    target: u32,
    class: u32,
    place: Option<u32>,
}

impl Search<'_, '_> {
    /// Moves people to the target and lets the base take up the rest; says whether that was enough.
    pub(super) fn by_base(&mut self, target: u32, class: u32) -> bool {
        let Some(balance) = self.balance else { return false };
        let mut change = std::mem::take(&mut self.change);
        let place = balance.place(class);
        let raised = Raised { target, class, place };
        balance.parts(self.classes, class, &mut change.own);
        // A group of the base cannot balance itself.
        if place.is_none() {
            change.once.clear();
            change
                .once
                .extend(change.own.iter().map(|part| part.wrapping_neg()));
            self.move_balanced(raised, balance, None, &mut change);
        }
        self.change = change;
        self.missing <= 0
    }

    /// The same with people who come from one of the nearest groups; what the small group is made of is known.
    pub(super) fn by_nearest(&mut self, target: u32, class: u32, nearest: impl Iterator<Item = u32>) -> bool {
        let Some(balance) = self.balance else { return false };
        let mut change = std::mem::take(&mut self.change);
        let place = balance.place(class);
        let raised = Raised { target, class, place };
        for first in nearest {
            // A group of the base takes part without being asked.
            if balance.place(first).is_some() || self.stock.left(first) <= 0 {
                continue;
            }
            balance.parts(self.classes, first, &mut change.first);
            change.once.clear();
            let pairs = change.first.iter().zip(&change.own);
            change
                .once
                .extend(pairs.map(|(first, own)| first.wrapping_sub(*own)));
            if let Some(once) = place.and_then(|place| change.once.get_mut(place as usize)) {
                *once = once.wrapping_add(1);
            }
            self.move_balanced(raised, balance, Some(first), &mut change);
            if self.missing <= 0 {
                break;
            }
        }
        if let Some(place) = place {
            self.by_stand_ins(raised, balance, place, &mut change);
        }
        self.change = change;
        self.missing <= 0
    }

    /// Raises a group of the base: people of a group that is made of it leave, and the rest of the base with them.
    fn by_stand_ins(&mut self, raised: Raised, balance: &Balance, place: u32, change: &mut Change) {
        for (other, made) in balance.stand_ins(place) {
            if self.missing <= 0 {
                return;
            }
            let part = made
                .iter()
                .find(|(base, _)| *base == place)
                .map_or(0, |made| made.1);
            if part != 1 || self.stock.left(other) <= 0 {
                continue;
            }
            change.once.clear();
            change.once.resize(balance.base().len(), 0);
            for (base, part) in made {
                if let Some(once) = change.once.get_mut(*base as usize) {
                    *once = *part;
                }
            }
            self.move_balanced(raised, balance, Some(other), change);
        }
    }

    /// Makes the move for all people who are missing, or one by one. One person leaves `first` each time.
    fn move_balanced(&mut self, raised: Raised, balance: &Balance, first: Option<u32>, change: &mut Change) {
        let gain = match raised.place {
            Some(place) => change.once.get(place as usize).copied().map_or(0, i64::from),
            None => 1,
        };
        change.places();
        if gain <= 0 || change.places.len() > WIDEST {
            return;
        }
        let all = self.missing.saturating_add(gain - 1) / gain;
        if !self.move_times(raised, balance, first, change, all) && all > 1 {
            while self.missing > 0 && self.move_times(raised, balance, first, change, 1) {}
        }
    }

    /// Makes the move a number of times, if the groups in it or others in their stead have the people for it.
    fn move_times(
        &mut self,
        raised: Raised,
        balance: &Balance,
        first: Option<u32>,
        change: &mut Change,
        times: i64,
    ) -> bool {
        if first.is_some_and(|first| self.stock.left(first) < times) {
            return false;
        }
        // The last groups of the base have the fewest people and the fewest stand-ins, so that they choose first;
        // where that leads nowhere the other way round may.
        let mut ready = false;
        for last_first in [true, false] {
            change.start(raised, first, times);
            ready = self.repair(raised, balance, change, last_first);
            if ready {
                break;
            }
        }
        if ready {
            self.make(raised, balance, change);
        }
        ready
    }

    /// Lets others stand in until every group can follow the change.
    fn repair(&self, raised: Raised, balance: &Balance, change: &mut Change, last_first: bool) -> bool {
        let mut repairs = 0;
        let number = change.places.len();
        for passed in 0..number {
            let next = if last_first { number - 1 - passed } else { passed };
            let at = change.places.get(next).copied().unwrap_or(u32::MAX);
            let group = balance.base().get(at as usize).copied().unwrap_or(u32::MAX);
            // Nothing that stands in makes another group short: what is in order stays so.
            loop {
                let people = change.base.get(at as usize).copied().unwrap_or(0);
                let short = self.short(raised.class, group, people);
                if short == 0 {
                    break;
                }
                repairs += 1;
                if repairs > REPAIRS || !self.stand_in(raised.class, balance, change, at, short) {
                    return false;
                }
            }
        }
        true
    }

    /// By how many people a group cannot follow a change; the small group itself has to rise. More than nought
    /// means that it should be higher, less that it should be lower.
    fn short(&self, class: u32, group: u32, people: i64) -> i64 {
        if people == 0 {
            0
        } else if group == class {
            people.saturating_neg().max(0)
        } else if people < 0 {
            people
                .saturating_neg()
                .saturating_sub(self.stock.left(group))
                .max(0)
        } else if self.stock.open_unit(group).is_none() {
            people.saturating_neg()
        } else {
            0
        }
    }

    /// Lets other groups take over what one group of the base cannot do, as far as one of them can.
    fn stand_in(&self, class: u32, balance: &Balance, change: &mut Change, at: u32, short: i64) -> bool {
        for (other, made) in balance.stand_ins(at) {
            let part = made.iter().find(|(base, _)| *base == at).map_or(0, |made| made.1);
            // What the stand-in loses, the groups that it is made of win, this one among them.
            let sign = -i64::from(part) * short.signum();
            let place = change.others.iter().position(|(group, _)| *group == other);
            let now = place
                .and_then(|place| change.others.get(place))
                .map_or(0, |other| other.1);
            let fits = |times: i64| {
                let then = now.saturating_add(sign.saturating_mul(times));
                if !self.no_shorter(class, other, now, then) {
                    return false;
                }
                made.iter().filter(|(base, _)| *base != at).all(|(base, share)| {
                    let group = balance.base().get(*base as usize).copied().unwrap_or(u32::MAX);
                    let now = change.base.get(*base as usize).copied().unwrap_or(0);
                    let people = (-sign * i64::from(*share)).saturating_mul(times);
                    self.no_shorter(class, group, now, now.saturating_add(people))
                })
            };
            let times = if fits(short.abs()) {
                short.abs()
            } else if short.abs() > 1 && fits(1) {
                1
            } else {
                continue;
            };
            for (base, share) in made {
                if let Some(people) = change.base.get_mut(*base as usize) {
                    *people = people.saturating_add((-sign * i64::from(*share)).saturating_mul(times));
                }
            }
            let then = now.saturating_add(sign.saturating_mul(times));
            match place.and_then(|place| change.others.get_mut(place)) {
                Some(other) => other.1 = then,
                None => change.others.push((other, then)),
            }
            return true;
        }
        false
    }

    /// Whether a group that goes on changing gets no shorter; what the small group has won it keeps.
    fn no_shorter(&self, class: u32, group: u32, now: i64, then: i64) -> bool {
        if group == class {
            return then >= now;
        }
        let (before, after) = (self.short(class, group, now), self.short(class, group, then));
        (before.min(0)..=before.max(0)).contains(&after)
    }

    /// Writes a change down, which is known to be possible.
    fn make(&mut self, raised: Raised, balance: &Balance, change: &Change) {
        let base = balance.base().iter().copied().zip(change.base.iter().copied());
        for (group, people) in base.chain(change.others.iter().copied()) {
            if people < 0 {
                self.stock.take(group, people.saturating_neg());
            } else if people > 0 {
                let unit = if group == raised.class {
                    Some(raised.target)
                } else {
                    self.stock.open_unit(group)
                };
                let Some(unit) = unit else { continue };
                self.stock.give(unit, people);
                if self.stock.is_target(unit) {
                    self.missing -= people;
                }
            }
        }
    }
}
