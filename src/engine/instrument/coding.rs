//! How answers and scores are written in records, where a questionnaire codes them in another way than they are scored.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::ScaledScore;
use crate::value::{Entries, Number};

use super::description::Instrument;
use super::items::Scoring;
use super::loneliness;

/// The highest raw sum of the five items of WHO-5, and what a raw sum is multiplied by.
const HIGHEST_RAW: i64 = 25;
const RAW: i64 = 4;
/// Answers are known by these words as they are scored: 1 = no, 2 = more or less, 3 = yes.
const LONELINESS_WORDS: [(&str, u8); 10] = [
    ("nee!", 1),
    ("nee", 1),
    ("min of meer", 2),
    ("min-of-meer", 2),
    ("ja", 3),
    ("ja!", 3),
    ("no!", 1),
    ("no", 1),
    ("more or less", 2),
    ("yes", 3),
];

/// How answers are written in the records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "codering")]
pub struct AnswerCoding {
    /// What the numbers mean.
    #[serde(default)]
    pub coding: Coding,
    /// Answers in words, each with the number of the answer as it is scored.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub words: Entries<String, u8>,
    /// The source of the reading of a form with five answers; needed for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// What the numbers of answers or scores mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Coding {
    /// As they are scored: for the loneliness scales 1 = no, 2 = more or less, 3 = yes; for WHO-5 answers 0 through 5
    /// and scores 0 through 100.
    #[default]
    AsScored,
    /// The loneliness scales in the order of the questionnaire: 1 = yes, 2 = more or less, 3 = no.
    #[serde(rename = "yes-is-1")]
    YesIsOne,
    /// The loneliness scales with five answers: 1 = yes!, 2 = yes, 3 = more or less, 4 = no, 5 = no!; the outer two
    /// count as yes and no. The plan names the source of that reading.
    #[serde(rename = "five-answers-yes-is-1")]
    FiveYesIsOne,
    /// The loneliness scales with five answers: 1 = no!, 2 = no, 3 = more or less, 4 = yes, 5 = yes!; the outer two
    /// count as no and yes. The plan names the source of that reading.
    #[serde(rename = "five-answers-no-is-1")]
    FiveNoIsOne,
    /// WHO-5 scores as the raw sum of the answers, 0 through 25; they are multiplied by four.
    RawSum,
}

impl AnswerCoding {
    /// Answers of this coding.
    pub fn new(coding: Coding) -> Self {
        Self {
            coding,
            words: Entries::new(),
            source: None,
        }
    }
}

impl Coding {
    /// The answer as it is scored; nothing when there is no such answer.
    fn answer(self, given: u8) -> Option<u8> {
        match (self, given) {
            (Self::YesIsOne, 1..=3) => Some(4 - given),
            (Self::FiveYesIsOne, 1 | 2) | (Self::FiveNoIsOne, 4 | 5) => Some(3),
            (Self::FiveYesIsOne | Self::FiveNoIsOne, 3) => Some(2),
            (Self::FiveYesIsOne, 4 | 5) | (Self::FiveNoIsOne, 1 | 2) => Some(1),
            (Self::AsScored | Self::RawSum, given) => Some(given),
            _ => None,
        }
    }

    fn highest(self) -> u8 {
        match self {
            Self::FiveYesIsOne | Self::FiveNoIsOne => 5,
            _ => 3,
        }
    }
}

/// What shows that answers or scores are coded in another way than declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OtherCoding {
    /// An answer 4 or 5 where there are three.
    FiveAnswers,
    /// A whole number through 25 that is no multiple of four.
    RawSum,
}

impl OtherCoding {
    /// What to do about it.
    pub(crate) fn help(self) -> (&'static str, &'static str) {
        match self {
            Self::FiveAnswers => (
                "lijkt dit het formulier met vijf antwoorden? leg dat in het plan bij de meting vast met `answers`, met de bron",
                "does this look like the form with five answers? declare it with `answers` at the measurement in the plan, with its source",
            ),
            Self::RawSum => (
                "lijken dit ruwe sommen van 0 tot en met 25? leg dat in het plan bij de meting vast: `\"answers\": {\"coding\": \"raw-sum\"}`",
                "do these look like raw sums of 0 through 25? declare it at the measurement in the plan: `\"answers\": {\"coding\": \"raw-sum\"}`",
            ),
        }
    }
}

