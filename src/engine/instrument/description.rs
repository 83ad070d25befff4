//! One instrument: what it is called, what it gives, and what may be done with it.

use std::collections::BTreeMap;

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::ScaledScore;

use super::coding::Coding;
use super::declared::CitedReliability;
use super::items::Scoring;
use super::kinds::{Direction, Measurand, MissingRule, Purpose, ResultKind};
use super::scale::Scale;

/// A measuring instrument in one version, built in or declared by a plan.
///
/// Two instruments are the same measure only when id and version are equal, see [`Instrument::same_measure`].
// INVARIANT: every category, threshold and minimal change lies at the resolution of the scale, and there is a scale
// unless the result is areas.
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "meetinstrument")]
pub struct Instrument {
    pub(super) id: Box<str>,
    pub(super) version: Box<str>,
    pub(super) name: Words,
    pub(super) kind: ResultKind,
    pub(super) scale: Option<Scale>,
    pub(super) better: Direction,
    pub(super) better_by_plan: bool,
    pub(super) purpose: Purpose,
    pub(super) measures: Option<Measurand>,
    pub(super) missing_rule: MissingRule,
    pub(super) parts: Vec<Part>,
    pub(super) levels: Vec<Words>,
    pub(super) categories: Vec<Category>,
    pub(super) minimal_change: Option<ScaledScore>,
    pub(super) threshold: Option<ScaledScore>,
    pub(super) reliability: Option<CitedReliability>,
    pub(super) source: Option<Words>,
    pub(super) scoring: Option<Scoring>,
    pub(super) declared: bool,
    pub(super) coding: Coding,
    /// Answers in words, in lower case, as they are scored.
    pub(super) words: BTreeMap<String, u8>,
}

/// A domain, dimension or area of an instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// The code by which records name it.
    pub code: Box<str>,
    /// Its name.
    pub name: Words,
}

/// A named range of scores.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Category {
    /// The code.
    pub code: Box<str>,
    /// The name.
    pub name: Words,
    /// The lowest score in it.
    pub from: ScaledScore,
    /// The highest score in it.
    pub through: ScaledScore,
}

impl Instrument {
    /// The id, such as `who-5`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The version, such as `1998`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The name for people.
    pub fn name(&self) -> &Words {
        &self.name
    }

    /// The form of a result.
    pub fn kind(&self) -> ResultKind {
        self.kind
    }

    /// The scores it can give, per part when it has parts; `None` for areas without a score.
    pub fn scale(&self) -> Option<&Scale> {
        self.scale.as_ref()
    }

    /// Which side is better.
    pub fn better(&self) -> Direction {
        self.better
    }

    /// What it is made for.
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// What it measures: known of every built-in instrument; of one that a plan declares only where the plan says it.
    pub fn measures(&self) -> Option<Measurand> {
        self.measures
    }

    /// What happens when answers are missing.
    pub fn missing_rule(&self) -> MissingRule {
        self.missing_rule
    }

    /// The domains, dimensions or areas; empty when there is one result.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The names of the levels from 1 up, of a ladder or of each domain.
    pub fn levels(&self) -> &[Words] {
        &self.levels
    }

    /// The named ranges of scores, lowest first.
    pub fn categories(&self) -> &[Category] {
        &self.categories
    }

    /// The smallest change that counts, in instrument points at the resolution of the scale.
    pub fn minimal_change(&self) -> Option<ScaledScore> {
        self.minimal_change
    }

    /// The score from which a person stands favourably, itself included, at the resolution of the scale.
    pub fn threshold(&self) -> Option<ScaledScore> {
        self.threshold
    }

    /// The cited reliability. No instrument has one built in.
    pub fn reliability(&self) -> Option<&CitedReliability> {
        self.reliability.as_ref()
    }

    /// The source that has to be named, and what is known of the licence.
    pub fn source(&self) -> Option<&Words> {
        self.source.as_ref()
    }

    /// Whether a plan declared it.
    pub fn declared(&self) -> bool {
        self.declared
    }

    /// Whether a difference between two results may be called a change: the purpose allows it, and it measures how
    /// people are or what they do.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::{DeclaredInstrument, DeclaredScale, Direction, Instrument, Measurand};
    ///
    /// let scale = DeclaredScale::new(0.0, 10.0, 1.0);
    /// let mut own = DeclaredInstrument::with_scale("eigen-vraag", "2025", Direction::Higher, scale);
    /// assert!(!Instrument::declare(&own)?.fit_for_proof(), "nobody said what it measures");
    /// own.measures = Some(Measurand::State);
    /// assert!(Instrument::declare(&own)?.fit_for_proof());
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn fit_for_proof(&self) -> bool {
        self.purpose.fit_for_proof() && self.measures.is_some_and(Measurand::may_show_change)
    }

