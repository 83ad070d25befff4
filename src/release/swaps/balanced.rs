//! Moves people to a small group and lets the groups of a balance take up the rest.
//!
//! Where a group of the base has too few people for its part, another group that is made of it stands in.

use std::collections::BTreeMap;

use super::super::balance::Balance;
use super::Search;

/// How many groups a balanced move may touch: wider ones hold too much back when the next form comes.
const WIDEST: usize = 200;
/// How many times others may stand in for a group in one balanced move.
const REPAIRS: usize = 200;

impl Search<'_> {
    /// Moves people to the target, from `first` when there is one, and lets the groups of the balance take up the
    /// rest: all people at once, or one by one.
    pub(super) fn move_balanced(&mut self, target: u32, class: u32, first: Option<u32>, parts: &[i16]) {
        let Some(balance) = self.balance else { return };
        let mut change = BTreeMap::from([(class, 1_i64)]);
        if let Some(first) = first {
            *change.entry(first).or_insert(0) -= 1;
        }
        for (base, part) in balance.base().iter().zip(parts).filter(|(_, part)| **part != 0) {
            *change.entry(*base).or_insert(0) -= i64::from(*part);
        }
        let gain = change.get(&class).copied().unwrap_or(0);
        if gain <= 0 || change.len() > WIDEST {
            return;
        }
        let all = self.missing.saturating_add(gain - 1) / gain;
        if !self.move_times(target, class, balance, &change, all) && all > 1 {
            while self.missing > 0 && self.move_times(target, class, balance, &change, 1) {}
        }
    }

    /// Makes a change a number of times, if the groups in it or others in their stead have the people for it.
    fn move_times(
        &mut self,
        target: u32,
        class: u32,
        balance: &Balance,
        change: &BTreeMap<u32, i64>,
        times: i64,
    ) -> bool {
        let mut change = change.clone();
        for people in change.values_mut() {
            *people = people.saturating_mul(times);
        }
        for _ in 0..REPAIRS {
            let short = change.iter().find_map(|(group, people)| {
                let short = self.short(class, *group, *people);
                (short != 0).then_some((*group, short))
            });
            let Some((group, short)) = short else {
                self.make(target, class, &change);
                return true;
            };
            if !self.stand_in(class, balance, &mut change, group, short) {
                return false;
            }
        }
        false
    }

    /// By how many people a group cannot follow a change; the small group itself has to rise. More than nought
    /// means that it should be higher, less that it should be lower.
    fn short(&self, class: u32, group: u32, people: i64) -> i64 {
        let wanted = people.saturating_neg();
        if group == class {
            wanted.max(0)
        } else if people < 0 {
            (wanted - self.spare(group, wanted)).max(0)
        } else if people > 0 && self.open_unit(group).is_none() {
            wanted
        } else {
            0
        }
    }

    /// Lets other groups take over what one group of the balance cannot do, as far as one of them can.
    fn stand_in(
        &self,
        class: u32,
        balance: &Balance,
        change: &mut BTreeMap<u32, i64>,
        group: u32,
        short: i64,
    ) -> bool {
        let Some(at) = balance.place(group) else {
            return false;
        };
        for (other, made) in balance.stand_ins(at) {
            let part = made
                .iter()
                .find(|(base, _)| *base == at)
                .map_or(0, |(_, part)| *part);
            // What the stand-in loses, the groups that it is made of win, this one among them.
            let sign = -i64::from(part) * short.signum();
            let base = |place: u32| balance.base().get(place as usize).copied().unwrap_or(u32::MAX);
            let made = made
                .iter()
                .map(|(place, share)| (base(*place), -sign * i64::from(*share)));
            let steps: Vec<(u32, i64)> = std::iter::once((*other, sign)).chain(made).collect();
            let fits = |times: i64| {
                steps
                    .iter()
                    .filter(|(step, _)| *step != group)
                    .all(|(step, people)| {
                        let now = change.get(step).copied().unwrap_or(0);
                        let then = now.saturating_add(people.saturating_mul(times));
                        self.short(class, *step, then) <= self.short(class, *step, now).max(0)
                            && (*step != class || then >= now)
                    })
            };
            let times = if fits(short.abs()) { short.abs() } else { 1 };
            if times > 1 || fits(1) {
                for (step, people) in steps {
                    *change.entry(step).or_insert(0) += people.saturating_mul(times);
                }
                return true;
            }
        }
        false
    }

    /// Writes a change down, which is known to be possible.
    fn make(&mut self, target: u32, class: u32, change: &BTreeMap<u32, i64>) {
        for (group, people) in change {
            if *people < 0 {
                self.take(*group, people.saturating_neg());
            } else if *people > 0 {
                let unit = if *group == class {
                    Some(target)
                } else {
                    self.open_unit(*group)
                };
                let Some(unit) = unit else { continue };
                self.give(unit, *people);
                if self.targets.binary_search(&unit).is_ok() {
                    self.missing -= people;
                }
            }
        }
    }
}
