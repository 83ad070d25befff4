//! Answers of respondents, counted per question: asked, answered, agreed.

use super::cell::{Cell, Rows};
use super::columns::Reader;
use super::document::{Field, Holds, TableMapping};
use super::known::{self, Opinion};
use super::number::Marks;
use super::reading::stated;
use super::rows::{self, Kind};
use crate::invalid_value::InvalidValue;
use crate::language::Words;
use crate::narrative::{Narrative, Subject, SurveyResult};
use crate::plan::Effect;
use crate::register::{Fault, Reason, Refused, Scalar, Source, Stream, TallyError, other_content};
use crate::value::{Day, Figure, Id, Responses};

/// What came of a survey in a table: a row per respondent, a column per question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
#[doc(alias = "enquête")]
pub struct SurveyReading {
    /// Each question, in the order of the columns.
    pub questions: Vec<QuestionCount>,
    /// The day that stands for the survey, as the mapping says.
    pub on: Option<Day>,
    /// How many respondents the table has.
    pub respondents: u64,
    /// How many rows were blank.
    pub blank: u64,
    /// How many rows the mapping leaves out.
    pub left_out: u64,
    /// How many answers there are of which is not known whether they agree; they are counted as no answer.
    pub refused: u64,
    /// The first hundred thousand of these answers.
    pub refusals: Vec<Refused>,
    /// How the table was read, in sentences.
    pub read_as: Vec<Words>,
}

/// The answers to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuestionCount {
    /// The id of the survey result that it becomes.
    pub id: Id<SurveyResult>,
    /// The effect that it is about, where the mapping says so.
    pub effect: Option<Id<Effect>>,
    /// The question, as it stands above the column.
    pub question: String,
    /// What it asks about, as the mapping says.
    pub about: Subject,
    /// How many people were asked.
    pub asked: u64,
    /// How many answered.
    pub answered: u64,
    /// How many agreed.
    pub agreed: u64,
}

impl SurveyReading {
    /// The counts as survey results, to be put in a narrative. `source` says who asked and where the answers are.
    ///
    /// ```
    /// # #[cfg(feature = "csv")] {
    /// use vernieuwend_verantwoorden::mapping::{Column, Field, Holds, SurveyReading, TableMapping};
    /// use vernieuwend_verantwoorden::value::{Figure, Id, Responses};
    ///
    /// let mut table = TableMapping::new(Id::new("enquete")?, Holds::Survey).without_column("Nr");
    /// let mut answers = Column::new("Ik ken meer mensen", Field::Answer);
    /// answers.question = Some("meer-mensen".to_owned());
    /// table.columns.push(answers);
    /// let rows = "Nr,Ik ken meer mensen\n1,Mee eens\n2,Oneens\n3,\n";
    /// let reading = SurveyReading::of_table("enquete.csv", &table, rows.as_bytes())?;
    /// let result = &reading.results("Enquête van december")[0];
    /// assert_eq!(result.asked, Figure::Known(Responses(3)));
    /// assert_eq!((result.answered, result.agreed), (Figure::Known(Responses(2)), Figure::Known(Responses(1))));
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn results(&self, source: &str) -> Vec<SurveyResult> {
        let of = |question: &QuestionCount| {
            let mut result = SurveyResult::new(question.id.clone(), question.question.clone());
            result.effect.clone_from(&question.effect);
            result.about = question.about;
            result.asked = Figure::Known(Responses(question.asked));
            result.answered = Figure::Known(Responses(question.answered));
            result.agreed = Figure::Known(Responses(question.agreed));
            result.on = self.on;
            result.source = Some(source.to_owned());
            result
        };
        self.questions.iter().map(of).collect()
    }

