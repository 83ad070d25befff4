//! The tally: counts records as they stream by.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::sync::Arc;

use super::arrival::{Arrival, Arrivals};
use super::batch::{Sought, Waiting};
use super::cells::{Amounts, Cells};
use super::codebook::Codebook;
use super::codings::Codings;
use super::digest::{Digest, Documents};
use super::fast::{NO_ROLE, Row, Who};
use super::fields::Fields;
use super::finished::Register;
use super::judge::Judge;
use super::judge_measurement::Reading;
use super::key::Probe;
use super::limits::TallyLimits;
use super::people::People;
use super::pseudonym::{Given, own_number, pseudonym_fault};
use super::refused::{Fault, Reason, Refusals, Refused};
use super::repeats::{Repeats, mark};
use super::scores::{Observation, effect_of, late_follow_up};
use super::source::{Sources, Stream};
use crate::finding::Finding;
use crate::language::{Language, Words};
use crate::plan::Plan;
use crate::policy::PolicyFramework;

/// Why reading records stopped, or parts could not be merged. What was read before stays counted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TallyError {
    /// The reader failed.
    #[error("the records could not be read")]
    Io(#[from] io::Error),
    /// More records were refused than the limit allows.
    #[error("more than {limit} records were refused")]
    TooManyRefused {
        /// The limit.
        limit: u64,
    },
    /// The parts were made for other documents or with other limits.
    #[error("the parts were made for other documents or with other limits")]
    UnlikeParts,
    /// The source as a whole is something else than records, or its header does not fit; nothing of it was counted.
    #[error("{}", said(faults))]
    Unreadable {
        /// Everything that is wrong, each with help in both languages.
        faults: Vec<Refused>,
    },
}

fn said(faults: &[Refused]) -> String {
    let place = |fault: &Refused| format!("{}:{}: {}", fault.source, fault.line, fault.message.en);
    faults.iter().map(place).collect::<Vec<_>>().join("; ")
}

impl TallyError {
    /// What went wrong, in both languages.
    pub fn words(&self) -> Words {
        match self {
            Self::Io(error) => Words::new(
                format!("de records konden niet worden gelezen ({error})"),
                format!("the records could not be read ({error})"),
            ),
            Self::TooManyRefused { limit } => Words::new(
                format!("meer dan {limit} records zijn geweigerd"),
                format!("more than {limit} records were refused"),
            ),
            Self::UnlikeParts => Words::new(
                "de delen zijn gemaakt voor andere documenten of met andere grenzen",
                "the parts were made for other documents or with other limits",
            ),
            Self::Unreadable { faults } => {
                let join = |language| {
                    let each = faults.iter().map(|fault| fault.message.say(language));
                    each.collect::<Vec<_>>().join("; ")
                };
                Words::new(join(Language::Nl), join(Language::En))
            }
        }
    }

    /// Everything that is wrong with the source as a whole, with place and help; empty for other errors.
    pub fn faults(&self) -> &[Refused] {
        match self {
            Self::Unreadable { faults } => faults,
            _ => &[],
        }
    }
}

/// Counts records as they stream by: people once, contacts each, anonymous heads apart, scores per person.
///
/// A record that is not sound is refused with its place and every reason, and nothing good is lost with it.
/// Parts of a register can be tallied apart and merged in any order, to the same result.
///
/// ```
/// use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
/// use vernieuwend_verantwoorden::policy::PolicyFramework;
/// use vernieuwend_verantwoorden::register::{Reason, Tally};
/// use vernieuwend_verantwoorden::value::{Id, Period};
///
/// let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
/// let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
/// let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
/// plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
///
/// let mut tally = Tally::new(&policy, &plan);
/// let lines = r#"
/// {"activity":"koffie","person":"p-1","date":"2025-03-01","minutes":90}
/// {"activity":"koffie","person":"p-1","date":"2025-03-08"}
/// {"activity":"koffie","date":"2025-03-08","heads":12}
/// {"activity":"kofie","person":"p-2","date":"2025-03-08"}
/// "#;
/// let counts = tally.participations(lines.as_bytes())?;
/// assert_eq!((counts.read, counts.refused), (4, 1));
///
/// let register = tally.finish();
/// assert_eq!(register.people().len(), 1, "twelve heads are no people");
/// assert_eq!(register.refusal_counts()[&Reason::UnknownActivity], 1);
/// assert_eq!(register.refusals()[0].help.en, "did you mean `koffie`?");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
#[doc(alias = "telling")]
pub struct Tally {
    pub(super) codebook: Arc<Codebook>,
    pub(super) limits: TallyLimits,
    pub(super) people: People,
    pub(super) cells: Cells,
    pub(super) arrivals: Arrivals,
    /// Per activity the days on which something was registered, a bit each.
    pub(super) days: Vec<Vec<u64>>,
    /// Per activity and area the heads that were counted.
    pub(super) heads: BTreeMap<(u32, u32), u64>,
    pub(super) observations: Vec<Observation>,
    /// For each effect what its records show of how answers are coded.
    pub(super) codings: Vec<Codings>,
    /// Effects with a follow-up after the period.
    pub(super) late_follow_ups: BTreeSet<u32>,
    /// A mark of every participation and head count, to find records that are equal.
    pub(super) repeats: Repeats,
    pub(super) sources: Sources,
    pub(super) refusals: Refusals,
    /// What is remarkable about sources, known while they are read.
    pub(super) notes: Vec<Finding>,
    /// What the documents say, as a digest.
    pub(super) documents: Documents,
    /// The parts that were added, by their digests, each with its name.
    pub(super) added: BTreeMap<Digest, String>,
    /// Tallies that count the same records by other documents or for another time.
    pub(super) alongside: Vec<Tally>,
    /// People whose number may be a citizen number by chance, apart for numbers with letters around them and without.
    pub(super) held: BTreeMap<bool, Held>,
}

