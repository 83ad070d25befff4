//! The checker: decides whether a claim of safety holds. The only part that has to be trusted.
//!
//! It knows nothing of how witnesses were found, and refuses what it cannot follow.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::language::Words;

/// A release together with the witnesses that should prove it safe. Confidential: witnesses point out the
/// small groups.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Claim {
    /// The smallest number of people that may be seen.
    #[schemars(range(min = 2, max = 9_007_199_254_740_991_i64))]
    pub threshold: i64,
    /// Whether an empty atom is protected as well.
    pub protect_zeros: bool,
    /// What readers know to be the least behind a suppressed cell: 1 when it is public that zeros are always
    /// shown, otherwise 0.
    #[schemars(range(min = 0, max = 1))]
    pub suppressed_minimum: i64,
    /// The atoms: groups of people that no cell splits.
    pub atoms: Vec<Atom>,
    /// The cells of which anything is shown.
    pub cells: Vec<Cell>,
    /// Sums that hold between atoms when tables come as totals and parts; empty when cells say everything.
    pub relations: Vec<Relation>,
    /// The witnesses.
    pub witnesses: Vec<Witness>,
}

/// A group of people that no cell splits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Atom {
    /// The number of people.
    #[schemars(range(min = 0, max = 9_007_199_254_740_991_i64))]
    pub value: i64,
    /// How many of them the reader knows; 0 for the public.
    #[schemars(range(min = 0, max = 9_007_199_254_740_991_i64))]
    pub known: i64,
    /// Whether readers must reckon with people here although there are none.
    pub possible: bool,
}

/// A group of people whose number is printed or has a visible empty place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Cell {
    /// The atoms it is the sum of, ascending.
    pub atoms: Vec<u32>,
    /// What readers see of its number.
    pub shown: Shown,
    /// Whether zero is unsafe here, as in a table of outcomes.
    pub zero_unsafe: bool,
}

/// What readers see of a number of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Shown {
    /// The number itself.
    Exact,
    /// Two numbers between which it lies, both included; without the second it is at least the first.
    Range {
        /// The least that it can be.
        #[schemars(range(min = 0, max = 9_007_199_254_740_991_i64))]
        from: i64,
        /// The most that it can be.
        #[schemars(range(min = 0, max = 9_007_199_254_740_991_i64))]
        through: Option<i64>,
    },
    /// A symbol.
    Symbol,
    /// Nothing: the cell only tells people apart.
    Withheld,
}

/// One atom that is the sum of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// The sum.
    pub total: u32,
    /// What it is the sum of.
    pub parts: Vec<u32>,
}

/// A shift of people that readers cannot exclude and under which small groups are no longer small.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Witness {
    /// What the shift shows to be safe.
    pub covers: Vec<WitnessTarget>,
    /// Per atom the number of people more or fewer; other atoms stay.
    #[schemars(schema_with = "delta")]
    pub delta: Vec<(u32, i64)>,
}

/// The number of an atom, for the schema.
enum AtomNumber {}

impl JsonSchema for AtomNumber {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AtomNumber".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The place of an atom among the atoms of the claim, counted from zero.",
            "type": "integer", "minimum": 0, "maximum": u32::MAX
        })
    }
}

/// How many people more or fewer, for the schema.
enum MoreOrFewer {}

impl JsonSchema for MoreOrFewer {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MoreOrFewer".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        const LARGEST: i64 = 9_007_199_254_740_991;
        json_schema!({
            "description": "How many people more, or fewer when negative.",
            "type": "integer", "minimum": -LARGEST, "maximum": LARGEST
        })
    }
}

/// Pairs of an atom and a number of people.
fn delta(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "array",
        "items": {
            "type": "array",
            "minItems": 2,
            "maxItems": 2,
            "prefixItems": [
                generator.subschema_for::<AtomNumber>(),
                generator.subschema_for::<MoreOrFewer>()
            ]
        }
    })
}

/// What a witness stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WitnessTarget {
    /// A small atom, by its number in the claim.
    Atom(u32),
    /// A cell that is itself unsafe and not printed exactly, by its number in the claim.
    Cell(u32),
}

