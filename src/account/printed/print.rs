//! What may be printed of each count.

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::observed::observation::INSIDE;
use crate::account::printed::publish::Published;
use crate::report::{Reach, RoundShown};
use crate::statistics::Gate;
use crate::value::{AnonymousAttendances, Contacts, Figure, People, Range};

/// Decides what is printed of each set of people. Every number of people in a report comes through here, so
/// that nothing is printed that was not proved safe.
#[derive(Debug, Clone, Copy)]
pub(in crate::account) struct Printer<'a> {
    account: &'a Account<'a>,
    published: Option<&'a Published>,
}

impl<'a> Printer<'a> {
    /// Prints everything exactly, for reports that stay confidential.
    pub(in crate::account) fn exact(account: &'a Account<'a>) -> Self {
        Self {
            account,
            published: None,
        }
    }

    /// Prints what was proved safe, and nothing else.
    pub(in crate::account) fn protected(account: &'a Account<'a>, published: &'a Published) -> Self {
        Self {
            account,
            published: Some(published),
        }
    }

    /// Whether it may be said that there are people of a kind, of whom there are so many: outside not of a few.
    pub(in crate::account) fn tells_of(self, people: u64) -> bool {
        people > 0 && (self.is_exact() || people >= self.threshold())
    }

    /// What stays inside the organisation, whatever it says: nothing of it outside.
    pub(in crate::account) fn inside_only<T>(self, value: T) -> Option<T> {
        self.is_exact().then_some(value)
    }

    /// Whether everything is printed exactly, for readers inside: asked by the disclosure pass alone.
    pub(in crate::account) fn is_exact(self) -> bool {
        self.published.is_none()
    }

    /// The pairs among the people reached; outside all pairs, where their number is printed.
    pub(in crate::account) fn pairs_reached(self, effect: usize) -> Option<u64> {
        let printed = || self.people(&Count::Pairs(effect)).known().map(|pairs| pairs.0);
        self.inside_only(self.account.pairs_reached(effect))
            .or_else(printed)
    }

    /// How much of a round among members of staff may be shown, where enough took part in it.
    pub(in crate::account) fn shows_of_rounds(self) -> RoundShown {
        if self.is_exact() {
            RoundShown::Whole
        } else {
            RoundShown::Means
        }
    }

    /// A number that the organisation states of an activity of which people were counted as well: outside the difference
    /// could be a few.
    pub(in crate::account) fn stated_beside_counted(self, people: Figure<People>) -> Figure<People> {
        if self.is_exact() {
            self.stated(people)
        } else {
            Figure::Suppressed
        }
    }

    /// The disclosure threshold k, which the gate for figures uses too.
    pub(in crate::account) fn threshold(self) -> u64 {
        self.published.map_or(INSIDE, Published::threshold)
    }

    /// Whether a line that stands only where somebody is may stand: without it nothing is told.
    pub(in crate::account) fn has_line(self, count: &Count) -> bool {
        self.published.is_none_or(|published| published.has_line(count))
    }

    /// The number of people of a count.
    pub(in crate::account) fn people(self, count: &Count) -> Figure<People> {
        match (self.account.people(count), self.published) {
            (Figure::Known(_), Some(published)) => published.people(count),
            (people, _) => people.map(People),
        }
    }

    /// The gate for so many pairs of an effect; closed where the pairs are not proved safe.
    pub(in crate::account) fn gate(self, effect: usize, pairs: u64) -> Gate {
        match self.published {
            Some(published) if published.number(&Count::Pairs(effect)).is_none() => Gate::None,
            _ => Gate::of(pairs, self.threshold()),
        }
    }

    /// The contacts of a count: printed only where they tell nothing of people that is not printed.
    pub(in crate::account) fn contacts(self, count: &Count) -> Figure<Contacts> {
        let contacts = self.account.contacts(count).map(Contacts);
        match (contacts, self.published) {
            (Figure::Known(some), Some(published)) if some.0 > 0 && !published.prints_contacts(count) => {
                Figure::Suppressed
            }
            // Of a place that says nothing, that nobody came would tell that it is empty.
            (Figure::Known(_), Some(_)) if !self.has_line(count) => Figure::Suppressed,
            (contacts, _) => contacts,
        }
    }

    /// A number of people that the organisation states. Nobody knows who they are, so nothing can be proved about
    /// them: outside, only zero and numbers from the threshold on are printed.
    pub(in crate::account) fn stated(self, people: Figure<People>) -> Figure<People> {
        match people {
            Figure::Known(number) if !self.is_exact() && !self.is_large(number.0) => Figure::Suppressed,
            people => people,
        }
    }

