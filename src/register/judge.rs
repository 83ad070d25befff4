//! Judges the fields of a record with care: everything that is wrong with it, each with its reason.

use super::codebook::Codebook;
use super::cursor::MOST;
use super::fields::{Fields, Scalar};
use super::names::Names;
use super::pseudonym::{own_number, pseudonym_fault};
use super::refused::{Fault, Reason};
use super::slots::NONE;
use super::suggestion::did_you_mean;
use crate::invalid_value::shown;
use crate::value::{Day, Period};

/// What has been found wrong so far, and the help of the codebook.
pub(super) struct Judge<'a> {
    pub(super) codebook: &'a Codebook,
    pub(super) fields: &'a Fields<'a>,
    pub(super) faults: Vec<Fault>,
    /// What is wrong with the pseudonym when it is no number of a system, which is known only in the end. Of a record
    /// that is refused anyway it is said at once.
    pub(super) doubted: Option<Fault>,
    /// Whether answers agree where the wording of the items makes that unlikely.
    pub(super) sides_agree: Option<bool>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(codebook: &'a Codebook, fields: &'a Fields<'a>) -> Self {
        let mut judge = Self {
            codebook,
            fields,
            faults: fields.faults.clone(),
            doubted: None,
            sides_agree: None,
        };
        judge.shape();
        judge
    }

    /// Fields that may not be there, or are there twice.
    fn shape(&mut self) {
        for name in &self.fields.unknown {
            let known = self.fields.names.iter().copied();
            let (nl, en) = did_you_mean(name, known);
            self.faults.push(
                Fault::new(
                    Reason::UnknownField,
                    (
                        format!("onbekend veld {}", shown(name)),
                        format!("unknown field {}", shown(name)),
                    ),
                    (
                        format!("{nl}; wat niet nodig is, hoort niet in het register (AVG artikel 5)"),
                        format!("{en}; what is not needed does not belong in the register (GDPR article 5)"),
                    ),
                )
                .on(name.as_ref()),
            );
        }
        for name in &self.fields.duplicate {
            self.faults.push(
                Fault::new(
                    Reason::DuplicateField,
                    (
                        format!("veld `{name}` staat er twee keer"),
                        format!("field `{name}` stands there twice"),
                    ),
                    ("laat er één staan", "leave one of them"),
                )
                .on(*name),
            );
        }
    }

    /// Everything that is wrong with a record that is refused.
    pub(super) fn into_faults(mut self) -> Vec<Fault> {
        self.faults.extend(self.doubted);
        self.faults
    }

    pub(super) fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    /// The text of a field; a fault when it holds something else.
    pub(super) fn text(&mut self, name: &'static str) -> Option<&'a str> {
        let fields = self.fields;
        match fields.get(name)? {
            Scalar::Text(text) => return Some(text),
            Scalar::Refused => {}
            _ => self.wrong_kind(name, ("een tekst", "a text")),
        }
        None
    }

    pub(super) fn wrong_kind(&mut self, name: &'static str, expected: (&str, &str)) {
        self.fault(
            Fault::new(
                Reason::WrongKind,
                (
                    format!("veld `{name}` is niet {}", expected.0),
                    format!("field `{name}` is not {}", expected.1),
                ),
                (format!("geef {}", expected.0), format!("give {}", expected.1)),
            )
            .on(name),
        );
    }

    /// The text of a field that must be there.
    pub(super) fn required(&mut self, name: &'static str) -> Option<&'a str> {
        if self.fields.get(name).is_none() {
            self.fault(
                Fault::new(
                    Reason::MissingField,
                    (
                        format!("veld `{name}` ontbreekt"),
                        format!("field `{name}` is missing"),
                    ),
                    (format!("vul `{name}` in"), format!("fill in `{name}`")),
                )
                .on(name),
            );
            return None;
        }
        self.text(name)
    }

    /// The number of an id in a field.
    pub(super) fn id<T: ?Sized>(
        &mut self,
        name: &'static str,
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
            self.fault(
                Fault::new(
                    reason,
                    (
                        format!("{} {} bestaat niet", what.0, shown(text)),
                        format!("no {} {}", what.1, shown(text)),
                    ),
                    help,
                )
                .on(name)
                .with_value(text),
            );
        }
        found
    }

    pub(super) fn activity(&mut self) -> Option<u32> {
        let codebook = self.codebook;
        let text = self.required("activity");
        self.id(
            "activity",
            text,
            &codebook.activities,
            Reason::UnknownActivity,
            ("activiteit", "activity"),
        )
    }

    pub(super) fn area(&mut self) -> u32 {
        let codebook = self.codebook;
        let text = self.text("area");
        self.id(
            "area",
            text,
            &codebook.areas,
            Reason::UnknownArea,
            ("gebied", "area"),
        )
        .unwrap_or(NONE)
    }

    /// The day of the record, within the period or not.
    pub(super) fn day(&mut self) -> Option<Day> {
        let text = self.required("date")?;
        match text.parse::<Day>() {
            Ok(day) => Some(day),
            Err(refusal) => {
                self.fault(
                    Fault::from_refusal(Reason::BadDate, &refusal)
                        .on("date")
                        .with_value(text),
                );
                None
            }
        }
    }

    /// The number of the day of the record, which lies within the period.
    pub(super) fn date(&mut self) -> Option<u16> {
        let day = self.day()?;
        let number = self.codebook.calendar.number(day);
        if number.is_none() {
            let period = self.codebook.calendar.period;
            self.fault(outside(day, period));
        }
        number
    }

    /// The pseudonym in a field; one that may be a citizen number by chance is not judged yet. What was given is not
    /// shown: it may be what it should not be.
    pub(super) fn person(&mut self) -> Option<&'a str> {
        let text = self.text("person")?;
        let by_chance = || own_number(text).is_some_and(|number| number.by_chance.is_some());
        let fault = pseudonym_fault(text);
        if fault.is_some() && by_chance() {
            self.doubted = fault;
            return Some(text);
        }
        let sound = fault.is_none();
        self.faults.extend(fault);
        sound.then_some(text)
    }

    pub(super) fn count(&mut self, name: &'static str) -> Option<u32> {
        let number = match *self.fields.get(name)? {
            Scalar::Number(number) => number,
            Scalar::Refused => return None,
            _ => {
                self.wrong_kind(name, ("een getal", "a number"));
                return None;
            }
        };
        let count = number
            .whole()
            .and_then(|whole| u32::try_from(whole).ok())
            .filter(|count| *count <= MOST);
        if count.is_none() {
            let given = number.to_string();
            let number = shown(&given);
            self.fault(
                Fault::new(
                    Reason::NotACount,
                    (
                        format!(
                            "{number} in veld `{name}` is geen geheel getal van 0 tot en met een miljoen"
                        ),
                        format!("{number} in field `{name}` is not a whole number from 0 through a million"),
                    ),
                    (
                        "schrijf een geheel getal, en laat het veld weg als het niet bekend is",
                        "write a whole number, and leave the field out when it is not known",
                    ),
                )
                .on(name)
                .with_value(&given),
            );
        }
        count
    }

    pub(super) fn is_there(&self, name: &str) -> bool {
        self.fields.get(name).is_some()
    }
}

/// A day outside the period of the plan.
pub(super) fn outside(day: Day, period: Period) -> Fault {
    Fault::new(
        Reason::OutsidePeriod,
        (
            format!("de dag `{day}` ligt buiten de periode van het plan"),
            format!("the day `{day}` lies outside the period of the plan"),
        ),
        (
            format!("het plan loopt van {} tot en met {}", period.from, period.through),
            format!("the plan runs from {} through {}", period.from, period.through),
        ),
    )
    .on("date")
    .with_value(&day.to_string())
}