/// Why a claim was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words().en)]
#[non_exhaustive]
pub enum Flaw {
    /// A number is negative or larger than the value it is part of, or the threshold is less than 2.
    OutOfRange,
    /// A sum does not fit.
    Overflow,
    /// An atom or cell is named that does not exist, or one twice.
    Index,
    /// The values do not add up as the relations say.
    Relation,
    /// A printed cell counts an unsafe number of people.
    Unsafe(u32),
    /// A witness changes a printed number or breaks a relation.
    Visible(u32),
    /// A witness lowers an atom below what the reader knows, or moves a cell out of what is printed of it.
    Bound(u32),
    /// A witness puts people where readers know that there are none.
    Impossible(u32),
    /// A witness raises what it covers by too little.
    Gain(u32),
    /// A small atom or an unsafe suppressed cell has no witness.
    Uncovered(WitnessTarget),
}

impl Flaw {
    /// The reason as a clause.
    pub fn words(&self) -> Words {
        let (nl, en) = match self {
            Self::OutOfRange => (
                "een getal van de claim kan niet".to_owned(),
                "a number of the claim is out of range".to_owned(),
            ),
            Self::Overflow => (
                "een som van de claim is te groot".to_owned(),
                "a sum of the claim is too large".to_owned(),
            ),
            Self::Index => (
                "de claim noemt iets dat er niet is, of iets tweemaal".to_owned(),
                "the claim names something that does not exist, or something twice".to_owned(),
            ),
            Self::Relation => (
                "de waarden tellen niet op".to_owned(),
                "the values do not add up".to_owned(),
            ),
            Self::Unsafe(cell) => (
                format!("cel {cell} is gepubliceerd terwijl het aantal onveilig is"),
                format!("cell {cell} is printed although its count is unsafe"),
            ),
            Self::Visible(witness) => (
                format!("getuige {witness} verandert een getal dat lezers zien"),
                format!("witness {witness} changes a number that readers can see"),
            ),
            Self::Bound(witness) => (
                format!("getuige {witness} vraagt minder mensen dan lezers kennen"),
                format!("witness {witness} needs fewer people than readers know of"),
            ),
            Self::Impossible(witness) => (
                format!("getuige {witness} zet mensen waar er geen kunnen zijn"),
                format!("witness {witness} puts people where none can be"),
            ),
            Self::Gain(witness) => (
                format!("getuige {witness} wint te weinig"),
                format!("witness {witness} gains too little"),
            ),
            Self::Uncovered(WitnessTarget::Atom(atom)) => (
                format!("klein atoom {atom} heeft geen getuige"),
                format!("small atom {atom} has no witness"),
            ),
            Self::Uncovered(WitnessTarget::Cell(cell)) => (
                format!("kleine cel {cell} heeft geen getuige"),
                format!("small cell {cell} has no witness"),
            ),
        };
        Words::new(nl, en)
    }
}

impl Atom {
    /// An atom of which readers know nobody.
    pub fn of(value: i64) -> Self {
        Self {
            value,
            known: 0,
            possible: false,
        }
    }
}

impl Claim {
    /// Whether a count needs protection, given what the reader does not know of it.
    pub(crate) fn is_unsafe(&self, value: i64, unknown: i64, zero_unsafe: bool) -> bool {
        (1 <= unknown && unknown < self.threshold) || (value == 0 && zero_unsafe)
    }

    /// Checks everything, in exact arithmetic.
    ///
    /// If this succeeds, no set of atoms of 1 to `threshold` − 1 people follows from the published numbers, by
    /// whatever reasoning: for each there is a table that agrees with all of them and in which the set counts
    /// at least `threshold` people.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::release::checker::{Atom, Claim, Flaw, Cell, Shown, WitnessTarget, Witness};
    ///
    /// // Of 8 people 3 walk; only the total is printed.
    /// let everyone = Cell { atoms: vec![0, 1], shown: Shown::Exact, zero_unsafe: false };
    /// let mut claim = Claim { threshold: 5, atoms: vec![Atom::of(3), Atom::of(5)], cells: vec![everyone],
    ///     ..Claim::default() };
    /// assert_eq!(claim.check(), Err(Flaw::Uncovered(WitnessTarget::Atom(0))));
    ///
    /// claim.witnesses.push(Witness { covers: vec![WitnessTarget::Atom(0)], delta: vec![(0, 2), (1, -2)] });
    /// assert_eq!(claim.check(), Ok(()));
    /// ```
    ///
    /// # Errors
    /// The first [`Flaw`] found.
    pub fn check(&self) -> Result<(), Flaw> {
        let facts = self.facts()?;
        self.check_all(&facts)?;
        let mut covered_atoms: Vec<bool> = self.atoms.iter().map(|atom| !self.is_small(atom)).collect();
        let mut covered_cells: Vec<bool> = facts.primary.iter().map(|primary| !primary).collect();
        for (number, (cell, primary)) in self.cells.iter().zip(&facts.primary).enumerate() {
            if cell.shown == Shown::Exact && *primary {
                return Err(Flaw::Unsafe(number_of(number)));
            }
        }
        for target in self.witnesses.iter().flat_map(|witness| &witness.covers) {
            match *target {
                WitnessTarget::Atom(index) => {
                    *covered_atoms.get_mut(index as usize).ok_or(Flaw::Index)? = true;
                }
                WitnessTarget::Cell(index) => {
                    *covered_cells.get_mut(index as usize).ok_or(Flaw::Index)? = true;
                    // The need of a cell is never less than the need of an atom.
                    if let Some([atom]) = self.cells.get(index as usize).map(|cell| cell.atoms.as_slice()) {
                        *covered_atoms.get_mut(*atom as usize).ok_or(Flaw::Index)? = true;
                    }
                }
            }
        }
        let atom = covered_atoms
            .iter()
            .position(|covered| !covered)
            .map(|i| WitnessTarget::Atom(number_of(i)));
        let cell = covered_cells
            .iter()
            .position(|covered| !covered)
            .map(|i| WitnessTarget::Cell(number_of(i)));
        atom.or(cell)
            .map_or(Ok(()), |target| Err(Flaw::Uncovered(target)))
    }

