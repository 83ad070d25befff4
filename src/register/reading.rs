//! Reading records, one JSON object a line: most of them the fast way, the unusual ones with care.

use std::io::BufRead;
use std::sync::Arc;

use super::batch::Batch;
use super::codebook::Codebook;
use super::content::no_lines;
use super::fast::{Row, first_row, row};
use super::fast_measurement::measurement;
use super::fields::Fields;
use super::judge_measurement::MEASUREMENT;
use super::judge_participation::PARTICIPATION;
use super::lines::{Block, Line, Lines, WholeLines, ahead};
use super::progress::{Teller, Watcher};
use super::refused::Fault;
use super::source::{RecordCounts, Source, Stream};
use super::tally::{Tally, TallyError, too_long};

/// What one tally does with a source while it is read.
struct Run {
    /// Counted up once, not per line.
    codebook: Arc<Codebook>,
    /// The number of the source.
    source: u32,
    stream: Stream,
    counts: RecordCounts,
    /// Whether too many refusals end the reading: not of those who count alongside, whose affair that is.
    stops: bool,
    teller: Teller,
    /// How many bytes lie before the lines that are being read together.
    bytes: u64,
}

impl Run {
    fn begin(tally: &mut Tally, source: &Source, stream: Stream, watcher: Option<Watcher>) -> Self {
        Self {
            stops: true,
            codebook: Arc::clone(&tally.codebook),
            source: tally.sources.add(source.name(), stream),
            stream,
            counts: RecordCounts::default(),
            teller: Teller::new(source.name(), stream, watcher),
            bytes: 0,
        }
    }

    /// The run of a tally that counts alongside.
    fn alongside(tally: &mut Tally, source: &Source, stream: Stream) -> Self {
        Self {
            stops: false,
            ..Self::begin(tally, source, stream, None)
        }
    }

