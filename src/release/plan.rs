//! The planner: adds tables in order of importance and makes each coarser until everything is protected.

use std::collections::BTreeMap;

use super::grow::Grow;
use super::layout;
use super::model::{FormId, Layout, Method, Model};
use super::outcome::{Merged, NoSafeRelease, Outcome, Reason, Release, Shown, State, TableOutcome, Withheld};
use super::table::{Axis, Kind, Table};
use crate::language::Words;
use crate::refusal::shown;

/// The least number of pairs under an effect figure, whatever the threshold.
const LEAST_PAIRS: i64 = 11;

/// Finds a release for a model.
pub(crate) fn plan(model: &Model, method: Method, layout: Layout) -> Result<Release, NoSafeRelease> {
    if method == Method::Suppress && cfg!(not(feature = "planner")) {
        return Err(NoSafeRelease::method_missing());
    }
    if layout == Layout::Fixed || method == Method::Suppress {
        return layout::plan(model, method);
    }
    let mut planner = Planner::new(model);
    if let Err(error) = planner.start() {
        // What was safe when it was printed is safe still, but the search may miss the shifts in another order.
        planner = Planner::started_otherwise(model).ok_or(error)?;
    }
    planner.tables()?;
    planner.finish(method, layout)
}

/// The release under construction.
pub(crate) struct Planner<'a> {
    pub(crate) model: &'a Model,
    pub(crate) grow: Grow,
    pub(crate) tables: Vec<TableOutcome>,
    merged: Vec<Merged>,
    withheld: Vec<Withheld>,
}

impl<'a> Planner<'a> {
    fn new(model: &'a Model) -> Self {
        let grow = Grow::new(model.people(), model.demands(), Vec::new());
        Self::with(model, grow)
    }

    pub(crate) fn with(model: &'a Model, grow: Grow) -> Self {
        Self {
            model,
            grow,
            tables: Vec::new(),
            merged: Vec::new(),
            withheld: Vec::new(),
        }
    }

    /// Starts with what earlier releases printed, one by one: as given, from large to small, and the other ways round.
    fn started_otherwise(model: &'a Model) -> Option<Self> {
        let given: Vec<u32> = model.earlier_forms().iter().map(|(form, _)| form.0).collect();
        let mut by_size: Vec<(u64, u32)> = (model.earlier_forms().iter())
            .map(|(form, printed)| (*printed, form.0))
            .collect();
        by_size.sort_unstable();
        let small_first: Vec<u32> = by_size.iter().map(|(_, form)| *form).collect();
        let reversed = |forms: &[u32]| forms.iter().rev().copied().collect::<Vec<u32>>();
        let orders = [
            given.clone(),
            reversed(&small_first),
            small_first,
            reversed(&given),
        ];
        orders.iter().find_map(|forms| {
            let mut planner = Self::new(model);
            let all = forms.iter().all(|form| planner.grow.add(&[*form]));
            all.then_some(planner)
        })
    }

    /// Starts with what earlier releases printed: that cannot be taken back.
    pub(crate) fn start(&mut self) -> Result<(), NoSafeRelease> {
        let earlier: Vec<u32> = self
            .model
            .earlier_forms()
            .iter()
            .map(|(form, _)| form.0)
            .collect();
        for (done, form) in self
            .grow
            .add_each(&earlier.iter().map(|f| vec![*f]).collect::<Vec<_>>())
            .iter()
            .zip(&earlier)
        {
            if !done {
                let label = shown(self.model.label(FormId(*form)));
                return Err(NoSafeRelease::new(
                    Reason::Earlier,
                    Words::new(
                        format!("het eerder gepubliceerde getal {label} geeft een kleine groep prijs"),
                        format!("the earlier published number {label} gives a small group away"),
                    ),
                    Words::new(
                        "meld niets over deze periode, of laat lezers die mensen kennen of de beschermde nullen weg",
                        "report nothing about this period, or drop readers that know people or the protection of zeros",
                    ),
                ));
            }
        }
        Ok(())
    }

