//! What may be printed of each form.

use super::Account;
use super::form::Form;
use crate::report::Reach;
use crate::value::{AnonymousAttendances, Contacts, Figure, People};

/// Decides what is printed of each set of people. Every number about people in a report comes through here, so
/// that nothing is printed that was not proved safe.
#[derive(Debug, Clone, Copy)]
pub(super) struct Printer<'a> {
    account: &'a Account<'a>,
    /// The smallest number of people with which the gate for figures opens.
    threshold: u64,
}

impl<'a> Printer<'a> {
    /// Prints everything exactly, for reports that stay confidential.
    pub(super) fn exact(account: &'a Account<'a>) -> Self {
        // The threshold that evidence uses inside the organisation.
        const INSIDE: u64 = 5;
        Self {
            account,
            threshold: INSIDE,
        }
    }

    /// The disclosure threshold k, which the gate for figures uses too.
    pub(super) fn threshold(self) -> u64 {
        self.threshold
    }

    /// The number of people of a form.
    pub(super) fn people(self, form: &Form) -> Figure<People> {
        self.account.people(form).map(People)
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
        let anonymous = self.account.anonymous(form);
        Reach {
            people: self.people(form),
            at_least: self.account.at_least(form),
            contacts: self.beside(form, self.account.contacts(form).map(Contacts)),
            anonymous_attendances: Figure::Known(AnonymousAttendances(anonymous)),
        }
    }
}
