//! Seeks what is found at a glance, and lets ranges stand for counts from the start where the effort is not enough.

use super::{Ladder, Together, even_out, order, stage};
use crate::release::proof::Proof;

/// How far the effort goes at a glance.
pub(super) const PACE: Pace = Pace {
    tried: 10_000_000,
    afforded: 300_000_000,
};
/// One in so many counts stays exact, the most important, try by try; in the end none.
const STAY_EXACT: [usize; 2] = [16, 64];

/// How far the effort goes, in steps.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace {
    /// What is spent to see how many are found so.
    tried: u64,
    /// What may be spent on all.
    afforded: u64,
}

/// Seeks what is found at a glance. Where nearly everybody is alone in an atom, each search is long while all counts are
/// exact, and the effort would be spent on a few of them: then the narrowest ranges stand for counts, the least important
/// first, until it is enough for all.
pub(super) fn seek(proof: &mut Proof<'_>, ladders: &mut [Ladder], effort: &mut u64, pace: Pace) {
    if is_afforded(proof, effort, pace) {
        return;
    }
    let order = order(proof, ladders);
    for exact in STAY_EXACT.map(|part| order.len() / part).into_iter().chain([0]) {
        for cell in order.iter().take(order.len() - exact) {
            let ladder = ladders.get_mut(*cell as usize);
            let counts = ladder.filter(|ladder| matches!(ladder.together, Together::Width(..)));
            if let Some(ladder) = counts.filter(|ladder| ladder.at == 0 && ladder.can_give_way()) {
                ladder.at = 1;
            }
        }
        even_out(proof, ladders);
        proof.lend(&vec![None; ladders.len()], 0);
        if is_afforded(proof, effort, pace) {
            return;
        }
    }
}

/// Seeks at a glance for as long as a try may take; where all could be found so, all of it. Says whether they could.
fn is_afforded(proof: &mut Proof<'_>, effort: &mut u64, pace: Pace) -> bool {
    let before = proof.missing().len();
    let left = stage(effort, pace.tried, |effort| proof.seek(0, effort));
    if left > 0 {
        return true;
    }
    let open = proof.missing().len();
    let (open, found) = (open as u64, before.saturating_sub(open) as u64);
    let afforded = open.saturating_mul(pace.tried) <= found.saturating_mul(pace.afforded);
    if afforded {
        stage(effort, pace.afforded, |effort| proof.seek(0, effort));
    }
    afforded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::checker::Shown;
    use crate::release::give_way::settle;
    use crate::release::grid;
    use crate::release::people::People;
    use crate::release::proof::Demands;

    const THRESHOLD: i64 = 5;

    /// Six hundred people of whom hardly two are in the same of so many groups; everybody comes first.
    fn people(groups: u32) -> People {
        let mut cells = vec![(0..600).collect::<Vec<u32>>()];
        for group in 0..groups {
            // Squares modulo a prime above their number: without order, and the same on every machine.
            let is_in = |unit: &u32| (unit * unit + 31 * group * unit + 7 * group * group) % 601 < 120;
            cells.push((0..600).filter(is_in).collect());
        }
        People::of_finest(vec![1; 600], cells)
    }

    fn ladders(people: &People, cells: u32) -> Vec<Ladder> {
        let ladder = |cell| {
            let value = people.value(cell);
            let ranges = grid::ranges(value, THRESHOLD).into_iter();
            let ranges = ranges.map(|(from, through)| Shown::Range {
                from,
                through: Some(through),
            });
            let mut steps = vec![Shown::Exact];
            steps.extend(ranges);
            steps.push(Shown::Withheld);
            Ladder {
                at: 0,
                steps,
                rank: cell + 1,
                together: Together::Width(cell + 1, grid::class(value, THRESHOLD)),
                narrow: 1,
                late: false,
            }
        };
        (0..cells).map(ladder).collect()
    }

    /// Which counts are still exact after a glance at this pace, in the order in which they give way, and how much is
    /// open then.
    fn exact_after(pace: Pace) -> (Vec<bool>, usize) {
        const GROUPS: u32 = 40;
        let people = people(GROUPS);
        let demands = Demands {
            threshold: THRESHOLD,
            audiences: vec![None],
            ..Demands::default()
        };
        let shown: Vec<(u32, Shown)> = (0..=GROUPS).map(|cell| (cell, Shown::Exact)).collect();
        let mut proof = Proof::new(&people, &demands, &shown);
        let mut ladders = ladders(&people, GROUPS + 1);
        let order = order(&proof, &ladders);
        seek(&mut proof, &mut ladders, &mut 10_000_000, pace);
        let open = proof.missing().len();
        let exact = order.iter().map(|cell| ladders[*cell as usize].at == 0);
        let exact = exact.collect();
        assert!(settle(&mut proof, &mut ladders));
        proof.claims().unwrap();
        (exact, open)
    }

    #[test]
    fn nothing_gives_way_at_a_glance_where_the_effort_is_enough() {
        let (exact, _) = exact_after(Pace {
            tried: u64::MAX,
            afforded: u64::MAX,
        });
        assert!(
            exact.iter().filter(|exact| **exact).count() > exact.len() / 2,
            "{exact:?}"
        );
    }

    #[test]
    fn where_it_is_not_the_least_important_give_way_first_and_what_is_then_found_needs_little() {
        let tight = Pace {
            tried: 20_000,
            afforded: 200_000,
        };
        let (exact, open) = exact_after(tight);
        let given_way = exact.iter().take_while(|exact| !**exact).count();
        assert!(given_way > exact.len() / 2, "{exact:?}");
        assert!(exact[given_way..].iter().all(|exact| *exact), "{exact:?}");
        assert!(open < 600 / 10, "{open}");
    }
}
