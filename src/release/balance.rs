//! Finds what balances a change in any group: a few large groups whose memberships add up to those of every other.
//!
//! The groups of a report are many, its printed numbers few. So there are a few groups, chosen among the largest,
//! of which whole multiples add up to the memberships of any other group: a *base*. When somebody is imagined in
//! a group, the base says who else has to come and go so that no printed number changes. Where groups are small
//! and of few people, several shifts together give what is needed; who may be moved at all is settled elsewhere.
//!
//! Only steps that keep whole numbers whole are taken. What comes out is checked against the printed numbers
//! before it is used, so that neither an overflow nor two groups with the same weight can do harm.

use std::cmp::Reverse;

use super::classes::{Classes, count};

/// How many groups in a row may add nothing before the base counts as found: a base for most groups, and one for
/// those few that it cannot balance.
pub(crate) const SHORT: usize = 4_000;
pub(crate) const LONG: usize = 40_000;
/// How many groups stand in for one of the base at most, and of how many groups each may be made.
const STAND_INS: usize = 200;
const NARROW: usize = 30;
const NONE: u32 = u32::MAX;

/// Groups that everything else can be made of, under one set of published forms.
#[derive(Debug)]
pub(crate) struct Balance {
    /// The groups of the base, and the weights of their memberships.
    base: Vec<u32>,
    weights: Vec<u64>,
    /// Per group its place in the base.
    place_of: Vec<u32>,
    /// Per published form its place among the forms by which the base is told apart.
    place: Vec<u32>,
    /// Per such form how much of each group of the base it takes: rows of as many numbers as forms are published.
    shares: Vec<i16>,
    width: usize,
    /// Groups that stand in for one of the base where that has too few people.
    stand_ins: Vec<StandIn>,
    /// What they are made of, one after the other.
    made: Vec<(u32, i16)>,
    /// Per group of the base its stand-ins, by their place in the list.
    stand_ins_of: Vec<Vec<u32>>,
    /// Whether every group is made of the base.
    complete: bool,
}

/// A group that is made of few groups of the base.
#[derive(Debug)]
struct StandIn {
    group: u32,
    from: usize,
    to: usize,
}

impl Balance {
    /// Chooses the base: groups of which most people can be moved come first.
    pub(crate) fn new(classes: &Classes, patience: usize, spare: impl Fn(u32) -> i64) -> Self {
        let mut balance = Self {
            base: Vec::new(),
            weights: Vec::new(),
            place_of: vec![NONE; classes.len() as usize],
            place: vec![NONE; classes.published()],
            shares: Vec::new(),
            width: classes.published().max(1),
            stand_ins: Vec::new(),
            made: Vec::new(),
            stand_ins_of: Vec::new(),
            complete: true,
        };
        let mut order: Vec<(Reverse<i64>, u32)> = (0..classes.len())
            .map(|class| (Reverse(spare(class)), class))
            .collect();
        order.sort_unstable();
        let mut rest = vec![0_i16; classes.published()];
        let mut parts = Vec::new();
        let mut idle = 0;
        for (_, class) in order {
            if balance.base.len() == classes.published() {
                break;
            }
            idle += 1;
            if idle > patience {
                balance.complete = false;
                break;
            }
            if balance.take_in(classes, class, &mut parts, &mut rest) {
                idle = 0;
            }
        }
        balance
    }

    /// How many people of each group of the base have the memberships of one person of this group.
    pub(crate) fn parts(&self, classes: &Classes, class: u32, parts: &mut Vec<i16>) {
        parts.clear();
        parts.resize(self.base.len(), 0);
        for form in classes.forms(class) {
            for (part, share) in parts.iter_mut().zip(self.row(*form as usize)) {
                *part = part.wrapping_add(*share);
            }
        }
    }

    /// The groups of the base, in the order of the parts.
    pub(crate) fn base(&self) -> &[u32] {
        &self.base
    }

    /// The place of a group in the base.
    pub(crate) fn place(&self, class: u32) -> Option<u32> {
        let place = self.place_of.get(class as usize).copied();
        place.filter(|place| *place != NONE)
    }

    /// Groups made of few groups of the base, this one among them, with what each is made of.
    pub(crate) fn stand_ins(&self, base: u32) -> impl Iterator<Item = (u32, &[(u32, i16)])> {
        let places = self.stand_ins_of.get(base as usize).into_iter().flatten();
        places.filter_map(|place| {
            let stand_in = self.stand_ins.get(*place as usize)?;
            Some((stand_in.group, self.made.get(stand_in.from..stand_in.to)?))
        })
    }

