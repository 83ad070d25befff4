//! Files with records: read into a tally, each in the form that its name says.

mod looks;

use std::io::BufRead;
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

/// So many refusals are kept to be grouped on the terminal; all are counted, and all are in the table.
const LISTED: usize = 100_000;

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
        let listed = if self.refusals.is_some() {
            usize::MAX
        } else {
            LISTED
        };
        let limits = Limits::default().listing(listed);
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

fn form(path: &Path) -> Form {
    let extension = path
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    match extension.as_str() {
        "csv" | "tsv" | "txt" => Form::Table,
        _ => Form::Lines,
    }
}

fn read(tally: &mut Tally, stream: Stream, path: &Path, name: String) -> Result<(), Stop> {
    let (mut reader, bar) = progress::reader(path)?;
    let start = reader.fill_buf().map_err(|error| files::unread(path, &error))?;
    if let Some((why, help)) = looks::unfit(start, stream) {
        bar.finish_and_clear();
        let path = path.display();
        return Err(Stop::unread(
            Words::new(format!("{path}: {}", why.nl), format!("{path}: {}", why.en)),
            Words::new(help.nl, help.en),
        ));
    }
    let table = table_of(start);
    let source = Source::new(name);
    let outcome = match (form(path), stream) {
        (Form::Lines, Stream::Participations) => tally.participations_from(source, reader),
        (Form::Lines, _) => tally.measurements_from(source, reader),
        (Form::Table, Stream::Participations) => tally.participations_table(source, &table, reader),
        (Form::Table, _) => tally.measurements_table(source, &table, reader),
    };
    bar.finish_and_clear();
    outcome.map(|_| ()).map_err(|error| unread(path, error))
}

/// Records that could not be read to the end.
pub(crate) fn unread(path: &Path, error: TallyError) -> Stop {
    match error {
        TallyError::Io(error) => files::unread(path, &error),
        other => {
            let why = format!("{}: {other}", path.display());
            Stop::unread(Words::new(why.clone(), why), Words::default())
        }
    }
}

/// How a table is written, as its first line shows.
fn table_of(start: &[u8]) -> Table {
    let header = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if header.contains(&b';') {
        Table::semicolons()
    } else {
        Table::commas()
    }
}

/// What kind of records a file seems to hold; nothing when its first line says neither, or both.
pub(crate) fn stream_of(path: &Path) -> Result<Option<Stream>, Stop> {
    let (mut reader, bar) = progress::reader(path)?;
    let start = reader.fill_buf().map_err(|error| files::unread(path, &error));
    let stream = start.map(looks::stream_of);
    bar.finish_and_clear();
    stream
}
