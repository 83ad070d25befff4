//! Records that are equal to another: an export that was loaded twice.

use super::fast::Row;
use super::hashing::hash_pair;
use super::source::{Sources, Stream};

/// So many places of equal records are kept.
const PLACES: usize = 10;

/// Records of which every field is equal to another record, which all stay counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
#[doc(alias = "dubbel geladen")]
pub struct EqualRecords {
    /// How many records say the same as an earlier one.
    pub records: u64,
    /// The first ten of them, by stream, source and line.
    pub first: Vec<EqualRecord>,
}

/// A record that says the same as an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct EqualRecord {
    /// What kind of records.
    pub stream: Stream,
    /// The source of the record.
    pub source: String,
    /// Its line.
    pub line: u64,
    /// The source of the earlier one.
    pub earlier_source: String,
    /// The line of the earlier one.
    pub earlier_line: u64,
}

/// A mark of each record: equal records have equal marks, and unlike ones nearly never.
#[derive(Debug, Clone, Default)]
pub(super) struct Repeats {
    marks: Vec<u64>,
    /// Where the lines follow each other: the place of the first mark, its source and its line.
    runs: Vec<(usize, u32, u64)>,
}

/// The mark of a record, with the hash of its pseudonym or its number of heads.
#[inline]
pub(super) fn mark(row: &Row<'_>, who: u64) -> u64 {
    let place = u64::from(row.activity) << 32 | u64::from(row.area);
    let how = u64::from(row.group) << 32 | u64::from(row.role) << 16 | u64::from(row.day);
    let long = row.minutes.map_or(u64::MAX, u64::from);
    let came = row.since.map_or(0, |day| u64::from(day.number().unsigned_abs())) << 8
        | row.way_in.map_or(0, |way| u64::from(way) + 1);
    hash_pair(hash_pair(place, how) ^ who, hash_pair(long, came))
}

/// Bits in which marks are put: of nearly every mark that stands once it is seen that it does, without sorting them all.
#[derive(Clone)]
struct Sieve {
    words: Vec<u64>,
    shift: u32,
}

/// So many bits for each mark: one in so many is taken for another.
const BITS_EACH: usize = 16;

impl Sieve {
    fn for_as_many_as(marks: usize) -> Self {
        let bits = (marks.saturating_mul(BITS_EACH)).next_power_of_two().max(64);
        Self {
            words: vec![0; bits / 64],
            shift: 64 - bits.trailing_zeros(),
        }
    }

    fn place(&self, mark: u64) -> (usize, u64) {
        // The upper bits of a mark are as good as any.
        let bit = mark >> self.shift;
        ((bit / 64) as usize, 1 << (bit % 64))
    }

    /// Puts a mark, and says whether it, or one like it, was there already.
    fn put(&mut self, mark: u64) -> bool {
        let (word, bit) = self.place(mark);
        let Some(word) = self.words.get_mut(word) else {
            return true;
        };
        let was = *word & bit != 0;
        *word |= bit;
        was
    }

    fn has(&self, mark: u64) -> bool {
        let (word, bit) = self.place(mark);
        self.words.get(word).is_none_or(|word| word & bit != 0)
    }
}

impl Repeats {
    /// Notes a record at a source and line.
    #[inline]
    pub(super) fn note(&mut self, (source, line): (u32, u64), mark: u64) {
        let at = self.marks.len();
        let follows = self.runs.last().is_some_and(|(first, from, start)| {
            *from == source && line.wrapping_sub(*start) == (at - first) as u64
        });
        if !follows {
            self.runs.push((at, source, line));
        }
        self.marks.push(mark);
    }

    /// Adds another part, whose sources have these numbers here.
    pub(super) fn merge(&mut self, other: Self, sources: &[u32]) {
        let before = self.marks.len();
        self.marks.extend(other.marks);
        self.runs.extend(other.runs.into_iter().map(|(at, source, line)| {
            let here = sources.get(source as usize).copied().unwrap_or(0);
            (at + before, here, line)
        }));
    }

    fn place(&self, at: usize) -> (u32, u64) {
        let run = self.runs.partition_point(|(first, _, _)| *first <= at);
        self.runs
            .get(run.wrapping_sub(1))
            .map_or((0, 0), |(first, source, line)| {
                (*source, line.saturating_add((at - first) as u64))
            })
    }

    /// Every mark with its place, by source and line; the sources are numbered anew.
    pub(super) fn placed(&self, sources: &[u32]) -> Vec<((u32, u64), u64)> {
        let ends = self.runs.iter().skip(1).map(|(first, ..)| *first);
        let ends = ends.chain([self.marks.len()]);
        let mut placed = Vec::with_capacity(self.marks.len());
        for ((first, source, line), end) in self.runs.iter().zip(ends) {
            let source = sources.get(*source as usize).copied().unwrap_or(0);
            let marks = self.marks.get(*first..end).unwrap_or(&[]);
            placed.extend(
                (0..)
                    .zip(marks)
                    .map(|(at, mark)| ((source, line.saturating_add(at)), *mark)),
            );
        }
        placed.sort_unstable();
        placed
    }

    /// Every place of the marks that stand more than once, by mark.
    fn repeated(&self) -> Vec<Vec<(u32, u64)>> {
        let mut once = Sieve::for_as_many_as(self.marks.len());
        let mut twice = once.clone();
        for mark in &self.marks {
            if once.put(*mark) {
                twice.put(*mark);
            }
        }
        let marks = self.marks.iter().zip(0_usize..);
        let mut perhaps: Vec<(u64, usize)> = marks
            .filter(|(mark, _)| twice.has(**mark))
            .map(|(mark, at)| (*mark, at))
            .collect();
        perhaps.sort_unstable();
        let equal = perhaps.chunk_by(|(one, _), (other, _)| one == other);
        equal
            .filter(|same| same.len() > 1)
            .map(|same| same.iter().map(|(_, at)| self.place(*at)).collect())
            .collect()
    }

    /// The equal records, together with those of which the places are given.
    pub(super) fn found(&self, others: Vec<Vec<(u32, u64)>>, sources: &Sources) -> EqualRecords {
        let mut records = 0;
        let mut first: Vec<EqualRecord> = Vec::new();
        for places in self.repeated().into_iter().chain(others) {
            let mut named: Vec<(Stream, &str, u64)> = places
                .iter()
                .map(|(source, line)| {
                    let (name, stream) = sources.name(*source);
                    (stream, name, *line)
                })
                .collect();
            named.sort_unstable();
            let Some(((_, earlier_source, earlier_line), again)) = named.split_first() else {
                continue;
            };
            records += again.len() as u64;
            first.extend(again.iter().map(|(stream, source, line)| EqualRecord {
                stream: *stream,
                source: (*source).to_owned(),
                line: *line,
                earlier_source: (*earlier_source).to_owned(),
                earlier_line: *earlier_line,
            }));
        }
        first.sort_unstable();
        first.truncate(PLACES);
        EqualRecords { records, first }
    }
}
