//! Starts from everything shown exactly, and lets the least important counts give way until all is proved.
//!
//! Whatever gives way shows less, so what was proved stays proved: only what is still open is sought again.

mod glance;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::checker::Shown;
use super::proof::{FUTILE, Proof};
use super::touching::Need;
use super::witness::{Direction, Room};

/// What the search for one release may cost, in steps.
const EFFORT: u64 = 1_500_000_000;
/// What one stage of it may cost, in steps.
const STAGE: u64 = 125_000_000;
/// What a search may cost around which all gave way, in steps.
const ALONE: u64 = 1_000_000;
/// How patient the search gets where nothing can give way.
const TRIES: usize = 12;
/// What it may cost to show exactly again what gave way for nothing, in steps.
const RESTORING: u64 = 20_000_000;

/// What may be shown of a cell, from exact to nothing, and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Ladder {
    pub(crate) steps: Vec<Shown>,
    pub(crate) at: usize,
    /// Cells of a higher rank give way before those of a lower one.
    pub(crate) rank: u32,
    pub(crate) together: Together,
    /// The last step that still tells what a reader needs.
    pub(crate) narrow: usize,
    /// Whether it gives way as late as a large count: the author named it first.
    pub(crate) late: bool,
}

/// What gives way together with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Together {
    /// Nothing else.
    Alone,
    /// What is not exact is equally wide in the same group.
    Width(u32, u8),
    /// The whole group stands or falls.
    Whole(u32),
}

impl Ladder {
    /// What cannot give way.
    pub(crate) fn fixed(shown: Shown) -> Self {
        Self {
            steps: vec![shown],
            at: 0,
            rank: 0,
            together: Together::Alone,
            narrow: 0,
            late: false,
        }
    }

    fn can_give_way(&self) -> bool {
        self.at + 1 < self.steps.len()
    }

    fn last(&self) -> usize {
        self.steps.len().saturating_sub(1)
    }

    /// The last step with a bound that readers do not know already.
    fn last_bound(&self) -> usize {
        match self.together {
            Together::Whole(_) => self.last(),
            Together::Width(..) => self.last_said().saturating_sub(1),
            Together::Alone => self.last_said(),
        }
    }

    /// The last step that a search may ask for: a place that says nothing at all is left to the very end.
    fn last_before_silence(&self) -> usize {
        match self.together {
            Together::Whole(_) => self.last(),
            _ => self.last_said(),
        }
    }

    /// The last step with two ends.
    fn last_telling(&self) -> usize {
        let tells = |step: &Shown| matches!(step, Shown::Exact | Shown::Range { through: Some(_), .. });
        match self.together {
            Together::Whole(_) => self.last(),
            _ => self.steps.iter().rposition(tells).unwrap_or(0),
        }
    }

    /// The last step on which something is said.
    fn last_said(&self) -> usize {
        let said = self.steps.iter().rposition(|step| *step != Shown::Withheld);
        said.unwrap_or(0)
    }

    /// How far it has given way: zero when exact, then the width of the range.
    fn level(&self) -> usize {
        self.at + usize::from(self.steps.first() != Some(&Shown::Exact))
    }

    fn set_level(&mut self, level: usize) {
        let at = level.saturating_sub(usize::from(self.steps.first() != Some(&Shown::Exact)));
        self.at = at.min(self.last_telling()).max(self.at);
    }
}

