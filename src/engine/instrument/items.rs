//! From answers per item to a score.

use std::collections::BTreeMap;

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::ScaledScore;

use super::description::{Category, Instrument};
use super::kinds::MissingRule;
use super::{loneliness, wellbeing};

/// Answers by item id; a missing answer is `None` or left out. Order and position never matter.
pub type Answers = BTreeMap<String, Option<u8>>;

/// What the answers of one person come to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemScore {
    /// The total; `None` when more answers are missing than the rule allows.
    pub total: Option<ScaledScore>,
    /// The subscales, if the instrument has them.
    pub subscales: Vec<Subscale>,
    /// The category of the total, by the instrument's manual.
    pub category: Option<Category>,
    /// The number of answers that are missing.
    pub missing: usize,
}

/// The score on one subscale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Subscale {
    /// The subscale's code, such as `emotional`.
    pub code: &'static str,
    /// The score; `None` when any of its answers is missing.
    pub score: Option<ScaledScore>,
}

/// Which instrument the items belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scoring {
    LonelinessSix,
    LonelinessEleven,
    WellbeingFive,
}

impl ItemScore {
    /// The score on the subscale with this code.
    pub fn subscale(&self, code: &str) -> Option<ScaledScore> {
        self.subscales
            .iter()
            .find(|subscale| subscale.code == code)
            .and_then(|subscale| subscale.score)
    }
}

impl Instrument {
    /// Scores the answers of one person by the instrument's own rule for missing answers. Answers are as they are
    /// scored; [`Instrument::read_answer`] makes them so, where records have another coding.
    ///
    /// # Errors
    /// An instrument without item scoring, an item that it does not have, or an answer that does not exist.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::{Answers, Instrument};
    ///
    /// let short_form = Instrument::built_in("dejong-gierveld-6", "2006")?;
    /// let given = [("3", 3), ("9", 1), ("10", 2), ("4", 2), ("7", 3)];
    /// let answers: Answers = given.map(|(item, answer)| (item.to_owned(), Some(answer))).into();
    /// let score = short_form.score_items(&answers)?;
    /// assert_eq!(score.total.map(|total| total.scaled()), Some(3));
    /// assert_eq!(score.subscale("emotional").map(|sum| sum.scaled()), Some(2));
    /// assert_eq!(score.subscale("social"), None, "item 8 is missing");
    /// assert_eq!(&*score.category.unwrap().code, "moderate");
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn score_items(&self, answers: &Answers) -> Result<ItemScore, InvalidValue> {
        let Some(scoring) = self.scoring() else {
            let given = shown(self.id());
            return Err(InvalidValue::new(
                Words::new(
                    format!("voor {given} is geen telling van losse antwoorden bekend"),
                    format!("no scoring of single answers is known for {given}"),
                ),
                Words::new("geef de totaalscore", "give the total score"),
            ));
        };
        let one_missing = self.missing_rule() == MissingRule::OneMissing;
        let score = match scoring {
            Scoring::LonelinessSix => loneliness::score_six(answers, one_missing),
            Scoring::LonelinessEleven => loneliness::score_eleven(answers, one_missing),
            Scoring::WellbeingFive => wellbeing::score_five(answers),
        }?;
        let category = score.total.and_then(|total| self.category(total)).cloned();
        Ok(ItemScore { category, ..score })
    }
}

/// Checks that every item exists and every answer lies between the lowest and highest.
pub(super) fn check(answers: &Answers, items: &[&str], lowest: u8, highest: u8) -> Result<(), InvalidValue> {
    for (item, answer) in answers {
        if !items.contains(&item.as_str()) {
            let (given, all) = (shown(item), items.join(", "));
            return Err(InvalidValue::new(
                Words::new(
                    format!("item {given} hoort niet bij dit instrument"),
                    format!("item {given} does not belong to this instrument"),
                ),
                Words::new(
                    format!("gebruik de nummers van de handleiding, ook bij een andere volgorde: {all}"),
                    format!("use the numbers of the manual, also in another order: {all}"),
                ),
            ));
        }
        if let Some(answer) = answer
            && !(lowest..=highest).contains(answer)
        {
            let (given, of) = (shown(&answer.to_string()), shown(item));
            return Err(InvalidValue::new(
                Words::new(
                    format!("antwoord {given} bij item {of} bestaat niet"),
                    format!("answer {given} to item {of} does not exist"),
                ),
                Words::new(
                    format!("een antwoord loopt van {lowest} tot en met {highest}"),
                    format!("an answer runs from {lowest} through {highest}"),
                ),
            ));
        }
    }
    Ok(())
}
