//! What somebody states that was realised of an activity, as it may be printed.

use super::Account;
use super::count::Count;
use super::print::Printer;
use crate::narrative::StatedRealisation;
use crate::report::StatedAccount;
use crate::sentence;
use crate::value::{Contacts, Figure, People, Services};

/// Nobody knows whom the numbers count, so nothing can be proved about them: outside, each that counts people or what was
/// done for one of them stands only from the threshold on. Beside counted people of the same activity none stands there,
/// for the difference could be a few.
pub(super) fn account(
    account: &Account<'_>,
    printer: Printer<'_>,
    activity: usize,
    stated: &StatedRealisation,
) -> StatedAccount {
    let count = Count::Activity(activity);
    let counted =
        account.people(&count).known().is_some_and(|people| *people > 0) || account.anonymous(&count) > 0;
    let number = |number: u64| {
        let stated = Figure::Known(People(number));
        let told = if counted {
            printer.stated_beside_counted(stated)
        } else {
            printer.stated(stated)
        };
        told.map(|people| people.0)
    };
    let mut told = StatedAccount::new(stated.source.clone());
    told.people = stated.people.map(|it| number(it.0).map(People));
    told.contacts = stated.contacts.map(|it| number(it.0).map(Contacts));
    told.services = stated.services.map(|it| number(it.0).map(Services));
    told.minutes = stated.minutes.map(Figure::Known);
    told.statement = sentence::stated(&told);
    told
}
