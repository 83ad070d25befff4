//! Judges the fields of a measurement.

use std::borrow::Cow;

use super::fields::Scalar;
use super::gauge::Scores;
use super::judge::Judge;
use super::record::Moment;
use super::refused::{Fault, Reason};
use super::suggestion::did_you_mean;
use crate::refusal::shown;
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
    pub(super) day: u16,
    pub(super) scores: Scores,
}

impl<'a> Judge<'a> {
    /// The measurement, when nothing is wrong with it.
    pub(super) fn measurement(mut self) -> Result<Reading<'a>, Vec<Fault>> {
        let book = self.book;
        let effect = self.required("effect");
        let effect = self.id(
            "effect",
            effect,
            &book.effects,
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

    fn scores(&mut self, effect: Option<u32>) -> Option<Scores> {
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
        for (name, given, planned) in [
            ("instrument", instrument, &gauge.id),
            ("version", version, &gauge.version),
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
            (Some(Scalar::Number(score)), None) => match gauge.score(*score) {
                Ok(scores) => return Some(scores),
                Err(refusal) => self.fault(
                    Fault::from_refusal(Reason::BadScore, &refusal)
                        .on("score")
                        .with_value(&score.to_string()),
                ),
            },
            (Some(Scalar::Refused), None) | (None, Some(Scalar::Refused)) => {}
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
