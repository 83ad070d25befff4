//! Files of the examples: read with their findings shown at line and column.

use std::error::Error;
use std::path::Path;

use vernieuwend_verantwoorden::format::{self, Read};
use vernieuwend_verantwoorden::language::Language;
use vernieuwend_verantwoorden::value::Day;
use vernieuwend_verantwoorden::value::document::Document;

/// Reads a document; what is wrong with it is told with the lines of the file.
#[allow(dead_code, reason = "an example that checks reads in its own way")]
pub(crate) fn read<T: Document>(path: &Path, language: Language) -> Result<Read<T>, Box<dyn Error>> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let text = String::from_utf8_lossy(&bytes);
    format::read_slice::<T>(&bytes).map_err(|error| {
        let error = error.with_source(&name(path));
        error
            .findings()
            .text(language)
            .with_source_text(&text)
            .to_string()
            .into()
    })
}

/// The name of a file, without its folder.
pub(crate) fn name(path: &Path) -> String {
    path.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// Today. The library asks no clock; a program may.
#[allow(dead_code, reason = "not every example makes a report")]
pub(crate) fn today() -> Result<Day, Box<dyn Error>> {
    let now = time::OffsetDateTime::now_utc().date();
    Ok(Day::new(
        u16::try_from(now.year())?,
        u8::from(now.month()),
        now.day(),
    )?)
}