    /// Whether the number of people in a group follows from the printed numbers: then no shift can raise it.
    pub(crate) fn is_fixed(&self, classes: &Classes, class: u32) -> bool {
        let Some(own) = self.place(class) else {
            return false;
        };
        let share = |form: &u32| self.row(*form as usize).get(own as usize).copied().unwrap_or(0);
        let part = |other: u32| (classes.forms(other).iter().map(share)).fold(0, i16::wrapping_add);
        self.complete
            && (0..classes.len())
                .filter(|other| *other != class)
                .all(|other| part(other) == 0)
    }

    /// How much of each group of the base a form takes.
    fn row(&self, form: usize) -> &[i16] {
        match self.place.get(form) {
            Some(place) if *place != NONE => {
                let from = *place as usize * self.width;
                self.shares.get(from..from + self.width).unwrap_or(&[])
            }
            _ => &[],
        }
    }

    /// Takes a group into the base when it is not made of the base yet.
    fn take_in(&mut self, classes: &Classes, class: u32, parts: &mut Vec<i16>, rest: &mut [i16]) -> bool {
        self.parts(classes, class, parts);
        // Most groups are made of the base, and their weights tell: so the forms need not be compared.
        let made = (parts.iter().zip(&self.weights)).fold(0_u64, |sum, (part, weight)| {
            sum.wrapping_add(weight.wrapping_mul(i64::from(*part).cast_unsigned()))
        });
        if made == classes.weight(class) {
            self.stand_in(class, parts);
            return false;
        }
        let Some((form, sign)) = self.pivot(classes, class, parts, rest) else {
            self.complete = false;
            return false;
        };
        let within: Vec<usize> = (self.base.iter().enumerate())
            .filter(|(_, base)| classes.forms(**base).binary_search(&count(form)).is_ok())
            .map(|(at, _)| at)
            .collect();
        let rank = self.base.len();
        for row in self.shares.chunks_exact_mut(self.width) {
            let sum = (within.iter().filter_map(|at| row.get(*at)))
                .fold(0_i16, |sum, share| sum.wrapping_add(*share))
                .wrapping_mul(sign);
            if sum != 0 {
                for (share, part) in row.iter_mut().zip(parts.iter()) {
                    *share = share.wrapping_add(part.wrapping_mul(sum));
                }
            }
            if let Some(share) = row.get_mut(rank) {
                *share = sum.wrapping_neg();
            }
        }
        if let Some(place) = self.place.get_mut(form) {
            *place = count(rank);
        }
        (self.shares).extend(parts.iter().map(|part| part.wrapping_mul(sign.wrapping_neg())));
        self.shares.push(sign);
        self.shares.resize((rank + 1) * self.width, 0);
        if let Some(place) = self.place_of.get_mut(class as usize) {
            *place = count(rank);
        }
        self.base.push(class);
        self.weights.push(classes.weight(class));
        self.stand_ins_of.push(Vec::new());
        true
    }

    /// A form that tells a group from what the base makes of it, by one person more or fewer. `rest` is scratch
    /// space and comes back as it was.
    fn pivot(&self, classes: &Classes, class: u32, parts: &[i16], rest: &mut [i16]) -> Option<(usize, i16)> {
        let inside = |class: u32| classes.forms(class).iter().map(|form| *form as usize);
        let used = || (self.base.iter().zip(parts)).filter(|(_, part)| **part != 0);
        for form in inside(class) {
            if let Some(rest) = rest.get_mut(form) {
                *rest = rest.wrapping_add(1);
            }
        }
        for (base, part) in used() {
            for form in inside(*base) {
                if let Some(rest) = rest.get_mut(form) {
                    *rest = rest.wrapping_sub(*part);
                }
            }
        }
        let mut pivot = None;
        for form in inside(class).chain(used().flat_map(|(base, _)| inside(*base))) {
            if let Some(rest) = rest.get_mut(form) {
                if rest.wrapping_abs() == 1 && pivot.is_none() {
                    pivot = Some((form, *rest));
                }
                *rest = 0;
            }
        }
        pivot
    }

    /// Notes a group that is made of few others, where these have few stand-ins yet.
    fn stand_in(&mut self, class: u32, parts: &[i16]) {
        let from = self.made.len();
        let made = ((0_u32..).zip(parts.iter().copied())).filter(|(_, part)| *part != 0);
        self.made.extend(made.take(NARROW + 1));
        let mut wanted = false;
        let made = self.made.get(from..).unwrap_or(&[]);
        if made.len() <= NARROW {
            for (base, part) in made {
                if let Some(list) = self.stand_ins_of.get_mut(*base as usize)
                    && list.len() < STAND_INS
                    && part.wrapping_abs() == 1
                {
                    list.push(count(self.stand_ins.len()));
                    wanted = true;
                }
            }
        }
        if wanted {
            let to = self.made.len();
            self.stand_ins.push(StandIn {
                group: class,
                from,
                to,
            });
        } else {
            self.made.truncate(from);
        }
    }
}