    /// Parts of a printed whole, as stated. Outside they are printed only together, and only where the rest of
    /// each is large too, or the rest would give a small group away.
    pub(in crate::account) fn stated_parts<const N: usize>(
        self,
        whole: Figure<People>,
        parts: [Figure<People>; N],
    ) -> [Figure<People>; N] {
        let gives_away = |part: &Figure<People>| match (part, whole) {
            (Figure::Known(part), Figure::Known(whole)) => {
                !self.is_large(part.0)
                    || whole
                        .0
                        .checked_sub(part.0)
                        .is_some_and(|rest| !self.is_large(rest))
            }
            // A part of what is not printed says something of it.
            (Figure::Known(_), _) => true,
            _ => false,
        };
        if !self.is_exact() && parts.iter().any(gives_away) {
            parts.map(|part| part.known().map_or(part, |_| Figure::Suppressed))
        } else {
            parts
        }
    }

    fn is_large(self, people: u64) -> bool {
        people == 0 || people >= self.threshold()
    }

    /// Who took part, of a count that is defined by activities.
    pub(in crate::account) fn reach(self, count: &Count) -> Reach {
        let people = self.people(count);
        // What an earlier report said stays true, and says nothing new.
        let before = self
            .published
            .filter(|_| people == Figure::Suppressed)
            .and_then(|published| published.at_least(count));
        Reach {
            people: before.map_or(people, |before| Figure::Range(Range::at_least(before))),
            at_least: self.account.at_least(count),
            contacts: self.contacts(count),
            anonymous_attendances: self.heads(count),
            counted_in: self.account.heads_counted_in(count),
        }
    }

    /// Anonymous heads: outside only where those of every activity that they are added up from may be printed.
    fn heads(self, count: &Count) -> Figure<AnonymousAttendances> {
        let hidden = self.published.is_some_and(|published| {
            let mut activities = self.account.activities_of(count).into_iter();
            activities.any(|activity| !published.prints_heads(activity))
        });
        if hidden {
            return Figure::Suppressed;
        }
        Figure::Known(AnonymousAttendances(self.account.anonymous(count)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Disclosure, account};
    use crate::plan::{Organisation, Plan};
    use crate::policy::PolicyFramework;
    use crate::register::Tally;
    use crate::rules::Check;
    use crate::value::{Id, Period};

    /// What an outside report with threshold five prints.
    fn outside(print: impl Fn(Printer<'_>)) {
        let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
        let policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Beleid", year)
            .check()
            .unwrap();
        let plan = Plan::new(Id::new("plan").unwrap(), Organisation::new("Buurthuis"), year)
            .check()
            .unwrap();
        let tally = Tally::new(&policy, &plan);
        let account = account(&policy, &plan, &tally);
        let published = Published::plan(&account, &Disclosure::k5()).unwrap();
        print(Printer::protected(&account, &published));
    }

    fn known(people: u64) -> Figure<People> {
        Figure::Known(People(people))
    }

    #[test]
    fn stated_people_are_printed_outside_from_the_threshold_on() {
        outside(|printer| {
            assert_eq!(printer.stated(known(12)), known(12));
            assert_eq!(printer.stated(known(5)), known(5));
            assert_eq!(printer.stated(known(4)), Figure::Suppressed);
            assert_eq!(printer.stated(known(0)), known(0));
            assert_eq!(printer.stated(Figure::Unknown), Figure::Unknown);
        });
    }

    #[test]
    fn stated_parts_never_give_a_small_rest_away() {
        outside(|printer| {
            assert_eq!(
                printer.stated_parts(known(186), [known(62), known(124)]),
                [known(62), known(124)]
            );
            // 62 of 65 would tell that three were not new.
            assert_eq!(printer.stated_parts(known(65), [known(62)]), [Figure::Suppressed]);
            assert_eq!(
                printer.stated_parts(known(65), [known(62), Figure::Unknown]),
                [Figure::Suppressed, Figure::Unknown]
            );
            assert_eq!(printer.stated_parts(known(65), [known(65)]), [known(65)]);
            assert_eq!(
                printer.stated_parts(Figure::Suppressed, [known(8)]),
                [Figure::Suppressed]
            );
            assert_eq!(
                printer.stated_parts(Figure::Suppressed, [Figure::Unknown]),
                [Figure::Unknown]
            );
        });
    }
}
