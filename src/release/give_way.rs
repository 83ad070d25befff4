//! Starts from everything shown exactly, and lets the least important counts give way until all is proved.
//!
//! Whatever gives way shows less, so what was proved stays proved: only what is still open is sought again.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::checker::Shown;
use super::proof::{Open, Proof, ShownForm};

/// What the search for one release may cost, in steps.
const EFFORT: u64 = 1_500_000_000;
/// After so many rounds everything that stands in the way gives way at once.
const ROUNDS: usize = 24;
/// With more small groups than this a sample tells first whether whole tables have to give way.
const MANY: usize = 2_000;
/// In a smaller register one form gives way at a time for so many open groups.
const LITTLE: usize = 4;
/// How patient the search gets where nothing can give way.
const TRIES: usize = 12;
/// Every so many rounds the search takes its time.
const PATIENCE: usize = 4;
/// How many small groups a sample has, and how many of a hundred may be left open by it.
const SAMPLE: usize = 400;
const LEFT_OPEN: usize = 4;
/// So many forms times atoms are tried once more in the end.
const RESTORED: usize = 100_000;
/// What that may cost, in steps.
const RESTORING: u64 = 100_000_000;
/// What a sample may cost, in steps.
const SAMPLE_EFFORT: u64 = 40_000_000;

/// What may be shown of a form, from exact to nothing, and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Ladder {
    pub(crate) steps: Vec<Shown>,
    pub(crate) at: usize,
    /// Forms of a higher rank give way before those of a lower one.
    pub(crate) rank: u32,
    pub(crate) together: Together,
    /// The step on which a whole table that gives way stands.
    pub(crate) demoted: usize,
}

/// What gives way together with a form.
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
            demoted: 0,
        }
    }

    fn can_give_way(&self) -> bool {
        self.at + 1 < self.steps.len()
    }

    /// How far it has given way: zero when exact, then the width of the range.
    fn level(&self) -> usize {
        self.at + usize::from(self.steps.first() != Some(&Shown::Exact))
    }

    fn set_level(&mut self, level: usize) {
        let at = level.saturating_sub(usize::from(self.steps.first() != Some(&Shown::Exact)));
        self.at = at.min(self.steps.len().saturating_sub(1));
    }
}

/// Lets forms give way until everything is proved. `ladders` go with the forms of the proof. Says whether it came
/// to an end with everything proved.
pub(crate) fn settle(proof: &mut Proof<'_>, ladders: &mut [Ladder]) -> bool {
    let forms_of = proof.forms_of_atoms();
    let mut effort = EFFORT;
    even_out(proof, ladders);
    if proof.atoms() > MANY {
        demote(proof, ladders);
    }
    for round in 0_usize.. {
        proof.seek(usize::from(round.is_multiple_of(PATIENCE)), &mut effort);
        let open = proof.open();
        if open.is_empty() {
            restore(proof, ladders);
            return true;
        }
        let large = proof.atoms() > MANY;
        let all = effort == 0 || (large && round >= ROUNDS);
        let most = match (all, large) {
            (true, _) => usize::MAX,
            (false, true) => round / 3 + 1,
            (false, false) => 1,
        };
        if !relax(proof, ladders, &forms_of, &open, most) {
            // Nothing can give way: only a longer search is left.
            return (2..=TRIES).any(|patience| {
                proof.seek(patience, &mut effort);
                proof.open().is_empty()
            });
        }
        // What is left is proved by what gave way, without a search.
        effort = effort.max(SAMPLE_EFFORT);
    }
    false
}

