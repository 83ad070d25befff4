//! Files with records: read into a tally, each in the form that its name says.

use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

use vernieuwend_verantwoorden::language::{Language, Words};
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::{Limits, Register, Source, Stream, Table, Tally, TallyError};

use crate::files;
use crate::output::Output;
use crate::progress;
use crate::refusals;
use crate::status::Status;
use crate::stop::Stop;

/// The files with records, and where to write what is refused of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Records {
    pub(crate) participations: Vec<PathBuf>,
    pub(crate) measurements: Vec<PathBuf>,
    pub(crate) refusals: Option<PathBuf>,
}

impl Records {
    pub(crate) fn is_empty(&self) -> bool {
        self.participations.is_empty() && self.measurements.is_empty()
    }

    /// Reads everything into a new tally.
    pub(crate) fn tally(&self, policy: &PolicyFramework, plan: &Plan) -> Result<Tally, Stop> {
        let mut limits = Limits::default();
        if self.refusals.is_some() {
            limits = limits.listing(usize::MAX);
        }
        let mut tally = Tally::with_limits(policy, plan, limits);
        self.read_into(&mut tally)?;
        Ok(tally)
    }

    /// Reads everything into a tally.
    pub(crate) fn read_into(&self, tally: &mut Tally) -> Result<(), Stop> {
        let streams = [
            (Stream::Participations, &self.participations),
            (Stream::Measurements, &self.measurements),
        ];
        for (stream, paths) in streams {
            for path in paths {
                read(tally, stream, path, self.name(path))?;
            }
        }
        Ok(())
    }

    /// The name of a file; its whole path where another has the same name.
    fn name(&self, path: &Path) -> String {
        let name = files::name(path);
        let all = self.participations.iter().chain(&self.measurements);
        let shared = all.filter(|other| files::name(other) == name).count() > 1;
        if shared { path.display().to_string() } else { name }
    }

    /// Writes the table of refusals where it was asked for, and gives what is to be said of them with what the run
    /// ends with at best.
    pub(crate) fn account_for(
        &self,
        register: &Register,
        language: Language,
    ) -> Result<(Status, String), Stop> {
        if let Some(path) = &self.refusals {
            Output::new(Some(path))?.write(|out| refusals::write_table(out, register, language))?;
        }
        let told = refusals::text(register, language, self.refusals.is_some());
        Ok((refusals::status(register), told))
    }
}

/// How the records of a file are written.
enum Form {
    /// A JSON object a line.
    Lines,
    /// A table with a line of headers.
    Table,
}

fn form(path: &Path) -> Result<Form, Stop> {
    let extension = path
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    match extension.as_str() {
        "csv" | "tsv" | "txt" => Ok(Form::Table),
        "xlsx" | "xls" | "ods" => Err(cannot(
            path,
            ("een rekenblad wordt niet gelezen", "a spreadsheet is not read"),
            ("sla het blad op als CSV (UTF-8)", "save the sheet as CSV (UTF-8)"),
        )),
        "gz" | "zip" | "zst" | "bz2" | "xz" => Err(cannot(
            path,
            ("het bestand is ingepakt", "the file is compressed"),
            ("pak het eerst uit", "unpack it first"),
        )),
        _ => Ok(Form::Lines),
    }
}

fn cannot(path: &Path, (nl, en): (&str, &str), help: (&str, &str)) -> Stop {
    let path = path.display();
    Stop::unread(
        Words::new(format!("{path}: {nl}"), format!("{path}: {en}")),
        Words::new(help.0, help.1),
    )
}

fn read(tally: &mut Tally, stream: Stream, path: &Path, name: String) -> Result<(), Stop> {
    let form = form(path)?;
    let (mut reader, bar) = progress::reader(path)?;
    let source = Source::new(name);
    let outcome = match (form, stream) {
        (Form::Lines, Stream::Participations) => tally.participations_from(source, reader),
        (Form::Lines, _) => tally.measurements_from(source, reader),
        (Form::Table, stream) => {
            let table = table_of(&mut reader).map_err(|error| files::unread(path, &error))?;
            match stream {
                Stream::Participations => tally.participations_table(source, &table, reader),
                _ => tally.measurements_table(source, &table, reader),
            }
        }
    };
    bar.finish_and_clear();
    outcome.map(|_| ()).map_err(|error| match error {
        TallyError::Io(error) => files::unread(path, &error),
        other => {
            let why = other.to_string();
            Stop::unread(Words::new(why.clone(), why), Words::default())
        }
    })
}

/// How the table is written, as its first line shows.
fn table_of(reader: &mut impl BufRead) -> io::Result<Table> {
    let start = reader.fill_buf()?;
    let header = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    Ok(if header.contains(&b';') {
        Table::semicolons()
    } else {
        Table::commas()
    })
}

/// What kind of records a file seems to hold, by the names of the fields in its first lines; nothing when they
/// say neither.
pub(crate) fn stream_of(path: &Path) -> Result<Option<Stream>, Stop> {
    form(path)?;
    let (mut reader, _) = progress::reader(path)?;
    let start = reader.fill_buf().map_err(|error| files::unread(path, &error))?;
    let start = String::from_utf8_lossy(start).to_lowercase();
    let line = start
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    // A measurement names its effect, and whoever took part an activity; the words are the same in Dutch.
    let has = |words: &[&str]| words.iter().any(|word| line.contains(word));
    Ok(if has(&["effect", "score"]) {
        Some(Stream::Measurements)
    } else if has(&["activity", "activiteit"]) {
        Some(Stream::Participations)
    } else {
        None
    })
}
