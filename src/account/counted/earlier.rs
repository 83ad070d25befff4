//! Earlier reports about the same time: their people found again, so that a new report can be proved beside them.

use std::borrow::Cow;

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::counted::definition;
use crate::account::counted::index::Index;
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::register::{Members, Register, Tally};
use crate::release::{NoSafeRelease, Preset, WhyNoRelease};
use crate::report::{CountDefinition, LedgerRelease, PrintedCount, ReleaseLedger};
use crate::value::{Figure, People};

/// An earlier report, with the records as they stood when it was made.
pub(in crate::account) struct Earlier<'a> {
    pub(in crate::account) release: LedgerRelease,
    pub(in crate::account) then: Cow<'a, Tally>,
}

/// A number that an earlier report printed, with the people it counted.
pub(in crate::account) struct EarlierCount {
    pub(in crate::account) what: Words,
    pub(in crate::account) definition: CountDefinition,
    pub(in crate::account) printed: Figure<People>,
    /// The least and the most people that the contacts printed beside it leave.
    pub(in crate::account) by_contacts: (u64, Option<u64>),
    /// Whether a number is exact, and not rounded.
    pub(in crate::account) exact: bool,
    /// Why the number does not come out of the records any more, when it does not.
    pub(in crate::account) corrected: Option<Words>,
    /// By the numbers of this account; people that it does not know come after its own.
    pub(in crate::account) people: Members,
}

impl<'a> Account<'a> {
    /// Takes into account what earlier reports printed. The tally must be one that [`ReleaseLedger::tally`] gave, so
    /// that it counted the records for every one of them as well.
    ///
    /// Every number of an earlier report stays known, so a later one may not differ from it by a small group: where
    /// the half-year said 29 and the year has 32, three newcomers would follow, and the year says 30 to 35. A report
    /// about another time changes nothing.
    ///
    /// # Errors
    /// When the tally did not count for the reports of this ledger.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::account::{Disclosure, account};
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// # use vernieuwend_verantwoorden::register::Tally;
    /// # use vernieuwend_verantwoorden::report::Audience;
    /// # use vernieuwend_verantwoorden::rules::Check;
    /// # use vernieuwend_verantwoorden::value::{Figure, Id, People, Period, Range};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year).check()?;
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// # let plan = plan.check_against(&policy)?;
    /// # let line = |person: u32, date: &str| {
    /// #     format!("{{\"activity\":\"koffie\",\"person\":\"p-{person}\",\"date\":\"{date}\"}}\n")
    /// # };
    /// // 29 people in the first half of the year, and 3 more in the second.
    /// let mut records: String = (0..29).map(|person| line(person, "2025-03-01")).collect();
    /// let mut tally = Tally::new(&policy, &plan);
    /// tally.participations(records.as_bytes())?;
    /// let half_year = account(&policy, &plan, &tally)
    ///     .protect(&Disclosure::k5(), Audience::Commissioner, "2025-07-05".parse()?)?;
    /// assert_eq!(half_year.report.reach.people, Figure::Known(People(29)));
    ///
    /// records.extend((29..32).map(|person| line(person, "2025-09-01")));
    /// let mut tally = half_year.ledger.tally(&policy, &plan);
    /// tally.participations(records.as_bytes())?;
    /// let year = account(&policy, &plan, &tally)
    ///     .with_ledger(&half_year.ledger)?
    ///     .protect(&Disclosure::k5(), Audience::Commissioner, "2026-03-02".parse()?)?;
    /// assert_eq!(year.report.reach.people, Figure::Range(Range::new(30, 35)?));
    /// assert_eq!(year.ledger.releases.len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "grootboek")]
    pub fn with_ledger(mut self, ledger: &ReleaseLedger) -> Result<Self, NoSafeRelease> {
        let thens = self.tally.others();
        if thens.len() != ledger.releases.len() {
            return Err(other_tally());
        }
        let earlier = ledger.releases.iter().zip(thens);
        self.earlier.extend(earlier.map(|(release, then)| Earlier {
            release: release.clone(),
            then: Cow::Borrowed(then),
        }));
        Ok(self)
    }

    /// Takes into account what one earlier report printed, with a copy of the records as they stood when it was made,
    /// read with [`LedgerRelease::tally`].
    ///
    /// Records of today serve as well, as in [`Account::with_ledger`], when nothing before the cut-off date was
    /// corrected or registered late. Otherwise a number of then does not come out again: it is taken as known all the
    /// same, and the report says so. A copy, kept with every report, makes the proof exact.
    #[must_use]
    pub fn with_earlier(mut self, release: &LedgerRelease, then: Tally) -> Self {
        self.earlier.push(Earlier {
            release: release.clone(),
            then: Cow::Owned(then),
        });
        self
    }

