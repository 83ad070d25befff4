//! The places of tables, and the notes of what became of each table.

use super::super::model::FormId;
use super::super::outcome::{Merged, Outcome, Shown, State, TableOutcome, Withheld};
use super::super::table::{Kind, Table};
use super::{Planner, table_forms};

impl Planner<'_> {
    /// The forms of a crossing: its margins and its cells.
    pub(crate) fn crossed(&mut self, down: &[Vec<FormId>], across: &[Vec<FormId>]) -> Vec<u32> {
        let people = &mut self.exact_set.people;
        let rows: Vec<u32> = down.iter().map(|group| people.union(&ids(group))).collect();
        let columns: Vec<u32> = across.iter().map(|group| people.union(&ids(group))).collect();
        let mut forms: Vec<u32> = rows.iter().chain(&columns).copied().collect();
        for row in &rows {
            forms.extend(columns.iter().map(|column| people.intersection(*row, *column)));
        }
        forms
    }

    pub(super) fn leave_out(&mut self, table: &Table, forms: &[FormId]) {
        self.note(table, Outcome::Withheld, Vec::new());
        self.withhold(table, forms);
    }

    pub(super) fn withhold(&mut self, table: &Table, forms: &[FormId]) {
        let union = self.exact_set.people.union(&ids(forms));
        let own = self.model.tables().iter().flat_map(|t| table_forms(&t.kind));
        let together = self
            .exact_set
            .twin(union)
            .and_then(|twin| own.clone().find(|form| form.0 == twin));
        self.withheld.push(Withheld {
            table: table.name.clone(),
            forms: forms.to_vec(),
            together,
        });
    }

    pub(super) fn note_merged<'b>(&mut self, table: &Table, groups: impl Iterator<Item = &'b Vec<FormId>>) {
        for parts in groups.filter(|group| group.len() > 1) {
            self.merged.push(Merged {
                table: table.name.clone(),
                parts: parts.clone(),
            });
        }
    }

    pub(super) fn note(&mut self, table: &Table, outcome: Outcome, places: Vec<Vec<Vec<FormId>>>) {
        if outcome == Outcome::Merged && matches!(table.kind, Kind::Categories(_)) {
            self.note_merged(table, places.iter().flatten());
        }
        let shown = places
            .into_iter()
            .map(|sides| {
                let form = self.form_of(&sides);
                let count = u64::try_from(self.exact_set.people.value(form)).unwrap_or(0);
                Shown {
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

    /// The form of a place: where its sides meet.
    pub(crate) fn form_of(&mut self, sides: &[Vec<FormId>]) -> u32 {
        let people = &mut self.exact_set.people;
        let unions: Vec<u32> = sides.iter().map(|side| people.union(&ids(side))).collect();
        match unions.as_slice() {
            [row, column] => people.intersection(*row, *column),
            [form] => *form,
            _ => people.union(&[]),
        }
    }
}

/// The places of one axis.
pub(super) fn sides(groups: &[Vec<FormId>]) -> Vec<Vec<Vec<FormId>>> {
    groups.iter().map(|group| vec![group.clone()]).collect()
}

/// The places of a crossing: margins, then cells row by row.
pub(crate) fn meet(down: &[Vec<FormId>], across: &[Vec<FormId>]) -> Vec<Vec<Vec<FormId>>> {
    let mut places: Vec<Vec<Vec<FormId>>> = sides(down).into_iter().chain(sides(across)).collect();
    for row in down {
        places.extend(across.iter().map(|column| vec![row.clone(), column.clone()]));
    }
    places
}

pub(crate) fn ids(forms: &[FormId]) -> Vec<u32> {
    forms.iter().map(|form| form.0).collect()
}
