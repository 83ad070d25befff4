//! Records as tables: what registration systems export, with `;` or `,` and a decimal comma.

use std::borrow::Cow;
use std::io::{self, BufRead};

use super::fields::{Fields, Scalar, number};
use super::judge_measurement::MEASUREMENT;
use super::judge_participation::PARTICIPATION;
use super::refused::{Fault, Reason};
use super::source::{RecordCounts, Source, Stream};
use super::tally::{Tally, TallyError, too_long};

/// How a table is written: its delimiter, its decimal sign, and what its columns mean.
///
/// Columns are known by the field names of the JSON records and by usual Dutch ones (`activiteit`, `persoon`,
/// `datum`, `gebied`, `doelgroep`, `rol`, `minuten`, `eerste contact`, `toeleiding`, `aantal`, `effect`, `moment`, `score`, `instrument`,
/// `versie`), without regard to capitals and spaces. A column `items.3` holds the answer to item 3.
///
/// ```
/// use vernieuwend_verantwoorden::register::Table;
///
/// let table = Table::semicolons().with_column("Cliëntnr", "person").without_column("Opmerking");
/// # let _ = table;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    delimiter: u8,
    decimal_comma: bool,
    columns: Vec<(String, Option<String>)>,
}

impl Table {
    /// A table with `;` between columns and a decimal comma, as Dutch systems export it.
    pub fn semicolons() -> Self {
        Self {
            delimiter: b';',
            decimal_comma: true,
            columns: Vec::new(),
        }
    }

    /// A table with `,` between columns and a decimal point.
    pub fn commas() -> Self {
        Self {
            delimiter: b',',
            decimal_comma: false,
            columns: Vec::new(),
        }
    }

    /// Says which field a column is.
    #[must_use]
    pub fn with_column(mut self, header: impl AsRef<str>, field: impl Into<String>) -> Self {
        self.columns.push((folded(header.as_ref()), Some(field.into())));
        self
    }

    /// Leaves a column out: it is not read and not kept.
    #[must_use]
    pub fn without_column(mut self, header: impl AsRef<str>) -> Self {
        self.columns.push((folded(header.as_ref()), None));
        self
    }

    /// The field of a column; nothing when it is left out.
    fn field(&self, header: &str, names: &'static [&'static str]) -> Option<String> {
        let folded = folded(header);
        if let Some((_, field)) = self.columns.iter().find(|(column, _)| *column == folded) {
            return field.clone();
        }
        let known = |name: &str| names.iter().find(|known| known.eq_ignore_ascii_case(name));
        let dutch = DUTCH
            .iter()
            .find(|(dutch, _)| *dutch == folded)
            .map(|(_, field)| *field);
        let field = known(&folded)
            .copied()
            .or_else(|| dutch.filter(|field| known(field).is_some()));
        Some(field.map_or_else(|| header.trim().to_owned(), str::to_owned))
    }

    fn scalar<'a>(&self, field: &str, text: &'a str) -> Scalar<'a> {
        let text = text.trim();
        if text.is_empty() {
            return Scalar::Null;
        }
        if !NUMBERS.contains(&field) && !field.starts_with(ITEM_COLUMN) {
            return Scalar::Text(Cow::Borrowed(text));
        }
        let read = if self.decimal_comma && text.contains(',') {
            // A point beside a decimal comma would group thousands: too easily misread to guess at.
            (!text.contains('.'))
                .then(|| text.replacen(',', ".", 1))
                .and_then(|text| number(&text))
        } else {
            number(text)
        };
        read.map_or(Scalar::Text(Cow::Borrowed(text)), Scalar::Number)
    }
}

const NUMBERS: [&str; 3] = ["minutes", "heads", "score"];
/// The field with the answers to items.
const ITEMS: &str = "items";

const ITEM_COLUMN: &str = "items.";
const DUTCH: [(&str, &str); 15] = [
    ("activiteit", "activity"),
    ("persoon", "person"),
    ("pseudoniem", "person"),
    ("datum", "date"),
    ("gebied", "area"),
    ("doelgroep", "targetGroup"),
    ("rol", "role"),
    ("minuten", "minutes"),
    ("eerstecontact", "firstContact"),
    ("ingang", "wayIn"),
    ("toeleiding", "wayIn"),
    ("aantal", "heads"),
    ("meetmoment", "moment"),
    ("versie", "version"),
    ("wijk", "area"),
];

/// Without capitals, spaces and the like.
fn folded(header: &str) -> String {
    header
        .trim_start_matches('\u{feff}')
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '_' | '-'))
        .flat_map(char::to_lowercase)
        .collect()
}

