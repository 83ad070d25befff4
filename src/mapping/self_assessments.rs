//! Answers of a round in a table: a row per member of staff and beacon, under a header of usual names.

use super::cell::{Cell, Row, Rows};
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::practice::{SelfAssessment, SelfAssessments};
use crate::register::{Fault, Reason, Source, Stream, TallyError};
use crate::value::Decimal;

/// The columns: what each holds, with the names under which it is known.
const COLUMNS: [(&str, &[&str]); 5] = [
    ("round", &["round", "ronde"]),
    ("respondent", &["respondent", "medewerker", "employee"]),
    ("beacon", &["beacon", "baken"]),
    ("current", &["current", "now", "nu", "huidig"]),
    ("desired", &["desired", "gewenst"]),
];

/// Where each column stands in a row.
type Places = [usize; 5];

/// Reads a table into answers.
pub(super) fn read(
    answers: &mut SelfAssessments,
    source: &Source,
    rows: &mut impl Rows,
) -> Result<(), TallyError> {
    let mut places: Option<Places> = None;
    let mut read = Vec::new();
    while let Some(line) = rows.advance()? {
        let row = rows.row();
        if row.is_blank() {
            continue;
        }
        match places {
            None => places = Some(header(row).map_err(|fault| unreadable(source, line, fault))?),
            Some(places) => read.push((line, answer(row, places))),
        }
    }
    answers.rows(source.name(), read);
    Ok(())
}

fn unreadable(source: &Source, line: u64, fault: Fault) -> TallyError {
    TallyError::Unreadable {
        faults: vec![fault.at(source.name(), Stream::Measurements, line)],
    }
}

fn header(row: &impl Row) -> Result<Places, Fault> {
    let names: Vec<String> = (0..row.len())
        .map(|at| {
            row.cell(at)
                .shown()
                .trim_start_matches('\u{feff}')
                .trim()
                .to_lowercase()
        })
        .collect();
    let mut places = Places::default();
    for (place, (column, known)) in places.iter_mut().zip(COLUMNS) {
        let found = names.iter().position(|name| known.contains(&name.as_str()));
        *place = found.ok_or_else(|| missing(column, known))?;
    }
    Ok(places)
}

fn missing(column: &str, known: &[&str]) -> Fault {
    let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    let known = known.join(", ");
    Fault::new(
        Reason::MissingColumn,
        (
            format!("kolom `{column}` staat niet in de kop"),
            format!("column `{column}` is not in the header"),
        ),
        (
            format!("geef de kolom een van de namen {known}"),
            format!("give the column one of the names {known}"),
        ),
    )
}

fn answer(
    row: &impl Row,
    [round, respondent, beacon, current, desired]: Places,
) -> Result<SelfAssessment, InvalidValue> {
    let text = |at: usize| row.cell(at).shown().trim().to_owned();
    let mut answer = SelfAssessment::new(
        text(round).parse()?,
        text(respondent).parse()?,
        text(beacon).parse()?,
    );
    answer.current = score(&row.cell(current))?;
    answer.desired = score(&row.cell(desired))?;
    Ok(answer)
}

/// A score, with a point or a comma; nothing where the cell is blank.
fn score(cell: &Cell<'_>) -> Result<Option<Decimal>, InvalidValue> {
    let number = match cell {
        Cell::Blank => return Ok(None),
        Cell::Number(number) => Some(*number),
        other => other.shown().trim().replace(',', ".").parse::<f64>().ok(),
    };
    let known = number.and_then(|number| Decimal::from_f64(number).ok());
    known.map(Some).ok_or_else(|| {
        let shown = shown(&cell.shown());
        InvalidValue::new(
            Words::new(format!("{shown} is geen score"), format!("{shown} is no score")),
            Words::new(
                "schrijf een getal, zoals `2,5`; laat de cel leeg waar niets is geantwoord",
                "write a number, such as `2.5`; leave the cell blank where nothing was answered",
            ),
        )
    })
}
