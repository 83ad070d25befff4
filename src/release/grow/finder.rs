//! Finds a shift for every group that needs one: swaps, then a balanced change, then an exchange of many people.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::super::balance::{Balance, LONG, SHORT};
use super::super::classes::Classes;
use super::super::exchange::{Exchange, MOST};
use super::super::swaps::{Stock, raise};
use super::needs::{Key, Need};
use super::{Audience, Grow, Shift};

/// Groups of fewer people are left out of the second base.
const LITTLE: i64 = 6;
/// For how many groups of one trial a base of their own is made.
const OWN: u32 = 4;

impl Grow {
    /// Finds a shift for everything pending, and says whether there was one for each. In a strict trial the first
    /// failure ends it, and is left at the end of the list with an empty shift.
    pub(super) fn serve(
        &self,
        finder: &mut Finder<'_>,
        mut pending: Vec<Need>,
        strict: bool,
        found: &mut Vec<(Key, Shift)>,
    ) -> bool {
        let reader = finder.reader;
        let failed = self.failed.map(|(_, key)| key);
        // The hardest first: those in most forms.
        pending.sort_by_cached_key(|need| {
            let class = need.targets.first().map_or(0, |unit| self.classes.of(*unit));
            (
                Some(need.key) != failed,
                std::cmp::Reverse(self.classes.forms(class).len()),
                need.key,
            )
        });
        let by_class: HashMap<u32, usize> = (pending.iter().enumerate())
            .filter(|(_, need)| reader.needs.is_empty() || need.targets.len() == 1)
            .filter_map(|(at, need)| need.targets.first().map(|unit| (self.group(reader, *unit), at)))
            .collect();
        let mut served = vec![false; pending.len()];
        let mut complete = true;
        for (at, need) in pending.iter().enumerate() {
            if served.get(at) == Some(&true) {
                continue;
            }
            if let Some(shift) = finder.leftover(need) {
                found.push((need.key, shift));
                continue;
            }
            let Some(shift) = finder.find(need) else {
                complete = false;
                if strict {
                    found.push((need.key, Rc::from([])));
                    break;
                }
                continue;
            };
            // Others that rise far enough in the same shift are served by it as well.
            let shift: Shift = shift.into();
            for (unit, _) in shift.iter().filter(|(_, delta)| *delta > 0) {
                if let Some(other) = by_class.get(&self.group(reader, *unit))
                    && let (Some(other_need), Some(flag)) = (pending.get(*other), served.get_mut(*other))
                    && !*flag
                    && *other > at
                    && gain(&shift, &other_need.targets) >= other_need.least
                {
                    *flag = true;
                    found.push((other_need.key, Rc::clone(&shift)));
                }
            }
            found.push((need.key, shift));
        }
        complete
    }

    /// Whether a group that has failed before has no shift either when these forms are published.
    pub(super) fn fails_again(&mut self, forms: &[u32]) -> bool {
        let Some((audience, key)) = self.failed else {
            return true;
        };
        let new = self.unpublished(forms);
        for form in &new {
            self.classes.push(self.people.units(*form));
        }
        let fails = self.audiences.get(audience).is_none_or(|reader| {
            let need = match key {
                Key::Unit(unit) if reader.needs.is_empty() => {
                    self.class_need(self.classes.of(unit), &reader.known)
                }
                _ => reader.needs.iter().find(|need| need.key == key).cloned(),
            };
            let mut finder = Finder::new(self, reader);
            need.is_some_and(|need| !finder.keeps(&need) && finder.find(&need).is_none())
        });
        for _ in &new {
            self.classes.pop();
        }
        fails
    }

    /// The group that a unit counts for: its class, or itself in a fixed layout.
    fn group(&self, reader: &Audience, unit: u32) -> u32 {
        if reader.needs.is_empty() {
            self.classes.of(unit)
        } else {
            unit
        }
    }

    /// Whether a shift raises what it should and changes none of the sums published since.
    pub(super) fn holds(&self, shift: &[(u32, i64)], need: &Need, since: usize, sums: &mut [i64]) -> bool {
        gain(shift, &need.targets) >= need.least && self.unseen(shift, since, sums)
    }

