//! Parts of a register, tallied apart and put together in any order.

use std::sync::Arc;

use super::tally::{Held, Tally, TallyError};

impl Tally {
    /// Adds another part, in any order, to the same result.
    ///
    /// # Errors
    /// When the other part was made for other documents or with other limits; then nothing is added. When both
    /// together have more refusals than the limit allows; then everything is added.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// # use vernieuwend_verantwoorden::register::Tally;
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let mut first = Tally::new(&policy, &plan);
    /// let mut second = first.empty_part();
    /// first.participations(&br#"{"activity":"koffie","person":"p-1","date":"2025-03-01"}"#[..])?;
    /// second.participations(&br#"{"activity":"koffie","person":"p-1","date":"2025-03-08"}"#[..])?;
    /// first.merge(second)?;
    /// assert_eq!(first.finish().people().len(), 1, "the same person in both parts");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn merge(&mut self, other: Self) -> Result<(), TallyError> {
        if !self.is_like(&other) {
            return Err(TallyError::UnlikeParts);
        }
        self.add(other);
        self.check_limit(0)
    }

    fn is_like(&self, other: &Self) -> bool {
        let alike = Arc::ptr_eq(&self.codebook, &other.codebook) || self.codebook == other.codebook;
        let same_others = self.alongside.len() == other.alongside.len()
            && (self.alongside.iter().zip(&other.alongside)).all(|(mine, theirs)| mine.is_like(theirs));
        alike && same_others && self.limits == other.limits
    }

    fn add(&mut self, mut other: Self) {
        for (mine, theirs) in self
            .alongside
            .iter_mut()
            .zip(std::mem::take(&mut other.alongside))
        {
            mine.add(theirs);
        }
        let sources = self.sources.merge(&other.sources);
        self.absorb(other, &sources);
    }

    /// Adds records that were kept apart here, so that their sources have the same numbers.
    pub(super) fn join(&mut self, part: Self) {
        let sources: Vec<u32> = (0..self.sources.len()).collect();
        self.absorb(part, &sources);
    }

    /// Adds everything of another part but the counts of its sources, whose numbers here are given.
    fn absorb(&mut self, other: Self, sources: &[u32]) {
        let here = |there: &[u32], number: u32| there.get(number as usize).copied().unwrap_or(0);
        let cells = self.cells.absorb(&other.cells);
        let memberships = other.people.memberships();
        let people = self.people.numbers_of(&other.people);
        for (person, number) in people.iter().copied().enumerate() {
            if let Some(earliest) = other.people.earliest(person) {
                for cell in other.people.cells(&memberships, person) {
                    self.people.enter(number, here(&cells, cell), earliest);
                }
            }
            for (role, day) in other.people.first_days(person).into_iter().enumerate() {
                if let Some(day) = day {
                    self.people.had_role(number, role, day);
                }
            }
        }
        for (person, arrival) in other.arrivals.iter() {
            self.arrivals.note(here(&people, person), arrival);
        }
        for (mine, theirs) in self.days.iter_mut().zip(&other.days) {
            mine.resize(mine.len().max(theirs.len()), 0);
            for (mine, theirs) in mine.iter_mut().zip(theirs) {
                *mine |= theirs;
            }
        }
        for (place, heads) in other.heads {
            let sum = self.heads.entry(place).or_insert(0);
            *sum = sum.saturating_add(heads);
        }
        self.observations
            .extend(other.observations.into_iter().map(|mut one| {
                one.person = here(&people, one.person);
                one.source = here(sources, one.source);
                one
            }));
        for (mine, theirs) in self.codings.iter_mut().zip(&other.codings) {
            mine.add(theirs);
        }
        self.late_follow_ups.extend(other.late_follow_ups);
        self.repeats.merge(other.repeats, sources);
        self.refusals.merge(other.refusals);
        for note in other.notes {
            self.warn(note);
        }
        self.added.extend(other.added);
        for (dressed, theirs) in other.held {
            let mine = self.held.remove(&dressed);
            let mut held = mine.unwrap_or_else(|| Held {
                part: self.empty_by_itself(),
                places: Vec::new(),
            });
            held.part.absorb(theirs.part, sources);
            held.places.extend(
                theirs
                    .places
                    .into_iter()
                    .map(|(source, line, given)| (here(sources, source), line, given)),
            );
            self.held.insert(dressed, held);
        }
    }
}
