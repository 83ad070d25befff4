//! Tables of cells as an author asks for them, and how each may be made coarser.

use super::model::CellId;

/// One table or figure of a report, with the ways in which it may be made coarser when it is too detailed.
///
/// Tables are tried in the order in which they are added to the model: the author's order of importance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
    pub(crate) ranges: bool,
    pub(crate) first: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Overlapping(Vec<CellId>),
    Categories(Axis),
    Crossing(Axis, Axis),
    Figure {
        pairs: CellId,
        outcomes: Vec<CellId>,
        others: Vec<CellId>,
        fallbacks: Vec<Vec<CellId>>,
    },
}

/// The categories along one side of a table, in their order, with the levels at which they may be merged.
///
/// ```
/// use vernieuwend_verantwoorden::engine::release::{Axis, Model, Preset};
///
/// let mut model = Model::new(Preset::k5());
/// let ages = ["18-44", "45-64", "65-74", "75+"].map(|age| model.cell(age));
/// // When four ages are too many: under 65, and 65 or over.
/// let axis = Axis::new(ages).with_level([vec![0, 1], vec![2, 3]]);
/// # let _ = axis;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    pub(crate) cells: Vec<CellId>,
    pub(crate) levels: Vec<Vec<Vec<usize>>>,
}

impl Axis {
    /// Categories in their order: without declared levels the smallest is merged with its smaller neighbour.
    pub fn new(categories: impl IntoIterator<Item = CellId>) -> Self {
        Self {
            cells: categories.into_iter().collect(),
            levels: Vec::new(),
        }
    }

    /// Declares the next coarser level: groups of categories by their place, counted from 0. Levels are tried
    /// in the order given, and once there is one nothing else is merged. A category in no group stays alone.
    #[must_use]
    pub fn with_level(mut self, groups: impl IntoIterator<Item = Vec<usize>>) -> Self {
        self.levels.push(groups.into_iter().collect());
        self
    }

    /// Every category by itself.
    pub(crate) fn finest(&self) -> Vec<Vec<CellId>> {
        self.cells.iter().map(|cell| vec![*cell]).collect()
    }

    /// The groups at a declared level.
    pub(crate) fn at(&self, level: usize) -> Option<Vec<Vec<CellId>>> {
        let level = self.levels.get(level)?;
        let mut groups: Vec<(usize, Vec<CellId>)> = Vec::new();
        for group in level {
            let cells: Vec<CellId> = group
                .iter()
                .filter_map(|place| self.cells.get(*place))
                .copied()
                .collect();
            if let Some(first) = group.iter().min().filter(|_| !cells.is_empty()) {
                groups.push((*first, cells));
            }
        }
        for (place, cell) in self.cells.iter().enumerate() {
            if !level.iter().flatten().any(|other| *other == place) {
                groups.push((place, vec![*cell]));
            }
        }
        groups.sort_by_key(|(place, _)| *place);
        Some(groups.into_iter().map(|(_, cells)| cells).collect())
    }
}

impl Table {
    /// Figures that may overlap: activities, goals, target groups. What is refused is tried once more as a
    /// union ("walking or language").
    pub fn overlapping(name: &str, cells: impl IntoIterator<Item = CellId>) -> Self {
        Self::of(name, Kind::Overlapping(cells.into_iter().collect()))
    }

    /// One figure by itself.
    pub fn single(name: &str, cell: CellId) -> Self {
        Self::overlapping(name, [cell])
    }

    /// Categories along one axis: areas, ages, roles.
    pub fn categories(name: &str, axis: Axis) -> Self {
        Self::of(name, Kind::Categories(axis))
    }

    /// A crossing of two axes with its margins, such as target group by area, where cells of both
    /// axes meet. When it is too fine, categories are merged; then only margins are left; then one margin.
    pub fn crossing(name: &str, rows: Axis, columns: Axis) -> Self {
        Self::of(name, Kind::Crossing(rows, columns))
    }

    /// An effect figure over the people measured both times. It is accepted or refused as a whole, and only
    /// for at least 11 pairs or the threshold, whichever is more.
    #[doc(alias = "effectcijfer")]
    pub fn figure(name: &str, pairs: CellId) -> Self {
        let kind = Kind::Figure {
            pairs,
            outcomes: Vec::new(),
            others: Vec::new(),
            fallbacks: Vec::new(),
        };
        Self::of(name, kind)
    }

    /// The outcome counts that a figure shows: improved, unchanged, worsened. In these zero is unsafe, since
    /// 0 % and 100 % tell something about everybody; so is more than 90 % of the pairs. Changes figures only.
    #[must_use]
    pub fn with_outcomes(mut self, cells: impl IntoIterator<Item = CellId>) -> Self {
        if let Kind::Figure { outcomes, .. } = &mut self.kind {
            outcomes.extend(cells);
        }
        self
    }

    /// Further counts that a figure shows, such as people without a follow-up. Changes figures only.
    #[must_use]
    pub fn with_cells(mut self, cells: impl IntoIterator<Item = CellId>) -> Self {
        if let Kind::Figure { others, .. } = &mut self.kind {
            others.extend(cells);
        }
        self
    }

    /// What a figure may publish instead when the whole is refused: its pairs and these of its cells. Changes
    /// figures only.
    #[must_use]
    pub fn or_only(mut self, cells: impl IntoIterator<Item = CellId>) -> Self {
        if let Kind::Figure { fallbacks, .. } = &mut self.kind {
            fallbacks.push(cells.into_iter().collect());
        }
        self
    }

    /// Without this table there is no report: rather an error than a release in which it is changed or left out.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What cannot be printed exactly of overlapping figures is printed as a range, and not tried as a union: for a
    /// report that has a place for every figure. When every table of a model is such a table or a figure, all keep
    /// their places.
    #[must_use]
    pub fn or_ranges(mut self) -> Self {
        self.ranges = true;
        self
    }

    /// The author named this table as one that comes first: its counts give way as late as large ones do.
    #[must_use]
    pub fn named_first(mut self) -> Self {
        self.first = true;
        self
    }

    /// Whether every place of it stays whatever cannot be printed exactly.
    pub(crate) fn has_ranges(&self) -> bool {
        self.ranges || matches!(self.kind, Kind::Figure { .. })
    }

    /// The name under which the report mentions it.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn of(name: &str, kind: Kind) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            required: false,
            ranges: false,
            first: false,
        }
    }
}
