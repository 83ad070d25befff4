//! A finished register: everything that was counted, with the people behind it by number only.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::arrival::Arrival;
use super::cells::{Amounts, ContactCell};
use super::codebook::Codebook;
use super::codings;
use super::lists::{Lists, places};
use super::members::Members;
use super::outcome::PersonScores;
use super::people::ROLES;
use super::refused::{Reason, RefusalGroup, Refused};
use super::remarks;
use super::repeats::EqualRecords;
use super::scores::{self, equal, resolve};
use super::source::{RecordCounts, Stream};
use super::tally::Tally;
use crate::finding::{Finding, Findings};
use crate::language::Words;
use crate::plan::Role;
use crate::value::{AnonymousAttendances, Day, Meetings};

/// Everything that was counted, whatever the order or parts in which it was read.
///
/// People have numbers, in the order of their pseudonyms; the pseudonyms themselves are gone. It still says
/// much of single people, so it cannot be serialised: only counts that passed disclosure control leave.
#[derive(Clone, PartialEq)]
pub struct Register {
    pub(super) codebook: Arc<Codebook>,
    pub(super) cells: Vec<ContactCell>,
    pub(super) amounts: Vec<Amounts>,
    pub(super) cells_of_person: Lists,
    pub(super) people_of_cell: Lists,
    pub(super) first_days: Vec<[Option<u16>; ROLES]>,
    /// What is known of how people came, by the people's numbers.
    pub(super) arrivals: BTreeMap<u32, Arrival>,
    days: Vec<Vec<u64>>,
    heads: BTreeMap<(u32, Option<u32>), u64>,
    effects: Vec<Vec<PersonScores>>,
    sources: BTreeMap<(Stream, String), RecordCounts>,
    read_as: BTreeMap<(Stream, String), Vec<Words>>,
    refusals: Vec<Refused>,
    refusal_counts: BTreeMap<Reason, u64>,
    refusal_groups: Vec<RefusalGroup>,
    equal: EqualRecords,
    earliest: Vec<Option<u16>>,
    warnings: Findings,
    /// For each remark on how an effect was measured how many people are behind it, by its code and the effect.
    pub(super) behind: BTreeMap<(&'static str, String), u64>,
}

impl Register {
    pub(super) fn of(tally: &Tally) -> Self {
        let people = &tally.people;
        let order = people.in_order();
        let person_ranks = places(&order);
        let cells_in_order = tally.cells.in_order();
        let cell_ranks = places(&cells_in_order);
        let cells = || {
            let cells = cells_in_order.iter();
            cells.filter_map(|number| tally.cells.all.get(*number as usize))
        };

        let memberships = people.memberships();
        let mut cells_of_person = Lists::new();
        let mut list = Vec::new();
        for person in order.iter().map(|person| *person as usize) {
            list.clear();
            list.extend(
                people
                    .cells(&memberships, person)
                    .filter_map(|cell| cell_ranks.get(cell as usize)),
            );
            list.sort_unstable();
            cells_of_person.push(&list);
        }

        let mut sources = tally.sources.clone();
        let mut refusals = tally.refusals.clone();
        let observations = scores::in_order(&tally.observations);
        let (resolved, late) = resolve(&observations, &tally.codebook, &tally.codings);
        for refusal in late {
            let (name, stream) = tally.sources.name(refusal.source);
            refusals.push(refusal.fault.at(name, stream, refusal.line));
            sources.count(refusal.source, 0, 1);
        }

        let mut register = Self {
            codebook: Arc::clone(&tally.codebook),
            people_of_cell: cells_of_person.turned(cells_in_order.len()),
            cells_of_person,
            amounts: cells().map(|(_, amounts)| *amounts).collect(),
            cells: cells().map(|(key, _)| key.cell()).collect(),
            first_days: order
                .iter()
                .map(|person| people.first_days(*person as usize))
                .collect(),
            arrivals: tally
                .arrivals
                .iter()
                .filter_map(|(person, arrival)| Some((*person_ranks.get(person as usize)?, arrival)))
                .collect(),
            days: tally.days.clone(),
            heads: tally
                .heads
                .iter()
                .map(|((activity, area), heads)| ((*activity, some(*area)), *heads))
                .collect(),
            effects: vec![Vec::new(); tally.codebook.effects.len()],
            sources: sources.sorted(),
            read_as: sources.all_read_as(),
            equal: tally.repeats.found(equal(&observations), &tally.sources),
            earliest: order
                .iter()
                .map(|person| people.earliest(*person as usize))
                .collect(),
            refusal_groups: refusals.grouped(),
            refusal_counts: refusals.counts().clone(),
            refusals: refusals.into_sorted(),
            warnings: Findings::new(),
            behind: BTreeMap::new(),
        };
        for one in resolved {
            let Some(person) = person_ranks.get(one.person as usize).copied() else {
                continue;
            };
            let took_part = register.took_part(person, one.effect);
            let outside_group = register.is_of_other_group(person, one.effect);
            let calendar = &register.codebook.calendar;
            let effect = one.effect as usize;
            let scores = PersonScores::new(person, one, took_part, outside_group, calendar);
            if let Some(effect) = register.effects.get_mut(effect) {
                effect.push(scores);
            }
        }
        for effect in &mut register.effects {
            effect.sort_unstable_by_key(|scores| scores.person);
        }
        let (measuring, behind) = register.of_measuring(&tally.late_follow_ups);
        register.warnings = register.remarks(tally, measuring);
        register.behind = behind;
        register
    }

