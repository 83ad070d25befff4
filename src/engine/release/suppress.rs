//! Hides single cells at the least loss: one linear programme per unsafe cell, in whole numbers at the end.
//!
//! The solver is not trusted. What it finds is rounded and judged by the checker; what the checker refuses was
//! not found.

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions};

use super::atoms::number as count;
use super::cells::{CellPlan, CellTable, CellWitness};

/// Beyond this many cells the search is done once, without comparing orders and costs.
const MANY: usize = 400;
/// How many programmes are solved to show suppressed cells again in a large table.
const PRUNINGS: usize = 150;
/// How many branches a programme in whole numbers may take: failing is safe, and a count is the same anywhere.
const BRANCHES: u64 = 2_000;

/// What it costs to hide a cell.
#[derive(Clone, Copy)]
enum Cost {
    /// Every cell the same.
    Same,
    /// Large cells more.
    Size,
}

/// The least lossy pattern found in which every unsafe cell has a witness.
pub(crate) fn cells(table: &CellTable, must: &[u32]) -> Option<CellPlan> {
    let small = table.values.len() <= MANY;
    let mut best: Option<(usize, i64, CellPlan)> = None;
    let tries: &[(Cost, bool)] = if small {
        &[
            (Cost::Same, true),
            (Cost::Size, true),
            (Cost::Same, false),
            (Cost::Size, false),
        ]
    } else {
        &[(Cost::Size, true)]
    };
    for (cost, rising) in tries {
        let Some(plan) = pattern(table, must, *cost, *rising) else {
            continue;
        };
        let hidden = plan.published.iter().filter(|shown| !**shown).count();
        let people = plan
            .published
            .iter()
            .zip(&table.values)
            .filter(|(s, _)| !**s)
            .map(|(_, v)| v)
            .sum();
        if best.as_ref().is_none_or(|(h, p, _)| (hidden, people) < (*h, *p)) {
            best = Some((hidden, people, plan));
        }
    }
    best.map(|(.., plan)| plan)
}

/// Witnesses for a given pattern, for as many of the cells as have one.
pub(crate) fn audit(table: &CellTable, published: &[bool], hidden: &[u32]) -> Vec<CellWitness> {
    let free: Vec<bool> = published.iter().map(|shown| !shown).collect();
    let linear = Linear::new(table);
    hidden
        .iter()
        .filter_map(|cell| linear.witness(*cell, table.threshold, &free, |_| 1.0))
        .filter(|witness| table.accepts(published, witness))
        .collect()
}

fn pattern(table: &CellTable, must: &[u32], cost: Cost, rising: bool) -> Option<CellPlan> {
    let linear = Linear::new(table);
    let mut primary = table.primary();
    let value = |cell: u32| table.values.get(cell as usize).copied().unwrap_or(0);
    primary.sort_by_key(|cell| if rising { value(*cell) } else { -value(*cell) });
    let mut hidden = vec![false; table.values.len()];
    for cell in &primary {
        set(&mut hidden, *cell, true);
    }
    let mut free = vec![true; table.values.len()];
    for cell in must {
        set(&mut free, *cell, false);
    }
    let price = |cell: usize, hidden: &[bool]| match cost {
        _ if hidden.get(cell) == Some(&true) => 0.001,
        Cost::Same => 1.0,
        Cost::Size => size_price(table, cell),
    };
    let mut witnesses: Vec<CellWitness> = Vec::new();
    for cell in &primary {
        let found = linear
            .again(*cell, table.threshold, &witnesses)
            .or_else(|| linear.witness(*cell, table.threshold, &free, |other| price(other, &hidden)))?;
        for (other, _) in &found.delta {
            set(&mut hidden, *other, true);
        }
        witnesses.push(found);
    }
    prune(table, &linear, &mut hidden, &mut witnesses);
    witnesses.sort_by_key(|witness| witness.cell);
    let published = hidden.iter().map(|hidden| !hidden).collect();
    Some(CellPlan { published, witnesses })
}

/// A price by which large cells, which say more, are hidden less.
fn size_price(table: &CellTable, cell: usize) -> f64 {
    let value = table.values.get(cell).copied().unwrap_or(0).max(1);
    1.0 + 2.0 * f64::from(i32::try_from(value).unwrap_or(i32::MAX)).ln()
}

/// Shows hidden cells again, largest first, where every witness can do without.
fn prune(table: &CellTable, linear: &Linear<'_>, hidden: &mut [bool], witnesses: &mut [CellWitness]) {
    let primary = table.primary();
    let value = |cell: u32| table.values.get(cell as usize).copied().unwrap_or(0);
    let mut extra: Vec<u32> = (0_u32..)
        .zip(hidden.iter())
        .filter(|(cell, hidden)| **hidden && primary.binary_search(cell).is_err())
        .map(|(cell, _)| cell)
        .collect();
    extra.sort_by_key(|cell| (std::cmp::Reverse(value(*cell)), *cell));
    let mut solved = 0;
    for cell in extra {
        set(hidden, cell, false);
        let mut better: Vec<(usize, CellWitness)> = Vec::new();
        let uses = |witness: &CellWitness| witness.delta.iter().any(|(other, _)| *other == cell);
        let mut possible = true;
        let keep: Vec<CellWitness> = witnesses.iter().filter(|w| !uses(w)).cloned().collect();
        for (place, witness) in witnesses.iter().enumerate().filter(|(_, witness)| uses(witness)) {
            let found = linear.again(witness.cell, table.threshold, &keep).or_else(|| {
                solved += 1;
                if solved > PRUNINGS && table.values.len() > MANY {
                    return None;
                }
                linear.witness(witness.cell, table.threshold, hidden, |_| 1.0)
            });
            let Some(found) = found else {
                possible = false;
                break;
            };
            better.push((place, found));
        }
        if possible {
            for (place, found) in better {
                if let Some(witness) = witnesses.get_mut(place) {
                    *witness = found;
                }
            }
        } else {
            set(hidden, cell, true);
        }
    }
}

