//! Lines of a reader, however long or broken they are: many at a time where they stand whole in the reader's own
//! buffer, and one at a time where they do not.

use std::io::{self, BufRead, Read};

/// The mark of the byte order, as UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// What is seen in the reader's buffer once it is filled, however often that is interrupted.
pub(super) fn ahead<T>(reader: &mut impl BufRead, see: impl Fn(&[u8]) -> T) -> io::Result<T> {
    loop {
        match reader.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
            Ok(buffer) => return Ok(see(buffer)),
        }
    }
}

/// A line of a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line<'a> {
    /// The bytes of a line, without its end.
    Whole(&'a [u8]),
    /// A line longer than the limit; it was skipped and is not in memory.
    TooLong,
}

/// Lines that were read together.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Block<'a> {
    /// A line by itself, with its number.
    Single(u64, Line<'a>),
    /// Whole lines.
    Whole(WholeLines<'a>),
}

/// Whole lines with their ends, in one piece of memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WholeLines<'a> {
    rest: &'a [u8],
    longest: usize,
    next: u64,
}

impl<'a> WholeLines<'a> {
    /// How many bytes are left.
    pub(super) fn left(&self) -> usize {
        self.rest.len()
    }

    /// The number of the line that comes next.
    pub(super) fn next_number(&self) -> u64 {
        self.next
    }

    /// Everything that is left, with the ends of the lines.
    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Takes the next line, of which somebody knows that it is so long with its end and not blank; nothing when it is too
    /// long.
    #[inline]
    pub(super) fn take(&mut self, length: usize) -> Option<(u64, &'a [u8])> {
        let (bytes, rest) = self.rest.split_at_checked(length)?;
        let Some(Line::Whole(line)) = line_of(bytes, self.longest) else {
            return None;
        };
        let number = self.next;
        self.rest = rest;
        self.next = self.next.saturating_add(1);
        Some((number, line))
    }

    /// The next line that is not blank, with its number.
    #[inline]
    pub(super) fn next_line(&mut self) -> Option<(u64, Line<'a>)> {
        loop {
            let all = self.rest;
            let length = self.rest.skip_until(b'\n').ok().filter(|length| *length > 0)?;
            let number = self.next;
            self.next = self.next.saturating_add(1);
            if let Some(line) = line_of(all.get(..length)?, self.longest) {
                return Some((number, line));
            }
        }
    }
}

/// A line without its end; nothing when it is blank.
#[inline]
fn line_of(bytes: &[u8], longest: usize) -> Option<Line<'_>> {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
    if bytes.len() > longest {
        return Some(Line::TooLong);
    }
    let blank = bytes.iter().all(u8::is_ascii_whitespace);
    (!blank).then_some(Line::Whole(bytes))
}

