//! Documents that are read and checked, with everything that is wrong told at its line.

use std::path::Path;

use vernieuwend_verantwoorden::finding::Findings;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::rules::{Check, Checked};
use vernieuwend_verantwoorden::value::document::Document;
use vernieuwend_verantwoorden::{Language, Words};

use crate::files;
use crate::records::looks;
use crate::speech::{self, Terminal, grouped};
use crate::stop::Stop;

/// A document of which the rules say more than nothing, in one line; whole with the command `check`.
fn remark(name: &str, findings: &Findings, terminal: Terminal) {
    let counts = findings.counts();
    if counts.errors == 0 {
        return;
    }
    let (fouten, errors) = if counts.errors == 1 {
        ("fout", "error")
    } else {
        ("fouten", "errors")
    };
    let count = grouped(counts.errors as u64, terminal.language);
    terminal.line(&Words::new(
        format!("let op: {name} heeft {count} {fouten} volgens de regels, `verantwoord check` toont ze"),
        format!("note: the rules find {count} {errors} in {name}, `verantwoord check` shows them"),
    ));
}

/// The bytes of a file that may be a document; one that can be none is said to be what it is.
pub(crate) fn document(path: &Path) -> Result<Vec<u8>, Stop> {
    let bytes = files::bytes(path)?;
    match looks::no_document(&bytes) {
        Some((why, help)) => Err(Stop::of_file(path, why, help)),
        None => Ok(bytes),
    }
}

/// Reads and checks a file. What stops it is told at its lines; an error that stops nothing is mentioned.
pub(crate) fn checked<'a, T: Check>(
    path: &Path,
    context: impl Into<T::Context<'a>>,
    terminal: Terminal,
) -> Result<Checked<T>, Stop> {
    let bytes = document(path)?;
    let checked: Checked<T> = checked_bytes(&files::name(path), &bytes, context, terminal.language)?;
    remark(&files::name(path), checked.findings(), terminal);
    Ok(checked)
}

/// Reads and checks a document that is at hand.
pub(crate) fn checked_bytes<'a, T: Check>(
    name: &str,
    bytes: &[u8],
    context: impl Into<T::Context<'a>>,
    language: Language,
) -> Result<Checked<T>, Stop> {
    let text = String::from_utf8_lossy(bytes);
    let read = format::read_slice::<T>(bytes)
        .map_err(|error| Stop::findings(error.with_source(name).findings(), &text, language))?;
    read.check_against(context).map_err(|rejected| {
        let found = format::locate_findings(&text, rejected.findings().clone());
        Stop::findings(&found.with_source(name), &text, language)
    })
}

/// Reads a document that no rule needs to look at. What was not understood in it is told.
pub(crate) fn read<T: Document>(path: &Path, language: Language) -> Result<T, Stop> {
    let bytes = document(path)?;
    let text = String::from_utf8_lossy(&bytes);
    let name = files::name(path);
    let read = format::read_slice::<T>(&bytes)
        .map_err(|error| Stop::findings(error.with_source(&name).findings(), &text, language))?;
    let (document, findings) = read.into_parts();
    let found = format::locate_findings(&text, findings).with_source(&name);
    if !found.is_empty() {
        speech::tell(&found.text(language).with_source_text(&text).to_string());
    }
    Ok(document)
}