    /// Tells how far it is, when it is time.
    #[inline]
    fn tell_when_due(&mut self, bytes: usize) {
        if self.teller.is_due(self.counts.read) {
            let bytes = self.bytes.saturating_add(bytes as u64);
            self.teller.tell(Some(bytes), self.counts);
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
        if !source.is_part()
            && let Some(fault) = ahead(&mut reader, |buffer| no_lines(buffer, stream))?
        {
            let fault = fault.at(source.name(), stream, source.first_line());
            return Err(TallyError::Unreadable { faults: vec![fault] });
        }
        let mut own = Run::begin(self, source, stream, source.watcher());
        let mut others: Vec<Run> = (self.alongside.iter_mut())
            .map(|other| Run::alongside(other, source, stream))
            .collect();
        let mut lines = Lines::new(reader, self.limits.longest_line, source.first_line());
        let outcome = self.blocks(&mut lines, &mut own, &mut others);
        for (other, run) in self.alongside.iter_mut().zip(&others) {
            run.end(other);
        }
        own.end(self);
        own.teller.tell(Some(lines.bytes()), own.counts);
        outcome.map(|()| own.counts)
    }

    fn blocks(
        &mut self,
        lines: &mut Lines<impl BufRead>,
        own: &mut Run,
        others: &mut [Run],
    ) -> Result<(), TallyError> {
        loop {
            own.bytes = lines.bytes();
            let Some(block) = lines.next_block()? else {
                return Ok(());
            };
            for (other, run) in self.alongside.iter_mut().zip(others.iter_mut()) {
                match &block {
                    Block::Single(number, line) => other.line(run, (*number, *line))?,
                    Block::Whole(whole) => other.whole_lines(run, &mut whole.clone())?,
                }
            }
            let (bytes, next) = match block {
                Block::Single(number, line) => {
                    self.line(own, (number, line))?;
                    own.bytes = lines.bytes();
                    own.tell_when_due(0);
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
    }

    /// Reads lines that stand together. Rows wait until enough of them can be counted side by side.
    fn whole_lines(&mut self, run: &mut Run, lines: &mut WholeLines<'_>) -> Result<(), TallyError> {
        let codebook = Arc::clone(&run.codebook);
        let mut batch = Batch::new();
        let all = lines.left();
        loop {
            if let Some((number, bytes, row)) = quick_row(&codebook, run.stream, lines) {
                let is_full = batch.add(number, bytes, row);
                // What is told is told of a whole number of records, however they wait.
                if !is_full && !run.teller.is_due(run.counts.read + batch.len()) {
                    continue;
                }
                self.count_batch(run, &mut batch)?;
            } else {
                self.count_batch(run, &mut batch)?;
                let Some((number, line)) = lines.next_line() else {
                    return Ok(());
                };
                self.line(run, (number, line))?;
            }
            run.tell_when_due(all - lines.left());
        }
    }

    fn count_batch(&mut self, run: &mut Run, batch: &mut Batch<'_>) -> Result<(), TallyError> {
        batch.look_up(&self.people, &self.cells);
        for waiting in batch.rows() {
            if self.count_sought(waiting, (run.source, waiting.line)) {
                run.counts.read += 1;
            } else {
                self.line(run, (waiting.line, Line::Whole(waiting.bytes)))?;
            }
        }
        batch.clear();
        Ok(())
    }

    /// Reads a line by itself, with care where it needs it.
    fn line(&mut self, run: &mut Run, (number, line): (u64, Line<'_>)) -> Result<(), TallyError> {
        run.counts.read += 1;
        let place = (run.source, number);
        let result = match line {
            Line::TooLong => Err(vec![too_long(self.limits.longest_line)]),
            Line::Whole(bytes) => match run.stream {
                Stream::Participations => self.participation_line(&run.codebook, place, bytes),
                Stream::Measurements => self.measurement_line(&run.codebook, place, bytes),
            },
        };
        let Err(faults) = result else { return Ok(()) };
        run.counts.refused += 1;
        self.refuse(run.source, number, faults);
        if run.stops {
            self.check_limit(run.counts.refused)?;
        }
        Ok(())
    }

    fn participation_line(
        &mut self,
        codebook: &Codebook,
        place: (u32, u64),
        line: &[u8],
    ) -> Result<(), Vec<Fault>> {
        if let Some(row) = row(codebook, line)
            && self.count(&row, place)
        {
            return Ok(());
        }
        let fields = Fields::read(PARTICIPATION, line).map_err(|fault| vec![fault])?;
        self.participation_fields(place, &fields)
    }

    fn measurement_line(
        &mut self,
        codebook: &Codebook,
        place: (u32, u64),
        line: &[u8],
    ) -> Result<(), Vec<Fault>> {
        if let Some(reading) = measurement(codebook, line)
            && self.observe_known(codebook, reading, place).is_none()
        {
            return Ok(());
        }
        let fields = Fields::read(MEASUREMENT, line).map_err(|fault| vec![fault])?;
        self.measurement_fields(place, &fields)
    }
}

/// The next line with its number, when it is read the fast way.
#[inline]
fn quick_row<'a>(
    codebook: &Codebook,
    stream: Stream,
    lines: &mut WholeLines<'a>,
) -> Option<(u64, &'a [u8], Row<'a>)> {
    if stream != Stream::Participations {
        return None;
    }
    let (row, length) = first_row(codebook, lines.rest())?;
    let (number, bytes) = lines.take(length)?;
    Some((number, bytes, row))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Activity, Organisation, Plan};
    use crate::policy::{Area, PolicyFramework};
    use crate::register::Register;
    use crate::register::limits::TallyLimits;
    use crate::value::{Id, Period};
    use proptest::prelude::*;
    use proptest::sample::{Index, select};
    use std::io::BufReader;

    /// Lines that look like records, sound and unsound ones, and what may stand between them.
    const PIECES: [&str; 16] = [
        r#"{"activity":"koffie","person":"p-1","date":"2025-03-01","area":"noord","minutes":90}"#,
        r#"{"activity":"koffie","person":"p-1","date":"2025-03-01","area":"noord","minutes":90}"#,
        r#"{"activity":"wandelen-in-het-park-op-zondag","person":"een-lang-pseudoniem-1","date":"2025-03-02"}"#,
        r#"{"activity":"koffie","person":"een-lang-pseudoniem-2","date":"2025-03-02","role":"volunteer"}"#,
        r#"{"activity":"koffie","date":"2025-03-03","heads":12}"#,
        r#" { "activity" : "koffie" , "person" : "p-2" , "date" : "2025-03-01" } "#,
        r#"{"activity":"koffi\u0065","person":"p-3","date":"2025-03-01"}"#,
        r#"{"activity":"kofie","person":"p-2","date":"2025-03-01"}"#,
        r#"{"activity":"koffie","person":"p-2","date":"2024-03-01"}"#,
        r#"{"activity":"koffie","person":"123456782","date":"2025-03-01"}"#,
        r#"{"activity":"koffie,"person":"p-2"}"#,
        r#"{"activity":"koffie","person":"p-4","date":"2025-03-01"} {}"#,
        r#"{"activity":"koffie","#,
        r#""person":"p-5","date":"2025-03-01"}"#,
        "",
        "  ",
    ];

    fn register(text: &[u8], at_once: usize) -> Register {
        let id = |text: &str| Id::new(text).unwrap();
        let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
        let mut policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", year);
        policy.areas = vec![Area::new(Id::new("noord").unwrap(), "Noord")];
        let mut plan = Plan::new(
            Id::new("plan").unwrap(),
            Organisation::new("Stichting Buurtkracht"),
            year,
        );
        plan.activities = vec![
            Activity::new(id("koffie"), "Koffieochtend"),
            Activity::new(id("wandelen-in-het-park-op-zondag"), "Wandelen"),
        ];
        let limits = TallyLimits {
            longest_line: 110,
            ..TallyLimits::default()
        };
        let mut tally = Tally::with_limits(&policy, &plan, limits);
        // A part of a source is not asked what file it is, which depends on how much of it is at hand.
        let source = Source::new("deelnames").starting_at(2);
        tally
            .participations_from(source, BufReader::with_capacity(at_once, text))
            .unwrap();
        tally.finish()
    }

    proptest! {
        /// Whole in memory, lines are read without looking for their ends; byte by byte, each is taken apart first.
        #[test]
        fn lines_that_stand_together_are_read_as_each_by_itself(
            pieces in proptest::collection::vec((select(PIECES.to_vec()), select(vec!["\n", "\r\n", "\n\n", " \n", ""])), 1..60),
            damage in proptest::collection::vec((any::<Index>(), select(b"\"\\\n\r {},:x\x01".to_vec())), 0..4),
            at_once in 20_usize..400,
        ) {
            let text: String = pieces.iter().flat_map(|(line, end)| [*line, *end]).collect();
            let mut text = text.into_bytes();
            for (place, byte) in damage {
                if !text.is_empty() {
                    let at = place.index(text.len());
                    text[at] = byte;
                }
            }
            let one_by_one = register(&text, 1);
            prop_assert!(register(&text, text.len().max(1)) == one_by_one);
            prop_assert!(register(&text, at_once) == one_by_one);
        }
    }
}
