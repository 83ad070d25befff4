//! Tables: text files with columns and workbooks, by a mapping that was given or by one that is proposed.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use vernieuwend_verantwoorden::language::Words;
use vernieuwend_verantwoorden::mapping::{Holds, Mapping, Proposal, TableMapping};
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::{Source, Stream, Tally};
use vernieuwend_verantwoorden::value::Id;

use super::unread;
use crate::files;
use crate::progress;
use crate::speech::Terminal;
use crate::stop::Stop;

/// Endings of text files with columns.
const TEXTS: [&str; 3] = ["csv", "tsv", "txt"];
/// The ending of a workbook.
const WORKBOOK: &str = "xlsx";

pub(super) fn is_workbook(path: &Path) -> bool {
    super::extension(path) == WORKBOOK
}

/// Whether a file is a table, as its name says.
pub(crate) fn is_table(path: &Path) -> bool {
    is_workbook(path) || TEXTS.contains(&super::extension(path).as_str())
}

/// The tables of a file that hold records, by a mapping. A survey is said to be passed over.
pub(super) fn mapped(mapping: &Mapping, path: &Path, terminal: Terminal) -> Result<Vec<TableMapping>, Stop> {
    let name = files::name(path);
    let all: Vec<&TableMapping> = mapping.tables_of(&name).collect();
    if all.is_empty() {
        let (path, id) = (path.display(), &mapping.id);
        return Err(Stop::unread(
            Words::new(
                format!("{path}: veldkoppeling `{id}` noemt dit bestand niet"),
                format!("{path}: mapping `{id}` does not name this file"),
            ),
            Words::new(
                format!("voeg een tabel toe met `\"file\": \"{name}\"`; `verantwoord map` maakt een eerste"),
                format!("add a table with `\"file\": \"{name}\"`; `verantwoord map` makes a first one"),
            ),
        ));
    }
    let (surveys, records): (Vec<&TableMapping>, Vec<&TableMapping>) =
        all.into_iter().partition(|table| table.holds == Holds::Survey);
    for survey in surveys {
        passed_over(&name, &survey.id, terminal);
    }
    Ok(records.into_iter().cloned().collect())
}

fn passed_over(name: &str, id: &Id<TableMapping>, terminal: Terminal) {
    terminal.line(&Words::new(
        format!("{name}: tabel `{id}` is een enquête en wordt niet ingelezen; zet de uitkomst bij `surveyResults` in de toelichting"),
        format!("{name}: table `{id}` is a survey and is not taken in; put its results under `surveyResults` in the narrative"),
    ));
}

/// The table that a file without a mapping seems to be. What it was taken for, and what was not sure, is said.
pub(super) fn proposed(
    path: &Path,
    wanted: Option<Stream>,
    (policy, plan): (&PolicyFramework, &Plan),
    terminal: Terminal,
) -> Result<TableMapping, Stop> {
    let proposal = propose(path, policy, plan)?;
    let table = proposal.table;
    if table.holds == Holds::Survey || table.columns.iter().all(|column| column.field.is_none()) {
        return Err(unseen(path));
    }
    let stream = stream_of(table.holds);
    if let Some(wanted) = wanted.filter(|wanted| *wanted != stream) {
        return Err(other_kind(path, wanted));
    }
    let name = files::name(path);
    let (nl, en) = match stream {
        Stream::Measurements => ("metingen", "measurements"),
        _ => ("deelnames", "participations"),
    };
    terminal.line(&Words::new(
        format!("{name}: gelezen als {nl} zonder veldkoppeling, naar de namen van de kolommen en de waarden"),
        format!("{name}: read as {en} without a mapping, by the names of the columns and the values"),
    ));
    for doubt in &proposal.doubts {
        terminal.line(&Words::new(
            format!("  - {}", doubt.nl),
            format!("  - {}", doubt.en),
        ));
    }
    Ok(table)
}

/// Proposes a mapping for a file: for the first sheet where it is a workbook.
pub(crate) fn propose(path: &Path, policy: &PolicyFramework, plan: &Plan) -> Result<Proposal, Stop> {
    let id = table_id(path)?;
    let source = Source::new(files::name(path));
    let outcome = if is_workbook(path) {
        Proposal::of_sheet(id, source, None, workbook(path)?, policy, plan)
    } else {
        let (reader, bar) = progress::reader(path)?;
        let outcome = Proposal::of_table(id, source, reader, policy, plan);
        bar.finish_and_clear();
        outcome
    };
    outcome.map_err(|error| unread(path, error))
}

/// An id for the table of a file: its name in small letters, and a hyphen for whatever an id cannot have.
pub(crate) fn table_id<T>(path: &Path) -> Result<Id<T>, Stop> {
    let stem = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    let plain: String = stem
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let id = if words.is_empty() {
        "tabel".to_owned()
    } else {
        words.join("-")
    };
    Id::new(&id).map_err(|refusal| Stop::refused(&path.display().to_string(), &refusal))
}

/// Reads the records of one table.
pub(super) fn read(tally: &mut Tally, path: &Path, name: &str, table: &TableMapping) -> Result<(), Stop> {
    let source = Source::new(name);
    let outcome = if is_workbook(path) {
        tally.sheet(source, table, workbook(path)?)
    } else {
        let (reader, bar) = progress::reader(path)?;
        let outcome = tally.table(source, table, reader);
        bar.finish_and_clear();
        outcome
    };
    outcome.map(|_| ()).map_err(|error| unread(path, error))
}

fn workbook(path: &Path) -> Result<BufReader<File>, Stop> {
    let file = File::open(path).map_err(|error| files::unread(path, &error))?;
    Ok(BufReader::new(file))
}

fn stream_of(holds: Holds) -> Stream {
    match holds {
        Holds::Measurements => Stream::Measurements,
        _ => Stream::Participations,
    }
}

fn unseen(path: &Path) -> Stop {
    let path = path.display();
    Stop::unread(
        Words::new(
            format!("{path}: het is niet te zien of dit deelnames of metingen zijn"),
            format!("{path}: whether these are participations or measurements cannot be seen"),
        ),
        Words::new(
            "geef een veldkoppeling met `--mapping`; `verantwoord map` maakt een eerste",
            "give a mapping with `--mapping`; `verantwoord map` makes a first one",
        ),
    )
}

fn other_kind(path: &Path, wanted: Stream) -> Stop {
    let path = path.display();
    let (nl, en, argument) = match wanted {
        Stream::Measurements => ("deelnames", "participations", "--participations"),
        _ => ("metingen", "measurements", "--measurements"),
    };
    Stop::unread(
        Words::new(
            format!("{path}: dit lijken {nl} te zijn"),
            format!("{path}: these look like {en}"),
        ),
        Words::new(
            format!("geef ze met `{argument}`, of geef een veldkoppeling met `--mapping`"),
            format!("give them with `{argument}`, or give a mapping with `--mapping`"),
        ),
    )
}
