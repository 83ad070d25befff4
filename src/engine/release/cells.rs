//! Tables that come as cells and sums, without the people behind them: the same protection for existing tables.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::atoms::number as count;
use super::checker::{Atom, Cell, Claim, Relation, Shown, Witness, WitnessTarget};
use super::give_way::{Ladder, Together, settle};
use super::model::DisclosureMethod;
use super::outcome::{NoSafeRelease, WhyNoRelease};
use super::people::People;
use super::proof::{Demands, Proof};
use crate::language::Words;

/// A set of tables as cells with a value each, and the sums that hold between them.
///
/// ```
/// use vernieuwend_verantwoorden::engine::release::checker::Relation;
/// use vernieuwend_verantwoorden::engine::release::{DisclosureMethod, cells::CellTable};
///
/// // 32 people in four rows; one row counts 4.
/// let rows = Relation { total: 0, parts: vec![1, 2, 3, 4] };
/// let table = CellTable::new(5, vec![32, 12, 9, 7, 4], vec![rows])?;
/// let plan = table.plan(DisclosureMethod::Coarsen)?;
/// // The smallest other row is hidden as well, or the remainder would give the 4.
/// assert_eq!(plan.published(), [true, true, true, false, false]);
///
/// // With all other rows shown the 4 follows.
/// let audit = table.audit(&[false, false, false, false, true], DisclosureMethod::Coarsen)?;
/// assert_eq!(audit.unprotected(), [4]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: the threshold is at least 2, values are 0 to 10¹², indices exist, and every relation holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellTable {
    pub(crate) threshold: i64,
    pub(crate) values: Vec<i64>,
    pub(crate) relations: Vec<Relation>,
    pub(crate) must_publish: Vec<u32>,
    pub(crate) protect_zeros: bool,
    pub(crate) suppressed_minimum: i64,
}

/// What is wrong with cells and sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The threshold is not 2 to 1000.
    #[error("threshold `{0}` is not a whole number from 2 to 1000")]
    Threshold(i64),
    /// A value is not 0 to 10¹².
    #[error("the value of cell `{0}` is not a whole number from 0 to 10^12")]
    Value(u32),
    /// A cell is named that does not exist, or one twice.
    #[error("cell `{0}` does not exist or is named twice")]
    Index(u32),
    /// A total is not the sum of its parts.
    #[error("relation `{0}` does not hold: the total is not the sum of its parts")]
    Sum(u32),
}

impl Fault {
    /// A stable code for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Threshold(_) => "threshold",
            Self::Value(_) => "value",
            Self::Index(_) => "index",
            Self::Sum(_) => "sum",
        }
    }
}

/// What may be printed of a table of cells, with a witness for every unsafe cell.
// INVARIANT: the checker has accepted the witnesses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellPlan {
    pub(crate) published: Vec<bool>,
    pub(crate) witnesses: Vec<CellWitness>,
}

/// What an audit of a table of cells found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    unprotected: Vec<u32>,
    witnesses: Vec<CellWitness>,
}

/// A shift over all cells that protects one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CellWitness {
    /// The cell it protects.
    pub cell: u32,
    /// Per cell the number of people more or fewer, totals included; other cells stay.
    pub delta: Vec<(u32, i64)>,
}

impl CellPlan {
    /// Per cell whether its value is printed.
    pub fn published(&self) -> &[bool] {
        &self.published
    }

    /// The witnesses, one per unsafe cell. Confidential.
    pub fn witnesses(&self) -> &[CellWitness] {
        &self.witnesses
    }
}

impl Audit {
    /// The unsafe cells that are visible or have no witness, ascending.
    pub fn unprotected(&self) -> &[u32] {
        &self.unprotected
    }

    /// The witnesses of the other unsafe cells. Confidential.
    pub fn witnesses(&self) -> &[CellWitness] {
        &self.witnesses
    }
}

impl CellTable {
    /// Takes values and sums in.
    ///
    /// # Errors
    /// A [`Fault`] when a value or an index is out of range or a sum does not hold.
    pub fn new(threshold: i64, values: Vec<i64>, relations: Vec<Relation>) -> Result<Self, Fault> {
        if !(2..=1000).contains(&threshold) {
            return Err(Fault::Threshold(threshold));
        }
        if let Some(cell) = values
            .iter()
            .position(|value| !(0..=1_000_000_000_000).contains(value))
        {
            return Err(Fault::Value(count(cell)));
        }
        let value = |cell: u32| values.get(cell as usize).copied().ok_or(Fault::Index(cell));
        for (number, relation) in (0_u32..).zip(&relations) {
            let mut seen = std::collections::BTreeSet::from([relation.total]);
            let mut sum = 0_i64;
            for part in &relation.parts {
                sum = sum.checked_add(value(*part)?).ok_or(Fault::Sum(number))?;
                if !seen.insert(*part) {
                    return Err(Fault::Index(*part));
                }
            }
            if value(relation.total)? != sum {
                return Err(Fault::Sum(number));
            }
        }
        Ok(Self {
            threshold,
            values,
            relations,
            must_publish: Vec::new(),
            protect_zeros: false,
            suppressed_minimum: 0,
        })
    }