impl Tally {
    /// Reads participations and head counts from a table with a line of headers.
    ///
    /// # Errors
    /// When the reader fails, or more records are refused than the limit allows.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// # use vernieuwend_verantwoorden::register::{Table, Tally};
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let mut tally = Tally::new(&policy, &plan);
    /// let table = "Activiteit;Persoon;Datum;Minuten\r\nkoffie;p-1;2025-03-01;90\r\n";
    /// let counts = tally.participations_table("export.csv", &Table::semicolons(), table.as_bytes())?;
    /// assert_eq!((counts.read, counts.refused), (1, 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn participations_table(
        &mut self,
        source: impl Into<Source>,
        table: &Table,
        reader: impl BufRead,
    ) -> Result<RecordCounts, TallyError> {
        self.rows(&source.into(), Stream::Participations, table, reader)
    }

    /// Reads measurements from a table with a line of headers.
    ///
    /// # Errors
    /// When the reader fails, or more records are refused than the limit allows.
    pub fn measurements_table(
        &mut self,
        source: impl Into<Source>,
        table: &Table,
        reader: impl BufRead,
    ) -> Result<RecordCounts, TallyError> {
        self.rows(&source.into(), Stream::Measurements, table, reader)
    }

    fn rows(
        &mut self,
        source: &Source,
        stream: Stream,
        table: &Table,
        reader: impl BufRead,
    ) -> Result<RecordCounts, TallyError> {
        let number = self.sources.add(source.name(), stream);
        let mut counts = RecordCounts::default();
        let outcome = self.read_rows((source, number, stream), table, reader, &mut counts);
        self.sources.count(number, counts.read, counts.refused);
        outcome.map(|()| counts)
    }

    fn read_rows(
        &mut self,
        (source, number, stream): (&Source, u32, Stream),
        table: &Table,
        mut reader: impl BufRead,
        counts: &mut RecordCounts,
    ) -> Result<(), TallyError> {
        let names = match stream {
            Stream::Participations => PARTICIPATION,
            Stream::Measurements => MEASUREMENT,
        };
        skip_byte_order_mark(&mut reader)?;
        let mut rows = csv::ReaderBuilder::new()
            .delimiter(table.delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(reader);
        let mut headers: Option<Vec<Option<String>>> = None;
        let mut row = csv::ByteRecord::new();
        loop {
            match rows.read_byte_record(&mut row) {
                Ok(true) => {}
                Ok(false) => return Ok(()),
                Err(error) => return Err(TallyError::Io(io::Error::from(error))),
            }
            let place = row.position().map_or(1, csv::Position::line);
            let line = place.saturating_add(source.first_line() - 1);
            let Some(columns) = &headers else {
                let read = |header: &[u8]| table.field(&String::from_utf8_lossy(header), names);
                headers = Some(row.iter().map(read).collect());
                continue;
            };
            counts.read += 1;
            let sound = if row.as_slice().len() > self.limits.longest_line {
                Err(too_long(self.limits.longest_line))
            } else {
                fields(&row, columns, table, names)
            };
            let result = sound
                .map_err(|fault| vec![fault])
                .and_then(|fields| match stream {
                    Stream::Participations => self.participation_fields(&fields),
                    Stream::Measurements => self.measurement_fields(number, line, &fields),
                });
            if let Err(faults) = result {
                counts.refused += 1;
                self.refuse(number, line, faults);
                self.check_limit(counts.refused)?;
            }
        }
    }
}

/// The fields of a row.
fn fields<'a>(
    row: &'a csv::ByteRecord,
    columns: &'a [Option<String>],
    table: &Table,
    names: &'static [&'static str],
) -> Result<Fields<'a>, Fault> {
    if row.len() != columns.len() {
        let (found, expected) = (row.len(), columns.len());
        return Err(Fault::new(
            Reason::CutOff,
            (
                format!("de rij heeft {found} kolommen en de kop {expected}"),
                format!("the row has {found} columns and the header {expected}"),
            ),
            (
                "controleer het scheidingsteken en de aanhalingstekens",
                "check the delimiter and the quotation marks",
            ),
        ));
    }
    let mut fields = Fields::new(names);
    let mut items = Vec::new();
    for (column, bytes) in columns.iter().zip(row) {
        let Some(column) = column else { continue };
        let text = std::str::from_utf8(bytes).map_err(|_| Fault::not_utf8())?;
        let value = table.scalar(column, text);
        match column.strip_prefix(ITEM_COLUMN) {
            Some(item) if names.contains(&ITEMS) => items.push((Cow::Borrowed(item), value)),
            _ => fields.put(Cow::Borrowed(column), value),
        }
    }
    if items.iter().any(|(_, answer)| *answer != Scalar::Null) {
        fields.put(ITEMS.into(), Scalar::Items(items));
    }
    Ok(fields)
}

fn skip_byte_order_mark(reader: &mut impl BufRead) -> io::Result<()> {
    // A reader may hand over fewer bytes than the mark has; the first header is freed of it as well.
    if reader.fill_buf()?.starts_with(b"\xef\xbb\xbf") {
        reader.consume(3);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_in_dutch_and_english_and_by_mapping() {
        let table = Table::semicolons()
            .with_column("Cliënt nr", "person")
            .without_column("Notitie");
        let field = |header: &str| table.field(header, PARTICIPATION);
        for (header, expected) in [
            ("Activiteit", "activity"),
            ("target_group", "targetGroup"),
            ("targetGroup", "targetGroup"),
            ("\u{feff}DATUM", "date"),
            ("cliëntnr", "person"),
            ("Naam", "Naam"),
            ("versie", "versie"),
        ] {
            assert_eq!(field(header).as_deref(), Some(expected), "{header}");
        }
        assert_eq!(field("notitie"), None);
        assert_eq!(table.field("versie", MEASUREMENT).as_deref(), Some("version"));
    }

    #[test]
    fn a_decimal_comma_is_read_and_thousands_are_not_guessed() {
        let read = |table: &Table, text: &'static str| match table.scalar("score", text) {
            Scalar::Number(number) => Some(number.to_f64()),
            _ => None,
        };
        assert_eq!(read(&Table::semicolons(), " 7,5 "), Some(7.5));
        assert_eq!(read(&Table::semicolons(), "1.234,5"), None);
        assert_eq!(read(&Table::semicolons(), "1,2,3"), None);
        assert_eq!(read(&Table::commas(), "7.5"), Some(7.5));
        assert_eq!(read(&Table::commas(), "inf"), None);
        assert_eq!(Table::commas().scalar("score", ""), Scalar::Null);
    }
}
