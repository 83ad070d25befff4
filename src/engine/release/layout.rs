//! Every place stays: what cannot be printed exactly is printed as a range, or shows a symbol.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::checker::Shown;
use super::exact_set::ExactSet;
use super::give_way::{Ladder, Together, settle};
use super::grid;
use super::model::{CellId, DisclosureMethod, Layout, Model};
use super::outcome::{self, NoSafeRelease, Release, State, TableOutcome, TableResult, Written};
use super::plan::{LEAST_PAIRS, Planner, figure_fits, meet, required, table_cells, unsafe_earlier};
use super::proof::Proof;
use super::table::{Kind, Table};

/// Zeros are always shown: a place without a number holds somebody.
const LEAST: i64 = 1;

/// The places of a table: per place its sides and its cell.
type Places = Vec<(Vec<Vec<CellId>>, u32)>;

/// Finds a release in which every table keeps its places.
pub(crate) fn plan(
    model: &Model,
    method: DisclosureMethod,
    layout: Layout,
) -> Result<Release, NoSafeRelease> {
    let mut planner = Planner::with(model, ExactSet::new(model.people(), model.demands()));
    let tables: Vec<(&Table, Places)> = model
        .tables()
        .iter()
        .map(|table| (table, places(&mut planner, &table.kind)))
        .collect();
    let exact_set = &planner.exact_set;
    let mut asked = Asked::new(
        exact_set,
        method == DisclosureMethod::Coarsen && model.keeps_places(),
    );
    asked.earlier(model);
    for (rank, (table, places)) in (1_u32..).zip(&tables) {
        asked.table(rank, table, places);
    }
    let mut proof = Proof::new(&exact_set.people, &exact_set.demands, &asked.shown);
    if asked.unsafe_earlier.is_some() {
        return Err(unsafe_earlier(model, asked.unsafe_earlier));
    }
    if !settle(&mut proof, &mut asked.ladders) {
        return Err(unsafe_earlier(model, asked.first_earlier));
    }
    let states: BTreeMap<u32, State> = (asked.place_of.iter())
        .filter_map(|(cell, place)| Some((*cell, state(model, proof.cells().get(*place)?))))
        .collect();
    let claims = proof.claims();
    let reckoned = proof.reckoned();
    let reckoned = (asked.place_of.iter())
        .filter_map(|(cell, place)| Some((CellId(*cell), *reckoned.get(*place)?)))
        .collect();
    let silent = silent_tables(&proof, &asked, &tables);
    let twins = asked.twins(&tables);
    let mut outcomes = Vec::new();
    for (rank, (table, places)) in (1_u32..).zip(tables) {
        let is_silent = silent.contains(&rank);
        let zeros = if is_silent {
            State::Withheld
        } else {
            State::Published(0)
        };
        let shown: Vec<outcome::TablePlace> = (places.into_iter())
            .map(|(sides, cell)| outcome::TablePlace {
                sides,
                state: if is_silent && twins.contains(&(rank, cell)) {
                    State::Withheld
                } else {
                    states
                        .get(&cell)
                        .copied()
                        .unwrap_or_else(|| empty(exact_set, cell, zeros))
                },
            })
            .collect();
        let all = (shown.iter()).all(|shown| matches!(shown.state, State::Published(_)));
        if table.required && !all {
            return Err(required(table));
        }
        let ranges = shown
            .iter()
            .any(|shown| matches!(shown.state, State::Range { .. }));
        outcomes.push(TableOutcome {
            name: table.name.clone(),
            outcome: match (all, ranges) {
                (true, _) => TableResult::AsAsked,
                (false, true) => TableResult::Ranges,
                (false, false) => TableResult::Suppressed,
            },
            shown,
        });
    }
    (planner.tables, planner.reckoned) = (outcomes, reckoned);
    planner.finish(claims, method, layout)
}

/// A cell without anybody: a zero, unless zeros are unsafe or hidden in its table.
fn empty(exact_set: &ExactSet, cell: u32, zero: State) -> State {
    if exact_set.people.units(cell).is_empty() && !exact_set.is_primary(cell) {
        zero
    } else {
        State::Suppressed
    }
}

/// The tables in which a place may say nothing at all: those where one had to, although somebody is there. Nobody
/// may then be told from nobody, some and all, so zeros and [`Asked::twins`] are hidden there too.
fn silent_tables(proof: &Proof<'_>, asked: &Asked<'_>, tables: &[(&Table, Places)]) -> BTreeSet<u32> {
    let says_nothing = |(_, cell): &(Vec<Vec<CellId>>, u32)| {
        let place = asked.place_of.get(cell);
        place.is_some_and(|place| {
            let shown = proof.cells().get(*place).map(|cell| cell.shown);
            let ladder = asked.ladders.get(*place);
            let is_outcome = ladder.is_some_and(|ladder| matches!(ladder.together, Together::Whole(_)));
            shown == Some(Shown::Withheld) && !is_outcome
        })
    };
    (1_u32..)
        .zip(tables)
        .filter(|(_, (_, places))| places.iter().any(says_nothing))
        .map(|(rank, _)| rank)
        .collect()
}

