//! Files with records: read into a tally, each in the form that its name says.

pub(crate) mod looks;
pub(crate) mod pieces;
pub(crate) mod self_assessments;
pub(crate) mod surveys;
pub(crate) mod tables;

use std::io::BufRead;
use std::path::{Path, PathBuf};

use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::mapping::{Holds, Mapping, TableMapping};
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::{Source, Stream, Tally, TallyError, TallyLimits};
use vernieuwend_verantwoorden::{Language, Words};

use crate::documents;
use crate::files;
use crate::output::Output;
use crate::progress;
use crate::refusals;
use crate::speech::{Terminal, Text};
use crate::status::Status;
use crate::stop::Stop;
use surveys::Survey;

/// So many refusals are kept to be grouped on the terminal; all are counted, and all are in the table.
const LISTED: usize = 100_000;

/// The files with records, and where to write what is refused of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Records {
    pub(crate) participations: Vec<PathBuf>,
    pub(crate) measurements: Vec<PathBuf>,
    pub(crate) surveys: Vec<PathBuf>,
    /// Answers of members of staff: they join the narrative and are no records of a register.
    pub(crate) self_assessments: Vec<PathBuf>,
    /// Tables of which their mapping, or else their columns, say what they hold.
    pub(crate) tables: Vec<PathBuf>,
    pub(crate) mapping: Option<PathBuf>,
    pub(crate) refusals: Option<PathBuf>,
}

/// How many refusals are kept: all of them for a table, else as many as are told.
pub(crate) fn limits(all_refusals: bool) -> TallyLimits {
    let listed = if all_refusals { usize::MAX } else { LISTED };
    TallyLimits::default().listing(listed)
}

/// Why what begins so cannot be records of this kind, with what to do.
pub(crate) fn unfit(start: &[u8], stream: Stream) -> Option<(Text, Text)> {
    looks::unfit(start, Some(stream))
}

/// Files with records of which is known how they are read.
pub(crate) struct Opened<'a>(Vec<(&'a Path, String, Form)>);

/// How the records of a file are written.
enum Form {
    /// A JSON object a line.
    Lines(Stream),
    /// Tables, each with its columns.
    Tables(Vec<TableMapping>),
}

impl Records {
    pub(crate) fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }

    /// Every file, in the order in which they are read.
    pub(crate) fn all(&self) -> impl Iterator<Item = &PathBuf> {
        self.participations
            .iter()
            .chain(&self.measurements)
            .chain(&self.surveys)
            .chain(&self.tables)
    }

    /// A new tally, that lists as many refusals as are told.
    pub(crate) fn tally(&self, policy: &PolicyFramework, plan: &Plan) -> Tally {
        Tally::with_limits(policy, plan, limits(self.refusals.is_some()))
    }

    /// Finds out how each file is read, and says so of tables without a mapping. With a mapping, that decides what
    /// a table holds, and a file that was given twice is read once.
    pub(crate) fn open(
        &self,
        policy: &PolicyFramework,
        plan: &Plan,
        terminal: Terminal,
    ) -> Result<Opened<'_>, Stop> {
        let mapping = match &self.mapping {
            Some(path) => Some(documents::read::<Mapping>(path, terminal.language)?),
            None => None,
        };
        let streams = [
            (Some(Holds::Participations), &self.participations),
            (Some(Holds::Measurements), &self.measurements),
            (Some(Holds::Survey), &self.surveys),
            (None, &self.tables),
        ];
        let mut opened: Vec<(&Path, String, Form)> = Vec::new();
        for (wanted, paths) in streams {
            for path in paths {
                let table = tables::is_table(path);
                if table && mapping.is_some() && opened.iter().any(|(other, ..)| *other == path) {
                    continue;
                }
                let stream = wanted.and_then(stream_in);
                fit(path, stream, mapping.is_some())?;
                let form = match (stream, &mapping) {
                    // Of nothing every form is the same.
                    (Some(stream), None) if is_empty(path)? => Form::Lines(stream),
                    (None, None) if is_empty(path)? => return Err(nothing(path)),
                    (Some(stream), _) if !table => Form::Lines(stream),
                    (None, _) if !table => return Err(no_survey(path)),
                    (_, Some(mapping)) => Form::Tables(tables::mapped(mapping, path)?),
                    (_, None) => {
                        Form::Tables(vec![tables::proposed(path, wanted, (policy, plan), terminal)?])
                    }
                };
                opened.push((path, self.name(path), form));
            }
        }
        Ok(Opened(opened))
    }

    /// The name of a file; its whole path where another has the same name.
    fn name(&self, path: &Path) -> String {
        let name = files::name(path);
        let shared = self
            .all()
            .any(|other| other != path && files::name(other) == name);
        if shared { path.display().to_string() } else { name }
    }

    /// Writes the table of refusals where it was asked for, and gives what is to be said of them with what the run
    /// ends with at best.
    pub(crate) fn account_for(
        &self,
        register: &Register,
        surveys: &[Survey],
        language: Language,
    ) -> Result<(Status, String), Stop> {
        if let Some(path) = &self.refusals {
            Output::new(Some(path))?.write(|out| refusals::write_table(out, register, surveys, language))?;
        }
        let mut told = String::new();
        for (_, source, how) in register.read_as() {
            told += &said_of(source, how, language);
        }
        for survey in surveys {
            told += &said_of(&survey.name, &survey.reading.read_as, language);
            told += &survey.told(language);
        }
        told += &refusals::text(register, surveys, language, self.refusals.is_some());
        Ok((refusals::status(register, surveys), told))
    }
}

