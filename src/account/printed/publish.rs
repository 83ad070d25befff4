//! Everything a report could print about people, in one model, and what of it was proved safe.

use std::collections::{BTreeMap, BTreeSet};

use crate::account::Account;
use crate::account::counted::called::label;
use crate::account::counted::count::Count;
use crate::account::counted::definition::definition;
use crate::account::counted::earlier::{self, EarlierCount};
use crate::account::printed::contacts;
use crate::account::printed::disclosure::Disclosure;
use crate::account::printed::requested::{self, Requested};
use crate::account::printed::section::Section;
use crate::invalid_value::InvalidValue;
use crate::language::{Language, Words};
use crate::release::{CellId, DisclosureMethod, Model, NoSafeRelease, Release, State, WhyNoRelease, Written};
use crate::report::{DisclosureStatement, LeftOut, Protection, ReaderClaim};
use crate::sentence;
use crate::value::{Figure, People, Range};

/// What may be printed, with the proof behind it.
#[derive(Debug)]
pub(in crate::account) struct Published {
    ids: BTreeMap<Count, CellId>,
    model: Model,
    release: Release,
    threshold: u64,
    order: Vec<Section>,
    /// What an earlier report said of counts that cannot be printed now: at least so many.
    at_least: BTreeMap<Count, u64>,
    readers: Vec<String>,
    corrected: Vec<LeftOut>,
    /// The counts that were asked for, in their order of importance.
    in_order: Vec<Count>,
    /// Counts whose contacts may be printed as well.
    contacts: BTreeSet<Count>,
    /// Whether the anonymous heads of each activity may be printed beside what earlier reports printed.
    heads: Vec<bool>,
}

impl Published {
    /// Puts every count into one model, in the order of importance, and has a release planned and proved.
    pub(in crate::account) fn plan(
        account: &Account<'_>,
        disclosure: &Disclosure,
    ) -> Result<Self, NoSafeRelease> {
        let threshold = u64::from(disclosure.preset().threshold());
        let mut model = Model::new(disclosure.preset().clone());
        let sections: Vec<(Section, Vec<Requested>)> = disclosure
            .order()
            .into_iter()
            .map(|section| (section, requested::tables(account, section, threshold)))
            .collect();
        let mut ids = BTreeMap::new();
        for count in sections
            .iter()
            .flat_map(|(_, tables)| tables)
            .flat_map(Requested::counts)
        {
            ids.entry(count)
                .or_insert_with(|| model.cell(&label(account, &count).en));
        }
        let mut people: Vec<(CellId, Vec<u32>)> = ids
            .iter()
            .map(|(count, id)| (*id, account.list(count).to_vec()))
            .collect();
        let earlier = account.earlier_counts()?;
        add_earlier(&mut model, &earlier, &mut people);
        for reader in disclosure.readers() {
            let own = model.cell(reader.name());
            people.push((own, reader.own(account)?.iter().collect()));
            model.reader(own);
        }
        add_people(&mut model, &people)?;
        for (section, tables) in &sections {
            for table in tables {
                if let Some(table) = table.table(&section.words().en, &ids) {
                    let named = disclosure.is_named(*section);
                    model.table(if named { table.named_first() } else { table });
                }
            }
        }
        let release = model.plan(disclosure.method(), disclosure.layout())?;
        let at_least = ids
            .iter()
            .filter(|(count, id)| earlier::can_be_at_least(count) && release.printed(**id).is_none())
            .filter_map(|(count, _)| {
                let definition = definition(account, count)?;
                let people = earlier::at_least(&earlier, &definition, &account.members(count))?;
                Some((*count, people))
            })
            .collect();
        let mut met = BTreeSet::new();
        let in_order: Vec<Count> = (sections.iter())
            .flat_map(|(_, tables)| tables)
            .flat_map(Requested::counts)
            .filter(|count| ids.contains_key(count) && met.insert(*count))
            .collect();
        let id = |count: &Count| ids.get(count).copied();
        let contacts = contacts::printable(
            account,
            |count| Some((release.least(id(count)?)?, release.most(id(count)?)?)),
            |count| id(count).map_or(State::Withheld, |id| release.state(id)),
            threshold,
        );
        Ok(Self {
            contacts,
            heads: heads(account, threshold),
            in_order,
            corrected: corrected(&earlier),
            at_least,
            readers: disclosure
                .readers()
                .iter()
                .map(|reader| reader.name().to_owned())
                .collect(),
            ids,
            model,
            release,
            threshold,
            order: disclosure.order(),
        })
    }

    /// The smallest number of people that may be printed.
    pub(in crate::account) fn threshold(&self) -> u64 {
        self.threshold
    }

    /// The number to print for a count; nothing when it was not proved safe, or was never asked for.
    pub(in crate::account) fn number(&self, count: &Count) -> Option<u64> {
        self.release.printed(*self.ids.get(count)?)
    }