    /// Everything that is remarkable, in one order whatever the order of reading.
    fn remarks(&self, tally: &Tally, measuring: Vec<Finding>) -> Findings {
        let mut all = tally.notes.clone();
        all.extend(remarks::of_sources(&self.sources));
        all.extend(remarks::of_equal(&self.equal));
        all.extend(remarks::of_alike(tally.has_alike()));
        all.extend(measuring);
        all.extend(codings::remarks(&self.codebook, &tally.codings));
        all.sort_by(|one, other| {
            let key = |finding: &Finding| {
                (
                    finding.source.clone(),
                    finding.code.clone(),
                    finding.message.nl.clone(),
                )
            };
            key(one).cmp(&key(other))
        });
        all.into_iter().collect()
    }

    /// Whether a person took part in an activity of an effect; in any activity when the effect names none.
    fn took_part(&self, person: u32, effect: u32) -> bool {
        let activities = self
            .codebook
            .per_effect
            .get(effect as usize)
            .map_or(&[][..], |effect| &effect.activities);
        self.cells_of(person)
            .any(|cell| activities.is_empty() || activities.binary_search(&cell.activity).is_ok())
    }

    /// What the records refer to.
    pub fn codebook(&self) -> &Codebook {
        &self.codebook
    }

    /// The cells in order, each with its amounts.
    pub fn cells(&self) -> impl Iterator<Item = (ContactCell, Amounts)> + '_ {
        self.cells.iter().copied().zip(self.amounts.iter().copied())
    }

    /// How many people there are, those included who were only measured; their numbers count from zero.
    pub fn people_count(&self) -> u32 {
        u32::try_from(self.first_days.len()).unwrap_or(u32::MAX)
    }

