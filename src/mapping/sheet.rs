//! Sheets of a workbook as tables.

use std::io::{Read, Seek};

use calamine::{Data, Range, Reader as _, Xlsx};

use super::cell::{Cell, Row, Rows};
use super::document::TableMapping;
use super::forms::DecimalMark;
use super::number::Marks;
use super::propose::{self, Proposal};
use super::reading::{TableReading, stream_of};
use super::rows;
use super::self_assessments;
use super::survey::{self, SurveyReading};
use crate::language::Words;
use crate::plan::Plan;
use crate::policy::PolicyFramework;
use crate::practice::SelfAssessments;
use crate::register::{Fault, Reason, Source, Stream, Tally, TallyError, other_content};
use crate::value::{Day, Id};

/// Minutes in a day, which a workbook counts as one.
const DAY: f64 = 1_440.0;

impl Tally {
    /// Reads the records of a sheet of a workbook (`.xlsx`): the one that the mapping names, or else the first.
    ///
    /// Days and times of the workbook are read as such, whatever their format; texts in the forms of the mapping.
    ///
    /// # Errors
    /// When the reader fails or holds no workbook, there is no such sheet, the header does not fit the mapping, or
    /// more records are refused than the limit allows.
    pub fn sheet(
        &mut self,
        source: impl Into<Source>,
        table: &TableMapping,
        workbook: impl Read + Seek,
    ) -> Result<TableReading, TallyError> {
        let source = source.into();
        let mut sheet = Sheet::open(table.sheet.as_deref(), &source, stream_of(table), workbook)?;
        rows::read(self, &source, table, marks(table), &mut sheet)
    }
}

impl SurveyReading {
    /// Counts the answers of a survey in a sheet of a workbook.
    ///
    /// # Errors
    /// As [`Tally::sheet`].
    pub fn of_sheet(
        source: impl Into<Source>,
        table: &TableMapping,
        workbook: impl Read + Seek,
    ) -> Result<Self, TallyError> {
        let source = source.into();
        let mut sheet = Sheet::open(table.sheet.as_deref(), &source, stream_of(table), workbook)?;
        survey::read(&source, table, marks(table), &mut sheet)
    }
}

impl SelfAssessments {
    /// Reads answers of rounds in the first sheet of a workbook, with the columns of a text table.
    ///
    /// # Errors
    /// When the reader fails or holds no workbook, or a column is missing.
    pub fn sheet(&mut self, source: impl Into<Source>, workbook: impl Read + Seek) -> Result<(), TallyError> {
        let source = source.into();
        let mut sheet = Sheet::open(None, &source, Stream::Measurements, workbook)?;
        self_assessments::read(self, &source, &mut sheet)
    }
}

impl Proposal {
    /// Proposes a mapping for a sheet of a workbook; the first when none is named.
    ///
    /// # Errors
    /// When the reader fails or holds no workbook, or there is no such sheet.
    pub fn of_sheet(
        id: Id<TableMapping>,
        source: impl Into<Source>,
        sheet: Option<&str>,
        workbook: impl Read + Seek,
        policy: &PolicyFramework,
        plan: &Plan,
    ) -> Result<Self, TallyError> {
        let source = source.into();
        let mut rows = Sheet::open(sheet, &source, Stream::Participations, workbook)?;
        let mut proposal = propose::of_rows(id, &mut rows, policy, plan)?;
        proposal.table.sheet = Some(rows.name);
        Ok(proposal)
    }
}

/// Texts in a workbook are written as in a text file with `;`.
fn marks(table: &TableMapping) -> Marks {
    Marks {
        decimal: table.numbers.decimal.unwrap_or(DecimalMark::Comma),
        thousands: table.numbers.thousands,
    }
}

/// The rows of a sheet.
struct Sheet {
    name: String,
    range: Range<Data>,
    row: SheetRow,
    /// The place of the row that comes next.
    next: usize,
}

/// One row of a sheet, from its first column on.
#[derive(Default)]
struct SheetRow(Vec<Data>);

