//! Where records come from, and how many of them were read and refused.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::progress::{Progress, Watcher};
use crate::language::Words;

/// The highest number that the first line of a piece may have: 2⁵³, which every reader of JSON holds exactly.
pub const LAST_LINE: u64 = 1 << 53;

/// What kind of records a source holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Stream {
    /// Who took part in what, and head counts.
    Participations,
    /// Scores of people on effects.
    Measurements,
}

impl Stream {
    /// The name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Participations => "participations",
            Self::Measurements => "measurements",
        }
    }
}

/// The name of a file or stream, the number of its first line, and who watches it being read.
///
/// A file that is read in parts keeps its line numbers when each part says where it starts.
///
/// ```
/// use vernieuwend_verantwoorden::register::Source;
///
/// let second_half = Source::new("deelnames-2025.jsonl").starting_at(5_001);
/// assert_eq!(second_half.first_line(), 5_001);
/// ```
#[derive(Clone)]
pub struct Source {
    name: String,
    /// Said where only a part of the file is read.
    first_line: Option<u64>,
    watcher: Option<Watcher>,
}

impl Source {
    /// A source that is read from its first line.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            first_line: None,
            watcher: None,
        }
    }

    /// Says which line comes first, when only a part of the file is read.
    ///
    /// It is a line from 1 through [`LAST_LINE`]; another number is taken for the nearest of these.
    ///
    /// Of a part nobody can tell by its first lines what the file is, so that each of them is read or refused by
    /// itself, where of a whole file that holds something else that is said once.
    #[must_use]
    pub fn starting_at(mut self, line: u64) -> Self {
        self.first_line = Some(line.clamp(1, LAST_LINE));
        self
    }

    /// Has somebody told how far the reading of this source is: after every [`Progress::RHYTHM`] records and at its
    /// end. It is a matter of counting, not of a clock, so that the same source gives the same calls.
    ///
    /// ```
    /// use std::sync::mpsc;
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// use vernieuwend_verantwoorden::register::{Progress, Source, Tally};
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let (sender, receiver) = mpsc::channel();
    /// let source = Source::new("deelnames.jsonl").watched(move |progress: &Progress| {
    ///     sender.send((progress.records, progress.refused)).ok();
    /// });
    /// let lines = "{\"activity\":\"koffie\",\"person\":\"p-1\",\"date\":\"2025-03-01\"}\n".repeat(25_000);
    /// Tally::new(&policy, &plan).participations_from(source, lines.as_bytes())?;
    /// assert_eq!(receiver.iter().collect::<Vec<_>>(), [(10_000, 0), (20_000, 0), (25_000, 0)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias = "voortgang")]
    pub fn watched(mut self, told: impl Fn(&Progress) + Send + Sync + 'static) -> Self {
        self.watcher = Some(Arc::new(told));
        self
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of the first line.
    pub fn first_line(&self) -> u64 {
        self.first_line.unwrap_or(1)
    }

    /// Whether only a part of the file is read.
    pub(super) fn is_part(&self) -> bool {
        self.first_line.is_some()
    }

    pub(super) fn watcher(&self) -> Option<Watcher> {
        self.watcher.clone()
    }
}

/// Sources are the same by their name and first line, whoever watches.
impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.first_line() == other.first_line()
    }
}

impl Eq for Source {}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("name", &self.name)
            .field("first_line", &self.first_line())
            .finish_non_exhaustive()
    }
}

impl From<&str> for Source {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

/// How many records were read, and how many of them were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RecordCounts {
    /// Records read, the refused ones included.
    pub read: u64,
    /// Records refused.
    pub refused: u64,
}

impl RecordCounts {
    /// Adds the counts of another part.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            read: self.read.saturating_add(other.read),
            refused: self.refused.saturating_add(other.refused),
        }
    }
}

/// The counts of every source, in the order of their names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Sources {
    names: Vec<(String, Stream)>,
    counts: Vec<RecordCounts>,
    /// For each source how it was read, where there was more than one way.
    read_as: Vec<Vec<Words>>,
}

impl Sources {
    /// The number of a source, which is added when new.
    pub(super) fn add(&mut self, name: &str, stream: Stream) -> u32 {
        let found = self
            .names
            .iter()
            .position(|(known, kind)| known == name && *kind == stream);
        let index = found.unwrap_or_else(|| {
            self.names.push((name.to_owned(), stream));
            self.counts.push(RecordCounts::default());
            self.read_as.push(Vec::new());
            self.names.len() - 1
        });
        u32::try_from(index).unwrap_or(u32::MAX)
    }

    pub(super) fn count(&mut self, source: u32, read: u64, refused: u64) {
        if let Some(counts) = self.counts.get_mut(source as usize) {
            *counts = counts.plus(RecordCounts { read, refused });
        }
    }

    /// States how a source was read; what was stated before is not said again.
    pub(super) fn read_as(&mut self, source: u32, how: Vec<Words>) {
        if let Some(said) = self.read_as.get_mut(source as usize) {
            let new: Vec<Words> = how.into_iter().filter(|one| !said.contains(one)).collect();
            said.extend(new);
        }
    }

    /// How each source was read, of those of which it was stated.
    pub(super) fn all_read_as(&self) -> BTreeMap<(Stream, String), Vec<Words>> {
        self.names
            .iter()
            .zip(&self.read_as)
            .filter(|(_, how)| !how.is_empty())
            .map(|((name, stream), how)| ((*stream, name.clone()), how.clone()))
            .collect()
    }

    /// How many records of a source were read so far.
    pub(super) fn read(&self, source: u32) -> u64 {
        self.counts(source).read
    }

    /// How many sources there are.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.names.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn name(&self, source: u32) -> (&str, Stream) {
        self.names
            .get(source as usize)
            .map_or(("", Stream::Participations), |(name, stream)| {
                (name.as_str(), *stream)
            })
    }

    pub(super) fn refused(&self) -> u64 {
        self.counts
            .iter()
            .fold(0, |sum, counts| sum.saturating_add(counts.refused))
    }

    /// Adds the counts of another part; gives for each of its sources the number here.
    pub(super) fn merge(&mut self, other: &Self) -> Vec<u32> {
        other
            .names
            .iter()
            .zip(&other.counts)
            .zip(&other.read_as)
            .map(|(((name, stream), counts), how)| {
                let here = self.add(name, *stream);
                self.count(here, counts.read, counts.refused);
                self.read_as(here, how.clone());
                here
            })
            .collect()
    }

    /// The numbers of the sources, in the order of their streams and names.
    pub(super) fn in_order(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0..self.len()).collect();
        order.sort_unstable_by_key(|number| {
            let (name, stream) = self.name(*number);
            (stream, name)
        });
        order
    }

    pub(super) fn counts(&self, source: u32) -> RecordCounts {
        self.counts.get(source as usize).copied().unwrap_or_default()
    }

    /// How a source was read, as far as it was stated.
    pub(super) fn how(&self, source: u32) -> &[Words] {
        self.read_as.get(source as usize).map_or(&[], Vec::as_slice)
    }

    pub(super) fn sorted(&self) -> BTreeMap<(Stream, String), RecordCounts> {
        self.names
            .iter()
            .zip(&self.counts)
            .map(|((name, stream), counts)| ((*stream, name.clone()), *counts))
            .collect()
    }
}
