//! How people came: since when the organisation knows them, and by which ways they came in.

use super::fast::Row;
use super::finished::Register;
use super::hashing::FastMap;
use super::members::Members;
use crate::plan::WayIn;
use crate::value::Day;

/// What the records say of how one person came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Arrival {
    /// The earliest day of first contact that any record gives.
    since: Option<Day>,
    /// A bit per way in, in the order of the format.
    ways: u16,
}

impl Arrival {
    pub(super) fn of(row: &Row<'_>) -> Self {
        Self {
            since: row.since,
            ways: row.way_in.map_or(0, |way| 1 << way),
        }
    }

    /// As it was noted elsewhere: the first contact, and the ways in.
    pub(super) fn noted(since: Option<Day>, ways: &[WayIn]) -> Self {
        let ways = WayIn::ALL
            .iter()
            .enumerate()
            .filter(|(_, way)| ways.contains(way))
            .fold(0, |bits, (at, _)| bits | 1 << at);
        Self { since, ways }
    }

    pub(super) fn since(self) -> Option<Day> {
        self.since
    }

    pub(super) fn ways_in(self) -> Vec<WayIn> {
        let all = WayIn::ALL.iter().enumerate();
        all.filter(|(at, _)| self.ways >> at & 1 == 1)
            .map(|(_, way)| *way)
            .collect()
    }

    fn with(self, other: Self) -> Self {
        Self {
            since: match (self.since, other.since) {
                (Some(one), Some(two)) => Some(one.min(two)),
                (one, two) => one.or(two),
            },
            ways: self.ways | other.ways,
        }
    }
}

/// How people came, of those of whom a record says it.
#[derive(Debug, Clone, Default)]
pub(super) struct Arrivals(FastMap<u32, Arrival>);

impl Arrivals {
    pub(super) fn note(&mut self, person: u32, arrival: Arrival) {
        let known = self.0.entry(person).or_default();
        *known = known.with(arrival);
    }

    pub(super) fn of(&self, person: u32) -> Option<Arrival> {
        self.0.get(&person).copied()
    }

    /// Every person with what is known, in no order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, Arrival)> + '_ {
        self.0.iter().map(|(person, arrival)| (*person, *arrival))
    }
}

impl Register {
    /// The people whom the organisation first met within the period of the plan. Those of whom no record gives the
    /// first contact are not among them, nor among [`Register::known_before`]. Where records of one person differ,
    /// the earliest day holds.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan, WayIn};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// # use vernieuwend_verantwoorden::register::Tally;
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let mut tally = Tally::new(&policy, &plan);
    /// tally.participations(&br#"
    ///     {"activity":"koffie","person":"p-1","date":"2025-03-01","firstContact":"2025-02-20","wayIn":"ambassador"}
    ///     {"activity":"koffie","person":"p-2","date":"2025-03-01","firstContact":"2023-09-04"}
    ///     {"activity":"koffie","person":"p-3","date":"2025-03-01"}
    /// "#[..])?;
    /// let register = tally.finish();
    /// assert_eq!((register.newcomers().len(), register.known_before().len()), (1, 1));
    /// assert_eq!(register.came_by(WayIn::Ambassador), register.newcomers());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "nieuw bereikt")]
    pub fn newcomers(&self) -> Members {
        self.first_met(|day| self.codebook.calendar.period.contains(day))
    }

    /// The people whom the organisation knew before the period of the plan.
    pub fn known_before(&self) -> Members {
        self.first_met(|day| day < self.codebook.calendar.period.from)
    }

    /// The people of whom a record says that they came by this way.
    pub fn came_by(&self, way: WayIn) -> Members {
        let Some(bit) = WayIn::ALL.iter().position(|one| *one == way) else {
            return Members::none();
        };
        self.that(|arrival| arrival.ways >> bit & 1 == 1)
    }

    /// The people of whom a record says by which way they came.
    pub fn with_way_in(&self) -> Members {
        self.that(|arrival| arrival.ways != 0)
    }

    fn first_met(&self, when: impl Fn(Day) -> bool) -> Members {
        self.that(|arrival| arrival.since.is_some_and(&when))
    }

    fn that(&self, fits: impl Fn(&Arrival) -> bool) -> Members {
        self.arrivals
            .iter()
            .filter(|(_, arrival)| fits(arrival))
            .map(|(person, _)| *person)
            .collect()
    }
}
