//! Text files with columns: the delimiter, the lines, the cells.

use std::io::{self, BufRead, Read};

use super::cell::{Cell, Row, Rows};
use super::document::{Delimiter, Encoding, Holds, TableMapping};
use super::encoding::Decoded;
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
use crate::register::{Fault, Source, Tally, TallyError, other_content};
use crate::value::Id;

impl Tally {
    /// Reads the records of a text table, in the encoding, with the delimiter and by the columns of its mapping.
    ///
    /// The text may be UTF-8, UTF-16 or Windows-1252, its columns parted by `;`, `,` or tabs; a first line `sep=;`
    /// is no row. Blank rows and rows of totals are no records. Line numbers are those of the file.
    ///
    /// # Errors
    /// When the reader fails, the header does not fit the mapping, the file is no table, or more records are refused
    /// than the limit allows.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// use vernieuwend_verantwoorden::mapping::{Column, DateForm, Dates, Duration, Field, Holds, TableMapping};
    /// # use vernieuwend_verantwoorden::register::Tally;
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let mut table = TableMapping::new(Id::new("deelnames")?, Holds::Participations)
    ///     .with_column("Cliëntnummer", Field::Person)
    ///     .with_column("Datum", Field::Date)
    ///     .with_column("Duur", Field::Minutes);
    /// table.columns.push(Column::new("Activiteit", Field::Activity).with_value("Koffieochtend", "koffie"));
    /// table.dates = Dates::new(DateForm::DayFirst);
    /// table.duration = Duration::Hours;
    ///
    /// let mut tally = Tally::new(&policy, &plan);
    /// let export = b"Activiteit;Cli\xebntnummer;Datum;Duur\r\nKoffieochtend;C 52445;06-03-2025;1,5\r\n;;;\r\n";
    /// let reading = tally.table("export.csv", &table, &export[..])?;
    /// assert_eq!((reading.counts.read, reading.counts.refused, reading.blank), (1, 0, 1));
    /// assert_eq!(tally.finish().amounts_where(|_| true).minutes, 90);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn table(
        &mut self,
        source: impl Into<Source>,
        table: &TableMapping,
        reader: impl Read,
    ) -> Result<TableReading, TallyError> {
        let source = source.into();
        let mut text = Text::open(table, &source, reader)?;
        let marks = text.marks(table);
        rows::read(self, &source, table, marks, &mut text)
    }
}

impl SurveyReading {
    /// Counts the answers of a survey in a text table: a row per respondent, a column per question.
    ///
    /// # Errors
    /// When the reader fails, the header does not fit the mapping, or the file is no table.
    pub fn of_table(
        source: impl Into<Source>,
        table: &TableMapping,
        reader: impl Read,
    ) -> Result<Self, TallyError> {
        let source = source.into();
        let mut text = Text::open(table, &source, reader)?;
        let marks = text.marks(table);
        survey::read(&source, table, marks, &mut text)
    }
}

impl SelfAssessments {
    /// Reads answers of rounds in a text table: a row per member of staff and beacon, with the columns `round`,
    /// `respondent`, `beacon`, `current` and `desired`, or their Dutch names `ronde`, `medewerker`, `baken`, `nu` and
    /// `gewenst`. A row that is no answer costs only itself.
    ///
    /// # Errors
    /// When the reader fails, the file is no table, or a column is missing.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::practice::{PositioningRound, Practice, SelfAssessments};
    /// use vernieuwend_verantwoorden::value::Id;
    ///
    /// let mut practice = Practice::default();
    /// practice.positioning.push(PositioningRound::new(Id::new("voorjaar")?, "2025-03-12".parse()?));
    /// let table = "ronde;medewerker;baken;nu;gewenst\r\nvoorjaar;m-1;wns:5;2,5;4\r\nvoorjaar;m-2;wns:5;goed;4\r\n";
    /// let mut answers = SelfAssessments::default();
    /// answers.table("antwoorden.csv", table.as_bytes())?;
    /// let read = answers.join(&mut practice);
    /// assert_eq!(practice.positioning[0].answers.len(), 1);
    /// assert_eq!(read[0].refusals[0].refusal.message().nl, "`goed` is geen score");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn table(&mut self, source: impl Into<Source>, reader: impl Read) -> Result<(), TallyError> {
        let source = source.into();
        let mut text = Text::open(&unmapped()?, &source, reader)?;
        self_assessments::read(self, &source, &mut text)
    }
}

