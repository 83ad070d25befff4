//! Lines of a reader, one at a time, however long or broken they are.

use std::io::{self, BufRead, Read};

/// A line of a reader.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    /// The bytes of a line, without its end.
    Whole(&'a [u8]),
    /// A line longer than the limit; it was skipped and is not in memory.
    TooLong,
}

/// Reads lines into one buffer.
#[derive(Debug)]
pub(super) struct Lines<R> {
    reader: R,
    longest: usize,
    buffer: Vec<u8>,
    /// The number of the line that comes next.
    next: u64,
    at_start: bool,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R, longest: usize, first_line: u64) -> Self {
        Self {
            reader,
            longest,
            buffer: Vec::new(),
            next: first_line,
            at_start: true,
        }
    }

    /// The next line that is not blank, with its number; `None` at the end.
    pub(super) fn next_line(&mut self) -> io::Result<Option<(u64, Line<'_>)>> {
        loop {
            self.buffer.clear();
            // One byte for the line's end, one to see that the line goes on beyond the limit.
            let room = (self.longest as u64).saturating_add(2);
            let read = self
                .reader
                .by_ref()
                .take(room)
                .read_until(b'\n', &mut self.buffer)?;
            if read == 0 {
                return Ok(None);
            }
            let number = self.next;
            self.next = self.next.saturating_add(1);
            let ended = self.buffer.last() == Some(&b'\n');
            let start = if std::mem::take(&mut self.at_start) && self.buffer.starts_with(b"\xef\xbb\xbf") {
                3
            } else {
                0
            };
            let mut end = self.buffer.len() - usize::from(ended);
            if end > start && self.buffer.get(end - 1) == Some(&b'\r') {
                end -= 1;
            }
            if end.saturating_sub(start) > self.longest {
                if !ended {
                    self.reader.skip_until(b'\n')?;
                }
                return Ok(Some((number, Line::TooLong)));
            }
            let blank = self
                .buffer
                .get(start..end)
                .is_none_or(|line| line.iter().all(u8::is_ascii_whitespace));
            if !blank {
                return Ok(self
                    .buffer
                    .get(start..end)
                    .map(|line| (number, Line::Whole(line))));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8], longest: usize) -> Vec<(u64, Option<String>)> {
        let mut lines = Lines::new(io::BufReader::with_capacity(3, text), longest, 1);
        let mut all = Vec::new();
        while let Some((number, line)) = lines.next_line().unwrap() {
            all.push(match line {
                Line::Whole(bytes) => (number, Some(String::from_utf8_lossy(bytes).into_owned())),
                Line::TooLong => (number, None),
            });
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
    }
}
