//! The places of tables, and the notes of what became of each table.

use super::super::model::CellId;
use super::super::outcome::{Merged, State, TableOutcome, TablePlace, TableResult, Withheld};
use super::super::table::{Kind, Table};
use super::{Planner, table_cells};

impl Planner<'_> {
    /// The cells of a crossing: its margins, and where they meet.
    pub(crate) fn crossed(&mut self, down: &[Vec<CellId>], across: &[Vec<CellId>]) -> Vec<u32> {
        let people = &mut self.exact_set.people;
        let rows: Vec<u32> = down.iter().map(|group| people.union(&ids(group))).collect();
        let columns: Vec<u32> = across.iter().map(|group| people.union(&ids(group))).collect();
        let mut cells: Vec<u32> = rows.iter().chain(&columns).copied().collect();
        for row in &rows {
            cells.extend(columns.iter().map(|column| people.intersection(*row, *column)));
        }
        cells
    }

    pub(super) fn leave_out(&mut self, table: &Table, cells: &[CellId]) {
        self.note(table, TableResult::Withheld, Vec::new());
        self.withhold(table, cells);
    }

    pub(super) fn withhold(&mut self, table: &Table, cells: &[CellId]) {
        let union = self.exact_set.people.union(&ids(cells));
        let own = self.model.tables().iter().flat_map(|t| table_cells(&t.kind));
        let together = self
            .exact_set
            .twin(union)
            .and_then(|twin| own.clone().find(|cell| cell.0 == twin));
        self.withheld.push(Withheld {
            table: table.name.clone(),
            cells: cells.to_vec(),
            together,
        });
    }

    pub(super) fn note_merged<'b>(&mut self, table: &Table, groups: impl Iterator<Item = &'b Vec<CellId>>) {
        for parts in groups.filter(|group| group.len() > 1) {
            self.merged.push(Merged {
                table: table.name.clone(),
                parts: parts.clone(),
            });
        }
    }

    pub(super) fn note(&mut self, table: &Table, outcome: TableResult, places: Vec<Vec<Vec<CellId>>>) {
        if outcome == TableResult::Merged && matches!(table.kind, Kind::Categories(_)) {
            self.note_merged(table, places.iter().flatten());
        }
        let shown = places
            .into_iter()
            .map(|sides| {
                let cell = self.cell_of(&sides);
                let count = u64::try_from(self.exact_set.people.value(cell)).unwrap_or(0);
                TablePlace {
                    sides,
                    state: State::Published(self.model.preset().printed(count)),
                }
            })
            .collect();
        self.tables.push(TableOutcome {
            name: table.name.clone(),
            outcome,
            shown,
        });
    }

    /// The cell of a place: where its sides meet.
    pub(crate) fn cell_of(&mut self, sides: &[Vec<CellId>]) -> u32 {
        let people = &mut self.exact_set.people;
        let unions: Vec<u32> = sides.iter().map(|side| people.union(&ids(side))).collect();
        match unions.as_slice() {
            [row, column] => people.intersection(*row, *column),
            [cell] => *cell,
            _ => people.union(&[]),
        }
    }
}

/// The places of one axis.
pub(super) fn sides(groups: &[Vec<CellId>]) -> Vec<Vec<Vec<CellId>>> {
    groups.iter().map(|group| vec![group.clone()]).collect()
}

/// The places of a crossing: margins, then cells row by row.
pub(crate) fn meet(down: &[Vec<CellId>], across: &[Vec<CellId>]) -> Vec<Vec<Vec<CellId>>> {
    let mut places: Vec<Vec<Vec<CellId>>> = sides(down).into_iter().chain(sides(across)).collect();
    for row in down {
        places.extend(across.iter().map(|column| vec![row.clone(), column.clone()]));
    }
    places
}

pub(crate) fn ids(cells: &[CellId]) -> Vec<u32> {
    cells.iter().map(|cell| cell.0).collect()
}
