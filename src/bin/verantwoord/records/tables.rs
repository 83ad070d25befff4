//! Tables: text files with columns and workbooks, by a mapping that was given or by one that is proposed.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::mapping::{Holds, Mapping, Proposal, SurveyReading, TableMapping};
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::{Source, Tally};
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

/// The tables of a file, by a mapping.
pub(super) fn mapped(mapping: &Mapping, path: &Path) -> Result<Vec<TableMapping>, Stop> {
    let name = files::name(path);
    let all: Vec<TableMapping> = mapping.tables_of(&name).cloned().collect();
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
    Ok(all)
}

/// The table that a file without a mapping seems to be. What it was taken for, and what was not sure, is said.
pub(super) fn proposed(
    path: &Path,
    wanted: Option<Holds>,
    (policy, plan): (&PolicyFramework, &Plan),
    terminal: Terminal,
) -> Result<TableMapping, Stop> {
    let proposal = propose(path, policy, plan)?;
    let table = proposal.table;
    if table.columns.iter().all(|column| column.field.is_none()) {
        return Err(unseen(path));
    }
    if wanted.is_some_and(|wanted| wanted != table.holds) {
        return Err(other_kind(path, table.holds));
    }
    let name = files::name(path);
    let (nl, en, _) = kind(table.holds);
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
    id(&stem)
}

/// An id with the letters and digits of a name.
pub(super) fn id<T>(name: &str) -> Result<Id<T>, Stop> {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let id = if words.is_empty() {
        "tabel".to_owned()
    } else {
        words.join("-")
    };
    Id::new(&id).map_err(|refusal| Stop::refused(name, &refusal))
}

/// Reads the records of one table.
pub(super) fn read(
    tally: &mut Tally,
    (path, name): (&Path, &str),
    table: &TableMapping,
    terminal: Terminal,
) -> Result<(), Stop> {
    let source = Source::new(name);
    let outcome = if is_workbook(path) {
        let bar = progress::counter(name);
        let source = progress::watched(source, &bar, terminal);
        let outcome = tally.sheet(source, table, workbook(path)?);
        bar.finish_and_clear();
        outcome
    } else {
        let (reader, bar) = progress::reader(path)?;
        let source = progress::watched(source, &bar, terminal);
        let outcome = tally.table(source, table, reader);
        bar.finish_and_clear();
        outcome
    };
    outcome.map(|_| ()).map_err(|error| unread(path, error))
}

/// Counts the answers of one survey.
pub(super) fn read_survey(path: &Path, name: &str, table: &TableMapping) -> Result<SurveyReading, Stop> {
    let source = Source::new(name);
    let outcome = if is_workbook(path) {
        SurveyReading::of_sheet(source, table, workbook(path)?)
    } else {
        let (reader, bar) = progress::reader(path)?;
        let outcome = SurveyReading::of_table(source, table, reader);
        bar.finish_and_clear();
        outcome
    };
    outcome.map_err(|error| unread(path, error))
}

pub(super) fn workbook(path: &Path) -> Result<BufReader<File>, Stop> {
    let file = File::open(path).map_err(|error| files::unread(path, &error))?;
    Ok(BufReader::new(file))
}

/// What rows are called, and the argument that they are given with.
fn kind(holds: Holds) -> (&'static str, &'static str, &'static str) {
    match holds {
        Holds::Measurements => ("metingen", "measurements", "--measurements"),
        Holds::Survey => ("antwoorden op een enquête", "answers to a survey", "--survey"),
        _ => ("deelnames", "participations", "--participations"),
    }
}

fn unseen(path: &Path) -> Stop {
    let path = path.display();
    Stop::unread(
        Words::new(
            format!("{path}: het is niet te zien of dit deelnames, metingen of antwoorden zijn"),
            format!("{path}: whether these are participations, measurements or answers cannot be seen"),
        ),
        Words::new(
            "geef een veldkoppeling met `--mapping`; `verantwoord map` maakt een eerste",
            "give a mapping with `--mapping`; `verantwoord map` makes a first one",
        ),
    )
}

fn other_kind(path: &Path, holds: Holds) -> Stop {
    let path = path.display();
    let (nl, en, argument) = kind(holds);
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
