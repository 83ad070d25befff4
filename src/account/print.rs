//! What may be printed of each form.

use super::Account;
use super::form::Form;
use super::publish::Published;
use crate::report::Reach;
use crate::statistics::Gate;
use crate::value::{AnonymousAttendances, Contacts, Figure, People};

/// Decides what is printed of each set of people. Every number of people in a report comes through here, so
/// that nothing is printed that was not proved safe.
#[derive(Debug, Clone, Copy)]
pub(super) struct Printer<'a> {
    account: &'a Account<'a>,
    published: Option<&'a Published>,
}

impl<'a> Printer<'a> {
    /// Prints everything exactly, for reports that stay confidential.
    pub(super) fn exact(account: &'a Account<'a>) -> Self {
        Self {
            account,
            published: None,
        }
    }

    /// Prints what was proved safe, and nothing else.
    pub(super) fn protected(account: &'a Account<'a>, published: &'a Published) -> Self {
        Self {
            account,
            published: Some(published),
        }
    }

    /// Whether the report leaves the organisation.
    pub(super) fn is_protected(self) -> bool {
        self.published.is_some()
    }

    /// The disclosure threshold k, which the gate for figures uses too.
    pub(super) fn threshold(self) -> u64 {
        // The threshold that evidence uses inside the organisation.
        const INSIDE: u64 = 5;
        self.published.map_or(INSIDE, Published::threshold)
    }

    /// The number of people of a form.
    pub(super) fn people(self, form: &Form) -> Figure<People> {
        match (self.account.people(form), self.published) {
            (Figure::Known(_), Some(published)) => published
                .number(form)
                .map_or(Figure::Suppressed, |people| Figure::Known(People(people))),
            (people, _) => people.map(People),
        }
    }

    /// The gate for so many pairs of an effect; closed where the pairs are not proved safe.
    pub(super) fn gate(self, effect: usize, pairs: u64) -> Gate {
        match self.published {
            Some(published) if published.number(&Form::Pairs(effect)).is_none() => Gate::None,
            _ => Gate::of(pairs, self.threshold()),
        }
    }

    /// A figure about a form that says something of its size: printed only where the number of people is.
    pub(super) fn beside<T>(self, form: &Form, figure: Figure<T>) -> Figure<T> {
        match (self.people(form), figure) {
            (Figure::Suppressed, Figure::Known(_)) => Figure::Suppressed,
            (_, figure) => figure,
        }
    }

    /// Who took part, of a form that is defined by activities.
    pub(super) fn reach(self, form: &Form) -> Reach {
        Reach {
            people: self.people(form),
            at_least: self.account.at_least(form),
            contacts: self.beside(form, self.account.contacts(form).map(Contacts)),
            anonymous_attendances: self.heads(form),
        }
    }

    /// A few heads are at most a few people, so outside they are printed only when they are many or none, at
    /// every activity they are added up from.
    fn heads(self, form: &Form) -> Figure<AnonymousAttendances> {
        let few = |heads: u64| (1..self.threshold()).contains(&heads);
        if self.is_protected() && self.account.heads_by_activity(form).into_iter().any(few) {
            return Figure::Suppressed;
        }
        Figure::Known(AnonymousAttendances(self.account.anonymous(form)))
    }
}