impl Instrument {
    /// Declares how answers are written in the records.
    ///
    /// # Errors
    /// A coding that the instrument does not have, five answers without a source, or a word for an answer that does
    /// not exist.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::{AnswerCoding, Coding, Instrument};
    ///
    /// let well_being = Instrument::built_in("who-5", "1998")?.with_answers(&AnswerCoding::new(Coding::RawSum))?;
    /// assert_eq!(well_being.accepts(13.0)?.scaled(), 52);
    /// assert!(Instrument::built_in("who-5", "1998")?.with_answers(&AnswerCoding::new(Coding::YesIsOne)).is_err());
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn with_answers(mut self, answers: &AnswerCoding) -> Result<Self, InvalidValue> {
        let lonely = self.is_loneliness();
        let fits = match answers.coding {
            Coding::AsScored => true,
            Coding::RawSum => self.scoring() == Some(Scoring::WellbeingFive),
            Coding::YesIsOne | Coding::FiveYesIsOne | Coding::FiveNoIsOne => lonely,
        };
        let given = shown(self.id());
        if !fits {
            return Err(InvalidValue::new(
                Words::new(
                    format!("{given} kent deze codering van antwoorden niet"),
                    format!("{given} does not have this coding of answers"),
                ),
                Words::new(
                    "laat `answers` weg, of leg het instrument onder een eigen id vast",
                    "leave `answers` out, or declare the instrument under an id of its own",
                ),
            ));
        }
        let five = answers.coding.highest() == 5;
        if five
            && answers
                .source
                .as_deref()
                .is_none_or(|source| source.trim().is_empty())
        {
            return Err(InvalidValue::new(
                Words::new(
                    "de bron van het formulier met vijf antwoorden ontbreekt",
                    "the source of the form with five answers is missing",
                ),
                Words::new(
                    "noem bij `answers` de bron waarin staat hoe vijf antwoorden worden gelezen",
                    "name under `answers` the source that says how five answers are read",
                ),
            ));
        }
        let range = if lonely { 1..=3 } else { 0..=5 };
        if let Some((word, _)) = answers.words.iter().find(|(_, answer)| !range.contains(*answer)) {
            let word = shown(word);
            let (low, high) = (range.start(), range.end());
            return Err(InvalidValue::new(
                Words::new(
                    format!("het woord {word} staat voor een antwoord dat niet bestaat"),
                    format!("the word {word} stands for an answer that does not exist"),
                ),
                Words::new(
                    format!("een antwoord loopt van {low} tot en met {high}"),
                    format!("an answer runs from {low} through {high}"),
                ),
            ));
        }
        self.coding = answers.coding;
        self.words = answers
            .words
            .iter()
            .map(|(word, answer)| (folded(word), *answer))
            .collect();
        Ok(self)
    }

    /// How answers are written in the records.
    pub fn coding(&self) -> Coding {
        self.coding
    }

    /// Reads the answer to an item as it is written in the records; gives it as it is scored.
    ///
    /// # Errors
    /// An answer that does not exist in the coding of the records.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::{AnswerCoding, Coding, Instrument};
    ///
    /// let scale = Instrument::built_in("dejong-gierveld-11", "1999")?;
    /// assert_eq!(scale.read_answer("3", 3)?, 3, "yes");
    /// let scale = scale.with_answers(&AnswerCoding::new(Coding::YesIsOne))?;
    /// assert_eq!(scale.read_answer("3", 3)?, 1, "no");
    /// assert_eq!(scale.read_answer("3", 4).unwrap_err().to_string(), "answer `4` to item `3` does not exist");
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn read_answer(&self, item: &str, given: u8) -> Result<u8, InvalidValue> {
        self.coding.answer(given).ok_or_else(|| {
            let (given, item, highest) = (shown(&given.to_string()), shown(item), self.coding.highest());
            InvalidValue::new(
                Words::new(
                    format!("antwoord {given} bij item {item} bestaat niet"),
                    format!("answer {given} to item {item} does not exist"),
                ),
                Words::new(
                    format!("een antwoord loopt van 1 tot en met {highest}"),
                    format!("an answer runs from 1 through {highest}"),
                ),
            )
        })
    }

    /// The answer that a word stands for, as it is scored: a word of the plan, or for the loneliness scales `ja`,
    /// `min of meer` and `nee`.
    pub fn answer_in_words(&self, word: &str) -> Option<u8> {
        let word = folded(word);
        let known = LONELINESS_WORDS.iter().filter(|_| self.is_loneliness());
        self.words.get(&word).copied().or_else(|| {
            known
                .into_iter()
                .find(|(known, _)| *known == word)
                .map(|(_, answer)| *answer)
        })
    }

    /// What shows that an answer is coded in another way than declared.
    pub(crate) fn other_answers(&self, given: Number) -> Option<OtherCoding> {
        let three = self.is_loneliness() && self.coding.highest() == 3;
        let beyond = given.whole().is_some_and(|whole| whole == 4 || whole == 5);
        (three && beyond).then_some(OtherCoding::FiveAnswers)
    }

    /// What shows that a score is coded in another way than declared.
    pub(crate) fn other_scores(&self, given: Number) -> Option<OtherCoding> {
        let percentages = self.scoring() == Some(Scoring::WellbeingFive) && self.coding != Coding::RawSum;
        let whole = given.whole().and_then(|whole| i64::try_from(whole).ok())?;
        (percentages && (0..=HIGHEST_RAW).contains(&whole) && whole % RAW != 0).then_some(OtherCoding::RawSum)
    }