impl Sheet {
    fn open(
        named: Option<&str>,
        source: &Source,
        stream: Stream,
        workbook: impl Read + Seek,
    ) -> Result<Self, TallyError> {
        let unreadable = |fault: Fault| TallyError::Unreadable {
            faults: vec![fault.at(source.name(), stream, source.first_line())],
        };
        let mut workbook = Xlsx::new(workbook).map_err(|_| unreadable(no_workbook()))?;
        let sheets = workbook.sheet_names();
        let name = match named {
            None => sheets.first().cloned(),
            Some(named) => sheets
                .iter()
                .find(|sheet| sheet.trim().eq_ignore_ascii_case(named.trim()))
                .cloned(),
        };
        let name = name.ok_or_else(|| unreadable(no_sheet(named.unwrap_or_default(), &sheets)))?;
        let range = workbook
            .worksheet_range(&name)
            .map_err(|_| unreadable(no_workbook()))?;
        Ok(Self {
            name,
            range,
            row: SheetRow::default(),
            next: 0,
        })
    }
}

fn no_workbook() -> Fault {
    other_content(
        (
            "het bestand is geen werkmap die kan worden gelezen",
            "the file is not a workbook that can be read",
        ),
        (
            "sla het op als `.xlsx`, of als CSV, zonder wachtwoord",
            "save it as `.xlsx` or as CSV, without a password",
        ),
    )
}

fn no_sheet(named: &str, sheets: &[String]) -> Fault {
    let list = sheets
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    Fault::new(
        Reason::BadMapping,
        (
            format!("de werkmap heeft geen blad `{named}`"),
            format!("the workbook has no sheet `{named}`"),
        ),
        (
            format!("noem in de veldkoppeling bij `sheet` een van {list}"),
            format!("name one of {list} under `sheet` in the mapping"),
        ),
    )
}

impl Rows for Sheet {
    type Row = SheetRow;

    fn advance(&mut self) -> Result<Option<u64>, TallyError> {
        let (first_row, first_column) = self.range.start().unwrap_or((0, 0));
        let Some(cells) = self.range.rows().nth(self.next) else {
            return Ok(None);
        };
        self.row.0.clear();
        self.row.0.resize(first_column as usize, Data::Empty);
        self.row.0.extend_from_slice(cells);
        self.next += 1;
        Ok(Some(u64::from(first_row) + self.next as u64))
    }

    fn row(&self) -> &SheetRow {
        &self.row
    }

    fn before(&self) -> u64 {
        0
    }

    fn how(&self) -> Vec<Words> {
        let name = &self.name;
        vec![Words::new(
            format!("gelezen is blad `{name}` van de werkmap"),
            format!("sheet `{name}` of the workbook was read"),
        )]
    }
}

impl Row for SheetRow {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn cell(&self, at: usize) -> Cell<'_> {
        match self.0.get(at) {
            None | Some(Data::Empty) => Cell::Blank,
            Some(Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text)) => {
                Cell::of_text(text)
            }
            Some(Data::Float(number)) => Cell::Number(*number),
            Some(Data::Int(number)) => whole(*number),
            Some(Data::Bool(yes)) => Cell::Text(if *yes { "ja" } else { "nee" }),
            Some(Data::Error(error)) => Cell::Text(error_text(error)),
            Some(Data::DateTime(moment)) => {
                let number = moment.as_f64();
                if moment.is_duration() || (0.0..1.0).contains(&number) {
                    return Cell::Clock(number * DAY);
                }
                let (year, month, day, ..) = moment.to_ymd_hms_milli();
                Day::new(year, month, day).map_or(Cell::Number(number), Cell::Day)
            }
        }
    }

    fn size(&self) -> usize {
        0
    }

    fn bytes(&self, _: usize) -> Option<&[u8]> {
        None
    }
}

#[expect(clippy::cast_precision_loss, reason = "a number of a spreadsheet is a float")]
fn whole(number: i64) -> Cell<'static> {
    Cell::Number(number as f64)
}

fn error_text(error: &calamine::CellErrorType) -> &'static str {
    use calamine::CellErrorType as Kind;
    match error {
        Kind::NA => "#N/A",
        Kind::Ref => "#REF!",
        Kind::Name => "#NAME?",
        Kind::Div0 => "#DIV/0!",
        Kind::Null => "#NULL!",
        Kind::Num => "#NUM!",
        _ => "#VALUE!",
    }
}
