//! Pieces of files with records on standard input: lines that follow each other, or each with its number.

use std::io::{self, BufRead, Read};

use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::register::{LAST_LINE, RecordCounts, Source, Stream, Tally, TallyError};

use crate::files::io_words;
use crate::progress;
use crate::speech::Terminal;
use crate::stop::Stop;

/// So many bytes of lines that follow each other are counted together.
const TOGETHER: usize = 1 << 20;
/// No line is read to its end that is longer; it is refused for its length.
const LONGEST: u64 = (1 << 20) + 64;

/// Counts lines that follow each other from the first.
pub(crate) fn following(
    tally: &mut Tally,
    stream: Stream,
    name: &str,
    first_line: u64,
    reader: impl BufRead,
    terminal: Terminal,
) -> Result<RecordCounts, Stop> {
    let bar = progress::counter(name);
    let source = progress::watched(Source::new(name).starting_at(first_line), &bar, terminal);
    let outcome = count(tally, stream, source, reader);
    bar.finish_and_clear();
    outcome
}

/// Counts lines that have their number and a tab before them, in any order.
pub(crate) fn numbered(
    tally: &mut Tally,
    stream: Stream,
    name: &str,
    mut reader: impl BufRead,
) -> Result<RecordCounts, Stop> {
    let mut counts = RecordCounts::default();
    let mut run = Run::default();
    let mut line = Vec::new();
    for at in 1_u64.. {
        line.clear();
        let read = reader.by_ref().take(LONGEST).read_until(b'\n', &mut line);
        if read.map_err(|error| unread(&error))? == 0 {
            break;
        }
        if line.last() != Some(&b'\n') {
            reader.skip_until(b'\n').map_err(|error| unread(&error))?;
            line.push(b'\n');
        }
        let (number, rest) = parted(&line).ok_or_else(|| without_number(at))?;
        if !run.takes(number) {
            counts = counts.plus(run.count(tally, stream, name)?);
        }
        run.add(number, rest);
    }
    // Also where there is no line at all, so that the source is known to be empty.
    Ok(counts.plus(run.count(tally, stream, name)?))
}

/// Lines that follow each other, and the number of the first.
#[derive(Default)]
struct Run {
    first: u64,
    lines: u64,
    text: Vec<u8>,
}

impl Run {
    fn takes(&self, number: u64) -> bool {
        self.lines == 0 || self.text.len() < TOGETHER && self.first.checked_add(self.lines) == Some(number)
    }

    fn add(&mut self, number: u64, line: &[u8]) {
        if self.lines == 0 {
            self.first = number;
        }
        self.lines += 1;
        self.text.extend_from_slice(line);
    }

    fn count(&mut self, tally: &mut Tally, stream: Stream, name: &str) -> Result<RecordCounts, Stop> {
        let source = Source::new(name).starting_at(self.first);
        let counted = count(tally, stream, source, self.text.as_slice());
        self.text.clear();
        self.lines = 0;
        counted
    }
}

fn count(
    tally: &mut Tally,
    stream: Stream,
    source: Source,
    reader: impl BufRead,
) -> Result<RecordCounts, Stop> {
    let outcome = match stream {
        Stream::Participations => tally.participations_from(source, reader),
        _ => tally.measurements_from(source, reader),
    };
    outcome.map_err(|error| match error {
        TallyError::Io(error) => unread(&error),
        other => Stop::unread(other.words(), Words::default()),
    })
}

/// The number before a line, and the line.
fn parted(line: &[u8]) -> Option<(u64, &[u8])> {
    let tab = line.iter().position(|byte| *byte == b'\t')?;
    let (number, rest) = line.split_at_checked(tab)?;
    let number = std::str::from_utf8(number).ok()?.trim_start_matches(' ');
    let plain = number.bytes().all(|byte| byte.is_ascii_digit());
    let number = number
        .parse::<u64>()
        .ok()
        .filter(|number| plain && (1..=LAST_LINE).contains(number))?;
    Some((number, rest.get(1..)?))
}

pub(crate) fn unread(error: &io::Error) -> Stop {
    let why = io_words(error);
    Stop::unread(
        Words::new(
            format!("standaardinvoer: niet te lezen: {}", why.nl),
            format!("standard input: cannot be read: {}", why.en),
        ),
        Words::default(),
    )
}

fn without_number(at: u64) -> Stop {
    Stop::unread(
        Words::new(
            format!("voor regel {at} van de invoer staat geen regelnummer met een tab"),
            format!("line {at} of the input has no line number with a tab before it"),
        ),
        Words::new(
            "laat `--numbered` weg, of zet voor elke regel haar nummer en een tab, zoals `cat -n` doet",
            "leave `--numbered` out, or put before each line its number and a tab, as `cat -n` does",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stands_before_a_tab_and_the_line_behind_it() {
        for (line, expected) in [
            (&b"7\t{}\n"[..], Some((7, &b"{}\n"[..]))),
            (b"     7\t\n", Some((7, b"\n"))),
            (b"7\ta\tb\n", Some((7, b"a\tb\n"))),
            (b"7 {}\n", None),
            (b"{}\n", None),
            (b"0\t{}\n", None),
            (b"+7\t{}\n", None),
            (b"-7\t{}\n", None),
            (b"\t{}\n", None),
            (b"99999999999999999999\t{}\n", None),
            (b"\xff\t{}\n", None),
        ] {
            assert_eq!(parted(line), expected, "{}", String::from_utf8_lossy(line));
        }
    }
}
