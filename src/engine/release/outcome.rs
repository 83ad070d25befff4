//! What comes out: per cell what may be printed, what was merged or withheld, and the proof.

use std::collections::BTreeMap;

use super::checker::Claim;
use super::model::{CellId, DisclosureMethod, Layout};
use super::preset::Preset;
use crate::invalid_value::InvalidValue;
use crate::language::Words;

/// What may be shown of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// The number is printed, rounded as the preset says.
    Published(u64),
    /// Two numbers are printed between which it lies, both included; without the second it is at least the first.
    Range {
        /// The least that it can be.
        from: u64,
        /// The most that it can be.
        through: Option<u64>,
    },
    /// The place is shown, with a symbol instead of a number.
    Suppressed,
    /// Nothing is shown.
    Withheld,
}

/// What a report has written at the place of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Written {
    /// A number.
    Number(u64),
    /// A range: the least, and the most when it has an end.
    Range(u64, Option<u64>),
    /// The symbol for a suppressed number.
    Symbol,
}

/// What became of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TableResult {
    /// Printed as it was asked for.
    AsAsked,
    /// Categories, or figures that overlap, were merged.
    Merged,
    /// Some of the figures are printed, others withheld.
    Partly,
    /// A crossing was replaced by its margins.
    Margins,
    /// A crossing was replaced by one of its margins.
    OneMargin,
    /// A figure shows less than was asked for.
    Fallback,
    /// Some places show a range.
    Ranges,
    /// Some places show a symbol.
    Suppressed,
    /// Nothing of it is printed: too few people.
    Withheld,
}

/// One place of a table: a cell, a union of cells, or where two of these meet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TablePlace {
    /// The sides that meet here, one or two; each is a cell or several that were merged.
    pub sides: Vec<Vec<CellId>>,
    /// What may be shown.
    pub state: State,
}

/// A table as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TableOutcome {
    /// The name that the author gave.
    pub name: String,
    /// What became of it.
    pub outcome: TableResult,
    /// Its places, in order.
    pub shown: Vec<TablePlace>,
}

/// Cells that are shown only together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Merged {
    /// The table.
    pub table: String,
    /// The parts that became one.
    pub parts: Vec<CellId>,
}

/// Cells that are not shown because too few people are in them or follow from them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Withheld {
    /// The table.
    pub table: String,
    /// The cells; for a crossing those of both sides.
    pub cells: Vec<CellId>,
    /// A printed cell that counts the same people as these together, if there is one.
    pub together: Option<CellId>,
}

/// A release that the checker has found safe.
///
/// Only what it gives as [`State::Published`] may be printed, and contacts, minutes or costs of a group only
/// where the group's count is.
// INVARIANT: every claim has passed the checker.
#[derive(Debug, Clone)]
pub struct Release {
    pub(crate) preset: Preset,
    pub(crate) method: DisclosureMethod,
    pub(crate) layout: Layout,
    pub(crate) states: BTreeMap<CellId, State>,
    pub(crate) tables: Vec<TableOutcome>,
    pub(crate) merged: Vec<Merged>,
    pub(crate) withheld: Vec<Withheld>,
    pub(crate) kept: Vec<(CellId, u64)>,
    pub(crate) earlier: usize,
    pub(crate) claims: Vec<Claim>,
    /// Per cell the least and the most people that any witness puts into it.
    pub(crate) reckoned: BTreeMap<CellId, (u64, u64)>,
    /// Which model it was made from.
    pub(crate) model: u64,
}

impl Release {
    /// What may be shown of a cell.
    pub fn state(&self, cell: CellId) -> State {
        self.states.get(&cell).copied().unwrap_or(State::Withheld)
    }

    /// The number to print for a cell, if it may be printed.
    pub fn printed(&self, cell: CellId) -> Option<u64> {
        match self.state(cell) {
            State::Published(number) => Some(number),
            _ => None,
        }
    }

    /// The most people that any witness puts into a cell: readers must be able to reckon with so many. A figure
    /// that bounds the cell from above may not lie below it.
    pub fn most(&self, cell: CellId) -> Option<u64> {
        self.reckoned.get(&cell).map(|(_, most)| *most)
    }

