//! What an author puts in: cells, people, earlier releases, readers, and tables in order of importance.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::outcome::{NoSafeRelease, Release, Written};
use super::people::People;
use super::plan;
use super::preset::Preset;
use super::proof::Demands;
use super::table::{Kind, Table};
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

/// A cell: a set of people whose number is, or could be, printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellId(pub(crate) u32);

/// How numbers are protected when a table cannot be printed as it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DisclosureMethod {
    /// Categories are merged, or a table is replaced by its margins or left out. Nothing further is needed.
    #[default]
    Coarsen,
    /// Single cells are hidden at the least loss. Needs the feature planner.
    Suppress,
}

/// Whether the author's tables may change shape.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Layout {
    /// Tables may be merged, reduced or left out.
    #[default]
    Free,
    /// Every table keeps its places, so that reports of several organisations can be compared; a place that
    /// cannot be printed shows a symbol.
    Fixed,
}

/// Everything a report could print about people, in one model: tables checked one by one would give people
/// away together.
///
/// People come in as memberships, in any order; who they are stays outside. [`Model::plan`] gives a
/// [`Release`] that is proved safe.
#[derive(Debug, Clone)]
pub struct Model {
    preset: Preset,
    labels: Vec<String>,
    units: BTreeMap<Vec<u32>, (i64, bool)>,
    tables: Vec<Table>,
    earlier: Vec<(CellId, Written)>,
    readers: Vec<CellId>,
}

impl Model {
    /// Starts an empty model under the rules of a preset.
    pub fn new(preset: Preset) -> Self {
        Self {
            preset,
            labels: Vec::new(),
            units: BTreeMap::new(),
            tables: Vec::new(),
            earlier: Vec::new(),
            readers: Vec::new(),
        }
    }

    /// Names a cell. Cells of tables, of earlier releases and of readers are all made here.
    pub fn cell(&mut self, label: &str) -> CellId {
        self.labels.push(label.to_owned());
        CellId(super::atoms::number(self.labels.len() - 1))
    }

    /// The name of a cell.
    pub fn label(&self, cell: CellId) -> &str {
        self.labels.get(cell.0 as usize).map_or("", String::as_str)
    }

    /// Adds people with the same memberships: they are in these cells and in no others. The cells may come in
    /// any order, and so may the people.
    ///
    /// # Errors
    /// When a cell belongs to another model or there are more than 10¹⁵ people.
    pub fn add(&mut self, cells: &[CellId], people: u64) -> Result<(), InvalidValue> {
        const MOST: i64 = 1_000_000_000_000_000;
        let unit = self.unit(cells)?;
        let total = i64::try_from(people).ok().filter(|people| *people <= MOST);
        let entry = self.units.entry(unit).or_insert((0, false));
        let sum = total
            .and_then(|people| entry.0.checked_add(people))
            .filter(|sum| *sum <= MOST);
        entry.0 = sum.ok_or_else(|| {
            let given = shown(&people.to_string());
            InvalidValue::new(
                Words::new(
                    format!("aantal mensen {given} kan niet"),
                    format!("number of people {given} is too large"),
                ),
                Words::new(
                    "geef het aantal mensen in het register",
                    "give the number of people in the register",
                ),
            )
        })?;
        Ok(())
    }

    /// Declares that people with these memberships could exist even if there are none. Readers must reckon
    /// with them; where zeros are protected it stays hidden that there are none.
    ///
    /// # Errors
    /// When a cell belongs to another model.
    pub fn declare_possible(&mut self, cells: &[CellId]) -> Result<(), InvalidValue> {
        let unit = self.unit(cells)?;
        self.units.entry(unit).or_insert((0, false)).1 = true;
        Ok(())
    }

    /// Adds the next table in order of importance.
    pub fn table(&mut self, table: Table) {
        self.tables.push(table);
    }