fn state(model: &Model, cell: &super::proof::ShownCell) -> State {
    let whole = |people: i64| u64::try_from(people).unwrap_or(0);
    match cell.shown {
        Shown::Exact => State::Published(model.preset().printed(whole(cell.value))),
        Shown::Range { from, through: None } if from <= LEAST_PAIRS => State::Suppressed,
        Shown::Range { from, through } => State::Range {
            // That somebody is there is known already; the grid starts at zero.
            from: if from <= 1 { 0 } else { whole(from) },
            through: through.map(whole),
        },
        Shown::Symbol => State::Suppressed,
        Shown::Withheld => State::Withheld,
    }
}

/// What is asked to be shown, with the ways in which each may give way.
struct Asked<'a> {
    exact_set: &'a ExactSet,
    /// Whether ranges may stand for counts.
    ranges: bool,
    shown: Vec<(u32, Shown)>,
    ladders: Vec<Ladder>,
    /// Per cell its place in the list; cells with the same people share one.
    place_of: BTreeMap<u32, usize>,
    by_people: HashMap<&'a [u32], usize>,
    first_earlier: Option<CellId>,
    /// What earlier releases printed.
    earlier: Vec<u32>,
    /// An earlier number that is unsafe by itself, for some reader.
    unsafe_earlier: Option<CellId>,
    /// Per reader the units of the people it knows itself.
    known: Vec<Vec<bool>>,
}

impl<'a> Asked<'a> {
    fn new(exact_set: &'a ExactSet, ranges: bool) -> Self {
        Self {
            exact_set,
            ranges,
            shown: Vec::new(),
            ladders: Vec::new(),
            place_of: BTreeMap::new(),
            by_people: HashMap::new(),
            first_earlier: None,
            earlier: Vec::new(),
            unsafe_earlier: None,
            known: (exact_set.demands.audiences.iter())
                .flatten()
                .map(|own| exact_set.people.flags(Some(*own)))
                .collect(),
        }
    }

    /// What earlier releases printed cannot give way. A number that was corrected to a small one is no fact any more;
    /// a range that no longer holds the number is taken as wide as it has become.
    fn earlier(&mut self, model: &Model) {
        let whole = |people: u64| i64::try_from(people).unwrap_or(i64::MAX);
        for (cell, written) in model.earlier_cells() {
            let value = self.exact_set.people.value(cell.0);
            let shown = match written {
                Written::Range(from, through) => Shown::Range {
                    from: whole(*from).max(LEAST).min(value),
                    through: through.map(|through| whole(through).max(value)),
                },
                _ => Shown::Exact,
            };
            let printed = model.preset().printed(u64::try_from(value).unwrap_or(0));
            let corrected = matches!(written, Written::Number(number) if *number != printed);
            if value > 0 && !(corrected && self.exact_set.is_primary(cell.0)) {
                if shown == Shown::Exact && self.is_primary(cell.0) {
                    self.unsafe_earlier = self.unsafe_earlier.or(Some(*cell));
                }
                self.first_earlier = self.first_earlier.or(Some(*cell));
                self.earlier.push(cell.0);
                self.take(cell.0, Ladder::fixed(shown));
            }
        }
    }

    /// The places of tables that have the same people as another count in another table or an earlier release: they
    /// are printed with it, so that a place without a number would be known to differ from it.
    fn twins(&self, tables: &[(&Table, Places)]) -> BTreeSet<(u32, u32)> {
        let mut sharing: Vec<BTreeSet<(u32, u32)>> = vec![BTreeSet::new(); self.shown.len()];
        let earlier = (self.earlier.iter()).map(|cell| (0, *cell));
        let asked = (1_u32..)
            .zip(tables)
            .flat_map(|(rank, (_, places))| places.iter().map(move |(_, cell)| (rank, *cell)));
        for (rank, cell) in earlier.chain(asked) {
            let place = self.place_of.get(&cell);
            if let Some(sharing) = place.and_then(|place| sharing.get_mut(*place)) {
                sharing.insert((rank, cell));
            }
        }
        let mut twins = BTreeSet::new();
        for sharing in &sharing {
            let others = |(rank, cell): (u32, u32)| {
                let elsewhere = move |other: &&(u32, u32)| other.0 != rank;
                let mut same = sharing.iter().filter(elsewhere);
                // Where the count itself stands elsewhere too, it is no other count.
                same.clone().next().is_some() && same.all(|(_, other)| *other != cell)
            };
            twins.extend(sharing.iter().copied().filter(|place| others(*place)));
        }
        twins
    }

    fn table(&mut self, rank: u32, table: &Table, places: &Places) {
        let before = self.ladders.len();
        self.places(rank, table, places);
        for ladder in self.ladders.iter_mut().skip(before) {
            ladder.late = table.first;
        }
    }

