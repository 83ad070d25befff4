//! A table as CSV, in which nothing is run as a formula.

use super::cell::Cell;
use super::columns::Table;
use super::file::CsvMarks;

/// What spreadsheets run as a formula when a cell begins with it.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// So that a spreadsheet reads the file as UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';
const LINE_END: &str = "\r\n";

/// The table as CSV.
pub(super) fn csv(table: &Table, mark: CsvMarks) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    let names = table
        .columns
        .iter()
        .map(|column| Cell::Text(column.name.to_owned()));
    write_row(&mut out, &names.collect::<Vec<_>>(), mark);
    for row in &table.rows {
        write_row(&mut out, row, mark);
    }
    out
}

fn write_row(out: &mut String, row: &[Cell], mark: CsvMarks) {
    for (at, cell) in row.iter().enumerate() {
        if at > 0 {
            out.push(mark.delimiter());
        }
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => out.push_str(&quoted(&harmless(text), mark)),
            Cell::Number(number) => {
                out.push_str(&quoted(&number.replace('.', &mark.decimal().to_string()), mark));
            }
            Cell::Day(day) => out.push_str(&day.to_string()),
            Cell::Truth(truth) => out.push_str(if *truth { "true" } else { "false" }),
        }
    }
    out.push_str(LINE_END);
}

/// A text that no spreadsheet runs.
fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A text between quotation marks where it needs them.
fn quoted(text: &str, mark: CsvMarks) -> String {
    if text.contains([mark.delimiter(), '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::super::cell::{figure, text};
    use super::*;

    fn row(cells: &[Cell], mark: CsvMarks) -> String {
        let mut out = String::new();
        write_row(&mut out, cells, mark);
        out
    }

    #[test]
    fn a_text_is_never_run_as_a_formula_and_a_number_stays_one() {
        let cells = [
            text("=HYPERLINK(\"x\";1)"),
            text("-1+1"),
            Cell::Number("-1.5".to_owned()),
        ];
        assert_eq!(
            row(&cells, CsvMarks::Comma),
            "\"'=HYPERLINK(\"\"x\"\";1)\";'-1+1;-1,5\r\n"
        );
        assert_eq!(
            row(&[text("@a, b"), Cell::Number("-1.5".to_owned())], CsvMarks::Point),
            "\"'@a, b\",-1.5\r\n"
        );
    }

    #[test]
    fn missing_is_a_word_and_no_number() {
        use crate::value::{Figure, People, Range};
        let written = |given: Figure<People>| row(&figure(&given), CsvMarks::Comma);
        assert_eq!(written(Figure::Known(People(0))), "0;;;\r\n");
        assert_eq!(written(Figure::Suppressed), ";suppressed;;\r\n");
        assert_eq!(written(Figure::Range(Range::at_least(30))), ";;30;\r\n");
    }
}
