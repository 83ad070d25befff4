//! Finds witnesses by swaps: moves of a few people between groups that change no published number.
//!
//! Groups with equal membership over the published forms are one *class*. For a small group in class c it looks
//! for classes a, a′ and b with c + b = a + a′ as membership vectors. Moving people from a and a′ to c and b
//! then leaves every published number as it is. "Nobody" is the class without memberships: people outside
//! every published form can be imagined freely.

mod balanced;
mod stock;

use super::balance::Balance;
use super::classes::Classes;
use balanced::Change;
pub(crate) use stock::Stock;

/// How many pairs are looked at for one small group before it counts as unprotected: failing is safe, and the
/// bound is a count, so that every machine decides alike.
const PAIRS: u64 = 200_000;
/// How many are looked at where a balance was tried: most of what single swaps find, that found before.
const BESIDE: u64 = 4_000;
/// How many of the nearest groups are tried before the others are put in order.
const NEAREST: usize = 48;

/// One unit as the search sees it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Room {
    /// How many people can be moved away from it.
    pub(crate) spare: i64,
    /// Whether people can be moved to it.
    pub(crate) open: bool,
}

/// A shift that raises the targets, taken together, by at least `need`, or nothing when none was found.
///
/// `targets` are ascending units. With a balance that is tried before single swaps, or alone when `quick` is asked.
pub(crate) fn raise<'a>(
    classes: &'a Classes,
    stock: &mut Stock<'a>,
    balance: Option<&Balance>,
    quick: bool,
    targets: &[u32],
    need: i64,
) -> Option<Vec<(u32, i64)>> {
    stock.start(targets);
    let mut search = Search {
        classes,
        stock,
        balance,
        quick,
        change: Change::default(),
        missing: need,
        pairs: if balance.is_some() { BESIDE } else { PAIRS },
    };
    let mut seen = Vec::new();
    for target in targets {
        let class = classes.of(*target);
        if !search.stock.is_open(*target) || seen.contains(&class) {
            continue;
        }
        seen.push(class);
        search.raise_unit(*target, class);
        if search.missing <= 0 {
            break;
        }
    }
    let shift = (search.missing <= 0).then(|| search.stock.shift());
    stock.end();
    shift
}

struct Search<'a, 'b> {
    classes: &'a Classes,
    stock: &'b mut Stock<'a>,
    balance: Option<&'b Balance>,
    /// Whether only the base is asked.
    quick: bool,
    /// Scratch space for one balanced move.
    change: Change,
    missing: i64,
    pairs: u64,
}

impl Search<'_, '_> {
    fn raise_unit(&mut self, target: u32, class: u32) {
        let classes = self.classes;
        if classes.forms(class).is_empty() {
            // Nobody counts these people: any number may be there.
            self.stock.give(target, self.missing);
            self.missing = 0;
            return;
        }
        // Groups that no published form tells apart exchange people freely.
        let moved = self.stock.take(class, self.missing);
        self.stock.give(target, moved);
        self.missing -= moved;
        if self.missing <= 0 {
            return;
        }
        let own = classes.bits(class);
        if self.by_base(target, class) || self.quick {
            return;
        }
        // A swap needs a or a′ in every form of c; the rarest form leaves the fewest to try.
        let Some(near) = classes.rarest(own.iter().copied()) else {
            return;
        };
        let mut near: Vec<(u32, u32)> = near
            .iter()
            .filter(|a| **a != class)
            .map(|a| (distance(classes.bits(*a), own), *a))
            .collect();
        if near.len() > NEAREST {
            near.select_nth_unstable(NEAREST);
        }
        let mut far = near.split_off(near.len().min(NEAREST));
        near.sort_unstable();
        if self.by_nearest(target, class, near.iter().map(|(_, a)| *a)) {
            return;
        }
        for (_, a) in near {
            self.with_first(target, class, a);
            if self.missing <= 0 || self.pairs == 0 {
                return;
            }
        }
        far.sort_unstable();
        for (_, a) in far {
            self.with_first(target, class, a);
            if self.missing <= 0 || self.pairs == 0 {
                return;
            }
        }
    }

    /// Tries every a′ that goes with a, or every b, whichever are fewer.
    fn with_first(&mut self, target: u32, class: u32, a: u32) {
        if self.stock.left(a) <= 0 {
            return;
        }
        let classes = self.classes;
        let (own, first) = (classes.bits(class), classes.bits(a));
        // What c has and a lacks must be in a′, and what a has and c lacks must be in b.
        let in_second = classes.rarest(own.iter().zip(first).map(|(c, a)| c & !a));
        let in_fourth = classes.rarest(own.iter().zip(first).map(|(c, a)| a & !c));
        let wanted = classes.hash(a).wrapping_sub(classes.hash(class));
        if in_second.is_none() {
            // a counts everywhere c does: one person fewer in a is one in c and one in the rest of a.
            self.swap(target, a, None, wanted);
        }
        let by_second = match (in_second, in_fourth) {
            (Some(second), Some(fourth)) => second.len() <= fourth.len(),
            (second, _) => second.is_some(),
        };
        for other in if by_second { in_second } else { in_fourth }.unwrap_or(&[]) {
            if self.missing <= 0 || self.pairs == 0 || self.stock.left(a) <= 0 {
                return;
            }
            self.pairs -= 1;
            let bits = own.iter().zip(first).zip(classes.bits(*other));
            if by_second {
                // Nothing that a and a′ both have may be outside c.
                let fits = bits
                    .clone()
                    .all(|((c, a), other)| c & !a & !other == 0 && a & other & !c == 0);
                if fits && *other != class && *other != a && self.stock.left(*other) > 0 {
                    self.swap(target, a, Some(*other), wanted.wrapping_add(classes.hash(*other)));
                }
            } else {
                // Here `other` is b: it has what only a has, nothing that c has and a lacks beside a′'s own, and
                // a′ is b and c without a.
                let fits = bits
                    .clone()
                    .all(|((c, a), b)| a & !c & !b == 0 && c & !a & b == 0);
                let second = classes.hash(*other).wrapping_sub(wanted);
                if fits
                    && let Some(second) = classes.with_hash(second)
                    && second != class
                    && second != a
                    && self.stock.left(second) > 0
                {
                    self.swap(target, a, Some(second), classes.hash(*other));
                }
            }
        }
    }

    /// Moves as many people as are wanted and there from a and a′ to the target and b, when b exists.
    fn swap(&mut self, target: u32, a: u32, other: Option<u32>, wanted: u128) {
        let classes = self.classes;
        let to = match classes.with_hash(wanted) {
            // Nobody: people outside every published form.
            _ if wanted == 0 => None,
            Some(b) => match self.stock.open_unit(b) {
                Some(unit) => Some(unit),
                None => return,
            },
            None => return,
        };
        let most = self.stock.left(a).min(self.missing);
        let most = other.map_or(most, |other| self.stock.left(other).min(most));
        if most <= 0 {
            return;
        }
        self.stock.take(a, most);
        if let Some(other) = other {
            self.stock.take(other, most);
        }
        self.stock.give(target, most);
        self.missing -= most;
        if let Some(to) = to {
            self.stock.give(to, most);
            if self.stock.is_target(to) {
                self.missing -= most;
            }
        }
    }
}

fn distance(left: &[u64], right: &[u64]) -> u32 {
    left.iter().zip(right).map(|(l, r)| (l ^ r).count_ones()).sum()
}