    fn places(&mut self, rank: u32, table: &Table, places: &Places) {
        if let Kind::Figure { pairs, outcomes, .. } = &table.kind {
            let fits = figure_fits(self.exact_set, *pairs, outcomes);
            for (_, cell) in places {
                if *cell == pairs.0 {
                    self.pairs(rank, *cell);
                } else if fits {
                    self.outcome(rank, *cell);
                } else {
                    self.place_of.remove(cell);
                }
            }
        } else {
            for (_, cell) in places {
                self.count(rank, *cell, LEAST);
            }
        }
    }

    /// The pairs of a figure. That there are enough for one is known where it is called measured.
    fn pairs(&mut self, rank: u32, cell: u32) {
        let value = self.exact_set.people.value(cell);
        let least = if value >= LEAST_PAIRS { LEAST_PAIRS } else { LEAST };
        self.count(rank, cell, least);
        // The same people may have been asked for already, as a count of which that was not known.
        let Some(place) = self.place_of.get(&cell) else {
            return;
        };
        let steps = self.ladders.get_mut(*place).map(|ladder| &mut ladder.steps);
        let first = self.shown.get_mut(*place).map(|(_, shown)| shown);
        for shown in steps.into_iter().flatten().chain(first) {
            if let Shown::Range { from, .. } = shown {
                *from = (*from).max(least);
            }
        }
    }

    /// Whether a number may not be printed exactly: it is small, or what a reader does not know of it is.
    fn is_primary(&self, cell: u32) -> bool {
        let (people, demands) = (&self.exact_set.people, &self.exact_set.demands);
        let small = |known: &Vec<bool>| {
            let (value, own) = people.sums(people.units(cell), known);
            (1..demands.threshold).contains(&(value - own))
        };
        demands.is_primary(people, cell) || self.known.iter().any(small)
    }

    /// A count: exactly, as ever wider ranges, as at least so many, or with a symbol.
    fn count(&mut self, rank: u32, cell: u32, least: i64) {
        let exact_set = self.exact_set;
        let value = exact_set.people.value(cell);
        let threshold = exact_set.demands.threshold;
        let least = if exact_set.demands.protect_zeros {
            least - LEAST
        } else {
            least
        };
        let mut steps = Vec::new();
        if !self.is_primary(cell) {
            steps.push(Shown::Exact);
        }
        let exact = steps.len();
        if self.ranges {
            let ranges = grid::ranges(value, threshold);
            steps.extend(ranges.iter().map(|(from, through)| Shown::Range {
                from: (*from).max(least),
                through: Some(*through),
            }));
            if let Some((from, _)) = ranges.last().filter(|(from, _)| *from >= threshold) {
                steps.push(Shown::Range {
                    from: (*from).max(least),
                    through: None,
                });
            }
        }
        steps.push(Shown::Range {
            from: least,
            through: None,
        });
        // At the very end not even that somebody is there; zeros of the table are hidden then as well.
        steps.push(Shown::Withheld);
        let ladder = Ladder {
            narrow: if self.ranges {
                exact + grid::widest_narrow(value, threshold)
            } else {
                0
            },
            late: false,
            steps,
            at: 0,
            rank,
            together: if self.ranges {
                Together::Width(rank, grid::class(value, threshold))
            } else {
                Together::Alone
            },
        };
        self.take(cell, ladder);
    }

    /// An outcome or another count of a figure: exactly, or not at all.
    fn outcome(&mut self, rank: u32, cell: u32) {
        let mut steps = vec![Shown::Withheld];
        if !self.is_primary(cell) {
            steps.insert(0, Shown::Exact);
        }
        self.take(
            cell,
            Ladder {
                at: 0,
                steps,
                rank,
                together: Together::Whole(rank),
                narrow: 0,
                late: false,
            },
        );
    }

    /// Takes a cell in, unless the same people are asked for already.
    fn take(&mut self, cell: u32, ladder: Ladder) {
        let exact_set = self.exact_set;
        let units = exact_set.people.units(cell);
        if units.is_empty() || self.place_of.contains_key(&cell) {
            return;
        }
        if let Some(place) = self.by_people.get(units) {
            let twin = self.ladders.get(*place);
            let is_outcome = |ladder: &Ladder| matches!(ladder.together, Together::Whole(_));
            if twin.is_some_and(|twin| !is_outcome(twin) || is_outcome(&ladder)) {
                self.place_of.insert(cell, *place);
                return;
            }
        }
        let place = self.shown.len();
        let Some(first) = ladder.steps.first() else { return };
        self.shown.push((cell, *first));
        self.ladders.push(ladder);
        self.place_of.insert(cell, place);
        self.by_people.insert(units, place);
    }
}

fn places(planner: &mut Planner<'_>, kind: &Kind) -> Places {
    let sides = match kind {
        Kind::Crossing(rows, columns) => meet(&rows.finest(), &columns.finest()),
        _ => table_cells(kind)
            .into_iter()
            .map(|cell| vec![vec![cell]])
            .collect(),
    };
    sides
        .into_iter()
        .map(|sides| {
            let cell = planner.cell_of(&sides);
            (sides, cell)
        })
        .collect()
}