/// A table of which nothing is said.
fn unmapped() -> Result<TableMapping, TallyError> {
    let id = Id::new("table").map_err(io::Error::other)?;
    Ok(TableMapping::new(id, Holds::Survey))
}

impl Proposal {
    /// Proposes a mapping for a text table, from its header and the values seen. Titles are recognised as the
    /// activity, area or target group that they name; what was not understood is among the doubts.
    ///
    /// # Errors
    /// When the reader fails, or the file is no table.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// use vernieuwend_verantwoorden::mapping::{DateForm, Duration, Proposal};
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let export = "Export;;;\nActiviteit;Deelnemernr;Datum;Duur (uren)\nKoffieochtend;412;17-03-2025;1,5\n";
    /// let proposal = Proposal::of_table(Id::new("deelnames")?, "export.csv", export.as_bytes(), &policy, &plan)?;
    /// assert_eq!(proposal.table.skip_rows, 1);
    /// assert_eq!(proposal.table.columns[0].values.get("Koffieochtend").map(String::as_str), Some("koffie"));
    /// assert_eq!(proposal.table.dates.form, DateForm::DayFirst);
    /// assert_eq!(proposal.table.duration, Duration::Hours);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_table(
        id: Id<TableMapping>,
        source: impl Into<Source>,
        reader: impl Read,
        policy: &PolicyFramework,
        plan: &Plan,
    ) -> Result<Self, TallyError> {
        let source = source.into();
        let blank = TableMapping::new(id.clone(), Holds::Participations);
        let mut text = Text::open(&blank, &source, reader)?;
        let delimiter = match text.delimiter {
            b',' => Delimiter::Comma,
            b'\t' => Delimiter::Tab,
            _ => Delimiter::Semicolon,
        };
        let mut proposal = propose::of_rows(id, &mut text, policy, plan)?;
        proposal.table.delimiter = Some(delimiter);
        proposal.table.encoding = Some(text.rows.get_ref().encoding());
        Ok(proposal)
    }
}

/// The rows of a text file.
pub(super) struct Text<R> {
    rows: csv::Reader<Decoded<R>>,
    row: TextRow,
    delimiter: u8,
    stated: bool,
    /// Lines before the first row that is counted: one with `sep=;`.
    before: u64,
}

/// One row of a text file.
#[derive(Default)]
pub(super) struct TextRow {
    record: csv::ByteRecord,
}

impl<R: Read> Text<R> {
    /// Opens a file, and recognises its encoding and delimiter where the mapping states none.
    pub(super) fn open(table: &TableMapping, source: &Source, reader: R) -> Result<Self, TallyError> {
        let mut decoded = Decoded::new(reader, table.encoding)?;
        if let Some(fault) = no_table(decoded.beginning()) {
            let fault = fault.at(source.name(), stream_of(table), source.first_line());
            return Err(TallyError::Unreadable { faults: vec![fault] });
        }
        let named = separator_line(&mut decoded)?;
        if named.is_some() {
            decoded.skip_until(b'\n')?;
        }
        let stated = table.delimiter.map(sign).or(named);
        let delimiter = match stated {
            Some(delimiter) => delimiter,
            None => recognise(&mut decoded, table.skip_rows)?,
        };
        let rows = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            // A carriage return before the end is taken off the last cell, so that lines are counted in one way.
            .terminator(csv::Terminator::Any(b'\n'))
            .from_reader(decoded);
        Ok(Self {
            rows,
            row: TextRow::default(),
            delimiter,
            stated: stated.is_some(),
            before: u64::from(named.is_some()),
        })
    }

    /// The marks of numbers: those of the mapping, or those that go with the delimiter.
    pub(super) fn marks(&self, table: &TableMapping) -> Marks {
        let usual = if self.delimiter == b',' {
            DecimalMark::Point
        } else {
            DecimalMark::Comma
        };
        Marks {
            decimal: table.numbers.decimal.unwrap_or(usual),
            thousands: table.numbers.thousands,
        }
    }
}

impl<R: Read> Rows for Text<R> {
    type Row = TextRow;

