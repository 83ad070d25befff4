//! The names of a table's columns, held against its mapping.

use super::cell::{Cell, Row};
use super::document::{Column, Field, Holds, TableMapping};
use super::known;
use crate::finding::nearest;
use crate::register::{Fault, Reason};

/// A column of the file that is read, and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Its place in a row, from zero.
    pub(super) at: usize,
    /// What it means, under the name that stands in the file.
    pub(super) column: Column,
    pub(super) field: Field,
}

/// What the header of a file comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Header {
    /// The columns that are read.
    pub(super) found: Vec<Found>,
    /// The columns of which the mapping says that they are left out.
    pub(super) left_out: Vec<String>,
    /// The columns of which the mapping says nothing.
    pub(super) unnamed: Vec<String>,
    /// Whether the columns were known by their usual names.
    pub(super) by_name: bool,
    /// For each rule of rows to leave out the place of its column.
    pub(super) rules: Vec<(usize, Vec<String>)>,
    /// How many columns there are up to the last one with a name.
    pub(super) width: usize,
    /// How many columns there are, those without a name behind the last one included.
    pub(super) all: usize,
}

/// Reads a header. Everything that is wrong with it is told at once.
pub(super) fn read(table: &TableMapping, row: &impl Row) -> Result<Header, Vec<Fault>> {
    let names: Vec<String> = (0..row.len())
        .map(|at| {
            row.cell(at)
                .shown()
                .trim_start_matches('\u{feff}')
                .trim()
                .to_owned()
        })
        .collect();
    if (0..row.len()).any(|at| row.cell(at) == Cell::Broken) {
        // No name can be found in such a row, and that is not what is wrong with it.
        return Err(vec![other_encoding()]);
    }
    let mut faults: Vec<Fault> = Vec::new();
    let mut header = Header {
        by_name: table.columns.is_empty(),
        all: names.len(),
        width: names
            .iter()
            .rposition(|name| !name.is_empty())
            .map_or(0, |last| last + 1),
        ..Header::default()
    };
    let mut used = vec![false; table.columns.len()];
    for (at, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
        let meant = table.columns.iter().position(|column| same(&column.column, name));
        let known = match meant {
            Some(place) => {
                if used
                    .get_mut(place)
                    .is_some_and(|used| std::mem::replace(used, true))
                {
                    faults.push(twice(name));
                    continue;
                }
                table.columns.get(place).cloned()
            }
            None if header.by_name => by_name(name, table.holds),
            None => None,
        };
        match known {
            None => header.unnamed.push(name.clone()),
            Some(column) => match column.field {
                None => header.left_out.push(name.clone()),
                Some(field) => {
                    let column = Column {
                        column: name.clone(),
                        ..column
                    };
                    header.found.push(Found { at, column, field });
                }
            },
        }
    }
    for (column, _) in table
        .columns
        .iter()
        .zip(&used)
        .filter(|(column, used)| !**used && column.field.is_some())
    {
        faults.push(missing(&column.column, &names));
    }
    for rule in &table.leave_out {
        match names.iter().position(|name| same(name, &rule.column)) {
            Some(at) => header
                .rules
                .push((at, rule.is.iter().map(|value| known::folded(value)).collect())),
            None => faults.push(missing(&rule.column, &names)),
        }
    }
    faults.extend(nonsense(table, &header));
    if faults.is_empty() {
        Ok(header)
    } else {
        Err(faults)
    }
}

fn by_name(name: &str, holds: Holds) -> Option<Column> {
    if let Some(item) = known::item(name).filter(|_| holds == Holds::Measurements) {
        let mut column = Column::new(name, Field::Item);
        column.item = Some(item);
        return Some(column);
    }
    known::field(name, holds).map(|field| Column::new(name, field))
}

/// Whether two names of columns are the same, without regard to capitals, white space and marks.
pub(super) fn same(one: &str, other: &str) -> bool {
    let (folded, other_folded) = (known::folded(one), known::folded(other));
    if folded.is_empty() {
        return one.trim() == other.trim();
    }
    folded == other_folded
}

/// Fields that this kind of table does not have, or has twice, and items and answers without a name.
fn nonsense(table: &TableMapping, header: &Header) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, found) in header.found.iter().enumerate() {
        let title = &found.column.column;
        let field = found.field.as_str();
        let wrong = if !found.field.belongs_to(table.holds) {
            Some((
                format!("kolom `{title}` is `{field}`, en dat veld heeft een rij van deze tabel niet"),
                format!("column `{title}` is `{field}`, a field that rows of this table do not have"),
            ))
        } else if found.field == Field::Item && found.column.item.is_none() {
            Some((
                format!("bij kolom `{title}` ontbreekt het nummer van het item"),
                format!("column `{title}` lacks the number of the item"),
            ))
        } else if header.found.iter().take(index).any(|other| clash(other, found)) {
            Some((
                format!("twee kolommen zijn `{field}`, waaronder `{title}`"),
                format!("two columns are `{field}`, one of them `{title}`"),
            ))
        } else {
            None
        };
        faults.extend(wrong.map(|message| {
            Fault::new(
                Reason::BadMapping,
                message,
                (
                    "verbeter deze kolom in de veldkoppeling, of laat hem weg door `field` weg te laten",
                    "correct this column in the mapping, or leave it out by leaving out its `field`",
                ),
            )
            .on(title.as_str())
        }));
    }
    faults
}

/// Whether two columns would fill the same place of the same record.
fn clash(one: &Found, other: &Found) -> bool {
    one.field == other.field
        && one.field != Field::Answer
        && one.column.item == other.column.item
        && one.column.moment == other.column.moment
        && one.column.effect == other.column.effect
}

fn twice(name: &str) -> Fault {
    Fault::new(
        Reason::DuplicateField,
        (
            format!("kolom `{name}` staat er twee keer"),
            format!("column `{name}` stands there twice"),
        ),
        (
            "geef de kolommen in de uitvoer elk een eigen naam",
            "give each column of the export a name of its own",
        ),
    )
    .on(name)
}

fn missing(name: &str, names: &[String]) -> Fault {
    let there: Vec<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|name| !name.is_empty())
        .collect();
    let list = there
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let help = match nearest(name, there.iter().copied()) {
        Some(near) => (format!("bedoelt u `{near}`?"), format!("did you mean `{near}`?")),
        None if there.len() < 2 => (
            "staat de kop op een andere rij? noem in de veldkoppeling bij `skipRows` hoeveel rijen erboven staan, en bij `delimiter` het scheidingsteken".to_owned(),
            "does the header stand on another row? state under `skipRows` in the mapping how many rows stand above it, and under `delimiter` what parts the columns".to_owned(),
        ),
        None => (
            format!("de kolommen van deze rij zijn {list}; staat de kop op een andere rij, noem dan `skipRows`"),
            format!("the columns of this row are {list}; when the header stands on another row, state `skipRows`"),
        ),
    };
    Fault::new(
        Reason::MissingColumn,
        (
            format!("kolom `{name}` staat niet in de kop"),
            format!("column `{name}` does not stand in the header"),
        ),
        help,
    )
    .on(name)
}

fn other_encoding() -> Fault {
    Fault::new(
        Reason::NotUtf8,
        (
            "de kop is geen tekst in de codering die de veldkoppeling noemt",
            "the header is not text in the encoding that the mapping states",
        ),
        (
            "laat `encoding` weg uit de veldkoppeling, dan wordt zij herkend; uit Windows is het vaak `windows-1252`",
            "leave `encoding` out of the mapping, and it is recognised; from Windows it is often `windows-1252`",
        ),
    )
}