    /// The earlier reports about the same time.
    pub(in crate::account) fn earlier_about_now(&self) -> impl Iterator<Item = &Earlier<'a>> {
        let period = self.plan.period;
        self.earlier
            .iter()
            .filter(move |earlier| earlier.release.period.overlaps(period))
    }

    /// The same by their cut-off dates; nothing when they do not all begin on one day, so that one does not hold the
    /// other.
    pub(in crate::account) fn in_order_of_cut_off(&self) -> Option<Vec<&Earlier<'a>>> {
        let mut releases: Vec<&Earlier<'_>> = self.earlier_about_now().collect();
        releases.sort_by_key(|earlier| earlier.release.cut_off);
        let from = self.plan.period.from;
        let nested = releases.iter().all(|earlier| earlier.release.period.from == from);
        nested.then_some(releases)
    }

    /// Everything that those printed, with its people.
    pub(in crate::account) fn earlier_counts(&self) -> Result<Vec<EarlierCount>, NoSafeRelease> {
        let about_now: Vec<&Earlier<'_>> = self.earlier_about_now().collect();
        let thens: Vec<&Tally> = about_now.iter().map(|earlier| &*earlier.then).collect();
        let numbers = self.tally.joint_numbers(&thens);
        let mut counts = Vec::new();
        for (earlier, numbers) in about_now.iter().zip(&numbers) {
            self.add_counts(earlier, numbers, &mut counts)?;
        }
        Ok(counts)
    }

    fn add_counts(
        &self,
        earlier: &Earlier<'_>,
        numbers: &[u32],
        counts: &mut Vec<EarlierCount>,
    ) -> Result<(), NoSafeRelease> {
        let release = &earlier.release;
        let preset = preset(release).map_err(|refusal| unfit(release, refusal.message()))?;
        let then = self.of_then(&earlier.then);
        // Scores are looked up by the places of effects, which must be the same.
        if then.register.codebook().effects() != self.register.codebook().effects() {
            return Err(unfit(
                release,
                &Words::new("de effecten zijn andere", "the effects are others"),
            ));
        }
        for count in &release.counts {
            let people = definition::members(&then, &count.definition)
                .ok_or_else(|| not_known(release, &count.what))?;
            let size = people.people().0;
            let holds = match count.people {
                Figure::Known(printed) => preset.printed(size) == printed.0,
                Figure::Range(range) => {
                    range.from() <= size && range.through().is_none_or(|through| size <= through)
                }
                _ => true,
            };
            counts.push(EarlierCount {
                corrected: (!holds).then(|| changed_since(release)),
                what: called(release, &count.what),
                definition: count.definition.clone(),
                printed: count.people,
                by_contacts: by_contacts(&then, count),
                exact: preset.rounding().is_none(),
                people: people
                    .iter()
                    .filter_map(|person| numbers.get(person as usize).copied())
                    .collect(),
            });
        }
        Ok(())
    }

    /// The registers of those, each with the numbers that its people have here.
    pub(in crate::account) fn registers_of_then(&self) -> Vec<(Register, Vec<u32>)> {
        let thens: Vec<&Tally> = self.earlier_about_now().map(|earlier| &*earlier.then).collect();
        let numbers = self.tally.joint_numbers(&thens);
        thens.into_iter().map(Tally::finish).zip(numbers).collect()
    }

    /// The account as it would have been made with other records.
    fn of_then<'b>(&'b self, then: &'b Tally) -> Account<'b> {
        let register = then.finish();
        Account {
            index: Index::new(self.policy, self.plan, &register),
            checked_policy: self.checked_policy,
            checked_plan: self.checked_plan,
            checked_narrative: None,
            policy: self.policy,
            plan: self.plan,
            narrative: None,
            offer: None,
            register,
            tally: then,
            earlier: Vec::new(),
            earlier_report: None,
            tables: Vec::new(),
            self_assessments: &[],
            id: None,
        }
    }
}