    /// Checks the witnesses alone: whether each does what it says, not whether they suffice.
    pub(crate) fn check_witnesses(&self) -> Result<(), Flaw> {
        self.check_all(&self.facts()?)
    }

    fn check_all(&self, facts: &Facts) -> Result<(), Flaw> {
        let mut moved = Moved {
            atoms: Changes::new(self.atoms.len()),
            cells: Changes::new(self.cells.len()),
        };
        for (number, witness) in self.witnesses.iter().enumerate() {
            self.check_witness(number_of(number), witness, facts, &mut moved)?;
            moved.atoms.clear();
            moved.cells.clear();
        }
        Ok(())
    }

    fn is_small(&self, atom: &Atom) -> bool {
        self.is_unsafe(atom.value, atom.value - atom.known, self.protect_zeros)
    }

    /// Adds up what is given, and refuses what does not fit together.
    fn facts(&self) -> Result<Facts, Flaw> {
        if self.threshold < 2 || !(0..=1).contains(&self.suppressed_minimum) {
            return Err(Flaw::OutOfRange);
        }
        if self
            .atoms
            .iter()
            .any(|atom| atom.known < 0 || atom.known > atom.value)
        {
            return Err(Flaw::OutOfRange);
        }
        let mut facts = Facts {
            touching: vec![Vec::new(); self.atoms.len()],
            ..Facts::default()
        };
        for (number, cell) in self.cells.iter().enumerate() {
            let (mut value, mut known) = (0_i64, 0_i64);
            if !cell.atoms.is_sorted_by(|a, b| a < b) {
                return Err(Flaw::Index);
            }
            for index in &cell.atoms {
                let atom = self.atoms.get(*index as usize).ok_or(Flaw::Index)?;
                value = value.checked_add(atom.value).ok_or(Flaw::Overflow)?;
                known = known.checked_add(atom.known).ok_or(Flaw::Overflow)?;
                facts
                    .touching
                    .get_mut(*index as usize)
                    .ok_or(Flaw::Index)?
                    .push(number);
            }
            facts.primary.push(
                cell.shown != Shown::Withheld
                    && self.is_unsafe(value, value - known, self.protect_zeros || cell.zero_unsafe),
            );
            facts.sums.push(value);
            match cell.shown {
                Shown::Range { from, through } => {
                    if value < from || through.is_some_and(|through| value > through) {
                        return Err(Flaw::OutOfRange);
                    }
                }
                Shown::Symbol if value < self.suppressed_minimum => facts.low.push(number),
                Shown::Exact | Shown::Symbol | Shown::Withheld => {}
            }
        }
        for relation in &self.relations {
            let (total, parts) =
                relation.sides(|index| self.atoms.get(index as usize).map(|atom| atom.value))?;
            if total != parts {
                return Err(Flaw::Relation);
            }
        }
        Ok(facts)
    }