/// Records that are counted apart until it is known whether their pseudonyms are numbers of a system.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) part: Tally,
    /// The source and line of each record, and what its pseudonym may be.
    pub(super) places: Vec<(u32, u64, Given)>,
}

impl Tally {
    /// A tally without records, for a plan under a policy framework.
    pub fn new(policy: &PolicyFramework, plan: &Plan) -> Self {
        Self::with_limits(policy, plan, TallyLimits::default())
    }

    /// A tally without records, with limits of its own.
    pub fn with_limits(policy: &PolicyFramework, plan: &Plan, limits: TallyLimits) -> Self {
        let codebook = Codebook::new(policy, plan);
        Self {
            days: vec![Vec::new(); codebook.activities.len()],
            codings: vec![Codings::default(); codebook.effects.len()],
            codebook: Arc::new(codebook),
            limits,
            people: People::default(),
            cells: Cells::default(),
            arrivals: Arrivals::default(),
            heads: BTreeMap::new(),
            observations: Vec::new(),
            late_follow_ups: BTreeSet::new(),
            repeats: Repeats::default(),
            sources: Sources::default(),
            refusals: Refusals::new(limits.listed),
            notes: Vec::new(),
            documents: Documents::of(policy, plan),
            added: BTreeMap::new(),
            alongside: Vec::new(),
            held: BTreeMap::new(),
        }
    }

    /// Has another tally count every record that is read from now on, so that records are read once: such as that of
    /// an earlier report about the same time, from [`LedgerRelease::tally`](crate::report::LedgerRelease::tally).
    /// What the other refuses is its own affair.
    #[must_use]
    #[doc(alias = "meetellen")]
    pub fn alongside(mut self, other: Self) -> Self {
        self.alongside.push(other);
        self
    }

    /// The tallies that counted the same records, in the order in which they were given.
    pub fn others(&self) -> &[Self] {
        &self.alongside
    }

    /// A tally without records, alike in documents and limits, to count another part with.
    #[must_use]
    pub fn empty_part(&self) -> Self {
        Self {
            alongside: self.alongside.iter().map(Self::empty_part).collect(),
            ..self.empty_by_itself()
        }
    }

    /// The same without those that count alongside.
    pub(super) fn empty_by_itself(&self) -> Self {
        Self {
            codebook: Arc::clone(&self.codebook),
            limits: self.limits,
            people: People::default(),
            cells: Cells::default(),
            arrivals: Arrivals::default(),
            days: vec![Vec::new(); self.days.len()],
            codings: vec![Codings::default(); self.codings.len()],
            heads: BTreeMap::new(),
            observations: Vec::new(),
            late_follow_ups: BTreeSet::new(),
            repeats: Repeats::default(),
            sources: Sources::default(),
            refusals: Refusals::new(self.limits.listed),
            notes: Vec::new(),
            documents: self.documents,
            added: BTreeMap::new(),
            alongside: Vec::new(),
            held: BTreeMap::new(),
        }
    }

    /// What records may refer to.
    pub fn codebook(&self) -> &Codebook {
        &self.codebook
    }

    pub(super) fn warn(&mut self, finding: Finding) {
        if !self.notes.contains(&finding) {
            self.notes.push(finding);
        }
    }