/// Lets cells give way until everything is proved. `ladders` go with the cells of the proof. Says whether it came
/// to an end with everything proved.
pub(crate) fn settle(proof: &mut Proof<'_>, ladders: &mut [Ladder]) -> bool {
    let mut effort = EFFORT;
    even_out(proof, ladders);
    glance::seek(proof, ladders, &mut effort, glance::PACE);
    stage(&mut effort, STAGE, |effort| proof.seek(1, effort));
    let order = order(proof, ladders);
    for (variant, way) in WAYS.into_iter().enumerate() {
        if proof.missing().is_empty() {
            break;
        }
        stage(&mut effort, STAGE, |effort| {
            lend(proof, ladders, &order, way, (1, variant), effort);
        });
    }
    for need in proof.missing() {
        if proof.is_missing(need) {
            around(proof, ladders, need);
        }
    }
    // Where what stands in the way cannot give way, only a longer search is left.
    for patience in 2..=TRIES {
        if proof.missing().is_empty() {
            break;
        }
        lend(
            proof,
            ladders,
            &order,
            way(Cap::Silence, Which::All),
            (patience, WAYS.len() + patience),
            &mut effort,
        );
    }
    let proved = proof.missing().is_empty();
    if proved {
        restore(proof, ladders);
    }
    proved
}

/// Lets a stage spend its part of the effort, so that something is left for those that come after it; gives what is left
/// of its part.
fn stage(effort: &mut u64, part: u64, run: impl FnOnce(&mut u64)) -> u64 {
    let given = part.min(*effort);
    let mut left = given;
    run(&mut left);
    *effort -= given - left;
    left
}

/// How far which counts may give way.
#[derive(Debug, Clone, Copy)]
struct Way {
    cap: Cap,
    which: Which,
}

/// Which counts may give way, the least important first.
#[derive(Debug, Clone, Copy)]
enum Which {
    /// So many eighths of the small ones.
    Eighths(usize),
    /// All but the large ones and those that come first.
    Small,
    All,
}

const fn way(cap: Cap, which: Which) -> Way {
    Way { cap, which }
}

const EIGHTHS: usize = 8;
/// In which order counts give way.
const WAYS: [Way; 12] = [
    way(Cap::Narrow, Which::Eighths(2)),
    way(Cap::Narrow, Which::Eighths(4)),
    way(Cap::Narrow, Which::Eighths(6)),
    way(Cap::Wide, Which::Eighths(2)),
    way(Cap::Wide, Which::Eighths(4)),
    way(Cap::Wide, Which::Eighths(6)),
    way(Cap::Narrow, Which::Small),
    way(Cap::Wide, Which::Small),
    way(Cap::Narrow, Which::All),
    way(Cap::Wide, Which::All),
    way(Cap::All, Which::All),
    way(Cap::Silence, Which::All),
];

/// How far counts may give way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cap {
    /// As far as they still tell what a reader needs.
    Narrow,
    /// Outcomes until nothing is said of them, counts as long as they have a bound.
    Wide,
    /// Outcomes until nothing is said of them, counts as long as it is said that somebody is there.
    All,
    /// Until nothing is said at all.
    Silence,
}

/// The cells in the order in which they give way.
fn order(proof: &Proof<'_>, ladders: &[Ladder]) -> Vec<u32> {
    let mut order: Vec<u32> = (0_u32..).zip(ladders).map(|(cell, _)| cell).collect();
    order.sort_by_cached_key(|cell| order_of_giving_way(proof, ladders, *cell));
    order
}

/// Seeks a witness for all that is missing for which cells give way, and lets them.
fn lend(
    proof: &mut Proof<'_>,
    ladders: &mut [Ladder],
    order: &[u32],
    way: Way,
    (patience, variant): (usize, usize),
    effort: &mut u64,
) {
    let mut lent = vec![None; ladders.len()];
    let small = |cell: &&u32| !order_of_giving_way(proof, ladders, **cell).0;
    let all_small = order.iter().take_while(small).count();
    let many = match way.which {
        Which::Eighths(eighths) => all_small * eighths / EIGHTHS,
        Which::Small => all_small,
        Which::All => order.len(),
    };
    for cell in order.iter().take(many) {
        let place = *cell as usize;
        if let (Some(ladder), Some(shown), Some(lent)) =
            (ladders.get(place), proof.cells().get(place), lent.get_mut(place))
        {
            let last = match way.cap {
                Cap::Narrow => ladder.narrow,
                Cap::Wide => ladder.last_bound(),
                Cap::All => ladder.last_before_silence(),
                Cap::Silence => ladder.last(),
            };
            let step = ladder.steps.get(last.max(ladder.at));
            *lent = step.map(|step| proof.room(shown.value, *step));
        }
    }
    // Another order may lead out of where the last one ended.
    proof.lend(&lent, variant);
    let mut futile = 0;
    for need in proof.missing() {
        if !proof.is_missing(need) {
            continue;
        }
        // What gave way for another may be enough.
        proof.seek_one(need, if patience > 1 { patience } else { 0 }, effort);
        if !proof.is_missing(need) {
            continue;
        }
        if let Some((direction, changes)) = sparing(proof, ladders, need, &lent, patience, effort) {
            for (cell, by) in changes {
                give_way(proof, ladders, cell, by);
            }
            even_out(proof, ladders);
            proof.note(need, &direction);
            futile = 0;
        } else {
            futile += 1;
        }
        if futile == FUTILE {
            // What stands in the way of so many does not give way here.
            break;
        }
    }
}

