//! Judges the fields of a measurement.

use std::borrow::Cow;

use super::fields::Scalar;
use super::judge::{Judge, outside};
use super::record::Moment;
use super::refused::{Fault, Reason};
use super::score_reader::{Given, ScoreReader, Scores};
use super::suggestion::did_you_mean;
use crate::instrument::OtherCoding;
use crate::invalid_value::{InvalidValue, shown};
use crate::value::Number;

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
    /// Days from the first day of the period; negative for a baseline from before it.
    pub(super) day: i32,
    pub(super) scores: Scores,
    /// Whether the scores come from answers to items.
    pub(super) by_items: bool,
    /// Whether answers agree where the wording of the items makes that unlikely.
    pub(super) sides_agree: Option<bool>,
}

impl<'a> Judge<'a> {
    /// The measurement, when nothing is wrong with it.
    pub(super) fn measurement(mut self) -> Result<Reading<'a>, Vec<Fault>> {
        let codebook = self.codebook;
        let by_items = self.is_there("items");
        let effect = self.required("effect");
        let effect = self.id(
            "effect",
            effect,
            &codebook.effects,
            Reason::UnknownEffect,
            ("effect", "effect"),
        );
        let person = if self.is_there("person") {
            self.person()
        } else {
            self.required("person")
        };
        let moment = self.required("moment").and_then(|text| {
            let moment = Moment::from_code(text);
            if moment.is_none() {
                self.fault(
                    Fault::new(
                        Reason::UnknownMoment,
                        (
                            format!("meetmoment {} bestaat niet", shown(text)),
                            format!("no moment {}", shown(text)),
                        ),
                        did_you_mean(text, Moment::ALL.map(Moment::as_str)),
                    )
                    .on("moment")
                    .with_value(text),
                );
            }
            moment
        });
        let day = self.measured_on(moment);
        let scores = self.scores(effect);
        match (person, effect, moment, day, scores) {
            (Some(person), Some(effect), Some(moment), Some(day), Some(scores)) if self.faults.is_empty() => {
                Ok(Reading {
                    person,
                    effect,
                    moment,
                    day,
                    scores,
                    by_items,
                    sides_agree: self.sides_agree,
                })
            }
            _ => Err(self.into_faults()),
        }
    }

    /// The day of the measurement. A baseline may lie before the period: whether it counts is decided once all
    /// measurements of the person are known.
    fn measured_on(&mut self, moment: Option<Moment>) -> Option<i32> {
        let day = self.day()?;
        let calendar = &self.codebook.calendar;
        let from = i32::try_from(day.days_since(calendar.period.from)).ok()?;
        if calendar.number(day).is_some() || from < 0 && moment == Some(Moment::Before) {
            return Some(from);
        }
        let fault = outside(day, calendar.period);
        self.fault(fault);
        None
    }

    fn scores(&mut self, effect: Option<u32>) -> Option<Scores> {
        let instrument = self.text("instrument");
        let version = self.text("version");
        let (score, items) = (self.fields.get("score"), self.fields.get("items"));
        if items.is_none() && self.is_there("weights") {
            self.fault(weights_without_goals());
        }
        if score.is_some() == items.is_some() {
            self.fault(one_of_both(score.is_some()));
        }
        let codebook = self.codebook;
        let effect_book = codebook.per_effect.get(effect? as usize)?;
        let Some(score_reader) = &effect_book.score_reader else {
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
        for (name, given, planned) in [
            ("instrument", instrument, &score_reader.id),
            ("version", version, &score_reader.version),
        ] {
            if let Some(given) = given
                && given != planned
            {
                self.fault(
                    Fault::new(
                        Reason::UnlikeInstrument,
                        (
                            format!("gemeten met {}, het plan noemt `{planned}`", shown(given)),
                            format!("measured with {}, the plan says `{planned}`", shown(given)),
                        ),
                        (
                            "scores van ongelijke instrumenten of versies worden nooit vergeleken",
                            "scores of unlike instruments or versions are never compared",
                        ),
                    )
                    .on(name)
                    .with_value(given),
                );
            }
        }
        match (score, items) {
            (Some(Scalar::Number(score)), None) => match score_reader.score(*score) {
                Ok(scores) => return Some(scores),
                Err(refusal) => {
                    let other = score_reader
                        .instrument
                        .as_ref()
                        .and_then(|one| one.other_scores(*score));
                    let fault = coded(Reason::BadScore, &refusal, other);
                    self.fault(fault.on("score").with_value(&score.to_string()));
                }
            },
            (Some(Scalar::Refused), None) | (None, Some(Scalar::Refused)) => {}
            (Some(_), None) => self.wrong_kind("score", ("een getal", "a number")),
            (None, Some(Scalar::Items(items))) => {
                let items = self.item_answers(score_reader, items)?;
                let weights = match self.fields.get("weights") {
                    None => Vec::new(),
                    Some(Scalar::Items(weights)) => self.answers("weights", weights)?,
                    Some(_) => {
                        self.wrong_kind("weights", ("een object van gewichten", "an object of weights"));
                        return None;
                    }
                };
                match score_reader.items(&items, &weights) {
                    Ok(scores) => {
                        self.sides_agree = score_reader.sides_agree(&items);
                        return Some(scores);
                    }
                    Err(refusal) => {
                        self.fault(Fault::from_refusal(Reason::BadItems, &refusal).on("items"));
                    }
                }
            }
            (None, Some(_)) => {
                self.wrong_kind("items", ("een object van antwoorden", "an object of answers"));
            }
            _ => {}
        }
        None
    }

    /// The answers as they are scored. Every answer that does not exist is told, with its item.
    fn item_answers(
        &mut self,
        score_reader: &ScoreReader,
        items: &'a [(Cow<'a, str>, Scalar<'a>)],
    ) -> Option<Vec<(&'a str, Option<Number>)>> {
        let mut answers = Vec::with_capacity(items.len());
        let before = self.faults.len();
        for (item, answer) in items {
            let given = match answer {
                Scalar::Null => Given::Missing,
                Scalar::Number(number) => Given::Number(*number),
                Scalar::Text(word) => Given::Word(word),
                _ => {
                    self.wrong_kind(
                        "items",
                        (
                            "een object met getallen of woorden",
                            "an object of numbers or words",
                        ),
                    );
                    return None;
                }
            };
            let other = match (&score_reader.instrument, given) {
                (Some(instrument), Given::Number(number)) => instrument.other_answers(number),
                _ => None,
            };
            match score_reader.answer(item, &given) {
                Ok(_) if other.is_some() => self.fault(no_such_answer(item, given, other)),
                Ok(answer) => answers.push((&**item, answer)),
                Err(refusal) => {
                    self.fault(coded(Reason::BadItems, &refusal, other).on(format!("items.{item}")));
                }
            }
        }
        (self.faults.len() == before).then_some(answers)
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

/// A refusal, with what to do when the records seem to be coded in another way than the plan declares.
fn coded(reason: Reason, refusal: &InvalidValue, other: Option<OtherCoding>) -> Fault {
    let Some(other) = other else {
        return Fault::from_refusal(reason, refusal);
    };
    let message = refusal.message();
    Fault::new(
        Reason::UndeclaredCoding,
        (message.nl.clone(), message.en.clone()),
        other.help(),
    )
}

fn no_such_answer(item: &str, given: Given<'_>, other: Option<OtherCoding>) -> Fault {
    let given = match given {
        Given::Number(number) => number.to_string(),
        _ => String::new(),
    };
    let (shown_answer, shown_item) = (shown(&given), shown(item));
    let help = other.map_or(("", ""), OtherCoding::help);
    Fault::new(
        Reason::UndeclaredCoding,
        (
            format!("antwoord {shown_answer} bij item {shown_item} bestaat niet"),
            format!("answer {shown_answer} to item {shown_item} does not exist"),
        ),
        help,
    )
    .on(format!("items.{item}"))
    .with_value(&given)
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

/// Both a score and items, or neither.
fn one_of_both(both: bool) -> Fault {
    if both {
        return Fault::new(
            Reason::ScoreAndItems,
            (
                "een score en losse items staan in één record",
                "a score and items stand in one record",
            ),
            ("geef een van beide", "give one of the two"),
        );
    }
    Fault::new(
        Reason::NeitherScoreNorItems,
        (
            "er staat geen score en er staan geen items",
            "neither a score nor items are given",
        ),
        (
            "laat een meting zonder score weg: ontbreken is geen nul",
            "leave a measurement without a score out: missing is not zero",
        ),
    )
}
