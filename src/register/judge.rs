//! Judges the fields of a record with care: everything that is wrong with it, each with its reason.

use super::book::{Book, NONE, Names};
use super::fast::MOST;
use super::fields::{Fields, Scalar};
use super::refused::{Fault, Reason};
use super::suggestion::did_you_mean;
use crate::refusal::shown;
use crate::value::{Day, check_pseudonym};
use crate::wording::{TraceKind, looks_like_person};

/// What has been found wrong so far, and the help of the book.
pub(super) struct Judge<'a> {
    pub(super) book: &'a Book,
    pub(super) fields: &'a Fields<'a>,
    pub(super) faults: Vec<Fault>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(book: &'a Book, fields: &'a Fields<'a>) -> Self {
        let mut judge = Self {
            book,
            fields,
            faults: Vec::new(),
        };
        judge.shape();
        judge
    }

    /// Fields that may not be there, or are there twice.
    fn shape(&mut self) {
        for name in &self.fields.unknown {
            let known = self.fields.names.iter().copied();
            let (nl, en) = did_you_mean(name, known);
            self.faults.push(Fault::new(
                Reason::UnknownField,
                (
                    format!("onbekend veld {}", shown(name)),
                    format!("unknown field {}", shown(name)),
                ),
                (
                    format!("{nl} wat niet nodig is, hoort niet in het register (AVG artikel 5)"),
                    format!("{en} what is not needed does not belong in the register (GDPR article 5)"),
                ),
            ));
        }
        for name in &self.fields.duplicate {
            self.faults.push(Fault::new(
                Reason::DuplicateField,
                (
                    format!("veld `{name}` staat er twee keer"),
                    format!("field `{name}` stands there twice"),
                ),
                ("laat er één staan", "leave one of them"),
            ));
        }
    }

    pub(super) fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    /// The text of a field; a fault when it holds something else.
    pub(super) fn text(&mut self, name: &'static str) -> Option<&'a str> {
        let fields = self.fields;
        if let Scalar::Text(text) = fields.get(name)? {
            return Some(text);
        }
        self.wrong_kind(name, ("een tekst", "a text"));
        None
    }

    pub(super) fn wrong_kind(&mut self, name: &'static str, expected: (&str, &str)) {
        self.fault(Fault::new(
            Reason::WrongKind,
            (
                format!("veld `{name}` is niet {}", expected.0),
                format!("field `{name}` is not {}", expected.1),
            ),
            (format!("geef {}", expected.0), format!("give {}", expected.1)),
        ));
    }

    /// The text of a field that must be there.
    pub(super) fn required(&mut self, name: &'static str) -> Option<&'a str> {
        if self.fields.get(name).is_none() {
            self.fault(Fault::new(
                Reason::MissingField,
                (
                    format!("veld `{name}` ontbreekt"),
                    format!("field `{name}` is missing"),
                ),
                (format!("vul `{name}` in"), format!("fill in `{name}`")),
            ));
            return None;
        }
        self.text(name)
    }

    /// The number of an id in a field.
    pub(super) fn id<T: ?Sized>(
        &mut self,
        text: Option<&str>,
        names: &Names<T>,
        reason: Reason,
        what: (&str, &str),
    ) -> Option<u32> {
        let text = text?;
        let found = names.find(text);
        if found.is_none() {
            let help = match names.nearest(text) {
                Some(near) => (format!("bedoelt u `{near}`?"), format!("did you mean `{near}`?")),
                None => did_you_mean(text, std::iter::empty()),
            };
            self.fault(Fault::new(
                reason,
                (
                    format!("{} {} bestaat niet", what.0, shown(text)),
                    format!("no {} {}", what.1, shown(text)),
                ),
                help,
            ));
        }
        found
    }

    pub(super) fn activity(&mut self) -> Option<u32> {
        let book = self.book;
        let text = self.required("activity");
        self.id(
            text,
            &book.activities,
            Reason::UnknownActivity,
            ("activiteit", "activity"),
        )
    }

    pub(super) fn area(&mut self) -> u32 {
        let book = self.book;
        let text = self.text("area");
        self.id(text, &book.areas, Reason::UnknownArea, ("gebied", "area"))
            .unwrap_or(NONE)
    }

    pub(super) fn date(&mut self) -> Option<u16> {
        let text = self.required("date")?;
        let day = match text.parse::<Day>() {
            Ok(day) => day,
            Err(refusal) => {
                self.fault(Fault::from_refusal(Reason::BadDate, &refusal));
                return None;
            }
        };
        let number = self.book.calendar.number(day);
        if number.is_none() {
            let period = self.book.calendar.period;
            self.fault(Fault::new(
                Reason::OutsidePeriod,
                (
                    format!("de dag `{day}` ligt buiten de periode van het plan"),
                    format!("the day `{day}` lies outside the period of the plan"),
                ),
                (
                    format!("het plan loopt van {} tot en met {}", period.from, period.through),
                    format!("the plan runs from {} through {}", period.from, period.through),
                ),
            ));
        }
        number
    }

    /// The pseudonym in a field. What was given is not shown: it may be what it should not be.
    pub(super) fn person(&mut self) -> Option<&'a str> {
        let text = self.text("person")?;
        let fault = pseudonym_fault(text);
        let sound = fault.is_none();
        self.faults.extend(fault);
        sound.then_some(text)
    }

    pub(super) fn count(&mut self, name: &'static str) -> Option<u32> {
        let Scalar::Number(number) = *self.fields.get(name)? else {
            self.wrong_kind(name, ("een getal", "a number"));
            return None;
        };
        let count = number
            .whole()
            .and_then(|whole| u32::try_from(whole).ok())
            .filter(|count| *count <= MOST);
        if count.is_none() {
            let number = shown(&number.to_string());
            self.fault(Fault::new(
                Reason::NotACount,
                (
                    format!("{number} in veld `{name}` is geen geheel getal van 0 tot en met een miljoen"),
                    format!("{number} in field `{name}` is not a whole number from 0 through a million"),
                ),
                (
                    "schrijf een geheel getal, en laat het veld weg als het niet bekend is",
                    "write a whole number, and leave the field out when it is not known",
                ),
            ));
        }
        count
    }

    pub(super) fn is_there(&self, name: &str) -> bool {
        self.fields.get(name).is_some()
    }
}

