//! Contacts that may be printed: everybody has at least one, so contacts bound people from above; and who comes once to
//! each meeting has no more of them than there were meetings, so beside meetings they bound people from below.
//!
//! Only contacts of activities, and sums of them, are printed outside. The contacts of an activity are printed where
//! they tell nothing of its people that its number of people does not: where they are at least the most people with
//! whom readers must reckon there, and at most what the fewest with whom they must reckon can have at the meetings that
//! are printed. Of the others, and of some that give them room, only a sum is told, and only where for whatever people
//! readers must reckon with each of them can have contacts of its own between these two bounds; so whatever witness
//! holds for the people, contacts that go with it exist.
//!
//! The records do allow two contacts of one person on one day. But at most activities nobody comes twice, and a reader
//! who knows that can reckon with it.

use std::collections::{BTreeMap, BTreeSet};

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::counted::definition::definition;
use crate::release::State;

/// What bounds the contacts of one activity.
#[derive(Debug, Clone, Copy)]
struct Place {
    contacts: u64,
    /// The least that they are for any people with whom readers must reckon, at most.
    least: u64,
    /// The most that they can be for any people with whom readers must reckon, at least.
    most: u64,
}

impl Place {
    /// Whether contacts that are printed say nothing of its people.
    fn holds(&self) -> bool {
        self.above() >= 0 && self.below() >= 0
    }

    /// By how much the contacts exceed the least, negative where they are fewer.
    fn above(&self) -> i128 {
        i128::from(self.contacts) - i128::from(self.least)
    }

    /// By how much the contacts stay below the most, negative where they are more.
    fn below(&self) -> i128 {
        i128::from(self.most) - i128::from(self.contacts)
    }
}

/// The counts whose contacts may be printed. `reckoned` gives the least and the most people that a witness puts into an
/// activity, and `printed` what is printed of it.
pub(in crate::account) fn printable(
    account: &Account<'_>,
    reckoned: impl Fn(&Count) -> Option<(u64, u64)>,
    printed: impl Fn(&Count) -> State,
    threshold: u64,
) -> BTreeSet<Count> {
    let Some(told_before) = told_before(account) else {
        return BTreeSet::new();
    };
    let exact = |count: &Count| matches!(printed(count), State::Published(_));
    let places: BTreeMap<usize, Place> = (0..account.plan.activities.len())
        .filter_map(|activity| {
            Some((
                activity,
                place(account, activity, &reckoned, printed(&Count::Activity(activity)))?,
            ))
        })
        .collect();
    // Beside an earlier report, new contacts bound newcomers and those who came again, and new days bound the contacts of
    // then: they are printed only where the people and contacts of then are, and where the new ones are many or none.
    let hidden: BTreeSet<usize> = (places.iter())
        .filter(|(activity, place)| {
            let count = Count::Activity(**activity);
            !place.holds()
                || (told_before.any
                    && !(exact(&count) && told_before.beside(account, &count, place.contacts, threshold)))
        })
        .map(|(activity, _)| *activity)
        .collect();
    let mut shown: BTreeSet<Count> = (places.keys())
        .filter(|activity| !hidden.contains(activity))
        .map(|activity| Count::Activity(*activity))
        .collect();
    let sums = sums(account);
    if hidden.is_empty() {
        shown.extend(sums.into_iter().map(|(count, _)| count));
        return shown;
    }
    let clean = |activities: &[u32]| {
        !activities
            .iter()
            .any(|activity| hidden.contains(&(*activity as usize)))
    };
    if !told_before.any
        && let Some(giving) = giving(&places, &hidden)
    {
        shown.insert(Count::Everyone);
        shown.retain(|count| !matches!(count, Count::Activity(activity) if giving.contains(activity)));
        let gives = |activities: &[u32]| {
            activities
                .iter()
                .any(|activity| giving.contains(&(*activity as usize)))
        };
        let whole = sums
            .iter()
            .filter(|(_, activities)| clean(activities) && !gives(activities));
        shown.extend(whole.map(|(count, _)| *count));
    } else {
        let whole = sums
            .iter()
            .filter(|(count, activities)| *count != Count::Everyone && clean(activities));
        shown.extend(whole.map(|(count, _)| *count));
    }
    shown
}

/// The contacts of an activity with what they must be able to be; nothing where nobody was registered.
fn place(
    account: &Account<'_>,
    activity: usize,
    reckoned: &impl Fn(&Count) -> Option<(u64, u64)>,
    printed: State,
) -> Option<Place> {
    let count = Count::Activity(activity);
    let contacts = account
        .contacts(&count)
        .known()
        .copied()
        .filter(|contacts| *contacts > 0)?;
    let (fewest, largest) = reckoned(&count).unwrap_or((0, u64::MAX));
    let days = account.days(activity);
    let most = match account.meetings(activity).0.known().map(|meetings| meetings.0) {
        // Contacts tell that somebody came.
        _ if fewest == 0 => 0,
        // Without meetings nobody knows how often somebody can have come.
        None | Some(0) => u64::MAX,
        // A later report knows the days of now and reckons with these; so fewer meetings may bound nothing at all.
        Some(meetings) if meetings < days => match printed {
            State::Range { from, .. } => meetings.saturating_mul(from),
            _ => meetings,
        },
        Some(meetings) => meetings.saturating_mul(fewest),
    };
    Some(Place {
        contacts,
        least: largest.max(days),
        // Where the people are printed there is nothing to bound.
        most: match printed {
            State::Published(_) => most.max(contacts),
            _ => most,
        },
    })
}

/// Activities whose contacts stay hidden as well and give the others room; nothing when they have too little.
///
/// For any people with whom readers must reckon, each of these activities can have the contacts between its own two
/// bounds; the sum of the least of them is at most that of `least`, and the sum of the most at least that of `most`. So
/// where the contacts that they have together lie between those sums, they can be shared out.
fn giving(places: &BTreeMap<usize, Place>, hidden: &BTreeSet<usize>) -> Option<BTreeSet<usize>> {
    let hidden_places = || hidden.iter().filter_map(|activity| places.get(activity));
    // For no people there are no contacts, although days are printed.
    if hidden_places().any(|place| place.most == 0) {
        return None;
    }
    let mut giving = BTreeSet::new();
    for room in [Place::above, Place::below] {
        let taking = hidden.iter().chain(&giving);
        let mut spare: i128 = taking.filter_map(|activity| places.get(activity)).map(room).sum();
        let mut rest: Vec<(i128, usize)> = (places.iter())
            .filter(|(activity, _)| !hidden.contains(activity) && !giving.contains(*activity))
            .map(|(activity, place)| (room(place), *activity))
            .collect();
        rest.sort_unstable_by_key(|(room, activity)| (std::cmp::Reverse(*room), *activity));
        for (room, activity) in rest {
            if spare >= 0 {
                break;
            }
            spare += room;
            giving.insert(activity);
        }
        if spare < 0 {
            return None;
        }
    }
    Some(giving)
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
