//! How far the reading of a source is, told at a fixed rhythm of records.

use std::sync::Arc;

use super::source::{RecordCounts, Stream};

/// Who is told how far a source is.
pub(super) type Watcher = Arc<dyn Fn(&Progress<'_>) + Send + Sync>;

/// How far the reading of a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[doc(alias = "voortgang")]
pub struct Progress<'a> {
    /// The name of the source.
    pub source: &'a str,
    /// What kind of records it holds.
    pub stream: Stream,
    /// Bytes read up to the end of the last record; nothing where they are not known, as of tables.
    pub bytes: Option<u64>,
    /// Records read, the refused ones included.
    pub records: u64,
    /// Records refused.
    pub refused: u64,
}

impl Progress<'_> {
    /// After so many records it is told again.
    pub const RHYTHM: u64 = 10_000;
}

/// Tells the watcher of one source, when there is one.
pub(super) struct Teller {
    name: String,
    stream: Stream,
    watcher: Option<Watcher>,
    /// The number of records at which it is told next; never without a watcher.
    due: u64,
}

impl Teller {
    pub(super) fn new(name: &str, stream: Stream, watcher: Option<Watcher>) -> Self {
        Self {
            name: name.to_owned(),
            stream,
            due: if watcher.is_some() {
                Progress::RHYTHM
            } else {
                u64::MAX
            },
            watcher,
        }
    }

    /// Whether this many records are those at which it is told.
    #[inline]
    pub(super) fn is_due(&self, records: u64) -> bool {
        records == self.due
    }

    /// Tells how far it is.
    pub(super) fn tell(&mut self, bytes: Option<u64>, counts: RecordCounts) {
        let Some(watcher) = &self.watcher else { return };
        self.due = counts.read.saturating_add(Progress::RHYTHM);
        watcher(&Progress {
            source: &self.name,
            stream: self.stream,
            bytes,
            records: counts.read,
            refused: counts.refused,
        });
    }
}
