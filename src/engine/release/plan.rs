//! The planner: adds tables in order of importance and makes each coarser until everything is protected.

mod coarser;
mod finish;
mod places;

use places::sides;
pub(crate) use places::{ids, meet};

use std::collections::BTreeMap;

use super::exact_set::ExactSet;
use super::layout;
use super::model::{CellId, DisclosureMethod, Layout, Model};
use super::outcome::{Merged, NoSafeRelease, Release, TableOutcome, TableResult, WhyNoRelease, Withheld};
use super::table::{Kind, Table};
use crate::invalid_value::shown;
use crate::language::Words;

/// The least number of pairs under an effect figure, whatever the threshold.
pub(crate) const LEAST_PAIRS: i64 = 11;

/// Finds a release for a model.
pub(crate) fn plan(
    model: &Model,
    method: DisclosureMethod,
    layout: Layout,
) -> Result<Release, NoSafeRelease> {
    if method == DisclosureMethod::Suppress && cfg!(not(feature = "planner")) {
        return Err(NoSafeRelease::method_missing());
    }
    if layout == Layout::Fixed || method == DisclosureMethod::Suppress || model.keeps_places() {
        return layout::plan(model, method, layout);
    }
    let mut planner = Planner::with(model, ExactSet::new(model.people(), model.demands()));
    planner.start()?;
    planner.tables()?;
    let claims = planner.exact_set.claims();
    planner.finish(claims, method, layout)
}

/// The release under construction.
pub(crate) struct Planner<'a> {
    pub(crate) model: &'a Model,
    pub(crate) exact_set: ExactSet,
    pub(crate) tables: Vec<TableOutcome>,
    merged: Vec<Merged>,
    withheld: Vec<Withheld>,
    pub(crate) reckoned: BTreeMap<CellId, (u64, u64)>,
}

impl<'a> Planner<'a> {
    pub(crate) fn with(model: &'a Model, exact_set: ExactSet) -> Self {
        Self {
            model,
            exact_set,
            tables: Vec::new(),
            merged: Vec::new(),
            withheld: Vec::new(),
            reckoned: BTreeMap::new(),
        }
    }

    /// Starts with what earlier releases printed: that cannot be taken back.
    fn start(&mut self) -> Result<(), NoSafeRelease> {
        let earlier: Vec<CellId> = self.model.earlier_cells().iter().map(|(cell, _)| *cell).collect();
        let steps: Vec<Vec<u32>> = earlier.iter().map(|cell| vec![cell.0]).collect();
        let done = self.exact_set.add_each(&steps);
        match earlier.iter().zip(done).find(|(_, done)| !done) {
            Some((cell, _)) => Err(unsafe_earlier(self.model, Some(*cell))),
            None => Ok(()),
        }
    }

    fn tables(&mut self) -> Result<(), NoSafeRelease> {
        let tables = self.model.tables();
        let wholes: Vec<Option<Vec<u32>>> = tables.iter().map(|table| self.whole(table)).collect();
        let mut at = 0;
        while let Some(rest) = tables.get(at..).filter(|rest| !rest.is_empty()) {
            // Whole runs of tables often are safe as they are.
            let steps: Vec<Vec<u32>> = wholes.iter().skip(at).map_while(Clone::clone).collect();
            let accepted = self.exact_set.add_run(&steps);
            for table in rest.iter().take(accepted) {
                self.note(table, TableResult::AsAsked, Self::asked(&table.kind));
            }
            at += accepted;
            if let Some(table) = tables.get(at) {
                self.coarser(table)?;
                at += 1;
            }
        }
        Ok(())
    }

    /// The cells of a table as it is asked for; nothing when it cannot be printed so in any case.
    fn whole(&mut self, table: &Table) -> Option<Vec<u32>> {
        match &table.kind {
            Kind::Overlapping(cells) => Some(ids(cells)),
            Kind::Categories(axis) => Some(ids(&axis.cells)),
            Kind::Crossing(rows, columns) => Some(self.crossed(&rows.finest(), &columns.finest())),
            Kind::Figure {
                pairs,
                outcomes,
                others,
                ..
            } => {
                let cells: Vec<CellId> = [*pairs].iter().chain(outcomes).chain(others).copied().collect();
                figure_fits(&self.exact_set, *pairs, outcomes).then(|| ids(&cells))
            }
        }
    }

    /// The places of a table as it is asked for.
    fn asked(kind: &Kind) -> Vec<Vec<Vec<CellId>>> {
        match kind {
            Kind::Overlapping(cells) => cells.iter().map(|cell| vec![vec![*cell]]).collect(),
            Kind::Categories(axis) => sides(&axis.finest()),
            Kind::Crossing(rows, columns) => meet(&rows.finest(), &columns.finest()),
            Kind::Figure {
                pairs,
                outcomes,
                others,
                ..
            } => [*pairs]
                .iter()
                .chain(outcomes)
                .chain(others)
                .map(|cell| vec![vec![*cell]])
                .collect(),
        }
    }
}

/// Whether an effect figure may show anything at all: enough pairs, and outcomes that do not tell something
/// about nearly everybody.
pub(crate) fn figure_fits(exact_set: &ExactSet, pairs: CellId, outcomes: &[CellId]) -> bool {
    let n = exact_set.people.value(pairs.0);
    n >= exact_set.demands.threshold.max(LEAST_PAIRS)
        && outcomes.iter().all(|outcome| {
            let value = exact_set.people.value(outcome.0);
            n - value >= exact_set.demands.threshold && value.saturating_mul(10) <= n.saturating_mul(9)
        })
}

/// All cells that a table names.
pub(crate) fn table_cells(kind: &Kind) -> Vec<CellId> {
    match kind {
        Kind::Overlapping(cells) => cells.clone(),
        Kind::Categories(axis) => axis.cells.clone(),
        Kind::Crossing(rows, columns) => rows.cells.iter().chain(&columns.cells).copied().collect(),
        Kind::Figure {
            pairs,
            outcomes,
            others,
            ..
        } => [*pairs].iter().chain(outcomes).chain(others).copied().collect(),
    }
}

/// What earlier releases printed gives a small group away, whatever is printed now.
pub(crate) fn unsafe_earlier(model: &Model, cell: Option<CellId>) -> NoSafeRelease {
    let label = shown(cell.map_or("", |cell| model.label(cell)));
    NoSafeRelease::new(
        WhyNoRelease::Earlier,
        Words::new(
            format!("het eerder gepubliceerde getal {label} geeft een kleine groep prijs"),
            format!("the earlier published number {label} gives a small group away"),
        ),
        Words::new(
            "meld niets over deze periode, of laat lezers die mensen kennen of de beschermde nullen weg",
            "report nothing about this period, or drop readers that know people or the protection of zeros",
        ),
    )
}

pub(crate) fn required(table: &Table) -> NoSafeRelease {
    let name = shown(&table.name);
    NoSafeRelease::new(
        WhyNoRelease::Required,
        Words::new(
            format!("de verplichte tabel {name} kan niet veilig worden gepubliceerd"),
            format!("the required table {name} cannot be published safely"),
        ),
        Words::new(
            format!("voeg categorieën van {name} samen, zet de tabel hoger, of laat een eerdere tabel weg"),
            format!("merge categories of {name}, move the table up, or drop a table before it"),
        ),
    )
}