    /// Cells that have to stay visible: rather no release than one without them.
    ///
    /// # Errors
    /// When a cell does not exist.
    pub fn with_must_publish(mut self, cells: Vec<u32>) -> Result<Self, Fault> {
        if let Some(cell) = cells.iter().find(|cell| **cell as usize >= self.values.len()) {
            return Err(Fault::Index(*cell));
        }
        self.must_publish = cells;
        Ok(self)
    }

    /// Also hides that a cell is empty.
    #[must_use]
    pub fn with_protected_zeros(mut self) -> Self {
        self.protect_zeros = true;
        self
    }

    /// Readers know that zeros are always shown, so that every hidden cell holds at least one person.
    #[must_use]
    pub fn with_zeros_always_shown(mut self) -> Self {
        self.suppressed_minimum = 1;
        self
    }

    /// The unsafe cells, ascending.
    pub fn primary(&self) -> Vec<u32> {
        let least = i64::from(!self.protect_zeros);
        (0_u32..)
            .zip(&self.values)
            .filter(|(_, v)| (least..self.threshold).contains(*v))
            .map(|(i, _)| i)
            .collect()
    }

    /// Decides which cells to print.
    ///
    /// # Errors
    /// [`NoSafeRelease`] when the method is not available or cannot keep the cells that must stay visible, or
    /// when `coarsen` meets sums that do not reduce every total to one set of finest cells.
    pub fn plan(&self, method: DisclosureMethod) -> Result<CellPlan, NoSafeRelease> {
        let primary = self.primary();
        let mut must = self.must_publish.clone();
        if self.suppressed_minimum > 0 && !self.protect_zeros {
            // Hiding a zero would be a lie when readers know that zeros are shown.
            must.extend(
                (0_u32..)
                    .zip(&self.values)
                    .filter(|(_, v)| **v == 0)
                    .map(|(cell, _)| cell),
            );
        }
        if let Some(cell) = must.iter().find(|cell| primary.binary_search(cell).is_ok()) {
            return Err(kept(*cell));
        }
        let plan = match method {
            DisclosureMethod::Coarsen => self.coarsen(&must)?,
            #[cfg(feature = "planner")]
            DisclosureMethod::Suppress => super::suppress::cells(self, &must)
                .or_else(|| self.coarsen(&must).ok())
                .ok_or_else(|| {
                    must.first()
                        .map_or_else(|| unproved("no witness was found"), |cell| kept(*cell))
                })?,
            #[cfg(not(feature = "planner"))]
            DisclosureMethod::Suppress => return Err(NoSafeRelease::method_missing()),
        };
        self.prove(&plan.published, &plan.witnesses)
            .map_err(|flaw| unproved(&flaw.to_string()))?;
        Ok(plan)
    }

    /// Judges a given pattern of suppressed cells.
    ///
    /// With `coarsen` it may list cells that are protected after all, never too few.
    ///
    /// # Errors
    /// [`NoSafeRelease`] when the method is not available.
    pub fn audit(&self, suppressed: &[bool], method: DisclosureMethod) -> Result<Audit, NoSafeRelease> {
        let published: Vec<bool> = (0..self.values.len())
            .map(|cell| suppressed.get(cell) != Some(&true))
            .collect();
        let hidden: Vec<u32> = self
            .primary()
            .into_iter()
            .filter(|cell| published.get(*cell as usize) == Some(&false))
            .collect();
        let found: Vec<CellWitness> = match method {
            DisclosureMethod::Coarsen => self.search(&published, &hidden),
            #[cfg(feature = "planner")]
            DisclosureMethod::Suppress => super::suppress::audit(self, &published, &hidden),
            #[cfg(not(feature = "planner"))]
            DisclosureMethod::Suppress => return Err(NoSafeRelease::method_missing()),
        };
        let mut audit = Audit {
            unprotected: self.primary(),
            witnesses: Vec::new(),
        };
        for witness in found {
            if self.accepts(&published, &witness) {
                audit.unprotected.retain(|cell| *cell != witness.cell);
                audit.witnesses.push(witness);
            }
        }
        Ok(audit)
    }