    /// The cells a person is counted in, in order.
    pub fn cells_of(&self, person: u32) -> impl Iterator<Item = ContactCell> + '_ {
        self.cells_of_person
            .get(person as usize)
            .iter()
            .filter_map(|cell| self.cells.get(*cell as usize).copied())
    }

    /// The amounts of all cells that fit.
    pub fn amounts_where(&self, mut fits: impl FnMut(&ContactCell) -> bool) -> Amounts {
        self.cells()
            .filter(|(cell, _)| fits(cell))
            .fold(Amounts::default(), |sum, (_, amounts)| sum.plus(amounts))
    }

    /// Heads counted at an activity, whosever they were; nothing when none were counted.
    pub fn anonymous(&self, activity: u32) -> Option<AnonymousAttendances> {
        self.heads
            .range((activity, None)..=(activity, Some(u32::MAX)))
            .map(|(_, heads)| AnonymousAttendances(*heads))
            .reduce(AnonymousAttendances::plus)
    }

    /// Heads counted at an activity in an area, or where no area was noted; nothing when none were counted.
    pub fn anonymous_in(&self, activity: u32, area: Option<u32>) -> Option<AnonymousAttendances> {
        self.heads
            .get(&(activity, area))
            .map(|heads| AnonymousAttendances(*heads))
    }

    /// The days on which something was registered at an activity, in order.
    pub fn days(&self, activity: u32) -> Vec<Day> {
        let days = self.days.get(activity as usize).map_or(&[][..], Vec::as_slice);
        days.iter()
            .zip((0_u16..).step_by(64))
            .flat_map(|(bits, start)| {
                (0..64)
                    .filter(move |bit| bits >> bit & 1 == 1)
                    .map(move |bit| start + bit)
            })
            .map(|number| self.codebook.calendar.day(number))
            .collect()
    }

    /// The number of days on which something was registered at an activity: its meetings, as far as the register
    /// knows.
    pub fn meetings(&self, activity: u32) -> Meetings {
        let days = self.days.get(activity as usize).map_or(&[][..], Vec::as_slice);
        Meetings(days.iter().map(|bits| u64::from(bits.count_ones())).sum())
    }

    /// The first day on which a person had a role.
    pub fn first_day(&self, person: u32, role: Role) -> Option<Day> {
        let at = Role::ALL.iter().position(|one| *one == role)?;
        let number = *self.first_days.get(person as usize)?.get(at)?;
        number.map(|number| self.codebook.calendar.day(number))
    }

    /// The scores of an effect, a person each, in the order of the people's numbers.
    pub fn scores(&self, effect: u32) -> &[PersonScores] {
        self.effects.get(effect as usize).map_or(&[], Vec::as_slice)
    }

    /// How many records of each source were read and refused, participations first, then by name.
    pub fn sources(&self) -> impl Iterator<Item = (Stream, &str, RecordCounts)> + '_ {
        self.sources
            .iter()
            .map(|((stream, name), counts)| (*stream, name.as_str(), *counts))
    }

    /// How each table was read, in sentences: its encoding, its columns, its days and numbers. Records as JSON lines
    /// can be read in one way only, so nothing is said of them.
    pub fn read_as(&self) -> impl Iterator<Item = (Stream, &str, &[Words])> + '_ {
        self.read_as
            .iter()
            .map(|((stream, name), how)| (*stream, name.as_str(), how.as_slice()))
    }

    /// How many records of a kind were read and refused, over all sources; nothing when none was handed in.
    pub fn counts(&self, stream: Stream) -> Option<RecordCounts> {
        self.sources()
            .filter(|(kind, _, _)| *kind == stream)
            .map(|(_, _, counts)| counts)
            .reduce(RecordCounts::plus)
    }

    /// The first refusals, by source and line; how many are kept is one of the limits.
    pub fn refusals(&self) -> &[Refused] {
        &self.refusals
    }

    /// How often each reason was met, also where the refusal itself is not kept. A record may have several.
    pub fn refusal_counts(&self) -> &BTreeMap<Reason, u64> {
        &self.refusal_counts
    }

    /// The refusals for the same reason at the same field of one source together, however many there are; the largest
    /// group of each source first.
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
    /// let mut tally = Tally::new(&policy, &plan);
    /// let line = "{\"activity\":\"koffie\",\"person\":\"p-1\",\"date\":\"x\"}\n";
    /// tally.participations(line.repeat(1_000).as_bytes())?;
    /// let register = tally.finish();
    /// let [group] = register.refusal_groups() else { panic!() };
    /// assert_eq!((group.count, &group.lines[..]), (1_000, &[1, 2, 3, 4, 5][..]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn refusal_groups(&self) -> &[RefusalGroup] {
        &self.refusal_groups
    }

    /// Records that are word for word equal to another; they are counted all the same.
    pub fn equal_records(&self) -> &EqualRecords {
        &self.equal
    }

    /// The first day on which a person took part in anything.
    pub fn first_participation(&self, person: u32) -> Option<Day> {
        let number = *self.earliest.get(person as usize)?;
        number.map(|number| self.codebook.calendar.day(number))
    }

    /// What is remarkable: sources with refused records or none, records that are equal, pseudonyms that look alike,
    /// and how the people of an effect were measured. None of it says how many people it is about.
    pub fn warnings(&self) -> &Findings {
        &self.warnings
    }

    /// How many people are behind a warning on how an effect was measured; nothing for other warnings. The number is
    /// one of people: it leaves only through disclosure control.
    pub fn people_behind(&self, warning: &Finding) -> Option<u64> {
        let effect = warning.facts.get("effect")?;
        let behind = self.behind.iter();
        behind
            .filter(|((code, one), _)| *code == warning.code && one == effect)
            .map(|(_, people)| *people)
            .next()
    }

    /// Whether anybody is known to have taken part in anything; without it nobody can be said not to have.
    pub fn has_participations(&self) -> bool {
        !self.cells.is_empty()
    }

    /// Everybody who took part in something; people who were only measured are not among them.
    pub fn people(&self) -> Members {
        self.people_where(|_| true)
    }
}

/// Shows how much was counted, never of whom.
impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Register")
            .field("plan", &self.codebook.plan)
            .field("people", &self.first_days.len())
            .field("cells", &self.cells.len())
            .field("sources", &self.sources)
            .field("refused", &self.refusal_counts)
            .finish_non_exhaustive()
    }
}

fn some(number: u32) -> Option<u32> {
    (number != super::slots::NONE).then_some(number)
}
