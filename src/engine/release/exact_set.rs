//! Keeps a set of exactly printed cells safe while it grows: a cell comes in only with witnesses for everything.

use std::collections::{BTreeSet, HashSet};

use super::checker::{Claim, Flaw, Shown};
use super::people::People;
use super::proof::{Demands, Proof};

/// What one trial may cost, in steps.
const EFFORT: u64 = 300_000_000;

/// The cells accepted so far.
#[derive(Debug)]
pub(crate) struct ExactSet {
    pub(crate) people: People,
    pub(crate) demands: Demands,
    accepted: Vec<u32>,
}

impl ExactSet {
    /// Starts with nothing published.
    pub(crate) fn new(people: People, demands: Demands) -> Self {
        Self {
            people,
            demands,
            accepted: Vec::new(),
        }
    }

    /// Whether a cell's count may not be printed, whatever else is.
    pub(crate) fn is_primary(&self, cell: u32) -> bool {
        self.demands.is_primary(&self.people, cell)
    }

    /// The accepted cell with exactly the same people, if there is one.
    pub(crate) fn twin(&self, cell: u32) -> Option<u32> {
        let units = self.people.units(cell);
        let twin = |other: &u32| self.people.units(*other) == units;
        self.accepted.iter().copied().find(twin)
    }

    /// Publishes the cells when everything stays protected; otherwise nothing changes.
    pub(crate) fn add(&mut self, cells: &[u32]) -> bool {
        self.hindered(cells).is_ok()
    }

    /// Publishes the cells when everything stays protected; otherwise gives the people who are in the way.
    fn hindered(&mut self, cells: &[u32]) -> Result<(), BTreeSet<u32>> {
        if cells.iter().any(|cell| self.is_primary(*cell)) {
            return Err(BTreeSet::new());
        }
        let mut seen: HashSet<u32> = self.accepted.iter().copied().collect();
        let before = self.accepted.len();
        self.accepted
            .extend(cells.iter().copied().filter(|cell| seen.insert(*cell)));
        let open = {
            let mut proof = self.proof();
            proof.seek(1, &mut EFFORT.clone());
            let open = proof.missing();
            let atoms = open
                .into_iter()
                .filter_map(|need| proof.need(need))
                .flat_map(|(atoms, ..)| atoms);
            atoms
                .filter_map(|atom| proof.unit(atom))
                .collect::<BTreeSet<u32>>()
        };
        if open.is_empty() {
            Ok(())
        } else {
            self.accepted.truncate(before);
            Err(open)
        }
    }

    /// Publishes the steps in order up to the first that does not fit, and says how many there were.
    pub(crate) fn add_run(&mut self, steps: &[Vec<u32>]) -> usize {
        let mut done = 0;
        let mut run = steps.len();
        while let Some(rest) = steps.get(done..).filter(|rest| !rest.is_empty()) {
            let cells: Vec<u32> = rest.iter().take(run).flatten().copied().collect();
            if self.add(&cells) {
                done += run.min(rest.len());
            } else if run <= 1 {
                break;
            } else {
                run /= 2;
            }
        }
        done
    }

    /// Publishes as many of the steps as it can, in order, and says which: of the steps around people who are in the
    /// way the last are left out, until nobody is.
    pub(crate) fn add_each(&mut self, steps: &[Vec<u32>]) -> Vec<bool> {
        let primary = |step: &Vec<u32>| step.iter().any(|cell| self.is_primary(*cell));
        let mut kept: Vec<bool> = steps.iter().map(|step| !primary(step)).collect();
        loop {
            let cells: Vec<u32> = (steps.iter().zip(&kept))
                .filter(|(_, kept)| **kept)
                .flat_map(|(step, _)| step.iter().copied())
                .collect();
            match self.hindered(&cells) {
                Ok(()) => return kept,
                Err(open) => self.leave_out(steps, &mut kept, &open),
            }
        }
    }

    /// Leaves out the last step around each of some people, once where one is left out for another already.
    fn leave_out(&self, steps: &[Vec<u32>], kept: &mut [bool], open: &BTreeSet<u32>) {
        let inside = |step: &[u32], unit: u32| {
            let has = |cell: &u32| self.people.units(*cell).binary_search(&unit).is_ok();
            step.iter().any(has)
        };
        let mut out: Vec<usize> = Vec::new();
        for unit in open {
            if out
                .iter()
                .any(|at| steps.get(*at).is_some_and(|step| inside(step, *unit)))
            {
                continue;
            }
            let around = (steps.iter().enumerate())
                .filter(|(at, step)| kept.get(*at) == Some(&true) && inside(step, *unit))
                .map(|(at, _)| at)
                .next_back();
            out.extend(around);
        }
        if out.is_empty() {
            out.extend(kept.iter().rposition(|kept| *kept));
        }
        for at in out {
            if let Some(kept) = kept.get_mut(at) {
                *kept = false;
            }
        }
    }

    /// The claims of the release as it stands, one per audience, with all witnesses.
    ///
    /// # Errors
    /// What the checker has against the first claim that it refuses.
    pub(crate) fn claims(&self) -> Result<Vec<Claim>, Flaw> {
        let mut proof = self.proof();
        proof.seek(1, &mut EFFORT.clone());
        proof.claims()
    }

    fn proof(&self) -> Proof<'_> {
        let shown: Vec<(u32, Shown)> = self.accepted.iter().map(|cell| (*cell, Shown::Exact)).collect();
        Proof::new(&self.people, &self.demands, &shown)
    }
}