    /// The finest cells of every cell, or nothing when the sums do not give one set for each.
    fn finest(&self) -> Option<Vec<Vec<u32>>> {
        let mut sets: Vec<Option<Vec<u32>>> = vec![None; self.values.len()];
        for (cell, set) in (0_u32..).zip(&mut sets) {
            if !self.relations.iter().any(|relation| relation.total == cell) {
                *set = Some(vec![cell]);
            }
        }
        // Each round resolves at least one total, or the sums go round in a circle.
        let mut open: Vec<&Relation> = self.relations.iter().collect();
        while !open.is_empty() {
            let before = open.len();
            let mut later = Vec::new();
            for relation in open {
                let parts: Option<Vec<&Vec<u32>>> = relation
                    .parts
                    .iter()
                    .map(|part| sets.get(*part as usize).and_then(Option::as_ref))
                    .collect();
                let Some(parts) = parts else {
                    later.push(relation);
                    continue;
                };
                let mut union: Vec<u32> = parts.into_iter().flatten().copied().collect();
                union.sort_unstable();
                if union.windows(2).any(|pair| matches!(pair, [a, b] if a == b)) {
                    return None;
                }
                let set = sets.get_mut(relation.total as usize)?;
                match set {
                    Some(set) if *set != union => return None,
                    Some(_) => {}
                    None => *set = Some(union),
                }
            }
            if later.len() == before {
                return None;
            }
            open = later;
        }
        sets.into_iter().collect()
    }

    /// The cells as people in finest cells, and which cells are finest.
    fn people(&self, finest: &[Vec<u32>]) -> (People, Vec<u32>) {
        let leaves: Vec<u32> = (0_u32..)
            .zip(finest)
            .filter(|(i, set)| **set == [*i])
            .map(|(i, _)| i)
            .collect();
        let units = |set: &Vec<u32>| {
            set.iter()
                .filter_map(|leaf| leaves.binary_search(leaf).ok().map(count))
                .collect()
        };
        let counts = leaves
            .iter()
            .filter_map(|leaf| self.values.get(*leaf as usize))
            .copied()
            .collect();
        (
            People::of_finest(counts, finest.iter().map(units).collect()),
            leaves,
        )
    }

    fn demands(&self) -> Demands {
        Demands {
            threshold: self.threshold,
            protect_zeros: self.protect_zeros,
            suppressed_minimum: self.suppressed_minimum,
            zero_unsafe: Vec::new(),
            audiences: vec![None],
        }
    }

    /// Starts from every safe cell shown; what stands in the way is hidden, the finest and smallest first.
    fn coarsen(&self, must: &[u32]) -> Result<CellPlan, NoSafeRelease> {
        let finest = self.finest().ok_or_else(|| {
            NoSafeRelease::new(
                WhyNoRelease::Unproved,
                Words::new(
                    "de sommen geven niet voor elk totaal één stel fijnste cellen",
                    "the relations do not reduce every total to one set of finest cells",
                ),
                Words::new("gebruik de methode `suppress`", "use the method `suppress`"),
            )
        })?;
        let (people, leaves) = self.people(&finest);
        let demands = self.demands();
        let mut order: Vec<u32> = (0..count(self.values.len())).collect();
        let size = |cell: u32| finest.get(cell as usize).map_or(0, Vec::len);
        let value = |cell: u32| self.values.get(cell as usize).copied().unwrap_or(0);
        order.sort_by_key(|cell| (std::cmp::Reverse((size(*cell), value(*cell))), *cell));
        let mut shown = Vec::new();
        let mut ladders = Vec::new();
        for (rank, cell) in (1_u32..).zip(&order) {
            let mut steps = vec![Shown::Exact, Shown::Symbol];
            if demands.is_primary(&people, *cell) {
                steps.remove(0);
            } else if must.contains(cell) {
                steps.truncate(1);
            }
            shown.push((*cell, steps.first().copied().unwrap_or(Shown::Symbol)));
            ladders.push(Ladder {
                late: false,
                steps,
                at: 0,
                rank,
                together: Together::Alone,
                narrow: 0,
            });
        }
        let mut proof = Proof::new(&people, &demands, &shown);
        if !settle(&mut proof, &mut ladders) {
            return Err(must
                .first()
                .map_or_else(|| unproved("no witness was found"), |cell| kept(*cell)));
        }
        let mut published = vec![false; self.values.len()];
        for cell in proof.cells() {
            if let Some(flag) = published.get_mut(cell.cell as usize) {
                *flag = cell.shown == Shown::Exact;
            }
        }
        Ok(CellPlan {
            witnesses: over_all_cells(&proof, &finest, &leaves),
            published,
        })
    }

