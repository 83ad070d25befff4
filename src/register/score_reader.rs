//! How the scores of one effect are read: by the instrument that the plan names for it.

use super::goals;
use crate::instrument::{Answers, Instrument, ResultKind};
use crate::invalid_value::InvalidValue;
use crate::language::Words;
use crate::plan::{Effect, MeasurementPlan, Plan};
use crate::value::Number;

/// The instrument of an effect, ready to read scores.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ScoreReader {
    pub(super) id: String,
    pub(super) version: String,
    /// Absent when no such instrument is known: that is a finding of the plan, and every score is refused.
    pub(super) instrument: Option<Instrument>,
}

/// One score, or one for each part of the instrument, as whole numbers at the instrument's resolution.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scores {
    /// The score of an instrument without parts.
    One(i64),
    /// For each part of the instrument, in its own order, the score when there is one.
    PerPart(Box<[Option<i64>]>),
    /// A person's own goals, each with how far it was attained and its weight in millionths, by goal id.
    Goals(Box<[(Box<str>, i8, i64)]>),
}

impl Scores {
    /// The score of an instrument without parts.
    pub fn single(&self) -> Option<i64> {
        match self {
            Self::One(score) => Some(*score),
            Self::PerPart(_) | Self::Goals(_) => None,
        }
    }

    /// How far each of a person's own goals was attained, and its weight in millionths.
    pub fn goals(&self) -> impl Iterator<Item = (i8, i64)> + '_ {
        let goals = match self {
            Self::Goals(goals) => &goals[..],
            _ => &[],
        };
        goals.iter().map(|(_, score, weight)| (*score, *weight))
    }

    /// The score on a part of the instrument, counted from zero.
    pub fn on(&self, part: usize) -> Option<i64> {
        match self {
            Self::One(_) | Self::Goals(_) => None,
            Self::PerPart(scores) => scores.get(part).copied().flatten(),
        }
    }
}

impl ScoreReader {
    /// The reader of the scores of an effect that is measured with an instrument.
    pub(super) fn of(effect: &Effect, plan: &Plan) -> Option<Self> {
        let Some(MeasurementPlan::Instrument(measurement)) = &effect.measurement else {
            return None;
        };
        let (id, version) = (measurement.id.as_str(), measurement.version.as_str());
        Some(Self {
            id: id.to_owned(),
            version: version.to_owned(),
            instrument: plan.instrument(measurement).ok(),
        })
    }

    /// Reads a single score.
    pub(super) fn score(&self, score: Number) -> Result<Scores, InvalidValue> {
        let instrument = self.instrument()?;
        if !instrument.parts().is_empty() || instrument.kind() == ResultKind::Goals {
            return Err(InvalidValue::new(
                Words::new(
                    format!("`{}` geeft een score per onderdeel en geen totaal", self.id),
                    format!("`{}` gives a score per part and no total", self.id),
                ),
                Words::new(
                    "geef `items` met een score per onderdeel",
                    "give `items` with a score per part",
                ),
            ));
        }
        instrument
            .accepts(score.to_f64())
            .map(|score| Scores::One(score.scaled()))
    }

    /// The answer to an item as it is scored, or the score of a part as it is given.
    pub(super) fn answer(&self, item: &str, given: &Given<'_>) -> Result<Option<Number>, InvalidValue> {
        let instrument = self.instrument()?;
        let by_items = instrument.parts().is_empty() && instrument.kind() != ResultKind::Goals;
        match given {
            Given::Missing => Ok(None),
            Given::Word(word) => match instrument.answer_in_words(word) {
                Some(answer) => Ok(Some(Number::Unsigned(answer.into()))),
                None => Err(unknown_word(item, word)),
            },
            Given::Number(number) if by_items => {
                let whole = number.whole().and_then(|whole| u8::try_from(whole).ok());
                let whole = whole.ok_or_else(|| no_answer(item, *number))?;
                let read = instrument.read_answer(item, whole)?;
                Ok(Some(Number::Unsigned(read.into())))
            }
            Given::Number(number) => Ok(Some(*number)),
        }
    }

    /// Whether answers, as they are scored, agree where the wording of the items makes that unlikely.
    pub(super) fn sides_agree(&self, items: &[(&str, Option<Number>)]) -> Option<bool> {
        let answers = items.iter().map(|(item, answer)| {
            let whole = answer
                .and_then(Number::whole)
                .and_then(|whole| u8::try_from(whole).ok());
            ((*item).to_owned(), whole)
        });
        self.instrument.as_ref()?.sides_agree(&answers.collect())
    }

