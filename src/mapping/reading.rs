//! What came of a table, and how it was read, in words.

use std::fmt::Write as _;

use super::columns::{Forms, Reader};
use super::document::{Field, Holds, TableMapping};
use super::forms::Duration;
use super::header::Header;
use crate::finding::{Finding, Pointer, Severity};
use crate::language::Words;
use crate::register::{RecordCounts, Stream};

/// What came of one table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct TableReading {
    /// How many records were read and refused.
    pub counts: RecordCounts,
    /// How many rows were blank.
    pub blank: u64,
    /// How many rows the mapping leaves out.
    pub left_out: u64,
    /// The lines of rows that hold totals and no record; the first twenty of them.
    pub totals: Vec<u64>,
    /// How the table was read, in sentences: its encoding, its columns, its days and numbers.
    pub read_as: Vec<Words>,
}

impl TableReading {
    /// Notes a row of totals.
    pub(super) fn total(&mut self, line: u64) {
        const MOST: usize = 20;
        if self.totals.len() < MOST {
            self.totals.push(line);
        }
    }
}

/// How the columns, days and numbers of a table were read.
pub(super) fn stated(
    table: &TableMapping,
    line: u64,
    header: &Header,
    readers: &[Reader],
    forms: Forms,
) -> Vec<Words> {
    let mut how = vec![Words::new(
        format!("de namen van de kolommen staan op rij {line}"),
        format!("the names of the columns stand on row {line}"),
    )];
    how.extend(readers.iter().map(column));
    if header.by_name {
        how.push(Words::new(
            "kolommen zijn herkend aan hun naam, want de veldkoppeling noemt er geen",
            "columns were known by their names, because the mapping names none",
        ));
    }
    for (columns, nl, en) in [
        (&header.left_out, "weggelaten", "left out"),
        (
            &header.unnamed,
            "niet gelezen, want niet genoemd",
            "not read, because not named",
        ),
    ] {
        if !columns.is_empty() {
            let names = quoted(columns);
            how.push(Words::new(
                format!("kolommen {nl}: {names}"),
                format!("columns {en}: {names}"),
            ));
        }
    }
    for fixed in table.fixed.iter().filter(|fixed| fixed.field != Field::Person) {
        let (field, value) = (fixed.field.as_str(), &fixed.value);
        let at = fixed.moment.map_or("", crate::register::Moment::as_str);
        let (nl, en) = match fixed.moment {
            None => ("elke rij".to_owned(), "every row".to_owned()),
            Some(_) => (format!("elke meting `{at}`"), format!("every measurement `{at}`")),
        };
        how.push(Words::new(
            format!("{nl} heeft als `{field}` `{value}`"),
            format!("{en} has as `{field}` `{value}`"),
        ));
    }
    how.extend(writing(table, forms));
    for rule in &table.leave_out {
        let name = &rule.column;
        let of_people = |reader: &Reader| reader.field == Field::Person && reader.title() == name;
        if readers.iter().any(of_people) {
            how.push(Words::new(
                format!("rijen met sommige waarden in kolom `{name}` zijn weggelaten"),
                format!("rows with some values in column `{name}` were left out"),
            ));
            continue;
        }
        let values = quoted(&rule.is);
        how.push(Words::new(
            format!("rijen met in kolom `{name}` {values} zijn weggelaten"),
            format!("rows with {values} in column `{name}` were left out"),
        ));
    }
    how
}

