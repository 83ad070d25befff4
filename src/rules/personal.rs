//! Where the texts of a document lead to persons.

use std::collections::BTreeSet;

use super::survey::each_trace;
use super::walk::{Trail, Visit, Walk};
use crate::finding::Pointer;
use crate::language::Words;
use crate::value::document::Document;
use crate::wording::TraceKind;

/// A place where a text holds what leads to a person.
///
/// What stands there is not told: a list of places travels further than the text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
#[doc(alias = "persoonsgegevens")]
pub struct PersonalData {
    /// Where in the structure of the document.
    pub pointer: Pointer,
    /// Where, in the words of the domain; empty when there is nothing to add to the pointer.
    pub path: Words,
    /// What it seems to be.
    pub kind: TraceKind,
}

/// Every place where a text of a document seems to hold personal data, in the order of the document.
///
/// Every text is looked at, also the sentences that the library makes, the names of fields that others added, and the
/// findings in a report. Ids, codes, days and numbers with a type of their own are not. It is a screen and no proof:
/// names and stories are not recognised.
///
/// ```
/// use vernieuwend_verantwoorden::policy::{Goal, PolicyFramework};
/// use vernieuwend_verantwoorden::rules::personal_data_in;
/// use vernieuwend_verantwoorden::value::{Id, Period};
/// use vernieuwend_verantwoorden::engine::wording::TraceKind;
///
/// let period = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
/// let mut policy = PolicyFramework::new(Id::new("beleid")?, "Beleid", period);
/// policy.goals.push(Goal::new(Id::new("meedoen")?, "Meedoen (mail jan (at) wijk.voorbeeld.nl)"));
/// let found = personal_data_in(&policy);
/// assert_eq!(found[0].pointer.as_str(), "/goals/0/title");
/// assert_eq!(found[0].kind, TraceKind::Email);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
pub fn personal_data_in<T: Document>(document: &T) -> Vec<PersonalData> {
    struct Screen(Vec<PersonalData>);

    impl Visit for Screen {
        fn text(&mut self, text: &str, at: &Trail) {
            each_trace(text, at, |kind, place| {
                let (pointer, path) = place.into_parts();
                self.0.push(PersonalData { pointer, path, kind });
            });
        }
    }

    let mut screen = Screen(Vec::new());
    document.walk(&mut screen);
    screen.0
}

/// The places that keep a document inside the organisation: where a text holds a citizen number, an e-mail address, a
/// telephone number or a bank account number, but for the places that somebody has read and allowed, by their pointers.
///
/// Other traces, such as an address or a date of birth, may be those of a building or a law: they are findings of
/// [`check`](super::Check::check) and no stops. A place is allowed as a whole, and nothing below it.
///
/// ```
/// use std::collections::BTreeSet;
///
/// use vernieuwend_verantwoorden::finding::Pointer;
/// use vernieuwend_verantwoorden::policy::{Goal, PolicyFramework};
/// use vernieuwend_verantwoorden::rules::stops_publication;
/// use vernieuwend_verantwoorden::value::{Id, Period};
///
/// let period = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
/// let mut policy = PolicyFramework::new(Id::new("beleid")?, "Beleid", period);
/// policy.goals.push(Goal::new(Id::new("meedoen")?, "Meedoen: bel het buurthuis, 020-6241111"));
/// let stops = stops_publication(&policy, &BTreeSet::new());
/// assert_eq!(stops[0].pointer.as_str(), "/goals/0/title");
///
/// // The number of the community centre may be known.
/// let read = BTreeSet::from([Pointer::parse("/goals/0/title")?]);
/// assert!(stops_publication(&policy, &read).is_empty());
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[doc(alias = "persoonsgegevens")]
pub fn stops_publication<T: Document>(document: &T, allowed: &BTreeSet<Pointer>) -> Vec<PersonalData> {
    let mut found = personal_data_in(document);
    found.retain(|it| it.kind.is_surely_personal() && !allowed.contains(&it.pointer));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::EffectReport;
    use crate::rules::testing::{typed, valid};

    fn report(change: impl FnOnce(&mut serde_json::Value)) -> EffectReport {
        let mut json = valid("effect-report");
        change(&mut json);
        typed(json)
    }

    fn places(found: &[PersonalData]) -> Vec<(&str, TraceKind)> {
        found.iter().map(|it| (it.pointer.as_str(), it.kind)).collect()
    }

    #[test]
    fn only_what_surely_leads_to_a_person_stops_and_only_where_nobody_allowed_it() {
        let report = report(|json| {
            json["goals"][0]["title"] = "Bel Anja, 06-12345678".into();
            json["goals"][0]["answer"]["nl"] = "Mail anja@wijk.voorbeeld.nl".into();
            json["activities"][0]["title"] = "Koffie op 1234 AB 12".into();
            json["lessons"][0]["text"] = "BSN 111222333, rekening NL91 ABNA 0417 1643 00".into();
        });
        let all = [
            ("/goals/0/title", TraceKind::Phone),
            ("/goals/0/answer/nl", TraceKind::Email),
            ("/lessons/0/text", TraceKind::CitizenNumber),
            ("/lessons/0/text", TraceKind::BankAccount),
        ];
        let nothing = BTreeSet::new();
        assert_eq!(places(&stops_publication(&report, &nothing)), all);
        let read = ["/goals/0/title", "/lessons/0/text", "/activities/0/title"];
        let read = read.map(|place| Pointer::parse(place).unwrap()).into();
        assert_eq!(places(&stops_publication(&report, &read)), all[1..2]);
        let above = BTreeSet::from([Pointer::parse("/goals").unwrap()]);
        assert_eq!(stops_publication(&report, &above).len(), all.len());
        let kinds: BTreeSet<_> = personal_data_in(&report).into_iter().map(|it| it.kind).collect();
        assert!(kinds.contains(&TraceKind::Address), "{kinds:?}");
    }

    #[test]
    fn a_name_that_holds_a_trace_is_not_said() {
        let report = report(|json| {
            json["goals"][0]["title"] = "Bel Anja, 06-12345678".into();
            json["goals"][0]["explanation"] = "of mail anja@wijk.voorbeeld.nl".into();
            json["goals"][1]["explanation"] = "of mail anja@wijk.voorbeeld.nl".into();
        });
        let found = personal_data_in(&report);
        let paths: Vec<&str> = found.iter().map(|it| it.path.nl.as_str()).collect();
        assert_eq!(
            paths,
            [
                "doel 1",
                "doel 1",
                "doel 'Ouderen doen mee en zijn minder eenzaam'"
            ]
        );
    }
}