    pub(super) fn refuse(&mut self, source: u32, line: u64, faults: Vec<Fault>) {
        let (name, stream) = self.sources.name(source);
        for fault in faults {
            self.refusals.push(fault.at(name, stream, line));
        }
    }

    /// Whether the refusals counted so far, and these, are within the limit.
    pub(super) fn check_limit(&self, more: u64) -> Result<(), TallyError> {
        match self.limits.stop_after {
            Some(limit) if self.sources.refused().saturating_add(more) > limit => {
                Err(TallyError::TooManyRefused { limit })
            }
            _ => Ok(()),
        }
    }

    /// Judges the fields of a record, and counts it when it is sound.
    pub(super) fn fields(
        &mut self,
        stream: Stream,
        place: (u32, u64),
        fields: &Fields<'_>,
    ) -> Result<(), Vec<Fault>> {
        match stream {
            Stream::Participations => self.participation_fields(place, fields),
            Stream::Measurements => self.measurement_fields(place, fields),
        }
    }

    pub(super) fn participation_fields(
        &mut self,
        place: (u32, u64),
        fields: &Fields<'_>,
    ) -> Result<(), Vec<Fault>> {
        let codebook = Arc::clone(&self.codebook);
        let row = Judge::new(&codebook, fields).participation()?;
        if !self.count(&row, place)
            && let Who::Person(text) = row.who
            && let Some(held) = self.held_for(text, place)
        {
            held.count_if(&row, place, |_| true);
        }
        Ok(())
    }

    pub(super) fn measurement_fields(
        &mut self,
        place: (u32, u64),
        fields: &Fields<'_>,
    ) -> Result<(), Vec<Fault>> {
        let codebook = Arc::clone(&self.codebook);
        let reading = Judge::new(&codebook, fields)
            .measurement()
            .inspect_err(|faults| {
                self.late_follow_ups
                    .extend(late_follow_up(&codebook, fields, faults));
                let effect = effect_of(&codebook, fields);
                if let Some(codings) = effect.and_then(|effect| self.codings.get_mut(effect as usize)) {
                    codings.note_refused(faults);
                }
            })?;
        if let Some(reading) = self.observe_known(&codebook, reading, place)
            && let Some(held) = self.held_for(reading.person.as_bytes(), place)
        {
            held.observe(&codebook, reading, place);
        }
        Ok(())
    }

    /// The part in which the records of a person are counted whose number may be a citizen number by chance.
    fn held_for(&mut self, text: &[u8], (source, line): (u32, u64)) -> Option<&mut Self> {
        let own = std::str::from_utf8(text).ok().and_then(own_number)?;
        let given = own.by_chance?;
        let is_new = self.held.keys().all(|dressed| *dressed != own.dressed);
        if is_new {
            let held = Held {
                part: self.empty_by_itself(),
                places: Vec::new(),
            };
            self.held.insert(own.dressed, held);
        }
        let held = self.held.get_mut(&own.dressed)?;
        held.places.push((source, line, given));
        Some(&mut held.part)
    }