    /// Searches witnesses for a given pattern.
    fn search(&self, published: &[bool], hidden: &[u32]) -> Vec<CellWitness> {
        const EFFORT: u64 = 300_000_000;
        let Some(finest) = self.finest() else {
            return Vec::new();
        };
        let (people, leaves) = self.people(&finest);
        let demands = self.demands();
        let shown: Vec<(u32, Shown)> = (0_u32..)
            .zip(published)
            .map(|(cell, shown)| (cell, if *shown { Shown::Exact } else { Shown::Symbol }))
            .collect();
        let mut proof = Proof::new(&people, &demands, &shown);
        proof.seek(1, &mut EFFORT.clone());
        let mut found = over_all_cells(&proof, &finest, &leaves);
        found.retain(|witness| hidden.contains(&witness.cell));
        found
    }

    /// Whether the checker accepts one witness under a pattern, whatever else is unprotected.
    pub(crate) fn accepts(&self, published: &[bool], witness: &CellWitness) -> bool {
        self.claim(published, std::slice::from_ref(witness))
            .check_witnesses()
            .is_ok()
    }

    fn prove(&self, published: &[bool], witnesses: &[CellWitness]) -> Result<(), super::checker::Flaw> {
        self.claim(published, witnesses).check()
    }

    /// Cells as atoms of their own, tied by the sums.
    fn claim(&self, published: &[bool], witnesses: &[CellWitness]) -> Claim {
        let cells = (0_u32..).zip(published);
        Claim {
            threshold: self.threshold,
            protect_zeros: self.protect_zeros,
            suppressed_minimum: self.suppressed_minimum,
            atoms: self
                .values
                .iter()
                .map(|value| Atom {
                    possible: true,
                    ..Atom::of(*value)
                })
                .collect(),
            cells: cells
                .map(|(cell, shown)| Cell {
                    atoms: vec![cell],
                    shown: if *shown { Shown::Exact } else { Shown::Symbol },
                    zero_unsafe: false,
                })
                .collect(),
            relations: self.relations.clone(),
            witnesses: witnesses
                .iter()
                .map(|w| Witness {
                    covers: vec![WitnessTarget::Cell(w.cell)],
                    delta: w.delta.clone(),
                })
                .collect(),
        }
    }
}

/// The witnesses of cells, which are over finest cells, as ones over all cells.
fn over_all_cells(proof: &Proof<'_>, finest: &[Vec<u32>], leaves: &[u32]) -> Vec<CellWitness> {
    let leaf = |atom: u32| {
        let unit = proof.unit(atom)?;
        leaves.get(unit as usize).copied()
    };
    let mut witnesses: Vec<CellWitness> = (proof.cell_witnesses().into_iter())
        .map(|(cell, direction)| {
            let mut moved = BTreeMap::new();
            for (atom, by) in direction.iter() {
                if let Some(leaf) = leaf(*atom) {
                    *moved.entry(leaf).or_insert(0_i64) += by;
                }
            }
            let change = |set: &Vec<u32>| set.iter().filter_map(|leaf| moved.get(leaf)).sum::<i64>();
            CellWitness {
                cell,
                delta: (0_u32..)
                    .zip(finest)
                    .map(|(cell, set)| (cell, change(set)))
                    .filter(|(_, delta)| *delta != 0)
                    .collect(),
            }
        })
        .collect();
    witnesses.sort_by_key(|witness| witness.cell);
    witnesses
}

fn kept(cell: u32) -> NoSafeRelease {
    NoSafeRelease::new(
        WhyNoRelease::Required,
        Words::new(
            format!("cel `{cell}` moet zichtbaar blijven, maar dat is niet veilig"),
            format!("cell `{cell}` has to stay visible, but that is not safe"),
        ),
        Words::new(
            "laat de cel vrij, of voeg haar samen met een andere",
            "do not ask for the cell, or merge it with another",
        ),
    )
}

fn unproved(why: &str) -> NoSafeRelease {
    NoSafeRelease::new(
        WhyNoRelease::Unproved,
        Words::new(
            format!("de veiligheid is niet bewezen ({why})"),
            format!("safety has not been proved ({why})"),
        ),
        Words::new(
            "publiceer niets; voeg rijen of kolommen samen",
            "publish nothing; merge rows or columns",
        ),
    )
}