/// The sums of a table, ready to be made into programmes.
struct Linear<'a> {
    table: &'a CellTable,
    /// How many programmes in whole numbers may still be tried.
    wholes: std::cell::Cell<u32>,
}

impl<'a> Linear<'a> {
    fn new(table: &'a CellTable) -> Self {
        Self {
            table,
            wholes: std::cell::Cell::new(u32::MAX),
        }
    }

    /// A witness that is there already and serves this cell as well, or does when it is turned round.
    fn again(&self, cell: u32, need: i64, witnesses: &[CellWitness]) -> Option<CellWitness> {
        witnesses.iter().find_map(|witness| {
            let gain = witness
                .delta
                .iter()
                .find(|(other, _)| *other == cell)
                .map(|(_, delta)| *delta)?;
            if gain >= need {
                return Some(CellWitness {
                    cell,
                    delta: witness.delta.clone(),
                });
            }
            let turned: Vec<(u32, i64)> = witness
                .delta
                .iter()
                .map(|(other, delta)| (*other, -delta))
                .collect();
            let fits = turned
                .iter()
                .all(|(other, delta)| -delta <= self.spare(*other as usize));
            (-gain >= need && fits).then_some(CellWitness { cell, delta: turned })
        })
    }

    /// How far a cell can be lowered.
    fn spare(&self, cell: usize) -> i64 {
        let value = self.table.values.get(cell).copied().unwrap_or(0);
        (value - self.table.suppressed_minimum).max(0)
    }

    /// The cheapest shift that raises the cell by the need and leaves every cell that is not free as it is.
    fn witness(
        &self,
        cell: u32,
        need: i64,
        free: &[bool],
        price: impl Fn(usize) -> f64,
    ) -> Option<CellWitness> {
        let real = self.solve(cell, need, free, &price, false)?;
        let delta = whole(&real).or_else(|| {
            let left = self.wholes.get().checked_sub(1)?;
            self.wholes.set(left);
            whole(&self.solve(cell, need, free, &price, true)?)
        })?;
        let witness = CellWitness { cell, delta };
        let published: Vec<bool> = free.iter().map(|free| !free).collect();
        // With a smaller need than the threshold the final check of the whole release decides.
        let fits = need < self.table.threshold || self.table.accepts(&published, &witness);
        fits.then_some(witness)
    }

    fn solve(
        &self,
        target: u32,
        need: i64,
        free: &[bool],
        price: &impl Fn(usize) -> f64,
        whole: bool,
    ) -> Option<Vec<(u32, f64)>> {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let most = self
            .table
            .values
            .iter()
            .copied()
            .max()
            .unwrap_or(0)
            .max(need)
            .saturating_mul(2);
        let most = i32::try_from(most).unwrap_or(i32::MAX);
        let mut ups = Vec::with_capacity(free.len());
        for (cell, free) in free.iter().enumerate() {
            if !free {
                ups.push(None);
                continue;
            }
            let price = price(cell);
            let spare = i32::try_from(self.spare(cell)).unwrap_or(i32::MAX);
            let is_target = cell == target as usize;
            let least = if is_target { i32::try_from(need).ok()? } else { 0 };
            let spare = if is_target { 0 } else { spare };
            let pair = if whole {
                (
                    problem.add_integer_var(price, (least, most)),
                    problem.add_integer_var(price, (0, spare)),
                )
            } else {
                (
                    problem.add_var(price, (f64::from(least), f64::INFINITY)),
                    problem.add_var(price, (0.0, f64::from(spare))),
                )
            };
            ups.push(Some(pair));
        }
        for relation in &self.table.relations {
            let parts = relation.parts.iter().map(|part| (*part, 1.0));
            let mut terms = Vec::new();
            for (cell, sign) in parts.chain(std::iter::once((relation.total, -1.0))) {
                if let Some((up, down)) = ups.get(cell as usize).copied().flatten() {
                    terms.push((up, sign));
                    terms.push((down, -sign));
                }
            }
            if !terms.is_empty() {
                problem.add_constraint(&terms, ComparisonOp::Eq, 0.0);
            }
        }
        let mut options = SolveOptions::default();
        options.node_limit = whole.then_some(BRANCHES);
        let solution = problem.solve_with(options).ok()?.into_solution().ok()?;
        let pairs = ups
            .iter()
            .enumerate()
            .filter_map(|(cell, pair)| pair.map(|pair| (count(cell), pair)));
        Some(
            pairs
                .map(|(cell, (up, down))| (cell, solution.var_value(up) - solution.var_value(down)))
                .collect(),
        )
    }
}

/// The shift in whole numbers, when it is one.
fn whole(shift: &[(u32, f64)]) -> Option<Vec<(u32, i64)>> {
    let mut delta = Vec::new();
    for (cell, change) in shift {
        let rounded = change.round();
        if (change - rounded).abs() > 1e-5 || rounded.abs() > 1e12 {
            return None;
        }
        #[allow(clippy::cast_possible_truncation, reason = "the bound is checked just above")]
        let rounded = rounded as i64;
        if rounded != 0 {
            delta.push((*cell, rounded));
        }
    }
    Some(delta)
}

fn set(flags: &mut [bool], cell: u32, value: bool) {
    if let Some(flag) = flags.get_mut(cell as usize) {
        *flag = value;
    }
}