    /// Checks one witness. `moved` is scratch space, empty at the start.
    fn check_witness(
        &self,
        number: u32,
        witness: &Witness,
        facts: &Facts,
        moved: &mut Moved,
    ) -> Result<(), Flaw> {
        for (index, delta) in &witness.delta {
            let atom = self.atoms.get(*index as usize).ok_or(Flaw::Index)?;
            if moved.atoms.is_there(*index as usize) {
                return Err(Flaw::Index);
            }
            moved.atoms.add(*index as usize, *delta)?;
            if atom.value.checked_add(*delta).ok_or(Flaw::Overflow)? < atom.known {
                return Err(Flaw::Bound(number));
            }
            // Who knows everybody in an atom knows that nobody else is there.
            let nobody = if atom.value == 0 {
                !self.protect_zeros
            } else {
                atom.known == atom.value
            };
            if *delta > 0 && nobody && !atom.possible {
                return Err(Flaw::Impossible(number));
            }
            for cell in facts.touching.get(*index as usize).ok_or(Flaw::Index)? {
                moved.cells.add(*cell, *delta)?;
            }
        }
        for index in &moved.cells.touched {
            let cell = self.cells.get(*index).ok_or(Flaw::Index)?;
            let value = facts.sums.get(*index).ok_or(Flaw::Index)?;
            let change = moved.cells.of(*index);
            let value = value.checked_add(change).ok_or(Flaw::Overflow)?;
            let (least, most) = match cell.shown {
                Shown::Exact if change != 0 => return Err(Flaw::Visible(number)),
                Shown::Exact | Shown::Withheld => continue,
                Shown::Range { from, through } => (from, through),
                Shown::Symbol => (self.suppressed_minimum, None),
            };
            if value < least || most.is_some_and(|most| value > most) {
                return Err(Flaw::Bound(number));
            }
        }
        if facts.low.iter().any(|index| !moved.cells.is_there(*index)) {
            return Err(Flaw::Bound(number));
        }
        for relation in &self.relations {
            let (total, parts) = relation.sides(|index| Some(moved.atoms.of(index as usize)))?;
            if total != parts {
                return Err(Flaw::Visible(number));
            }
        }
        for target in &witness.covers {
            let (gain, need) = match *target {
                WitnessTarget::Atom(index) => {
                    let atom = self.atoms.get(index as usize).ok_or(Flaw::Index)?;
                    let unknown = atom.value - atom.known;
                    (
                        moved.atoms.of(index as usize),
                        self.threshold.saturating_sub(unknown),
                    )
                }
                WitnessTarget::Cell(index) => (moved.cells.of(index as usize), self.threshold),
            };
            if gain < need {
                return Err(Flaw::Gain(number));
            }
        }
        Ok(())
    }
}

/// What follows from a claim before any witness is looked at.
#[derive(Debug, Default)]
struct Facts {
    /// Per atom the cells it is part of.
    touching: Vec<Vec<usize>>,
    /// Per cell its value.
    sums: Vec<i64>,
    /// Per cell whether its value is unsafe.
    primary: Vec<bool>,
    /// Suppressed cells of which readers know that they are larger than they are: every witness must raise them.
    low: Vec<usize>,
}

/// What a witness changes.
#[derive(Debug)]
struct Moved {
    atoms: Changes,
    cells: Changes,
}

/// Changes by place in a list; what has none is unchanged.
#[derive(Debug)]
struct Changes {
    list: Vec<Option<i64>>,
    touched: Vec<usize>,
}

impl Changes {
    fn new(places: usize) -> Self {
        Self {
            list: vec![None; places],
            touched: Vec::new(),
        }
    }

    fn is_there(&self, place: usize) -> bool {
        self.list.get(place).is_some_and(Option::is_some)
    }

    fn of(&self, place: usize) -> i64 {
        self.list.get(place).copied().flatten().unwrap_or(0)
    }

    fn add(&mut self, place: usize, change: i64) -> Result<(), Flaw> {
        let entry = self.list.get_mut(place).ok_or(Flaw::Index)?;
        if entry.is_none() {
            self.touched.push(place);
        }
        *entry = Some(entry.unwrap_or(0).checked_add(change).ok_or(Flaw::Overflow)?);
        Ok(())
    }

    fn clear(&mut self) {
        for place in self.touched.drain(..) {
            if let Some(entry) = self.list.get_mut(place) {
                *entry = None;
            }
        }
    }
}

impl Relation {
    fn sides(&self, value: impl Fn(u32) -> Option<i64>) -> Result<(i64, i64), Flaw> {
        let mut sum = 0_i64;
        for part in &self.parts {
            sum = sum
                .checked_add(value(*part).ok_or(Flaw::Index)?)
                .ok_or(Flaw::Overflow)?;
        }
        Ok((value(self.total).ok_or(Flaw::Index)?, sum))
    }
}

/// A place in a list as the number shown; lists are far shorter than this could hold.
fn number_of(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
