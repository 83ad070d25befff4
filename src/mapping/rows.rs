//! Rows of a table, one by one, into records.

use std::borrow::Cow;

use super::cell::{Cell, Row, Rows};
use super::columns::{self, Forms, Reader};
use super::document::{Field, Holds, TableMapping};
use super::header::{self, Header};
use super::known;
use super::number::Marks;
use super::quick::Quick;
use super::reading::{TableReading, hours_in_minutes, not_read, stated, stream_of};
use crate::language::Words;
use crate::register::{
    Fault, Fields, Intake, Moment, Reason, Scalar, Source, Tally, TallyError, other_content,
};

/// The header of a table and how its rows are read.
pub(super) struct Opened {
    pub(super) header: Header,
    pub(super) readers: Vec<Reader>,
    pub(super) forms: Forms,
    pub(super) line: u64,
}

/// Reads the records of a table into a tally.
pub(super) fn read(
    tally: &mut Tally,
    source: &Source,
    table: &TableMapping,
    marks: Marks,
    rows: &mut impl Rows,
) -> Result<TableReading, TallyError> {
    let mut intake = tally.intake(source, stream_of(table));
    if table.holds == Holds::Survey {
        return Err(intake.unreadable(1, vec![is_survey()]));
    }
    let mut reading = TableReading::default();
    let outcome = read_all(&mut intake, table, marks, rows, &mut reading);
    let mut how = rows.how();
    how.append(&mut reading.read_as);
    intake.read_as(how.clone());
    reading.read_as = how;
    reading.counts = intake.finish();
    outcome.map(|()| reading)
}

fn read_all(
    intake: &mut Intake<'_>,
    table: &TableMapping,
    marks: Marks,
    rows: &mut impl Rows,
    reading: &mut TableReading,
) -> Result<(), TallyError> {
    let Some(opened) = open(table, marks, rows, |line, faults| intake.unreadable(line, faults))? else {
        return Ok(());
    };
    let Opened {
        header,
        readers,
        forms,
        line,
    } = &opened;
    reading.read_as = stated(table, *line, header, readers, *forms);
    if let Some(finding) = not_read(&header.unnamed) {
        intake.warn(finding);
    }
    let records = Records::new(table, readers).map_err(|fault| intake.unreadable(*line, vec![fault]))?;
    let mut quick = Quick::new(table, readers, intake);
    let mut durations = Durations::default();
    while let Some(line) = rows.advance()? {
        let row = rows.row();
        match kind(row, header, readers) {
            Kind::Blank => reading.blank += 1,
            Kind::LeftOut => reading.left_out += 1,
            Kind::Total => reading.total(line),
            Kind::Record => {
                if intake.is_too_long(line, row.size())? {
                    continue;
                }
                if let Some(fault) = misshapen(row, header) {
                    intake.refuse(line, fault)?;
                    continue;
                }
                if quick
                    .as_mut()
                    .is_some_and(|quick| quick.take(intake, line, row, *forms, &mut durations))
                {
                    continue;
                }
                records.take(intake, line, row, *forms, &mut durations)?;
            }
        }
    }
    if let Some(column) = durations.look_like_hours(*forms) {
        intake.warn(hours_in_minutes(column));
    }
    if !reading.totals.is_empty() {
        reading.read_as.push(Words::new(
            "rijen met totalen zijn herkend en weggelaten",
            "rows of totals were recognised and left out",
        ));
    }
    Ok(())
}

/// Goes to the header and reads it; nothing when the table is empty.
pub(super) fn open(
    table: &TableMapping,
    marks: Marks,
    rows: &mut impl Rows,
    unreadable: impl Fn(u64, Vec<Fault>) -> TallyError,
) -> Result<Option<Opened>, TallyError> {
    let line = loop {
        match rows.advance()? {
            None => return Ok(None),
            Some(line) if line <= u64::from(table.skip_rows) + rows.before() => {}
            Some(_) if rows.row().is_blank() => {}
            Some(line) => break line,
        }
    };
    let header = header::read(table, rows.row()).map_err(|faults| unreadable(line, faults))?;
    if header.found.is_empty() {
        return Err(unreadable(line, vec![no_columns()]));
    }
    let readers: Vec<Reader> = header
        .found
        .iter()
        .map(|found| Reader::new(found.at, found.column.clone(), found.field))
        .collect();
    let forms = Forms {
        marks,
        dates: table.dates,
        duration: table.duration,
    };
    Ok(Some(Opened {
        header,
        readers,
        forms,
        line,
    }))
}