/// The least and the most people that printed contacts leave: each has one at least, and comes once to each meeting.
fn by_contacts(then: &Account<'_>, count: &PrintedCount) -> (u64, Option<u64>) {
    let Some(contacts) = count.contacts.map(|contacts| contacts.0) else {
        return (0, None);
    };
    let days = (then.plan.activities.iter().enumerate())
        .filter(|(_, activity)| count.definition.activities.contains(&activity.id))
        .filter_map(|(index, _)| then.meetings(index).0.known().copied())
        .map(|meetings| meetings.0)
        .fold(0, u64::saturating_add);
    let least = if days == 0 { 0 } else { contacts.div_ceil(days) };
    (least, Some(contacts))
}

/// Without the people of then nothing could be proved beside an earlier report.
fn other_tally() -> NoSafeRelease {
    NoSafeRelease::new(
        WhyNoRelease::Earlier,
        Words::new(
            "de telling heeft niet voor de rapportages van dit grootboek meegeteld",
            "the tally did not count for the reports of this ledger",
        ),
        Words::new(
            "maak de telling met `ReleaseLedger::tally`, en lees daarmee de records",
            "make the tally with `ReleaseLedger::tally`, and read the records with it",
        ),
    )
}

/// The largest number that an earlier report printed for the same thing, of people who are all in the count now.
pub(in crate::account) fn at_least(
    counts: &[EarlierCount],
    definition: &CountDefinition,
    now: &Members,
) -> Option<u64> {
    let same = |earlier: &&EarlierCount| {
        let then = &earlier.definition;
        then.kind == definition.kind
            && then.goal == definition.goal
            && then.effect == definition.effect
            // An activity is known by its id; what stands behind a goal or an effect may have changed.
            && (then.goal.is_some() || then.effect.is_some() || then.activities == definition.activities)
    };
    let inside = |earlier: &&EarlierCount| earlier.exact && earlier.people.without(now).is_empty();
    counts
        .iter()
        .filter(same)
        .filter(inside)
        .filter_map(|earlier| earlier.printed.known())
        .map(|people| people.0)
        // At least nobody says nothing.
        .filter(|people| *people > 0)
        .max()
}

/// Whether a number of this count may stand as "at least".
pub(in crate::account) fn can_be_at_least(count: &Count) -> bool {
    matches!(
        count,
        Count::Everyone | Count::Goal(_) | Count::Effect(_) | Count::Activity(_)
    )
}

fn preset(release: &LedgerRelease) -> Result<Preset, InvalidValue> {
    let preset = Preset::named(&release.preset, u32::try_from(release.threshold).unwrap_or(0))?;
    match release.rounded_to {
        Some(to) => preset.with_rounding(u32::try_from(to).unwrap_or(0)),
        None => Ok(preset),
    }
}

fn called(release: &LedgerRelease, what: &Words) -> Words {
    Words::new(
        format!("{} (in `{}`)", what.nl, release.report),
        format!("{} (in `{}`)", what.en, release.report),
    )
}

fn unfit(release: &LedgerRelease, why: &Words) -> NoSafeRelease {
    let report = shown(release.report.as_str());
    NoSafeRelease::new(
        WhyNoRelease::Earlier,
        Words::new(
            format!(
                "de eerdere rapportage {report} past niet bij deze rekenschap: {}",
                why.nl
            ),
            format!(
                "the earlier report {report} does not fit this account: {}",
                why.en
            ),
        ),
        Words::new(
            "geef het grootboek zoals het is geschreven, met een telling die daaruit is gemaakt",
            "give the ledger as it was written, with a tally that was made from it",
        ),
    )
}

/// The days of which records were changed after an earlier report.
fn changed_since(release: &LedgerRelease) -> Words {
    let (from, day) = (release.period.from, release.cut_off);
    Words::new(
        format!(
            "records van {from} tot en met {day} zijn sindsdien gewijzigd; het getal van toen geldt als bekend"
        ),
        format!("records from {from} through {day} were changed since; the number of then is taken as known"),
    )
}

fn not_known(release: &LedgerRelease, what: &Words) -> NoSafeRelease {
    let (what, report) = (
        Words::new(shown(&what.nl), shown(&what.en)),
        shown(release.report.as_str()),
    );
    NoSafeRelease::new(
        WhyNoRelease::Earlier,
        Words::new(
            format!("wie er telde bij {} in {report} is niet meer te bepalen", what.nl),
            format!(
                "who was counted for {} in {report} can no longer be told",
                what.en
            ),
        ),
        Words::new(
            "laat het effect en zijn instrument in het plan staan, en lees de records met een telling uit het grootboek",
            "keep the effect and its instrument in the plan, and read the records with a tally from the ledger",
        ),
    )
}
