//! What is in the tables, for programs: CSV on the Web metadata (W3C, 2015).

use serde::Serialize;

use super::columns::{Column, Holds, Table};
use super::file::{CsvMarks, TableFile};
use crate::value::Day;

/// The document that tables are of.
pub(super) struct About<'a> {
    pub(super) identifier: &'a str,
    pub(super) publisher: &'a str,
    pub(super) created: Day,
}

const NAME: &str = "tables-metadata.json";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Metadata<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "dc:identifier")]
    identifier: &'a str,
    #[serde(rename = "dc:publisher")]
    publisher: &'a str,
    #[serde(rename = "dc:created")]
    created: Day,
    dialect: Dialect,
    tables: Vec<TableOf<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    delimiter: char,
    encoding: &'static str,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TableOf<'a> {
    url: String,
    table_schema: Schema<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema<'a> {
    columns: Vec<ColumnOf<'a>>,
    primary_key: &'a [&'static str],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ColumnOf<'a> {
    name: &'a str,
    titles: &'a str,
    #[serde(rename = "dc:description")]
    description: &'a str,
    datatype: Datatype,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Datatype {
    Named(&'static str),
    Decimal {
        base: &'static str,
        format: NumberFormat,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NumberFormat {
    decimal_char: char,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ForeignKey<'a> {
    column_reference: &'a str,
    reference: Reference<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Reference<'a> {
    resource: String,
    column_reference: &'a str,
}

/// The metadata of all tables.
pub(super) fn metadata(about: &About<'_>, tables: &[Table], mark: CsvMarks) -> TableFile {
    let metadata = Metadata {
        context: "http://www.w3.org/ns/csvw",
        identifier: about.identifier,
        publisher: about.publisher,
        created: about.created,
        dialect: Dialect {
            delimiter: mark.delimiter(),
            encoding: "utf-8",
            header: true,
        },
        tables: tables.iter().map(|table| of_table(table, mark)).collect(),
    };
    // Texts and numbers are written; nothing of it can fail.
    let text = serde_json::to_string_pretty(&metadata).unwrap_or_default();
    TableFile {
        name: NAME.to_owned(),
        text: text + "\n",
    }
}

fn of_table(table: &Table, mark: CsvMarks) -> TableOf<'_> {
    let column = |column: &'static Column| ColumnOf {
        name: column.name,
        titles: column.name,
        description: column.says,
        datatype: datatype(column.holds, mark),
    };
    let foreign = table.columns.iter().filter_map(|column| {
        Some(ForeignKey {
            column_reference: column.name,
            reference: Reference {
                resource: format!("{}.csv", column.of?),
                column_reference: column.name,
            },
        })
    });
    TableOf {
        url: table.file(),
        table_schema: Schema {
            columns: table.columns.iter().map(column).collect(),
            primary_key: table.key,
            foreign_keys: foreign.collect(),
        },
    }
}

fn datatype(holds: Holds, mark: CsvMarks) -> Datatype {
    match holds {
        Holds::Text => Datatype::Named("string"),
        Holds::Day => Datatype::Named("date"),
        Holds::Truth => Datatype::Named("boolean"),
        Holds::Number => Datatype::Decimal {
            base: "decimal",
            format: NumberFormat {
                decimal_char: mark.decimal(),
            },
        },
    }
}