    /// Reads answers to items, scores of the parts of the instrument, or a person's own goals.
    pub(super) fn items(
        &self,
        items: &[(&str, Option<Number>)],
        weights: &[(&str, Option<Number>)],
    ) -> Result<Scores, InvalidValue> {
        let instrument = self.instrument()?;
        if let Some(twice) = twice(items).or_else(|| twice(weights)) {
            let shown = crate::invalid_value::shown(twice);
            return Err(InvalidValue::new(
                Words::new(
                    format!("item {shown} staat er twee keer"),
                    format!("item {shown} stands there twice"),
                ),
                Words::new("geef elk item één antwoord", "give each item one answer"),
            ));
        }
        if instrument.kind() == ResultKind::Goals {
            return goals::goals(items, weights);
        }
        if !weights.is_empty() {
            return Err(InvalidValue::new(
                Words::new(
                    format!("`{}` kent geen gewichten", self.id),
                    format!("`{}` knows no weights", self.id),
                ),
                Words::new("laat `weights` weg", "leave `weights` out"),
            ));
        }
        if instrument.parts().is_empty() {
            total(instrument, items)
        } else {
            parts(instrument, items)
        }
    }

    fn instrument(&self) -> Result<&Instrument, InvalidValue> {
        self.instrument.as_ref().ok_or_else(|| {
            InvalidValue::new(
                Words::new(
                    format!(
                        "instrument `{}` van versie `{}` is niet bekend",
                        self.id, self.version
                    ),
                    format!(
                        "instrument `{}` of version `{}` is not known",
                        self.id, self.version
                    ),
                ),
                Words::new(
                    "beschrijf het instrument in het plan",
                    "describe the instrument in the plan",
                ),
            )
        })
    }
}

/// What is given for an item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Given<'a> {
    Missing,
    Number(Number),
    Word(&'a str),
}

fn unknown_word(item: &str, word: &str) -> InvalidValue {
    let (item, word) = (
        crate::invalid_value::shown(item),
        crate::invalid_value::shown(word),
    );
    InvalidValue::new(
        Words::new(
            format!("antwoord {word} bij item {item} is geen getal, en het woord is niet bekend"),
            format!("answer {word} to item {item} is not a number, and the word is not known"),
        ),
        Words::new(
            "noem het woord in het plan bij de meting: `answers` met `words`",
            "name the word at the measurement in the plan: `answers` with `words`",
        ),
    )
}

fn no_answer(item: &str, given: Number) -> InvalidValue {
    let item = crate::invalid_value::shown(item);
    InvalidValue::new(
        Words::new(
            format!("antwoord `{given}` bij item {item} is geen geheel getal van 0 tot en met 255"),
            format!("answer `{given}` to item {item} is not a whole number from 0 through 255"),
        ),
        Words::new(
            "geef het nummer van het antwoord",
            "give the number of the answer",
        ),
    )
}

/// The first name that stands there twice.
fn twice<'a>(items: &[(&'a str, Option<Number>)]) -> Option<&'a str> {
    items.iter().enumerate().find_map(|(at, item)| {
        let earlier = items.get(..at)?;
        earlier.iter().any(|(name, _)| *name == item.0).then_some(item.0)
    })
}

fn total(instrument: &Instrument, items: &[(&str, Option<Number>)]) -> Result<Scores, InvalidValue> {
    let mut answers = Answers::new();
    for (item, answer) in items {
        let answer = match answer {
            None => None,
            Some(number) => Some(
                number
                    .whole()
                    .and_then(|whole| u8::try_from(whole).ok())
                    .ok_or_else(|| no_answer(item, *number))?,
            ),
        };
        answers.insert((*item).to_owned(), answer);
    }
    instrument
        .score_items(&answers)?
        .total
        .map(|total| Scores::One(total.scaled()))
        .ok_or_else(|| {
            InvalidValue::new(
                Words::new(
                    "er ontbreken meer antwoorden dan het instrument toelaat",
                    "more answers are missing than the instrument allows",
                ),
                Words::new(
                    "laat de meting weg: een ontbrekende score is geen nul",
                    "leave the measurement out: a missing score is not zero",
                ),
            )
        })
}

fn parts(instrument: &Instrument, items: &[(&str, Option<Number>)]) -> Result<Scores, InvalidValue> {
    let given = items
        .iter()
        .filter_map(|(part, score)| Some(((*part).to_owned(), (*score)?.to_f64())));
    let placed = instrument.score_parts(&given.collect())?;
    if placed.is_empty() {
        return Err(InvalidValue::new(
            Words::new("geen enkel onderdeel heeft een score", "no part has a score"),
            Words::new(
                "laat de meting weg: een ontbrekende score is geen nul",
                "leave the measurement out: a missing score is not zero",
            ),
        ));
    }
    let on = |code: &str| {
        placed
            .iter()
            .find(|(part, _)| *part.code == *code)
            .map(|(_, score)| score.scaled())
    };
    Ok(Scores::PerPart(
        instrument.parts().iter().map(|part| on(&part.code)).collect(),
    ))
}
