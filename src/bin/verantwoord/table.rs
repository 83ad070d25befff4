//! A table for a spreadsheet, written as the language has it.

use std::io::{self, Write};

use vernieuwend_verantwoorden::Language;

/// Spreadsheets take a file that begins with it for UTF-8, and others for something older.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes rows under a header: `;` between columns in Dutch, `,` in English, as spreadsheets expect there.
pub(crate) fn write<const N: usize>(
    out: &mut dyn Write,
    language: Language,
    header: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> io::Result<()> {
    let delimiter = match language {
        Language::Nl => b';',
        Language::En => b',',
    };
    out.write_all(BYTE_ORDER_MARK)?;
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(out);
    writer.write_record(header)?;
    for row in rows {
        writer.write_record(row.map(harmless))?;
    }
    writer.flush()
}

/// A text that a spreadsheet would take for a formula gets an apostrophe before it.
fn harmless(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_opens_in_a_spreadsheet_and_runs_nothing_there() {
        let written = |language| {
            let mut out = Vec::new();
            let rows = [["=1+1".to_owned(), "a;b, \"c\"".to_owned()]];
            write(&mut out, language, ["een", "twee"], rows).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_eq!(
            written(Language::Nl),
            "\u{feff}een;twee\n'=1+1;\"a;b, \"\"c\"\"\"\n"
        );
        assert_eq!(
            written(Language::En),
            "\u{feff}een,twee\n'=1+1,\"a;b, \"\"c\"\"\"\n"
        );
    }
}