    fn tables(&mut self) -> Result<(), NoSafeRelease> {
        let tables = self.model.tables();
        let wholes: Vec<Option<Vec<u32>>> = tables.iter().map(|table| self.whole(table)).collect();
        let mut at = 0;
        while let Some(rest) = tables.get(at..).filter(|rest| !rest.is_empty()) {
            // Whole runs of tables often are safe as they are.
            let steps: Vec<Vec<u32>> = wholes.iter().skip(at).map_while(Clone::clone).collect();
            let accepted = self.grow.add_run(&steps);
            for table in rest.iter().take(accepted) {
                self.note(table, Outcome::AsAsked, Self::asked(&table.kind));
            }
            at += accepted;
            if let Some(table) = tables.get(at) {
                self.coarser(table)?;
                at += 1;
            }
        }
        Ok(())
    }

    /// The forms of a table as it is asked for; nothing when it cannot be printed so in any case.
    fn whole(&mut self, table: &Table) -> Option<Vec<u32>> {
        match &table.kind {
            Kind::Overlapping(forms) => Some(ids(forms)),
            Kind::Categories(axis) => Some(ids(&axis.forms)),
            Kind::Crossing(rows, columns) => Some(self.crossed(&rows.finest(), &columns.finest())),
            Kind::Figure {
                pairs,
                outcomes,
                others,
                ..
            } => {
                let forms: Vec<FormId> = [*pairs].iter().chain(outcomes).chain(others).copied().collect();
                figure_fits(&self.grow, *pairs, outcomes).then(|| ids(&forms))
            }
        }
    }

    /// The places of a table as it is asked for.
    fn asked(kind: &Kind) -> Vec<Vec<Vec<FormId>>> {
        match kind {
            Kind::Overlapping(forms) => forms.iter().map(|form| vec![vec![*form]]).collect(),
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
                .map(|form| vec![vec![*form]])
                .collect(),
        }
    }