/// A witness for which few cells give way: of those that do for the first that is found, each is spared for which
/// the others are enough, the most important first.
fn sparing(
    proof: &mut Proof<'_>,
    ladders: &[Ladder],
    need: Need,
    lent: &[Option<Room>],
    patience: usize,
    effort: &mut u64,
) -> Option<(Direction, Vec<(u32, i64)>)> {
    let mut best = proof.seek_lending(need, patience, effort)?;
    let gives_way = |proof: &Proof<'_>, (cell, by): &(u32, i64)| {
        let shown = proof.cells().get(*cell as usize);
        let room = shown.map_or(Room::NONE, |shown| proof.room(shown.value, shown.shown));
        *by < -room.down || *by > room.up
    };
    let used = |proof: &Proof<'_>, changes: &[(u32, i64)]| -> Vec<u32> {
        let changes = changes.iter().filter(|change| gives_way(proof, change));
        changes.map(|(cell, _)| *cell).collect()
    };
    let mut giving = used(proof, &best.1);
    giving.sort_by_key(|cell| Reverse(order_of_giving_way(proof, ladders, *cell)));
    // Perhaps a less important one is enough.
    if giving.len() == 1
        && let Some(first) = giving
            .first()
            .map(|cell| order_of_giving_way(proof, ladders, *cell))
    {
        let less: Vec<u32> = ((0_u32..).zip(lent))
            .filter(|(cell, lent)| lent.is_some() && order_of_giving_way(proof, ladders, *cell) < first)
            .map(|(cell, _)| cell)
            .collect();
        proof.lend_only(need, lent, &less);
        if let Some(found) = proof.seek_lending(need, patience, effort) {
            giving = used(proof, &found.1);
            giving.sort_by_key(|cell| Reverse(order_of_giving_way(proof, ladders, *cell)));
            best = found;
        }
    }
    for cell in giving.clone() {
        if giving.len() < 2 {
            break;
        }
        if !giving.contains(&cell) {
            continue;
        }
        let mut others: Vec<u32> = giving.iter().copied().filter(|other| *other != cell).collect();
        others.sort_unstable();
        proof.lend_only(need, lent, &others);
        if let Some(found) = proof.seek_lending(need, patience, effort) {
            giving = used(proof, &found.1);
            best = found;
        }
    }
    proof.lend_again(need, lent);
    Some(best)
}

/// Lets every cell around a need give way until it has room by itself; a cell that cannot be large enough is withheld
/// in the end.
fn around(proof: &mut Proof<'_>, ladders: &mut [Ladder], need: Need) {
    let Some((atoms, least, own)) = proof.need(need) else {
        return;
    };
    for atom in atoms {
        for cell in proof.cells_of(need, atom) {
            give_way(proof, ladders, cell, least);
        }
        even_out(proof, ladders);
        // What rises alone is found at once, also when the effort is spent.
        proof.seek_one(need, 0, &mut ALONE.clone());
        if !proof.is_missing(need) {
            return;
        }
    }
    if let Some(own) = own
        && let Some(ladder) = ladders.get_mut(own as usize)
    {
        ladder.at = ladder.last();
        even_out(proof, ladders);
    }
}