    /// Puts the results in a narrative. A result that is there under the same id keeps what it says beside the
    /// numbers (what it asks about, its source) and gets the numbers, unless it has others.
    ///
    /// # Errors
    /// When the narrative has other numbers for a question; then nothing is added.
    ///
    /// ```
    /// # #[cfg(feature = "csv")] {
    /// use vernieuwend_verantwoorden::mapping::{Column, Field, Holds, SurveyReading, TableMapping};
    /// use vernieuwend_verantwoorden::narrative::Narrative;
    /// use vernieuwend_verantwoorden::value::{Figure, Id, Period, Responses};
    ///
    /// let mut table = TableMapping::new(Id::new("enquete")?, Holds::Survey);
    /// let mut answers = Column::new("Ik ken meer mensen", Field::Answer);
    /// answers.question = Some("meer-mensen".to_owned());
    /// table.columns.push(answers);
    /// let reading = SurveyReading::of_table("e.csv", &table, "Ik ken meer mensen\nEens\nOneens\n".as_bytes())?;
    /// let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// let mut narrative = Narrative::new(Id::new("toelichting")?, year);
    /// reading.add_to(&mut narrative, "e.csv")?;
    /// assert_eq!(narrative.survey_results[0].agreed, Figure::Known(Responses(1)));
    /// narrative.survey_results[0].agreed = Figure::Known(Responses(2));
    /// let refusal = reading.add_to(&mut narrative, "e.csv").unwrap_err();
    /// assert_eq!(refusal.message().en, "the narrative has other numbers for survey result `meer-mensen` than the table");
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn add_to(&self, narrative: &mut Narrative, source: &str) -> Result<(), InvalidValue> {
        let results = self.results(source);
        let known = |id: &Id<SurveyResult>| narrative.survey_results.iter().position(|one| one.id == *id);
        let places: Vec<Option<usize>> = results.iter().map(|one| known(&one.id)).collect();
        for (result, place) in results.iter().zip(&places) {
            let held = place.and_then(|place| narrative.survey_results.get(place));
            if held.is_some_and(|held| disagree(held, result)) {
                return Err(other_numbers(&result.id));
            }
        }
        for (result, place) in results.into_iter().zip(places) {
            let Some(held) = place.and_then(|place| narrative.survey_results.get_mut(place)) else {
                narrative.survey_results.push(result);
                continue;
            };
            (held.asked, held.answered, held.agreed) = (result.asked, result.answered, result.agreed);
            held.on = held.on.or(result.on);
            held.source = held.source.take().or(result.source);
            held.effect = held.effect.take().or(result.effect);
        }
        Ok(())
    }
}

/// Whether a number is known in both and not the same.
fn disagree(held: &SurveyResult, counted: &SurveyResult) -> bool {
    [
        (held.asked, counted.asked),
        (held.answered, counted.answered),
        (held.agreed, counted.agreed),
    ]
    .into_iter()
    .any(|(held, counted)| held.known().is_some() && held != counted)
}

fn other_numbers(id: &Id<SurveyResult>) -> InvalidValue {
    InvalidValue::new(
        Words::new(
            format!("de toelichting heeft andere aantallen bij enquêteresultaat `{id}` dan de tabel"),
            format!("the narrative has other numbers for survey result `{id}` than the table"),
        ),
        Words::new(
            "laat de aantallen weg uit de toelichting, of geef de enquête een ander id bij `question`",
            "leave the numbers out of the narrative, or give the question another id under `question`",
        ),
    )
}