    /// What may be printed of the people of a count.
    pub(in crate::account) fn people(&self, count: &Count) -> Figure<People> {
        match self.ids.get(count).map(|id| self.release.state(*id)) {
            Some(State::Published(people)) => Figure::Known(People(people)),
            Some(State::Range { from, through }) => range(from, through),
            _ => Figure::Suppressed,
        }
    }

    /// Whether a place of the count may tell that somebody is there.
    pub(in crate::account) fn has_line(&self, count: &Count) -> bool {
        self.ids
            .get(count)
            .is_none_or(|id| self.release.state(*id) != State::Withheld)
    }

    /// Whether the anonymous heads of an activity may be printed.
    pub(in crate::account) fn prints_heads(&self, activity: u32) -> bool {
        self.heads.get(activity as usize) == Some(&true)
    }

    /// What an earlier report said of a count that cannot be printed now: at least so many.
    pub(in crate::account) fn at_least(&self, count: &Count) -> Option<u64> {
        self.at_least.get(count).copied()
    }

    /// Whether a figure says only what an earlier report said, of a count that cannot be printed now.
    fn was_told(&self, count: &Count, figure: &Figure<People>) -> bool {
        self.at_least(count)
            .is_some_and(|least| *figure == Figure::Range(Range::at_least(least)))
    }

    /// Whether the contacts of a count may be printed.
    pub(in crate::account) fn prints_contacts(&self, count: &Count) -> bool {
        self.contacts.contains(count)
    }

    /// Every count of which something is printed, or of which a place shows that somebody is there, in the order of
    /// importance.
    pub(in crate::account) fn printed(&self) -> impl Iterator<Item = (&Count, Figure<People>)> {
        let shown = |count| self.ids.get(count).map(|id| self.release.state(*id));
        (self.in_order.iter())
            .filter(move |count| shown(*count).is_some_and(|state| state != State::Withheld))
            .map(move |count| (count, self.people(count)))
    }

    /// The claims of safety with their witnesses, one for the public and one per reader.
    pub(in crate::account) fn claims(&self) -> Vec<ReaderClaim> {
        let readers = std::iter::once(None).chain(self.readers.iter().cloned().map(Some));
        let claims = self.release.witnesses().iter().cloned();
        (readers.zip(claims))
            .map(|(reader, claim)| ReaderClaim::new(reader, claim))
            .collect()
    }

    /// Runs the checker again, on the numbers as they were written.
    pub(in crate::account) fn audit(&self, written: &[(Count, Figure<People>)]) -> Result<(), InvalidValue> {
        let mut places = Vec::new();
        for (count, figure) in written {
            match (self.ids.get(count), figure) {
                // What was printed before tells nothing new; it stands where a symbol would.
                (Some(id), figure) if self.was_told(count, figure) => {
                    let symbol = self.release.state(*id) == State::Suppressed;
                    places.extend(symbol.then_some((*id, Written::Symbol)));
                }
                (Some(id), Figure::Known(people)) => places.push((*id, Written::Number(people.0))),
                (Some(id), Figure::Range(range)) => {
                    places.push((*id, Written::Range(range.from(), range.through())));
                }
                (Some(id), Figure::Suppressed) if self.release.state(*id) == State::Suppressed => {
                    places.push((*id, Written::Symbol));
                }
                (None, Figure::Known(_) | Figure::Range(_)) => {
                    let (nl, en) = (figure.say(Language::Nl), figure.say(Language::En));
                    return Err(InvalidValue::new(
                        Words::new(
                            format!("het getal `{nl}` hoort bij geen bewezen aantal"),
                            format!("the number `{en}` belongs to no proved count"),
                        ),
                        Words::new("publiceer deze rapportage niet", "do not publish this report"),
                    ));
                }
                _ => {}
            }
        }
        self.model.audit(&self.release, &places)
    }

    /// What the report says about its own protection.
    pub(in crate::account) fn statement(&self, account: &Account<'_>) -> DisclosureStatement {
        let preset = self.release.preset();
        let names: BTreeMap<CellId, Words> = self
            .ids
            .iter()
            .map(|(count, id)| (*id, label(account, count)))
            .collect();
        let called = |counts: &[CellId]| {
            let parts: Vec<&Words> = counts.iter().filter_map(|count| names.get(count)).collect();
            let join = |say: fn(&Words) -> &str, or: &str| {
                parts.iter().map(|words| say(words)).collect::<Vec<_>>().join(or)
            };
            Words::new(join(|words| &words.nl, " of "), join(|words| &words.en, " or "))
        };
        let merged = self
            .release
            .merged()
            .iter()
            .map(|merged| LeftOut::new(called(&merged.parts), sentence::together()));
        let taken_into_account: Vec<_> = account
            .earlier_about_now()
            .map(|earlier| earlier.release.report.clone())
            .collect();
        let earlier_reports = !taken_into_account.is_empty();
        DisclosureStatement {
            protection: match self.release.method() {
                DisclosureMethod::Suppress => Protection::Suppress,
                _ => Protection::Coarsen,
            },
            preset: Some(preset.name().to_owned()),
            threshold: Some(self.threshold),
            layout: Some(self.release.layout()),
            rounded_to: preset.rounding().map(|to| u64::from(to.get())),
            order: self.order.iter().map(|section| section.words()).collect(),
            earlier_reports,
            taken_into_account,
            corrected: self.corrected.clone(),
            readers: self.readers.clone(),
            merged: merged.collect(),
            withheld: Vec::new(),
            proved: sentence::proved(),
            residual_risk: sentence::residual_risk(earlier_reports),
        }
    }
}