fn quoted(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn column(reader: &Reader) -> Words {
    let (title, field) = (reader.title(), reader.field.as_str());
    let mut nl = format!("kolom `{title}` is `{field}`");
    let mut en = format!("column `{title}` is `{field}`");
    let parts = [
        ("item", "item", reader.column.item.as_deref()),
        (
            "effect",
            "effect",
            reader.column.effect.as_ref().map(crate::value::Id::as_str),
        ),
        (
            "meetmoment",
            "moment",
            reader.column.moment.map(crate::register::Moment::as_str),
        ),
        ("vraag", "question", reader.column.question.as_deref()),
    ];
    for (dutch, english, part) in parts {
        if let Some(part) = part {
            let _ = write!(nl, ", {dutch} `{part}`");
            let _ = write!(en, ", {english} `{part}`");
        }
    }
    // What is said of people stays in the mapping.
    let values: Vec<String> = reader
        .column
        .values
        .iter()
        .filter(|_| reader.field != Field::Person)
        .map(|(value, means)| format!("`{value}` = `{means}`"))
        .collect();
    if !values.is_empty() {
        let values = values.join(", ");
        let _ = write!(nl, " ({values})");
        let _ = write!(en, " ({values})");
    }
    Words::new(nl, en)
}

fn writing(table: &TableMapping, forms: Forms) -> Vec<Words> {
    let mut how = Vec::new();
    if table.holds != Holds::Survey {
        let form = forms.dates.form.as_str();
        let century = forms
            .dates
            .century
            .map_or((String::new(), String::new()), |century| {
                (format!(", met {century} erbij"), format!(", {century} added"))
            });
        how.push(Words::new(
            format!(
                "dagen staan er als `{form}`{}, een tijd erachter telt niet",
                century.0
            ),
            format!(
                "days are written as `{form}`{}, a time behind it is not kept",
                century.1
            ),
        ));
        let decimal = forms.marks.decimal.sign();
        let (nl, en) = match forms.marks.thousands {
            None => ("geen".to_owned(), "none".to_owned()),
            Some(mark) => (format!("`{}`", mark.sign()), format!("`{}`", mark.sign())),
        };
        how.push(Words::new(
            format!("het decimaalteken is `{decimal}`, het teken tussen duizendtallen {nl}"),
            format!("the decimal mark is `{decimal}`, the mark between thousands {en}"),
        ));
    }
    if table.holds == Holds::Participations {
        how.push(match forms.duration {
            Duration::Minutes => Words::new("de duur staat er in minuten", "durations are in minutes"),
            Duration::Hours => Words::new(
                "de duur staat er in uren, afgerond op hele minuten",
                "durations are in hours, rounded to whole minutes",
            ),
        });
    }
    how
}

/// Columns of which nothing is said are not read; that is told once.
pub(super) fn not_read(columns: &[String]) -> Option<Finding> {
    if columns.is_empty() {
        return None;
    }
    let names = quoted(columns);
    Some(
        Finding::new(
            "columns-not-read",
            Severity::Warning,
            Pointer::root(),
            Words::new(
                format!("kolommen die de veldkoppeling niet noemt, zijn niet gelezen: {names}"),
                format!("columns that the mapping does not name were not read: {names}"),
            ),
            Words::new(
                "noem ze in de veldkoppeling, zonder `field` als ze weg mogen blijven; wat niet nodig is, hoort niet in het register (AVG artikel 5)",
                "name them in the mapping, without a `field` when they are left out; what is not needed does not belong in the register (GDPR article 5)",
            ),
        )
        .with_fact("columns", columns.join(", ")),
    )
}

/// Durations that are all small, some with a fraction, in a column of minutes.
pub(super) fn hours_in_minutes(column: &str) -> Finding {
    Finding::new(
        "hours-as-minutes",
        Severity::Warning,
        Pointer::root(),
        Words::new(
            format!("kolom `{column}` wordt gelezen als minuten, en alle waarden zijn klein, sommige met een breuk"),
            format!("column `{column}` is read as minutes, and all values are small, some with a fraction"),
        ),
        Words::new(
            "staan er uren? noem dan in de veldkoppeling `\"duration\": \"hours\"`",
            "are they hours? then state `\"duration\": \"hours\"` in the mapping",
        ),
    )
    .with_fact("column", column)
}

/// The stream that the records of a table belong to.
pub(super) fn stream_of(table: &TableMapping) -> Stream {
    match table.holds {
        Holds::Measurements => Stream::Measurements,
        Holds::Participations | Holds::Survey => Stream::Participations,
    }
}