    /// Whether a shift changes none of the sums published since. `sums` is scratch space and comes back as it was.
    pub(super) fn unseen(&self, shift: &[(u32, i64)], since: usize, sums: &mut [i64]) -> bool {
        let forms = |unit: u32| {
            let forms = self.classes.forms(self.classes.of(unit)).iter().rev();
            forms.take_while(move |form| **form as usize >= since)
        };
        for (unit, delta) in shift {
            for form in forms(*unit) {
                if let Some(sum) = sums.get_mut(*form as usize) {
                    *sum += delta;
                }
            }
        }
        let mut unseen = true;
        for form in shift.iter().flat_map(|(unit, _)| forms(*unit)) {
            if let Some(sum) = sums.get_mut(*form as usize) {
                unseen &= *sum == 0;
                *sum = 0;
            }
        }
        unseen
    }
}

/// How much a shift raises some units, given in ascending order.
fn gain(shift: &[(u32, i64)], targets: &[u32]) -> i64 {
    shift
        .iter()
        .filter(|(unit, _)| targets.binary_search(unit).is_ok())
        .map(|(_, delta)| delta)
        .sum()
}

/// A search for one reader under one set of published forms.
pub(super) struct Finder<'a> {
    grow: &'a Grow,
    reader: &'a Audience,
    stock: Option<Stock<'a>>,
    balance: Option<Balance>,
    other: Option<Balance>,
    /// For how many groups a base of their own may still be made.
    own: u32,
    exchange: OnceCell<Option<Exchange>>,
    /// Scratch space for sums over the published forms.
    sums: Vec<i64>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(grow: &'a Grow, reader: &'a Audience) -> Self {
        Self {
            grow,
            reader,
            stock: None,
            balance: None,
            other: None,
            own: OWN,
            exchange: OnceCell::new(),
            sums: vec![0; grow.classes.published()],
        }
    }

    /// The shift that an earlier trial left, if it still does.
    fn leftover(&mut self, need: &Need) -> Option<Shift> {
        let shift = self.reader.leftover.get(&need.key)?;
        self.grow
            .holds(shift, need, 0, &mut self.sums)
            .then(|| Rc::clone(shift))
    }

    /// Whether the shift that a group has does for these forms as well.
    fn keeps(&mut self, need: &Need) -> bool {
        let shift = self.reader.shifts.get(&need.key);
        shift.is_some_and(|shift| self.grow.holds(shift, need, 0, &mut self.sums))
            || self.leftover(need).is_some()
    }

    fn find(&mut self, need: &Need) -> Option<Vec<(u32, i64)>> {
        let (classes, rooms) = (&self.grow.classes, &self.reader.rooms);
        let stock = (self.stock).get_or_insert_with(|| Stock::new(classes, rooms));
        // Among few groups single swaps are found at once, and hold when further forms come.
        let few = classes.len() <= MOST;
        if few && let Some(shift) = raise(classes, stock, None, false, &need.targets, need.least) {
            return Some(shift);
        }
        let class = classes.of(*need.targets.first()?);
        let short = (self.balance).get_or_insert_with(|| balance(classes, stock, SHORT, &[]));
        let mut by = |balance: &Balance, quick: bool, stock: &mut Stock<'a>| {
            raise(classes, stock, Some(balance), quick, &need.targets, need.least)
                .filter(|shift| self.grow.holds(shift, need, 0, &mut self.sums))
        };
        // What is found at once first: where one base has too few people, most groups need the other.
        let ready = self.other.as_ref().filter(|_| !few);
        if let Some(shift) = std::iter::once(&*short)
            .chain(ready)
            .find_map(|base| by(base, true, stock))
        {
            return Some(shift);
        }
        if let Some(shift) = by(short, false, stock) {
            return Some(shift);
        }
        if !few {
            // Another base, without the small groups of the first: a group of a base cannot be balanced by it.
            let other = (self.other).get_or_insert_with(|| balance(classes, stock, LONG, short.base()));
            if let Some(shift) = by(other, false, stock) {
                return Some(shift);
            }
            other.place(class)?;
            self.own = self.own.checked_sub(1)?;
            let own = balance(classes, stock, LONG, &[class]);
            return by(&own, false, stock);
        }
        if classes.units(class) == need.targets && short.is_fixed(classes, class) {
            return None;
        }
        let exchange = self.exchange.get_or_init(|| Exchange::new(classes));
        exchange
            .as_ref()?
            .raise(classes, rooms, &need.targets, need.least)
    }
}

/// A base of the groups of which most people can be moved; small groups among some only if there is no other way.
fn balance(classes: &Classes, stock: &Stock<'_>, patience: usize, last: &[u32]) -> Balance {
    let last: HashSet<u32> = last.iter().copied().collect();
    Balance::new(classes, patience, |class| {
        let spare = stock.spare(class);
        if last.contains(&class) && spare < LITTLE {
            -1
        } else {
            spare
        }
    })
}