/// Lets whole tables give way, the least important first, until a sample of the small groups is proved.
fn demote(proof: &mut Proof<'_>, ladders: &mut [Ladder]) {
    loop {
        let (found, sought) = proof.sample(SAMPLE, &mut SAMPLE_EFFORT.clone());
        if (sought - found) * 100 <= sought * LEFT_OPEN {
            return;
        }
        let exact = |ladder: &&Ladder| ladder.at == 0 && matches!(ladder.together, Together::Width(..));
        let Some(rank) = ladders.iter().filter(exact).map(|ladder| ladder.rank).max() else {
            return;
        };
        for ladder in ladders.iter_mut().filter(|ladder| ladder.rank == rank) {
            if matches!(ladder.together, Together::Width(..)) {
                ladder.at = ladder.at.max(ladder.demoted);
            }
        }
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
    hidden.sort_by_key(|form| Reverse(order_of_giving_way(proof, ladders, *form)));
    let mut done: BTreeSet<Together> = BTreeSet::new();
    let mut effort = RESTORING;
    for form in hidden.into_iter().take(RESTORED / proof.atoms().max(1)) {
        if effort == 0 {
            break;
        }
        let Some(together) = ladders.get(form as usize).map(|ladder| ladder.together) else {
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
            vec![form as usize]
        };
        if proof.show_exactly(&places, &mut effort) {
            for place in places {
                if let Some(ladder) = ladders.get_mut(place) {
                    ladder.at = 0;
                }
            }
        }
    }
}

/// Lets as many forms as asked give way around each open group; says whether any did.
fn relax(
    proof: &mut Proof<'_>,
    ladders: &mut [Ladder],
    forms_of: &[Vec<u32>],
    open: &[Open],
    most: usize,
) -> bool {
    let mut chosen: BTreeMap<u32, i64> = BTreeMap::new();
    // In a small register little by little: what gives way for one group often serves others as well.
    let at_once = if most == usize::MAX || proof.atoms() > MANY {
        usize::MAX
    } else {
        1 + open.len() / LITTLE
    };
    for Open {
        atoms,
        need,
        hindered_by,
        own,
    } in open
    {
        let can = |form: &u32| ladders.get(*form as usize).is_some_and(Ladder::can_give_way);
        let forms = atoms.first().and_then(|atom| forms_of.get(*atom as usize));
        let inside =
            (forms.into_iter().flatten().copied()).filter(|form| hinders(proof, ladders, *form, *need));
        let is_tight = |form: &u32| {
            let can = ladders.get(*form as usize).is_some_and(Ladder::can_give_way);
            let shown = proof.forms().get(*form as usize);
            can && shown.is_some_and(|form| room_above(form, form.shown).min(room_below(form)) < *need)
        };
        let mut around: Vec<u32> = hindered_by.iter().copied().filter(is_tight).collect();
        // Without a search only what the group is part of surely serves it.
        if most == usize::MAX || around.is_empty() {
            around = inside.collect();
        }
        // What seems to have room may need more, where others change by more than the group itself.
        if around.is_empty() {
            around.extend(hindered_by.iter().copied().filter(can));
        }
        if around.is_empty() {
            around.extend(neighbours(proof, forms_of, hindered_by).into_iter().filter(can));
        }
        // A form that cannot be large enough is shown less and less, and withheld in the end.
        if around.is_empty() {
            around.extend(own.filter(can));
        }
        around.sort_by_key(|form| order_of_giving_way(proof, ladders, *form));
        // One that gives way for another group serves this one as well.
        let ready = around.iter().filter(|form| chosen.contains_key(form)).count();
        if chosen.len() >= at_once {
            break;
        }
        for form in around.into_iter().take(most.saturating_sub(ready)) {
            let wanted = chosen.entry(form).or_insert(*need);
            *wanted = (*wanted).max(*need);
        }
    }
    for (form, need) in &chosen {
        give_way(proof, ladders, *form, if most == usize::MAX { *need } else { 1 });
    }
    even_out(proof, ladders);
    !chosen.is_empty()
}

/// The forms that share people with some forms: they move along when those are kept in balance.
fn neighbours(proof: &Proof<'_>, forms_of: &[Vec<u32>], forms: &[u32]) -> BTreeSet<u32> {
    let atoms = forms
        .iter()
        .filter_map(|form| proof.forms().get(*form as usize))
        .flat_map(|form| &form.atoms);
    let forms = atoms.filter_map(|atom| forms_of.get(*atom as usize)).flatten();
    forms.copied().collect()
}

/// The least important first; of equals the smaller, by powers of two, and then the later.
fn order_of_giving_way(
    proof: &Proof<'_>,
    ladders: &[Ladder],
    form: u32,
) -> (Reverse<u32>, u32, Reverse<u32>) {
    let rank = ladders.get(form as usize).map_or(0, |ladder| ladder.rank);
    let value = proof.forms().get(form as usize).map_or(0, |form| form.value);
    (Reverse(rank), value.max(1).ilog2(), Reverse(form))
}

/// Whether a form can give way and leaves a group inside it too little room.
fn hinders(proof: &Proof<'_>, ladders: &[Ladder], form: u32, need: i64) -> bool {
    let can = ladders.get(form as usize).is_some_and(Ladder::can_give_way);
    let shown = proof.forms().get(form as usize);
    can && shown.is_some_and(|form| room_above(form, form.shown) < need)
}

fn room_above(form: &ShownForm, shown: Shown) -> i64 {
    match shown {
        Shown::Exact => 0,
        Shown::Range { through, .. } => through.map_or(i64::MAX, |through| through - form.value),
        Shown::Symbol | Shown::Withheld => i64::MAX,
    }
}

fn room_below(form: &ShownForm) -> i64 {
    match form.shown {
        Shown::Exact => 0,
        Shown::Range { from, .. } => form.value - from,
        Shown::Symbol | Shown::Withheld => i64::MAX,
    }
}

/// Moves a form one step on, or as many as leave the room that is needed.
fn give_way(proof: &Proof<'_>, ladders: &mut [Ladder], form: u32, need: i64) {
    let (Some(ladder), Some(shown)) = (ladders.get_mut(form as usize), proof.forms().get(form as usize))
    else {
        return;
    };
    while ladder.can_give_way() {
        ladder.at += 1;
        let step = ladder.steps.get(ladder.at);
        if step.is_none_or(|step| room_above(shown, *step) >= need) {
            return;
        }
    }
}

/// What goes together stands on the same step, and the proof shows it.
fn even_out(proof: &mut Proof<'_>, ladders: &mut [Ladder]) {
    let mut levels: BTreeMap<Together, usize> = BTreeMap::new();
    for ladder in ladders.iter().filter(|ladder| ladder.together != Together::Alone) {
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
