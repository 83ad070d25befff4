//! Publishes steps in their order, and finds out which of them does not fit.
//!
//! When all steps together are safe, so is each beginning of them: one search then serves the whole list. When they
//! are not, one group was left without a shift, and that group tells which step to leave out.

use super::Grow;
use super::needs::Key;

/// With at most so many kinds of people a trial takes so little that one more is no matter.
const FEW: usize = 2_000;

impl Grow {
    /// Publishes the steps in order up to the first that does not fit, and says how many there were.
    pub(crate) fn add_run(&mut self, steps: &[Vec<u32>]) -> usize {
        let done = if self.people.counts.len() <= FEW {
            self.by_runs(steps, true)
        } else {
            self.by_removal(steps, true)
        };
        done.iter().take_while(|done| **done).count()
    }

    /// Publishes as many of the steps as it can, in order, and says which.
    pub(crate) fn add_each(&mut self, steps: &[Vec<u32>]) -> Vec<bool> {
        if self.people.counts.len() <= FEW {
            self.by_runs(steps, false)
        } else {
            self.by_removal(steps, false)
        }
    }

    /// Few people make for many refusals: runs of steps grow while all goes well and start anew where it does not.
    fn by_runs(&mut self, steps: &[Vec<u32>], stop: bool) -> Vec<bool> {
        let mut done = Vec::with_capacity(steps.len());
        let mut run = steps.len();
        while let Some(rest) = steps.get(done.len()..).filter(|rest| !rest.is_empty()) {
            let safe = rest.iter().take_while(|step| !self.any_primary(step)).count();
            run = run.min(safe);
            let forms: Vec<u32> = rest.iter().take(run).flatten().copied().collect();
            if run > 0 && self.add(&forms) {
                done.extend(std::iter::repeat_n(true, run));
                run = run.saturating_mul(2);
            } else if run <= 1 {
                done.push(false);
                if stop {
                    break;
                }
            } else {
                run /= 4;
            }
            run = run.max(1);
        }
        done
    }

    /// Many people make for few refusals: everything is tried at once. Of the steps that a group without a shift is
    /// part of the last is left out; tables, which may be made coarser, are held apart by halves.
    fn by_removal(&mut self, steps: &[Vec<u32>], stop: bool) -> Vec<bool> {
        let mut kept: Vec<bool> = steps.iter().map(|step| !self.any_primary(step)).collect();
        if let Some(end) = kept.iter().position(|kept| !kept).filter(|_| stop) {
            kept.truncate(end);
        }
        loop {
            let forms: Vec<u32> = (steps.iter().zip(&kept))
                .filter(|(_, kept)| **kept)
                .flat_map(|(step, _)| step.iter().copied())
                .collect();
            if forms.is_empty() || self.add(&forms) {
                return kept;
            }
            if stop {
                let first = self.first_unsafe(steps, kept.len());
                kept.truncate(first);
            } else if let Some(kept) = self.last_around(steps, &kept).and_then(|at| kept.get_mut(at)) {
                *kept = false;
            }
        }
    }

    /// The last step that the group that failed is part of, or the last of all.
    fn last_around(&self, steps: &[Vec<u32>], kept: &[bool]) -> Option<usize> {
        let unit = match self.failed.map(|(_, key)| key) {
            Some(Key::Unit(unit)) => Some(unit),
            Some(Key::Form(form)) => self.people.units(form).first().copied(),
            None => None,
        };
        let inside = |form: &u32| {
            let units = self.people.units(*form);
            unit.is_some_and(|unit| units.binary_search(&unit).is_ok())
        };
        let around = |(at, _): &(usize, &bool)| steps.get(*at).is_some_and(|step| step.iter().any(inside));
        let kept = || kept.iter().enumerate().filter(|(_, kept)| **kept);
        kept()
            .rfind(around)
            .or_else(|| kept().next_back())
            .map(|(at, _)| at)
    }

    fn any_primary(&self, step: &[u32]) -> bool {
        step.iter().any(|form| self.is_primary(*form))
    }

    /// The first step with which the group that failed last has no shift.
    fn first_unsafe(&mut self, steps: &[Vec<u32>], among: usize) -> usize {
        let (mut safe, mut failing) = (0, among);
        while failing > safe + 1 {
            let middle = safe + (failing - safe) / 2;
            let forms: Vec<u32> = steps.iter().take(middle).flatten().copied().collect();
            if self.fails_again(&forms) {
                failing = middle;
            } else {
                safe = middle;
            }
        }
        failing.saturating_sub(1)
    }
}
