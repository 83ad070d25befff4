//! Judges the fields of a record with care: everything that is wrong with it, each with its reason.

use std::borrow::Cow;

use super::book::{Book, NONE, Names, role_number};
use super::fast::{MOST, NO_ROLE, Row, Who};
use super::fields::{Fields, Scalar};
use super::record::Moment;
use super::refused::{Fault, Reason};
use super::suggestion::did_you_mean;
use crate::plan::Role;
use crate::refusal::shown;
use crate::value::{Day, Number, check_pseudonym};
use crate::wording::{TraceKind, looks_like_person};

/// The fields of a participation or head count, in canonical order.
pub(super) const PARTICIPATION: &[&str] = &[
    "activity",
    "person",
    "date",
    "area",
    "targetGroup",
    "role",
    "minutes",
    "heads",
];

/// The fields of a measurement, in canonical order.
pub(super) const MEASUREMENT: &[&str] = &[
    "effect",
    "person",
    "moment",
    "date",
    "score",
    "items",
    "weights",
    "instrument",
    "version",
];

/// A measurement whose every part is sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading<'a> {
    pub(super) person: &'a str,
    pub(super) effect: u32,
    pub(super) moment: Moment,
    pub(super) day: u16,
    pub(super) scores: super::gauge::Scores,
}

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

    fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    /// The text of a field; a fault when it holds something else.
    fn text(&mut self, name: &'static str) -> Option<&'a str> {
        let fields = self.fields;
        if let Scalar::Text(text) = fields.get(name)? {
            return Some(text);
        }
        self.wrong_kind(name, ("een tekst", "a text"));
        None
    }

    fn wrong_kind(&mut self, name: &'static str, expected: (&str, &str)) {
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
    fn required(&mut self, name: &'static str) -> Option<&'a str> {
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
    fn id<T: ?Sized>(
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

    fn activity(&mut self) -> Option<u32> {
        let book = self.book;
        let text = self.required("activity");
        self.id(
            text,
            &book.activities,
            Reason::UnknownActivity,
            ("activiteit", "activity"),
        )
    }

    fn area(&mut self) -> u32 {
        let book = self.book;
        let text = self.text("area");
        self.id(text, &book.areas, Reason::UnknownArea, ("gebied", "area"))
            .unwrap_or(NONE)
    }

    fn date(&mut self) -> Option<u16> {
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
    fn person(&mut self) -> Option<&'a str> {
        let text = self.text("person")?;
        let fault = pseudonym_fault(text);
        let sound = fault.is_none();
        self.faults.extend(fault);
        sound.then_some(text)
    }

    fn count(&mut self, name: &'static str) -> Option<u32> {
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

    fn is_there(&self, name: &str) -> bool {
        self.fields.get(name).is_some()
    }

    fn role(&mut self) -> u8 {
        let Some(text) = self.text("role") else {
            return NO_ROLE;
        };
        role_number(text.as_bytes()).unwrap_or_else(|| {
            self.fault(Fault::new(
                Reason::UnknownRole,
                (
                    format!("rol {} bestaat niet", shown(text)),
                    format!("no role {}", shown(text)),
                ),
                did_you_mean(text, Role::ALL.map(Role::as_str)),
            ));
            NO_ROLE
        })
    }

    /// The participation or head count, when nothing is wrong with it.
    pub(super) fn participation(mut self) -> Result<Row<'a>, Vec<Fault>> {
        let book = self.book;
        let activity = self.activity();
        let day = self.date();
        let area = self.area();
        let group = self.text("targetGroup");
        let group = self.id(
            group,
            &book.target_groups,
            Reason::UnknownTargetGroup,
            ("doelgroep", "target group"),
        );
        let role = self.role();
        let minutes = self.count("minutes");
        let who = self.who();
        match (activity, day, who) {
            (Some(activity), Some(day), Some(who)) if self.faults.is_empty() => Ok(Row {
                activity,
                area,
                group: group.unwrap_or(NONE),
                role,
                day,
                minutes,
                who,
            }),
            _ => Err(self.faults),
        }
    }

    fn who(&mut self) -> Option<Who<'a>> {
        match (self.is_there("person"), self.is_there("heads")) {
            (true, true) => {
                self.fault(Fault::new(
                    Reason::PersonAndHeads,
                    (
                        "een persoon en een telling staan in één record",
                        "a person and heads stand in one record",
                    ),
                    (
                        "schrijf een deelname per persoon, of een telling zonder personen",
                        "write a participation per person, or heads without persons",
                    ),
                ));
                None
            }
            (false, false) => {
                self.fault(Fault::new(
                    Reason::NeitherPersonNorHeads,
                    (
                        "er staat geen persoon en geen telling",
                        "neither a person nor heads are given",
                    ),
                    (
                        "geef `person` met een pseudoniem, of `heads` met een aantal",
                        "give `person` with a pseudonym, or `heads` with a number",
                    ),
                ));
                None
            }
            (true, false) => self.person().map(|person| Who::Person(person.as_bytes())),
            (false, true) => {
                for name in ["targetGroup", "role", "minutes"] {
                    if self.is_there(name) {
                        self.fault(Fault::new(
                            Reason::NotForHeads,
                            (
                                format!("een telling kan geen veld `{name}` hebben"),
                                format!("a head count cannot have the field `{name}`"),
                            ),
                            (
                                "van een anonieme telling is alleen het gebied bekend",
                                "of anonymous heads only the area is known",
                            ),
                        ));
                    }
                }
                self.count("heads").map(Who::Heads)
            }
        }
    }

    /// The measurement, when nothing is wrong with it.
    pub(super) fn measurement(mut self) -> Result<Reading<'a>, Vec<Fault>> {
        let book = self.book;
        let effect = self.required("effect");
        let effect = self.id(effect, &book.effects, Reason::UnknownEffect, ("effect", "effect"));
        let person = if self.is_there("person") {
            self.person()
        } else {
            self.required("person")
        };
        let moment = self.required("moment").and_then(|text| {
            let moment = Moment::from_code(text);
            if moment.is_none() {
                self.fault(Fault::new(
                    Reason::UnknownMoment,
                    (
                        format!("meetmoment {} bestaat niet", shown(text)),
                        format!("no moment {}", shown(text)),
                    ),
                    did_you_mean(text, Moment::ALL.map(Moment::as_str)),
                ));
            }
            moment
        });
        let day = self.date();
        let scores = self.scores(effect);
        match (person, effect, moment, day, scores) {
            (Some(person), Some(effect), Some(moment), Some(day), Some(scores)) if self.faults.is_empty() => {
                Ok(Reading {
                    person,
                    effect,
                    moment,
                    day,
                    scores,
                })
            }
            _ => Err(self.faults),
        }
    }

    fn scores(&mut self, effect: Option<u32>) -> Option<super::gauge::Scores> {
        let instrument = self.text("instrument");
        let version = self.text("version");
        let (score, items) = (self.fields.get("score"), self.fields.get("items"));
        if items.is_none() && self.is_there("weights") {
            self.fault(weights_without_goals());
        }
        match (score, items) {
            (Some(_), Some(_)) => self.fault(Fault::new(
                Reason::ScoreAndItems,
                (
                    "een score en losse items staan in één record",
                    "a score and items stand in one record",
                ),
                ("geef een van beide", "give one of the two"),
            )),
            (None, None) => self.fault(Fault::new(
                Reason::NeitherScoreNorItems,
                (
                    "er staat geen score en er staan geen items",
                    "neither a score nor items are given",
                ),
                (
                    "laat een meting zonder score weg: ontbreken is geen nul",
                    "leave a measurement without a score out: missing is not nought",
                ),
            )),
            _ => {}
        }
        let book = self.book;
        let effect_book = book.per_effect.get(effect? as usize)?;
        let Some(gauge) = &effect_book.gauge else {
            self.fault(Fault::new(
                Reason::NoInstrument,
                (
                    "het plan meet dit effect niet met een instrument",
                    "the plan does not measure this effect with an instrument",
                ),
                (
                    "noem in het plan bij het effect het instrument en de versie",
                    "name the instrument and its version with the effect in the plan",
                ),
            ));
            return None;
        };
        for (given, planned) in [(instrument, &gauge.id), (version, &gauge.version)] {
            if let Some(given) = given
                && given != planned
            {
                self.fault(Fault::new(
                    Reason::UnlikeInstrument,
                    (
                        format!("gemeten met {}, het plan noemt `{planned}`", shown(given)),
                        format!("measured with {}, the plan says `{planned}`", shown(given)),
                    ),
                    (
                        "scores van ongelijke instrumenten of versies worden nooit vergeleken",
                        "scores of unlike instruments or versions are never compared",
                    ),
                ));
            }
        }
        match (score, items) {
            (Some(Scalar::Number(score)), None) => match gauge.score(*score) {
                Ok(scores) => return Some(scores),
                Err(refusal) => self.fault(Fault::from_refusal(Reason::BadScore, &refusal)),
            },
            (Some(_), None) => self.wrong_kind("score", ("een getal", "a number")),
            (None, Some(Scalar::Items(items))) => {
                let items = self.answers("items", items)?;
                let weights = match self.fields.get("weights") {
                    None => Vec::new(),
                    Some(Scalar::Items(weights)) => self.answers("weights", weights)?,
                    Some(_) => {
                        self.wrong_kind("weights", ("een object van gewichten", "an object of weights"));
                        return None;
                    }
                };
                match gauge.items(&items, &weights) {
                    Ok(scores) => return Some(scores),
                    Err(refusal) => self.fault(Fault::from_refusal(Reason::BadItems, &refusal)),
                }
            }
            (None, Some(_)) => {
                self.wrong_kind("items", ("een object van antwoorden", "an object of answers"));
            }
            _ => {}
        }
        None
    }

    fn answers(
        &mut self,
        field: &'static str,
        items: &'a [(Cow<'a, str>, Scalar<'a>)],
    ) -> Option<Vec<(&'a str, Option<Number>)>> {
        let mut answers = Vec::with_capacity(items.len());
        for (item, answer) in items {
            match answer {
                Scalar::Null => answers.push((&**item, None)),
                Scalar::Number(number) => answers.push((&**item, Some(*number))),
                _ => {
                    self.wrong_kind(field, ("een object met getallen", "an object of numbers"));
                    return None;
                }
            }
        }
        Some(answers)
    }
}

fn weights_without_goals() -> Fault {
    Fault::new(
        Reason::BadItems,
        (
            "er staan gewichten zonder doelen",
            "there are weights without goals",
        ),
        (
            "geef `items` met een score per doel, of laat `weights` weg",
            "give `items` with a score per goal, or leave `weights` out",
        ),
    )
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