    /// A cell that an earlier release printed, with the number as printed. Its people are those of the old
    /// definition and cut-off date, found again in the register.
    ///
    /// When the register has been corrected since, the old number stays, and a new one is printed only when
    /// it differs by at least the threshold.
    #[doc(alias = "grootboek")]
    pub fn earlier(&mut self, cell: CellId, printed: u64) {
        self.earlier.push((cell, Written::Number(printed)));
    }

    /// A cell that an earlier release printed as a range, or of which it showed only that somebody is there.
    pub fn earlier_range(&mut self, cell: CellId, from: u64, through: Option<u64>) {
        self.earlier.push((cell, Written::Range(from, through)));
    }

    /// A reader that knows the people in this cell, such as an organisation that knows its own. The release
    /// is safe for it as well.
    pub fn reader(&mut self, own: CellId) {
        self.readers.push(own);
    }

    /// The rules.
    pub fn preset(&self) -> &Preset {
        &self.preset
    }

    /// Finds a release in which everything printed is proved safe.
    ///
    /// # Errors
    /// [`NoSafeRelease`] when the method is not available, when earlier releases cannot be protected any more,
    /// or when a required table cannot be printed.
    pub fn plan(&self, method: DisclosureMethod, layout: Layout) -> Result<Release, NoSafeRelease> {
        plan::plan(self, method, layout)
    }

    /// Compares the numbers and symbols of a report as written with the release, and proves the release anew.
    ///
    /// Every number must be that of a published cell; where a place shows a symbol, the cell must be suppressed,
    /// and every suppressed cell that the report has a place for must show it.
    ///
    /// # Errors
    /// A [`InvalidValue`] that names the cell.
    pub fn audit(&self, release: &Release, written: &[(CellId, Written)]) -> Result<(), InvalidValue> {
        super::audit::audit(self, release, written)
    }

    /// A number by which a release and the model it was made from know each other. It is compared within one
    /// program only, and written nowhere.
    pub(crate) fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (&self.labels, &self.units, &self.earlier, &self.readers).hash(&mut hasher);
        (self.preset.name(), self.preset.threshold()).hash(&mut hasher);
        hasher.finish()
    }

    pub(crate) fn people(&self) -> People {
        People::new(&self.units, self.labels.len())
    }

    pub(crate) fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// Whether ranges stand for what cannot be exact, so that every table keeps its places.
    pub(crate) fn keeps_places(&self) -> bool {
        let ranges = self.tables.iter().any(|table| table.ranges);
        ranges && self.tables.iter().all(Table::has_ranges)
    }

    pub(crate) fn earlier_cells(&self) -> &[(CellId, Written)] {
        &self.earlier
    }

    pub(crate) fn demands(&self) -> Demands {
        let mut zero_unsafe: Vec<u32> = Vec::new();
        for table in &self.tables {
            if let Kind::Figure { outcomes, .. } = &table.kind {
                zero_unsafe.extend(outcomes.iter().map(|cell| cell.0));
            }
        }
        zero_unsafe.sort_unstable();
        zero_unsafe.dedup();
        let readers = self.readers.iter().map(|cell| Some(cell.0));
        Demands {
            threshold: i64::from(self.preset.threshold()),
            protect_zeros: self.preset.protects_zeros(),
            suppressed_minimum: 0,
            zero_unsafe,
            audiences: std::iter::once(None).chain(readers).collect(),
        }
    }

    fn unit(&self, cells: &[CellId]) -> Result<Vec<u32>, InvalidValue> {
        let mut unit: Vec<u32> = cells.iter().map(|cell| cell.0).collect();
        unit.sort_unstable();
        unit.dedup();
        match unit.last() {
            Some(last) if *last as usize >= self.labels.len() => Err(InvalidValue::new(
                Words::new(
                    "een groep hoort niet bij dit model",
                    "a cell does not belong to this model",
                ),
                Words::new(
                    "gebruik groepen die dit model heeft gemaakt",
                    "use cells that this model has made",
                ),
            )),
            _ => Ok(unit),
        }
    }
}
