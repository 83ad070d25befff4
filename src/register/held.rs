//! Numbers that may be citizen numbers by chance: kept apart until every pseudonym is known.
//!
//! One in eleven numbers passes the test of citizen numbers. Of one number nobody can tell whether it is one; of a
//! register one can: where most numbers of the kind do not pass, they are numbers that a system gave out. So people
//! with such a number are counted apart, and join the others or are refused once everything was read. Neither the
//! order of records nor their parts matter to it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::pseudonym::{own_number, person_fault};
use super::tally::Tally;
use crate::finding::{Finding, Pointer, Severity};
use crate::language::Words;

/// So many numbers that give nobody away must stand beside those that may.
const FEWEST_OTHERS: u64 = 10;
/// So many for each that may: by chance there are four and more.
const OTHERS_FOR_EACH: u64 = 2;

impl Tally {
    /// The tally with everybody who was kept apart either counted or refused.
    pub(super) fn decided(&self) -> Cow<'_, Self> {
        if self.held.is_empty() {
            return Cow::Borrowed(self);
        }
        let others = self.undoubted();
        let mut decided = self.clone();
        let mut taken = false;
        for (dressed, held) in std::mem::take(&mut decided.held) {
            let suspect = held.part.people.len() as u64;
            let others = others.get(&dressed).copied().unwrap_or(0);
            if others >= FEWEST_OTHERS && others >= suspect.saturating_mul(OTHERS_FOR_EACH) {
                decided.join(held.part);
                taken = true;
                continue;
            }
            for (source, line, given) in held.places {
                decided.refuse(source, line, vec![person_fault(given)]);
                decided.sources.count(source, 0, 1);
            }
        }
        if taken {
            decided.warn(possible());
        }
        Cow::Owned(decided)
    }

    /// How many people have a number of the kind that could have been a citizen number, and is none.
    fn undoubted(&self) -> BTreeMap<bool, u64> {
        let mut others = BTreeMap::new();
        for person in 0..self.people.len() {
            let number = std::str::from_utf8(self.people.text(person))
                .ok()
                .and_then(own_number);
            if let Some(number) = number {
                *others.entry(number.dressed).or_insert(0) += 1;
            }
        }
        others
    }
}

/// It does not say how many: that would be a count of people outside disclosure control.
fn possible() -> Finding {
    Finding::new(
        "citizen-numbers-possible",
        Severity::Warning,
        Pointer::root(),
        Words::new(
            "er zijn pseudoniemen die een burgerservicenummer kunnen zijn, naast veel meer van dezelfde vorm die het niet zijn; zij zijn geteld",
            "there are pseudonyms that may be citizen numbers, beside many more of the same form that are none; they are counted",
        ),
        Words::new(
            "een op de elf nummers doorstaat de elfproef toevallig; zijn het geen nummers van het eigen systeem, laat dan het systeem nummers uitgeven",
            "one in eleven numbers passes the eleven-test by chance; are they no numbers of your own system, then have the system give out numbers",
        ),
    )
}
