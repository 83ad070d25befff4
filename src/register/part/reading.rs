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
        let mut read = PartsRead::default();
        let mut lines = Lines::new(reader, LONGEST, 1);
        let mut at = At::Between;
        let mut is_empty = true;
        while let Some((number, line)) = lines.next_line()? {
            is_empty = false;
            let line = match line {
                lines::Line::Whole(line) => line,
                lines::Line::TooLong => b"",
            };
            at = match at {
                At::Part(part) if line.starts_with(wire::BEGINNING) => {
                    self.refuse_part(&mut read, part.begins, Wrong::cut_off(), name);
                    self.begin(number, line)
                }
                _ if line.starts_with(wire::BEGINNING) => self.begin(number, line),
                At::Between => At::Refused(number, Wrong::not_a_part()),
                At::Part(part) => self.go_on(part, line, name, &mut read)?,
                At::Refused(..) | At::Passing => At::Passing,
            };
            if let At::Refused(begins, wrong) = at {
                self.refuse_part(&mut read, begins, wrong, name);
                at = At::Passing;
            }
        }
        if let At::Part(part) = at {
            self.refuse_part(&mut read, part.begins, Wrong::cut_off(), name);
        }
        if is_empty {
            self.refuse_part(&mut read, 1, Wrong::nothing(), name);
        }
        Ok(read)
    }

    fn refuse_part(&mut self, read: &mut PartsRead, begins: u64, wrong: Wrong, name: &str) {
        let refused = wrong.at(name, begins);
        self.warn(refused.finding());
        read.refused.push(refused);
    }

    fn begin(&self, number: u64, line: &[u8]) -> At {
        match Part::begin(self, number, line) {
            Ok(part) => At::Part(Box::new(part)),
            Err(wrong) => At::Refused(number, wrong),
        }
    }

    /// Reads a line of a part, and adds the part when that was its last.
    fn go_on(
        &mut self,
        mut part: Box<Part>,
        bytes: &[u8],
        name: &str,
        read: &mut PartsRead,
    ) -> Result<At, TallyError> {
        let begins = part.begins;
        let line = match serde_json::from_slice::<Line<'_>>(bytes) {
            Ok(Line::End(end)) => {
                return match part.end(&end, self) {
                    Ok(()) => self.add_part(*part, name, read).map(|()| At::Between),
                    Err(wrong) => {
                        self.refuse_part(read, begins, wrong, name);
                        Ok(At::Between)
                    }
                };
            }
            line => line.ok(),
        };
        let taken = match line {
            Some(Line::Alongside(counted)) => part.alongside(counted, self),
            Some(line) => part.take(line).ok_or_else(|| part.damaged()),
            None => Err(part.damaged()),
        };
        part.passed(bytes);
        Ok(match taken {
            Ok(()) => At::Part(part),
            Err(wrong) => At::Refused(begins, wrong),
        })
    }

    fn add_part(&mut self, part: Part, name: &str, read: &mut PartsRead) -> Result<(), TallyError> {
        let sources = &part.tally.sources;
        let has_records = (0..sources.len()).any(|source| sources.counts(source).read > 0);
        if has_records {
            if let Some(earlier) = self.added.get(&part.digest).cloned() {
                self.refuse_part(read, part.begins, Wrong::given_twice(&earlier), name);
                return Ok(());
            }
            self.added.insert(part.digest, name.to_owned());
        }
        read.added += 1;
        self.merge(part.tally)
    }
}

/// Where the reading is.
enum At {
    /// Before a part or behind one.
    Between,
    Part(Box<Part>),
    /// At a line that refuses the part that begins here.
    Refused(u64, Wrong),
    /// In what was refused.
    Passing,
}