    /// Makes one table coarser until it fits, or leaves it out.
    fn coarser(&mut self, table: &Table) -> Result<(), NoSafeRelease> {
        if table.required {
            return Err(required(table));
        }
        match &table.kind {
            Kind::Overlapping(forms) => self.one_by_one(table, forms),
            Kind::Categories(axis) => match self.merge_axis(axis) {
                Some(groups) => self.note(table, Outcome::Merged, sides(&groups)),
                None => self.leave_out(table, &axis.forms),
            },
            Kind::Crossing(rows, columns) => self.coarser_crossing(table, rows, columns),
            Kind::Figure {
                pairs,
                outcomes,
                others,
                fallbacks,
            } => {
                let all: Vec<FormId> = [*pairs].iter().chain(outcomes).chain(others).copied().collect();
                for fallback in fallbacks {
                    let mut forms = vec![*pairs];
                    forms.extend(fallback.iter().filter(|form| *form != pairs));
                    let outcomes: Vec<FormId> =
                        outcomes.iter().filter(|o| forms.contains(o)).copied().collect();
                    if figure_fits(&self.grow, *pairs, &outcomes) && self.grow.add(&ids(&forms)) {
                        self.note(
                            table,
                            Outcome::Fallback,
                            forms.iter().map(|f| vec![vec![*f]]).collect(),
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
    fn one_by_one(&mut self, table: &Table, forms: &[FormId]) {
        let done = self
            .grow
            .add_each(&forms.iter().map(|form| vec![form.0]).collect::<Vec<_>>());
        let pick = |wanted: bool| {
            forms
                .iter()
                .zip(&done)
                .filter(move |(_, done)| **done == wanted)
                .map(|(form, _)| *form)
        };
        let refused: Vec<FormId> = pick(false).collect();
        let mut places: Vec<Vec<Vec<FormId>>> = pick(true).map(|form| vec![vec![form]]).collect();
        let union = if table.unions && refused.len() > 1 {
            self.grow.people.union(&ids(&refused))
        } else {
            self.grow.people.union(&[])
        };
        if table.unions && refused.len() > 1 && self.grow.twin(union).is_none() && self.grow.add(&[union]) {
            places.push(vec![refused.clone()]);
            self.merged.push(Merged {
                table: table.name.clone(),
                parts: refused,
            });
            self.note(table, Outcome::Merged, places);
        } else if places.is_empty() {
            self.leave_out(table, &refused);
        } else {
            self.note(table, Outcome::Partly, places);
            self.withhold(table, &refused);
        }
    }

    /// A crossing with merged categories, or its margins, or one of them.
    fn coarser_crossing(&mut self, table: &Table, rows: &Axis, columns: &Axis) {
        let (mut down, mut across) = (rows.finest(), columns.finest());
        let mut level = 0;
        while self.next_crossing(rows, columns, &mut down, &mut across, &mut level) {
            let forms = self.crossed(&down, &across);
            if self.grow.add(&forms) {
                self.note_merged(table, down.iter().chain(&across));
                self.note(table, Outcome::Merged, meet(&down, &across));
                return;
            }
        }
        let mut places = Vec::new();
        let mut margins = 0;
        for axis in [rows, columns] {
            let groups = if self.grow.add(&ids(&axis.forms)) {
                Some(axis.finest())
            } else {
                self.merge_axis(axis)
            };
            if let Some(groups) = groups {
                self.note_merged(table, groups.iter());
                places.extend(sides(&groups));
                margins += 1;
            } else {
                self.withhold(table, &axis.forms);
            }
        }
        match margins {
            0 => {
                self.tables.push(TableOutcome {
                    name: table.name.clone(),
                    outcome: Outcome::Withheld,
                    shown: Vec::new(),
                });
            }
            1 => self.note(table, Outcome::OneMargin, places),
            _ => self.note(table, Outcome::Margins, places),
        }
    }

    /// The next coarser crossing that still is one: declared levels first, otherwise the smallest category of
    /// either side with its smaller neighbour.
    fn next_crossing(
        &mut self,
        rows: &Axis,
        columns: &Axis,
        down: &mut Vec<Vec<FormId>>,
        across: &mut Vec<Vec<FormId>>,
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
        let smallest = |planner: &mut Self, groups: &[Vec<FormId>]| {
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
    fn merge_axis(&mut self, axis: &Axis) -> Option<Vec<Vec<FormId>>> {
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
            let forms: Vec<u32> = groups
                .iter()
                .map(|group| self.grow.people.union(&ids(group)))
                .collect();
            if self.grow.add(&forms) {
                return Some(groups);
            }
        }
    }

    /// Joins the smallest group that counts anybody with the smaller of its neighbours.
    fn merge_smallest(&mut self, groups: &mut Vec<Vec<FormId>>) {
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

    fn values(&self, groups: &[Vec<FormId>]) -> Vec<i64> {
        groups
            .iter()
            .map(|group| {
                let mut units: Vec<u32> = group
                    .iter()
                    .flat_map(|form| self.grow.people.units(form.0))
                    .copied()
                    .collect();
                units.sort_unstable();
                units.dedup();
                units.iter().map(|unit| self.grow.people.count(*unit)).sum()
            })
            .collect()
    }

    /// The forms of a crossing: its margins and its cells.
    pub(crate) fn crossed(&mut self, down: &[Vec<FormId>], across: &[Vec<FormId>]) -> Vec<u32> {
        let people = &mut self.grow.people;
        let rows: Vec<u32> = down.iter().map(|group| people.union(&ids(group))).collect();
        let columns: Vec<u32> = across.iter().map(|group| people.union(&ids(group))).collect();
        let mut forms: Vec<u32> = rows.iter().chain(&columns).copied().collect();
        for row in &rows {
            forms.extend(columns.iter().map(|column| people.intersection(*row, *column)));
        }
        forms
    }

    fn leave_out(&mut self, table: &Table, forms: &[FormId]) {
        self.note(table, Outcome::Withheld, Vec::new());
        self.withhold(table, forms);
    }

    fn withhold(&mut self, table: &Table, forms: &[FormId]) {
        let union = self.grow.people.union(&ids(forms));
        let own = self.model.tables().iter().flat_map(|t| table_forms(&t.kind));
        let together = self
            .grow
            .twin(union)
            .and_then(|twin| own.clone().find(|form| form.0 == twin));
        self.withheld.push(Withheld {
            table: table.name.clone(),
            forms: forms.to_vec(),
            together,
        });
    }

    fn note_merged<'b>(&mut self, table: &Table, groups: impl Iterator<Item = &'b Vec<FormId>>) {
        for parts in groups.filter(|group| group.len() > 1) {
            self.merged.push(Merged {
                table: table.name.clone(),
                parts: parts.clone(),
            });
        }
    }

    fn note(&mut self, table: &Table, outcome: Outcome, places: Vec<Vec<Vec<FormId>>>) {
        if outcome == Outcome::Merged && matches!(table.kind, Kind::Categories(_)) {
            self.note_merged(table, places.iter().flatten());
        }
        let shown = places
            .into_iter()
            .map(|sides| {
                let form = self.form_of(&sides);
                let count = u64::try_from(self.grow.people.value(form)).unwrap_or(0);
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
        let people = &mut self.grow.people;
        let unions: Vec<u32> = sides.iter().map(|side| people.union(&ids(side))).collect();
        match unions.as_slice() {
            [row, column] => people.intersection(*row, *column),
            [form] => *form,
            _ => people.union(&[]),
        }
    }

    /// Proves the release and hands it over.
    pub(crate) fn finish(mut self, method: Method, layout: Layout) -> Result<Release, NoSafeRelease> {
        let claims = self.grow.claims().map_err(|flaw| {
            NoSafeRelease::new(
                Reason::Unproved,
                Words::new(
                    format!("de veiligheid is niet bewezen ({flaw})"),
                    format!("safety has not been proved ({flaw})"),
                ),
                Words::new(
                    "publiceer niets en vraag minder tabellen",
                    "publish nothing and ask for fewer tables",
                ),
            )
        })?;
        let preset = self.model.preset();
        let mut states: BTreeMap<FormId, State> = BTreeMap::new();
        for table in &self.tables {
            for shown in &table.shown {
                if let [side] = shown.sides.as_slice()
                    && let [form] = side.as_slice()
                {
                    states.insert(*form, shown.state);
                }
            }
        }
        let mut kept = Vec::new();
        for (form, printed) in self.model.earlier_forms() {
            let value = u64::try_from(self.grow.people.value(form.0)).unwrap_or(0);
            let corrected =
                value.abs_diff(*printed) >= u64::from(preset.threshold()) && preset.rounding().is_none();
            if preset.printed(value) != *printed && !corrected {
                kept.push((*form, *printed));
                states.insert(*form, State::Published(*printed));
                for shown in self.tables.iter_mut().flat_map(|table| &mut table.shown) {
                    if shown.sides == [vec![*form]] {
                        shown.state = State::Published(*printed);
                    }
                }
            }
        }
        Ok(Release {
            preset: preset.clone(),
            method,
            layout,
            states,
            tables: self.tables,
            merged: self.merged,
            withheld: self.withheld,
            kept,
            earlier: self.model.earlier_forms().len(),
            claims,
        })
    }
}

/// Whether an effect figure may show anything at all: enough pairs, and outcomes that do not tell something
/// about nearly everybody.
pub(crate) fn figure_fits(grow: &Grow, pairs: FormId, outcomes: &[FormId]) -> bool {
    let n = grow.people.value(pairs.0);
    n >= grow.demands.threshold.max(LEAST_PAIRS)
        && outcomes.iter().all(|outcome| {
            let value = grow.people.value(outcome.0);
            n - value >= grow.demands.threshold && value.saturating_mul(10) <= n.saturating_mul(9)
        })
}

/// All forms that a table names.
pub(crate) fn table_forms(kind: &Kind) -> Vec<FormId> {
    match kind {
        Kind::Overlapping(forms) => forms.clone(),
        Kind::Categories(axis) => axis.forms.clone(),
        Kind::Crossing(rows, columns) => rows.forms.iter().chain(&columns.forms).copied().collect(),
        Kind::Figure {
            pairs,
            outcomes,
            others,
            ..
        } => [*pairs].iter().chain(outcomes).chain(others).copied().collect(),
    }
}

/// The places of one axis.
fn sides(groups: &[Vec<FormId>]) -> Vec<Vec<Vec<FormId>>> {
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

pub(crate) fn required(table: &Table) -> NoSafeRelease {
    let name = shown(&table.name);
    NoSafeRelease::new(
        Reason::Required,
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