    /// The least people that any witness leaves in a cell: readers must be able to reckon with so few. A figure that
    /// bounds the cell from below may not lie above it.
    pub fn least(&self, cell: CellId) -> Option<u64> {
        self.reckoned.get(&cell).map(|(least, _)| *least)
    }

    /// The tables, in order of importance, as they may be shown.
    pub fn tables(&self) -> &[TableOutcome] {
        &self.tables
    }

    /// What was merged.
    pub fn merged(&self) -> &[Merged] {
        &self.merged
    }

    /// What is not shown.
    pub fn withheld(&self) -> &[Withheld] {
        &self.withheld
    }

    /// Cells whose earlier number stays although the register has been corrected, with that number.
    pub fn kept(&self) -> &[(CellId, u64)] {
        &self.kept
    }

    /// How many cells of earlier releases were taken into account.
    pub fn earlier(&self) -> usize {
        self.earlier
    }

    /// For how many readers that know people themselves it is safe, the public not counted.
    pub fn readers(&self) -> usize {
        self.claims.len().saturating_sub(1)
    }

    /// The rules.
    pub fn preset(&self) -> &Preset {
        &self.preset
    }

    /// The method that made it.
    pub fn method(&self) -> DisclosureMethod {
        self.method
    }

    /// Whether tables could change shape.
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// The proof, for the sender's confidential audit file: for the public first, then per reader. Never for
    /// publication, since witnesses point out the small groups.
    #[doc(alias = "auditbestand")]
    pub fn witnesses(&self) -> &[Claim] {
        &self.claims
    }

    /// What the protection does not cover, in plain words, for every report that prints the release.
    #[doc(alias = "restrisico")]
    pub fn residual_risk() -> Words {
        Words::new(
            "Deze bescherming gaat uit van wat in dit rapport en de genoemde eerdere publicaties staat. Zij \
             beschermt niet tegen kennis die lezers van buiten hebben, tegen samenwerking van meer organisaties \
             dan genoemd, of tegen gissen met een zekere kans. Dat iets verborgen is, of als bandbreedte \
             gegeven, vertelt dat er ergens een groep klein was. Ook gepseudonimiseerde gegevens blijven persoonsgegevens.",
            "This protection rests on what this report and the earlier publications it names contain. It does \
             not protect against what readers know from elsewhere, against more organisations working together \
             than are named, or against guessing with some chance. That something is hidden, or given as a range, tells that some group \
             was small. Pseudonymised data remain personal data.",
        )
    }
}

/// Why there is no release: nothing may be printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{refusal}")]
pub struct NoSafeRelease {
    refusal: InvalidValue,
    reason: WhyNoRelease,
}

/// The kinds of reason for which there is no release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WhyNoRelease {
    /// The method needs a feature that this program was built without.
    MethodMissing,
    /// What earlier releases printed already gives a small group away, or is not for this audience.
    Earlier,
    /// A required table cannot be printed.
    Required,
    /// The proof failed in the checker.
    Unproved,
    /// A text holds what is surely personal.
    PersonalData,
}

impl NoSafeRelease {
    pub(crate) fn new(reason: WhyNoRelease, message: Words, help: Words) -> Self {
        Self {
            refusal: InvalidValue::new(message, help),
            reason,
        }
    }

    /// The kind of reason.
    pub fn reason(&self) -> WhyNoRelease {
        self.reason
    }

    /// What is wrong.
    pub fn message(&self) -> &Words {
        self.refusal.message()
    }

    /// What to merge, to drop or to do instead.
    pub fn help(&self) -> &Words {
        self.refusal.help()
    }

    pub(crate) fn method_missing() -> Self {
        Self::new(
            WhyNoRelease::MethodMissing,
            Words::new(
                "de methode `suppress` is niet beschikbaar",
                "the method `suppress` is not available",
            ),
            Words::new(
                "bouw met de feature `planner`, of kies de methode `coarsen`",
                "build with the feature `planner`, or choose the method `coarsen`",
            ),
        )
    }
}