fn no_columns() -> Fault {
    Fault::new(
        Reason::MissingColumn,
        ("geen enkele kolom is herkend", "not one column was recognised"),
        (
            "noem in de veldkoppeling bij `columns` wat elke kolom is, en bij `skipRows` hoeveel rijen boven de kop staan",
            "say under `columns` in the mapping what each column is, and under `skipRows` how many rows stand above the header",
        ),
    )
}

fn is_survey() -> Fault {
    other_content(
        (
            "de veldkoppeling noemt deze tabel een enquête, en die heeft geen records",
            "the mapping calls this table a survey, which has no records",
        ),
        (
            "tel de antwoorden, en neem de uitkomst op in de toelichting",
            "count the answers, and put the result in the narrative",
        ),
    )
}

/// What a row is.
pub(super) enum Kind {
    Blank,
    LeftOut,
    Total,
    Record,
}

/// What a row is, before its fields are looked at.
pub(super) fn kind(row: &impl Row, header: &Header, readers: &[Reader]) -> Kind {
    if row.is_blank() {
        return Kind::Blank;
    }
    let left_out = header.rules.iter().any(|(at, values)| {
        let cell = known::folded(&row.cell(*at).shown());
        values.contains(&cell)
    });
    if left_out {
        return Kind::LeftOut;
    }
    if is_total(row, header, readers) {
        return Kind::Total;
    }
    Kind::Record
}

/// A row of totals has no day, and says so in one of its cells; without days, in the first cell.
fn is_total(row: &impl Row, header: &Header, readers: &[Reader]) -> bool {
    let mut days = readers
        .iter()
        .filter(|reader| reader.field == Field::Date)
        .peekable();
    let says = |at: usize| matches!(row.cell(at), Cell::Text(text) if known::is_total(text));
    if days.peek().is_none() {
        return (0..header.all)
            .find(|at| row.cell(*at) != Cell::Blank)
            .is_some_and(says);
    }
    days.all(|reader| row.cell(reader.at) == Cell::Blank) && (0..header.all).any(says)
}

/// A row with fewer columns than the header, or with something behind the last one.
fn misshapen(row: &impl Row, header: &Header) -> Option<Fault> {
    let beyond = (header.all..row.len()).any(|at| row.cell(at) != Cell::Blank);
    if row.len() >= header.width && !beyond {
        return None;
    }
    let (found, expected) = (row.len(), header.all);
    Some(Fault::new(
        Reason::CutOff,
        (
            format!("de rij heeft {found} kolommen en de kop {expected}"),
            format!("the row has {found} columns and the header {expected}"),
        ),
        (
            "controleer het scheidingsteken en de aanhalingstekens",
            "check the delimiter and the quotation marks",
        ),
    ))
}

/// How a row becomes records: one, or one for each moment and effect that has columns of its own.
struct Records<'a> {
    table: &'a TableMapping,
    readers: &'a [Reader],
    titles: Vec<(&'static str, String)>,
    groups: Vec<Group>,
    /// Whether columns belong to a moment or an effect.
    wide: bool,
}

/// The columns of one measurement.
struct Group {
    effect: Option<String>,
    moment: Option<Moment>,
}

impl<'a> Records<'a> {
    fn new(table: &'a TableMapping, readers: &'a [Reader]) -> Result<Self, Fault> {
        let mut groups: Vec<Group> = Vec::new();
        let results = readers
            .iter()
            .filter(|reader| matches!(reader.field, Field::Score | Field::Item));
        for reader in results {
            let effect = reader.column.effect.as_ref().map(|id| id.as_str().to_owned());
            let moment = reader.column.moment;
            if !groups
                .iter()
                .any(|group| group.effect == effect && group.moment == moment)
            {
                groups.push(Group { effect, moment });
            }
        }
        if groups.is_empty() {
            groups.push(Group {
                effect: None,
                moment: None,
            });
        }
        for fixed in &table.fixed {
            if !fixed.field.belongs_to(table.holds) {
                let field = fixed.field.as_str();
                return Err(Fault::new(
                    Reason::BadMapping,
                    (
                        format!("`fixed` noemt `{field}`, en dat veld heeft een rij van deze tabel niet"),
                        format!("`fixed` names `{field}`, a field that rows of this table do not have"),
                    ),
                    ("laat het weg", "leave it out"),
                ));
            }
            columns::stated(fixed.field, &fixed.value)?;
        }
        Ok(Self {
            table,
            readers,
            titles: readers
                .iter()
                .map(|reader| (reader.name, reader.title().to_owned()))
                .collect(),
            wide: groups
                .iter()
                .any(|group| group.effect.is_some() || group.moment.is_some()),
            groups,
        })
    }