    /// Whether results may be told as what people say of a change, also where they show none.
    pub fn tells_of_change(&self) -> bool {
        self.purpose.fit_for_proof() && self.measures.is_some_and(Measurand::tells_of_change)
    }

    /// Whether results of both may be compared and added: equal id and equal version.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::Instrument;
    ///
    /// let long_form = Instrument::built_in("dejong-gierveld-11", "1999")?;
    /// let short_form = Instrument::built_in("dejong-gierveld-6", "2006")?;
    /// assert!(!long_form.same_measure(&short_form));
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn same_measure(&self, other: &Self) -> bool {
        self.id == other.id && self.version == other.version
    }

    /// Puts a score, as the records have it, on the instrument's scale.
    ///
    /// # Errors
    /// An instrument without scores; a score outside the range, between the steps, or not finite.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::Instrument;
    ///
    /// let well_being = Instrument::built_in("who-5", "1998")?;
    /// assert_eq!(well_being.accepts(52.0)?.scaled(), 52);
    /// assert!(well_being.accepts(50.0).is_err(), "scores go up in fours");
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn accepts(&self, score: f64) -> Result<ScaledScore, InvalidValue> {
        if let Some(score) = self.decoded(score)? {
            return Ok(score);
        }
        if let Some(scale) = &self.scale {
            return scale.read(score, &self.id);
        }
        let given = shown(&self.id);
        Err(InvalidValue::new(
            Words::new(
                format!("{given} geeft geen score"),
                format!("{given} gives no score"),
            ),
            Words::new(
                "noem de gebieden die besproken zijn",
                "name the areas that were discussed",
            ),
        ))
    }

    /// The category a score falls in, if the instrument has one for it.
    pub fn category(&self, score: ScaledScore) -> Option<&Category> {
        self.categories
            .iter()
            .find(|category| (category.from..=category.through).contains(&score))
    }

    /// States which side is better, for an instrument that leaves this to the plan.
    ///
    /// # Errors
    /// An instrument whose direction is fixed.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::{Direction, Instrument};
    ///
    /// let ladder = Instrument::built_in("participatieladder", "vng")?;
    /// assert_eq!(ladder.better(), Direction::None);
    /// assert_eq!(ladder.with_better(Direction::Higher)?.better(), Direction::Higher);
    /// assert!(Instrument::built_in("who-5", "1998")?.with_better(Direction::Lower).is_err());
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn with_better(mut self, better: Direction) -> Result<Self, InvalidValue> {
        if !self.better_by_plan && better != self.better {
            let given = shown(&self.id);
            return Err(InvalidValue::new(
                Words::new(
                    format!("de richting van {given} ligt vast"),
                    format!("the direction of {given} is fixed"),
                ),
                Words::new("laat de richting weg", "leave the direction out"),
            ));
        }
        self.better = better;
        Ok(self)
    }

    /// Allows one missing answer in the eleven items, as the manual does for six; a report has to say so.
    ///
    /// # Errors
    /// Any other instrument.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::{Instrument, MissingRule};
    ///
    /// let scale = Instrument::built_in("dejong-gierveld-11", "1999")?.allowing_one_missing()?;
    /// assert_eq!(scale.missing_rule(), MissingRule::OneMissing);
    /// assert!(Instrument::built_in("who-5", "1998")?.allowing_one_missing().is_err());
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn allowing_one_missing(mut self) -> Result<Self, InvalidValue> {
        if !matches!(
            self.scoring,
            Some(Scoring::LonelinessEleven | Scoring::LonelinessSix)
        ) {
            let given = shown(&self.id);
            return Err(InvalidValue::new(
                Words::new(
                    format!("bij {given} mag geen antwoord ontbreken"),
                    format!("no answer may be missing in {given}"),
                ),
                Words::new(
                    "laat personen met ontbrekende antwoorden zonder score",
                    "leave persons with missing answers without a score",
                ),
            ));
        }
        self.missing_rule = MissingRule::OneMissing;
        Ok(self)
    }

    pub(super) fn scoring(&self) -> Option<Scoring> {
        self.scoring
    }
}