impl Opened<'_> {
    /// Reads everything into a tally.
    pub(crate) fn read_into(&self, tally: &mut Tally, terminal: Terminal) -> Result<(), Stop> {
        for (path, name, form) in &self.0 {
            match form {
                Form::Lines(stream) => read_lines(tally, *stream, (path, name), terminal)?,
                Form::Tables(all) => {
                    for table in all.iter().filter(|table| table.holds != Holds::Survey) {
                        tables::read(tally, (path, name), table, terminal)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Counts the answers of every survey.
    pub(crate) fn surveys(&self) -> Result<Vec<Survey>, Stop> {
        let mut surveys = Vec::new();
        for (path, name, form) in &self.0 {
            let Form::Tables(all) = form else { continue };
            for table in all.iter().filter(|table| table.holds == Holds::Survey) {
                surveys.push(Survey {
                    name: name.clone(),
                    id: table.id.clone(),
                    reading: tables::read_survey(path, name, table)?,
                });
            }
        }
        Ok(surveys)
    }
}

/// How a file was read, a line each.
fn said_of(source: &str, how: &[Words], language: Language) -> String {
    let mut said = [source, ":\n"].concat();
    for words in how {
        said.extend(["  - ", words.say(language), "\n"]);
    }
    said
}

fn stream_in(holds: Holds) -> Option<Stream> {
    match holds {
        Holds::Participations => Some(Stream::Participations),
        Holds::Measurements => Some(Stream::Measurements),
        _ => None,
    }
}

fn no_survey(path: &Path) -> Stop {
    Stop::of_file(
        path,
        Text::new(
            "een enquête wordt gelezen uit een tabel",
            "a survey is read from a table",
        ),
        Text::new(
            "exporteer haar als `.csv` of `.xlsx`, een rij per respondent",
            "export it as `.csv` or `.xlsx`, a row per respondent",
        ),
    )
}

fn nothing(path: &Path) -> Stop {
    Stop::of_file(
        path,
        Text::new("er staat niets in", "there is nothing in it"),
        Text::new(
            "controleer de uitvoer van het registratiesysteem",
            "check the export of the registration system",
        ),
    )
}

/// The ending of the name of a file, in small letters.
fn extension(path: &Path) -> String {
    let extension = path.extension().unwrap_or_default();
    extension.to_string_lossy().to_lowercase()
}

/// Stops at a file whose start shows that it can hold no such records.
fn fit(path: &Path, stream: Option<Stream>, is_mapped: bool) -> Result<(), Stop> {
    // What a workbook holds is not to be seen at its start.
    if tables::is_workbook(path) {
        return Ok(());
    }
    let (mut reader, bar) = progress::reader(path)?;
    let start = reader.fill_buf().map_err(|error| files::unread(path, &error))?;
    // A mapping says what a table holds, whatever its header looks like.
    let stream = stream.filter(|_| !(is_mapped && tables::is_table(path)));
    let unfit = looks::unfit(start, stream);
    bar.finish_and_clear();
    match unfit {
        Some((why, help)) => Err(Stop::of_file(path, why, help)),
        None => Ok(()),
    }
}

/// Whether nothing stands in a file but white space.
fn is_empty(path: &Path) -> Result<bool, Stop> {
    let (mut reader, bar) = progress::reader(path)?;
    let start = reader.fill_buf().map_err(|error| files::unread(path, &error));
    let empty = start.map(|start| {
        let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
        text.trim_ascii().is_empty()
    });
    bar.finish_and_clear();
    empty
}

fn read_lines(
    tally: &mut Tally,
    stream: Stream,
    (path, name): (&Path, &str),
    terminal: Terminal,
) -> Result<(), Stop> {
    let (reader, bar) = progress::reader(path)?;
    let source = progress::watched(Source::new(name), &bar, terminal);
    let outcome = match stream {
        Stream::Participations => tally.participations_from(source, reader),
        _ => tally.measurements_from(source, reader),
    };
    bar.finish_and_clear();
    outcome.map(|_| ()).map_err(|error| unread(path, error))
}

/// Records that could not be read to the end.
pub(crate) fn unread(path: &Path, error: TallyError) -> Stop {
    match error {
        TallyError::Io(error) => files::unread(path, &error),
        TallyError::Unreadable { faults } => {
            // The faults of a header stand on one line.
            let said = |language| {
                let line = faults.first().map_or(1, |fault| fault.line);
                let messages = faults.iter().map(|fault| fault.message.say(language));
                format!("{line}, {}", messages.collect::<Vec<_>>().join("; "))
            };
            let (nl, en, path) = (said(Language::Nl), said(Language::En), path.display());
            let help = faults.into_iter().next().map(|fault| fault.help);
            Stop::unread(
                Words::new(format!("{path}: regel {nl}"), format!("{path}: line {en}")),
                help.unwrap_or_default(),
            )
        }
        other => {
            let (words, path) = (other.words(), path.display());
            Stop::unread(
                Words::new(format!("{path}: {}", words.nl), format!("{path}: {}", words.en)),
                Words::default(),
            )
        }
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
