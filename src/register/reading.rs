//! Reading records, one JSON object a line: most of them the fast way, the unusual ones with care.

use std::io::BufRead;
use std::sync::Arc;

use super::batch::Batch;
use super::book::Book;
use super::content::no_lines;
use super::fast::row;
use super::fast_measurement::measurement;
use super::fields::Fields;
use super::judge_measurement::MEASUREMENT;
use super::judge_participation::PARTICIPATION;
use super::lines::{Block, Line, Lines, WholeLines, ahead};
use super::refused::Fault;
use super::source::{RecordCounts, Source, Stream};
use super::tally::{Tally, TallyError, too_long};

/// How far one tally is with what is being read.
struct Progress {
    /// Counted up once, not per line.
    book: Arc<Book>,
    /// The number of the source.
    source: u32,
    stream: Stream,
    counts: RecordCounts,
    /// Whether too many refusals end the reading: not of those who count alongside, whose affair that is.
    stops: bool,
}

impl Progress {
    fn begin(tally: &mut Tally, source: &Source, stream: Stream, stops: bool) -> Self {
        Self {
            stops,
            book: Arc::clone(&tally.book),
            source: tally.sources.add(source.name(), stream),
            stream,
            counts: RecordCounts::default(),
        }
    }

    fn end(&self, tally: &mut Tally) {
        tally
            .sources
            .count(self.source, self.counts.read, self.counts.refused);
    }
}

impl Tally {
    /// Reads participations and head counts, one JSON object a line, under the name `participations`.
    ///
    /// # Errors
    /// When the reader fails, or more records are refused than the limit allows.
    pub fn participations(&mut self, reader: impl BufRead) -> Result<RecordCounts, TallyError> {
        self.participations_from(Source::new(Stream::Participations.as_str()), reader)
    }

    /// Reads participations and head counts from a named source.
    ///
    /// # Errors
    /// When the reader fails, or more records are refused than the limit allows.
    pub fn participations_from(
        &mut self,
        source: impl Into<Source>,
        reader: impl BufRead,
    ) -> Result<RecordCounts, TallyError> {
        self.lines(&source.into(), Stream::Participations, reader)
    }

    /// Reads measurements, one JSON object a line, under the name `measurements`.
    ///
    /// # Errors
    /// When the reader fails, or more records are refused than the limit allows.
    pub fn measurements(&mut self, reader: impl BufRead) -> Result<RecordCounts, TallyError> {
        self.measurements_from(Source::new(Stream::Measurements.as_str()), reader)
    }

    /// Reads measurements from a named source.
    ///
    /// # Errors
    /// When the reader fails, or more records are refused than the limit allows.
    pub fn measurements_from(
        &mut self,
        source: impl Into<Source>,
        reader: impl BufRead,
    ) -> Result<RecordCounts, TallyError> {
        self.lines(&source.into(), Stream::Measurements, reader)
    }

    fn lines(
        &mut self,
        source: &Source,
        stream: Stream,
        mut reader: impl BufRead,
    ) -> Result<RecordCounts, TallyError> {
        if let Some(fault) = ahead(&mut reader, |buffer| no_lines(buffer, stream))? {
            let fault = fault.at(source.name(), stream, source.first_line());
            return Err(TallyError::Unreadable { faults: vec![fault] });
        }
        let mut own = Progress::begin(self, source, stream, true);
        let mut others: Vec<Progress> = (self.alongside.iter_mut())
            .map(|other| Progress::begin(other, source, stream, false))
            .collect();
        let mut lines = Lines::new(reader, self.limits.longest_line, source.first_line());
        let outcome = self.blocks(&mut lines, &mut own, &mut others);
        for (other, progress) in self.alongside.iter_mut().zip(&others) {
            progress.end(other);
        }
        own.end(self);
        outcome.map(|()| own.counts)
    }

    fn blocks(
        &mut self,
        lines: &mut Lines<impl BufRead>,
        own: &mut Progress,
        others: &mut [Progress],
    ) -> Result<(), TallyError> {
        while let Some(block) = lines.next_block()? {
            for (other, progress) in self.alongside.iter_mut().zip(others.iter_mut()) {
                match &block {
                    Block::Single(number, line) => other.line(progress, (*number, *line))?,
                    Block::Whole(whole) => other.whole_lines(progress, &mut whole.clone())?,
                }
            }
            let (bytes, next) = match block {
                Block::Single(number, line) => {
                    self.line(own, (number, line))?;
                    continue;
                }
                Block::Whole(mut whole) => {
                    let bytes = whole.left();
                    self.whole_lines(own, &mut whole)?;
                    (bytes, whole.next_number())
                }
            };
            lines.passed(bytes, next);
        }
        Ok(())
    }

    /// Reads lines that stand together. Rows wait until enough of them can be counted side by side.
    fn whole_lines(&mut self, progress: &mut Progress, lines: &mut WholeLines<'_>) -> Result<(), TallyError> {
        let book = Arc::clone(&progress.book);
        let mut batch = Batch::default();
        while let Some((number, line)) = lines.next_line() {
            let quick = match line {
                Line::Whole(bytes) if progress.stream == Stream::Participations => {
                    row(&book, bytes).map(|row| (bytes, row))
                }
                _ => None,
            };
            let Some((bytes, row)) = quick else {
                self.count_batch(progress, &mut batch)?;
                self.line(progress, (number, line))?;
                continue;
            };
            if batch.add(number, bytes, row) {
                self.count_batch(progress, &mut batch)?;
            }
        }
        self.count_batch(progress, &mut batch)
    }

    fn count_batch(&mut self, progress: &mut Progress, batch: &mut Batch<'_>) -> Result<(), TallyError> {
        batch.look_up(&self.people, &self.cells);
        for waiting in batch.take() {
            if self.count_sought(&waiting, (progress.source, waiting.line)) {
                progress.counts.read += 1;
            } else {
                self.line(progress, (waiting.line, Line::Whole(waiting.bytes)))?;
            }
        }
        Ok(())
    }

    /// Reads a line by itself, with care where it needs it.
    fn line(&mut self, progress: &mut Progress, (number, line): (u64, Line<'_>)) -> Result<(), TallyError> {
        progress.counts.read += 1;
        let place = (progress.source, number);
        let result = match line {
            Line::TooLong => Err(vec![too_long(self.limits.longest_line)]),
            Line::Whole(bytes) => match progress.stream {
                Stream::Participations => self.participation_line(&progress.book, place, bytes),
                Stream::Measurements => self.measurement_line(&progress.book, place, bytes),
            },
        };
        let Err(faults) = result else { return Ok(()) };
        progress.counts.refused += 1;
        self.refuse(progress.source, number, faults);
        if progress.stops {
            self.check_limit(progress.counts.refused)?;
        }
        Ok(())
    }

    fn participation_line(&mut self, book: &Book, place: (u32, u64), line: &[u8]) -> Result<(), Vec<Fault>> {
        if let Some(row) = row(book, line)
            && self.count(&row, place)
        {
            return Ok(());
        }
        let fields = Fields::read(PARTICIPATION, line).map_err(|fault| vec![fault])?;
        self.participation_fields(place, &fields)
    }

    fn measurement_line(&mut self, book: &Book, place: (u32, u64), line: &[u8]) -> Result<(), Vec<Fault>> {
        if let Some(reading) = measurement(book, line)
            && self.knows(reading.person.as_bytes())
        {
            self.observe(book, reading, place);
            return Ok(());
        }
        let fields = Fields::read(MEASUREMENT, line).map_err(|fault| vec![fault])?;
        self.measurement_fields(place, &fields)
    }
}