    fn advance(&mut self) -> Result<Option<u64>, TallyError> {
        let read = self.rows.read_byte_record(&mut self.row.record);
        if !read.map_err(io::Error::from)? {
            return Ok(None);
        }
        let bytes = self.row.record.as_slice();
        // Every row ends with a line break, and those within quotes belong to it.
        let within = bytes.split(|byte| *byte == b'\n').count().saturating_sub(1) as u64;
        let end = self.rows.position().line().saturating_sub(1);
        Ok(Some((end.saturating_sub(within) + self.before).max(1)))
    }

    fn row(&self) -> &TextRow {
        &self.row
    }

    fn before(&self) -> u64 {
        self.before
    }

    fn how(&self) -> Vec<Words> {
        let encoding = match self.rows.get_ref().encoding() {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1252 => "Windows-1252",
        };
        let (sign_nl, sign_en) = match self.delimiter {
            b'\t' => ("een tab".to_owned(), "a tab".to_owned()),
            other => (
                format!("`{}`", char::from(other)),
                format!("`{}`", char::from(other)),
            ),
        };
        let (nl, en) = if self.stated {
            ("genoemd", "stated")
        } else {
            ("herkend", "recognised")
        };
        vec![Words::new(
            format!("de tekst is {encoding}, het scheidingsteken ({nl}) is {sign_nl}"),
            format!("the text is {encoding}, the delimiter ({en}) is {sign_en}"),
        )]
    }
}

impl Row for TextRow {
    fn len(&self) -> usize {
        self.record.len()
    }

    fn cell(&self, at: usize) -> Cell<'_> {
        let bytes = self.record.get(at).unwrap_or(&[]);
        match std::str::from_utf8(bytes) {
            Ok(text) => Cell::of_text(text),
            Err(_) => Cell::Broken,
        }
    }

    fn size(&self) -> usize {
        self.record.as_slice().len()
    }

    #[inline]
    fn bytes(&self, at: usize) -> Option<&[u8]> {
        Some(self.record.get(at).unwrap_or(&[]))
    }

    fn is_blank(&self) -> bool {
        let ascii = self.record.as_slice().iter().all(u8::is_ascii_whitespace);
        ascii
            || self
                .record
                .as_slice()
                .iter()
                .all(|byte| byte.is_ascii_whitespace() || !byte.is_ascii())
                && (0..self.len()).all(|at| self.cell(at) == Cell::Blank)
    }
}

fn sign(delimiter: Delimiter) -> u8 {
    match delimiter {
        Delimiter::Semicolon => b';',
        Delimiter::Comma => b',',
        Delimiter::Tab => b'\t',
    }
}

/// The delimiter that a first line `sep=;` names, if there is such a line.
fn separator_line(reader: &mut impl BufRead) -> io::Result<Option<u8>> {
    let start = reader.fill_buf()?;
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or(&[]);
    let line = line.trim_ascii();
    let line = match line {
        [b'"', inner @ .., b'"'] => inner,
        other => other,
    };
    let named = line
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case(b"sep="));
    Ok(named.then(|| line.get(4).copied().unwrap_or(b'\t')))
}

/// The delimiter that stands most often in one of the first rows, outside quotes.
fn recognise(reader: &mut impl BufRead, skip_rows: u32) -> io::Result<u8> {
    /// Above the header may stand a title.
    const LOOKED_AT: usize = 10;
    let start = reader.fill_buf()?;
    let lines = start.split(|byte| *byte == b'\n').skip(skip_rows as usize);
    let most = lines
        .take(LOOKED_AT)
        .flat_map(|line| [b',', b'\t', b';'].map(|sign| (outside_quotes(line, sign), sign)))
        .max_by_key(|(count, _)| *count);
    Ok(most
        .filter(|(count, _)| *count > 0)
        .map_or(b';', |(_, sign)| sign))
}

/// How often a sign stands in a line, outside quotes.
fn outside_quotes(line: &[u8], sign: u8) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for byte in line {
        quoted ^= *byte == b'"';
        count += usize::from(*byte == sign && !quoted);
    }
    count
}

/// What a file is that is no text table.
fn no_table(start: &[u8]) -> Option<Fault> {
    if let Some(fault) = crate::register::no_text(start) {
        return Some(fault);
    }
    let first = start.trim_ascii_start().first();
    (matches!(first, Some(b'{' | b'['))).then(|| {
        other_content(
            (
                "het bestand is JSON en geen tabel",
                "the file is JSON and not a table",
            ),
            (
                "lees records als JSON-regels zonder veldkoppeling, en een document als document",
                "read records as JSON lines without a mapping, and a document as a document",
            ),
        )
    })
}