    fn take(
        &self,
        intake: &mut Intake<'_>,
        line: u64,
        row: &impl Row,
        forms: Forms,
        durations: &mut Durations<'a>,
    ) -> Result<(), TallyError> {
        for group in &self.groups {
            let own = |reader: &&Reader| {
                let column = &reader.column;
                let effect = column.effect.as_ref().map(crate::value::Id::as_str);
                match reader.field {
                    Field::Score | Field::Item => {
                        effect == group.effect.as_deref() && column.moment == group.moment
                    }
                    _ => column.moment.is_none() || column.moment == group.moment,
                }
            };
            let results = self
                .readers
                .iter()
                .filter(own)
                .filter(|reader| matches!(reader.field, Field::Score | Field::Item));
            if self.wide
                && results
                    .into_iter()
                    .all(|reader| row.cell(reader.at) == Cell::Blank)
            {
                continue;
            }
            let mut fields = intake.fields();
            self.fill(&mut fields, group, own, row, forms, durations);
            intake.record(line, &fields, &self.titles)?;
        }
        Ok(())
    }

    fn fill<'f>(
        &'f self,
        fields: &mut Fields<'f>,
        group: &'f Group,
        own: impl Fn(&&Reader) -> bool,
        row: &'f impl Row,
        forms: Forms,
        durations: &mut Durations<'a>,
    ) {
        let mut items = Vec::new();
        let mut filled: Vec<Field> = Vec::new();
        for reader in self.readers.iter().filter(own) {
            let value = reader.read(&row.cell(reader.at), forms);
            if let (Field::Minutes, Ok(Scalar::Number(minutes))) = (reader.field, &value) {
                durations.note(reader.title(), minutes.to_f64());
            }
            match (reader.field, value) {
                (Field::Item, Ok(value)) => {
                    let item = reader.column.item.as_deref().unwrap_or_default();
                    items.push((Cow::Borrowed(item), value));
                }
                (_, Ok(Scalar::Null)) => {}
                (field, Ok(value)) => {
                    filled.push(field);
                    fields.put(Cow::Borrowed(reader.name), value);
                }
                (field, Err(fault)) => {
                    filled.push(field);
                    fields.refuse(Cow::Borrowed(reader.name), fault);
                }
            }
        }
        if items.iter().any(|(_, answer)| *answer != Scalar::Null) && !filled.contains(&Field::Item) {
            fields.put(Cow::Borrowed("items"), Scalar::Items(items));
        }
        let fixed = self.table.fixed.iter().filter(|fixed| {
            fixed.moment.is_none_or(|moment| Some(moment) == group.moment) && !filled.contains(&fixed.field)
        });
        let mut stated: Vec<Field> = Vec::new();
        // What is stated for the moment comes before what is stated for all of them.
        let (own, all): (Vec<_>, Vec<_>) = fixed.partition(|fixed| fixed.moment.is_some());
        for fixed in own.into_iter().chain(all) {
            if !stated.contains(&fixed.field)
                && let Ok(value) = columns::stated(fixed.field, &fixed.value)
            {
                stated.push(fixed.field);
                fields.put(Cow::Borrowed(fixed.field.as_str()), value);
            }
        }
        let known = |field: Field| filled.contains(&field) || stated.contains(&field);
        if let Some(effect) = &group.effect
            && !known(Field::Effect)
        {
            fields.put(Cow::Borrowed("effect"), Scalar::Text(Cow::Borrowed(effect)));
        }
        if let Some(moment) = group.moment
            && !known(Field::Moment)
        {
            fields.put(
                Cow::Borrowed("moment"),
                Scalar::Text(Cow::Borrowed(moment.as_str())),
            );
        }
    }
}

/// The durations of a table: whether they look like hours in a column of minutes.
#[derive(Default)]
pub(super) struct Durations<'a> {
    column: Option<&'a str>,
    largest: f64,
    fractions: u64,
}

impl<'a> Durations<'a> {
    pub(super) fn note(&mut self, column: &'a str, minutes: f64) {
        self.column = Some(column);
        self.largest = self.largest.max(minutes);
        if minutes.fract() != 0.0 {
            self.fractions += 1;
        }
    }

    fn look_like_hours(&self, forms: Forms) -> Option<&'a str> {
        /// No activity lasts longer than a day.
        const HOURS: f64 = 24.0;
        let small = self.largest <= HOURS && self.fractions > 0;
        self.column
            .filter(|_| small && forms.duration == super::forms::Duration::Minutes)
    }
}