/// Shows exactly again what gave way for nothing, the most important first.
fn restore(proof: &mut Proof<'_>, ladders: &mut [Ladder]) {
    let mut hidden: Vec<u32> = (0_u32..)
        .zip(ladders.iter())
        .filter(|(_, ladder)| ladder.at > 0 && ladder.steps.first() == Some(&Shown::Exact))
        .map(|(place, _)| place)
        .collect();
    hidden.sort_by_key(|cell| Reverse(order_of_giving_way(proof, ladders, *cell)));
    let mut done: BTreeSet<Together> = BTreeSet::new();
    let mut effort = RESTORING;
    let mut touching = proof.touching(&hidden);
    for cell in hidden {
        if effort == 0 {
            break;
        }
        let Some(together) = ladders.get(cell as usize).map(|ladder| ladder.together) else {
            continue;
        };
        let whole = matches!(together, Together::Whole(_));
        if whole && !done.insert(together) {
            continue;
        }
        let places: Vec<usize> = if whole {
            let same = ladders
                .iter()
                .enumerate()
                .filter(|(_, ladder)| ladder.together == together);
            same.map(|(place, _)| place).collect()
        } else {
            vec![cell as usize]
        };
        if proof.show_exactly(&places, &mut touching, &mut effort) {
            for place in places {
                if let Some(ladder) = ladders.get_mut(place) {
                    ladder.at = 0;
                }
            }
        }
    }
}

/// From so many people on a count is shown exactly as long as any smaller one can give way.
const LARGE: i64 = 200;

/// The small first, but for those that the author named first; then the least important; of equals the smaller, by powers of two, and then the later.
fn order_of_giving_way(
    proof: &Proof<'_>,
    ladders: &[Ladder],
    cell: u32,
) -> (bool, Reverse<u32>, u32, Reverse<u32>) {
    let ladder = ladders.get(cell as usize);
    let (rank, late) = ladder.map_or((0, false), |ladder| (ladder.rank, ladder.late));
    let value = proof.cells().get(cell as usize).map_or(0, |cell| cell.value);
    (
        late || value >= LARGE,
        Reverse(rank),
        value.max(1).ilog2(),
        Reverse(cell),
    )
}

/// Moves a cell on until its sum can change by so many.
fn give_way(proof: &Proof<'_>, ladders: &mut [Ladder], cell: u32, by: i64) {
    let (Some(ladder), Some(shown)) = (ladders.get_mut(cell as usize), proof.cells().get(cell as usize))
    else {
        return;
    };
    let holds = |step: &Shown| {
        let room = proof.room(shown.value, *step);
        -room.down <= by && by <= room.up
    };
    while ladder.can_give_way() && !ladder.steps.get(ladder.at).is_some_and(holds) {
        ladder.at += 1;
    }
}

/// What goes together stands on the same step, and the proof shows it.
fn even_out(proof: &mut Proof<'_>, ladders: &mut [Ladder]) {
    let mut levels: BTreeMap<Together, usize> = BTreeMap::new();
    let speaks = |ladder: &&Ladder| match ladder.together {
        Together::Alone => false,
        // What says nothing at all is no width that others could have.
        Together::Width(..) => ladder.at <= ladder.last_said(),
        Together::Whole(_) => true,
    };
    for ladder in ladders.iter().filter(speaks) {
        let level = levels.entry(ladder.together).or_insert(0);
        *level = (*level).max(ladder.level());
    }
    for (place, ladder) in ladders.iter_mut().enumerate() {
        let level = levels.get(&ladder.together).copied().unwrap_or(0);
        let follows = match ladder.together {
            Together::Alone => false,
            Together::Width(..) => ladder.level() > 0,
            Together::Whole(_) => true,
        };
        if follows && ladder.level() < level {
            ladder.set_level(level);
        }
        if let Some(shown) = ladder.steps.get(ladder.at) {
            proof.show(place, *shown);
        }
    }
}
