//! What the records of an effect, taken together, show of how their answers and scores are coded.

use super::codebook::Codebook;
use super::judge_measurement::Reading;
use super::refused::{Fault, Reason};
use super::score_reader::Scores;
use crate::finding::{Finding, Pointer, Severity};
use crate::instrument::OtherCoding;
use crate::language::Words;
use crate::plan::Effect;
use crate::value::Id;

/// From this share of records with an answer beyond three on, they are all of the form with five: one in so many.
const TENTH: u64 = 10;

/// Counts of records of one effect, by what they show of the coding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Codings {
    /// Records with answers that were taken.
    answered: u64,
    /// Records refused for an answer 4 or 5 where there are three.
    five: u64,
    /// Records refused for a score that can only be a raw sum.
    raw: u64,
    /// Records with a score beyond every raw sum.
    beyond: u64,
    /// Records of which the answers lean one way on both sides of the scale.
    agree: u64,
    /// Records of which they lean opposite ways.
    oppose: u64,
}

impl Codings {
    /// Notes a record that was taken.
    pub(super) fn note(&mut self, reading: &Reading<'_>, codebook: &Codebook) {
        self.answered += u64::from(reading.by_items);
        match reading.sides_agree {
            Some(true) => self.agree += 1,
            Some(false) => self.oppose += 1,
            None => {}
        }
        let instrument = codebook
            .per_effect
            .get(reading.effect as usize)
            .and_then(|effect| effect.score_reader.as_ref()?.instrument.as_ref());
        if let (false, Scores::One(score), Some(instrument)) = (reading.by_items, &reading.scores, instrument)
        {
            self.beyond += u64::from(instrument.is_beyond_raw(*score));
        }
    }

    /// Notes a record that was refused.
    pub(super) fn note_refused(&mut self, faults: &[Fault]) {
        let mut coded = faults
            .iter()
            .filter(|fault| fault.reason == Reason::UndeclaredCoding);
        if let Some(fault) = coded.next() {
            match fault.field.as_deref() {
                Some("score") => self.raw += 1,
                _ => self.five += 1,
            }
        }
    }

    /// The counts in one order: as they are written and read again.
    pub(super) fn counts(&self) -> [u64; 6] {
        [
            self.answered,
            self.five,
            self.raw,
            self.beyond,
            self.agree,
            self.oppose,
        ]
    }

    pub(super) fn counted([answered, five, raw, beyond, agree, oppose]: [u64; 6]) -> Self {
        Self {
            answered,
            five,
            raw,
            beyond,
            agree,
            oppose,
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.answered = self.answered.saturating_add(other.answered);
        self.five = self.five.saturating_add(other.five);
        self.raw = self.raw.saturating_add(other.raw);
        self.beyond = self.beyond.saturating_add(other.beyond);
        self.agree = self.agree.saturating_add(other.agree);
        self.oppose = self.oppose.saturating_add(other.oppose);
    }

    /// The coding that all records of this kind seem to have, other than declared.
    pub(super) fn other(&self, by_items: bool) -> Option<OtherCoding> {
        if by_items {
            let five =
                self.five > 0 && self.five.saturating_mul(TENTH) >= self.five.saturating_add(self.answered);
            return five.then_some(OtherCoding::FiveAnswers);
        }
        (self.raw > 0 && self.beyond == 0).then_some(OtherCoding::RawSum)
    }
}

/// Refuses a record that is sound alone, because the records around it are coded in another way.
pub(super) fn undeclared(other: OtherCoding) -> Fault {
    let (message, field) = match other {
        OtherCoding::FiveAnswers => (
            (
                "andere records van dit effect hebben vijf antwoorden, dus ook dit record is zo niet te lezen",
                "other records of this effect have five answers, so that this record cannot be read either",
            ),
            "items",
        ),
        OtherCoding::RawSum => (
            (
                "andere scores van dit effect lijken ruwe sommen, dus ook deze score is zo niet te lezen",
                "other scores of this effect look like raw sums, so that this score cannot be read either",
            ),
            "score",
        ),
    };
    Fault::new(Reason::UndeclaredCoding, message, other.help()).on(field)
}

/// What is remarkable about the coding of each effect.
pub(super) fn remarks(codebook: &Codebook, codings: &[Codings]) -> Vec<Finding> {
    let mut found = Vec::new();
    for ((id, coding), effect) in codebook.effects().iter().zip(codings).zip(&codebook.per_effect) {
        for by_items in [true, false] {
            if let Some(other) = coding.other(by_items) {
                found.push(looks_other(codebook, id, other));
            }
        }
        if coding.agree > coding.oppose {
            found.push(run_against(codebook, id));
        }
        let lonely = effect.score_reader.as_ref().is_some_and(|score_reader| {
            score_reader
                .instrument
                .as_ref()
                .is_some_and(crate::instrument::Instrument::is_loneliness)
        });
        if lonely && !effect.coding_declared && coding.answered > 0 && coding.other(true).is_none() {
            found.push(not_declared(codebook, id));
        }
    }
    found
}

fn finding(
    codebook: &Codebook,
    id: &Id<Effect>,
    code: &'static str,
    message: (&str, &str),
    help: (&str, &str),
) -> Finding {
    Finding::new(
        code,
        Severity::Warning,
        Pointer::root(),
        Words::new(
            format!("bij effect `{id}` {}", message.0),
            format!("for effect `{id}` {}", message.1),
        ),
        Words::new(help.0, help.1),
    )
    .with_fact("effect", id.as_str())
    .with_source(codebook.plan().as_str())
}

fn looks_other(codebook: &Codebook, id: &Id<Effect>, other: OtherCoding) -> Finding {
    let message = match other {
        OtherCoding::FiveAnswers => (
            "lijken de antwoorden van het formulier met vijf antwoorden te komen, en zijn ze niet geteld",
            "the answers seem to come from the form with five answers, and were not counted",
        ),
        OtherCoding::RawSum => (
            "lijken de scores ruwe sommen van 0 tot en met 25, en zijn ze niet geteld",
            "the scores look like raw sums of 0 through 25, and were not counted",
        ),
    };
    finding(codebook, id, "coding-other", message, other.help())
}

fn run_against(codebook: &Codebook, id: &Id<Effect>) -> Finding {
    finding(
        codebook,
        id,
        "items-run-against",
        (
            "geven de meeste mensen gelijke antwoorden op items die tegengesteld zijn verwoord",
            "most people give the same answers to items that are worded the other way round",
        ),
        (
            "zijn items van één kant al omgecodeerd? geef de antwoorden zoals zij op het formulier staan",
            "were the items of one side recoded already? give the answers as they stand on the form",
        ),
    )
}

fn not_declared(codebook: &Codebook, id: &Id<Effect>) -> Finding {
    finding(
        codebook,
        id,
        "coding-undeclared",
        (
            "is niet vastgelegd wat de nummers van antwoorden betekenen; gelezen is 1 = nee en 3 = ja",
            "it is not declared what the numbers of answers mean; 1 was read as no and 3 as yes",
        ),
        (
            "op het formulier staat ja voorop: leg in het plan bij de meting `answers` vast, met `as-scored` of `yes-is-1`; andersom gelezen keert de uitkomst om",
            "the form has yes first: declare `answers` at the measurement in the plan, as `as-scored` or `yes-is-1`; read the wrong way the outcome turns round",
        ),
    )
}
