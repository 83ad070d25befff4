//! Records that another room reads from tables, handed over row by row.

use std::sync::Arc;

use super::fast::{Pieces, Settled};
use super::fields::{Fields, Scalar};
use super::judge_measurement::MEASUREMENT;
use super::judge_participation::PARTICIPATION;
use super::progress::Teller;
use super::refused::{Fault, Reason, Refused};
use super::source::{RecordCounts, Source, Stream};
use super::tally::{Tally, TallyError, too_long};
use crate::finding::Finding;
use crate::language::Words;

/// Takes the records of one source, judges and counts them.
pub(crate) struct Intake<'t> {
    tally: &'t mut Tally,
    number: u32,
    stream: Stream,
    first_line: u64,
    counts: RecordCounts,
    /// The same source in the tallies that count alongside.
    others: Vec<u32>,
    teller: Teller,
}

/// The fields that records of a stream have.
pub(crate) fn field_names(stream: Stream) -> &'static [&'static str] {
    match stream {
        Stream::Participations => PARTICIPATION,
        Stream::Measurements => MEASUREMENT,
    }
}

impl Tally {
    /// Begins to take records of a source.
    pub(crate) fn intake(&mut self, source: &Source, stream: Stream) -> Intake<'_> {
        let number = self.sources.add(source.name(), stream);
        let others = self.alongside.iter_mut();
        Intake {
            others: others
                .map(|other| other.sources.add(source.name(), stream))
                .collect(),
            number,
            stream,
            first_line: source.first_line(),
            counts: RecordCounts::default(),
            teller: Teller::new(source.name(), stream, source.watcher()),
            tally: self,
        }
    }
}

/// Adds to the help of a value that nobody knows that a mapping may say what it means.
fn mapped(fault: &mut Fault) {
    let of_value = matches!(
        fault.reason,
        Reason::UnknownActivity
            | Reason::UnknownArea
            | Reason::UnknownTargetGroup
            | Reason::UnknownRole
            | Reason::UnknownEffect
            | Reason::UnknownMoment
    );
    if of_value {
        fault.help.nl +=
            ", of zeg bij `values` in de veldkoppeling wat de waarde betekent; `\"\"` is een lege cel";
        fault.help.en +=
            ", or say under `values` in the mapping what the value means; `\"\"` is an empty cell";
    }
}

impl Intake<'_> {
    /// The fields of a record of this stream, empty.
    pub(crate) fn fields<'a>(&self) -> Fields<'a> {
        Fields::new(field_names(self.stream))
    }

    /// The value of a field, when its text is sound wherever it stands.
    pub(crate) fn settle(&self, field: &str, value: &Scalar<'_>) -> Option<Settled> {
        (self.stream == Stream::Participations)
            .then(|| Settled::of(&self.tally.codebook, field, value))
            .flatten()
    }

    /// Counts a row of settled values; does nothing and says no when it has to be judged with care.
    #[inline]
    pub(crate) fn quick(&mut self, line: u64, pieces: &Pieces<'_>) -> bool {
        if !self.others.is_empty() {
            // Settled values are those of one codebook.
            return false;
        }
        let codebook = Arc::clone(&self.tally.codebook);
        let place = (self.number, self.line(line));
        let counted = pieces
            .row(&codebook)
            .is_some_and(|row| self.tally.count(row, place));
        self.counts.read += u64::from(counted);
        if counted {
            self.tell_when_due();
        }
        counted
    }

    /// Tells how far it is, when it is time. How many bytes a row took is not known of a table.
    #[inline]
    fn tell_when_due(&mut self) {
        if self.teller.is_due(self.counts.read) {
            self.teller.tell(None, self.counts);
        }
    }

    /// Takes one record. Where fields are known by the name of a column, faults are told by that name.
    pub(crate) fn record(
        &mut self,
        line: u64,
        fields: &Fields<'_>,
        titles: &[(&'static str, String)],
    ) -> Result<(), TallyError> {
        let line = self.line(line);
        self.counts.read += 1;
        for (other, number) in self.tally.alongside.iter_mut().zip(&self.others) {
            let result = other.fields(self.stream, (*number, line), fields);
            other.sources.count(*number, 1, u64::from(result.is_err()));
            if let Err(faults) = result {
                other.refuse(*number, line, faults);
            }
        }
        match self.tally.fields(self.stream, (self.number, line), fields) {
            Ok(()) => {
                self.tell_when_due();
                Ok(())
            }
            Err(faults) => self.refused(line, faults, titles),
        }
    }

    /// Refuses a row that has no fields to judge.
    pub(crate) fn refuse(&mut self, line: u64, fault: Fault) -> Result<(), TallyError> {
        let line = self.line(line);
        self.counts.read += 1;
        for (other, number) in self.tally.alongside.iter_mut().zip(&self.others) {
            other.sources.count(*number, 1, 1);
            other.refuse(*number, line, vec![fault.clone()]);
        }
        self.refused(line, vec![fault], &[])
    }

    /// Refuses a row that is longer than the limit; says whether it was.
    pub(crate) fn is_too_long(&mut self, line: u64, bytes: usize) -> Result<bool, TallyError> {
        let longest = self.tally.limits.longest_line;
        if bytes <= longest {
            return Ok(false);
        }
        self.refuse(line, too_long(longest)).map(|()| true)
    }

    fn refused(
        &mut self,
        line: u64,
        mut faults: Vec<Fault>,
        titles: &[(&'static str, String)],
    ) -> Result<(), TallyError> {
        self.counts.refused += 1;
        for fault in &mut faults {
            let title = titles
                .iter()
                .find(|(name, _)| fault.field.as_deref() == Some(name));
            if let Some((_, title)) = title {
                fault.field = Some(title.clone());
            }
            mapped(fault);
        }
        self.tally.refuse(self.number, line, faults);
        self.tell_when_due();
        self.tally.check_limit(self.counts.refused)
    }

    fn line(&self, line: u64) -> u64 {
        line.saturating_add(self.first_line - 1)
    }

    /// What makes the whole source unreadable.
    pub(crate) fn unreadable(&self, line: u64, faults: Vec<Fault>) -> TallyError {
        let (name, stream) = self.tally.sources.name(self.number);
        let line = self.line(line);
        let all: Vec<Refused> = faults
            .into_iter()
            .map(|fault| fault.at(name, stream, line))
            .collect();
        TallyError::Unreadable { faults: all }
    }

    /// Notes something that is remarkable about the source.
    pub(crate) fn warn(&mut self, finding: Finding) {
        let name = self.tally.sources.name(self.number).0.to_owned();
        self.tally.warn(finding.with_source(name));
    }

    /// States how the source was read.
    pub(crate) fn read_as(&mut self, how: Vec<Words>) {
        self.tally.sources.read_as(self.number, how);
    }

    /// Ends the source and gives its counts.
    pub(crate) fn finish(mut self) -> RecordCounts {
        self.tally
            .sources
            .count(self.number, self.counts.read, self.counts.refused);
        self.teller.tell(None, self.counts);
        self.counts
    }
}
