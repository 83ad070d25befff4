//! Makes one table coarser until it fits: merged categories, margins, a union, less of a figure, or nothing.

use super::super::model::CellId;
use super::super::outcome::{Merged, NoSafeRelease, TableOutcome, TableResult};
use super::super::table::{Axis, Kind, Table};
use super::places::{ids, meet, sides};
use super::{Planner, figure_fits, required};

impl Planner<'_> {
    /// Makes one table coarser until it fits, or leaves it out.
    pub(super) fn coarser(&mut self, table: &Table) -> Result<(), NoSafeRelease> {
        if table.required {
            return Err(required(table));
        }
        match &table.kind {
            Kind::Overlapping(cells) => self.one_by_one(table, cells),
            Kind::Categories(axis) => match self.merge_axis(axis) {
                Some(groups) => self.note(table, TableResult::Merged, sides(&groups)),
                None => self.leave_out(table, &axis.cells),
            },
            Kind::Crossing(rows, columns) => self.coarser_crossing(table, rows, columns),
            Kind::Figure {
                pairs,
                outcomes,
                others,
                fallbacks,
            } => {
                let all: Vec<CellId> = [*pairs].iter().chain(outcomes).chain(others).copied().collect();
                for fallback in fallbacks {
                    let mut cells = vec![*pairs];
                    cells.extend(fallback.iter().filter(|cell| *cell != pairs));
                    let outcomes: Vec<CellId> =
                        outcomes.iter().filter(|o| cells.contains(o)).copied().collect();
                    if figure_fits(&self.exact_set, *pairs, &outcomes) && self.exact_set.add(&ids(&cells)) {
                        self.note(
                            table,
                            TableResult::Fallback,
                            cells.iter().map(|f| vec![vec![*f]]).collect(),
                        );
                        return Ok(());
                    }
                }
                self.leave_out(table, &all);
            }
        }
        Ok(())
    }

    /// Figures that may overlap: those that fit, then the others as one.
    fn one_by_one(&mut self, table: &Table, cells: &[CellId]) {
        let done = self
            .exact_set
            .add_each(&cells.iter().map(|cell| vec![cell.0]).collect::<Vec<_>>());
        let pick = |wanted: bool| {
            cells
                .iter()
                .zip(&done)
                .filter(move |(_, done)| **done == wanted)
                .map(|(cell, _)| *cell)
        };
        let refused: Vec<CellId> = pick(false).collect();
        let mut places: Vec<Vec<Vec<CellId>>> = pick(true).map(|cell| vec![vec![cell]]).collect();
        let union = if !table.ranges && refused.len() > 1 {
            self.exact_set.people.union(&ids(&refused))
        } else {
            self.exact_set.people.union(&[])
        };
        if !table.ranges
            && refused.len() > 1
            && self.exact_set.twin(union).is_none()
            && self.exact_set.add(&[union])
        {
            places.push(vec![refused.clone()]);
            self.merged.push(Merged {
                table: table.name.clone(),
                parts: refused,
            });
            self.note(table, TableResult::Merged, places);
        } else if places.is_empty() {
            self.leave_out(table, &refused);
        } else {
            self.note(table, TableResult::Partly, places);
            self.withhold(table, &refused);
        }
    }

    /// A crossing with merged categories, or its margins, or one of them.
    fn coarser_crossing(&mut self, table: &Table, rows: &Axis, columns: &Axis) {
        let (mut down, mut across) = (rows.finest(), columns.finest());
        let mut level = 0;
        while self.next_crossing(rows, columns, &mut down, &mut across, &mut level) {
            let cells = self.crossed(&down, &across);
            if self.exact_set.add(&cells) {
                self.note_merged(table, down.iter().chain(&across));
                self.note(table, TableResult::Merged, meet(&down, &across));
                return;
            }
        }
        let mut places = Vec::new();
        let mut margins = 0;
        for axis in [rows, columns] {
            let groups = if self.exact_set.add(&ids(&axis.cells)) {
                Some(axis.finest())
            } else {
                self.merge_axis(axis)
            };
            if let Some(groups) = groups {
                self.note_merged(table, groups.iter());
                places.extend(sides(&groups));
                margins += 1;
            } else {
                self.withhold(table, &axis.cells);
            }
        }
        match margins {
            0 => {
                self.tables.push(TableOutcome {
                    name: table.name.clone(),
                    outcome: TableResult::Withheld,
                    shown: Vec::new(),
                });
            }
            1 => self.note(table, TableResult::OneMargin, places),
            _ => self.note(table, TableResult::Margins, places),
        }
    }

    /// The next coarser crossing that still is one: declared levels first, otherwise the smallest category of
    /// either side with its smaller neighbour.
    fn next_crossing(
        &mut self,
        rows: &Axis,
        columns: &Axis,
        down: &mut Vec<Vec<CellId>>,
        across: &mut Vec<Vec<CellId>>,
        level: &mut usize,
    ) -> bool {
        if !rows.levels.is_empty() || !columns.levels.is_empty() {
            // One side after the other, columns first.
            let (row_level, column_level) = (
                *level / (columns.levels.len() + 1),
                *level % (columns.levels.len() + 1),
            );
            *level += 1;
            let (row_level, column_level) = if column_level == columns.levels.len() {
                (row_level + 1, 0)
            } else {
                (row_level, column_level + 1)
            };
            let at = |axis: &Axis, level: usize| match level {
                0 => Some(axis.finest()),
                _ => axis.at(level - 1),
            };
            return match (at(rows, row_level), at(columns, column_level)) {
                (Some(new_down), Some(new_across)) => {
                    (*down, *across) = (new_down, new_across);
                    true
                }
                _ => false,
            };
        }
        let smallest = |planner: &mut Self, groups: &[Vec<CellId>]| {
            let values = planner.values(groups);
            values
                .iter()
                .copied()
                .filter(|value| *value > 0 && groups.len() > 2)
                .min()
        };
        let (row, column) = (smallest(self, down), smallest(self, across));
        match (row, column) {
            (Some(row), Some(column)) if row < column => self.merge_smallest(down),
            (_, Some(_)) => self.merge_smallest(across),
            (Some(_), None) => self.merge_smallest(down),
            (None, None) => return false,
        }
        true
    }

    /// One axis with merged categories: the first that fits.
    fn merge_axis(&mut self, axis: &Axis) -> Option<Vec<Vec<CellId>>> {
        let mut groups = axis.finest();
        let mut level = 0;
        loop {
            if axis.levels.is_empty() {
                if groups.len() <= 2 {
                    return None;
                }
                self.merge_smallest(&mut groups);
            } else {
                groups = axis.at(level)?;
                level += 1;
            }
            let cells: Vec<u32> = groups
                .iter()
                .map(|group| self.exact_set.people.union(&ids(group)))
                .collect();
            if self.exact_set.add(&cells) {
                return Some(groups);
            }
        }
    }

    /// Joins the smallest group that counts anybody with the smaller of its neighbours.
    fn merge_smallest(&mut self, groups: &mut Vec<Vec<CellId>>) {
        let values = self.values(groups);
        let smallest = values
            .iter()
            .enumerate()
            .filter(|(_, v)| **v > 0)
            .min_by_key(|(_, v)| **v)
            .map(|(at, _)| at);
        let Some(at) = smallest.or(if groups.is_empty() { None } else { Some(0) }) else {
            return;
        };
        let before = at.checked_sub(1).and_then(|place| values.get(place));
        let after = values.get(at + 1);
        let first = match (before, after) {
            (Some(before), Some(after)) if before <= after => at - 1,
            (Some(_), None) => at - 1,
            _ => at,
        };
        if first + 1 < groups.len() {
            let joined = groups.remove(first + 1);
            if let Some(group) = groups.get_mut(first) {
                group.extend(joined);
            }
        }
    }

    fn values(&self, groups: &[Vec<CellId>]) -> Vec<i64> {
        groups
            .iter()
            .map(|group| {
                let mut units: Vec<u32> = group
                    .iter()
                    .flat_map(|cell| self.exact_set.people.units(cell.0))
                    .copied()
                    .collect();
                units.sort_unstable();
                units.dedup();
                units.iter().map(|unit| self.exact_set.people.count(*unit)).sum()
            })
            .collect()
    }
}
