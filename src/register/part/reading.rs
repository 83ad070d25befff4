//! Reads parts and adds them: whole, or not at all.

use std::io::BufRead;

use super::refusal::{RefusedPart, Wrong};
use super::taking::Part;
use super::wire::{self, Line};
use crate::register::lines::{self, Lines};
use crate::register::tally::{Tally, TallyError};

/// No line of a part is longer, in bytes.
const LONGEST: usize = 1 << 26;

/// What came of reading parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use = "what was refused is missing from the tally"]
#[non_exhaustive]
pub struct PartsRead {
    /// How many parts were added.
    pub added: u64,
    /// The parts that were not, in the order in which they stand there.
    pub refused: Vec<RefusedPart>,
}

impl Tally {
    /// Adds the parts that [`Tally::write_part`] wrote: one, or several behind each other. The order of parts and how
    /// the records were divided over them leave no trace: the result is that of one tally that read everything.
    ///
    /// A part is added whole or not at all. One that was made for other documents, with other limits or by another
    /// version, that is cut off or damaged, or that was added already, is refused and named, and the others are added.
    /// The register warns of it (`part-refused`), so that a report that misses a part says so. Two parts without
    /// records may be equal; other equal parts are taken for one that was given twice.
    ///
    /// # Errors
    /// When the reader fails, or more records were refused than the limit allows; what was added before stays.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// use vernieuwend_verantwoorden::register::{PartReason, Tally};
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let mut tally = Tally::new(&policy, &plan);
    /// let mut part = Vec::new();
    /// tally.empty_part().write_part(&mut part)?;
    /// let half = &part[..part.len() / 2];
    /// let read = tally.read_parts("part-00002", half)?;
    /// assert_eq!(read.refused[0].reason, PartReason::CutOff);
    /// assert_eq!(read.refused[0].message.en, "the part is cut off: its last line is missing");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "samenvoegen")]
    pub fn read_parts(&mut self, name: &str, reader: impl BufRead) -> Result<PartsRead, TallyError> {
        let mut parts = Parts {
            into: self,
            name,
            read: PartsRead::default(),
            at: At::Between,
        };
        let mut lines = Lines::new(reader, LONGEST, 1);
        let mut is_empty = true;
        while let Some((number, line)) = lines.next_line()? {
            is_empty = false;
            match line {
                lines::Line::Whole(line) => parts.line(number, line)?,
                lines::Line::TooLong => parts.line(number, TOO_LONG)?,
            }
        }
        if is_empty {
            parts.refuse(1, Wrong::nothing());
        }
        Ok(parts.end())
    }
}

/// What stands for a line that is too long to be one of a part.
const TOO_LONG: &[u8] = b"?";

/// Where the reading is.
enum At {
    /// Before a part or behind one.
    Between,
    /// In a part.
    Part(Box<Part>),
    /// Behind a line that ends in its middle: the part that begins here is cut off, or damaged when more follows.
    Torn(u64, Wrong),
    /// In what was refused.
    Passing,
}

/// Where on a line a part begins.
fn beginning(line: &[u8]) -> Option<usize> {
    let wanted = wire::BEGINNING;
    line.windows(wanted.len()).position(|bytes| bytes == wanted)
}

/// The parts that are being read, one behind the other.
struct Parts<'t> {
    into: &'t mut Tally,
    name: &'t str,
    read: PartsRead,
    at: At,
}

impl Parts<'_> {
    fn refuse(&mut self, begins: u64, wrong: Wrong) {
        let refused = wrong.at(self.name, begins);
        self.into.warn(refused.finding());
        self.read.refused.push(refused);
    }

    fn line(&mut self, number: u64, line: &[u8]) -> Result<(), TallyError> {
        let part = match std::mem::replace(&mut self.at, At::Passing) {
            At::Part(part) if !line.starts_with(wire::BEGINNING) => return self.go_on(part, number, line),
            At::Part(part) => Some((part.begins, Wrong::cut_off())),
            At::Torn(begins, wrong) => Some((begins, wrong)),
            // Of something else altogether its first line is told, and nothing of the rest.
            At::Between if !line.starts_with(wire::BEGINNING) => Some((number, Wrong::not_a_part(line))),
            At::Between | At::Passing => None,
        };
        if let Some((begins, wrong)) = part {
            self.refuse(begins, wrong);
        }
        self.begin(number, line);
        Ok(())
    }

    /// Begins with a part where one begins on the line: at its start, or behind what is left of one that was cut off.
    /// A text cannot hold the beginning of a part: its quotation marks would be escaped.
    fn begin(&mut self, number: u64, line: &[u8]) {
        let Some(first) = beginning(line) else {
            return;
        };
        // Of a part that was cut off in its first line the next one is on the same line.
        let last = line
            .windows(wire::BEGINNING.len())
            .rposition(|bytes| bytes == wire::BEGINNING);
        let last = last.unwrap_or(first);
        if last > first {
            self.refuse(number, Wrong::cut_off());
        }
        let line = line.get(last..).unwrap_or(line);
        match Part::begin(self.into, number, line) {
            Ok(part) => self.at = At::Part(Box::new(part)),
            Err(wrong) => self.refuse(number, wrong),
        }
    }

    /// Reads a line of a part, and adds the part when that was its last.
    fn go_on(&mut self, mut part: Box<Part>, number: u64, bytes: &[u8]) -> Result<(), TallyError> {
        let begins = part.begins;
        let taken = match serde_json::from_slice::<Line<'_>>(bytes) {
            Ok(Line::End(end)) => {
                self.at = At::Between;
                return match part.end(&end, self.into) {
                    Ok(()) => self.add(*part),
                    Err(wrong) => {
                        self.refuse(begins, wrong);
                        Ok(())
                    }
                };
            }
            Ok(Line::Alongside(counted)) => part.alongside(counted, self.into),
            Ok(line) => part.take(line).ok_or_else(|| part.damaged()),
            Err(error) if error.is_eof() => {
                self.at = At::Torn(begins, part.damaged());
                return Ok(());
            }
            Err(_) if beginning(bytes).is_some() => {
                self.refuse(begins, Wrong::cut_off());
                self.begin(number, bytes);
                return Ok(());
            }
            Err(_) => Err(part.damaged()),
        };
        part.passed(bytes);
        match taken {
            Ok(()) => self.at = At::Part(part),
            Err(wrong) => self.refuse(begins, wrong),
        }
        Ok(())
    }

    fn add(&mut self, part: Part) -> Result<(), TallyError> {
        let sources = &part.tally.sources;
        let has_records = (0..sources.len()).any(|source| sources.counts(source).read > 0);
        if has_records {
            if let Some(earlier) = self.into.added.get(&part.digest).cloned() {
                self.refuse(part.begins, Wrong::given_twice(&earlier));
                return Ok(());
            }
            self.into.added.insert(part.digest, self.name.to_owned());
        }
        self.read.added += 1;
        self.into.merge(part.tally)
    }

    /// What was cut off at the end is refused too.
    fn end(mut self) -> PartsRead {
        let begins = match &self.at {
            At::Part(part) => Some(part.begins),
            At::Torn(begins, _) => Some(*begins),
            At::Between | At::Passing => None,
        };
        if let Some(begins) = begins {
            self.refuse(begins, Wrong::cut_off());
        }
        self.read
    }
}
