//! Finds what balances a change in any group: a few large groups whose memberships add up to those of every other.
//!
//! The groups of a report are many, its printed numbers few. So there are a few groups, chosen among the largest,
//! of which whole multiples add up to the memberships of any other group: a *base*. When somebody is imagined in
//! a group, the base says who else has to come and go so that no printed number changes. Where groups are small
//! and of few people, several shifts together give what is needed; who may be moved at all is settled elsewhere.
//!
//! Only steps that keep whole numbers whole are taken. What comes out is checked against the printed numbers
//! before it is used, so that an overflow can do no harm.

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
    /// The groups of the base.
    base: Vec<u32>,
    /// Per published form its place among the forms by which the base is told apart.
    place: Vec<u32>,
    /// Per such form how much of each group of the base it takes.
    shares: Vec<Vec<i16>>,
    /// Groups that stand in for one of the base where that has too few people, with what they are made of.
    stand_ins: Vec<(u32, Vec<(u32, i16)>)>,
    /// Per group of the base its stand-ins, by their place in the list.
    stand_ins_of: Vec<Vec<u32>>,
    /// Whether every group is made of the base.
    complete: bool,
}

impl Balance {
    /// Chooses the base: groups of which most people can be moved come first.
    pub(crate) fn new(classes: &Classes, patience: usize, spare: impl Fn(u32) -> i64) -> Self {
        let mut balance = Self {
            base: Vec::new(),
            place: vec![NONE; classes.published()],
            shares: Vec::new(),
            stand_ins: Vec::new(),
            stand_ins_of: Vec::new(),
            complete: true,
        };
        let mut order: Vec<u32> = (0..classes.len()).collect();
        order.sort_by_cached_key(|class| (Reverse(spare(*class)), *class));
        let mut rest = vec![0_i16; classes.published()];
        let mut idle = 0;
        for class in order {
            if balance.base.len() == classes.published() {
                break;
            }
            idle += 1;
            if idle > patience {
                balance.complete = false;
                break;
            }
            if balance.take_in(classes, class, &mut rest) {
                idle = 0;
            }
        }
        balance
    }

    /// How many people of each group of the base have the memberships of one person of this group.
    pub(crate) fn parts(&self, classes: &Classes, class: u32) -> Vec<i16> {
        let mut parts = vec![0_i16; self.base.len()];
        for form in classes.forms(class) {
            let place = self.place.get(*form as usize).copied().unwrap_or(NONE);
            for (part, share) in parts
                .iter_mut()
                .zip(self.shares.get(place as usize).into_iter().flatten())
            {
                *part = part.wrapping_add(*share);
            }
        }
        parts
    }

    /// The groups of the base, in the order of the parts.
    pub(crate) fn base(&self) -> &[u32] {
        &self.base
    }

    /// The place of a group in the base.
    pub(crate) fn place(&self, class: u32) -> Option<u32> {
        self.base.iter().position(|base| *base == class).map(count)
    }

    /// Groups made of few groups of the base, this one among them, with what each is made of.
    pub(crate) fn stand_ins(&self, base: u32) -> impl Iterator<Item = &(u32, Vec<(u32, i16)>)> {
        let places = self.stand_ins_of.get(base as usize).into_iter().flatten();
        places.filter_map(|place| self.stand_ins.get(*place as usize))
    }

    /// Whether the number of people in a group follows from the printed numbers: then no shift can raise it.
    pub(crate) fn is_fixed(&self, classes: &Classes, class: u32) -> bool {
        let Some(own) = self.base.iter().position(|base| *base == class) else {
            return false;
        };
        self.complete
            && (0..classes.len())
                .filter(|other| *other != class)
                .all(|other| self.parts(classes, other).get(own) == Some(&0))
    }

    /// Takes a group into the base when it is not made of the base yet.
    fn take_in(&mut self, classes: &Classes, class: u32, rest: &mut [i16]) -> bool {
        let parts = self.parts(classes, class);
        let inside = |class: u32| classes.forms(class).iter().map(|form| *form as usize);
        for form in inside(class) {
            if let Some(rest) = rest.get_mut(form) {
                *rest = rest.wrapping_add(1);
            }
        }
        let used: Vec<(u32, i16)> = (self.base.iter().copied().zip(parts.iter().copied()))
            .filter(|(_, part)| *part != 0)
            .collect();
        for (base, part) in &used {
            for form in inside(*base) {
                if let Some(rest) = rest.get_mut(form) {
                    *rest = rest.wrapping_sub(*part);
                }
            }
        }
        let (mut pivot, mut left) = (None, false);
        let touched = inside(class).chain(used.iter().flat_map(|(base, _)| inside(*base)));
        for form in touched {
            if let Some(rest) = rest.get_mut(form) {
                left |= *rest != 0;
                if rest.wrapping_abs() == 1 && pivot.is_none() {
                    pivot = Some((form, *rest));
                }
                *rest = 0;
            }
        }
        let Some((form, sign)) = pivot else {
            self.complete &= !left;
            if !left {
                self.stand_in(class, &parts);
            }
            return false;
        };
        let within: Vec<usize> = (self.base.iter().enumerate())
            .filter(|(_, base)| classes.forms(**base).binary_search(&count(form)).is_ok())
            .map(|(at, _)| at)
            .collect();
        for shares in &mut self.shares {
            let sum = (within.iter().filter_map(|at| shares.get(*at)))
                .fold(0_i16, |sum, share| sum.wrapping_add(*share))
                .wrapping_mul(sign);
            if sum != 0 {
                for (share, part) in shares.iter_mut().zip(&parts) {
                    *share = share.wrapping_add(part.wrapping_mul(sum));
                }
            }
            shares.push(sum.wrapping_neg());
        }
        let mut own: Vec<i16> = parts
            .iter()
            .map(|part| part.wrapping_mul(sign.wrapping_neg()))
            .collect();
        own.push(sign);
        if let Some(place) = self.place.get_mut(form) {
            *place = count(self.shares.len());
        }
        self.shares.push(own);
        self.base.push(class);
        self.stand_ins_of.push(Vec::new());
        true
    }

    /// Notes a group that is made of few others, where these have few stand-ins yet.
    fn stand_in(&mut self, class: u32, parts: &[i16]) {
        let made: Vec<(u32, i16)> = ((0_u32..).zip(parts.iter().copied()))
            .filter(|(_, part)| *part != 0)
            .take(NARROW + 1)
            .collect();
        if made.len() > NARROW {
            return;
        }
        let place = count(self.stand_ins.len());
        let mut wanted = false;
        for (base, part) in &made {
            if let Some(list) = self.stand_ins_of.get_mut(*base as usize)
                && list.len() < STAND_INS
                && part.wrapping_abs() == 1
            {
                list.push(place);
                wanted = true;
            }
        }
        if wanted {
            self.stand_ins.push((class, made));
        }
    }
}