/// What a report as written leaves out: every place without a number, whatever is behind it, so that the list tells no
/// more than the places do.
pub(in crate::account) fn left_out(
    account: &Account<'_>,
    written: &[(Count, Figure<People>)],
) -> Vec<LeftOut> {
    let mut met = BTreeSet::new();
    let hidden = written
        .iter()
        .filter(|(count, people)| *people == Figure::Suppressed && met.insert(*count));
    hidden
        .map(|(count, _)| LeftOut::new(label(account, count), sentence::would_show()))
        .collect()
}

/// What earlier reports printed and the records of today no longer give.
fn corrected(earlier: &[EarlierCount]) -> Vec<LeftOut> {
    let corrected = earlier
        .iter()
        .filter_map(|count| Some((count, count.corrected.clone()?)));
    corrected
        .map(|(count, why)| LeftOut::new(count.what.clone(), why))
        .collect()
}

fn range(from: u64, through: Option<u64>) -> Figure<People> {
    match through {
        None => Figure::Range(Range::at_least(from)),
        Some(through) => Range::new(from, through).map_or(Figure::Suppressed, Figure::Range),
    }
}

/// Per activity whether its heads may be printed: few heads are at most a few people, and so is a small difference with
/// what an earlier report printed.
fn heads(account: &Account<'_>, threshold: u64) -> Vec<bool> {
    let large = |heads: u64| heads == 0 || heads >= threshold;
    (0..)
        .zip(&account.plan.activities)
        .map(|(place, activity)| {
            let heads = account.register.anonymous(place).map_or(0, |heads| heads.0);
            let before = account
                .earlier_about_now()
                .flat_map(|earlier| &earlier.release.heads);
            let mut before = before.filter(|printed| printed.activity == activity.id);
            large(heads) && before.all(|printed| large(heads.abs_diff(printed.heads.0)))
        })
        .collect()
}

/// What earlier reports printed. The same people twice count once.
fn add_earlier(model: &mut Model, earlier: &[EarlierCount], people: &mut Vec<(CellId, Vec<u32>)>) {
    let mut met: BTreeSet<Vec<u32>> = BTreeSet::new();
    let mut by_contacts: BTreeMap<Vec<u32>, (u64, Option<u64>)> = BTreeMap::new();
    for count in earlier {
        let ends = by_contacts.entry(count.people.iter().collect()).or_default();
        let (least, most) = count.by_contacts;
        *ends = (ends.0.max(least), either(ends.1, most));
    }
    for count in earlier {
        let list: Vec<u32> = count.people.iter().collect();
        let first = met.insert(list.clone());
        // An exact number of the same people goes before a range.
        if !first && count.printed.known().is_none() {
            continue;
        }
        let id = model.cell(&count.what.en);
        let (least, most) = by_contacts.get(&list).copied().unwrap_or_default();
        match count.printed {
            Figure::Known(printed) => model.earlier(id, printed.0),
            Figure::Range(range) => {
                model.earlier_range(id, range.from().max(least), either(range.through(), most));
            }
            _ => model.earlier_range(id, least.max(1), most),
        }
        people.push((id, list));
    }
}

/// The smaller of two upper ends, either of which may not be there.
fn either(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    [one, other].into_iter().flatten().min()
}

/// Every person's counts. Who they are stays here.
fn add_people(model: &mut Model, people: &[(CellId, Vec<u32>)]) -> Result<(), NoSafeRelease> {
    let count = (people.iter().filter_map(|(_, list)| list.last()))
        .max()
        .map_or(0, |last| *last as usize + 1);
    let mut forms_of: Vec<Vec<CellId>> = vec![Vec::new(); count];
    for (id, list) in people {
        for person in list {
            if let Some(counts) = forms_of.get_mut(*person as usize) {
                counts.push(*id);
            }
        }
    }
    for counts in forms_of.iter().filter(|counts| !counts.is_empty()) {
        model.add(counts, 1).map_err(|refusal| {
            NoSafeRelease::new(
                WhyNoRelease::Unproved,
                refusal.message().clone(),
                refusal.help().clone(),
            )
        })?;
    }
    Ok(())
}