/// Reads and counts.
pub(super) fn read(
    source: &Source,
    table: &TableMapping,
    marks: Marks,
    rows: &mut impl Rows,
) -> Result<SurveyReading, TallyError> {
    const MOST: usize = 100_000;
    let at = |line: u64, fault: Fault| {
        let line = line.saturating_add(source.first_line() - 1);
        fault.at(source.name(), Stream::Participations, line)
    };
    let unreadable = |line: u64, faults: Vec<Fault>| TallyError::Unreadable {
        faults: faults.into_iter().map(|fault| at(line, fault)).collect(),
    };
    if table.holds != Holds::Survey {
        return Err(unreadable(1, vec![no_survey()]));
    }
    let mut reading = SurveyReading {
        on: table.on,
        ..SurveyReading::default()
    };
    let Some(opened) = rows::open(table, marks, rows, unreadable)? else {
        reading.read_as = rows.how();
        return Ok(reading);
    };
    let questions: Result<Vec<QuestionCount>, Fault> = opened.readers.iter().map(question).collect();
    reading.questions = questions.map_err(|fault| unreadable(opened.line, vec![fault]))?;
    while let Some(line) = rows.advance()? {
        let row = rows.row();
        match rows::kind(row, &opened.header, &opened.readers) {
            Kind::Blank => reading.blank += 1,
            Kind::LeftOut => reading.left_out += 1,
            Kind::Total => {}
            Kind::Record => {
                reading.respondents += 1;
                for (reader, count) in opened.readers.iter().zip(&mut reading.questions) {
                    match answer(reader, &row_cell(row, reader), opened.forms) {
                        Ok(Some(agrees)) => {
                            count.answered += 1;
                            count.agreed += u64::from(agrees);
                        }
                        Ok(None) => {}
                        Err(fault) => {
                            reading.refused += 1;
                            if reading.refusals.len() < MOST {
                                reading.refusals.push(at(line, fault));
                            }
                        }
                    }
                }
            }
        }
    }
    let asked = table.asked.unwrap_or(reading.respondents);
    for question in &mut reading.questions {
        question.asked = asked;
    }
    reading.read_as = rows.how();
    let how = stated(table, opened.line, &opened.header, &opened.readers, opened.forms);
    reading.read_as.extend(how);
    reading.read_as.push(match table.asked {
        Some(asked) => Words::new(
            format!("gevraagd zijn {asked} mensen, zoals de veldkoppeling zegt"),
            format!("{asked} people were asked, as the mapping says"),
        ),
        None => Words::new(
            "als gevraagd telt elke respondent in de tabel",
            "every respondent in the table counts as asked",
        ),
    });
    Ok(reading)
}

fn row_cell<'a>(row: &'a impl super::cell::Row, reader: &Reader) -> Cell<'a> {
    row.cell(reader.at)
}

/// Whether an answer agrees; nothing when there is none.
fn answer(reader: &Reader, cell: &Cell<'_>, forms: super::columns::Forms) -> Result<Option<bool>, Fault> {
    let value = match reader.read(cell, forms)? {
        Scalar::Null => return Ok(None),
        Scalar::Text(text) => text.into_owned(),
        _ => cell.shown().into_owned(),
    };
    match known::opinion(&value) {
        Some(Opinion::Agreed) => Ok(Some(true)),
        Some(Opinion::NotAgreed) => Ok(Some(false)),
        Some(Opinion::NoAnswer) => Ok(None),
        None => {
            let given = crate::invalid_value::shown(&value);
            Err(Fault::new(
                Reason::UnknownAnswer,
                (
                    format!("van antwoord {given} is niet bekend of het instemt"),
                    format!("it is not known whether answer {given} agrees"),
                ),
                (
                    "noem het in de veldkoppeling bij `values` als `agreed`, `not-agreed` of `no-answer`",
                    "name it under `values` in the mapping as `agreed`, `not-agreed` or `no-answer`",
                ),
            )
            .on(reader.title())
            .with_value(&value))
        }
    }
}

fn question(reader: &Reader) -> Result<QuestionCount, Fault> {
    let title = reader.title();
    debug_assert_eq!(reader.field, Field::Answer);
    let id = reader.column.question.as_deref().unwrap_or_default();
    let id = Id::new(id).map_err(|refusal| {
        Fault::new(
            Reason::BadMapping,
            (
                format!("bij kolom `{title}` ontbreekt een id bij `question`"),
                format!("column `{title}` lacks an id under `question`"),
            ),
            (refusal.help().nl.clone(), refusal.help().en.clone()),
        )
        .on(title)
    })?;
    Ok(QuestionCount {
        id,
        effect: reader.column.effect.clone(),
        question: title.to_owned(),
        about: reader.column.about.unwrap_or_default(),
        asked: 0,
        answered: 0,
        agreed: 0,
    })
}

fn no_survey() -> Fault {
    other_content(
        (
            "de veldkoppeling zegt dat deze tabel records heeft en geen enquête is",
            "the mapping says that this table has records and is no survey",
        ),
        (
            "schrijf `\"holds\": \"survey\"`, of lees de tabel als register",
            "write `\"holds\": \"survey\"`, or read the table as a register",
        ),
    )
}
