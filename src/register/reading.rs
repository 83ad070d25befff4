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
use super::lines::{Block, Line, Lines, WholeLines};
use super::refused::Fault;
use super::source::{RecordCounts, Source, Stream};
use super::tally::{Tally, TallyError, too_long};

/// What is being read.
#[derive(Clone, Copy)]
struct Records<'b> {
    book: &'b Book,
    /// The number of the source.
    source: u32,
    stream: Stream,
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
        if let Some(fault) = no_lines(reader.fill_buf()?, stream) {
            let fault = fault.at(source.name(), stream, source.first_line());
            return Err(TallyError::Unreadable { faults: vec![fault] });
        }
        // Counted up once, not per line.
        let book = Arc::clone(&self.book);
        let records = Records {
            book: &book,
            source: self.sources.add(source.name(), stream),
            stream,
        };
        let mut lines = Lines::new(reader, self.limits.longest_line, source.first_line());
        let mut counts = RecordCounts::default();
        let outcome = self.blocks(records, &mut lines, &mut counts);
        self.sources.count(records.source, counts.read, counts.refused);
        outcome.map(|()| counts)
    }

    fn blocks(
        &mut self,
        records: Records<'_>,
        lines: &mut Lines<impl BufRead>,
        counts: &mut RecordCounts,
    ) -> Result<(), TallyError> {
        while let Some(block) = lines.next_block()? {
            let (bytes, next) = match block {
                Block::Single(number, line) => {
                    self.line(records, (number, line), counts)?;
                    continue;
                }
                Block::Whole(mut whole) => {
                    let bytes = whole.left();
                    self.whole_lines(records, &mut whole, counts)?;
                    (bytes, whole.next_number())
                }
            };
            lines.passed(bytes, next);
        }
        Ok(())
    }

    /// Reads lines that stand together. Rows wait until enough of them can be counted side by side.
    fn whole_lines(
        &mut self,
        records: Records<'_>,
        lines: &mut WholeLines<'_>,
        counts: &mut RecordCounts,
    ) -> Result<(), TallyError> {
        let mut batch = Batch::default();
        while let Some((number, line)) = lines.next_line() {
            let quick = match line {
                Line::Whole(bytes) if records.stream == Stream::Participations => {
                    row(records.book, bytes).map(|row| (bytes, row))
                }
                _ => None,
            };
            match quick {
                Some((bytes, row)) => {
                    if batch.add(number, bytes, row) {
                        self.count_batch(records, &mut batch, counts)?;
                    }
                }
                None => {
                    self.count_batch(records, &mut batch, counts)?;
                    self.line(records, (number, line), counts)?;
                }
            }
        }
        self.count_batch(records, &mut batch, counts)
    }

    fn count_batch(
        &mut self,
        records: Records<'_>,
        batch: &mut Batch<'_>,
        counts: &mut RecordCounts,
    ) -> Result<(), TallyError> {
        batch.look_up(&self.people, &self.cells);
        for waiting in batch.take() {
            if self.count_sought(&waiting, (records.source, waiting.line)) {
                counts.read += 1;
            } else {
                self.line(records, (waiting.line, Line::Whole(waiting.bytes)), counts)?;
            }
        }
        Ok(())
    }

    /// Reads a line by itself, with care where it needs it.
    fn line(
        &mut self,
        records: Records<'_>,
        (number, line): (u64, Line<'_>),
        counts: &mut RecordCounts,
    ) -> Result<(), TallyError> {
        counts.read += 1;
        let place = (records.source, number);
        let result = match line {
            Line::TooLong => Err(vec![too_long(self.limits.longest_line)]),
            Line::Whole(bytes) => match records.stream {
                Stream::Participations => self.participation_line(records.book, place, bytes),
                Stream::Measurements => self.measurement_line(records.book, place, bytes),
            },
        };
        let Err(faults) = result else { return Ok(()) };
        counts.refused += 1;
        self.refuse(records.source, number, faults);
        self.check_limit(counts.refused)
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