    /// Whether a score is beyond every raw sum.
    pub(crate) fn is_beyond_raw(&self, score: i64) -> bool {
        self.scoring() == Some(Scoring::WellbeingFive) && score > HIGHEST_RAW
    }

    /// Whether answers to the items of the two sides of the loneliness scale agree, which the opposite wording of the
    /// sides makes unlikely; nothing when they lean neither way. Answers as they are scored.
    pub(crate) fn sides_agree(&self, answers: &super::Answers) -> Option<bool> {
        self.is_loneliness()
            .then(|| loneliness::sides_agree(answers))
            .flatten()
    }

    /// Whether it is one of the scales of which the questionnaire and the scoring number answers the other way round.
    pub(crate) fn is_loneliness(&self) -> bool {
        matches!(
            self.scoring(),
            Some(Scoring::LonelinessEleven | Scoring::LonelinessSix)
        )
    }

    /// A score as it is written in the records, on the scale of the instrument.
    pub(super) fn decoded(&self, score: f64) -> Result<Option<ScaledScore>, InvalidValue> {
        if self.coding != Coding::RawSum {
            return Ok(None);
        }
        #[expect(clippy::cast_precision_loss, reason = "twenty-five")]
        let highest = HIGHEST_RAW as f64;
        if score.fract() == 0.0 && (0.0..=highest).contains(&score) {
            #[expect(clippy::cast_possible_truncation, reason = "a whole number through 25")]
            return ScaledScore::new(score as i64 * RAW).map(Some);
        }
        let (given, of) = (shown(&score.to_string()), shown(self.id()));
        Err(InvalidValue::new(
            Words::new(
                format!("{given} is geen ruwe som van {of}"),
                format!("{given} is not a raw sum of {of}"),
            ),
            Words::new(
                "het plan zegt dat het ruwe sommen zijn: gehele getallen van 0 tot en met 25",
                "the plan says that they are raw sums: whole numbers from 0 through 25",
            ),
        ))
    }
}

fn folded(word: &str) -> String {
    word.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lonely(coding: Coding) -> Result<Instrument, InvalidValue> {
        let mut answers = AnswerCoding::new(coding);
        if coding.highest() == 5 {
            answers.source = Some("Handleiding van de eenzaamheidsschaal".to_owned());
        }
        Instrument::built_in("dejong-gierveld-6", "2006")?.with_answers(&answers)
    }

    #[test]
    fn each_coding_gives_the_answers_as_they_are_scored() {
        for (coding, given, scored) in [
            (Coding::AsScored, &[1, 2, 3][..], &[1, 2, 3][..]),
            (Coding::YesIsOne, &[1, 2, 3], &[3, 2, 1]),
            (Coding::FiveYesIsOne, &[1, 2, 3, 4, 5], &[3, 3, 2, 1, 1]),
            (Coding::FiveNoIsOne, &[1, 2, 3, 4, 5], &[1, 1, 2, 3, 3]),
        ] {
            let scale = lonely(coding).unwrap();
            let read: Vec<u8> = given
                .iter()
                .map(|one| scale.read_answer("3", *one).unwrap())
                .collect();
            assert_eq!(read, scored, "{coding:?}");
        }
        assert!(lonely(Coding::FiveYesIsOne).unwrap().read_answer("3", 6).is_err());
    }

    #[test]
    fn five_answers_need_a_source_and_words_an_answer_that_exists() {
        let scale = || Instrument::built_in("dejong-gierveld-6", "2006").unwrap();
        let refusal = scale()
            .with_answers(&AnswerCoding::new(Coding::FiveNoIsOne))
            .unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "the source of the form with five answers is missing"
        );
        let mut answers = AnswerCoding::new(Coding::AsScored);
        answers.words.insert("soms".to_owned(), 2);
        let with_words = scale().with_answers(&answers).unwrap();
        assert_eq!(with_words.answer_in_words(" Soms"), Some(2));
        assert_eq!(with_words.answer_in_words("Min of meer"), Some(2));
        assert_eq!(with_words.answer_in_words("misschien"), None);
        answers.words.insert("altijd".to_owned(), 5);
        assert!(scale().with_answers(&answers).is_err());
    }

    #[test]
    fn raw_sums_are_multiplied_and_seen_where_they_are_not_declared() {
        let plain = Instrument::built_in("who-5", "1998").unwrap();
        assert_eq!(
            plain.other_scores(Number::Unsigned(15)),
            Some(OtherCoding::RawSum)
        );
        assert_eq!(plain.other_scores(Number::Unsigned(16)), None);
        assert_eq!(plain.other_scores(Number::Unsigned(50)), None);
        let raw = plain.with_answers(&AnswerCoding::new(Coding::RawSum)).unwrap();
        assert_eq!(raw.accepts(25.0).unwrap().scaled(), 100);
        assert_eq!(
            raw.accepts(26.0).unwrap_err().to_string(),
            "`26` is not a raw sum of `who-5`"
        );
        assert_eq!(raw.other_scores(Number::Unsigned(15)), None);
    }
}
