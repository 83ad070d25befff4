//! Contacts that may be printed: everybody has at least one, so contacts bound people.
//!
//! Only contacts of activities, and sums of them, are printed outside. The contacts of an activity are printed where
//! they tell nothing of its people that its number of people does not: where they are at least the most people with
//! whom readers must reckon there. For the others a second table of contacts is made that agrees with every sum that
//! is printed and in which each of them is large enough; so whatever witness holds for the people, contacts that go
//! with it exist.

use std::collections::{BTreeMap, BTreeSet};

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::counted::definition::definition;

/// What bounds the contacts of one activity.
#[derive(Debug, Clone, Copy)]
struct Place {
    contacts: u64,
    /// The least that they must be able to be.
    least: u64,
}

/// The counts whose contacts may be printed. `most` gives the most people that a witness puts into an activity, and
/// `exact` whether a number of people is printed exactly.
pub(in crate::account) fn printable(
    account: &Account<'_>,
    most: impl Fn(&Count) -> Option<u64>,
    exact: impl Fn(&Count) -> bool,
    threshold: u64,
) -> BTreeSet<Count> {
    let Some(told_before) = told_before(account) else {
        return BTreeSet::new();
    };
    let places: BTreeMap<usize, Place> = (0..account.plan.activities.len())
        .filter_map(|activity| Some((activity, place(account, activity, &most)?)))
        .collect();
    // Beside an earlier report, new contacts bound newcomers and those who came again, and new days bound the contacts of
    // then: they are printed only where the people and contacts of then are, and where the new ones are many or none.
    let hidden: BTreeSet<usize> = (places.iter())
        .filter(|(activity, place)| {
            let count = Count::Activity(**activity);
            place.contacts < place.least
                || (told_before.any
                    && !(exact(&count) && told_before.beside(account, &count, place.contacts, threshold)))
        })
        .map(|(activity, _)| *activity)
        .collect();
    let mut printed: BTreeSet<Count> = (places.keys())
        .filter(|activity| !hidden.contains(activity))
        .map(|activity| Count::Activity(*activity))
        .collect();
    let sums = sums(account);
    if hidden.is_empty() {
        printed.extend(sums.into_iter().map(|(count, _)| count));
        return printed;
    }
    let clean = |activities: &[u32]| {
        !activities
            .iter()
            .any(|activity| hidden.contains(&(*activity as usize)))
    };
    if !told_before.any
        && let Some(giving) = giving(&places, &hidden)
    {
        printed.insert(Count::Everyone);
        printed.retain(|count| !matches!(count, Count::Activity(activity) if giving.contains(activity)));
        let gives = |activities: &[u32]| {
            activities
                .iter()
                .any(|activity| giving.contains(&(*activity as usize)))
        };
        let whole = sums
            .iter()
            .filter(|(_, activities)| clean(activities) && !gives(activities));
        printed.extend(whole.map(|(count, _)| *count));
    } else {
        let whole = sums
            .iter()
            .filter(|(count, activities)| *count != Count::Everyone && clean(activities));
        printed.extend(whole.map(|(count, _)| *count));
    }
    printed
}

/// The contacts of an activity with what they must be able to be; nothing where nobody was registered.
fn place(account: &Account<'_>, activity: usize, most: &impl Fn(&Count) -> Option<u64>) -> Option<Place> {
    let count = Count::Activity(activity);
    let contacts = account
        .contacts(&count)
        .known()
        .copied()
        .filter(|contacts| *contacts > 0)?;
    Some(Place {
        contacts,
        least: most(&count).unwrap_or(u64::MAX).max(account.days(activity)),
    })
}

/// Activities whose contacts stay hidden as well and give what the others need in the second table; nothing when
/// they have too few.
fn giving(places: &BTreeMap<usize, Place>, hidden: &BTreeSet<usize>) -> Option<BTreeSet<usize>> {
    let of = |activities: &mut dyn Iterator<Item = &usize>| -> Vec<Place> {
        activities
            .filter_map(|activity| places.get(activity))
            .copied()
            .collect()
    };
    let mut missing: u64 = 0;
    let mut spare: u64 = 0;
    for place in of(&mut hidden.iter()) {
        missing = missing.checked_add(place.least.saturating_sub(place.contacts))?;
        spare = spare.saturating_add(place.contacts.saturating_sub(place.least));
    }
    let mut rest: Vec<(u64, usize)> = (places.iter())
        .filter(|(activity, _)| !hidden.contains(activity))
        .map(|(activity, place)| (place.contacts.saturating_sub(place.least), *activity))
        .collect();
    rest.sort_unstable_by_key(|(surplus, activity)| (std::cmp::Reverse(*surplus), *activity));
    let mut giving = BTreeSet::new();
    for (surplus, activity) in rest {
        if spare >= missing {
            break;
        }
        spare = spare.saturating_add(surplus);
        giving.insert(activity);
    }
    (spare >= missing).then_some(giving)
}

/// The sums of contacts over activities that a report prints.
fn sums(account: &Account<'_>) -> Vec<(Count, Vec<u32>)> {
    let all: Vec<u32> = (0..).take(account.plan.activities.len()).collect();
    let goals = (0..account.policy.goals.len())
        .map(|goal| (Count::Goal(goal), account.activities_of_goal(goal).to_vec()));
    // Of an effect for a group, contacts are only those of the group: they add up over more than activities.
    let effects = (0..account.plan.effects.len())
        .filter(|effect| account.group_of_effect(*effect).is_none())
        .map(|effect| {
            (
                Count::Effect(effect),
                account.activities_of_effect(effect).to_vec(),
            )
        });
    std::iter::once((Count::Everyone, all))
        .chain(goals)
        .chain(effects)
        .collect()
}

/// What earlier reports about this time told of contacts.
struct ToldBefore {
    any: bool,
    /// Per activity the contacts that were printed beside an exact number of people, by every such report.
    exact: BTreeMap<String, Vec<u64>>,
}

impl ToldBefore {
    /// Whether contacts may stand beside those that were printed with the people of an activity.
    fn beside(&self, account: &Account<'_>, count: &Count, contacts: u64, threshold: u64) -> bool {
        let definition = definition(account, count);
        let activity = definition
            .as_ref()
            .and_then(|definition| definition.activities.first());
        let before = activity.and_then(|id| self.exact.get(id.as_str()));
        let apart = |printed: &u64| {
            let more = contacts.abs_diff(*printed);
            more == 0 || more >= threshold
        };
        before.is_some_and(|before| before.iter().all(apart))
    }
}

/// What earlier reports told; nothing when they do not all begin on one day, so that one does not hold the other.
fn told_before(account: &Account<'_>) -> Option<ToldBefore> {
    let mut told = ToldBefore {
        any: false,
        exact: BTreeMap::new(),
    };
    for earlier in account.in_order_of_cut_off()? {
        // It told days at least, and new days are new contacts.
        told.any = true;
        for count in &earlier.release.counts {
            if let ([activity], Some(_), Some(contacts)) = (
                count.definition.activities.as_slice(),
                count.people.known(),
                count.contacts,
            ) && count.definition.kind == crate::report::CountKind::Activity
            {
                told.exact
                    .entry(activity.as_str().to_owned())
                    .or_default()
                    .push(contacts.0);
            }
        }
    }
    Some(told)
}