/// What is wrong with a pseudonym, if anything. The text itself is never shown.
pub(super) fn pseudonym_fault(text: &str) -> Option<Fault> {
    if let Err(refusal) = check_pseudonym(text) {
        return Some(Fault::new(
            Reason::BadPseudonym,
            (
                "de tekst in `person` kan geen pseudoniem zijn",
                "the text in `person` cannot be a pseudonym",
            ),
            (refusal.help().nl.clone(), refusal.help().en.clone()),
        ));
    }
    // Every kind needs an at sign or eight digits; looking for those first keeps new people cheap.
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits < 8 && text.is_ascii() && !text.contains('@') {
        return None;
    }
    looks_like_person(text).map(|kind| {
        let (nl, en) = match kind {
            TraceKind::CitizenNumber => ("een burgerservicenummer", "a citizen number"),
            TraceKind::Email => ("een e-mailadres", "an e-mail address"),
            TraceKind::Phone => ("een telefoonnummer", "a phone number"),
            _ => ("een persoonsgegeven", "personal data"),
        };
        Fault::new(
            Reason::PersonalData,
            (
                format!("de tekst in `person` lijkt op {nl}"),
                format!("the text in `person` looks like {en}"),
            ),
            (
                "gebruik een pseudoniem, bijvoorbeeld een nummer met een letter ervoor",
                "use a pseudonym, for example a number with a letter before it",
            ),
        )
    })
}