/// Reads lines, and copies only those that the reader's buffer cuts in two.
#[derive(Debug)]
pub(super) struct Lines<R> {
    reader: R,
    longest: usize,
    buffer: Vec<u8>,
    /// The number of the line that comes next.
    next: u64,
    /// How many bytes lie before it.
    bytes: u64,
    at_start: bool,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R, longest: usize, first_line: u64) -> Self {
        Self {
            reader,
            longest,
            buffer: Vec::new(),
            next: first_line,
            bytes: 0,
            // Only the first line of a file begins with a mark of the byte order.
            at_start: first_line <= 1,
        }
    }

    /// How many bytes lie before what comes next.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The lines that come next; `None` at the end. After a block of whole lines, say how far it was read.
    pub(super) fn next_block(&mut self) -> io::Result<Option<Block<'_>>> {
        // Of the first line the mark of the byte order is no part.
        let end = if self.at_start {
            None
        } else {
            ahead(&mut self.reader, |buffer| {
                buffer.iter().rposition(|byte| *byte == b'\n')
            })?
        };
        let Some(end) = end else {
            return Ok(self
                .next_line()?
                .map(|(number, line)| Block::Single(number, line)));
        };
        let lines = WholeLines {
            rest: self.reader.fill_buf()?.get(..=end).unwrap_or(&[]),
            longest: self.longest,
            next: self.next,
        };
        Ok(Some(Block::Whole(lines)))
    }

    /// Goes on behind a block of whole lines.
    pub(super) fn passed(&mut self, bytes: usize, next: u64) {
        self.reader.consume(bytes);
        self.bytes = self.bytes.saturating_add(bytes as u64);
        self.next = next;
    }

    /// The next line that is not blank, with its number; `None` at the end.
    pub(super) fn next_line(&mut self) -> io::Result<Option<(u64, Line<'_>)>> {
        loop {
            self.buffer.clear();
            // One byte for the line's end, one to see that the line goes on beyond the limit, and a mark at the start.
            let mark = if self.at_start { MARK.len() as u64 } else { 0 };
            let room = (self.longest as u64).saturating_add(2).saturating_add(mark);
            let read = self
                .reader
                .by_ref()
                .take(room)
                .read_until(b'\n', &mut self.buffer)?;
            if read == 0 {
                return Ok(None);
            }
            self.bytes = self.bytes.saturating_add(read as u64);
            let number = self.next;
            self.next = self.next.saturating_add(1);
            let ended = self.buffer.last() == Some(&b'\n');
            let start = if std::mem::take(&mut self.at_start) && self.buffer.starts_with(MARK) {
                MARK.len()
            } else {
                0
            };
            let found = self
                .buffer
                .get(start..)
                .and_then(|line| line_of(line, self.longest));
            let (is_there, too_long) = (found.is_some(), found == Some(Line::TooLong));
            if too_long && !ended {
                let skipped = self.reader.skip_until(b'\n')?;
                self.bytes = self.bytes.saturating_add(skipped as u64);
            }
            if is_there {
                let line = self
                    .buffer
                    .get(start..)
                    .and_then(|line| line_of(line, self.longest));
                return Ok(line.map(|line| (number, line)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8], longest: usize) -> Vec<(u64, Option<String>)> {
        let one = buffered(text, longest, 1);
        for capacity in [3, 5, 8, 100] {
            assert_eq!(buffered(text, longest, capacity), one, "a buffer of {capacity}");
        }
        one
    }

    fn buffered(text: &[u8], longest: usize, capacity: usize) -> Vec<(u64, Option<String>)> {
        let mut lines = Lines::new(io::BufReader::with_capacity(capacity, text), longest, 1);
        let mut all = Vec::new();
        let mut note = |number, line: Line<'_>| {
            all.push(match line {
                Line::Whole(bytes) => (number, Some(String::from_utf8_lossy(bytes).into_owned())),
                Line::TooLong => (number, None),
            });
        };
        while let Some(block) = lines.next_block().unwrap() {
            let (bytes, next) = match block {
                Block::Single(number, line) => {
                    note(number, line);
                    continue;
                }
                Block::Whole(mut whole) => {
                    let bytes = whole.left();
                    while let Some((number, line)) = whole.next_line() {
                        note(number, line);
                    }
                    (bytes, whole.next_number())
                }
            };
            lines.passed(bytes, next);
        }
        all
    }

    #[test]
    fn a_byte_order_mark_carriage_returns_and_blank_lines_are_no_part_of_a_record() {
        let expected = vec![(1, Some("a".to_owned())), (4, Some("b".to_owned()))];
        assert_eq!(lines(b"\xef\xbb\xbfa\r\n\r\n \t\nb", 9), expected);
        assert_eq!(lines(b"a\n\n\nb\r\n", 9), expected);
        assert_eq!(lines(b"", 9), []);
        assert_eq!(lines(b"\xef\xbb\xbf", 9), []);
    }

    #[test]
    fn a_line_beyond_the_limit_is_skipped_and_the_next_is_read() {
        let expected = vec![
            (1, Some("1234".to_owned())),
            (2, None),
            (3, None),
            (4, Some("1".to_owned())),
        ];
        assert_eq!(lines(b"1234\r\n12345\n1234567890\n1", 4), expected);
        assert_eq!(lines(b"123456", 4), [(1, None)]);
        assert_eq!(lines(b"12345", 4), [(1, None)]);
        assert_eq!(lines(b"1234", 4), [(1, Some("1234".to_owned()))]);
        let expected = [(1, None), (2, Some("1".to_owned()))];
        assert_eq!(lines(b"\xef\xbb\xbf123456\n1", 4), expected);
        assert_eq!(lines(b"\xef\xbb\xbf1234\n", 4), [(1, Some("1234".to_owned()))]);
    }

    /// A reader that is interrupted before every second look.
    struct Interrupted<'a>(&'a [u8], bool);

    impl Read for Interrupted<'_> {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            self.0.read(to)
        }
    }

    #[test]
    fn an_interruption_ends_nothing() {
        let reader = io::BufReader::with_capacity(4, Interrupted(b"a\nb\nc\nd", false));
        let mut lines = Lines::new(reader, 9, 1);
        let mut read = 0;
        while let Some(block) = lines.next_block().unwrap() {
            let (bytes, next) = match block {
                Block::Single(..) => {
                    read += 1;
                    continue;
                }
                Block::Whole(mut whole) => {
                    let bytes = whole.left();
                    while whole.next_line().is_some() {
                        read += 1;
                    }
                    (bytes, whole.next_number())
                }
            };
            lines.passed(bytes, next);
        }
        assert_eq!(read, 4);
    }
}