    /// Counts a measurement of somebody who is known, or whose pseudonym is sound; does nothing and gives it back when it
    /// is neither.
    pub(super) fn observe_known<'a>(
        &mut self,
        codebook: &Codebook,
        reading: Reading<'a>,
        place: (u32, u64),
    ) -> Option<Reading<'a>> {
        let probe = Probe::new(reading.person.as_bytes());
        let person = match self.people.find(probe) {
            Some(person) => person,
            None if is_pseudonym(probe.text()) => self.people.add(probe),
            None => return Some(reading),
        };
        self.observe_of(codebook, person, reading, place);
        None
    }

    fn observe(&mut self, codebook: &Codebook, reading: Reading<'_>, place: (u32, u64)) {
        let person = self.people.add(Probe::new(reading.person.as_bytes()));
        self.observe_of(codebook, person, reading, place);
    }

    fn observe_of(
        &mut self,
        codebook: &Codebook,
        person: u32,
        reading: Reading<'_>,
        (source, line): (u32, u64),
    ) {
        if let Some(codings) = self.codings.get_mut(reading.effect as usize) {
            codings.note(&reading, codebook);
        }
        let Reading {
            effect,
            moment,
            day,
            scores,
            by_items,
            ..
        } = reading;
        self.observations.push(Observation {
            effect,
            person,
            side: moment.into(),
            day,
            scores,
            by_items,
            source,
            line,
        });
    }

    /// Counts a row; does nothing and says no when its pseudonym is not sound.
    #[inline]
    pub(super) fn count(&mut self, row: &Row<'_>, place: (u32, u64)) -> bool {
        self.count_if(row, place, is_pseudonym)
    }

    #[inline]
    fn count_if(&mut self, row: &Row<'_>, place: (u32, u64), is_sound: impl FnOnce(&[u8]) -> bool) -> bool {
        match row.who {
            Who::Person(text) => self.count_person(row, place, &Sought::of(row, text), is_sound),
            Who::Heads(heads) => {
                self.count_heads(row, place, heads);
                true
            }
        }
    }

    /// Counts a row of which the person and the cell were looked up.
    #[inline]
    pub(super) fn count_sought(&mut self, waiting: &Waiting<'_>, place: (u32, u64)) -> bool {
        match (&waiting.sought, waiting.row.who) {
            (Some(sought), _) => self.count_person(&waiting.row, place, sought, is_pseudonym),
            (None, Who::Heads(heads)) => {
                self.count_heads(&waiting.row, place, heads);
                true
            }
            (None, Who::Person(_)) => false,
        }
    }

    #[inline]
    fn count_person(
        &mut self,
        row: &Row<'_>,
        place: (u32, u64),
        sought: &Sought<'_>,
        is_sound: impl FnOnce(&[u8]) -> bool,
    ) -> bool {
        let probe = sought.probe;
        let person = match sought.person.or_else(|| self.people.find(probe)) {
            Some(person) => person,
            // A pseudonym is checked once, when it is new.
            None if is_sound(probe.text()) => self.people.add(probe),
            None => return false,
        };
        let cell = sought
            .cell
            .unwrap_or_else(|| self.cells.number(sought.key, sought.cell_hash));
        self.cells.add(cell, Amounts::of(row.minutes));
        self.people.enter(person, cell, row.day);
        self.repeats.note(place, mark(row, probe.hash()));
        if row.role != NO_ROLE {
            self.people.had_role(person, usize::from(row.role), row.day);
        }
        if row.since.is_some() || row.way_in.is_some() {
            self.arrivals.note(person, Arrival::of(row));
        }
        self.note_day(row.activity, row.day);
        true
    }

    fn count_heads(&mut self, row: &Row<'_>, place: (u32, u64), heads: u32) {
        let sum = self.heads.entry((row.activity, row.area)).or_insert(0);
        *sum = sum.saturating_add(u64::from(heads));
        self.repeats.note(place, mark(row, u64::from(heads)));
        self.note_day(row.activity, row.day);
    }

    /// Notes that something was registered of the activity on the day.
    #[inline]
    pub(super) fn note_day(&mut self, activity: u32, day: u16) {
        if let Some(days) = self.days.get_mut(activity as usize) {
            let word = usize::from(day / 64);
            if days.len() <= word {
                days.resize(word + 1, 0);
            }
            if let Some(bits) = days.get_mut(word) {
                *bits |= 1 << (day % 64);
            }
        }
    }

    /// Decides what can only be decided once everything was read, and gives the register as counted.
    ///
    /// One in eleven numbers of eight or nine digits passes the test of citizen numbers by chance. Beside enough others
    /// of the same form that do not pass, such numbers are counted, with a warning; else their records are refused.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// # use vernieuwend_verantwoorden::register::{Reason, Tally};
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let line = |number: u32| format!("{{\"activity\":\"koffie\",\"person\":\"{number}\",\"date\":\"2025-03-01\"}}\n");
    /// let mut tally = Tally::new(&policy, &plan);
    /// tally.participations(line(123_456_782).as_bytes())?;
    /// assert_eq!(tally.finish().refusal_counts()[&Reason::PersonalData], 1, "alone it is taken for a citizen number");
    /// let others: String = (123_456_783..123_456_803).map(line).collect();
    /// tally.participations(others.as_bytes())?;
    /// let register = tally.finish();
    /// assert_eq!((register.people().len(), register.refusals().len()), (21, 0));
    /// assert_eq!(register.warnings().iter().next().map(|one| &*one.code), Some("citizen-numbers-possible"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn finish(&self) -> Register {
        Register::of(&self.decided())
    }
}

/// Shows how much was counted, never of whom.
impl fmt::Debug for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tally")
            .field("plan", &self.codebook.plan)
            .field("people", &self.people.len())
            .field("sources", &self.sources)
            .finish_non_exhaustive()
    }
}

pub(super) fn is_pseudonym(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| pseudonym_fault(text).is_none())
}

pub(super) fn too_long(limit: usize) -> Fault {
    Fault::new(
        Reason::LineTooLong,
        (
            format!("de regel is langer dan {limit} bytes"),
            format!("the line is longer than {limit} bytes"),
        ),
        ("schrijf één record per regel", "write one record per line"),
    )
}
